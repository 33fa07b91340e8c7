# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of handhelds and phones as people have them: read whole, or refused in a sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from mineaction_plugin.adapters.tracks import read_tracks
from mineaction_plugin.core.boundary.shapes import recorded_area
from mineaction_plugin.core.errors import GeometryError

RING = [(18.1, 44.4), (18.102, 44.4), (18.102, 44.401), (18.1, 44.401)]


def gpx(points: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
        f"{points}</gpx>"
    )


def spots(tag: str, ring: list[tuple[float, float]] = RING) -> str:
    return "".join(f'<{tag} lat="{lat}" lon="{lon}"><ele>312</ele></{tag}>' for lon, lat in ring)


def kml(inside: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2">'
        f"<Document><name>d</name>{inside}</Document></kml>"
    )


def area(ring: list[tuple[float, float]], hole: list[tuple[float, float]] | None = None) -> str:
    def ring_of(points: list[tuple[float, float]]) -> str:
        text = " ".join(f"{lon},{lat},310" for lon, lat in [*points, points[0]])
        return f"<LinearRing><coordinates>{text}</coordinates></LinearRing>"

    inner = f"<innerBoundaryIs>{ring_of(hole)}</innerBoundaryIs>" if hole else ""
    return (
        "<Placemark><name>Polje</name><Polygon>"
        f"<outerBoundaryIs>{ring_of(ring)}</outerBoundaryIs>{inner}</Polygon></Placemark>"
    )


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_gpx_gives_its_tracks_routes_and_waypoints_once_each(tmp_path: Path) -> None:
    segments = f"<trkseg>{spots('trkpt', RING[:2])}</trkseg><trkseg>{spots('trkpt', RING[2:])}"
    text = gpx(
        spots("wpt")
        + f"<rte><name>Put</name>{spots('rtept')}</rte>"
        + f"<trk><name>Obilazak ž</name>{segments}</trkseg></trk>"
    )
    found = read_tracks(written(tmp_path, "walk.gpx", text))
    assert {(each.name, each.kind, each.points) for each in found} == {
        ("Obilazak ž", "track", 4),
        ("Put", "route", 4),
        ("", "waypoints", 4),
    }
    assert len(found) == 3
    for each in found:
        land = recorded_area(each.geometry)
        assert list(land.polygon.exterior.coords)[:-1] == RING
        assert land.stretches == (2 if each.kind == "track" else 1)


@pytest.mark.parametrize("zipped", [False, True])
def test_an_area_of_a_phone_is_read_with_its_hole_and_without_heights(
    tmp_path: Path,
    *,
    zipped: bool,
) -> None:
    hole = [(18.1005, 44.4003), (18.101, 44.4003), (18.101, 44.4006)]
    text = kml(area(RING, hole))
    if zipped:
        path = tmp_path / "from the phone.kmz"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("files/icon.png", b"")
            archive.writestr("doc.kml", text)
    else:
        path = written(tmp_path, "area.kml", text)
    (only,) = read_tracks(path)
    assert (only.name, only.kind) == ("Polje", "area")
    assert not only.geometry.has_z
    land = recorded_area(only.geometry)
    assert len(land.polygon.interiors) == 1
    assert (land.closing_m, land.points) == (0.0, 7)


GX_TRACK = (
    '<Placemark><name>Walk</name><gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2">'
    + "".join(f"<gx:coord>{lon} {lat} 312.5</gx:coord>" for lon, lat in RING)
    + "</gx:Track></Placemark>"
)


@pytest.mark.parametrize("zipped", [False, True])
def test_a_phones_own_track_is_read_with_or_without_times(tmp_path: Path, *, zipped: bool) -> None:
    text = kml(GX_TRACK + area(RING))
    if zipped:
        path = tmp_path / "walk.kmz"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        path = written(tmp_path, "walk.kml", text)
    found = {each.name: each for each in read_tracks(path)}
    assert set(found) == {"Walk", "Polje"}
    assert (found["Walk"].kind, found["Polje"].kind) == ("track", "area")
    assert list(found["Walk"].geometry.coords) == RING


def test_an_area_that_crosses_itself_is_refused_or_its_outer_edge_taken(tmp_path: Path) -> None:
    bow = [RING[0], RING[2], RING[1], RING[3]]
    (only,) = read_tracks(written(tmp_path, "bow.kml", kml(area(bow))))
    with pytest.raises(GeometryError, match="crosses itself"):
        recorded_area(only.geometry)
    assert recorded_area(only.geometry, outer_edge=True).outer_edge


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("missing.gpx", None, "There is no file"),
        ("broken.gpx", "<gpx><trk>", "cannot be read"),
        ("cut_off.gpx", gpx(spots("wpt"))[:-60], "cannot be read"),
        ("cut_off.kml", kml(area(RING) * 2)[:-60], "cannot be read"),
        ("empty.gpx", gpx(""), "holds no track"),
        ("two.gpx", gpx(spots("wpt", RING[:2])), "fewer than three waypoints"),
        ("notes.kml", "just text", "cannot be read"),
        ("no_zip.kmz", "just text", "not a zip"),
    ],
)
def test_a_file_that_gives_nothing_says_why(
    tmp_path: Path, name: str, text: str | None, said: str
) -> None:
    path = tmp_path / name if text is None else written(tmp_path, name, text)
    with pytest.raises(GeometryError, match=said):
        read_tracks(path)


def test_gdals_own_exceptions_are_sentences_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether GDAL raises is one switch for all of QGIS, and others turn it."""

    def raises(*_what: object, **_how: object) -> None:
        message = "XML parsing failed at line 3"
        raise RuntimeError(message)

    monkeypatch.setattr(gdal, "OpenEx", raises)
    with pytest.raises(GeometryError, match=r"walk.gpx cannot be read .* failed at line 3"):
        read_tracks(written(tmp_path, "walk.gpx", gpx("")))


def test_a_kmz_without_a_kml_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(GeometryError, match="holds no KML"):
        read_tracks(path)
