# SPDX-License-Identifier: GPL-3.0-or-later
"""What is unsaved, written down beside QGIS's settings in case QGIS ends before it is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mineaction_plugin.workspace.edit_buffers import TableChanges


class Recovery:
    """One file a session, replaced whole and removed when everything is saved or given up."""

    def keep(self, path: str, changes: Sequence[TableChanges], versions: Mapping[str, int]) -> None:
        """Write down what is unsaved; nothing unsaved removes the file."""

    def forget(self) -> None:
        """Everything is saved or given up."""

    def leave(self) -> None:
        """Leave what was written down where it is, and begin another file with the next change."""

    def close(self) -> None:
        """The session ends."""
