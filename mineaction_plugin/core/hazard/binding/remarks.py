# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with how a file was opened, before any binding can be right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.binding.model import LayerDescription
from mineaction_plugin.core.hazard.binding.names import HALF_A_LETTER

GARBLED = re.compile("\ufffd|[ÃØÙÐÑ][\u0080-\u00bf]")
"""What text looks like that was read in another encoding than it was written in."""
NUMBERED = re.compile(r"^field_?\d+$", re.IGNORECASE)
"""What GDAL and QGIS call columns whose headings they did not see."""
OWN_COLUMNS = frozenset({"fid", "ogc_fid", "objectid"})


def remarks(description: LayerDescription) -> Iterator[Message]:
    """Say how to open the layer again where its headings or its encoding were not understood."""
    names = [entry.name for entry in description.fields if entry.name.casefold() not in OWN_COLUMNS]
    if names and all(NUMBERED.match(name) for name in names):
        yield say(
            "the columns of {layer} have no names: its first row was not taken for headings. Save "
            "the sheet as CSV and open that",
            layer=description.name,
        )
    garbled = next(filter(GARBLED.search, _texts(description)), None)
    if garbled is not None:
        yield say(
            "{layer} has text that looks garbled ({text}): set the encoding of the layer in its "
            "properties, Source",
            layer=description.name,
            text=garbled,
        )


def _texts(description: LayerDescription) -> Iterator[str]:
    for entry in description.fields:
        yield entry.name.rstrip(HALF_A_LETTER)
        yield from entry.values
