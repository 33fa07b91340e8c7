# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has the task database open is said when it is opened, and the note goes with the session."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest

from mineaction_plugin.gui.editing.neighbours import Neighbours
from mineaction_plugin.gui.messages import Messages
from tests.qgis.editing_desk import editing_of, workspace


class Said:
    """Remembers what was said."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def warn(self, text: str) -> None:
        self.texts.append(text)


def notes(path: Path) -> list[Path]:
    return list(path.parent.glob(f".{path.name}.*.open.json"))


@pytest.fixture
def said() -> Said:
    return Said()


def test_a_note_says_that_it_is_open_and_goes_at_the_end(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    said: Said,
) -> None:
    path = workspace(tmp_path)
    with editing_of(path) as editing:
        neighbours = Neighbours(editing.session, cast("Messages", said))
        (note,) = notes(path)
        assert json.loads(note.read_text(encoding="utf-8"))["user"]
        editing.session.opened.emit()
        assert len(notes(path)) == 1
        neighbours.close_down()
        assert notes(path) == []
    assert said.texts == []


def test_others_and_a_synchronised_folder_are_named_once(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    said: Said,
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = workspace(folder)
    other = {"user": "B. Rival", "machine": "PC-7", "process": 1, "since": "2026-11-24T08:00:00Z"}
    path.with_name(f".{path.name}.12345678.open.json").write_text(json.dumps(other))
    with editing_of(path) as editing:
        neighbours = Neighbours(editing.session, cast("Messages", said))
        editing.session.opened.emit()
        neighbours.close_down()
    first, second = said.texts
    assert "B. Rival on PC-7" in first
    assert str(folder) in second
