# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the pack with what each is for, as the page lists and links them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from mineaction_plugin.core.order import manifest
from mineaction_plugin.core.order.manifest import PackFile
from mineaction_plugin.core.order.verification import record
from mineaction_plugin.translation import tr

FIELD, FIELD_PROJECT = "field/", "field_project"


@dataclass(frozen=True)
class Link:
    """Where a link leads, what it is called, and what for."""

    target: str
    name: str
    words: str = ""


def links_of(files: Sequence[PackFile]) -> tuple[Link, ...]:
    """The files in the order they were written; of the field project the project alone."""
    # The last two are written when everything else is there.
    return (
        *(
            link_of(file)
            for file in files
            if not file.path.startswith(FIELD) or file.format == FIELD_PROJECT
        ),
        _link(record.NAME, tr("What was read back from each file before the pack was given out")),
        _link(manifest.NAME, tr("For programs: every file with its size and SHA-256")),
    )


def link_of(file: PackFile) -> Link:
    """One file of the pack."""
    return _link(file.path, _words(file.format))


def _link(path: str, words: str) -> Link:
    return Link(quote(path), path, words)


def _words(file_format: str) -> str:
    words = {
        "pdf": tr("To print: the whole order with its maps"),
        "map_pdf": tr("For a phone: the task map; a map program shows where you stand on it"),
        "map_jpg": tr("The task map as a picture"),
        "docx": tr("For the office: the order in Word, to work in"),
        "csv": tr("The boundary points as a table, for any program"),
        "xlsx": tr("The boundary points for a spreadsheet, and for import into IMSMA"),
        "gpx": tr("For a handheld GPS: boundary, boundary points, hazards"),
        "kmz": tr("For a map program on a phone: boundary, points, hazards, worksite"),
        "stakeout": tr("For a surveyor's instrument: name, easting, northing, code"),
        "dxf": tr("For CAD: boundary, points, hazards"),
        "gpkg": tr("For GIS: this task with its styles, to work in"),
        FIELD_PROJECT: tr("For QField: this task offline; copy the whole folder “field”"),
    }
    return words.get(file_format, "")
