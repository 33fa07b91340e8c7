# SPDX-License-Identifier: GPL-3.0-or-later
"""Who else has the task database open, and whether a program copies it while it changes.

A note beside the file says that this session has it open; it is a courtesy and locks nobody out.
"""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.gui.editing.session import WorkspaceSession
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import presence


class Neighbours:
    """Says it once for each database that is opened, and takes its note away at the end."""

    def __init__(self, session: WorkspaceSession, messages: Messages) -> None:
        self._session = session
        self._messages = messages
        self._path = ""
        self._note: Path | None = None
        session.opened.connect(self._on_opened)
        self._on_opened()

    def close_down(self) -> None:
        """This session has the database open no more."""
        self._session.opened.disconnect(self._on_opened)
        self._leave()

    def _on_opened(self) -> None:
        path = self._session.path
        if path == self._path:
            return
        self._leave()
        self._path = path
        if not path or not Path(path).is_file():
            return
        for sentence in _warnings(Path(path)):
            self._messages.warn(sentence)
        self._note = presence.announce(Path(path))

    def _leave(self) -> None:
        presence.withdraw(self._note)
        self._note, self._path = None, ""


def _warnings(path: Path) -> list[str]:
    found = []
    who = translated(presence.who_has_it_open(path))
    if who:
        found.append(
            tr(
                "The task database {file} is open elsewhere, too: {who} You can both work; a task "
                "that both of you change is shown in both versions when it is saved."
            ).format(file=path.name, who=who)
        )
    folder = presence.synced_folder(path)
    if folder:
        found.append(
            tr(
                "The task database {file} lies in {folder}, which a program synchronises: it may "
                "copy the file while it changes, and lose what was saved. Keep it in another "
                "folder, and put copies there."
            ).format(file=path.name, folder=folder)
        )
    return found
