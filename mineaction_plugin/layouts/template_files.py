# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheets that an office designed itself: files found by their name in its folder.

Nothing but the names decides: `task_map.qpt` in the office's folder is printed in place of our
task map. The plugin ships `task_map.qpt` and `overview.qpt` for offices to begin with; where an
office has no file of its own, the sheets are drawn without templates, which is faster.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.terms.paper import SHEETS

SHIPPED = Path(__file__).parent / "templates"
SUFFIX = ".qpt"
WORD_FORM = "order.docx"
FORM = "order"
"""Key of the order form, which is no sheet of `terms.paper.SHEETS`."""
KEYS = (FORM, *SHEETS)
Warn = Callable[[Message], None]


def ignore(_message: Message) -> None:
    """Say it to nobody."""


@dataclass(frozen=True)
class Templates:
    """The office's folder, and who is told what is missing in its files."""

    folder: Path | None = None
    warn: Warn = ignore

    def layout_of(self, key: str) -> Path | None:
        """The office's layout of a sheet, "task_map" or "order"; None where it has none."""
        return self.named(f"{key}{SUFFIX}")

    def named(self, name: str) -> Path | None:
        """A file of the office's folder by its name, whatever its case.

        Raises:
            PackError: the folder cannot be read.
        """
        return next((each for each in self._files() if each.name.lower() == name.lower()), None)

    def strangers(self) -> list[Message]:
        """A sentence for each layout of the folder whose name is that of no sheet.

        Raises:
            PackError: the folder cannot be read.
        """
        names = [*(f"{key}{SUFFIX}" for key in KEYS), WORD_FORM]
        files = [each.name for each in self._files()]
        return [
            _stranger(name, names)
            for name in files
            if name.lower().endswith((SUFFIX, ".docx")) and name.lower() not in names
            if not name.startswith("~$")  # what Word leaves while a file is open
        ]

    def _files(self) -> list[Path]:
        if self.folder is None:
            return []
        try:
            return sorted(each for each in self.folder.iterdir() if each.is_file())
        except OSError as error:
            raise PackError(
                "The template folder {folder} cannot be read: {reason}.",
                folder=str(self.folder),
                reason=error.strerror or str(error),
            ) from error


NO_TEMPLATES = Templates()


def _stranger(name: str, names: list[str]) -> Message:
    close = get_close_matches(name.lower(), names, n=1)
    if close:
        return say(
            "The template folder has {file}, which is the name of no sheet and is not used. Did "
            "you mean {close}?",
            file=name,
            close=close[0],
        )
    return say(
        "The template folder has {file}, which is the name of no sheet and is not used. Sheets "
        "are {names}.",
        file=name,
        names=", ".join(names),
    )
