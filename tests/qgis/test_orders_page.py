# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Orders": what was issued and how it stands, and all that becomes of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsMapThemeCollection, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.orders.order_rows import ISSUED, SUPERSEDED, WITHDRAWN
from mineaction_plugin.gui.orders.order_table import OrderTable
from mineaction_plugin.gui.pages.orders import OrdersPage
from mineaction_plugin.workspace import orders as kept_orders
from mineaction_plugin.workspace.database import literal, opened
from mineaction_plugin.workspace.files import file_of
from tests.qgis import task_desk
from tests.qgis.planning_desk import planning_desk

ROWS = (
    # order_no, revision, task, operator, issued at, accepted at, superseded by, withdrawn at
    ("MAC-2026-0002", 1, "T-001", "Norte", "2026-11-01T08:00:00+01:00", "", "MAC-2026-0002 r2", ""),
    ("MAC-2026-0002", 2, "T-001", "Norte", "2026-11-13T08:00:00+01:00", "", "", ""),
    ("MAC-2026-0003", 1, "T-002", "Žepče EOD", "2026-10-02T08:00:00+01:00",
     "2026-10-03T08:00:00+01:00", "", ""),
    ("MAC-2026-0010", 1, "T-009", "Norte", "2026-09-02T08:00:00+01:00", "", "",
     "2026-09-09T08:00:00+01:00"),
)  # fmt: skip


def insert(path: Path) -> None:
    names = (
        "order_no, revision, task_id, operator, issued_at, accepted_at, superseded_by, "
        "withdrawn_at, short_no, snapshot, snapshot_sha256"
    )
    with opened(path, writing=True) as database:
        for place, row in enumerate(ROWS, 2):
            values = ", ".join("NULL" if value == "" else literal(value) for value in row)
            database.run(f"INSERT INTO orders ({names}) VALUES ({values}, '{place}', '{{}}', 'x')")


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    with planning_desk(tmp_path, with_workspace=False) as made:
        path = tmp_path / "orders.gpkg"
        task_desk.make_workspace(path)
        insert(path)
        made.controller.open_workspace(str(path))
        QApplication.processEvents()
        yield made
        made.editing.session.discard()
    QgsProject.instance().clear()


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Iterator[OrdersPage]:
    made = OrdersPage(desk)
    made.resize(320, 1200)
    made.show()
    made.form.folder.setFilePath(str(tmp_path / "packs"))
    QApplication.processEvents()
    yield made
    made.close_down()
    made.close()
    made.deleteLater()


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


def shown(page: OrdersPage) -> list[tuple[str, str]]:
    table = page.list.table
    return [
        (table.data(table.index(row, 0)), table.data(table.index(row, 1)))
        for row in range(table.rowCount())
    ]


def choose(page: OrdersPage, order_no: str, revision: int) -> None:
    page.list.choose([(order_no, revision)])
    page._on_chosen()


def select(desk: Desk, *task_ids: str) -> None:
    layer = desk.controller.result("tasks")
    rows = desk.controller.task_rows.rows()
    layer.selectByIds([row.feature_id for row in rows if row.task_id in task_ids])


def text(page: OrdersPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    return "" if label.isHidden() else label.text()


def ran(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, object]]]:
    """What would be run, in place of running it."""
    asked: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(
        type(desk.jobs),
        "run",
        lambda _self, algorithm, parameters, *_more: asked.append((algorithm, dict(parameters))),
    )
    return asked


def test_each_latest_revision_says_in_words_how_it_stands_the_newest_first(
    page: OrdersPage,
) -> None:
    assert shown(page) == [
        ("MAC-2026-0002 r2", "Not accepted yet"),
        ("MAC-2026-0001 r1", "Not accepted yet"),
        ("MAC-2026-0003 r1", "Accepted"),
        ("MAC-2026-0010 r1", "Withdrawn"),
    ]
    assert text(page, "order_counts") == "Revisions: 4 of 5"
    page.list.state.choose(SUPERSEDED)
    page.list._filter()
    assert shown(page) == [("MAC-2026-0002 r1", "Superseded")]
    choose(page, "MAC-2026-0002", 1)
    assert "Superseded by MAC-2026-0002 r2. Nobody may work by it." in text(page, "current_order")
    assert not page.buttons.button("amend").isEnabled(), "only the latest revision is amended"
    assert not page.buttons.action("withdraw").isEnabled()
    page.list.state.choose(WITHDRAWN)
    page.list._filter()
    choose(page, "MAC-2026-0010", 1)
    assert "Nobody may work by it" in text(page, "current_order")
    assert not page.buttons.action("again").isEnabled()


def test_words_and_boxes_find_orders(page: OrdersPage) -> None:
    page.list.search.setText("zepce")
    assert [name for name, _state in shown(page)] == ["MAC-2026-0003 r1"]
    page.list.search.setText("norte 0002")
    assert [name for name, _state in shown(page)] == ["MAC-2026-0002 r2"]
    page.list.search.setText("nothing like it")
    assert shown(page) == []
    assert "None of 5 revisions fits" in text(page, "order_counts")
    page.list.search.clear()
    page.list.state.choose(ISSUED)
    page.list.operator.choose("Norte")
    page.list._filter()
    assert [name for name, _state in shown(page)] == ["MAC-2026-0002 r2"]


def test_a_click_on_a_heading_sorts_numbers_as_people_count(page: OrdersPage) -> None:
    page.list.state.choose("")
    page.list._filter()
    page.list.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [name for name, _state in shown(page)] == [
        "MAC-2026-0001 r1", "MAC-2026-0002 r1", "MAC-2026-0002 r2", "MAC-2026-0003 r1",
        "MAC-2026-0010 r1",
    ]  # fmt: skip


def test_opening_asks_for_the_cells_in_sight_only(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = OrdersPage(desk)
    made.show()
    (row,) = [row for row in made.rows.rows if row.order_no == "MAC-2026-0003"]
    asked = []
    data = OrderTable.data

    def counted(self: OrderTable, index: object, role: int = 0) -> object:
        asked.append(role)
        return data(self, index, role)

    monkeypatch.setattr(OrderTable, "data", counted)
    made.list._fitted = False
    made.list.set_rows([row._replace(order_no=f"X-{n}") for n in range(20_000)])
    QApplication.processEvents()
    made.list.view.viewport().repaint()
    assert made.list.table.shown_count() == 20_000
    assert 0 < len(asked) < 4_000, "Qt may ask for what is in sight, and never for each row"
    assert not made.list.table._texts, "no search, no texts to search in"
    made.close_down()
    made.deleteLater()


def test_what_another_person_does_is_seen_when_the_page_is_looked_at(
    page: OrdersPage, desk: Desk
) -> None:
    path = Path(desk.editing.session.path)
    reads = []
    page.rows.changed.connect(lambda: reads.append(1))
    page.refresh()
    assert not reads, "an unchanged file is not read again"
    kept_orders.accept(
        path,
        "mac-2026-0001",
        accepted_by="B. Leader",
        accepted_at="2026-11-14T09:00:00+01:00",
        profile=desk.controller.profile(),
    )
    page.refresh()
    assert reads
    assert ("MAC-2026-0001 r1", "Accepted") in shown(page)


def test_noting_who_accepted_waits_for_a_name_and_tells_the_task(
    page: OrdersPage, desk: Desk
) -> None:
    choose(page, "MAC-2026-0001", 1)
    page.buttons.button("accept").click()
    assert page.ask.isVisible()
    assert not page.ask.yes.isEnabled()
    assert text(page, "deed_missing") == "Say who."
    assert not page.ask.why_line.isVisible()
    page.ask.who_line.setText("B. Leader")
    page.ask.yes.click()
    wait_until(lambda: ("MAC-2026-0001 r1", "Accepted") in shown(page))
    assert not page.ask.isVisible()
    assert "by B. Leader" in text(page, "current_order")
    tasks = {row.task_id: row.status for row in desk.controller.task_rows.rows()}
    assert tasks["T-004"] == "accepted"


def test_amending_and_withdrawing_insist_on_a_reason(
    page: OrdersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    choose(page, "MAC-2026-0002", 2)
    page.form.issued_by.setText("A. Planner")
    page.buttons.button("amend").click()
    (shown_page,) = asked
    assert shown_page[0] == "mineaction:previeworder"
    assert shown_page[1]["SHOWN_NO"] == "MAC-2026-0002"
    assert shown_page[1]["REVISION"] == 3
    assert shown_page[1]["SELECTED_IDS"] == "T-001"
    assert not page.ask.yes.isEnabled()
    page.ask.why_line.setText("The road was moved")
    page.ask.yes.click()
    assert asked[-1][0] == "mineaction:amendorder"
    wanted = asked[-1][1]
    assert (wanted["ORDER_NO"], wanted["REASON"], wanted["ISSUED_BY"]) == (
        "MAC-2026-0002", "The road was moved", "A. Planner",
    )  # fmt: skip
    assert wanted["WORKSPACE"] == desk.editing.session.path
    page.buttons.action("withdraw").trigger()
    assert not page.ask.yes.isEnabled()
    page.ask.why_line.setText("Cancelled by survey")
    page.ask.yes.click()
    assert asked[-1][0] == "mineaction:withdraworder"
    assert asked[-1][1]["REASON"] == "Cancelled by survey"


def test_page_one_stands_beside_the_question_and_no_picture_is_left(
    page: OrdersPage,
    desk: Desk,
    provider: None,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    select(desk, "T-001")
    page.form.reason.setText("Needed before winter")
    page.issue.click()
    assert page.confirm.isVisible()
    wait_until(lambda: not page.issuing.preview.busy)
    sheet = page.confirm.page.sheet
    assert not sheet.whole.isNull(), text(page, "page_one_about")
    assert sheet.whole.height() > sheet.whole.width() > 900
    assert sheet.pixmap().width() <= 320
    assert text(page, "page_one_about") == "Page 1 for T-001"
    assert not list(tmp_path.glob("mineaction_page_*")), "an order nobody issued lies nowhere"
    page.confirm.page.larger.click()
    window = page.findChild(QDialog, "page_one_window")
    assert window.isVisible()
    window.close()


class LanguageChanges(QObject):
    """Counts how often a window is told to read its texts anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        self.count += event.type() == QEvent.Type.LanguageChange
        return False


def test_a_page_in_another_language_leaves_the_window_as_it_is(
    page: OrdersPage,
    desk: Desk,
    provider: None,  # noqa: ARG001
) -> None:
    changes = LanguageChanges(page.window())
    select(desk, "T-001")
    page.form.reason.setText("Needed before winter")
    page.form.language.setCurrentIndex(page.form.language.findData("fr"))
    page.issue.click()
    wait_until(lambda: not page.issuing.preview.busy)
    QApplication.processEvents()
    assert not page.confirm.page.sheet.whole.isNull(), text(page, "page_one_about")
    assert changes.count == 0


def test_the_page_of_the_last_question_is_the_one_that_is_shown(
    page: OrdersPage,
    desk: Desk,
    provider: None,  # noqa: ARG001
) -> None:
    page.form.reason.setText("Needed before winter")
    for task_id in ("T-001", "T-002", "T-003"):
        select(desk, task_id)
        page.issue.click()
    wait_until(lambda: not page.issuing.preview.busy)
    assert text(page, "page_one_about") == "Page 1 for T-003"


def test_a_page_that_cannot_be_shown_says_why(
    page: OrdersPage,
    desk: Desk,
    provider: None,  # noqa: ARG001
) -> None:
    with desk.editing.session.step("spoil"):
        layer = desk.editing.session.layer("tasks")
        (row,) = task_desk.rows_of(desk.editing.session, "tasks", "T-001")
        kind = layer.fields().lookupField("kind")
        assert layer.changeAttributeValue(row.id(), kind, "gardening")
    select(desk, "T-001")
    page.form.reason.setText("Needed before winter")
    page.issue.click()
    wait_until(lambda: not page.issuing.preview.busy)
    assert "Page 1 cannot be shown." in text(page, "page_one_about")
    assert "gardening" in text(page, "page_one_about")
    assert "Traceback" not in text(page, "page_one_about")


def test_open_findings_need_a_reason_before_yes(page: OrdersPage, desk: Desk) -> None:
    select(desk, "T-001")
    page.issue.click()
    assert "Mandatory findings that stay open" in page.confirm.findChild(QLabel).text()
    assert not page.confirm.yes.isEnabled()
    assert "No reason is given" in text(page, "confirm_issue_missing")
    page.form.reason.setText("Needed before winter")
    assert page.confirm.yes.isEnabled()
    assert text(page, "confirm_issue_missing") == ""
    page.form.reason.setText("  ")
    assert not page.confirm.yes.isEnabled()


def test_a_number_is_typed_for_one_task_and_belongs_to_it_alone(
    page: OrdersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    select(desk, "T-001", "T-002")
    assert not page.form.number.isEnabled()
    select(desk, "T-002")
    assert page.form.number.isEnabled()
    page.form.number.setText(" NMAA 77/26 ")
    page.form.reason.setText("Needed before winter")
    page.form.language.setCurrentIndex(page.form.language.findData("fr"))
    page.issue.click()
    assert asked[-1][1]["SHOWN_NO"] == "NMAA 77/26"
    page.confirm.yes.click()
    algorithm, wanted = asked[-1]
    assert algorithm == "mineaction:taskorder"
    assert (wanted["ORDER_NO"], wanted["SELECTED_IDS"]) == ("NMAA 77/26", "T-002")
    assert wanted["LANGUAGE"] == "fr"
    select(desk, "T-001", "T-002")
    assert page.form.number.text() == "", "a number never goes to another task"


def test_page_one_is_drawn_anew_with_what_was_typed_meanwhile(
    page: OrdersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    select(desk, "T-001")
    page.issue.click()
    page.form.reason.setText("Needed before winter")
    page.form.reason.editingFinished.emit()
    page.form.reason.editingFinished.emit()
    assert [wanted["REASON"] for _id, wanted in asked] == ["", "Needed before winter"]
    box = page.form.language
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    assert asked.pop()[1]["LANGUAGE"] == "ar"
    page.confirm.no.click()
    page.form.reason.setText("Another")
    page.form.reason.editingFinished.emit()
    assert len(asked) == 2
    choose(page, "MAC-2026-0002", 2)
    page.buttons.button("amend").click()
    page.ask.why_line.setText("The road was moved")
    page.ask.why_line.editingFinished.emit()
    assert [wanted["REASON"] for _id, wanted in asked[2:]] == ["", "The road was moved"]
    assert asked[-1][1]["REVISION"] == 3


def test_another_choice_takes_the_question_away(page: OrdersPage, desk: Desk) -> None:
    select(desk, "T-001")
    page.issue.click()
    assert page.confirm.isVisible()
    select(desk, "T-001", "T-002")
    assert not page.confirm.isVisible()


def test_writing_again_uses_nothing_typed_for_a_new_order_and_writes_over_no_pack(
    page: OrdersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    page.form.draft.setChecked(True)
    page.form.reason.setText("of another order")
    choose(page, "MAC-2026-0003", 1)
    page.buttons.action("again").trigger()
    algorithm, wanted = asked[-1]
    assert algorithm == "mineaction:taskorder"
    assert wanted["SELECTED_IDS"] == "T-002"
    assert wanted["DRAFT"] is False
    assert wanted["REASON"] == ""
    assert wanted["OUTPUT_FOLDER"] == str(tmp_path / "packs")
    (tmp_path / "packs" / "MAC-2026-0003_r1").mkdir(parents=True)
    page.form.language.setCurrentIndex(page.form.language.findData("ar"))
    page.buttons.action("again").trigger()
    assert asked[-1][1]["LANGUAGE"] == "ar"
    assert asked[-1][1]["OUTPUT_FOLDER"] == str(tmp_path / "packs" / "ar")


def test_the_worksite_is_printed_anew_for_a_live_order_only(
    page: OrdersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    choose(page, "MAC-2026-0010", 1)
    assert not page.buttons.action("worksite").isEnabled()
    choose(page, "MAC-2026-0003", 1)
    page.buttons.action("worksite").trigger()
    algorithm, wanted = asked[-1]
    assert algorithm == "mineaction:worksiteplan"
    assert wanted["ORDER_NO"] == "MAC-2026-0003"
    assert wanted["OUTPUT"] == str(tmp_path / "packs" / "MAC-2026-0003_r1_worksite.pdf")


def test_what_lies_below_the_maps_is_a_layer_the_map_or_one_of_its_themes(
    page: OrdersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ran(desk, monkeypatch)
    themes = desk.controller.project.mapThemeCollection()
    themes.insert("Winter", QgsMapThemeCollection.MapThemeRecord())
    page.refresh()

    def below(text: str) -> tuple[object, object, object]:
        box = page.form.background
        box.setCurrentIndex(box.findText(text))
        choose(page, "MAC-2026-0003", 1)
        page.buttons.action("again").trigger()
        wanted = asked[-1][1]
        return wanted["BACKGROUND"], wanted["BASEMAP"], wanted["THEME_NAME"]

    assert page.form.background.currentText() == "None"
    assert below("None") == ("none", None, "")
    assert below("What the map shows") == ("canvas", None, "")
    assert below("Map theme Winter") == ("canvas", None, "Winter")
    page.refresh()
    assert page.form.background.currentText() == "Map theme Winter", "a choice stays"


def test_the_signed_scan_is_kept_without_a_new_revision(
    page: OrdersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(scan), ""))
    choose(page, "MAC-2026-0002", 2)
    assert not page.buttons.action("open_scan").isEnabled()
    page.buttons.action("scan").trigger()
    wait_until(lambda: page.buttons.action("open_scan").isEnabled())
    assert "The signed scan is attached." in text(page, "current_order")
    assert len(page.rows.rows) == 5
    path = Path(desk.editing.session.path)
    kept = kept_orders.scan_of(path, "MAC-2026-0002", 2)
    assert kept is not None
    assert kept.read_bytes() == scan.read_bytes()
    assert file_of(path, kept.stem) == kept
    scan.write_text("not a scan")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(scan.rename(tmp_path / "x.exe")), "")
    )
    page.buttons.action("scan").trigger()
    assert kept_orders.scan_of(path, "MAC-2026-0002", 2) == kept


def test_what_is_selected_on_the_map_is_chosen_in_the_list(page: OrdersPage, desk: Desk) -> None:
    select(desk, "T-002")
    assert [(row.order_no, row.revision) for row in page.list.chosen()] == [("MAC-2026-0003", 1)]
    choose(page, "MAC-2026-0001", 1)
    page.buttons.action("zoom").trigger()
    layer = desk.controller.result("tasks")
    assert {row["task_id"] for row in layer.selectedFeatures()} == {"T-004"}


def test_a_pack_that_is_not_there_is_said_with_the_way_out(
    page: OrdersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_files: list[str] = []
    said: list[str] = []
    monkeypatch.setattr(Desk, "open_file", lambda _self, path: opened_files.append(path))
    monkeypatch.setattr(
        type(desk.messages), "note", lambda _self, words, *_more: said.append(words)
    )
    warned: list[str] = []
    monkeypatch.setattr(type(desk.messages), "warn", lambda _s, text, *_more: warned.append(text))
    choose(page, "MAC-2026-0003", 1)
    page.buttons.button("folder").click()
    assert "MAC-2026-0003_r1 is not in" in said[0]
    pack = tmp_path / "packs" / "MAC-2026-0003_r1"
    pack.mkdir(parents=True)
    page.buttons.button("folder").click()
    assert opened_files == [str(pack)]
    assert warned == []
    page.list.state.choose("")
    page.list._filter()
    choose(page, "MAC-2026-0002", 1)
    (tmp_path / "packs" / "MAC-2026-0002_r1").mkdir()
    page.buttons.button("folder").click()
    assert "MAC-2026-0002 r1 is superseded by MAC-2026-0002 r2. Do not work by it" in warned[0]


def test_while_a_job_runs_orders_are_only_looked_at(
    page: OrdersPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.jobs), "busy", property(lambda _self: True))
    choose(page, "MAC-2026-0002", 2)
    assert page.buttons.button("folder").isEnabled()
    assert not page.buttons.button("amend").isEnabled()
    assert not page.buttons.action("withdraw").isEnabled()


def test_the_page_fits_a_narrow_dock_also_with_its_questions(
    page: OrdersPage,
    desk: Desk,
    provider: None,  # noqa: ARG001
) -> None:
    select(desk, "T-001")
    page.form.more.setCollapsed(False)
    page.issue.click()
    wait_until(lambda: not page.issuing.preview.busy)
    assert page.minimumSizeHint().width() <= 320
    page.confirm.dismiss()
    choose(page, "MAC-2026-0002", 2)
    page.buttons.button("amend").click()
    assert page.minimumSizeHint().width() <= 320


def test_every_field_and_button_says_what_it_is(page: OrdersPage) -> None:
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit  # noqa: PLC0415

    silent = [
        widget.objectName()
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for widget in page.findChildren(kind)
        if widget.objectName()
        and not widget.objectName().startswith("qt_")
        and not widget.toolTip()
        and not widget.objectName().endswith(("_yes", "_no", "collapseButton"))
    ]
    assert silent == []


def test_a_failed_job_is_told(page: OrdersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(Desk, "tell_failure", lambda _self, how, _what: told.append(how.sentence))
    page.deeds._on_amended(Outcome(ok=False, errors=("Why not.",)), page.rows.rows[0])
    page.deeds._on_withdrawn(Outcome(ok=False, errors=("Why not either.",)), page.rows.rows[0])
    assert told == ["Why not.", "Why not either."]


def test_a_fault_of_ours_is_told_without_its_traceback() -> None:
    fault = 'Traceback (most recent call last):\n  File "x.py", line 1\nKeyError: 1\n'
    said = Outcome(ok=False, errors=(fault,)).sentence
    assert said.startswith("This step failed as it never should: KeyError: 1.")
    assert "line 1" not in said
