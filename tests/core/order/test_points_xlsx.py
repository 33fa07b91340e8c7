# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbook of boundary points: as openpyxl and LibreOffice see it, and held to the order."""

from __future__ import annotations

import csv
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
import shapely

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange import imsma, points_csv, points_xlsx
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict

TEMPTING = ("=1+1", "+5", "-3", "@SUM(A1)", "1-2", "3/4", "2026-11-24", "00012", "3E5", "TRUE",
            "_x0041_", "  blank  ", "https://example.org")  # fmt: skip
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def write(order: Order, folder: Path) -> Path:
    path = folder / points_xlsx.file_name(order)
    points_xlsx.write(order, path)
    return path


@pytest.fixture
def tempting(order: Order) -> Order:
    """An order whose texts a spreadsheet would love to take for something else."""
    texts = [TEMPTING[i % len(TEMPTING)] for i in range(len(order.points))]
    points = [
        replace(point, label=f"{point.label}" if point.ring_no else "=1+1", description=text)
        for point, text in zip(order.points, texts, strict=True)
    ]
    return replace(order, order_no="00012", points=tuple(points),
                   programme=replace(order.programme, handling="1-2"))  # fmt: skip


def test_the_sheets_as_openpyxl_sees_them(order: Order, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write(order, tmp_path))
    assert book.sheetnames == ["IMSMA import", "Points", "About"]
    assert book.active.title == "Points"
    head, *rows = book["Points"].iter_rows(values_only=True)
    assert head == points_csv.COLUMNS
    table = [dict(zip(head, row, strict=True)) for row in rows]
    assert [row["label"] for row in table] == [point.label for point in order.points]
    assert [(row["lon"], row["lat"]) for row in table] == [(p.lon, p.lat) for p in order.points]
    assert table[1]["leg_to"] == "TP1"
    assert table[0]["leg_to"] is None
    assert isinstance(table[1]["distance_m"], float)
    about = " ".join(row[0] for row in book["About"].iter_rows(values_only=True))
    for mark in ("MAC-2026-0012 r1", "CONTROLLED", "UTM zone 33N EPSG:32633"):
        assert mark in about


def test_the_sheet_for_imsma_has_its_columns_in_its_order(order: Order, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write(order, tmp_path))
    head, *rows = book.worksheets[0].iter_rows(values_only=True)
    assert head == ("ProjName", "PolyID", "PointNo", "PointID", "PointType", "Xcoord", "Ycoord",
                    "Distance", "Bearing", "FrPointID", "PointDesc")  # fmt: skip
    assert rows[0][:7] == (
        "WGS 84", None, 1, "CT-012-RP", "Reference Point", order.points[0].lon, order.points[0].lat
    )  # fmt: skip
    assert [row[1:5] for row in rows[1:3]] == [
        ("CT-012", 1, "CT-012-SP", "Start Point"), ("CT-012", 2, "CT-012-TP1", "Turning Point"),
    ]  # fmt: skip
    assert rows[5][1:5] == ("CT-012-hole-2", 1, "CT-012-B-SP", "Start Point")
    assert "set this polygon to Exclusion" in rows[5][10]
    assert "Exclusion" not in rows[1][10]
    assert len({row[3] for row in rows}) == len(rows)


def test_rings_of_several_parts_and_an_island_in_a_hole(
    make: Callable[..., Order], tmp_path: Path
) -> None:
    outer = shapely.box(17.9, 44.5, 17.92, 44.52)
    holed = outer.difference(shapely.box(17.905, 44.505, 17.915, 44.515))
    island = shapely.box(17.908, 44.508, 17.912, 44.512)
    order = make(shapely.MultiPolygon([holed, island]), worksite=())
    ids = dict.fromkeys(point.poly_id for point in imsma.points(order))
    assert list(ids) == ["", "CT-012", "CT-012-hole-2", "CT-012-3"]
    assert check_content(tmp_path, write(order, tmp_path).name, "xlsx", order).reason is None


def test_the_tasks_id_is_the_lands_where_a_hole_has_the_first_number(
    make: Callable[..., Order],
) -> None:
    holed = shapely.box(17.9, 44.5, 17.92, 44.52) - shapely.box(17.905, 44.505, 17.915, 44.515)
    order = make(holed, worksite=())
    exchanged = tuple(
        replace(point, ring_no=3 - point.ring_no) if point.ring_no else point
        for point in order.points
    )
    ids = dict.fromkeys(point.poly_id for point in imsma.points(replace(order, points=exchanged)))
    assert list(ids) == ["", "CT-012", "CT-012-hole-1"]


def test_a_text_stays_a_text_in_openpyxl(tempting: Order, tmp_path: Path) -> None:
    path = write(tempting, tmp_path)
    assert check_content(tmp_path, path.name, "xlsx", tempting).reason is None
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.data_type != "n":
                    assert cell.data_type == "s", cell.coordinate
                    assert cell.number_format == "@", cell.coordinate
                    assert cell.quotePrefix or cell.row == 1, cell.coordinate


@pytest.mark.skipif(shutil.which("soffice") is None, reason="there is no LibreOffice here")
def test_a_text_stays_a_text_in_libreoffice(tempting: Order, tmp_path: Path) -> None:
    path = write(tempting, tmp_path)
    said = subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", ALL_SHEETS, "--outdir", str(tmp_path), str(path)],
        check=True, capture_output=True, timeout=120, text=True,
    )  # fmt: skip
    if "could not be loaded" in said.stderr:
        pytest.skip("this LibreOffice has no Calc")
    with (tmp_path / f"{path.stem}-Points.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["label"] for row in rows] == [point.label for point in tempting.points]
    assert {(row["order_no"], row["handling"]) for row in rows} == {("00012", "1-2")}
    assert [float(row["lon"]) for row in rows] == [point.lon for point in tempting.points]
    with (tmp_path / f"{path.stem}-IMSMA import.csv").open(encoding="utf-8", newline="") as stream:
        described = [row["PointDesc"] for row in csv.DictReader(stream)]
    for text, point in zip(described, tempting.points, strict=True):
        assert text.endswith(point.description.rstrip())


def test_the_same_order_gives_the_same_bytes(order: Order, tmp_path: Path) -> None:
    first = write(order, tmp_path).read_bytes()
    assert write(order, tmp_path).read_bytes() == first


def test_a_text_that_no_cell_holds_is_refused_with_the_remedy(order: Order, tmp_path: Path) -> None:
    points = (replace(order.points[0], description="x" * 40_000), *order.points[1:])
    with pytest.raises(PackError, match="leave out the format xlsx"):
        write(replace(order, points=points), tmp_path)


def edited(path: Path, part: str, old: str, new: str) -> None:
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in files[part]
    files[part] = files[part].replace(old.encode(), new.encode(), 1)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


IMSMA_PART, POINTS_PART = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"


@pytest.mark.parametrize(
    ("part", "old", "new", "why"),
    [
        (POINTS_PART, "<v>44.502</v>", "<v>44.502005</v>", "0.556 m"),
        (IMSMA_PART, "<v>44.502</v>", "<v>44.502005</v>", "0.556 m"),
        (IMSMA_PART, "<v>44.502</v>", "<f>44+0.502</f><v>44.502</v>", "formula"),
        ("xl/sharedStrings.xml", ">TP1<", ">TP8<", "Row 2, column leg_to"),
        ("xl/sharedStrings.xml", ">CT-012-TP1<", ">CT-012-TP8<", "CT-012-TP8"),
        ("xl/sharedStrings.xml", ">Start Point<", ">End Point<", "column PointType"),
        ("xl/sharedStrings.xml", ">PointID<", ">PointName<", "agreed ones"),
        ("xl/workbook.xml", "IMSMA import", "IMSMA other", "Its sheets are"),
        ("xl/sharedStrings.xml", "Order MAC-2026-0012 r1", "Order MAC-2026-0012 r2", "r"),
    ],
)
def test_what_is_not_as_in_the_order_is_found_and_named(
    part: str, old: str, new: str, why: str, order: Order, tmp_path: Path
) -> None:
    path = write(order, tmp_path)
    edited(path, part, old, new)
    found = check_content(tmp_path, path.name, "xlsx", order)
    assert found.verdict is Verdict.FAILED
    assert why in str(found.reason)


def test_swapped_rows_are_found(order: Order, tmp_path: Path) -> None:
    path = write(order, tmp_path)
    swapped = replace(order, points=(*order.points[:2], order.points[3], order.points[2],
                                     *order.points[4:]))  # fmt: skip
    assert check_content(tmp_path, path.name, "xlsx", swapped).verdict is Verdict.FAILED


def test_what_is_no_workbook_is_a_sentence(order: Order, tmp_path: Path) -> None:
    path = tmp_path / points_xlsx.file_name(order)
    path.write_bytes(b"no workbook")
    found = check_content(tmp_path, path.name, "xlsx", order)
    assert "no readable workbook" in str(found.reason)
