# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours as people see them: kinds of vision, CIELAB, and the difference CIEDE2000."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


class Vision(StrEnum):
    """Who looks, and at what."""

    NORMAL = "normal"
    DEUTERANOPE = "deuteranope"
    PROTANOPE = "protanope"
    GREY = "grey"


DEFICIENT = {
    Vision.PROTANOPE: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTERANOPE: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
"""What is seen of linear sRGB, severity 1.0: Machado, Oliveira and Fernandes, "A physiologically
based model for simulation of color vision deficiency", IEEE TVCG 15(6), 2009."""
TO_XYZ = np.array(
    (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
)
"""Linear sRGB to CIE XYZ, D65 (IEC 61966-2-1)."""
WHITE = TO_XYZ.sum(axis=1)


def seen(rgb: Array, vision: Vision) -> Array:
    """CIELAB of sRGB colours as they are seen.

    Args:
        rgb: (..., 3), 0 to 255.
        vision: who looks.

    Returns:
        (..., 3) L*, a*, b*, D65.
    """
    part = np.asarray(rgb, dtype=float) / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    if vision in DEFICIENT:
        linear = np.clip(linear @ np.array(DEFICIENT[vision]).T, 0.0, 1.0)
    if vision is Vision.GREY:
        linear = np.repeat((linear @ TO_XYZ[1])[..., None], 3, axis=-1)
    xyz = linear @ TO_XYZ.T / WHITE
    cube = (6 / 29) ** 3
    f = np.where(xyz > cube, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack(
        (116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])), -1
    )


def ciede2000(one: Array, two: Array) -> float:
    """The difference of two CIELAB colours: 1 is just seen side by side.

    Source: Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", Color Research and
    Application 30(1), 2005.
    """
    (l1, a1, b1), (l2, a2, b2) = (map(float, lab) for lab in (one, two))
    mean7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - np.sqrt(mean7 / (mean7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn, hue = _hues(h1, h2, grey=c1 * c2 == 0)
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    delta_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    s_l = 1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    rotation = (
        -2
        * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
        * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    )
    dl, dc, dh = (l2 - l1) / s_l, (c2 - c1) / s_c, delta_h / s_h
    return float(np.sqrt(dl**2 + dc**2 + dh**2 + rotation * dc * dh))


def _hues(h1: float, h2: float, *, grey: bool) -> tuple[float, float]:
    """The turn from one hue to the other, and the hue between them, in degrees."""
    if grey:
        return 0.0, h1 + h2
    turn = (h2 - h1 + 180) % 360 - 180
    if turn == -180 and h2 > h1:
        turn = 180.0
    between = (h1 + h2) / 2
    if abs(h1 - h2) > 180:
        between += 180 if h1 + h2 < 360 else -180
    return turn, between
