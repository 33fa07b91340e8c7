# SPDX-License-Identifier: GPL-3.0-or-later
"""Give orders the pictures that lie below their maps, kept before the order is issued."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mineaction_plugin.core.order.order import Order, Picture
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.layouts.canvas_picture import (
    Extent,
    extents_of,
    fewest,
    freeze,
    sheets_over,
)
from mineaction_plugin.layouts.main_thread import IsStopped, MainThread
from mineaction_plugin.layouts.map_view import View
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.packs.job import Basemap
from mineaction_plugin.workspace.files import keep

PicturesOf = Callable[[Order], tuple[Picture, ...]]
LOCAL = "gdal"
"""The provider of files; what comes from elsewhere may be gone when it is wanted again."""


@dataclass(frozen=True)
class Below:
    """What whoever asks for orders wants below their maps."""

    main: MainThread
    plain: View | None = None
    imagery: View | None = None
    basemap: Basemap | None = None
    """What opens the plain background in any process; None where only the window has it."""
    imagery_source: Basemap | None = None

    def views(self, *, always: bool) -> tuple[View | None, View | None]:
        """The views to freeze: all of them, or those that nobody could open again."""
        return (
            self.plain if always or not _is_local(self.basemap) else None,
            self.imagery if always or not _is_local(self.imagery_source) else None,
        )


@dataclass(frozen=True)
class Freezer:
    """Draws what lies below the maps of an order, and keeps it."""

    main: MainThread
    kept: Path
    """The workspace, or a name in a folder that stands for one."""
    plain: View | None
    imagery: View | None
    templates: Templates
    is_stopped: IsStopped

    def pictures_of(self, order: Order) -> tuple[Picture, ...]:
        """The pictures of an order.

        Raises:
            MineActionError: naming layer and task: nothing can be drawn, or it cannot be kept.
        """
        return (*self._pictures(order, imagery=False), *self._pictures(order, imagery=True))

    def _pictures(self, order: Order, *, imagery: bool) -> tuple[Picture, ...]:
        view = self.imagery if imagery else self.plain
        if view is None:
            return ()
        wanted: list[Extent] = []
        for sheet in sheets_over(order, imagery=imagery):
            ask = partial(extents_of, order, sheet, self.templates, view.turn_deg)
            wanted += self.main.call(ask, self.is_stopped)
        extents = fewest(wanted)
        with scratch() as folder:
            files = freeze(view, order, extents, folder, main=self.main, is_stopped=self.is_stopped)
            credit = view.credit
            return tuple(
                Picture(
                    credit.name,
                    keep(self.kept, file),
                    credit.attribution,
                    credit.as_of,
                    imagery=imagery,
                    turn_deg=view.turn_deg,
                )
                for file in files
            )


@contextmanager
def freezer(
    below: Below | None, workspace: Path | None, templates: Path | None, is_stopped: IsStopped
) -> Iterator[Freezer | None]:
    """What gives orders their pictures; None where they need none.

    Args:
        below: what is wanted.
        workspace: where orders are issued, whose pictures must print the same again. None: pictures
            are kept until the block ends.
        templates: the office's folder of sheets.
        is_stopped: asked often.
    """
    plain, imagery = (None, None) if below is None else below.views(always=workspace is not None)
    if below is None or (plain is None and imagery is None):
        yield None
        return
    with scratch() as folder:
        kept = workspace or folder / "pictures.gpkg"
        yield Freezer(below.main, kept, plain, imagery, Templates(templates), is_stopped)


def _is_local(basemap: Basemap | None) -> bool:
    return basemap is not None and basemap.provider == LOCAL
