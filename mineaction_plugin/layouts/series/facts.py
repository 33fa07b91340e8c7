# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the same on every sheet of a series, and what each sheet says of its norths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from qgis.core import QgsCoordinateTransformContext, QgsMapLayer

from mineaction_plugin.core.order.order import Frame
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.layouts.order_text import grid_word, when_words
from mineaction_plugin.layouts.paper import A4_PORTRAIT, Paper
from mineaction_plugin.translation import tr

GRID_FORMATS = {"mgrs": "mgrs", "utm": "utm", "dms": "dms"}
"""The grid of a sheet to the format that its box tells the GPS to show."""


@dataclass(frozen=True)
class ShownLayer:
    """A layer of the maps, with what the foot says of it."""

    layer: QgsMapLayer
    as_of: str = ""
    attribution: str = ""
    over_grid: bool = False
    """What the map is about is never crossed by the grid."""


@dataclass(frozen=True)
class SeriesFacts:
    """What all sheets of one printing have in common."""

    title: str
    profile: Profile
    plane: WorkingPlane
    scale: float
    printed_at: datetime
    layers: tuple[ShownLayer, ...]
    grid: str = "mgrs"
    """A word of `terms.paper.GRIDS`."""
    paper: Paper = A4_PORTRAIT
    language: str = "en"
    heading: str = ""
    """What every page is; empty: a map sheet with its scale."""
    turned_deg: float = 0.0
    """By how much the sheets are turned clockwise on the ground; only one sheet alone may be."""
    transforms: QgsCoordinateTransformContext | None = None
    """The changes of datum that the project draws its layers with."""
    datum_changes: Mapping[str, str] = field(default_factory=dict)
    """A layer's name to the change of datum by which it is drawn, where there is one."""

    @property
    def sheets(self) -> SheetSettings:
        """The programme's settings, for its national grid."""
        return self.profile.sheets

    def map_layers(self, *grid: QgsMapLayer) -> tuple[QgsMapLayer, ...]:
        """The layers, the topmost first, with the grid in its place among them."""
        over = [shown.layer for shown in self.layers if shown.over_grid]
        below = [shown.layer for shown in self.layers if not shown.over_grid]
        return (*over, *grid, *below)


def frame_at(facts: SeriesFacts, easting_m: float, northing_m: float) -> Frame:
    """The norths of a sheet, computed for its middle.

    Raises:
        DeclinationError: no magnetic model covers the day of printing.
    """
    lon, lat = (float(each) for each in facts.plane.to_lonlat(easting_m, northing_m))
    on = facts.printed_at.date()
    magnetic = declination(lon, lat, on)
    wanted = facts.profile.field
    return Frame(
        zone=facts.plane.zone,
        epsg=facts.plane.epsg,
        datum="WGS 84",
        datum_operation="",
        datum_accuracy_m=None,
        convergence_deg=float(facts.plane.convergence_deg(lon, lat)),
        scale_factor=float(facts.plane.scale_factor(lon, lat)),
        declination_deg=float(magnetic.declination_deg),
        declination_uncertainty_deg=float(magnetic.uncertainty_deg),
        declination_model=magnetic.model,
        declination_date=on.isoformat(),
        field_north=wanted.north,
        bearing_step_deg=wanted.bearing_step_deg,
        coordinate_format=GRID_FORMATS.get(facts.grid, wanted.coordinate_format),
    )


def foot_facts(facts: SeriesFacts, frame: Frame) -> str:
    """The first line of the foot."""
    programme = facts.profile.programme
    return tr("{handling} · {programme} · {when} · {datum} · {grid} (EPSG:{epsg})").format(
        handling=programme.handling,
        programme=programme.name,
        when=when_words(facts.printed_at.isoformat(timespec="seconds")),
        datum=frame.datum,
        grid=grid_word(frame),
        epsg=frame.epsg,
    )


def foot_layers(facts: SeriesFacts, most: int | None = None) -> str:
    """The layers with their dates; those beyond `most` are counted."""
    each = [_layer_words(shown, facts.datum_changes) for shown in facts.layers]
    if most is not None and most < len(each):
        more = tr("and {count} more layers").format(count=len(each) - most)
        each = [*each[:most], more]
    return tr("Layers: {layers}").format(layers=" · ".join(each) or tr("none"))


def foot_statements(facts: SeriesFacts) -> str:
    """What holds for every sheet."""
    return " ".join(
        [
            tr("This sheet is no task order."),
            tr("Ground accuracy is that of the sources."),
            facts.profile.programme.disclaimer,
            tr("This map does not say that any land is safe."),
        ]
    )


def _layer_words(shown: ShownLayer, changes: Mapping[str, str]) -> str:
    name = shown.layer.name()
    day = tr("as of {day}").format(day=shown.as_of) if shown.as_of else tr("date not known")
    said = [day, shown.attribution, changes.get(name, "")]
    return f"{name} ({', '.join(text for text in said if text)})"
