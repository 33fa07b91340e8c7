# SPDX-License-Identifier: GPL-3.0-or-later
"""A monkey at the dock "Boundary": whatever is typed and pressed, nothing breaks or lies."""

from __future__ import annotations

import random
from pathlib import Path

from qgis.PyQt.QtGui import QGuiApplication

from mineaction_plugin.core.boundary.draft import is_whole
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.boundary.content import BoundaryContent
from tests.qgis.boundary_desk import dock_content
from tests.qgis.editing_desk import SQUARE

SEED, ACTIONS = 20261124, 250
TEXTS = (
    "", " ", "SP", "TP2", "44.495 17.965", "17.965 44.495", "33TYK 35355 31579", "33T 736000 493",
    "33T 736000 4931000", "033", "361", "-5", "49", "49,5 m", "0", "1e9", "033 mag 49",
    "590 mil grid 120", "rubbish", "🙂", "turning_point", "GPS ± 3 m", "٤٤٫٤٩٥ ١٧٫٩٦٥", "44.495",
    "N", "999999999", "100 grid 10",
)  # fmt: skip
BLOCKS = (
    "SP 44.4950 17.9651\nTP1 44.4970 17.9622\nTP2 44.4981 17.9663",
    "PolyID\tPointNo\tLat\tLon\n1\t1\t44.495\t17.965\n1\t2\t44.496\t17.965\n1\t3\t44.496\t17.966",
    "SP 45 100\nTP1 135 100\nTP2 225 100\nTP3 315 100",
    "nothing of it\ncan be read",
    "",
)
TOOLS = ("undo", "redo", "insert", "delete", "up", "down", "compose", "finish", "give_up", "adjust",
         "paste", "zoom", "save")  # fmt: skip


def test_a_monkey_at_the_table(tmp_path: Path, qgis_new_project: None) -> None:  # noqa: ARG001
    chance = random.Random(SEED)  # noqa: S311 (a monkey, not a secret)
    other = Task("T-002", SQUARE.buffer(0.001))
    with dock_content(tmp_path / "w", Task("T-001", SQUARE), other) as content:
        for _ in range(ACTIONS):
            act(content, chance)
            hold(content)


def act(content: BoundaryContent, chance: random.Random) -> None:
    """One thing that a hand might do."""
    model, view = content.model, content.view
    dice = chance.random()
    if model.rowCount():
        row = chance.randrange(model.rowCount())
        view.setCurrentIndex(model.index(row, chance.randrange(model.columnCount())))
    if dice < 0.5 and model.rowCount():
        model.setData(view.currentIndex(), chance.choice(TEXTS))
    elif dice < 0.8:
        QGuiApplication.clipboard().setText(chance.choice(BLOCKS))
        content.header.tools[chance.choice(TOOLS)].trigger()
    elif dice < 0.87:
        for button in (content.paste.replace, content.paste.insert, content.paste.cancel):
            if button.isVisible() and button.isEnabled():
                button.click()
                break
    elif dice < 0.92:
        content.adjust.yes.click() if content.adjust.isVisible() else content.adjust.no.click()
    elif dice < 0.96:
        box = chance.choice((content.header.formats, content.header.norths, content.header.units))
        box.setCurrentIndex(chance.randrange(box.count()))
    else:
        content._desk.editing.boundary.choose(chance.choice(("", "T-001", "T-002")))


def hold(content: BoundaryContent) -> None:
    """What is true whatever was done: the table shows the draft, and a task keeps a boundary."""
    draft, rows = content.work.draft, content.model
    points = [row for at in range(rows.rowCount()) if (row := rows.row(at)) and row.lon is not None]
    keys = [each.key for each in draft.points] if draft is not None else []
    assert [row.key for row in points] == keys
    stored = content._desk.editing.boundary.draft
    if stored is not None:
        assert is_whole(stored)
