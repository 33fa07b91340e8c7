# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of another PDF as part of one of ours: an annex, the office's form, a template's sheet.

It becomes a form XObject (ISO 32000-2, 8.10) with resources of its own, so that nothing in it can
reach the marks around it. What lies on it as annotations (the values of a filled form) is drawn
too; what it says about where its maps lie comes along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mineaction_plugin.layouts.map_frame import Box

PdfPage = Any
"""A page of pypdf, which is loaded when it is needed."""
Source = Callable[[int, int, Path], PdfPage]
"""Called with the page's number, the count of all pages and a folder for files in between."""


@dataclass(frozen=True)
class Underlay:
    """Where on our page a page of another PDF lies; it keeps its shape."""

    source: Source
    box: Box | None = None
    """In mm from the top left; None: as it is, corner on corner."""
