# SPDX-License-Identifier: GPL-3.0-or-later
"""The order's PDF read back: its table, its marks, its maps; and what is wrong with it found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of


def in_format(word: str) -> Order:
    order = order_of()
    return replace(order, frame=replace(order.frame, coordinate_format=word))


def printed(order: Order, path: Path) -> Path:
    order_pdf.export(order, path, basemap=None)
    return path


def read_as(path: Path, order: Order) -> FileVerdict:
    return check_content(path.parent, path.name, "pdf", order)


@pytest.mark.parametrize("word", ["mgrs", "utm", "dd", "dm", "dms"])
def test_a_page_read_from_the_right_reads_back_in_every_format(
    word: str,
    tmp_path: Path,
    qgis_app: object,  # noqa: ARG001 (it starts QGIS)
) -> None:
    order = in_format(word)
    handling = replace(order.programme, handling="مقيد التداول")
    order = replace(order, language="ar", programme=handling)
    with speaking("ar"):
        found = read_as(printed(order, tmp_path / "x.pdf"), order)
    assert found.reason is None
    assert found.points == len(order.points)
    other = replace(order, programme=replace(handling, handling="سري التداول"))
    assert "سري" in str(read_as(tmp_path / "x.pdf", other).reason)


@pytest.mark.parametrize("word", ["mgrs", "utm", "dd", "dm", "dms"])
def test_the_table_reads_back_in_every_format(word: str, tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    order = in_format(word)
    found = read_as(printed(order, tmp_path / "x.pdf"), order)
    assert found.reason is None
    assert found.verdict is Verdict.OK
    assert found.points == len(order.points)


def test_what_the_paper_does_not_say_is_found(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    order = order_of()
    path = printed(order, tmp_path / "x.pdf")
    a, b = order.points[2], order.points[3]
    others = {
        "moved by 1.5 m": replace(a, lat=a.lat + 1.5 / 111_120),
        "another label": replace(a, label="TP99"),
    }
    for name, point in others.items():
        changed = replace(order, points=(*order.points[:2], point, *order.points[3:]))
        assert read_as(path, changed).verdict is Verdict.FAILED, name
    swapped = (
        *order.points[:2],
        replace(a, lon=b.lon, lat=b.lat),
        replace(b, lon=a.lon, lat=a.lat),
    )
    changed = replace(order, points=(*swapped, *order.points[4:]))
    assert read_as(path, changed).verdict is Verdict.FAILED
    assert "r2" in str(read_as(path, replace(order, revision=2)).reason)
    secret = replace(order.programme, handling="SECRET")
    assert "SECRET" in str(read_as(path, replace(order, programme=secret)).reason)
    assert "DRAFT" in str(read_as(path, replace(order, draft=True)).reason)


@pytest.mark.parametrize(
    ("sheets", "points"),
    [(("task_map",), 0), (("points",), 10), (("overview", "points"), 10), ((), 0)],
)
def test_only_what_the_programme_prints_is_looked_for(
    sheets: tuple[str, ...],
    points: int,
    tmp_path: Path,
    qgis_app: object,  # noqa: ARG001 (it starts QGIS)
) -> None:
    order = replace(order_of(), sheets=SheetSettings(printed=sheets))
    found = read_as(printed(order, tmp_path / "x.pdf"), order)
    assert found.reason is None
    assert found.points == points
    whole = replace(order, sheets=SheetSettings(printed=("overview", "task_map", "points")))
    assert read_as(tmp_path / "x.pdf", whole).verdict is Verdict.FAILED


def test_a_missing_page_or_georeference_is_found(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    order = order_of()
    path = printed(order, tmp_path / "x.pdf")
    pypdf = load("pypdf")
    writer = pypdf.PdfWriter(clone_from=path)
    for page in writer.pages:
        page.pop("/VP", None)
    writer.write(tmp_path / "flat.pdf")
    assert "georeferenced" in str(read_as(tmp_path / "flat.pdf", order).reason)
    shorter = pypdf.PdfWriter()
    shorter.append(path, pages=(0, 3))
    shorter.write(tmp_path / "short.pdf")
    assert read_as(tmp_path / "short.pdf", order).verdict is Verdict.FAILED
    (tmp_path / "none.pdf").write_bytes(b"%PDF-1.4 no more")
    assert read_as(tmp_path / "none.pdf", order).verdict is Verdict.FAILED


def test_corners_that_do_not_fit_the_drawing_are_found(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    """A map whose corners say that it lies two metres further north: a phone would believe it."""
    order = order_of()
    pypdf = load("pypdf")
    writer = pypdf.PdfWriter(clone_from=printed(order, tmp_path / "x.pdf"))
    number, shifted = pypdf.generic.FloatObject, 0
    for page in writer.pages:
        for viewport in page.get("/VP") or []:
            corners = viewport.get_object()["/Measure"].get_object()["/GPTS"].get_object()
            for place in range(0, len(corners), 2):
                corners[place] = number(f"{float(corners[place]) + 2.0 / 111_120:.12f}")
            shifted += 1
    assert shifted >= 2
    writer.write(tmp_path / "shifted.pdf")
    reason = str(read_as(tmp_path / "shifted.pdf", order).reason)
    assert "0 maps draw the boundary where their corners say that it lies" in reason


@pytest.mark.parametrize("north", ["true", "grid", "magnetic"])
@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_a_leg_that_is_not_printed_as_the_order_has_it_is_found(
    north: str,
    language: str,
    tmp_path: Path,
    qgis_app: object,  # noqa: ARG001 (it starts QGIS)
) -> None:
    order = order_of()
    order = replace(order, language=language, frame=replace(order.frame, field_north=north))
    with speaking(language):
        path = printed(order, tmp_path / "x.pdf")
    assert read_as(path, order).reason is None
    leg, *others = order.legs[1:]
    for name, change in (
        ("to", {f"bearing_{north}_deg": (getattr(leg, f"bearing_{north}_deg") + 1.0) % 360}),
        ("far", {"distance_m": leg.distance_m + 0.2}),
    ):
        changed = replace(order, legs=(order.legs[0], replace(leg, **change), *others))
        assert f"the leg to {leg.to_label} is not" in str(read_as(path, changed).reason), name
    other = "grid" if north == "true" else "true"
    turned = replace(order, frame=replace(order.frame, field_north=other))
    assert f"from {other} north" in str(read_as(path, turned).reason)
