# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing for CAD: sound by ezdxf's audit, named, in the task's grid, held to the order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ezdxf
import numpy as np
import pytest
import shapely
from ezdxf.lldxf.encoding import decode_dxf_unicode
from pyproj import Transformer

from mineaction_plugin.core.order.exchange import task_dxf
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict

UTM_33 = Transformer.from_crs(4326, 32633, always_xy=True)


def write(order: Order, folder: Path) -> Path:
    path = folder / task_dxf.file_name(order)
    task_dxf.write(order, path)
    return path


def test_it_is_a_sound_drawing_of_release_12(order: Order, tmp_path: Path) -> None:
    path = write(order, tmp_path)
    assert path.read_bytes().isascii()
    drawing = ezdxf.readfile(path)
    audit = drawing.audit()
    assert (list(audit.errors), list(audit.fixes)) == ([], [])
    assert drawing.dxfversion == "AC1009"
    assert {entity.dxftype() for entity in drawing.modelspace()} == {"POLYLINE", "POINT", "TEXT"}
    used = {entity.dxf.layer for entity in drawing.modelspace()}
    assert used == {layer.name for layer in task_dxf.LAYERS}
    assert used <= {layer.dxf.name for layer in drawing.layers}


def test_rings_are_closed_and_lie_where_proj_has_them(order: Order, tmp_path: Path) -> None:
    space = ezdxf.readfile(write(order, tmp_path)).modelspace()
    rings = space.query('POLYLINE[layer=="BOUNDARY"]')
    outlines = [order.task.geometry.exterior, *order.task.geometry.interiors]
    assert len(rings) == len(outlines) == 2
    for ring, outline in zip(rings, outlines, strict=True):
        assert ring.is_closed
        lon, lat = np.array(outline.coords)[:-1].T
        wanted = np.column_stack(UTM_33.transform(lon, lat))
        found = np.array([tuple(vertex.dxf.location)[:2] for vertex in ring.vertices])
        assert np.abs(found - wanted).max() < 0.001
    assert all(ring.is_closed for ring in space.query('POLYLINE[layer=="HAZARDS"]')[:3])
    lane = space.query('POLYLINE[layer=="WORKSITE"]').first
    assert not lane.is_closed


def test_each_label_stands_at_its_point(order: Order, tmp_path: Path) -> None:
    space = ezdxf.readfile(write(order, tmp_path)).modelspace()
    points = [entity.dxf.location for entity in space.query('POINT[layer=="BOUNDARY_POINTS"]')]
    texts = list(space.query('TEXT[layer=="POINT_LABELS"]'))
    assert [text.dxf.text for text in texts] == [point.label for point in order.points]
    for text, place in zip(texts, points, strict=True):
        assert (text.dxf.insert - place).magnitude < 2 * text.dxf.height


def test_what_is_only_proposed_is_not_drawn_as_if_somebody_had_been_there(
    order: Order, tmp_path: Path
) -> None:
    space = ezdxf.readfile(write(order, tmp_path)).modelspace()
    assert [text.dxf.text for text in space.query('TEXT[layer=="WORKSITE_LABELS"]')] == [
        "CP control_point (proposed, confirm on site)", "Lane 1 access_lane",
    ]  # fmt: skip


def test_the_notice_names_grid_order_and_draft(order: Order, tmp_path: Path) -> None:
    draft = replace(order, order_no="DRAFT-CT-012", draft=True)
    space = ezdxf.readfile(write(draft, tmp_path)).modelspace()
    notice = " ".join(text.dxf.text for text in space.query('TEXT[layer=="NOTICE"]'))
    for mark in ("WGS 84 / UTM zone 33N EPSG:32633, metres", "DRAFT: not for use in the field",
                 "DRAFT-CT-012 r1", "CONTROLLED", "Uncleared until handed over"):  # fmt: skip
        assert mark in notice
    low = min(point.y for point in map(shapely.Point, task_dxf.extent(draft)))
    assert all(text.dxf.insert.y < low for text in space.query('TEXT[layer=="NOTICE"]'))


def test_texts_of_any_script_and_codes_of_cad_stay_what_they_are(
    order: Order, tmp_path: Path
) -> None:
    label = "نقطة 5% 100%% ^I C:\\U+0041 {x} 😀"
    odd = replace(order, points=(replace(order.points[0], label=label), *order.points[1:]))
    path = write(odd, tmp_path)
    content = path.read_bytes()
    assert content.isascii()
    assert b"%%" not in content, "a code of AutoCAD's own"
    assert b"^" not in content, "another one"
    assert check_content(tmp_path, path.name, "dxf", odd).reason is None
    drawing = ezdxf.readfile(path)
    assert not drawing.audit().errors
    text = drawing.modelspace().query('TEXT[layer=="POINT_LABELS"]').first.dxf.text
    assert decode_dxf_unicode(text) == "نقطة 5% 100%% ^I C:/U+0041 {x} \ufffd"


def test_a_number_and_a_marking_of_any_signs_are_found_whole(order: Order, tmp_path: Path) -> None:
    handling = "RESTRICTED-" * 12 + " C:\\MAC 😀 سري"
    odd = replace(
        order,
        order_no="MAC\\2026-0012 😀",
        programme=replace(order.programme, handling=handling, disclaimer="x-" * 200),
    )
    path = write(odd, tmp_path)
    assert check_content(tmp_path, path.name, "dxf", odd).reason is None
    other = replace(odd, programme=replace(odd.programme, handling=f"{handling} ONLY"))
    assert "is missing" in str(check_content(tmp_path, path.name, "dxf", other).reason)


def test_a_polar_task_has_its_polar_grid(order: Order, tmp_path: Path) -> None:
    up = 42.0
    polar = replace(
        order,
        points=tuple(replace(point, lat=point.lat + up) for point in order.points),
        hazards=(), worksite=(),
        frame=replace(order.frame, zone="UPS N", epsg=5041),
    )  # fmt: skip
    path = write(polar, tmp_path)
    assert check_content(tmp_path, path.name, "dxf", polar).reason is None


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("\r\nVERTEX\r\n  8\r\nBOUNDARY\r\n 10\r\n73", "\r\nVERTEX\r\n  8\r\nBOUNDARY\r\n 10\r\n74",
         "BOUNDARY"),
        ("  1\r\nTP2\r\n", "  1\r\nTP3\r\n", "TP3 where TP2 should be"),
        ("  1\r\nH-221 SHA open\r\n", "  1\r\nH-221 SHA closed\r\n", "H-221 SHA open"),
        ("UTM zone 33N", "UTM zone 34N", "EPSG:32633"),
        ("UTM zone 33N EPSG", "UTM zone 33N epsg", "EPSG:32633"),
        ("Order MAC-2026-0012 r1", "Order MAC-2026-0012 r2", "r1"),
        ("TEXT\r\n  8\r\nNOTICE", "TEXT\r\n  8\r\nREMARKS", "REMARKS"),
        ("ENTITIES", "ENTITLES", ""),
    ],
)  # fmt: skip
def test_what_is_not_as_in_the_order_is_found_and_named(
    old: str, new: str, why: str, order: Order, tmp_path: Path
) -> None:
    path = write(order, tmp_path)
    content = path.read_bytes().decode("ascii")
    assert old in content
    path.write_bytes(content.replace(old, new, 1).encode("ascii"))
    found = check_content(tmp_path, path.name, "dxf", order)
    assert found.verdict is Verdict.FAILED
    assert why in str(found.reason)


@pytest.mark.parametrize("layer", ["BOUNDARY", "BOUNDARY_POINTS", "HAZARDS", "WORKSITE",
                                   "POINT_LABELS", "HAZARD_LABELS", "WORKSITE_LABELS"])  # fmt: skip
def test_half_a_metre_is_found_in_every_layer(layer: str, order: Order, tmp_path: Path) -> None:
    path = write(order, tmp_path)
    drawing = ezdxf.readfile(path)
    entity = drawing.modelspace().query(f'*[layer=="{layer}"]').first
    if entity.dxftype() == "POLYLINE":
        vertex = entity.vertices[1].dxf
        vertex.location = (vertex.location.x, vertex.location.y + 0.5)
    else:
        name = "insert" if entity.dxftype() == "TEXT" else "location"
        place = entity.dxf.get(name)
        entity.dxf.set(name, (place.x + 0.5, place.y))
    drawing.saveas(path)
    found = check_content(tmp_path, path.name, "dxf", order)
    assert f"{layer}, " in str(found.reason)
    assert found.max_difference_m == pytest.approx(0.5, abs=0.01)


def test_a_mixed_hazard_is_drawn_whole(make: Callable[..., Order], tmp_path: Path) -> None:
    order = make()
    mixed = shapely.GeometryCollection([
        shapely.box(17.96, 44.5, 17.961, 44.501), shapely.Point(17.962, 44.5),
        shapely.LineString([(17.963, 44.5), (17.964, 44.501)]),
    ])  # fmt: skip
    order = replace(order, hazards=(replace(order.hazards[0], geometry=mixed),))
    path = write(order, tmp_path)
    assert check_content(tmp_path, path.name, "dxf", order).reason is None
    space = ezdxf.readfile(path).modelspace()
    assert [e.dxftype() for e in space.query('*[layer=="HAZARDS"]')] == [
        "POLYLINE", "POINT", "POLYLINE"
    ]  # fmt: skip
