# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column of a block carries what, by the words of its heading.

Words: the IMSMA import layout (PolyID, PointNo, PointID) and the columns of its `geopoint` table
(reference/domain.md §4.2, peers.md, [P]), the plugin's own exports, and what people write in
English, French, Spanish and Arabic.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mineaction_plugin.core.boundary.leg_text import NORTHS
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North


class Part(StrEnum):
    """What a column can carry."""

    RING = "ring"
    NUMBER = "number"
    LABEL = "label"
    KIND = "kind"
    TEXT = "text"
    LON = "lon"
    LAT = "lat"
    ZONE = "zone"
    EASTING = "easting"
    NORTHING = "northing"
    FROM = "from"
    BEARING = "bearing"
    DISTANCE = "distance"
    NORTH = "north"
    DESCRIPTION = "description"


_WORDS = {
    Part.RING: "polyid poly_id polygon polygonid polygon_id polygonlocalid ring ring_no ringno "
    "anneau poligono anillo shape_id task task_id taskid",
    Part.NUMBER: "pointno point_no no nr number num order ordre orden seq sequence numero رقم",
    Part.LABEL: "pointid point_id point label id pointlocal_id pointlocalid name tp punto nom "
    "nombre turningpoint turning_point waypoint wpt to topoint to_point نقطة النقطة",
    Part.KIND: "pointtype point_type type kind pointtypeenum type_point tipo نوع",
    Part.TEXT: "coordinate coordinates coord coords position mgrs grid_reference gridref "
    "grid_ref user_entered_mgrs coordonnees coordenadas utm الإحداثيات entered_text",
    Part.LON: "longitude lon long lng x_lon xcoord longitud الطول خط_الطول",
    Part.LAT: "latitude lat y_lat ycoord latitud العرض خط_العرض",
    Part.ZONE: "zone utm_zone fuseau huso zona",
    Part.EASTING: "easting east e x este est utm_e utm_x easting_m user_entered_x",
    Part.NORTHING: "northing n north_m nord n_m y norte utm_n utm_y northing_m user_entered_y",
    Part.FROM: "from frompoint from_point frpointid from_label de desde من",
    Part.BEARING: "bearing azimuth azimut rumbo angle direction gisement cap kurs azimuth_deg "
    "bearing_deg الاتجاه السمت",
    Part.DISTANCE: "distance dist distance_m length leg meters metres m distancia longueur d "
    "المسافة",
    Part.NORTH: "north northtype north_reference nord_type",
    Part.DESCRIPTION: "description pointdescription pointdesc remarks remark comment comments "
    "notes note descripcion remarque وصف",
}
_KNOWN = {word: part for part, words in _WORDS.items() for word in words.split()}
_UNITS = {
    "mil": AngleUnit.MIL_6400,
    "mils": AngleUnit.MIL_6400,
    "mil6400": AngleUnit.MIL_6400,
    "mil6000": AngleUnit.MIL_6000,
    "gon": AngleUnit.GON,
    "grad": AngleUnit.GON,
    "deg": AngleUnit.DEGREE,
    "degrees": AngleUnit.DEGREE,
}
_NOT_METRES = frozenset({"ft", "feet", "foot", "yd", "yds", "yards"})
_FILLERS = frozenset({"to", "next", "m", "in", "of", "the", "n", "e", "x", "y", "d", "de", "utm"})
"""Words that name a part only where they stand alone."""
_UTM = re.compile(r"utm_?(\d{1,2})_?([ns])?")
FEWEST_WORDS = 2
ZONED = frozenset({Part.EASTING, Part.NORTHING, Part.BEARING})
"""What is counted in a UTM zone, which its heading may name."""


@dataclass(frozen=True)
class Heading:
    """What one heading says of its column."""

    part: Part
    north: North | None = None
    unit: AngleUnit | None = None
    zone: str = ""
    foreign: str = ""
    """A unit of length that is not read."""
    guessed: bool = False
    """Whether no words said so."""


def headings(cells: Sequence[str]) -> dict[int, Heading] | None:
    """What each column carries; None where the row is no row of headings.

    A row of headings has at least two known words (one, where it is the only column) and no cell
    that is a number.
    """
    filled = [cell for cell in cells if cell.strip()]
    if any(re.fullmatch(r"-?\d+(?:[.,]\d+)?°?", cell.strip()) for cell in filled):
        return None
    found = {at: known for at, cell in enumerate(cells) if (known := heading(cell)) is not None}
    return found if len(found) >= min(FEWEST_WORDS, len(filled)) and found else None


def heading(cell: str) -> Heading | None:
    """What one heading says; None for words that are not known."""
    plain = _plain(cell)
    if not plain:
        return None
    if plain in _KNOWN:
        return Heading(_KNOWN[plain])
    zone = _UTM.search(plain)
    if zone is None:
        return _of_words(plain.split("_"))
    rest = _UTM.sub("", plain).strip("_")
    known = Heading(_KNOWN[rest]) if rest in _KNOWN else _of_words(rest.split("_"))
    side = {"n": "north", "s": "south"}.get(zone[2] or "", "")
    if known is None or known.part not in ZONED or not side:
        return known
    return replace(known, zone=f"{zone[1]} {side}")


def _of_words(words: Sequence[str]) -> Heading | None:
    """The part that one of several words names, with the north and the unit that others name."""
    parts = [_KNOWN[word] for word in words if word in _KNOWN and word not in _FILLERS]
    norths = [
        NORTHS[word.upper()]
        for word in words
        if word.upper() in NORTHS and len(word) > 1 and word != "utm"
    ]
    units = [_UNITS[word] for word in words if word in _UNITS]
    foreign = [word for word in words if word in _NOT_METRES]
    if Part.BEARING in parts:
        parts = [Part.BEARING]
    elif norths and not parts:
        parts = [Part.BEARING]  # a column called "magnetic"
    if not parts:
        return None
    return Heading(
        parts[0],
        norths[0] if norths else None,
        units[0] if units else None,
        foreign=foreign[0] if foreign else "",
    )


def column_of(columns: Mapping[int, Heading], part: Part) -> int | None:
    """The first column that carries a part."""
    return next((at for at, known in columns.items() if known.part is part), None)


def _plain(cell: str) -> str:
    """In small letters without accents, words joined by one underscore."""
    text = re.sub(r"^n[°º]", "no", cell.strip().casefold()).replace("°", " deg ")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    text = re.sub(r"(?<=[a-z])(?=utm\d)", "_", text)
    return re.sub(r"[^\w]+", "_", text).strip("_")
