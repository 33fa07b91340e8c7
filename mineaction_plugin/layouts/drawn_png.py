# SPDX-License-Identifier: GPL-3.0-or-later
"""PNG files of drawn pages, as true as Qt's and made in a third of the time.

Qt tries five filters for each row. That serves photographs; flat colours, lines and letters become
smaller without any.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.adapters.always import always

SIGNATURE = b"\x89PNG\r\n\x1a\n"
RGB_8_BIT = b"\x08\x02\x00\x00\x00"
"""Bit depth, colour type, compression, filter method, no interlace (PNG, third edition, 11.2.1)."""
PER_METRE = b"\x01"
NO_FILTER = 0
LEVEL = 2


def png_of(image: QImage) -> bytes:
    """The file of a picture without transparency, with its dots a metre."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = plain.width(), plain.height(), plain.bytesPerLine()
    bits = always(plain.constBits()).asstring(plain.sizeInBytes())
    rows = np.full((height, 1 + 3 * width), NO_FILTER, dtype=np.uint8)
    rows[:, 1:] = np.frombuffer(bits, dtype=np.uint8).reshape(height, stride)[:, : 3 * width]
    density = struct.pack(">II", image.dotsPerMeterX(), image.dotsPerMeterY())
    return b"".join(
        (
            SIGNATURE,
            _chunk(b"IHDR", struct.pack(">II", width, height) + RGB_8_BIT),
            _chunk(b"pHYs", density + PER_METRE),
            _chunk(b"IDAT", zlib.compress(rows.tobytes(), LEVEL)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, content: bytes) -> bytes:
    """Length, name, content, and the checksum of the last two."""
    checksum = zlib.crc32(content, zlib.crc32(name))
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)
