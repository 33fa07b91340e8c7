# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots of hazard layers in a workspace, and the state of each hazard's task."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer, QgsVectorLayerJoinInfo

from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.workspace import copies, schema, snapshots, store
from mineaction_plugin.workspace.database import opened
from tests.core.hazard.records import square, table
from tests.qgis.hazard_runs import layer_of

OCTOBER = "2026-10-28T08:00:00+01:00"
NOVEMBER = "2026-11-24T08:00:00+01:00"


@pytest.fixture(scope="session")
def empty(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ARG001 (forms need a running QGIS)
    path = tmp_path_factory.mktemp("snapshots") / "programme.gpkg"
    store.create(path, load())
    return path


@pytest.fixture
def workspace(empty: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty, tmp_path / "programme.gpkg"))


def test_a_snapshot_comes_back_and_a_repeated_one_is_not_kept(workspace: Path) -> None:
    october = replace(table([square(), square(18.1), None]), as_of="2026-10-27")
    november = table([square(), square(18.1), square(18.2)])
    assert snapshots.keep(workspace, october, "hazards", moment=OCTOBER)
    assert not snapshots.keep(workspace, october, "hazards", moment=NOVEMBER)
    assert snapshots.refreshed_before(workspace) == ""
    assert snapshots.keep(workspace, november, "hazards_november", moment=NOVEMBER)
    assert snapshots.refreshed_before(workspace) == "2026-10-28"
    first, second = snapshots.list_of(workspace)
    assert (first.source, first.kept_at, first.as_of, first.hazards) == (
        "hazards", OCTOBER, "2026-10-27", 3
    )  # fmt: skip
    assert second.source == "hazards_november"
    last = snapshots.latest(workspace, "hazards_november", unlike=november)
    assert last is not None
    assert (last.source, last.kept_at) == ("hazards", OCTOBER)
    assert last.table.hazard_id == october.hazard_id
    assert last.table.geometry[0].equals_exact(square(), 1e-7)
    assert last.table.geometry[2] is None


def test_another_layer_is_not_last_month(workspace: Path) -> None:
    """Two layers are bound; only one of them ever changed."""
    suspected, confirmed = table([square(), square(18.1)]), table([square(19.0), square(19.1)])
    snapshots.keep(workspace, suspected, "suspected", moment=OCTOBER)
    snapshots.keep(workspace, confirmed, "confirmed", moment=OCTOBER)
    assert snapshots.latest(workspace, "new", unlike=table([square(20.0)])) is None
    unchanged = snapshots.latest(workspace, "suspected", unlike=suspected)
    assert unchanged is not None
    assert (unchanged.source, unchanged.kept_at) == ("suspected", OCTOBER)


def test_the_day_decides(workspace: Path) -> None:
    assert snapshots.latest(workspace) is None
    snapshots.keep(workspace, table([square()]), "hazards", moment=OCTOBER)
    snapshots.keep(workspace, table([]), "hazards", moment=NOVEMBER)
    assert snapshots.latest(workspace, before="2026-10-27") is None
    for day, count in (("2026-10-28", 1), ("2026-11-23", 1), ("2026-11-24", 0)):
        found = snapshots.latest(workspace, "hazards", day)
        assert found is not None
        assert len(found.table) == count


def test_the_oldest_go(workspace: Path) -> None:
    for day in range(1, snapshots.KEPT + 4):
        snapshots.keep(
            workspace, table([square(18 + day)]), "hazards", moment=f"2026-{day:02d}-01T00:00:00Z"
        )
    kept = [row.kept_at[5:7] for row in snapshots.list_of(workspace)]
    assert kept == [f"{day:02d}" for day in range(4, snapshots.KEPT + 4)]


def test_a_workspace_of_version_1_is_copied_and_gets_the_tables(workspace: Path) -> None:
    made_new = _tables(workspace)
    with opened(workspace, writing=True) as database:
        database.run(f"DROP VIEW {schema.HAZARD_STATES}")
        database.run(f"DROP TABLE {schema.SNAPSHOTS}")
        database.run(
            "DELETE FROM gpkg_contents WHERE table_name IN "
            f"('{schema.SNAPSHOTS}', '{schema.HAZARD_STATES}')"
        )
        database.run(f"UPDATE {schema.SETTINGS} SET value = '1' WHERE name = 'schema_version'")
    assert snapshots.keep(workspace, table([square()]), "hazards")
    assert len(copies.copies(workspace)) == 1
    assert _tables(workspace) == made_new
    assert len(snapshots.list_of(workspace)) == 1


def test_hazard_states_joins_to_a_layer_as_the_tasks_go_on(workspace: Path) -> None:
    def task(name: str, state: TaskState) -> Task:
        return Task(task_id=name, geometry=square(), status=state)

    link = store.HazardLink("hazards", "HZ-0")
    store.save_tasks(
        workspace,
        [task("CT-1", TaskState.COMPLETED), task("CT-2", TaskState.DRAFT),
         task("CT-3", TaskState.WITHDRAWN)],
        {"CT-1": [link], "CT-2": [link], "CT-3": [link, store.HazardLink("hazards", "HZ-1")]},
    )  # fmt: skip
    states = QgsVectorLayer(f"{workspace}|layername={schema.HAZARD_STATES}", "states", "ogr")
    assert states.isValid()
    assert states.fields().names()[-4:] == ["hazard_layer", "hazard_id", "task_id", "status"]
    hazards = layer_of("Polygon?crs=EPSG:4326", ["POLYGON((0 0,1 0,1 1,0 0))"] * 3)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(states)
    join.setJoinFieldName("hazard_id")
    join.setTargetFieldName("ID")
    join.setPrefix("task_")
    join.setUsingMemoryCache(True)
    assert hazards.addJoin(join)
    assert [feature["task_status"] or "" for feature in hazards.getFeatures()] == [
        "draft", "withdrawn", ""
    ]  # fmt: skip
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET status = 'issued' WHERE task_id = 'CT-2'")
    hazards.removeJoin(states.id())
    states.reload()
    assert hazards.addJoin(join)
    assert next(hazards.getFeatures())["task_status"] == "issued"
    hazards.removeJoin(states.id())


def _tables(workspace: Path) -> list[str]:
    with opened(workspace) as database:
        found = database.rows(
            "SELECT m.sql || ' ' || c.data_type AS line FROM sqlite_master AS m "
            "JOIN gpkg_contents AS c ON c.table_name = m.name WHERE m.type IN ('table', 'view')"
        )
    return sorted(str(row["line"]) for row in found)
