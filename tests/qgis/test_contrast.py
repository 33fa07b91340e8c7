# SPDX-License-Identifier: GPL-3.0-or-later
"""Every two classes and every two statuses can be told apart, by whoever looks, in every theme."""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mineaction_plugin.core.terms.profile import load, shipped_names
from mineaction_plugin.symbology.theme import Theme

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

from contrast.colour import Vision, ciede2000, seen
from contrast.swatches import difference, fills, outlines

pytestmark = pytest.mark.usefixtures("qgis_app")
LEAST = 10.0
"""Ten times what is just seen side by side: enough between two places of one map."""


@pytest.mark.parametrize("vision", list(Vision))
@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("profile", shipped_names())
def test_any_two_can_be_told_apart(profile: str, theme: Theme, vision: Vision) -> None:
    palette = load(profile).palette
    for pieces in (fills(palette, theme), outlines(palette, theme)):
        for one, two in itertools.combinations(pieces, 2):
            assert difference(pieces[one], pieces[two], vision) >= LEAST, (one, two)


def test_mono_uses_no_colour() -> None:
    palette = load().palette
    for pieces in (fills(palette, Theme.MONO), outlines(palette, Theme.MONO)):
        for picture in pieces.values():
            assert np.ptp(picture, axis=-1).max() == 0


def test_two_looks_that_are_alike_are_found() -> None:
    palette = load().palette
    classes = {**palette.land_class, "CHA": replace(palette.land_class["SHA"], colour="#F4A719")}
    pieces = fills(replace(palette, land_class=classes), Theme.SCREEN)
    assert difference(pieces["CHA"], pieces["SHA"], Vision.NORMAL) < 1


def test_a_pattern_laid_elsewhere_is_the_same_pattern() -> None:
    piece = fills(load().palette, Theme.MONO)["CHA"]
    assert difference(piece, np.roll(piece, (7, 3), axis=(0, 1)), Vision.GREY) < 1e-3


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        # Rows 1, 7, 13, 17, 19, 25 and 34 of the data that Sharma, Wu and Dalal published.
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, -0.0010, 2.4900), (50.0, 0.0009, -2.4900), 4.8045),
        ((50.0, 2.5000, 0.0000), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5000, 0.0000), (56.0, -27.0, -3.0), 31.9030),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_formula_gives_the_published_differences(
    one: tuple[float, ...], two: tuple[float, ...], expected: float
) -> None:
    assert ciede2000(np.array(one), np.array(two)) == pytest.approx(expected, abs=5e-5)


def test_grey_is_seen_alike_by_all_and_red_is_not() -> None:
    grey = np.array([128.0, 128.0, 128.0])
    labs = [seen(grey, vision) for vision in Vision]
    assert np.allclose(labs, labs[0], atol=0.05)
    assert labs[0][0] == pytest.approx(53.585, abs=0.01)
    red = np.array([255.0, 0.0, 0.0])
    assert seen(red, Vision.PROTANOPE)[0] < 45 < seen(red, Vision.DEUTERANOPE)[0]
