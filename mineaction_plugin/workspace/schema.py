# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a workspace (design §5.2), as data.

Times are text, ISO 8601 with their UTC offset: a GeoPackage's own date-time type drops the offset.
"""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 4
"""Raised with every change to the tables, together with a step in `migrations`."""

SETTINGS = "mineaction_settings"
COUNTERS = "mineaction_counters"
SNAPSHOTS = "hazard_snapshots"
HAZARD_STATES = "hazard_states"
TRANSACTIONS = "transactions"
"""The counter that every transaction of ours raises first, to take the write lock."""


@dataclass(frozen=True)
class Column:
    """A column: its kind ("text", "number", "whole"), whether it must be filled, its default."""

    name: str
    kind: str = "text"
    required: bool = False
    default: str = ""


@dataclass(frozen=True)
class Table:
    """A table and its geometry: "MultiPolygon", "Point", "LineString" or "" for none."""

    name: str
    geometry: str
    columns: tuple[Column, ...]


def _texts(names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names.split())


TASK_ID = Column("task_id", required=True)

TASKS = Table(
    "tasks",
    "MultiPolygon",
    (
        TASK_ID,
        Column("kind", required=True, default="'clearance'"),
        Column("title"),
        Column("status", required=True, default="'draft'"),
        *_texts(
            "priority operator team admin_1 admin_2 admin_3 settlement place method",
        ),
        Column("depth_m", "number"),
        Column("target_devices"),
        Column("area_m2", "number"),
        Column("perimeter_m", "number"),
        Column("search_radius_m", "number"),
        Column("centre_line_wkt"),
        Column("width_m", "number"),
        *_texts(
            "planned_start planned_end actual_start actual_end access threat medical "
            "communications land_use beneficiaries remarks extra",
        ),
        Column("row_version", "whole", required=True, default="1"),
        *_texts("created_at created_by updated_at updated_by"),
    ),
)
BOUNDARY_POINTS = Table(
    "boundary_points",
    "Point",
    (
        TASK_ID,
        Column("ring_no", "whole", required=True),
        Column("point_no", "whole", required=True),
        Column("label", required=True),
        Column("kind", required=True),
        *_texts("entered_text entered_format entered_crs datum_operation from_label"),
        Column("bearing", "number"),
        *_texts("angle_unit north grid_crs bearing_date"),
        Column("declination_deg", "number"),
        Column("declination_source"),
        Column("distance_m", "number"),
        Column("closing_bearing", "number"),
        Column("closing_distance_m", "number"),
        Column("fixed_by"),
        Column("accuracy_m", "number"),
        Column("description"),
    ),
)
TASK_HAZARDS = Table(
    "task_hazards",
    "",
    (TASK_ID, Column("hazard_layer"), Column("hazard_id", required=True), Column("shape_hash")),
)
_WORKSITE = (
    TASK_ID,
    Column("kind", required=True),
    Column("label"),
    Column("description"),
    Column("radius_m", "number"),
    *_texts("radius_set_by verified_on verified_by"),
    Column("list_no", "whole"),
)
_ENTERED = _texts("entered_text entered_format entered_crs datum_operation")
_DRIVEN = (Column("driven_on"), Column("driven_min", "number"), Column("driven_by"))
WORKSITE_POINTS = Table("worksite_points", "Point", (*_WORKSITE, *_ENTERED))
WORKSITE_LINES = Table("worksite_lines", "LineString", (*_WORKSITE, *_DRIVEN))
ANNEXES = Table("annexes", "", (TASK_ID, *_texts("title file sha256")))
ORDERS = Table(
    "orders",
    "",
    (
        Column("order_no", required=True),
        Column("revision", "whole", required=True),
        Column("short_no", required=True),
        TASK_ID,
        *_texts("approved_by issued_by"),
        Column("issued_at", required=True),
        Column("accepted_at"),
        Column("snapshot", required=True),
        Column("snapshot_sha256", required=True),
        *_texts("pack_sha256 superseded_by signed_scan title kind operator team"),
        Column("area_m2", "number"),
        *_texts("accepted_by withdrawn_at withdrawn_by withdrawn_reason"),
    ),
)
TASK_EVENTS = Table(
    "task_events",
    "",
    (
        TASK_ID,
        Column("happened_at", required=True),
        *_texts("user_name old_status new_status reason"),
    ),
)
PRODUCTS = Table(
    "products",
    "MultiPolygon",
    (
        TASK_ID,
        Column("kind", required=True),
        Column("method"),
        Column("depth_m", "number"),
        *_texts("started_on ended_on source"),
    ),
)
FINDS = Table(
    "finds",
    "Point",
    (
        TASK_ID,
        *_texts("category model"),
        Column("quantity", "whole"),
        Column("condition"),
        Column("depth_m", "number"),
        *_texts("disposal found_at"),
    ),
)
VISITS = Table(
    "visits",
    "Point",
    (TASK_ID, *_texts("visited_at inspected inspector result nonconformities measures")),
)
CONFIRMATIONS = Table(
    "hazard_confirmations",
    "",
    (
        Column("hazard_layer"),
        Column("hazard_id", required=True),
        *_texts("shape_hash repair_reason confirmed_by confirmed_at"),
    ),
)

TABLES = (
    TASKS,
    BOUNDARY_POINTS,
    TASK_HAZARDS,
    WORKSITE_POINTS,
    WORKSITE_LINES,
    ANNEXES,
    ORDERS,
    TASK_EVENTS,
    PRODUCTS,
    FINDS,
    VISITS,
    CONFIRMATIONS,
)

POINT_INDEXES = (
    "CREATE INDEX boundary_points_label ON boundary_points (task_id, label)",
    "CREATE INDEX boundary_points_place ON boundary_points (task_id, ring_no, point_no)",
)
"""Not unique: two points that change places are, for the length of one statement, in one place,
and a plain QGIS save would stop half-way. Saving from the plugin compares them at the end."""

PARTS = ("boundary_points", "worksite_points", "worksite_lines", "task_hazards", "annexes")
"""The tables whose rows are part of what a task says: a change of one is a change of the task."""


def _counting(table: str) -> tuple[str, ...]:
    """Triggers that count a change of a part as one of its task, whoever makes it."""
    count = "UPDATE tasks SET updated_by = updated_by WHERE task_id = {row}.task_id COLLATE NOCASE;"
    old, new = count.format(row="OLD"), count.format(row="NEW")
    moved = f"{old} {new.replace(';', '')} AND NEW.task_id <> OLD.task_id;"
    head = f"CREATE TRIGGER IF NOT EXISTS {table}_counted_"
    return tuple(
        f"{head}{event.lower()} AFTER {event} ON {table} BEGIN {done} END"
        for event, done in (("INSERT", new), ("UPDATE", moved), ("DELETE", old))
    )


PART_RULES = tuple(rule for table in PARTS for rule in _counting(table))

ORDER_INDEXES = (
    # Covers the list of orders, so that reading it never passes through the snapshots between.
    (
        "CREATE INDEX IF NOT EXISTS orders_listed ON orders "
        "(order_no, revision, task_id, title, kind, operator, team, area_m2, issued_at, "
        "accepted_at, accepted_by, superseded_by, withdrawn_at, "
        "signed_scan, pack_sha256)"
    ),
    "CREATE INDEX IF NOT EXISTS orders_short_no ON orders (short_no)",
    "CREATE INDEX IF NOT EXISTS tasks_states ON tasks (task_id, status)",
)
FROZEN_ORDERS = (
    "CREATE TRIGGER orders_frozen BEFORE UPDATE OF order_no, revision, short_no, task_id, "
    "issued_by, approved_by, issued_at, snapshot, snapshot_sha256, title, kind, operator, team, "
    "area_m2 ON orders BEGIN SELECT RAISE(ABORT, 'an issued revision never changes'); END"
)
"""An issued revision never changes (design §8, promise 6)."""
_FOLLOWED = (
    # An order is accepted in its live revision and withdrawn in all of them.
    ("accepted", "AND coalesce(superseded_by, '') = '' AND withdrawn_at IS NULL"),
    ("withdrawn", ""),
)
FOLLOWING_ORDERS = tuple(
    f"CREATE TRIGGER IF NOT EXISTS orders_{state} AFTER UPDATE OF status ON tasks "  # noqa: S608 (constants)
    f"WHEN NEW.status = '{state}' AND OLD.status <> '{state}' BEGIN UPDATE orders SET "
    f"{state}_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'), {state}_by = NEW.updated_by "
    f"WHERE task_id = NEW.task_id COLLATE NOCASE AND {state}_at IS NULL {which}; END"
    for state, which in _FOLLOWED
)
"""A task that somebody else sets accepted or withdrawn takes its order along."""

RULES = (
    "CREATE UNIQUE INDEX tasks_task_id ON tasks (task_id COLLATE NOCASE)",
    "CREATE UNIQUE INDEX orders_order_no_revision ON orders (order_no COLLATE NOCASE, revision)",
    *POINT_INDEXES,
    *PART_RULES,
    "CREATE INDEX orders_task_id ON orders (task_id)",
    "CREATE INDEX task_events_task_id ON task_events (task_id)",
    "CREATE INDEX task_hazards_task_id ON task_hazards (task_id)",
    # Counts the changes of a task, whoever makes them: this plugin, a form, another program.
    (
        "CREATE TRIGGER tasks_row_version AFTER UPDATE ON tasks FOR EACH ROW "
        "WHEN NEW.row_version = OLD.row_version AND OLD.created_at IS NOT NULL BEGIN "
        "UPDATE tasks SET row_version = OLD.row_version + 1, "
        "updated_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE fid = OLD.fid; END"
    ),
    (
        "CREATE TRIGGER tasks_created AFTER INSERT ON tasks FOR EACH ROW "
        "WHEN NEW.created_at IS NULL OR NEW.row_version IS NULL BEGIN "
        "UPDATE tasks SET created_at = coalesce(NEW.created_at, "
        "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), updated_at = coalesce(NEW.updated_at, "
        "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), row_version = 1 WHERE fid = NEW.fid; END"
    ),
    *ORDER_INDEXES,
    FROZEN_ORDERS,
    *FOLLOWING_ORDERS,
    (
        "CREATE TRIGGER orders_kept BEFORE DELETE ON orders "
        "BEGIN SELECT RAISE(ABORT, 'an issued revision is never deleted'); END"
    ),
    (
        "CREATE TRIGGER task_events_frozen BEFORE UPDATE ON task_events "
        "BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END"
    ),
    (
        "CREATE TRIGGER task_events_kept BEFORE DELETE ON task_events "
        "BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END"
    ),
)
"""Indexes and triggers, which hold for every program that writes the file."""

SINCE_VERSION_2 = (
    (
        f"CREATE TABLE {SNAPSHOTS} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
        "source TEXT, kept_at TEXT NOT NULL, as_of TEXT, hazards INTEGER NOT NULL, "
        "fingerprint TEXT NOT NULL, data BLOB NOT NULL)"
    ),
    # The task of a hazard: the one made last; a withdrawn one only where there is no other.
    (
        f"CREATE VIEW {HAZARD_STATES} AS SELECT fid AS OGC_FID, hazard_layer, hazard_id, task_id, "  # noqa: S608 (constants)
        "status FROM (SELECT link.fid, link.hazard_layer, link.hazard_id, link.task_id, "
        "task.status, row_number() OVER (PARTITION BY link.hazard_id "
        "ORDER BY task.status = 'withdrawn', task.fid DESC) AS place "
        "FROM task_hazards AS link JOIN tasks AS task ON task.task_id = link.task_id) "
        "WHERE place = 1"
    ),
    *(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES "  # noqa: S608 (constants)
        f"('{name}', 'attributes', '{name}')"
        for name in (SNAPSHOTS, HAZARD_STATES)
    ),
)
"""The snapshots of hazard layers, and the state of the task that each hazard lies in."""

NEW_IN_VERSION_3 = {
    "boundary_points": ("closing_bearing", "closing_distance_m"),
    "worksite_points": ("list_no", *(column.name for column in _ENTERED)),
    "worksite_lines": ("list_no", *(column.name for column in _DRIVEN)),
}
"""Columns that workspaces of an earlier version lack."""
SQL_KINDS = {"text": "TEXT", "number": "REAL", "whole": "MEDIUMINT"}
SINCE_VERSION_3 = (
    "DROP INDEX IF EXISTS boundary_points_label",
    "DROP INDEX IF EXISTS boundary_points_place",
    *POINT_INDEXES,
    *PART_RULES,
)
"""Also NEW_IN_VERSION_3: the measured leg that closes a ring, when and by whom a way was driven."""

NEW_IN_VERSION_4 = {
    "orders": (
        "title", "kind", "operator", "team", "area_m2",
        "accepted_by", "withdrawn_at", "withdrawn_by", "withdrawn_reason",
    )
}  # fmt: skip
SINCE_VERSION_4 = (
    "DROP TRIGGER IF EXISTS orders_frozen",
    # What the list of orders shows, once taken out of the snapshots.
    (
        "UPDATE orders SET title = json_extract(snapshot, '$.task.title'), "
        "kind = json_extract(snapshot, '$.task.kind'), "
        "operator = json_extract(snapshot, '$.task.operator'), "
        "team = json_extract(snapshot, '$.task.team'), "
        "area_m2 = json_extract(snapshot, '$.task.area_m2') WHERE json_valid(snapshot)"
    ),
    FROZEN_ORDERS,
    *FOLLOWING_ORDERS,
    *ORDER_INDEXES,
)
"""Also NEW_IN_VERSION_4: what an order's row says without its snapshot, who accepted it, and its
end."""
