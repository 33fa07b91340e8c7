# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates import (
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
    parse,
    parse_many,
)
from mineaction_plugin.core.position.geodesy import inverse
from tests.core.position.geographiclib_tools import geoconvert, globe

PLACE = (17.9604565, 44.4991553)


@pytest.mark.parametrize(
    "text",
    [
        "44.4991553, 17.9604565",
        "44.4991553 17.9604565",
        "44,4991553 17,9604565",
        "44,4991553; 17,9604565",
        "44.4991553\t17.9604565",
        "+44.4991553+017.9604565/",
        "geo:44.4991553,17.9604565;u=3",
        "N44.4991553 E17.9604565",
        "N 44.4991553° E 17.9604565°",
        "44.4991553N 17.9604565E",
        "17.9604565E 44.4991553N",
        "Lat 44.4991553 Lon 17.9604565",
        "Lon: 17.9604565, Lat: 44.4991553",
        "44.4991553° nord, 17.9604565° est",
        "٤٤٫٤٩٩١٥٥٣ شمالاً ١٧٫٩٦٠٤٥٦٥ شرقاً",
        "٤٤٫٤٩٩١٥٥٣،١٧٫٩٦٠٤٥٦٥",
        "۴۴٫۴۹۹۱۵۵۳ شمال ۱۷٫۹۶۰۴۵۶۵ شرق",
        "४४.४९९१५५३ N १७.९६०४५६५ E",
        "44°29.949318'N 17°57.62739'E",
        "44° 29,949318' N 17° 57,62739' E",
        "44°29′56.95908″N 017°57′37.6434″E",
        "44º29’56.95908”N 17º57’37.6434”E",
        "44˚29´56.95908´´ N 17˚57´37.6434´´ E",
        "44 29 56.95908 17 57 37.6434",
        "44-29-56.95908N 017-57-37.6434E",
        "44:29:56.95908 N, 17:57:37.6434 E",
        "44d29'56.95908\"N 17d57'37.6434\"E",
        "4429.949318N 01757.62739E",
        "442956.95908N0175737.6434E",
        "\u200f44.4991553° N\u200e, 17.9604565° E",
    ],
)
def test_degrees_as_people_write_them(text: str) -> None:
    position = parse(text)
    assert (position.lon, position.lat) == pytest.approx(PLACE, abs=2e-8)


@pytest.mark.parametrize(
    "text",
    [
        "33T 735355 4931579",
        "33N 735355 4931579",
        "UTM 33N 735355E 4931579N",
        "UTM zone 33 N, E 735355, N 4931579",
        "735355 4931579 33T",
        "4931579N 735355E 33T",
        "33T 735355,0 4931579,0",
        "33T 735355,4931579",
        "33 north 735355.0 4931579.0",
        "33T\t735355\t4931579",
        "٣٣ شمال ٧٣٥٣٥٥ ٤٩٣١٥٧٩",
    ],
)
def test_utm_as_people_write_it(text: str) -> None:
    position = parse(text)
    assert (position.lon, position.lat) == pytest.approx(PLACE, abs=1e-7)


def test_south_and_north_are_never_mixed_up() -> None:
    assert parse("33 south 500000 4000000").lat == pytest.approx(-54.1481, abs=1e-4)
    assert parse("33 north 500000 4000000").lat == pytest.approx(36.1447, abs=1e-4)
    assert parse("33S 500000 6000000").lat < 0
    with pytest.raises(CoordinateError, match=r"band S.*southern hemisphere"):
        parse("33S 500000 4000000")
    assert parse("UPS south 2000000 2000000").lat == -90


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("hello", "cannot be read"),
        ("44,17", "one number"),
        ("44 17", "cannot be told"),
        ("44, 17", "whole degrees"),
        ("44,4991,17,9604", "commas"),
        ("44.5-17.9", "hyphen"),
        ("106.5, 16.8", "longitude first"),
        ("N 44 17 E", "ends"),
        ("45 N 17 O", "east .* or west"),
        ("45 N 17 N", "hemispheres N, N"),
        ("45 N 17", "hemispheres N"),
        ("-44.5 N 17.5 E", "contradict"),
        ("95 N 17 E", "latitude of 95"),
        ("45 N 190 E", "longitude of 190"),
        ("44°60'N 17°57'E", "60 minutes"),
        ("44°29'60\"N 17°57'E", "60 seconds"),
        ("44.5°29'N 17°57'E", "decimals in its degrees"),
        ("44 29 56 17 57", "5 numbers"),
        ("0, 0.0", "empty records"),
        ("000000S0000000W", "empty records"),
        ("0000N00000E", "empty records"),
        ("167998N1067500E", "79 minutes"),
        ("16825N106058E", "lost their point, 16.825, 106.058"),
        ("094000N1082200E", "9°40′.*09.4000"),
        ("33 735355 4931579", "zone"),
        ("735355 4931579", "zone"),
        ("33U 735355 4931579", "band U"),
        ("61N 735355 4931579", "zone 61"),
        ("33T 4931579 735355", "easting comes first"),
        ("33T 935355 4931579", "no easting"),
        ("33I 735355 4931579", "no zone letter"),
        ("33TYK", "100 km"),
        ("33TYK353553157", "9 digits"),
        ("33TYK 35355 3157", "9 digits"),
        ("33TYK353553157912", "12 digits"),
        ("33TAK3535531579", "no square AK"),
        ("33UYK3535531579", "does not reach band U.*exists in band"),
        ("33XYK3535531579", "too far"),
        ("61TYK3535531579", "no such grid zone"),
        ("TYK3535531579", "no zone number"),
        ("YK3535531579", "without its zone"),
        ("ZZZ0000", "polar band Z has no square"),
        ("44.4991 N 17.9604 E (bridge)", "BRIDGE"),
        ("nan nan", "cannot be read"),
        ("9" * 300, "characters"),
    ],
)
def test_what_is_unclear_is_refused_and_says_why(text: str, why: str) -> None:
    with pytest.raises(CoordinateError, match=why):
        parse(text)


def test_many_are_read_as_one_and_errors_stay_at_their_row() -> None:
    texts = ["33TYK3535531579", None, "44.5, 17.9", "33S 500000 4000000", "33U 735355 4931579"]
    many = parse_many(texts)
    assert [error is None for error in many.errors] == [True, False, True, False, False]
    assert np.isnan(many.lon).tolist() == [False, True, False, True, True]
    assert many.lat[0] == parse("33TYK3535531579").lat
    assert [each and str(each) for each in many.formats] == ["mgrs", None, "dd", None, None]
    assert parse_many([]).lon.shape == (0,)


def test_mgrs_of_every_length_is_read_where_geoconvert_reads_it() -> None:
    lon, lat = globe()
    texts = [
        text
        for precision_m, blanks in [
            (1, True),
            (10, False),
            (100, True),
            (1000, False),
            (10_000, True),
        ]
        for text in format_mgrs(lon, lat, precision_m, spaces=blanks).tolist()
    ]
    ours = parse_many(texts)
    theirs = geoconvert(["-g", "-p", "9"], [text.replace(" ", "") for text in texts])
    seen = 0
    for index, (error, answer) in enumerate(zip(ours.errors, theirs, strict=True)):
        # A 10 km square may have its middle in the next band or beyond UTM's end; it is still read.
        assert error is None, texts[index]
        y, x = map(float, answer.split())
        assert abs(ours.lat[index] - y) < 1e-9
        assert abs((ours.lon[index] - x + 180) % 360 - 180) * np.cos(np.deg2rad(y)) < 1e-9
        seen += 1
    assert seen == 5 * len(lon)


@given(lon=st.floats(-180, 179.999999), lat=st.floats(-90, 90))
@settings(max_examples=300, deadline=None)
def test_what_is_written_is_read_back_within_half_its_last_digit(lon: float, lat: float) -> None:
    if abs(lon) < 1e-3 and abs(lat) < 1e-3:
        return  # printed as zero, and zero is refused
    for write, allowed_m in [
        (format_dd, 0.08),
        (format_dm, 0.14),
        (format_dms, 0.23),
        (format_utm, 0.08),
        (format_mgrs, 0.73),
    ]:
        text = str(write(lon, lat))
        position = parse(text)
        _, distance = inverse(lon, lat, position.lon, position.lat)
        assert float(distance) <= allowed_m, text
        assert position.precision_m * 1.5 >= float(distance), text
