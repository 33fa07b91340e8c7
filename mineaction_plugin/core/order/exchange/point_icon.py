# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a point in a map file, drawn without Qt."""

from __future__ import annotations

from io import BytesIO

import numpy as np

ICON_PX = 32


def point_png() -> bytes:
    """A white disc with a dark rim, which KML tints; a pack's icons come from no network."""
    from matplotlib.image import imsave  # noqa: PLC0415 (loaded to draw)

    side = np.arange(-ICON_PX / 2 + 0.5, ICON_PX / 2)
    radius = np.hypot(side[:, np.newaxis], side[np.newaxis, :])
    white = np.where(radius < ICON_PX * 0.34, 1.0, 0.25)
    alpha = np.clip(ICON_PX / 2 - radius, 0.0, 1.0)
    stream = BytesIO()
    imsave(
        stream, np.dstack([white, white, white, alpha]), format="png", metadata={"Software": None}
    )
    return stream.getvalue()
