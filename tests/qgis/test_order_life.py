# SPDX-License-Identifier: GPL-3.0-or-later
"""An order from draft to its end: issued, accepted, amended, withdrawn, and what each leaves."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis import processing
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.libraries import load as load_library
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order import pack, snapshot
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.standing import Place
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import files, issuing, orders, schema, store
from mineaction_plugin.workspace.database import WorkspaceError, opened
from tests.qgis.test_taskorder import Told, hazard_layer, tasks_of

FIELDS = shapely.Polygon([(18.0, 44.0), (18.0, 44.002), (18.003, 44.002), (18.003, 44.0)])
BOTH = {"FORMATS": ["csv"], "WORKERS": 1}


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    task = Task(
        "CT-1", FIELDS, title="Orchard", operator="Example Demining", team="Team 4",
        depth_m=0.13, medical="Ambulance at the control point",
    )  # fmt: skip
    store.save_tasks(path, [task, replace(task, task_id="CT-2", geometry=east(FIELDS))])
    return path


def east(shape: BaseGeometry) -> BaseGeometry:
    return shapely.transform(shape, lambda xy: xy + np.array([0.1, 0.0]))


def issue(path: Path, folder: Path, **more: object) -> Order:
    parameters = {
        "TASKS": f"{path}|layername=tasks", "SELECTED_IDS": "CT-1", "OUTPUT_FOLDER": str(folder),
        "ISSUED_BY": "A. Planner", **BOTH, **more,
    }  # fmt: skip
    processing.run("mineaction:taskorder", parameters, feedback=Told())
    return issuing.live_orders(path)["CT-1"].order()


def amend(path: Path, folder: Path, told: Told | None = None, **more: object) -> Order:
    order_no = issuing.live_orders(path)["CT-1"].order_no
    parameters = {
        "WORKSPACE": str(path), "ORDER_NO": order_no.lower(), "OUTPUT_FOLDER": str(folder),
        "ISSUED_BY": "B. Planner", "REASON": "The tree line was surveyed", **BOTH, **more,
    }  # fmt: skip
    processing.run("mineaction:amendorder", parameters, feedback=told or Told())
    return issuing.live_orders(path)["CT-1"].order()


def reshape(path: Path, shape: BaseGeometry) -> None:
    wkb = shapely.to_wkb(store.as_multipolygon(shape))
    with opened(path, writing=True) as database:
        fid = int(str(database.rows("SELECT fid + 0 AS n FROM tasks WHERE task_id='CT-1'")[0]["n"]))
        assert database.update("tasks", fid, {}, wkb)


def text_of(pdf: Path) -> str:
    pages = load_library("pypdf").PdfReader(str(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def rows(path: Path, query: str) -> list[dict[str, object]]:
    with opened(path) as database:
        return database.rows(query)


def now(**later: float) -> str:
    return (datetime.now(UTC) + timedelta(**later)).isoformat(timespec="seconds")


# --- acceptance ---


def test_an_accepted_order_says_when_and_by_whom(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    row = orders.accept(
        workspace,
        order.order_no.lower(),
        accepted_by="C. Leader",
        accepted_at=now(),
        profile=load(),
    )
    assert (row.accepted_by, row.status, row.place) == ("C. Leader", "accepted", Place.LIVE)
    (event,) = rows(workspace, "SELECT * FROM task_events ORDER BY fid DESC LIMIT 1")
    assert (event["old_status"], event["new_status"]) == ("issued", "accepted")
    with pytest.raises(OrderError, match="was accepted already, by C"):
        orders.accept(workspace, order.order_no, accepted_by="D", accepted_at=now(), profile=load())


def test_an_order_is_not_accepted_before_it_was_issued(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    with pytest.raises(OrderError, match="Set the clock of this computer"):
        orders.accept(
            workspace, order.order_no, accepted_by="C", accepted_at=now(days=-1), profile=load()
        )


def test_a_task_set_accepted_by_hand_takes_its_order_along(workspace: Path, tmp_path: Path) -> None:
    issue(workspace, tmp_path / "a")
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET status = 'accepted', updated_by = 'E. Hand'")
    (row,) = orders.order_rows(workspace)
    assert row.accepted_by == "E. Hand"
    assert datetime.fromisoformat(row.accepted_at).utcoffset() == timedelta(0)


def test_each_revision_is_accepted_by_itself(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    orders.accept(
        workspace, order.order_no, accepted_by="C. Leader", accepted_at=now(), profile=load()
    )
    second = amend(workspace, tmp_path / "b")
    assert second.change is not None
    assert second.change.holders == ("Example Demining", "Team 4", "C. Leader")
    assert second.task.status == "accepted"
    assert [row.accepted_by for row in orders.order_rows(workspace)] == ["C. Leader", ""]
    row = orders.accept(
        workspace, order.order_no, accepted_by="D. Leader", accepted_at=now(), profile=load()
    )
    assert (row.revision, row.accepted_by, row.status) == (2, "D. Leader", "accepted")


# --- amending ---


def test_amending_keeps_number_and_labels_and_says_what_changed(
    workspace: Path, tmp_path: Path
) -> None:
    first = issue(workspace, tmp_path / "a")
    # The south-east corner moves, and a corner is put in on the north side.
    reshape(
        workspace,
        shapely.Polygon(
            [(18.0, 44.0), (18.0, 44.002), (18.0015, 44.0025), (18.003, 44.002), (18.0035, 44.0)]
        ),
    )
    second = amend(workspace, tmp_path / "b", APPROVED_BY="N. Authority")
    assert (second.order_no, second.revision, second.short_no) == (
        first.order_no, 2, first.short_no,
    )  # fmt: skip
    before = {(p.lon, p.lat): p.label for p in first.points}
    after = {(p.lon, p.lat): p.label for p in second.points}
    assert all(after[place] == before[place] for place in set(before) & set(after))
    new = set(after.values()) - set(before.values())
    assert new, "the corner that was put in has a label of its own"
    assert second.change is not None
    assert second.change.boundary.equals(first.task.geometry)
    assert (second.change.revision, second.change.points) == (1, first.points)
    assert second.change.holders == ("Example Demining", "Team 4")
    one, two = orders.order_rows(workspace)
    assert (one.place, one.superseded_by) == (Place.SUPERSEDED, f"{first.order_no} r2")
    assert two.place is Place.LIVE
    assert orders.order_of(workspace, first.order_no, 1) == first
    assert (tmp_path / "b" / f"{first.order_no}_r2").is_dir()


def test_amending_changes_nothing_else(workspace: Path, tmp_path: Path) -> None:
    issue(workspace, tmp_path / "a", HAZARDS=hazard_layer(), LANGUAGE="fr")
    untouched = "SELECT * FROM tasks WHERE task_id = 'CT-2'"
    before = (rows(workspace, untouched), rows(workspace, "SELECT * FROM boundary_points"))
    told = Told()
    second = amend(workspace, tmp_path / "b", told)
    first = orders.order_of(workspace, second.order_no, 1)
    assert (rows(workspace, untouched), rows(workspace, "SELECT * FROM boundary_points")) == before
    same = ("points", "hazards", "worksite", "language", "task", "sources", "office", "short_no")
    for name in same:
        assert getattr(second, name) == getattr(first, name), name
    assert "No hazard layer was given: the hazards that the order named before are kept." in (
        told.warnings
    )


def test_a_reference_point_that_came_later_is_printed_and_the_ring_keeps_its_labels(
    workspace: Path, tmp_path: Path
) -> None:
    first = issue(workspace, tmp_path / "a")
    point = {"task_id": "CT-1", "ring_no": 0, "point_no": 1, "label": "RP"}
    with opened(workspace, writing=True) as database:
        wkb = shapely.to_wkb(shapely.Point(17.999, 43.999))
        database.insert("boundary_points", {**point, "kind": "reference_point"}, wkb)
    reshape(workspace, shapely.Polygon([*FIELDS.exterior.coords[:3], (18.0031, 44.0001)]))
    second = amend(workspace, tmp_path / "b")
    assert [point.label for point in first.points] == ["SP", "TP1", "TP2", "TP3"]
    assert [point.label for point in second.points] == ["RP", "SP", "TP1", "TP2", "TP3"]
    assert second.legs[0].from_label == "RP"


def test_a_point_that_lost_its_label_is_refused(workspace: Path, tmp_path: Path) -> None:
    first = issue(workspace, tmp_path / "a")
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    provider = layer.dataProvider()
    text, whole = QMetaType.Type.QString, QMetaType.Type.Int
    provider.addAttributes(
        [QgsField("task_id", text), QgsField("ring_no", whole), QgsField("point_no", whole),
         QgsField("label", text), QgsField("kind", text)]
    )  # fmt: skip
    layer.updateFields()
    for number, point in enumerate(first.points, 1):
        feature = QgsFeature(layer.fields())
        label = "TP9" if point.label == "TP2" else point.label
        feature.setAttributes(["CT-1", 1, number, label, point.kind.value])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(point.lon, point.lat)))
        provider.addFeatures([feature])
    with pytest.raises(QgsProcessingException, match=r"point TP2 of .* r1 is now called TP9"):
        amend(workspace, tmp_path / "b", BOUNDARY_POINTS=layer)
    assert len(orders.order_rows(workspace)) == 1


def test_amending_what_is_not_there_says_so(workspace: Path, tmp_path: Path) -> None:
    parameters = {"WORKSPACE": str(workspace), "ORDER_NO": "XX", "OUTPUT_FOLDER": str(tmp_path)}
    with pytest.raises(QgsProcessingException, match="There is no order XX in the workspace"):
        processing.run("mineaction:amendorder", parameters, feedback=Told())


# --- withdrawing ---


def withdraw(path: Path, order_no: str, folder: Path, **more: object) -> Path:
    parameters = {
        "WORKSPACE": str(path), "ORDER_NO": order_no, "OUTPUT_FOLDER": str(folder),
        "ISSUED_BY": "N. Authority", "REASON": "The owner refuses access", **more,
    }  # fmt: skip
    found = processing.run("mineaction:withdraworder", parameters, feedback=Told())
    return Path(str(found["NOTICE"]))


def test_of_several_later_revisions_the_one_that_holds_is_named(
    workspace: Path, tmp_path: Path
) -> None:
    first = issue(workspace, tmp_path / "out")
    for _again in range(2):
        amend(workspace, tmp_path / "out")
    assert orders.standing(workspace, first.order_no, 1).superseded_by == f"{first.order_no} r3"


def test_a_withdrawn_order_leaves_a_notice_and_says_so_wherever_it_is_opened(
    workspace: Path, tmp_path: Path
) -> None:
    first = issue(workspace, tmp_path / "out")
    amend(workspace, tmp_path / "out")
    notice = withdraw(workspace, first.order_no, tmp_path / "out")
    text = text_of(notice)
    for word in (first.order_no, "The owner refuses access", "N. Authority"):
        assert word in text
    assert [row.place for row in orders.order_rows(workspace)] == [Place.WITHDRAWN] * 2
    for revision in (1, 2):
        said_of = orders.standing(workspace, first.order_no, revision)
        assert (said_of.withdrawn_by, said_of.reason) == (
            "N. Authority",
            "The owner refuses access",
        )
    assert rows(workspace, "SELECT status FROM tasks WHERE task_id='CT-1'") == [
        {"status": "withdrawn"}
    ]
    (event,) = rows(workspace, "SELECT * FROM task_events ORDER BY fid DESC LIMIT 1")
    assert (event["new_status"], event["user_name"]) == ("withdrawn", "N. Authority")
    assert "CT-1" not in issuing.live_orders(workspace)
    pack = tmp_path / "out" / f"{first.order_no}_r2"
    with_workspace, beside = Told(), Told()
    parameters = {"PACK": str(pack), "REPORT": str(tmp_path / "r.html")}
    said = processing.run(
        "mineaction:verifypack",
        {**parameters, "WORKSPACE": str(workspace)},
        feedback=with_workspace,
    )
    assert (said["VERDICT"], said["STANDING"]) == ("ok", "withdrawn")
    assert "The owner refuses access. Do not work by it." in with_workspace.warnings[0]
    assert "The owner refuses access" in (tmp_path / "r.html").read_text(encoding="utf-8")
    said = processing.run("mineaction:verifypack", parameters, feedback=beside)
    assert said["STANDING"] == "withdrawn"
    assert "its notice lies beside it" in beside.warnings[0]


def test_a_superseded_pack_is_said_to_be_so(workspace: Path, tmp_path: Path) -> None:
    first = issue(workspace, tmp_path / "out")
    pack = {"PACK": str(tmp_path / "out" / f"{first.order_no}_r1")}
    told = Told()
    assert processing.run("mineaction:verifypack", pack, feedback=told)["STANDING"] == ""
    assert told.warnings == []
    with_it = {**pack, "WORKSPACE": str(workspace)}
    assert processing.run("mineaction:verifypack", with_it, feedback=told)["STANDING"] == "live"
    amend(workspace, tmp_path / "out")
    for parameters in (pack, with_it):
        told = Told()
        found = processing.run("mineaction:verifypack", parameters, feedback=told)
        assert (found["VERDICT"], found["STANDING"]) == ("ok", "superseded")
        assert f"is superseded by {first.order_no} r2" in told.warnings[0]


def test_withdrawing_needs_a_reason_and_lands_whole(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    before = rows(workspace, "SELECT * FROM orders")
    with pytest.raises(QgsProcessingException, match="say why it becomes withdrawn"):
        withdraw(workspace, order.order_no, tmp_path / "a", REASON=" ")
    assert rows(workspace, "SELECT * FROM orders") == before
    withdraw(workspace, order.order_no, tmp_path / "a")
    with pytest.raises(OrderError, match="was withdrawn on"):
        orders.withdraw(workspace, order.order_no, by="x", at=now(), reason="again", profile=load())
    with pytest.raises(OrderError, match="was withdrawn on"):
        orders.accept(workspace, order.order_no, accepted_by="C", accepted_at=now(), profile=load())
    # The notice can be had again; what it says stays.
    again = withdraw(workspace, order.order_no, tmp_path / "b", REASON="another")
    text = text_of(again)
    assert "The owner refuses access" in text


def test_a_task_withdrawn_by_hand_takes_its_order_along(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET status = 'withdrawn', updated_by = 'E. Hand'")
        database.insert(
            "task_events",
            {
                "task_id": "CT-1",
                "happened_at": now(),
                "old_status": "issued",
                "new_status": "withdrawn",
                "reason": "Flooded",
            },
        )
    said = orders.standing(workspace, order.order_no, 1)
    assert (said.place, said.withdrawn_by, said.reason) == (Place.WITHDRAWN, "E. Hand", "Flooded")
    assert "Flooded" in text_of(withdraw(workspace, order.order_no, tmp_path / "a", REASON=""))


def test_a_workspace_that_cannot_be_read_stops_no_verification(
    workspace: Path, tmp_path: Path
) -> None:
    order = issue(workspace, tmp_path / "a")
    told, broken = Told(), tmp_path / "broken.gpkg"
    broken.write_bytes(b"x")
    found = processing.run(
        "mineaction:verifypack",
        {"PACK": str(tmp_path / "a" / f"{order.order_no}_r1"), "WORKSPACE": str(broken)},
        feedback=told,
    )
    assert (found["VERDICT"], found["STANDING"]) == ("ok", "")
    assert "is not a GeoPackage" in told.warnings[0]


# --- the clock ---


def test_a_clock_set_back_is_found_out(workspace: Path, tmp_path: Path) -> None:
    first = issue(workspace, tmp_path / "a")
    back = datetime.now().astimezone() - timedelta(days=400)
    moment = back.replace(microsecond=0, tzinfo=None).isoformat()
    with pytest.raises(QgsProcessingException, match="Set the clock of this computer") as told:
        issue(workspace, tmp_path / "b", SELECTED_IDS="CT-2", ISSUED_AT=moment)
    assert "Task CT-2" in str(told.value)
    assert first.order_no in str(told.value)
    # Where the date of the first is the wrong one, it is withdrawn, and the others go on.
    withdraw(workspace, first.order_no, tmp_path / "a")
    parameters = {"SELECTED_IDS": "CT-2", "ISSUED_AT": moment}
    processing.run(
        "mineaction:taskorder",
        {"TASKS": f"{workspace}|layername=tasks", "OUTPUT_FOLDER": str(tmp_path / "c"), **BOTH,
         **parameters},
        feedback=Told(),
    )  # fmt: skip
    assert tasks_of(tmp_path / "c")[0]["verdict"] == "ok"


# --- what is kept with an order ---


def test_the_signed_scan_is_kept_without_a_new_revision(workspace: Path, tmp_path: Path) -> None:
    order = issue(workspace, tmp_path / "a")
    scan = tmp_path / "signed.PDF"
    scan.write_bytes(b"%PDF-1.7 signed")
    sha256 = orders.attach_scan(workspace, order.order_no, 1, scan)
    scan.unlink()
    kept = orders.scan_of(workspace, order.order_no, 1)
    assert kept is not None
    assert (kept.suffix, hashlib.sha256(kept.read_bytes()).hexdigest()) == (".pdf", sha256)
    (row,) = orders.order_rows(workspace)
    assert row.has_scan
    assert orders.order_of(workspace, order.order_no) == order
    kept.write_bytes(b"%PDF-1.7 forged")
    with pytest.raises(WorkspaceError, match="was changed after it was kept"):
        orders.scan_of(workspace, order.order_no, 1)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("a.exe", b"x", "is no PDF and no picture"), ("a.pdf", b"", "is empty"),
     ("a.pdf", None, "cannot be read")],
)  # fmt: skip
def test_a_scan_that_is_none_is_refused(
    workspace: Path, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    order = issue(workspace, tmp_path / "a")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(WorkspaceError, match=said):
        orders.attach_scan(workspace, order.order_no, 1, tmp_path / name)
    assert not orders.order_rows(workspace)[0].has_scan
    assert not files.files_folder(workspace).exists()


def one_page(path: Path) -> bytes:
    writer = load_library("pypdf").PdfWriter()
    writer.add_blank_page(595, 842)
    writer.add_metadata({"/Title": path.name})
    writer.write(str(path))
    return path.read_bytes()


def test_annexes_are_kept_by_their_bytes(workspace: Path, tmp_path: Path) -> None:
    one_page(workspace.parent / "survey.pdf")
    with opened(workspace, writing=True) as database:
        database.insert("annexes", {"task_id": "CT-1", "title": "Survey", "file": "survey.pdf"})
        database.insert("annexes", {"task_id": "CT-1", "file": str(tmp_path / "gone.pdf")})
    with pytest.raises(QgsProcessingException, match=r"Task CT-1, annex B \(.*gone.pdf\)"):
        issue(workspace, tmp_path / "a")
    assert orders.order_rows(workspace) == [], "no number is used for what cannot be printed"
    content = one_page(tmp_path / "gone.pdf")
    order = issue(workspace, tmp_path / "b")
    assert [(a.letter, a.title, a.file) for a in order.annexes] == [
        ("A", "Survey", "survey.pdf"),
        ("B", "gone", "gone.pdf"),
    ]
    (tmp_path / "gone.pdf").unlink()
    assert files.file_of(workspace, order.annexes[1].sha256).read_bytes() == content


def test_the_nearest_facilities_are_named_with_surgery(workspace: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "clinics", "memory")
    provider = layer.dataProvider()
    names = ("name", "surgery", "phone")
    provider.addAttributes([QgsField(name, QMetaType.Type.QString) for name in names])
    layer.updateFields()
    for name, surgery, phone, lon in (
        ("Near", "no_surgery", "+000 1", 18.01), ("Next", "no_surgery", "", 18.02),
        ("Third", "", "", 18.03), ("Hospital", "surgery", "+000 9", 18.3),
    ):  # fmt: skip
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, surgery, phone])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, 44.0)))
        provider.addFeatures([feature])
    order = issue(workspace, tmp_path / "a", FACILITIES=layer)
    found = [(each.name, each.surgery, each.contact) for each in order.facilities]
    assert found == [
        ("Near", False, "+000 1"), ("Next", False, ""), ("Hospital", True, "+000 9"),
    ]  # fmt: skip
    assert 600 < order.facilities[0].distance_m < 800
    assert amend(workspace, tmp_path / "b").facilities == order.facilities


# --- exports ---


def test_an_export_in_another_language_is_the_same_revision(
    workspace: Path, tmp_path: Path
) -> None:
    order = issue(workspace, tmp_path / "en")
    issue(workspace, tmp_path / "fr", LANGUAGE="fr")
    manifest = manifests.read(tmp_path / "fr" / f"{order.order_no}_r1")
    assert (manifest.order.language, manifest.order.issued_language) == ("fr", "en")
    assert (order.kind_label, manifest.order.kind_label) == ("Clearance", "Dépollution")
    assert "autorisation" in manifest.order.programme.disclaimer
    assert manifest.order.points == order.points
    assert snapshot.digest(manifest.order) == snapshot.digest(order)
    (row,) = rows(workspace, "SELECT snapshot_sha256 FROM orders")
    assert row["snapshot_sha256"] == snapshot.digest(order)


# --- an older workspace ---


def test_the_orders_of_an_older_workspace_are_listed_as_they_were_issued(
    workspace: Path, tmp_path: Path
) -> None:
    issue(workspace, tmp_path / "a")
    amend(workspace, tmp_path / "b")
    today = orders.order_rows(workspace)
    with opened(workspace, writing=True) as database:
        for name in ("orders_frozen", "orders_accepted", "orders_withdrawn"):
            database.run(f"DROP TRIGGER {name}")
        for name in ("orders_listed", "orders_short_no", "tasks_states"):
            database.run(f"DROP INDEX {name}")
        for column in schema.NEW_IN_VERSION_4["orders"]:
            database.run(f"ALTER TABLE orders DROP COLUMN {column}")
        database.run(f"UPDATE {schema.SETTINGS} SET value = '3' WHERE name = 'schema_version'")
    assert orders.order_rows(workspace) == today
    with opened(workspace, writing=True) as database:
        with pytest.raises(WorkspaceError, match="an issued revision never changes"):
            database.run("UPDATE orders SET title = 'another'")
        plan = str(database.rows(f"EXPLAIN QUERY PLAN {orders._LIST}"))
    assert plan.count("USING COVERING INDEX") == 2, "the list passes through no snapshot"
    third = amend(workspace, tmp_path / "c")
    assert third.revision == 3


def test_a_task_without_a_medical_plan_is_named_and_the_others_go_on(
    workspace: Path, tmp_path: Path
) -> None:
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET medical = '', operator = '' WHERE task_id = 'CT-2'")
    issue(workspace, tmp_path / "a", SELECTED_IDS="")
    one, two = sorted(tasks_of(tmp_path / "a"), key=lambda task: str(task["task_id"]))
    assert (one["verdict"], two["verdict"]) == ("ok", "failed")
    said = str(two["reason"])
    assert said.startswith("Task CT-2 is not issued.")
    assert "operator is empty" in said
    assert "Task CT-2 has no medical plan" in said
    assert "Mend what is wrong, or give a reason" in said
    assert [row.task_id for row in orders.order_rows(workspace)] == ["CT-1"]


def test_a_task_without_a_boundary_is_named_and_the_others_go_on(
    workspace: Path, tmp_path: Path
) -> None:
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET geom = NULL WHERE task_id = 'CT-2'")
    issue(workspace, tmp_path / "a", SELECTED_IDS="")
    failed = {task["task_id"]: task["reason"] for task in tasks_of(tmp_path / "a")}
    assert failed == {
        "CT-1": "",
        "CT-2": "Row 2, task CT-2 has no boundary. Draw it, or leave the task out.",
    }
    assert amend(workspace, tmp_path / "b").revision == 2


def test_a_revision_written_again_says_the_same_whatever_became_of_its_task(
    workspace: Path, tmp_path: Path
) -> None:
    wanted = {"FORMATS": ["pdf", "csv", "gpx"]}
    order = issue(workspace, tmp_path / "a", HAZARDS=hazard_layer(), **wanted)
    with opened(workspace, writing=True) as database:
        database.run("UPDATE tasks SET title = 'Vineyard', depth_m = 0.2")
    reshape(workspace, shapely.affinity.translate(FIELDS, 0.0001, 0.0))
    processing.run(
        "mineaction:taskorder",
        {
            "TASKS": f"{workspace}|layername=tasks",
            "SELECTED_IDS": "CT-1",
            "OUTPUT_FOLDER": str(tmp_path / "b"),
            "WORKERS": 1,
            **wanted,
        },
        feedback=Told(),
    )
    name = f"{order.order_no}_r1"
    one, two = (tmp_path / folder / name for folder in "ab")
    assert sorted(file.name for file in one.iterdir()) == sorted(
        file.name for file in two.iterdir()
    )
    for ending in ("*.csv", "*.gpx"):
        (before,), (after,) = one.glob(ending), two.glob(ending)
        assert before.read_bytes() == after.read_bytes()
    said = text_of(one / f"{name}_order.pdf")
    assert said == text_of(two / f"{name}_order.pdf")
    assert "Orchard" in said
    assert "Vineyard" not in said


def test_a_pack_of_another_content_than_the_workspace_holds_fails(
    workspace: Path, tmp_path: Path
) -> None:
    order = issue(workspace, tmp_path / "a")
    name = f"{order.order_no}_r1"
    good = {"PACK": str(tmp_path / "a" / name), "WORKSPACE": str(workspace)}
    assert processing.run("mineaction:verifypack", good)["VERDICT"] == "ok"
    # The same number and revision from a copy of the workspace in which somebody else went on.
    point = replace(order.points[1], lat=order.points[1].lat + 5e-6)
    other = replace(order, points=(order.points[0], point, *order.points[2:]))
    staging = pack.begin(tmp_path / "b", other)
    made = pack.finish(staging, other, pack.write_exchange(staging, other, ["kmz"]))
    report = tmp_path / "report.html"
    bad = {"PACK": str(made.folder), "WORKSPACE": str(workspace), "REPORT": str(report)}
    with pytest.raises(QgsProcessingException, match="holds another content of"):
        processing.run("mineaction:verifypack", bad)
    assert "points[1].lat" in report.read_text(encoding="utf-8")
