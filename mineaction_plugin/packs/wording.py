# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the exchange files in the language that texts come in: see `writing.speaking`."""

from __future__ import annotations

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.order.exchange.wording import Wording
from mineaction_plugin.packs.kmz_legend import legend_png
from mineaction_plugin.symbology.words import (
    land_class_word,
    point_kind_word,
    status_word,
    worksite_word,
)

SPOKEN = Wording(
    say=translated,
    land_class=land_class_word,
    status=status_word,
    point_kind=point_kind_word,
    worksite_kind=worksite_word,
    legend=legend_png,
)
