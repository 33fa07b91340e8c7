# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of another PDF as part of one of ours: an annex, the office's form, a template's sheet.

It becomes a form XObject (ISO 32000-2, 8.10) with resources of its own, so that nothing in it can
reach the marks around it. What lies on it as annotations (the values of a filled form, stamps) is
drawn too; what it says about where its maps lie comes along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.layouts.map_frame import Box

Pdf = Any
"""An object of pypdf, which is loaded when it is needed."""
Source = Callable[[int, int, Path], Pdf]
"""Gives a page of pypdf; called with its number, the count of all pages and a folder for files."""
Matrix = tuple[float, float, float, float, float, float]
"""a b c d e f: X = a x + c y + e, Y = b x + d y + f (ISO 32000-2, 8.3.3)."""
POINTS_A_MM = 72.0 / 25.4
HIDDEN = 1 << 1 | 1 << 5
"""The flags of an annotation that nobody sees (ISO 32000-2, 12.5.3: Hidden, NoView)."""
UNDRAWN = frozenset({"/Link", "/Popup", "/Text", "/FileAttachment", "/Movie", "/Sound", "/Screen"})
"""Annotations that are icons or links: their text is not part of the page."""


@dataclass(frozen=True)
class Underlay:
    """Where on our page a page of another PDF lies; it keeps its shape."""

    source: Source
    box: Box | None = None
    """In mm from the top left, to be filled as far as its shape allows; None: in its own size."""
    name: str = ""
    """Task and file, for the sentence when it cannot be placed."""


def shown_size(page: Pdf) -> tuple[float, float]:
    """Width and height of a page in mm as it is shown: cropped and turned."""
    box = page.cropbox
    width, height = float(box.width), float(box.height)
    unit = float(page.get("/UserUnit", 1.0)) / POINTS_A_MM
    turned = int(page.get("/Rotate", 0)) % 180 == 90  # noqa: PLR2004 a quarter turn
    return (height * unit, width * unit) if turned else (width * unit, height * unit)


def share_of_size(page: Pdf, box: Box) -> float:
    """How large a page is printed in a box: 1 is its own size."""
    width, height = shown_size(page)
    return min(box.width / width, box.height / height)


def place(
    ours: Pdf, theirs: Pdf, box: Box | None, *, name: str = "", see_through: bool = False
) -> None:
    """Draw a page of another PDF over what one of ours has.

    Args:
        ours: a page of a PdfWriter; its marks were placed from its top left corner.
        theirs: the other page, turned as its /Rotate says.
        box: where it goes, in mm; it stands in the middle. None: in its own size.
        name: task and file, for the sentence.
        see_through: white of theirs leaves what is below it to be seen (a draft's mark).

    Raises:
        PackError: something on the page has no picture of its own, and would be lost.
    """
    writer = ours.indirect_reference.pdf
    generic = load("pypdf").generic
    matrix = _matrix(theirs, box, float(ours.mediabox.top))
    steps = ["q", *(["/MaSee gs"] if see_through else []), f"{_words(matrix)} cm"]
    forms = {"/MaUnder": _as_form(theirs, writer)}
    steps.append("/MaUnder Do")
    for number, (form, on_page) in enumerate(_appearances(theirs, writer, name)):
        forms[f"/MaUnder{number}"] = form
        steps.append(f"q {_words(on_page)} cm /MaUnder{number} Do Q")
    steps.append("Q")
    _add_resources(ours, "/XObject", forms)
    if see_through:
        key, value = generic.NameObject("/BM"), generic.NameObject("/Multiply")
        state = generic.DictionaryObject({key: value})
        _add_resources(ours, "/ExtGState", {"/MaSee": state})
    _append(ours, "\n".join(steps))
    _bring_viewports(ours, theirs, matrix)


def _matrix(page: Pdf, box: Box | None, top: float) -> Matrix:
    """From the space of their page to that of ours, both in points, y upwards."""
    crop = page.cropbox
    left, bottom = float(crop.left), float(crop.bottom)
    width, height = float(crop.width), float(crop.height)
    turns = int(page.get("/Rotate", 0)) // 90 % 4
    unit = float(page.get("/UserUnit", 1.0))
    a, b, c, d, e, f = (
        (1.0, 0.0, 0.0, 1.0, 0.0, 0.0),
        (0.0, -1.0, 1.0, 0.0, 0.0, width),
        (-1.0, 0.0, 0.0, -1.0, width, height),
        (0.0, 1.0, -1.0, 0.0, height, 0.0),
    )[turns]
    e, f = e - a * left - c * bottom, f - b * left - d * bottom
    wide, high = shown_size(page)
    scale, x, y = 1.0, 0.0, 0.0
    if box is not None:
        scale = share_of_size(page, box)
        x = box.x + (box.width - wide * scale) / 2
        y = box.y + (box.height - high * scale) / 2
    foot = top - (y + high * scale) * POINTS_A_MM
    s = scale * unit
    return (a * s, b * s, c * s, d * s, e * s + x * POINTS_A_MM, f * s + foot)


def _as_form(page: Pdf, writer: Pdf) -> Pdf:
    """The page as a form XObject of the writer, clipped to what the page shows."""
    generic = load("pypdf").generic
    name, stream = generic.NameObject, generic.StreamObject()
    contents = page.get_contents()
    stream.set_data(contents.get_data() if contents is not None else b"")
    stream = stream.flate_encode()
    crop = page.cropbox
    resources = page.get("/Resources")
    stream[name("/Type")] = name("/XObject")
    stream[name("/Subtype")] = name("/Form")
    stream[name("/BBox")] = _numbers([crop.left, crop.bottom, crop.right, crop.top])
    stream[name("/Resources")] = (
        resources.get_object().clone(writer) if resources else generic.DictionaryObject()
    )
    group = {name("/S"): name("/Transparency"), name("/I"): generic.BooleanObject(True)}
    own = page.get("/Group")
    stream[name("/Group")] = (
        own.get_object().clone(writer) if own else generic.DictionaryObject(group)
    )
    return writer._add_object(stream)  # noqa: SLF001 pypdf has no other way in


def _appearances(page: Pdf, writer: Pdf, name: str) -> Iterator[tuple[Pdf, Matrix]]:
    """The picture of each annotation that is seen, and where it goes on its page."""
    for reference in page.get("/Annots") or []:
        note = reference.get_object()
        if int(note.get("/F", 0)) & HIDDEN or note.get("/Subtype") in UNDRAWN:
            continue
        picture = _picture(note)
        if picture is None:
            if _says_something(note):
                raise PackError(
                    "{name} has fields or notes that only the program that made it can draw. "
                    "Print it to a new PDF and attach that.",
                    name=name,
                )
            continue
        yield picture.clone(writer).indirect_reference, _to_rectangle(picture, note["/Rect"])


def _picture(note: Pdf) -> Pdf | None:
    """The normal appearance, in the state that the annotation is in."""
    looks = note.get("/AP")
    normal = looks.get_object().get("/N") if looks is not None else None
    normal = normal.get_object() if normal is not None else None
    if normal is not None and "/BBox" not in normal:
        state = normal.get(note.get("/AS", "/Off"))
        normal = state.get_object() if state is not None else None
        return normal if normal is not None and "/BBox" in normal else None
    return normal


def _says_something(note: Pdf) -> bool:
    """Whether a note without a picture of its own would be missed."""
    if note.get("/Subtype") != "/Widget":
        return True
    parent = note.get("/Parent")
    owner = parent.get_object() if parent is not None else note
    value = note.get("/V", owner.get("/V", ""))
    is_button = note.get("/FT", owner.get("/FT")) == "/Btn"
    return not is_button and bool(str(value).strip())


def _to_rectangle(picture: Pdf, rectangle: Sequence[Pdf]) -> Matrix:
    """ISO 32000-2, 12.5.5, algorithm: the appearance's box onto the annotation's rectangle."""
    x0, y0, x1, y1 = (float(each) for each in picture["/BBox"])
    a, b, c, d, e, f = (float(each) for each in picture.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    corners = [(x0, y0), (x0, y1), (x1, y0), (x1, y1)]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    left, right = sorted((float(rectangle[0]), float(rectangle[2])))
    foot, head = sorted((float(rectangle[1]), float(rectangle[3])))
    wide, high = (
        (right - left) / ((max(xs) - min(xs)) or 1),
        (head - foot) / ((max(ys) - min(ys)) or 1),
    )
    return (wide, 0.0, 0.0, high, left - min(xs) * wide, foot - min(ys) * high)


def _add_resources(page: Pdf, kind: str, entries: dict[str, Pdf]) -> None:
    generic = load("pypdf").generic
    name = generic.NameObject
    resources = page["/Resources"].get_object()
    own = resources.get(kind)
    merged = generic.DictionaryObject(own.get_object() if own is not None else {})
    merged.update({name(key): value for key, value in entries.items()})
    page[name("/Resources")] = generic.DictionaryObject({**resources, name(kind): merged})


def _append(page: Pdf, steps: str) -> None:
    """Steps after what a page draws, whose own state they do not see."""
    generic = load("pypdf").generic
    writer = page.indirect_reference.pdf

    def stream(text: str) -> Pdf:
        made = generic.StreamObject()
        made.set_data(text.encode("ascii"))
        return writer._add_object(made)  # noqa: SLF001 pypdf has no other way in

    parts = []
    if "/Contents" in page:
        drawn = page.raw_get("/Contents")
        parts = list(drawn.get_object()) if isinstance(drawn.get_object(), list) else [drawn]
    page[generic.NameObject("/Contents")] = generic.ArrayObject(
        [stream("q\n"), *parts, stream(f"\nQ\n{steps}\n")]
    )


def _bring_viewports(ours: Pdf, theirs: Pdf, matrix: Matrix) -> None:
    """The georeferencing of their maps, each frame where it lies now; a turned one is dropped."""
    a, b, c, d, e, f = matrix
    found = theirs.get("/VP")
    if found is None or b or c:
        return
    generic = load("pypdf").generic
    name = generic.NameObject
    moved = generic.ArrayObject()
    for reference in found.get_object():
        each = reference.get_object().clone(ours.indirect_reference.pdf, force_duplicate=True)
        x0, y0, x1, y1 = (float(value) for value in each["/BBox"])
        each[name("/BBox")] = _numbers([a * x0 + e, d * y0 + f, a * x1 + e, d * y1 + f])
        moved.append(each)
    ours[name("/VP")] = moved


def _numbers(values: Sequence[Pdf]) -> Pdf:
    generic = load("pypdf").generic
    return generic.ArrayObject([generic.FloatObject(f"{float(value):.6f}") for value in values])


def _words(matrix: Matrix) -> str:
    return " ".join(f"{value:.6f}" for value in matrix)
