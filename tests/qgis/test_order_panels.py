# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels of the page Orders: bundles, devices, packs, rows; with real runs behind them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication, QLabel

from mineaction_plugin.core.order.check_code import check_code
from mineaction_plugin.core.order.device import State
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.orders.bundle_panel import BundlePanel
from mineaction_plugin.gui.orders.device_panel import DevicePanel
from mineaction_plugin.gui.orders.panels import PANELS
from mineaction_plugin.gui.orders.row_panel import RowPanel
from mineaction_plugin.gui.orders.verify_panel import FAILED, MISSING, OK, VerifyPanel
from mineaction_plugin.gui.pages.orders import OrdersPage
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import write_packs
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace import orders as kept_orders
from tests.qgis.orders import order_of
from tests.qgis.planning_desk import planning_desk

NAME = "MAC-2026-0001"


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Path:  # noqa: ARG001
    """An order of team 1 with two revisions, one of team 2; their packs beside them."""
    folder = tmp_path_factory.mktemp("programme")
    path, profile, base = folder / "programme.gpkg", load(), order_of()
    store.create(path, profile)
    tasks = [
        replace(base.task, task_id=f"CT-{n}", operator="Org", team=f"Team {n}") for n in (1, 2)
    ]
    store.save_tasks(path, tasks)
    for task in tasks:
        issuing.issue(path, replace(base, task=task), profile)
    later = replace(base, task=tasks[0], reason="Moved.", issued_at="2026-11-25T06:00:00+00:00")
    issuing.issue(path, later, profile, amend=True)
    rows = kept_orders.order_rows(path)
    found = tuple(kept_orders.order_of(path, row.order_no, row.revision) for row in rows)
    results = write_packs(Job(folder / "packs", ("pdf", "gpx"), found), lambda _result: None)
    assert [result.verdict for result in results] == ["ok"] * 3
    return path


@pytest.fixture
def desk(programme: Path, qgis_new_project: None, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    with planning_desk(tmp_path, with_workspace=False) as made:
        shutil.copytree(programme.parent, tmp_path / "p")
        made.controller.open_workspace(str(tmp_path / "p" / programme.name))
        QApplication.processEvents()
        yield made
        made.editing.session.discard()
    QgsProject.instance().clear()


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return tmp_path / "p" / "packs"


@pytest.fixture
def page(desk: Desk, packs: Path) -> Iterator[OrdersPage]:
    made = OrdersPage(desk)
    made.resize(320, 1200)
    made.show()
    made.form.folder.setFilePath(str(packs))
    QApplication.processEvents()
    yield made
    made.close_down()
    made.close()
    made.deleteLater()


@pytest.fixture
def handheld(packs: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "GARMIN"
    folder.mkdir()
    for name in (f"{NAME}_r1", f"{NAME}_r2"):
        shutil.copy(packs / name / f"{name}_task.gpx", folder)
    (folder / f"{NAME}_r2_task.gpx").rename(folder / "now.gpx")
    return folder


def wait_until(holds: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


def idle(desk: Desk) -> None:
    wait_until(lambda: not desk.jobs.busy)
    QApplication.processEvents()
    wait_until(lambda: not desk.jobs.busy)


def text(page: OrdersPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    return "" if label.isHidden() else label.text()


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_a_device_is_read_and_what_is_old_is_replaced_only_after_a_yes(
    page: OrdersPage, desk: Desk, handheld: Path, packs: Path
) -> None:
    page.tools.buttons["device"].click()
    panel = page.host.panel
    assert isinstance(panel, DevicePanel)
    assert not panel.check.isEnabled(), "no folder yet"
    panel.folder.setFilePath(str(handheld))
    before = files(handheld)
    page.next_button().click()
    idle(desk)
    assert [row.state for row in panel.list.shown()] == [State.SUPERSEDED, State.HOLDS]
    assert "Files looked at: 2, of orders: 2." in text(page, "device_about")
    panel.list.choose(panel.list.shown()[0])
    assert f"superseded by {NAME} r2" in text(page, "device_detail")
    panel.replace.click()
    assert panel.confirm.isVisible()
    panel.confirm.no.click()
    assert files(handheld) == before
    panel.take_away.setChecked(True)
    panel.replace.click()
    panel.confirm.yes.click()
    idle(desk)
    assert files(handheld) == {"now.gpx", f"{NAME}_r2_task.gpx"}
    assert files(packs / "Taken from devices") == {f"{NAME}_r1_task.gpx"}
    assert [row.state for row in panel.list.shown()] == [State.HOLDS, State.HOLDS]
    assert panel.replace.isHidden()


def test_without_a_tick_the_old_file_stays(
    page: OrdersPage, desk: Desk, handheld: Path, packs: Path
) -> None:
    panel = page.host.open_panel("device")
    assert isinstance(panel, DevicePanel)
    panel.folder.setFilePath(str(handheld))
    panel.look()
    idle(desk)
    panel.replace.click()
    panel.confirm.yes.click()
    idle(desk)
    assert files(handheld) == {"now.gpx", f"{NAME}_r1_task.gpx", f"{NAME}_r2_task.gpx"}
    assert not (packs / "Taken from devices").exists()


def test_a_bundle_is_made_for_the_team_whose_order_is_chosen(
    page: OrdersPage, desk: Desk, packs: Path
) -> None:
    page.list.choose([("MAC-2026-0002", 1)])
    page.tools.buttons["bundle"].click()
    panel = page.host.panel
    assert isinstance(panel, BundlePanel)
    assert panel.whose.currentText() == "Org · Team 2"
    assert "Orders that hold: 1." in text(page, "bundle_about")
    page.next_button().click()
    idle(desk)
    names = files(packs / "Bundles")
    assert len(names) == 2
    assert all("Team-2" in name for name in names)
    assert "Bundles: 1, with orders: 1." in text(page, "bundle_about")
    assert panel.before.filePath().endswith(".zip"), "the next one may say what changed since"


def test_a_bundle_of_all_teams_and_of_what_changed(
    page: OrdersPage, desk: Desk, packs: Path
) -> None:
    panel = page.host.open_panel("bundle")
    assert isinstance(panel, BundlePanel)
    assert "Orders that hold: 2." in text(page, "bundle_about")
    panel.what.setCurrentIndex(panel.what.findData("before"))
    assert not panel.make.isEnabled(), "there is none before"
    panel.what.setCurrentIndex(panel.what.findData("everything"))
    panel.make.click()
    idle(desk)
    assert len(files(packs / "Bundles")) == 4


def test_packs_are_read_back_one_by_one_and_the_bad_one_is_named(
    page: OrdersPage, packs: Path
) -> None:
    track = packs / f"{NAME}_r2" / f"{NAME}_r2_task.gpx"
    track.write_bytes(track.read_bytes().replace(b"TP1", b"TP9", 1))
    panel = page.host.open_panel("verify")
    assert isinstance(panel, VerifyPanel)
    panel.verify.click()
    wait_until(lambda: all(pack.verdict in {OK, FAILED} for pack in panel.list.shown()))
    verdicts = {pack.name: pack.verdict for pack in panel.list.shown()}
    assert verdicts == {f"{NAME}_r2": FAILED, "MAC-2026-0002_r1": OK}
    assert track.name in text(page, "verify_detail")


def test_a_pack_that_is_not_there_is_said(page: OrdersPage, packs: Path) -> None:
    shutil.rmtree(packs / "MAC-2026-0002_r1")
    page.list.choose([("MAC-2026-0002", 1)])
    panel = page.host.open_panel("verify")
    assert isinstance(panel, VerifyPanel)
    panel.verify.click()
    assert [pack.verdict for pack in panel.list.shown()] == [MISSING]
    assert "Write the pack again" in text(page, "verify_detail")


@pytest.mark.parametrize("key", PANELS)
def test_each_panel_fits_a_narrow_dock_and_leads_back(page: OrdersPage, key: str) -> None:
    panel = page.host.open_panel(key)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 320
    assert panel.next_button() is page.next_button()
    page.host.back.click()
    assert not page.host.open_key
    assert page.list.isVisible()


def test_a_row_is_judged_while_it_is_typed(page: OrdersPage, programme: Path) -> None:
    order = kept_orders.order_of(programme, NAME)
    label, coordinate, code = (
        order.points[3].label, printed_coordinates(order)[3], check_codes(order)[3],
    )  # fmt: skip
    page.list.choose([(NAME, 2)])
    page.tools.buttons["row"].click()
    panel = page.host.panel
    assert isinstance(panel, RowPanel)
    assert f"{NAME} r2" in text(page, "row_held")
    panel.label.setText(label)
    panel.coordinate.setText(coordinate)
    assert not text(page, "row_verdict"), "nothing is said before the row is whole"
    panel.code.setText(code.lower())
    assert text(page, "row_verdict").startswith("✓")
    assert f"Order {NAME} r2 has it" in text(page, "row_verdict")
    panel.coordinate.setText(coordinate[:-1] + str((int(coordinate[-1]) + 1) % 10))
    assert text(page, "row_verdict").startswith("✕")
    page.next_button().click()
    assert not panel.label.text()


def test_a_row_whose_code_agrees_and_that_is_of_another_order_is_seen(
    page: OrdersPage, programme: Path
) -> None:
    order = kept_orders.order_of(programme, NAME)
    away = "33T YJ 35348 31579"
    label = order.points[3].label
    page.list.choose([(NAME, 2)])
    panel = page.host.open_panel("row")
    assert isinstance(panel, RowPanel)
    for line, given in (
        (panel.label, label), (panel.coordinate, away), (panel.code, check_code(label, away)),
    ):  # fmt: skip
        line.setText(given)
    assert text(page, "row_verdict").startswith("✕")
    assert "elsewhere" in text(page, "row_verdict")
