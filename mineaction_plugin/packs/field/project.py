# SPDX-License-Identifier: GPL-3.0-or-later
"""The field project itself, made in a project of its own: the user's is never touched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeographicCoordinateNumericFormat,
    QgsMapLayer,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.task_gpkg import said_by_libraries
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.packs.field.document import anonymous, settled, zip_document
from mineaction_plugin.packs.field.layers import FieldLayers, id_of, name
from mineaction_plugin.packs.field.settings import describe_project
from mineaction_plugin.packs.field.words import (
    harmless,
    map_title,
    order_name,
    project_title,
    read_first,
)
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.symbology.legend import tidy
from mineaction_plugin.translation import tr

CANVAS = "theMapCanvas"
"""The name under which QGIS and QField look for the extent to begin with."""
MARGIN = 0.15
PHONE_PX = QSize(400, 700)
BOTTOM_RIGHT, TOP_MIDDLE = 3, 4
"""Places of a map decoration, as QGIS numbers them."""
ELLIPSOID = "EPSG:7030"
"""That of WGS 84."""
PALE = "255,255,255,215"
_GEOGRAPHIC = {"dd": "DecimalDegrees", "dm": "DegreesMinutes", "dms": "DegreesMinutesSeconds"}


def write(order: Order, layers: FieldLayers, path: Path) -> None:
    """Write the project beside its layers; they belong to it afterwards, and are gone.

    Args:
        order: what it is of.
        layers: opened from the folder that `path` is in.
        path: a file that does not exist yet, ending in .qgz.

    Raises:
        PackError: QGIS refuses a layer or an entry, or cannot write.
    """
    project = QgsProject(None, Qgis.ProjectCapabilities())
    try:
        extent = _fill(project, order, layers)
        plain = path.with_suffix(".qgs")
        document = _written(project, plain)
    finally:
        project.clear()
    plain.unlink()
    whole = anonymous(document, order.issued_at, _canvas(order, extent))
    zip_document(plain.name, whole, path)


def _fill(project: QgsProject, order: Order, layers: FieldLayers) -> QgsRectangle:
    """Everything that QGIS itself writes; the extent to begin with."""
    project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(order.frame.epsg), True)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    _settle(project)
    name(always(project.mainAnnotationLayer()), "annotations")
    _add(project, layers)
    themes = _themes(project, layers)
    describe_project(project, layers.fence, layers.notes, themes)
    _describe(project, order)
    _show_coordinates(project, order)
    extent = _extent(project, layers)
    always(project.viewSettings()).setDefaultViewExtent(
        QgsReferencedRectangle(extent, project.crs())
    )
    _decorate(project, "TitleLabel", map_title(order), TOP_MIDDLE)
    if layers.basemap is not None:
        credit = always(layers.basemap.serverProperties()).attribution()
        _decorate(project, "CopyrightLabel", harmless(credit), BOTTOM_RIGHT)
    return extent


def _settle(project: QgsProject) -> None:
    """What QGIS would take from the settings of whoever writes the pack."""
    project.setEllipsoid(ELLIPSOID)  # noqa: QGS201 (it returns nothing)
    project.setDistanceUnits(Qgis.DistanceUnit.Meters)
    project.setAreaUnits(Qgis.AreaUnit.SquareMeters)
    project.setBackgroundColor(QColor(Qt.GlobalColor.white))
    project.setSelectionColor(QColor(Qt.GlobalColor.yellow))


def _add(project: QgsProject, layers: FieldLayers) -> None:
    root = always(project.layerTreeRoot())
    top_down: Sequence[QgsMapLayer] = (
        layers.notes,
        *layers.given,
        *(() if layers.basemap is None else (layers.basemap,)),
    )
    for layer in top_down:
        if project.addMapLayer(layer, False) is None:
            raise PackError("The field project does not take the layer {name}.", name=layer.name())
        always(root.addLayer(layer)).setExpanded(False)
        if isinstance(layer, QgsVectorLayer) and layer.id().startswith(id_of("hazards")):
            tidy(layer)


def _themes(project: QgsProject, layers: FieldLayers) -> list[str]:
    """Everything, and everything but the basemap; no theme hides a hazard or the fence."""
    shown: list[QgsMapLayer] = [layers.notes, *layers.given]
    themes = {tr("Everything"): [*shown, *([layers.basemap] if layers.basemap else [])]}
    if layers.basemap is not None:
        themes[tr("Without the basemap")] = shown
    collection = always(project.mapThemeCollection())
    for theme, members in themes.items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for layer in members:
            record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
        collection.insert(theme, record)
    return list(themes)


def _describe(project: QgsProject, order: Order) -> None:
    project.setTitle(project_title(order))
    about = project.metadata()
    about.setIdentifier(order_name(order))
    about.setTitle(project_title(order))
    about.setAbstract(read_first(order))
    about.setAuthor("")
    about.setLanguage(order.language)
    issued = QDateTime.fromString(order.issued_at, Qt.DateFormat.ISODate)
    about.setDateTime(Qgis.MetadataDateType.Created, issued)
    project.setMetadata(about)


def _show_coordinates(project: QgsProject, order: Order) -> None:
    """As the order prints them; QGIS and QField know no MGRS, so its grid is shown instead."""
    display = always(project.displaySettings())
    form = _GEOGRAPHIC.get(order.frame.coordinate_format.lower())
    if form is None:
        display.setCoordinateType(Qgis.CoordinateDisplayType.MapCrs)
        return
    display.setCoordinateType(Qgis.CoordinateDisplayType.MapGeographic)
    shown = always(always(display.geographicCoordinateFormat()).clone())
    shown.setAngleFormat(getattr(QgsGeographicCoordinateNumericFormat.AngleFormat, form))
    display.setGeographicCoordinateFormat(shown)


def _extent(project: QgsProject, layers: FieldLayers) -> QgsRectangle:
    """The task and its points with some ground around them, in the task's plane."""
    extent = QgsRectangle()
    for layer in layers.given:
        if layer.id() in {id_of("task"), id_of("boundary_points")} and layer.featureCount():
            change = QgsCoordinateTransform(
                layer.crs(), project.crs(), QgsCoordinateTransformContext()
            )
            extent.combineExtentWith(change.transformBoundingBox(layer.extent()))
    extent.grow(max(extent.width(), extent.height()) * MARGIN)
    return extent


def _canvas(order: Order, extent: QgsRectangle) -> bytes:
    """What QGIS and QField look for to know where to begin; only a window writes it otherwise."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(order.frame.epsg))
    settings.setOutputSize(PHONE_PX)
    settings.setExtent(extent)
    document = QDomDocument()
    node = document.createElement("mapcanvas")
    node.setAttribute("name", CANVAS)
    settings.writeXml(node, document)  # noqa: QGS201 (it returns nothing)
    document.appendChild(node)
    return bytes(document.toByteArray().data())


def _decorate(project: QgsProject, scope: str, text: str, place: int) -> None:
    """A line over the map, which QGIS and QField draw all the time."""
    document = QDomDocument()
    look = label_format(11.0, bold=True)
    document.appendChild(look.writeXml(document, QgsReadWriteContext()))
    done = (
        project.writeEntryBool(scope, "/Enabled", True),
        project.writeEntry(scope, "/Label", text),
        project.writeEntry(scope, "/Font", settled(document.toString())),
        project.writeEntry(scope, "/BackgroundColor", PALE),
        project.writeEntry(scope, "/Placement", place),
    )
    if not all(done):
        raise PackError("The field project does not take the setting {key}.", key=scope)


def _written(project: QgsProject, path: Path) -> bytes:
    with said_by_libraries(path, path.parents[2]):
        if not project.write(str(path)):
            raise RuntimeError(project.error())
    return path.read_bytes()
