# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: a device checked and mended, a bundle made, packs verified, a row checked."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT))

import synthetic  # noqa: E402 (after the path)
from hand import the_hand  # noqa: E402 (after the path)
from qgis.core import QgsCoordinateReferenceSystem, QgsProject  # noqa: E402 (after the path)
from qgis.PyQt.QtCore import QPoint, Qt  # noqa: E402 (after the path)
from qgis.PyQt.QtWidgets import (  # noqa: E402 (after the path)
    QAction,
    QCheckBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeView,
)
from qgis.utils import iface  # noqa: E402 (after the path)

from mineaction_plugin.core.order.printed import check_codes, printed_coordinates  # noqa: E402
from mineaction_plugin.core.terms.profile import load  # noqa: E402 (after the path)
from mineaction_plugin.packs.job import Job  # noqa: E402 (after the path)
from mineaction_plugin.packs.writing import write_packs  # noqa: E402 (after the path)
from mineaction_plugin.workspace import issuing, orders, store  # noqa: E402 (after the path)
from tests.qgis.orders import order_of  # noqa: E402 (after the path)

ORDERS = 4
WIDTH = int(os.environ.get("WINDOW_DOCK_WIDTH", "360"))
FIRST = "MAC-2026-0001"
hand = the_hand()
window = iface.mainWindow()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
packs, device = folder / "packs", folder / "GARMIN"


def make_programme() -> Path:
    """An order with two revisions, one that is withdrawn, one of another team; all packs."""
    path, profile, base = folder / "programme.gpkg", load(), order_of()
    store.create(path, profile)
    tasks = [
        replace(base.task, task_id=f"CT-00{n}", operator="Norte", team=team, title=title)
        for n, team, title in (
            (1, "Team 1", "Orchard below the bridge"), (2, "Team 1", "School path"),
            (3, "Team 2", "Power line, masts 4 to 9"),
        )
    ]  # fmt: skip
    store.save_tasks(path, tasks)
    for task in tasks:
        issuing.issue(path, replace(base, task=task), profile)
    later = replace(
        base, task=tasks[0], reason="The tree line was surveyed",
        issued_at="2026-11-24T07:00:00+00:00",
    )  # fmt: skip
    issuing.issue(path, later, profile, amend=True)
    found = [orders.order_of(path, r.order_no, r.revision) for r in orders.order_rows(path)]
    write_packs(Job(packs, ("pdf", "gpx", "kmz", "csv"), tuple(found)), lambda _result: None)
    orders.withdraw(
        path, "MAC-2026-0002", by="A. Planner", at="2026-11-24T08:00:00+00:00",
        reason="The owner refuses access", profile=profile,
    )  # fmt: skip
    return path


def fill_device() -> None:
    """What a handheld has after a season."""
    gpx = device / "Garmin" / "GPX"
    gpx.mkdir(parents=True)
    for name in (f"{FIRST}_r1", "MAC-2026-0002_r1", "MAC-2026-0003_r1"):
        shutil.copy(packs / name / f"{name}_task.gpx", gpx)
    (gpx / f"{FIRST}_r1_task.gpx").rename(gpx / "orchard.gpx")
    (gpx / "Track_2026-11-20.gpx").write_text("<gpx/>")


def files(place: Path) -> list[str]:
    return sorted(path.name for path in place.rglob("*") if path.is_file())


def said(name: str) -> str:
    return hand.find(name, QLabel).text()


def idle() -> None:
    hand.wait(200)
    hand.wait_until(lambda: not desk.jobs.busy, "the job to end")
    hand.wait(300)
    hand.wait_until(lambda: not desk.jobs.busy, "what follows to end")


def choose_order(number: str) -> None:
    table = hand.find("page_orders").list.table
    row = next(i for i, row in enumerate(table.shown()) if row.order_no == number)
    view = hand.find("order_table", QTableView)
    place = QPoint(20, view.rowViewportPosition(row) + view.rowHeight(row) // 2)
    hand.click(view.viewport(), place)


def check_device() -> None:
    hand.click(hand.find("order_device", QPushButton))
    hand.type(hand.find("device_folder").lineEdit(), str(device))
    hand.click(hand.find("check_device", QPushButton))
    idle()
    panel = hand.find("page_orders").host.panel
    hand.notes["found"] = [[row.name, row.state.value] for row in panel.list.shown()]
    hand.notes["about"] = said("device_about")
    view = panel.list.findChild(QTreeView)
    hand.click(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    hand.picture("device", dock)
    hand.notes["before"] = files(device)
    view.clearSelection()
    hand.click(hand.find("take_away", QCheckBox), QPoint(10, 8))
    hand.click(hand.find("replace_on_device", QPushButton))
    hand.picture("device_asks", dock)
    hand.notes["asked"] = files(device)
    hand.click(hand.find("confirm_replace_yes", QPushButton))
    idle()
    hand.picture("device_replaced", dock)
    hand.notes["after"] = files(device)
    hand.notes["kept"] = files(packs / "Taken from devices")
    iface.messageBar().clearWidgets()
    hand.click(hand.find("back_to_orders", QToolButton))


def make_bundle() -> None:
    choose_order(FIRST)
    hand.picture("orders_tools", dock)
    hand.click(hand.find("order_bundle", QPushButton))
    hand.picture("bundle", dock)
    hand.click(hand.find("make_bundle", QPushButton))
    idle()
    hand.notes["bundle"] = files(packs / "Bundles")
    hand.picture("bundle_made", dock)
    iface.messageBar().clearWidgets()
    hand.click(hand.find("back_to_orders", QToolButton))


def verify() -> None:
    track = packs / "MAC-2026-0003_r1" / "MAC-2026-0003_r1_task.gpx"
    whole = track.read_bytes()
    track.write_bytes(whole.replace(b"TP1", b"TP9", 1))
    hand.find("page_orders").list.choose([])
    hand.find("page_orders").list.view.clearSelection()
    hand.click(hand.find("order_verify", QPushButton))
    hand.click(hand.find("verify_packs", QPushButton))
    idle()
    panel = hand.find("page_orders").host.panel
    hand.wait_until(lambda: "waiting" not in {p.verdict for p in panel.list.shown()}, "verdicts")
    hand.notes["verified"] = [[pack.name, pack.verdict] for pack in panel.list.shown()]
    hand.picture("verify", dock)
    track.write_bytes(whole)
    iface.messageBar().clearWidgets()
    hand.click(hand.find("back_to_orders", QToolButton))


def check_row() -> None:
    order = orders.order_of(workspace, FIRST)
    label, place, code = order.points[2].label, printed_coordinates(order)[2], check_codes(order)[2]
    choose_order(FIRST)
    hand.click(hand.find("order_row", QPushButton))
    for name, text in (("row_label", label), ("row_coordinate", place), ("row_code", code)):
        hand.type(hand.find(name, QLineEdit), text)
    hand.notes["row"] = said("row_verdict")
    hand.picture("row", dock)
    swapped = f"{place[:-2]}{place[-1]}{place[-2]}"
    hand.type(hand.find("row_coordinate", QLineEdit), swapped)
    hand.notes["row_swapped"] = said("row_verdict")
    hand.picture("row_swapped", dock)
    hand.click(hand.find("back_to_orders", QToolButton))


synthetic.make_project(QgsProject.instance(), folder)
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
workspace = make_programme()
fill_device()
window.findChild(QAction, "MineActionOpenDock").trigger()
dock = window.findChild(QDockWidget, "MineActionDock")
hand.wait_until(dock.isVisible, "the dock to open")
window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
desk = dock.content.desk
desk.controller.open_workspace(str(workspace))
hand.wait(500)
hand.page(hand.find("rail"), ORDERS)
hand.find("page_orders").form.folder.setFilePath(str(packs))
hand.wait_until(hand.find("page_orders").list.table.shown, "the orders in the list")
check_device()
make_bundle()
verify()
check_row()
