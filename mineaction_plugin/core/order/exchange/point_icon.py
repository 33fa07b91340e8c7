# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a point in a map file, drawn without Qt."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import numpy.typing as npt

ICON_PX = 32
_RGBA_8_BIT = (8, 6, 0, 0, 0)


def point_png() -> bytes:
    """A white disc with a dark rim, which KML tints; a pack's icons come from no network."""
    side = np.arange(-ICON_PX / 2 + 0.5, ICON_PX / 2)
    radius = np.hypot(side[:, np.newaxis], side[np.newaxis, :])
    white = np.where(radius < ICON_PX * 0.34, 1.0, 0.25)
    alpha = np.clip(ICON_PX / 2 - radius, 0.0, 1.0)
    shares = np.dstack([white, white, white, alpha])
    return _png(np.rint(shares * 255).astype(np.uint8))


def _png(pixels: npt.NDArray[np.uint8]) -> bytes:
    """A PNG of (rows, columns, 4) red, green, blue, alpha (ISO/IEC 15948)."""
    rows, columns, _ = pixels.shape
    head = struct.pack(">II5B", columns, rows, *_RGBA_8_BIT)
    unfiltered = b"".join(b"\0" + row.tobytes() for row in pixels)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(unfiltered, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content
        + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )  # fmt: skip
