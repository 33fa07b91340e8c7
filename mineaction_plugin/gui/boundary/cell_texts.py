# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cells show: coordinates in the format of choice, figures in the user's locale."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QLocale

from mineaction_plugin.core.boundary.sheet import BEARINGS, Column, RowKind, SheetRow
from mineaction_plugin.core.position.coordinates import (
    CoordinateFormat,
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
)
from mineaction_plugin.core.position.coordinates.formats import TextArray
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.vocabulary import North, PointKind
from mineaction_plugin.symbology.words import point_kind_word
from mineaction_plugin.translation import tr

NUMBERS = frozenset({*BEARINGS, Column.DISTANCE})
LEFT_TO_RIGHT = frozenset({*NUMBERS, Column.COORDINATE, Column.TYPED, Column.LABEL, Column.FROM})
"""Columns whose texts run from left to right in every language."""


def titles() -> dict[Column, str]:
    """The headings."""
    return {
        Column.LABEL: tr("Label"),
        Column.KIND: tr("Kind"),
        Column.COORDINATE: tr("Coordinate"),
        Column.FROM: tr("From"),
        Column.TRUE: tr("Bearing true"),
        Column.GRID: tr("Bearing grid"),
        Column.MAGNETIC: tr("Bearing magnetic"),
        Column.DISTANCE: tr("Distance m"),
        Column.TYPED: tr("Typed as"),
        Column.FIXED: tr("Fixed by"),
        Column.NOTE: tr("Description"),
    }


def short_titles() -> dict[Column, str]:
    """The headings as they stand over the columns: the three bearings stand side by side."""
    return {**titles(), Column.GRID: tr("grid"), Column.MAGNETIC: tr("magnetic")}


def tips() -> dict[Column, str]:
    """What each column takes, in a sentence."""
    bearing = tr("of the leg that arrives here; type a number, or one with its own north (033 mag)")
    return {
        Column.LABEL: tr("The point's name; those of an issued order never change"),
        Column.KIND: tr("Reference point, landmark and benchmark lead to the boundary"),
        Column.COORDINATE: tr("Type a coordinate in any format; the point goes there"),
        Column.FROM: tr("The point that the leg starts from"),
        Column.TRUE: tr("True bearing {what}").format(what=bearing),
        Column.GRID: tr("Grid bearing (UTM) {what}").format(what=bearing),
        Column.MAGNETIC: tr("Magnetic bearing {what}").format(what=bearing),
        Column.DISTANCE: tr("Metres on the ellipsoid, from the point under “From”"),
        Column.TYPED: tr("What was typed: a coordinate, or a leg in one go (033 mag 49)"),
        Column.FIXED: tr("How the place was found, with its accuracy: GPS ± 3 m"),
        Column.NOTE: tr("What the point is on the ground: corner of the wall, yellow stake"),
    }


def coordinates(rows: Sequence[SheetRow], form: CoordinateFormat) -> list[str]:
    """The coordinate of each row; "" where it is no point."""
    known = [at for at, row in enumerate(rows) if row.lon is not None and row.lat is not None]
    lon = np.array([rows[at].lon for at in known], dtype=np.float64)
    lat = np.array([rows[at].lat for at in known], dtype=np.float64)
    written = _written(lon, lat, form).tolist() if known else []
    texts = [""] * len(rows)
    for at, text in zip(known, written, strict=True):
        texts[at] = str(text)
    return texts


def coordinate(lon: float, lat: float, form: CoordinateFormat) -> str:
    """One coordinate."""
    return str(_written(np.array([lon]), np.array([lat]), form)[0])


def _written(lon: FloatArray, lat: FloatArray, form: CoordinateFormat) -> TextArray:
    match form:
        case CoordinateFormat.MGRS:
            return format_mgrs(lon, lat, spaces=True)
        case CoordinateFormat.UTM:
            return format_utm(lon, lat)
        case CoordinateFormat.DM:
            return format_dm(lon, lat)
        case CoordinateFormat.DMS:
            return format_dms(lon, lat)
    return format_dd(lon, lat)


def cell_text(row: SheetRow, column: Column, place: str) -> str:
    """What a cell shows; `place` is the row's coordinate."""
    if column in BEARINGS:
        return bearing_text(row.bearing(BEARINGS[column]))
    if column is Column.DISTANCE:
        return "" if row.distance_m is None else number(row.distance_m)
    if column is Column.LABEL:
        return tr("back to {label}").format(label=row.label) if _closes(row) else row.label
    if column is Column.KIND:
        return point_kind_word(row.point_kind) if row.point_kind is not None else ""
    if column is Column.FIXED:
        return fixed_text(row)
    plain = {
        Column.COORDINATE: place,
        Column.FROM: row.from_label,
        Column.TYPED: row.typed,
        Column.NOTE: row.description,
    }
    return plain[column]


def fixed_text(row: SheetRow) -> str:
    """GPS ± 3 m."""
    if row.accuracy_m is None:
        return row.fixed_by
    return f"{row.fixed_by} ± {row.accuracy_m:g} m".strip()


def bearing_text(bearing_deg: float | None) -> str:
    """045.3: three digits before the sign, so that it is never read as another figure."""
    if bearing_deg is None:
        return ""
    value = round(bearing_deg, 1) % 360.0
    return number(value).rjust(5, QLocale().toString(0))


def number(value: float) -> str:
    """One decimal, in the user's locale, thousands not set apart: it can be typed back."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", 1)


def zone_name(grid_crs: str) -> str:
    """Name the zone of a CRS: 33N for EPSG:32633; nothing for none."""
    code = grid_crs.removeprefix("EPSG:")
    if not code.isdecimal():
        return ""
    return f"{int(code) % 100}{'N' if code.startswith('326') else 'S'}"


def kind_codes() -> list[tuple[str, str]]:
    """Word and code of every kind of point, in the order of use."""
    return [(point_kind_word(kind), kind.value) for kind in PointKind]


def north_column(north: North) -> Column:
    """The column of a north."""
    return next(column for column, each in BEARINGS.items() if each is north)


def _closes(row: SheetRow) -> bool:
    return row.kind is RowKind.CLOSING
