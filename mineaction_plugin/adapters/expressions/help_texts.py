# SPDX-License-Identifier: GPL-3.0-or-later
"""What the expression builder says of each function."""

from __future__ import annotations

from mineaction_plugin.translation import tr


def help_of(name: str) -> str:
    """The help of a function, HTML: what it gives, what it takes, an example."""
    says, takes, example, gives = _texts()[name]
    rows = "".join(f"<tr><td><b>{key}</b></td><td>{text}</td></tr>" for key, text in takes)
    heads = tr("Takes"), tr("Example"), tr("gives")
    return (
        f"<h3>{name}</h3><p>{says}</p><h4>{heads[0]}</h4><table>{rows}</table>"
        f"<h4>{heads[1]}</h4><p><code>{example}</code> {heads[2]} <code>{gives}</code></p>"
    )


def _texts() -> dict[str, tuple[str, tuple[tuple[str, str], ...], str, str]]:
    geometry = (
        "geometry",
        tr("a point; of a line or an area a point on it is taken. NULL gives NULL."),
    )
    crs = (
        "crs",
        tr(
            "the CRS that the geometry is in, such as 'EPSG:4326' or @layer_crs. It may be left "
            "out only for the feature’s own geometry, which is in its layer’s CRS."
        ),
    )
    zone = ("zone", tr("the UTM zone, 1 to 60; left out: the zone that the position lies in."))
    on = ("date", tr("the day it holds for: a date or a text such as '2026-11-24'."))
    precision = ("precision_m", tr("1, 10, 100, 1000 or 10000 metres; left out: 1."))
    decimals = ("decimals", tr("of the seconds, 0 to 6; left out: 2."))
    point = "make_point(17.9605, 44.4992), crs:='EPSG:4326'"
    return {
        "mgrs": (
            tr("The position as an MGRS reference (WGS 84), truncated to its square."),
            (geometry, crs, precision),
            f"mgrs({point})",
            "33TYK 35358 31584",
        ),
        "utm": (
            tr("The position as UTM zone, hemisphere, easting and northing in metres (WGS 84)."),
            (geometry, crs, zone),
            f"utm({point})",
            "33 north 735358.3 4931584.1",
        ),
        "dms": (
            tr("The position in degrees, minutes and seconds (WGS 84), latitude first."),
            (geometry, crs, decimals),
            f"dms({point})",
            "44°29′57.12″N 017°57′37.80″E",
        ),
        "declination": (
            tr(
                "The magnetic declination in degrees, east positive, by the World Magnetic Model "
                "of that day: true bearing = magnetic bearing + declination."
            ),
            (geometry, on, crs),
            "declination(make_point(17.9605, 44.4992), '2026-11-24', crs:='EPSG:4326')",
            "5.2…",
        ),
        "convergence": (
            tr(
                "The meridian convergence in degrees, the true bearing of grid north: grid "
                "bearing = true bearing − convergence."
            ),
            (geometry, crs, zone),
            f"convergence({point})",
            "2.0…",
        ),
        "place_in_words": (
            tr(
                "Where the position is, by the hazards and settlements that are bound in this "
                "project."
            ),
            (geometry, crs),
            f"place_in_words({point})",
            tr("inside H-221, 3.2 km NE of Maglaj"),
        ),
    }
