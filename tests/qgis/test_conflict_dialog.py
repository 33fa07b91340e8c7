# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of a task side by side: what differs is said, and the answer is what is saved."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
import shapely
from pytestqt.qtbot import QtBot

from mineaction_plugin.gui.conflict_words import differences
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.dialogs.conflict import ConflictDialog
from mineaction_plugin.workspace.conflicts import Conflict, ConflictError
from mineaction_plugin.workspace.edit_buffers import Row

MINE = shapely.to_wkb(shapely.box(17.999, 44.4, 18.001, 44.402))
THEIRS = shapely.to_wkb(shapely.box(17.999, 44.4, 18.001, 44.403))


def point(fid: int, label: str, lon: float = 18.0) -> Row:
    return Row(fid, "CT-012", {"label": label}, shapely.to_wkb(shapely.Point(lon, 44.4)))


def conflict() -> Conflict:
    return Conflict(
        "CT-012",
        theirs={
            "team": "Team 7",
            "status": "for_approval",
            "remarks": None,
            "wkb": THEIRS,
            "boundary_points": (point(1, "SP"), point(2, "TP1", 18.5), point(9, "TP3a")),
        },
        mine={
            "team": "Team 4",
            "status": "draft",
            "remarks": "Start from the road",
            "wkb": MINE,
            "boundary_points": (point(1, "SP"), point(2, "TP1")),
        },
        by="B. Rival",
        at="2026-11-24T09:12:00Z",
    )


class Recorder:
    """Stands for the session and the map tools: it remembers what it was asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []

    def save(self, **how: Any) -> bool:  # noqa: ANN401
        self.calls.append(("save", how))
        return True

    def preview(self, shapes: list[shapely.Geometry], labels: list[str]) -> None:
        self.calls.append(("preview", (len(shapes), labels)))

    def clear_preview(self) -> None:
        self.calls.append(("clear", None))


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def desk(recorder: Recorder) -> Desk:
    editing = SimpleNamespace(session=recorder, tools=recorder)
    controller = SimpleNamespace(kinds=lambda: {"clearance": "Clearance"})
    return cast("Desk", SimpleNamespace(editing=editing, controller=controller))


def test_what_differs_is_said_in_words() -> None:
    rows = {each.what: (each.mine, each.theirs) for each in differences(conflict(), {})}
    assert rows["Team"] == ("Team 4", "Team 7")
    assert rows["Status"] == ("Draft", "For approval")
    assert rows["Remarks"] == ("Start from the road", "–")
    assert rows["Boundary points"] == (
        "2; different: TP1",
        "3; only here: TP3a; different: TP1",
    )
    mine, theirs = rows["Boundary"]
    assert mine.endswith(", 4 corners")
    assert mine.split(" ")[0] != theirs.split(" ")[0]


@pytest.mark.parametrize(
    ("button", "how"),
    [
        ("keep", {"even_if_changed": True}),
        ("take", {"take_theirs": ("CT-012",)}),
    ],
)
def test_the_answer_is_what_is_saved(
    qtbot: QtBot, desk: Desk, recorder: Recorder, button: str, how: dict[str, object]
) -> None:
    dialog = ConflictDialog(ConflictError([conflict()]), desk)
    qtbot.addWidget(dialog)
    dialog.show()
    getattr(dialog, button).click()
    assert [call for call in recorder.calls if call[0] == "save"] == [("save", how)]


def test_later_saves_nothing_and_is_the_default(
    qtbot: QtBot, desk: Desk, recorder: Recorder
) -> None:
    dialog = ConflictDialog(ConflictError([conflict()]), desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_both.click()
    assert recorder.calls == [("preview", (2, ["CT-012, mine", "CT-012, theirs"]))]
    dialog.reject()
    assert recorder.calls[1:] == [("clear", None)]


def test_a_deleted_task_cannot_be_kept(qtbot: QtBot, desk: Desk) -> None:
    dialog = ConflictDialog(ConflictError([Conflict("CT-1", {}, {}, deleted=True)]), desk)
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    assert dialog.take.isEnabled()
    assert "deleted by others" in dialog.table.item(0, 0).text()
