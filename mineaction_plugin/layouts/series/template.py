# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets of a series as the office designed them: its template is filled for each sheet.

The items are those of the sheets of an order (docs/templates.md): `map_main` shows the sheet,
`scalebar`, `legend` and `label_statements` are filled; everything else is text with variables.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.order.order import Frame
from mineaction_plugin.core.order.series import Series, Sheet
from mineaction_plugin.layouts.backgrounds import Credit
from mineaction_plugin.layouts.drawing import Mark, box
from mineaction_plugin.layouts.map_frame import Box, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_parts import scale_bar
from mineaction_plugin.layouts.norths import norths_words
from mineaction_plugin.layouts.order_text import declination_words, grid_word, set_gps
from mineaction_plugin.layouts.paper import HEAD_MM, Paper
from mineaction_plugin.layouts.series.band import band_marks
from mineaction_plugin.layouts.series.facts import (
    SeriesFacts,
    foot_facts,
    foot_layers,
    foot_statements,
    frame_at,
)
from mineaction_plugin.layouts.series.legend import legend_marks, legend_rows
from mineaction_plugin.layouts.series.sheet_page import SeriesPage, grid_over
from mineaction_plugin.layouts.template_files import Warn
from mineaction_plugin.layouts.template_fill import ALL_STATEMENTS, cover, overlay
from mineaction_plugin.layouts.template_layout import (
    LEGEND,
    MAP_MAIN,
    MAP_OVERVIEW,
    SCALEBAR,
    STATEMENTS,
    item_by_id,
    items_of,
    missing,
    opened,
    set_values,
)
from mineaction_plugin.layouts.template_maps import box_of, has_own_grid
from mineaction_plugin.layouts.template_sheet import label_text, squeezed
from mineaction_plugin.layouts.template_values import map_values, page_values
from mineaction_plugin.translation import tr

DPI = 300.0
LIKE = "sketch"
"""The sheet of an order that needs the same items: a map and its scale bar."""


class SeriesTemplate:
    """A template, opened once to know its map, and anew for each sheet."""

    def __init__(self, path: Path, warn: Warn) -> None:
        """Open it.

        Args:
            path: the .qpt file.
            warn: told what it lacks.

        Raises:
            PackError: the file is broken, or has no map to show a sheet in.
        """
        self._path = path
        self._project = QgsProject()
        layout = opened(path, self._project)
        item = item_by_id(layout, MAP_MAIN)
        lacks = missing(layout, LIKE, path.name)
        if not isinstance(item, QgsLayoutItemMap):
            raise PackError("{reason} A series needs a map of that id.", reason=lacks[0])
        for message in lacks:
            warn(message)
        pages = always(layout.pageCollection())
        if pages.pageCount() > 1:
            warn(
                say(
                    "The template {file} has {count} pages; a sheet of a series is the first.",
                    file=path.name,
                    count=pages.pageCount(),
                )
            )
        size = always(pages.page(0)).rect()
        self.paper = Paper(round(size.width(), 3), round(size.height(), 3))
        self.map_box: Box = box_of(item)
        self._warn = warn
        self._warned = False

    def page(
        self, facts: SeriesFacts, series: Series, sheet: Sheet, place: tuple[int, int]
    ) -> SeriesPage:
        """The page of a sheet; it is printed by QGIS when its file is wanted."""
        on_map = MapFrame(self.map_box, facts.scale, sheet.west_m, sheet.north_m)
        on_page = MapOnPage(on_map, facts.plane.epsg, facts.map_layers())
        return SeriesPage((), on_page, prints=partial(self._print, facts, series, sheet, place))

    def _print(
        self,
        facts: SeriesFacts,
        series: Series,
        sheet: Sheet,
        place: tuple[int, int],
        path: Path,
    ) -> None:
        on_map = MapFrame(self.map_box, facts.scale, sheet.west_m, sheet.north_m)
        layout = opened(self._path, self._project)
        pages = always(layout.pageCollection())
        while pages.pageCount() > 1:
            pages.deletePage(pages.pageCount() - 1)
        frame = frame_at(facts, *sheet.middle_m)
        item = item_by_id(layout, MAP_MAIN)
        if not isinstance(item, QgsLayoutItemMap):
            return
        grid = None if has_own_grid(item) else grid_over(facts, on_map)
        layers = facts.map_layers(*([grid.layer()] if grid is not None else []))
        _show(item, on_map, facts.plane.epsg, layers)
        if grid is not None:
            overlay(layout, item, grid.marks())
        _show_where(item_by_id(layout, MAP_OVERVIEW), item, facts, series)
        values = {**_values(facts, frame, sheet), **page_values(*place, sheet.name)}
        set_values(layout, {**values, **map_values(on_map.scale, Credit(), grid)})
        statements = item_by_id(layout, STATEMENTS)
        if isinstance(statements, QgsLayoutItemLabel):
            statements.setText(ALL_STATEMENTS)
        _fill_scale_bar(layout, item, on_map)
        _fill_legend(layout, facts)
        said = squeezed(" ".join(label_text(each) for each in items_of(layout)))
        needed = [sheet.name, values["page_text"], *_foot(facts, frame)]
        if not all(squeezed(html.unescape(text)) in said for text in needed):
            self._tell_short()
            what = tr("Map sheet 1:{scale}").format(scale=f"{on_map.scale:,.0f}")
            cover(layout, 0, self._bands(facts, frame, what, sheet.name, place))
        self._export(layout, path)

    def _tell_short(self) -> None:
        if self._warned:
            return
        self._warned = True
        self._warn(
            say(
                "The template {file} does not print all that every sheet must say (its name, the "
                "page, the facts, the layers and the statements); the plugin’s own bands are laid "
                "over its head and foot.",
                file=self._path.name,
            )
        )

    def _bands(
        self, facts: SeriesFacts, frame: Frame, what: str, name: str, place: tuple[int, int]
    ) -> Sequence[Mark]:
        """Our bands on white paper, whatever the template has there."""
        paper = self.paper
        left, width, foot = paper.left, paper.content_mm, paper.bottom - paper.foot_mm
        return [
            box(left, paper.top, width, HEAD_MM, line=0.0, fill="#FFFFFF"),
            box(left, foot, width, paper.foot_mm, line=0.0, fill="#FFFFFF"),
            *band_marks(replace(facts, paper=paper), frame, what, name, place),
        ]

    def _export(self, layout: QgsPrintLayout, path: Path) -> None:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        settings.appendGeoreference = False
        settings.exportMetadata = False
        settings.simplifyGeometries = False
        result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
        if result != QgsLayoutExporter.ExportResult.Success or not path.is_file():
            raise PackError(
                "The template {file} could not be printed. Open it in QGIS’s layout designer and "
                "export it there to see why.",
                file=self._path.name,
            )


def _show(
    item: QgsLayoutItemMap, on_map: MapFrame, epsg: int, layers: tuple[QgsMapLayer, ...]
) -> None:
    item.setFollowVisibilityPreset(False)
    item.setKeepLayerStyles(False)
    item.setAtlasDriven(False)
    item.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(epsg))
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setMapRotation(0.0)
    item.zoomToExtent(on_map.extent())


def _show_where(
    inset: QgsLayoutItem | None, item: QgsLayoutItemMap, facts: SeriesFacts, series: Series
) -> None:
    """A small map of the whole series, with a mark where the sheet lies."""
    if not isinstance(inset, QgsLayoutItemMap):
        return
    whole = fit(series.bounds_m, box_of(inset), margin_mm=1.0, least_scale=facts.scale)
    _show(inset, whole, facts.plane.epsg, facts.map_layers())
    overview = inset.overview()
    if overview is not None:
        overview.setLinkedMap(item)
        overview.setEnabled(True)


def _fill_scale_bar(layout: QgsPrintLayout, item: QgsLayoutItemMap, on_map: MapFrame) -> None:
    bar = item_by_id(layout, SCALEBAR)
    if isinstance(bar, QgsLayoutItemScaleBar):
        bar.setLinkedMap(item)
        bar.update()
    elif bar is not None:
        place = box_of(bar)
        overlay(layout, bar, scale_bar(on_map, place.x, place.y, place.width))


def _fill_legend(layout: QgsPrintLayout, facts: SeriesFacts) -> None:
    """The office's own legend shows the layers of the sheet; any other item gets ours."""
    legend = item_by_id(layout, LEGEND)
    if isinstance(legend, QgsLayoutItemLegend):
        legend.setAutoUpdateModel(False)
        root = always(always(legend.model()).rootGroup())
        root.removeAllChildren()
        for layer in facts.map_layers():
            always(root.addLayer(layer))
        legend.setResizeToContents(True)
        legend.refresh()
        legend.adjustBoxSize()
    elif legend is not None:
        place = box_of(legend)
        rows = legend_rows(facts.map_layers())
        overlay(layout, legend, legend_marks(rows, place.x, place.y, place.width, place.height))


def _foot(facts: SeriesFacts, frame: Frame) -> tuple[str, str, str]:
    return foot_facts(facts, frame), foot_layers(facts), foot_statements(facts)


def _values(facts: SeriesFacts, frame: Frame, sheet: Sheet) -> dict[str, str]:
    """What a sheet tells a template, under the names that sheets of an order use."""
    programme = facts.profile.programme
    said, layers, statements = _foot(facts, frame)
    return {
        "what": tr("Map sheet"),
        "title": facts.title,
        "sheet": sheet.name,
        "handling": programme.handling,
        "programme": programme.name,
        "authority": programme.authority,
        "language": facts.language,
        "facts": said,
        "layers": layers,
        "statements": statements,
        "datum": frame.datum,
        "grid": grid_word(frame),
        "set_gps": set_gps(frame),
        "declination": declination_words(frame),
        "norths": "\n".join(norths_words(frame)),
    }
