# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks as phones write them into KML (gx:Track), which GDAL's KML driver does not know."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from shapely.geometry import LineString

GX = "{http://www.google.com/kml/ext/2.2}"
LEAST_POINTS = 2


def gx_tracks(content: bytes) -> Iterator[tuple[str, LineString]]:
    """Name and line of each track of a KML document, in WGS 84 lon/lat.

    Args:
        content: a document that is known to be well-formed; entities in it are left alone.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    for track in etree.fromstring(content, parser).iter(f"{GX}Track"):
        places = [text.split()[:2] for text in track.itertext(f"{GX}coord") if text.split()]
        if len(places) >= LEAST_POINTS:
            yield _name(track), LineString([(float(lon), float(lat)) for lon, lat in places])


def _name(track: etree._Element) -> str:
    """That of the placemark around it."""
    for above in track.iterancestors("{*}Placemark"):
        return str(above.findtext("{*}name") or "").strip()
    return ""
