# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list of a worksite shows: points that lead to the boundary, then posts and ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.did_you_mean import middle
from mineaction_plugin.core.boundary.draft import DraftPoint
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.position.coordinates import (
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
)
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, PointKind, WorksiteKind
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.worksite import Post, posts
from mineaction_plugin.gui.map_tools.words import distance_words, left_to_right
from mineaction_plugin.symbology.words import point_kind_word, worksite_word
from mineaction_plugin.translation import tr

LEADING = (PointKind.REFERENCE, PointKind.LANDMARK, PointKind.BENCHMARK)
FORMATS: dict[str, Callable[[float, float], npt.NDArray[np.str_]]] = {
    "mgrs": partial(format_mgrs, spaces=True),
    "utm": format_utm,
    "dd": format_dd,
    "dm": format_dm,
    "dms": format_dms,
}


@dataclass(frozen=True)
class Item:
    """One line of the list: a point that leads to the boundary, or a feature of the worksite."""

    point: DraftPoint | None = None
    post: Post | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What it is found again by."""
        if self.post is not None:
            return (self.post.table, self.post.fid)
        return ("boundary_points", self.point.key if self.point else 0)

    @property
    def label(self) -> str:
        """What it is called on the map and on orders."""
        if self.post is not None:
            return self.post.feature.label
        return self.point.point.label if self.point else ""

    @property
    def kind_words(self) -> str:
        """What it is."""
        if self.post is not None:
            return worksite_word(str(self.post.feature.kind))
        return point_kind_word(str(self.point.point.kind)) if self.point else ""

    @property
    def is_line(self) -> bool:
        """Whether it is a way."""
        return self.post is not None and self.post.feature.kind in WORKSITE_LINES


def items_of(editing: Editing) -> list[Item]:
    """The list of the current task, in its order; empty where there is none.

    Raises:
        MineActionError: a row that cannot be read.
    """
    boundary = editing.boundary
    if not boundary.current or boundary.draft is None:
        return []
    leading = [Item(point=point) for point in boundary.draft.leading()]
    return [*leading, *(Item(post=post) for post in posts(editing.session, boundary.current))]


def facts_of(item: Item, coordinate_format: str) -> str:
    """Where it is, how long, how wide, whether it was driven, and whether it was verified."""
    if item.point is not None:
        point = item.point.point
        words = [written(coordinate_format, point.lon, point.lat), point.description]
        if point.accuracy_m is not None:
            words.append(tr("± {metres} m").format(metres=f"{point.accuracy_m:g}"))
        return " · ".join(filter(None, words))
    return _facts_of_feature(item.post.feature, coordinate_format) if item.post else ""


def _facts_of_feature(feature: WorksiteFeature, coordinate_format: str) -> str:
    words = []
    if feature.kind in WORKSITE_LINES:
        length = distance_words(way_m(feature.geometry))
        words.append(tr("{length} on the ellipsoid").format(length=length))
    else:
        ((lon, lat),) = feature.geometry.coords
        words.append(written(coordinate_format, lon, lat))
    words.append(feature.description)
    said = (radius_words(feature), driven_words(feature), verified_words(feature))
    words += [translated(message) for message in said if message is not None]
    return " · ".join(filter(None, words))


def written(coordinate_format: str, lon: float, lat: float) -> str:
    """A position in the programme's format; in degrees where that has no word for it."""
    write = FORMATS.get(coordinate_format, format_dd)
    try:
        text = write(lon, lat)
    except MineActionError:  # a zone that has no grid reference
        text = format_dd(lon, lat)
    return left_to_right(str(np.atleast_1d(text)[0]))


def home_of(editing: Editing) -> tuple[float, float] | None:
    """Where the current task lies, longitude and latitude; None where it has no point yet."""
    draft = editing.boundary.draft
    if draft is None or not draft.points:
        return None
    points = [each.point for each in draft.points]
    return middle([point.lon for point in points], [point.lat for point in points])


def kind_of(code: str) -> PointKind | WorksiteKind:
    """The kind of that code, of either list."""
    return PointKind(code) if code in set(PointKind) else WorksiteKind(code)
