# SPDX-License-Identifier: GPL-3.0-or-later
"""How an order's values are written on paper: coordinates, bearings, statements."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.order.findings import sentence_of
from mineaction_plugin.core.order.nearby import unconfirmed_shapes
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.order.printed import printed_coordinates
from mineaction_plugin.core.position.datum import NO_CHANGE
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.model import BoundaryPoint, Leg
from mineaction_plugin.core.terms.vocabulary import North, PointKind
from mineaction_plugin.translation import tr

HALF_DEGREE = 0.5


def revision_name(order: Order) -> str:
    """What every page says it belongs to: "MAC-2026-0012 r1"."""
    return f"{order.order_no} r{order.revision}"


def findings_said(order: Order) -> list[str]:
    """The open findings; those that the core made itself in the reader's language."""
    plane = working_plane_of(order.task.geometry)
    ours = unconfirmed_shapes(order.task, order.hazards, plane)
    known = {str(message): translated(message) for message in ours}
    kept = ((finding, sentence_of(finding)) for finding in order.findings)
    return [
        known.get(finding, finding) if sentence is None else translated(sentence)
        for finding, sentence in kept
    ]


def written(order: Order) -> list[str]:
    """Each boundary point in the format that the programme prints."""
    return printed_coordinates(order)


def written_beside(order: Order) -> list[str]:
    """The second writing beside the first: easting and northing in metres to 0.1 m.

    Where UTM is the first, it is decimal degrees. The grid is named once, in the heading.
    """
    frame = order.frame
    if frame.coordinate_format.lower() == "utm":
        return printed_coordinates(replace(order, frame=replace(frame, coordinate_format="dd")))
    in_grid = printed_coordinates(replace(order, frame=replace(frame, coordinate_format="utm")))
    return [" ".join(text.split()[-2:]) for text in in_grid]


def zone_differs(order: Order) -> list[bool]:
    """For each point whether its MGRS is of another zone than the task's grid."""
    if order.frame.coordinate_format.lower() != "mgrs":
        return [False] * len(order.points)
    zone = order.frame.zone[:-1]
    return [zone.isdigit() and not text.startswith(zone.zfill(2)) for text in written(order)]


def written_at(order: Order, format_name: str, lon: float, lat: float) -> str:
    """Any one position (WGS 84 degrees) in a format, as the order's points are written."""
    place = BoundaryPoint(0, 0, "", PointKind.REFERENCE, lon, lat)
    frame = replace(order.frame, coordinate_format=format_name)
    return printed_coordinates(replace(order, frame=frame, points=(place,)))[0]


def grid_word(frame: Frame) -> str:
    """The grid of the sheet: "UTM zone 33N", or "UPS N"."""
    return plane_word(frame.zone)


def plane_word(zone: str) -> str:
    """The same of any plane's zone."""
    return zone if zone.startswith("UPS") else tr("UTM zone {zone}").format(zone=zone)


def format_word(frame: Frame) -> str:
    """What the printed coordinate format is called, with its last unit."""
    words = {
        "mgrs": tr("MGRS, 1 m"),
        "utm": tr("UTM, 0.1 m"),
        "dd": tr("latitude, longitude in decimal degrees"),
        "dm": tr("latitude, longitude in degrees and minutes"),
        "dms": tr("latitude, longitude in degrees, minutes, seconds"),
    }
    return words.get(frame.coordinate_format, frame.coordinate_format)


def format_short(frame: Frame) -> str:
    """What a handheld's menu calls the printed format."""
    words = {"mgrs": "MGRS", "utm": "UTM", "dd": "DD.DDDDDD", "dm": "DD MM.MMMM", "dms": "DMS"}
    return words.get(frame.coordinate_format, frame.coordinate_format)


def north_word(frame: Frame) -> str:
    """The one north of the paper, in words."""
    words = {
        str(North.TRUE): tr("true north"),
        str(North.GRID): tr("grid north"),
        str(North.MAGNETIC): tr("magnetic north"),
    }
    return words.get(frame.field_north, frame.field_north)


def north_short(frame: Frame) -> str:
    """The one north of the paper in one word, for a table's heading."""
    words = {
        str(North.TRUE): tr("true"),
        str(North.GRID): tr("grid"),
        str(North.MAGNETIC): tr("magnetic"),
    }
    return words.get(frame.field_north, frame.field_north)


def paper_bearing(frame: Frame, leg: Leg) -> float:
    """The leg's bearing from the paper's north, to the paper's step, in 0 ≤ b < 360 degrees."""
    bearings = {
        str(North.TRUE): leg.bearing_true_deg,
        str(North.GRID): leg.bearing_grid_deg,
        str(North.MAGNETIC): leg.bearing_magnetic_deg,
    }
    return rounded(bearings[frame.field_north], frame.bearing_step_deg)


def rounded(bearing_deg: float, step_deg: float) -> float:
    """The nearest multiple of the step, half up, in 0 ≤ b < 360."""
    return float(np.floor(bearing_deg / step_deg + 0.5) * step_deg % 360.0)


def bearing_text(bearing_deg: float) -> str:
    """Three digits before the point, one after: "038.5°"."""
    return f"{bearing_deg % 360.0:05.1f}°"


def signed_east(angle_deg: float) -> str:
    """An angle off north with its side in words: "4.9° E"."""
    return f"{abs(angle_deg):.1f}° {tr('E') if angle_deg >= 0 else tr('W')}"


def set_gps(frame: Frame) -> str:
    """The instruction of every map (ux §5)."""
    return tr("Set GPS: {datum}, {format}, {north}").format(
        datum=frame.datum, format=format_short(frame), north=north_word(frame)
    )


def declination_words(frame: Frame) -> str:
    """Declination with its uncertainty, model and date."""
    return tr("declination {angle} ± {uncertainty}° ({model}, {date})").format(
        angle=signed_east(frame.declination_deg),
        uncertainty=f"{frame.declination_uncertainty_deg:.1f}",
        model=frame.declination_model,
        date=frame.declination_date,
    )


def foot_statements(order: Order) -> tuple[str, str, str]:
    """What every page says at its foot: the facts, the layers, the statements."""
    frame = order.frame
    accuracy = (
        tr("(± {metres} m)").format(metres=f"{frame.datum_accuracy_m:g}")
        if frame.datum_accuracy_m
        else ""
    )
    facts = tr("{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})").format(
        handling=order.programme.handling,
        programme=order.programme.name,
        when=when_words(order.issued_at),
        datum=frame.datum,
        grid=grid_word(frame),
        epsg=frame.epsg,
    )
    operation = tr("Change of datum: {operation} {accuracy}").format(
        operation=datum_words(frame), accuracy=accuracy
    )
    statements = " ".join(
        [
            f"{operation.strip()}.",
            tr("Files agree to 0.01 m; ground accuracy is that of the source{fixed}.").format(
                fixed=fixed_words(order.points)
            ),
            order.programme.governs,
            *_word_governs(order),
            order.programme.disclaimer,
            tr("This map does not say that any land is safe."),
        ]
    )
    return facts, layer_words(order), statements


def _word_governs(order: Order) -> list[str]:
    """Where the programme's Word form holds, the paper says so."""
    if order.form is None or order.form.governs != "docx":
        return []
    return [tr("The Word document of this order governs; where this differs, stop and report.")]


def datum_words(frame: Frame) -> str:
    """The change of datum by its name, or that there was none."""
    if frame.datum_operation == NO_CHANGE:
        return tr("none: recorded in WGS 84")
    return frame.datum_operation


def when_words(moment: str) -> str:
    """An ISO 8601 moment as people write it: "2026-11-24 06:00 +00:00"."""
    day, _, rest = moment.partition("T")
    return f"{day} {rest[:5]} {rest[8:]}".strip()


def layer_words(order: Order) -> str:
    """The layers of the sheet, each with its date or the word that it has none."""
    roles = {
        "hazards": tr("hazards"),
        "tasks": tr("tasks"),
        "facilities": tr("facilities"),
        "worksite": tr("worksite"),
    }
    each = [
        f"{roles.get(one.role, one.role)}: {one.name} ({as_of_words(one.as_of)})"
        for one in order.sources
    ]
    return tr("Layers: {layers}").format(layers="; ".join(each) if each else tr("none named"))


def as_of_words(day: str) -> str:
    """When a layer was true, or the word that nobody knows."""
    return tr("as of {day}").format(day=day) if day else tr("date not known")


def fixed_words(points: tuple[BoundaryPoint, ...]) -> str:
    """How the points were fixed, worst accuracy first: " (fixed by GPS, ± 3 m)"."""
    ways = sorted({point.fixed_by for point in points if point.fixed_by})
    accuracies = [point.accuracy_m for point in points if point.accuracy_m is not None]
    parts = []
    if ways:
        parts.append(tr("fixed by {ways}").format(ways=", ".join(ways)[:40]))
    if accuracies:
        parts.append(tr("± {metres} m at worst").format(metres=f"{max(accuracies):g}"))
    return f" ({', '.join(parts)})" if parts else ""


def capital(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def metres(value: float) -> str:
    """Metres with thousands apart: "1,204 m"."""
    return f"{value:,.0f} m"


def square_metres(value: float) -> str:
    """Square metres on the ellipsoid, and said so."""
    return tr("{area} m² (ellipsoid)").format(area=f"{value:,.0f}")
