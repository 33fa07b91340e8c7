# SPDX-License-Identifier: GPL-3.0-or-later
"""What the expression builder says of each function."""

from __future__ import annotations

from collections.abc import Sequence

from mineaction_plugin.translation import tr

POINT = "make_point(17.9605, 44.4992)"
WGS84 = "crs:='EPSG:4326'"
EXAMPLES = {
    "mgrs": (f"mgrs({POINT}, {WGS84})", "33TYK 35358 31584"),
    "utm": (f"utm({POINT}, {WGS84})", "33 north 735358.3 4931584.1"),
    "dms": (f"dms({POINT}, {WGS84})", "44°29′57.12″N 017°57′37.80″E"),
    "declination": (f"declination({POINT}, '2026-11-24', {WGS84})", "5.2…"),
    "convergence": (f"convergence({POINT}, {WGS84})", "2.0…"),
    "place_in_words": (f"place_in_words({POINT}, {WGS84})", "inside H-221, 3.2 km NE of Maglaj"),
}
"""What to type, and what it gives."""


def help_of(name: str, parameters: Sequence[str]) -> str:
    """The help of a function, HTML: what it gives, what it takes, an example."""
    known = _parameters()
    rows = "".join(f"<tr><td><b>{each}</b></td><td>{known[each]}</td></tr>" for each in parameters)
    example, gives = EXAMPLES[name]
    heads = tr("Takes"), tr("Example"), tr("gives")
    return (
        f"<h3>{name}</h3><p>{_sentences()[name]}</p><h4>{heads[0]}</h4><table>{rows}</table>"
        f"<h4>{heads[1]}</h4><p><code>{example}</code> {heads[2]} <code>{gives}</code></p>"
    )


def _parameters() -> dict[str, str]:
    return {
        "geometry": tr("a point; of a line or an area a point on it is taken. NULL gives NULL."),
        "crs": tr(
            "the CRS that the geometry is in, such as 'EPSG:4326' or @layer_crs. It may be left "
            "out only for the feature’s own geometry, which is in its layer’s CRS."
        ),
        "zone": tr("the UTM zone, 1 to 60; left out: the zone that the position lies in."),
        "date": tr("the day it holds for: a date or a text such as '2026-11-24'."),
        "precision_m": tr("1, 10, 100, 1000 or 10000 metres; left out: 1."),
        "decimals": tr("of the seconds, 0 to 6; left out: 2."),
    }


def _sentences() -> dict[str, str]:
    return {
        "mgrs": tr("The position as an MGRS reference (WGS 84), truncated to its square."),
        "utm": tr("The position as UTM zone, hemisphere, easting and northing in metres (WGS 84)."),
        "dms": tr("The position in degrees, minutes and seconds (WGS 84), latitude first."),
        "declination": tr(
            "The magnetic declination in degrees, east positive, by the World Magnetic Model of "
            "that day: true bearing = magnetic bearing + declination."
        ),
        "convergence": tr(
            "The meridian convergence in degrees, the true bearing of grid north: grid bearing = "
            "true bearing − convergence."
        ),
        "place_in_words": tr(
            "Where the position is, by the hazards and settlements that are bound in this project."
        ),
    }
