# SPDX-License-Identifier: GPL-3.0-or-later
"""What a programme puts on paper: the sections of its order form, and its sheets."""

from __future__ import annotations

from dataclasses import dataclass, field

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.model import LATER
from mineaction_plugin.core.terms.vocabulary import ORDER_PAPERS

FORM_SECTIONS = (
    "identification",
    "boundary",
    "objective",
    "threat",
    "access",
    "medical",
    "method",
    "worksite",
    "communications",
    "quality",
    "reporting",
    "signatures",
    "acknowledgement",
)
"""What an order form can say (reference/domain.md §3.3, [M]), in the order in which a team leader
asks (ux §5)."""
EMPTY_WAYS = ("omit", "line")
"""An empty field is left out, or printed as a line to fill by hand."""
SHEETS = (
    "overview",
    "task_map",
    "imagery",
    "points",
    "medical",
    "worksite",
    "sketch",
    "site_board",
)
"""The sheets that can follow the form, by key."""
ORIENTATIONS = ("portrait", "landscape")
GRIDS = ("mgrs", "utm", "dms", "national")
SKETCH_NORTHS = ("up", "longest_leg")
GOVERNING = ("pdf", "docx")


@dataclass(frozen=True)
class FormSection:
    """One section of the order form: whether it is printed, and what becomes of empty fields."""

    key: str
    printed: bool = True
    empty: str = "omit"


@dataclass(frozen=True)
class OrderForm:
    """The order form of a programme."""

    sections: tuple[FormSection, ...] = tuple(FormSection(key) for key in FORM_SECTIONS)
    """In the order in which they are printed; one that is not named is not printed."""
    governs: str = "pdf"
    """Which of the two forms holds where they differ: "pdf" or "docx"."""
    most_annex_pages: int = field(default=100, metadata=LATER)
    """All annexes of an order together: more is a library that nobody carries into the field."""
    most_annex_mb: int = field(default=50, metadata=LATER)
    """The largest file that may go along as an annex, in millions of bytes."""


@dataclass(frozen=True)
class SheetSettings:
    """The sheets of an order, their paper and their grid."""

    printed: tuple[str, ...] = ("overview", "task_map", "points", "medical", "worksite", "sketch")
    map_paper: str = "A4"
    map_orientation: str = "portrait"
    grid: str = "mgrs"
    national_grid_epsg: int = 0
    """The one national grid of the programme where `grid` is "national"."""
    national_grid_operation: str = field(default="", metadata=LATER)
    """The change of its datum; empty: the one that the profile fixed for it, else the best."""
    sketch_north: str = "up"


def check_paper(form: OrderForm, sheets: SheetSettings) -> None:
    """Refuse words that are none of ours.

    Raises:
        ProfileError: naming the key.
    """
    for section in form.sections:
        _one_of("order_form.sections.key", section.key, FORM_SECTIONS)
        _one_of(f"order_form.sections.{section.key}.empty", section.empty, EMPTY_WAYS)
    keys = [section.key for section in form.sections]
    for key in keys:
        if keys.count(key) > 1:
            raise ProfileError("The key “order_form.sections” names {section} twice.", section=key)
    for name in ("most_annex_pages", "most_annex_mb"):
        if getattr(form, name) < 0:
            raise ProfileError("The key “order_form.{name}” must be 0 or more.", name=name)
    _one_of("order_form.governs", form.governs, GOVERNING)
    for sheet in sheets.printed:
        _one_of("sheets.printed", sheet, SHEETS)
    _one_of("sheets.map_paper", sheets.map_paper, ORDER_PAPERS)
    _one_of("sheets.map_orientation", sheets.map_orientation, ORIENTATIONS)
    _one_of("sheets.grid", sheets.grid, GRIDS)
    _one_of("sheets.sketch_north", sheets.sketch_north, SKETCH_NORTHS)
    if sheets.grid == "national" and sheets.national_grid_epsg <= 0:
        raise ProfileError(
            "The key “sheets.national_grid_epsg” must be the EPSG code of the national grid, as "
            "“sheets.grid” is national."
        )


def _one_of(key: str, value: str, words: tuple[str, ...]) -> None:
    if value not in words:
        raise ProfileError(
            "The key “{key}” must be one of {words}, not {value}.",
            key=key,
            words=", ".join(words),
            value=value,
        )
