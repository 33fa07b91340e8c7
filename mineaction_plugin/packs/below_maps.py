# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies below the maps of an order when its pack is written: its own pictures, or a basemap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.core.errors import MineActionError, PackError
from mineaction_plugin.core.order.order import Order, Picture
from mineaction_plugin.layouts.annex_pages import AnnexFile
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.template_files import Templates, Warn
from mineaction_plugin.packs.job import Basemap, Job
from mineaction_plugin.workspace.files import file_of


def open_basemap(basemap: Basemap | None) -> QgsMapLayer | None:
    """The basemap as a layer.

    Raises:
        PackError: its source cannot be opened.
    """
    if basemap is None:
        return None
    layer = QgsRasterLayer(basemap.source, basemap.name, basemap.provider)
    if not layer.isValid():
        raise PackError("The basemap {name} cannot be opened.", name=basemap.name)
    if basemap.style:
        document = QDomDocument()
        document.setContent(basemap.style)
        understood, reason = layer.importNamedStyle(document)
        if not understood:
            raise PackError(
                "The style of the basemap {name} cannot be read: {reason}",
                name=basemap.name,
                reason=reason,
            )
    return layer


def opened_backgrounds(job: Job) -> Backgrounds:
    """The basemaps of a job; they serve the orders that have no pictures of their own.

    Raises:
        PackError: one cannot be opened.
    """
    return Backgrounds(
        plain=open_basemap(job.basemap),
        imagery=open_basemap(job.imagery),
        plain_credit=_credit(job.basemap),
        imagery_credit=_credit(job.imagery),
    )


def backgrounds_of(order: Order, shared: Backgrounds, job: Job, warn: Warn) -> Backgrounds:
    """What one order is printed on: its own pictures where it has some, and the office's sheets.

    Raises:
        MineActionError: a picture is gone, or is another one now.
    """
    plain = [each for each in order.pictures if not each.imagery]
    imagery = [each for each in order.pictures if each.imagery]
    plain_layers, imagery_layers = _layers(plain, job), _layers(imagery, job)
    return Backgrounds(
        plain=_widest(plain_layers) or shared.plain,
        imagery=_widest(imagery_layers) or shared.imagery,
        plain_credit=_credit_of(plain) or shared.plain_credit,
        imagery_credit=_credit_of(imagery) or shared.imagery_credit,
        plain_pictures=plain_layers,
        imagery_pictures=imagery_layers,
        templates=Templates(job.templates, warn),
        turn_deg=max((each.turn_deg for each in order.pictures), default=0.0),
    )


def annex_files(order: Order, job: Job) -> tuple[AnnexFile, ...]:
    """Where the annexes of an order are.

    Raises:
        MineActionError: one is gone, or is another one now.
    """
    return tuple(AnnexFile(annex, kept_file(annex.sha256, job)) for annex in order.annexes)


def kept_file(sha256: str, job: Job) -> Path:
    """A file that goes with an order, by its digest.

    Raises:
        MineActionError: it is gone, or is another one now.
    """
    trouble: MineActionError = PackError(
        "The order has files beside it, but nobody says where they are kept. Write it from its "
        "workspace."
    )
    for workspace in job.kept:
        try:
            return file_of(workspace, sha256)
        except MineActionError as error:
            trouble = error
    raise trouble


def _layers(pictures: Sequence[Picture], job: Job) -> tuple[QgsRasterLayer, ...]:
    return tuple(_layer(picture, kept_file(picture.sha256, job)) for picture in pictures)


def _layer(picture: Picture, path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), picture.title, "gdal")
    if not layer.isValid():
        raise PackError("The basemap {name} cannot be opened.", name=str(path))
    return layer


def _widest(layers: Sequence[QgsRasterLayer]) -> QgsRasterLayer | None:
    return max(layers, key=lambda layer: layer.extent().width(), default=None)


def _credit(basemap: Basemap | None) -> Credit:
    if basemap is None:
        return Credit()
    return Credit(basemap.name, basemap.attribution, basemap.as_of)


def _credit_of(pictures: Sequence[Picture]) -> Credit | None:
    return next((Credit(each.title, each.attribution, each.as_of) for each in pictures), None)
