# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground below the field project: where it lies, how large it is, and what is said of it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyproj
import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.packs.field import basemap
from tests.qgis.field_folder import NAME, Made, below_of, ortho
from tests.qgis.orders import order_of


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Made:  # noqa: ARG001
    return Made(order_of(), tmp_path_factory.mktemp("field"))


@pytest.fixture
def project(made: Made) -> Iterator[QgsProject]:
    opened = made.opened()
    yield opened
    opened.clear()


# --- the ground ---


def test_the_basemap_is_clipped_in_the_plane_of_the_task(tmp_path: Path) -> None:
    made = Made(order_of(), tmp_path, below_of(ortho(tmp_path / "ortho.tif")))
    assert made.files[-1] == PackFile(f"field/{NAME}_basemap.tif", "field_basemap", Kind.WORKING)
    opened = made.opened()
    basemap = opened.mapLayer("mineaction_basemap")
    assert basemap.isValid()
    assert basemap.crs() == QgsCoordinateReferenceSystem("EPSG:32633")
    assert basemap.serverProperties().attribution() == "© Example survey"
    assert opened.readEntry("CopyrightLabel", "/Label", "")[0] == "© Example survey"
    order = order_of()
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    own = [order.task.geometry, *(shapely.Point(each.lon, each.lat) for each in order.points)]
    for shape in own:
        for lon, lat in shapely.get_coordinates(shape):
            x, y = plane.transform(lon, lat)
            extent = basemap.extent()
            assert extent.xMinimum() + 249 < x < extent.xMaximum() - 249
            assert extent.yMinimum() + 249 < y < extent.yMaximum() - 249
    # The seam of red and blue lies on the meridian of the centre, not on its grid line.
    seam = pyproj.Transformer.from_crs(3857, 32633, always_xy=True)
    to_mercator = pyproj.Transformer.from_crs(32633, 3857, always_xy=True)
    middle, height = to_mercator.transform(735_400.0, 4_931_600.0)
    for up in (-300.0, 0.0, 300.0):
        for side, is_red in ((-3.0, True), (3.0, False)):
            x, y = seam.transform(middle + side, height + up)
            red, _ = basemap.dataProvider().sample(QgsPointXY(x, y), 1)
            blue, _ = basemap.dataProvider().sample(QgsPointXY(x, y), 3)
            assert (red > blue) is is_red, (side, up)
    assert len(opened.mapThemeCollection().mapThemes()) == 2
    top = opened.layerTreeRoot().layerOrder()
    assert top[0].id() == "mineaction_notes"
    assert top[-1] is basemap
    dataset = gdal.Open(str(made.folder / f"{NAME}_basemap.tif"))
    assert dataset.GetRasterBand(1).GetOverviewCount() >= 2
    assert dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") == "© Example survey"
    said = dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    assert said == "Order MAC-2026-0012 r1. CONTROLLED"
    dataset = None
    assert sorted(path.suffix for path in made.folder.iterdir()) == [
        ".gpkg", ".gpkg", ".qgz", ".tif",
    ]  # fmt: skip
    opened.clear()


def test_of_pictures_kept_with_the_order_the_finest_lies_above(tmp_path: Path) -> None:
    wide = QgsRasterLayer(str(ortho(tmp_path / "wide.tif", 32633, 4.0)), "wide", "gdal")
    small = tmp_path / "fine.tif"
    ortho(small, 32633, 0.5, half_m=60.0)
    dataset = gdal.Open(str(small), gdal.GA_Update)
    dataset.GetRasterBand(2).Fill(255)
    dataset = None
    fine = QgsRasterLayer(str(small), "fine", "gdal")
    below = Backgrounds(plain=wide, plain_pictures=(wide, fine), plain_credit=Credit("Canvas"))
    opened = Made(order_of(), tmp_path, below).opened()
    basemap = opened.mapLayer("mineaction_basemap").dataProvider()
    green_inside, _ = basemap.sample(QgsPointXY(735_400.0, 4_931_600.0), 2)
    green_outside, _ = basemap.sample(QgsPointXY(735_520.0, 4_931_600.0), 2)
    assert green_inside > 200
    assert green_outside < 120
    opened.clear()


def test_a_basemap_over_the_limit_becomes_coarser_and_that_is_said(tmp_path: Path) -> None:
    source = ortho(tmp_path / "ortho.tif")
    small = FieldProject(basemap_limit_mb=0.06)
    made = Made(order_of(field_project=small), tmp_path, below_of(source))
    file = made.folder / f"{NAME}_basemap.tif"
    assert file.stat().st_size <= 60_000
    assert any("coarser than Ortho 2024" in said for said in made.said)


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(PackError, match=r"The disk of the folder .* is full"):
        Made(order_of(), tmp_path, below_of(ortho(tmp_path / "ortho.tif", pixel_m=2.0)))


def test_a_file_that_gdal_cannot_make_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(basemap, "HOW", ("COMPRESS=JPEG", "BLOCKSIZE=17"))
    with pytest.raises(PackError, match="could not be made"):
        Made(order_of(), tmp_path, below_of(ortho(tmp_path / "ortho.tif")))


@pytest.mark.parametrize("raises", [False, True])
def test_it_is_one_whether_or_not_a_plugin_asked_gdal_to_raise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, raises: bool
) -> None:
    """Which of the two holds is one for the whole process, and other tests have their wish."""
    really = gdal.GetDriverByName

    class Refusing:
        def CreateCopy(self, *_given: object, **_more: object) -> None:  # noqa: N802 (GDAL's name)
            if raises:
                raise RuntimeError("BLOCKSIZE")

    below = below_of(ortho(tmp_path / "ortho.tif"))
    monkeypatch.setattr(
        gdal, "GetDriverByName", lambda name: Refusing() if name == "COG" else really(name)
    )
    with pytest.raises(PackError, match="could not be made"):
        Made(order_of(), tmp_path, below)


def test_no_basemap_is_said(made: Made, tmp_path: Path) -> None:
    assert any("has no basemap" in said for said in made.said)
    elsewhere = ortho(tmp_path / "far.tif", half_m=20.0, pixel_m=1.0)
    gdal.Open(str(elsewhere), gdal.GA_Update).SetGeoTransform((0.0, 1.0, 0, 0.0, 0, -1.0))
    nothing = Made(order_of(), tmp_path, below_of(elsewhere))
    assert any("Ortho 2024 shows nothing where the task lies" in said for said in nothing.said)
    assert not list(nothing.folder.glob("*.tif"))


def test_a_hospital_an_hour_away_does_not_make_the_ground_coarse(tmp_path: Path) -> None:
    order = order_of()
    way = order.worksite[3]
    start = shapely.get_coordinates(way.geometry)[0]
    far = WorksiteFeature(
        WorksiteKind.EVACUATION_ROUTE,
        "EV9",
        shapely.LineString([start, (start[0] + 0.5, start[1])]),
    )
    long_way = replace(order, worksite=(*order.worksite, far))
    below = below_of(ortho(tmp_path / "ortho.tif"))
    opened = Made(long_way, tmp_path, below).opened()
    assert opened.mapLayer("mineaction_basemap").extent().width() < 1500
    opened.clear()
