# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of a task: attached by hand or by drop, in the order of their letters, undone, kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from qgis.PyQt.QtWidgets import QApplication, QToolButton

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import annexes
from mineaction_plugin.gui.planning.annexes import AnnexesPanel
from mineaction_plugin.gui.widgets.file_drop import files_of
from mineaction_plugin.workspace.annexes import annexes_of
from mineaction_plugin.workspace.files import file_of
from tests.qgis import task_desk
from tests.qgis.planning_desk import planning_desk


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    with planning_desk(tmp_path, with_workspace=False) as made:
        task_desk.make_workspace(tmp_path / "orders.gpkg")
        made.controller.open_workspace(str(tmp_path / "orders.gpkg"))
        QApplication.processEvents()
        yield made
        made.editing.session.discard()
    QgsProject.instance().clear()


def a_pdf(path: Path, pages: int = 1, password: str = "") -> Path:
    writer = load("pypdf").PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 300)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(str(path))
    return path


def a_jpg(path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path), "JPG")
    return path


def names(desk: Desk) -> list[str]:
    return [each.file for each in annexes.annexes(desk.editing.session, "T-001")]


def test_attached_in_the_order_given_and_so_after_the_save(desk: Desk, tmp_path: Path) -> None:
    session = desk.editing.session
    files = [a_pdf(tmp_path / "survey_report.pdf"), a_jpg(tmp_path / "zone.jpg")]
    assert annexes.attach(session, "T-001", files) == ["survey report", "zone"]
    annexes.attach(session, "T-001", [a_pdf(tmp_path / "record.pdf", 2)])
    assert names(desk) == ["survey_report.pdf", "zone.jpg", "record.pdf"]
    assert session.save()
    assert names(desk) == ["survey_report.pdf", "zone.jpg", "record.pdf"]
    kept = annexes_of(Path(session.path), "T-001")
    assert [(each.letter, each.title, each.file) for each in kept] == [
        ("A", "survey report", "survey_report.pdf"),
        ("B", "zone", "zone.jpg"),
        ("C", "record", "record.pdf"),
    ]
    copy = file_of(Path(session.path), kept[0].sha256)
    assert copy.read_bytes() == files[0].read_bytes()


def test_moved_renamed_taken_out_and_each_undone(desk: Desk, tmp_path: Path) -> None:
    session = desk.editing.session
    annexes.attach(session, "T-001", [a_pdf(tmp_path / f"{n}.pdf", n) for n in (1, 2, 3)])
    assert session.save()
    annexes.attach(session, "T-001", [a_pdf(tmp_path / "4.pdf", 4)])
    last = annexes.annexes(session, "T-001")[-1]
    annexes.move(session, "T-001", last, -1)
    assert names(desk) == ["1.pdf", "2.pdf", "4.pdf", "3.pdf"]
    annexes.move(session, "T-001", annexes.annexes(session, "T-001")[0], -1)
    assert names(desk) == ["1.pdf", "2.pdf", "4.pdf", "3.pdf"], "no place above the first"
    annexes.rename(session, annexes.annexes(session, "T-001")[1], "Minefield record 1994")
    annexes.remove(session, "T-001", annexes.annexes(session, "T-001")[0])
    assert names(desk) == ["2.pdf", "4.pdf", "3.pdf"]
    session.undo()
    session.undo()
    assert names(desk) == ["1.pdf", "2.pdf", "4.pdf", "3.pdf"]
    assert annexes.annexes(session, "T-001")[1].title == "2"
    session.redo()
    assert session.save()
    kept = annexes_of(Path(session.path), "T-001")
    assert [(a.letter, a.title) for a in kept] == [
        ("A", "1"), ("B", "Minefield record 1994"), ("C", "4"), ("D", "3"),
    ]  # fmt: skip
    for annex, pages in zip(kept, (1, 2, 4, 3), strict=True):
        assert file_of(Path(session.path), annex.sha256).read_bytes() == (
            (tmp_path / f"{pages}.pdf").read_bytes()
        )


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("locked.pdf", None, "encrypted"),
        ("empty.pdf", b"", "empty"),
        ("broken.pdf", b"%PDF-1.7 nothing", "damaged"),
        ("letter.pdf", b"a letter", "neither a PDF nor a JPG"),
    ],
)
def test_what_cannot_follow_an_order_is_said_at_once_and_nothing_is_attached(
    desk: Desk, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is None:
        a_pdf(path, password="secret")  # noqa: S106 (of an empty page)
    else:
        path.write_bytes(content)
    with pytest.raises(MineActionError, match=said) as refused:
        annexes.attach(desk.editing.session, "T-001", [a_pdf(tmp_path / "good.pdf"), path])
    assert "T-001" in str(refused.value)
    assert name in str(refused.value)
    assert names(desk) == []
    assert not desk.editing.session.dirty


def test_a_withdrawn_task_takes_none(desk: Desk, tmp_path: Path) -> None:
    session = desk.editing.session
    with session.step("withdraw"):
        layer = session.layer("tasks")
        (row,) = task_desk.rows_of(session, "tasks", "T-001")
        layer.changeAttributeValue(row.id(), layer.fields().lookupField("status"), "withdrawn")
    with pytest.raises(MineActionError, match="withdrawn"):
        annexes.attach(session, "T-001", [a_pdf(tmp_path / "late.pdf")])


def dropped(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_files_dropped_on_the_panel_are_attached_and_moved_with_its_buttons(
    desk: Desk, tmp_path: Path
) -> None:
    panel = AnnexesPanel(desk)
    panel.resize(320, 600)
    panel.show()
    tasks = desk.controller.result("tasks")
    first = next(row for row in desk.controller.task_rows.rows() if row.task_id == "T-001")
    tasks.selectByIds([first.feature_id])
    panel.started()
    data = dropped(a_pdf(tmp_path / "a.pdf"), a_jpg(tmp_path / "b.jpg"), tmp_path / "c.shp")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(panel, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(panel, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert names(desk) == ["a.pdf", "b.jpg"]
    assert panel.list.count() == 2
    panel.list.setCurrentRow(1)
    panel.findChild(QToolButton, "annex_up").click()
    assert names(desk) == ["b.jpg", "a.pdf"]
    assert panel.list.currentRow() == 0
    panel.list.item(0).setText("Zone from the north")
    assert annexes.annexes(desk.editing.session, "T-001")[0].title == "Zone from the north"
    panel.findChild(QToolButton, "annex_out").click()
    assert names(desk) == ["a.pdf"]
    assert panel.minimumSizeHint().width() <= 320
    panel.close_down()
    panel.deleteLater()


def test_other_files_are_left_to_qgis(tmp_path: Path) -> None:
    assert files_of(dropped(tmp_path / "areas.gpkg")) == []
    assert files_of(dropped(tmp_path / "a.JPG")) == [tmp_path / "a.JPG"]
    assert files_of(None) == []
