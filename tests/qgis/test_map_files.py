# SPDX-License-Identifier: GPL-3.0-or-later
"""The task map alone: what a phone gets, and how it is read back."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.layouts import map_files
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import write_packs
from tests.qgis.orders import order_of

PDF, JPG = "t_map.pdf", "t_map.jpg"
POINT_MM = 25.4 / 72


@pytest.fixture
def order() -> Order:
    return order_of(9)


def written(order: Order, folder: Path, backgrounds: Backgrounds | None = None) -> None:
    map_files.export_map(order, folder / PDF, folder / JPG, backgrounds=backgrounds)


def moved(order: Order, metres: float) -> Order:
    shape = shapely.transform(
        order.task.geometry, lambda xy: xy + np.array([0.0, metres / 111_000])
    )
    return replace(order, task=replace(order.task, geometry=shape))


def test_the_drawn_boundary_is_read_back_from_the_pdf(order: Order, tmp_path: Path) -> None:
    written(order, tmp_path)
    verdict = check_content(tmp_path, PDF, "map_pdf", order)
    assert verdict.verdict is Verdict.OK, verdict.reason
    assert verdict.points == 9
    assert 0 < verdict.max_difference_m < 0.01
    text = subprocess.run(
        ["pdftotext", str(tmp_path / PDF), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert "Page 1 of 1" in text
    assert "MAC-2026-0012 r1" in text


def test_a_small_scale_costs_nothing_of_a_lines_place(tmp_path: Path) -> None:
    """At 1:75,000 a hundredth of a millimetre is 0.75 m."""
    large = order_of(9, radius_m=3_000.0)
    written(large, tmp_path)
    verdict = check_content(tmp_path, PDF, "map_pdf", large)
    assert verdict.verdict is Verdict.OK, verdict.reason
    assert verdict.max_difference_m < 0.1


def test_a_boundary_of_5000_points_is_printed_and_read_back(tmp_path: Path) -> None:
    many = order_of(5_000, radius_m=900.0)
    written(many, tmp_path)
    verdict = check_content(tmp_path, PDF, "map_pdf", many)
    assert verdict.verdict is Verdict.OK, verdict.reason
    assert verdict.points == 5_000


def test_a_pack_has_the_map_and_verifies(order: Order, tmp_path: Path) -> None:
    (result,) = write_packs(Job(tmp_path, ("map",), (order,)), lambda _result: None)
    assert result.verdict == "ok", result.reason
    folder = Path(result.folder)
    name = folder.name
    assert {path.name for path in folder.glob("*_map.*")} == {f"{name}_map.pdf", f"{name}_map.jpg"}
    assert verify_pack(folder).verdict is Verdict.OK
    picture = folder / f"{name}_map.jpg"
    picture.write_bytes(picture.read_bytes() + b" ")
    assert verify_pack(folder).verdict is Verdict.FAILED


def test_a_boundary_that_is_drawn_half_a_metre_off_fails(order: Order, tmp_path: Path) -> None:
    written(moved(order, 0.5), tmp_path)
    verdict = check_content(tmp_path, PDF, "map_pdf", order)
    assert verdict.verdict is Verdict.FAILED
    assert "ring 1" in str(verdict.reason)


def test_a_missing_corner_and_another_revision_fail(order: Order, tmp_path: Path) -> None:
    written(order, tmp_path)
    ring = shapely.get_coordinates(order.task.geometry)
    more = shapely.Polygon([*ring[:-1], ring[:2].mean(axis=0)])
    other = replace(order, task=replace(order.task, geometry=more))
    assert check_content(tmp_path, PDF, "map_pdf", other).verdict is Verdict.FAILED
    later = replace(order, revision=2)
    for name, kind in ((PDF, "map_pdf"), (JPG, "map_jpg")):
        verdict = check_content(tmp_path, name, kind, later)
        assert verdict.verdict is Verdict.FAILED, name
        assert "r2" in str(verdict.reason)


def test_rings_with_holes_and_parts_are_all_read_back(order: Order, tmp_path: Path) -> None:
    plane = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    x, y = 735_400.0, 4_931_600.0

    def ground(*corners: tuple[float, float]) -> list[tuple[float, float]]:
        return [plane.transform(x + dx, y + dy) for dx, dy in corners]

    shape = shapely.MultiPolygon(
        [
            shapely.Polygon(
                ground((0, 0), (80, 5), (85, 90), (-3, 77)),
                [ground((20, 20), (40, 22), (30, 45))],
            ),
            shapely.Polygon(ground((100, 0), (150, 3), (120, 60))),
        ]
    )
    order = replace(order, task=replace(order.task, geometry=shape), points=(), legs=())
    written(order, tmp_path)
    verdict = check_content(tmp_path, PDF, "map_pdf", order)
    assert verdict.verdict is Verdict.OK, verdict.reason
    assert verdict.points == 4 + 3 + 3


def test_the_picture_is_whole_small_and_says_what_it_belongs_to(
    order: Order, tmp_path: Path
) -> None:
    written(replace(order, draft=True), tmp_path)
    draft = replace(order, draft=True)
    assert check_content(tmp_path, JPG, "map_jpg", draft).verdict is Verdict.OK
    data = (tmp_path / JPG).read_bytes()
    assert len(data) < 2_000_000
    image = QImage(str(tmp_path / JPG))
    assert image.width() / image.height() == pytest.approx(210 / 297, rel=1e-3)
    assert image.width() * 25.4 / 210 == pytest.approx(200, abs=1)
    (tmp_path / JPG).write_bytes(data[:-1000])
    assert check_content(tmp_path, JPG, "map_jpg", draft).verdict is Verdict.FAILED


def test_over_noisy_imagery_the_picture_still_has_two_megabytes(
    order: Order, tmp_path: Path
) -> None:
    path = noise(tmp_path / "noise.tif")
    layer = QgsRasterLayer(str(path), "noise")
    assert layer.isValid()
    written(order, tmp_path, Backgrounds(plain=layer))
    assert (tmp_path / JPG).stat().st_size <= 2_000_000
    assert check_content(tmp_path, JPG, "map_jpg", order).verdict is Verdict.OK


def noise(path: Path) -> Path:
    """A picture that no compression makes small, around the task."""
    from osgeo import gdal, osr  # noqa: PLC0415

    size = 2_000
    made = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    made.SetGeoTransform((735_000.0, 0.4, 0, 4_932_000.0, 0, -0.4))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    made.SetProjection(system.ExportToWkt())
    random = np.random.default_rng(1)
    for band in (1, 2, 3):
        made.GetRasterBand(band).WriteArray(random.integers(0, 256, (size, size), dtype=np.uint8))
    made.FlushCache()
    return path
