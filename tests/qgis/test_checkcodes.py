# SPDX-License-Identifier: GPL-3.0-or-later
"""`checkcodes`: a row, or a table of rows, held against check codes and against an order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing, store
from tests.qgis.orders import order_of

FIELDS = {"LABEL_FIELD": "point", "COORDINATE_FIELD": "place", "CODE_FIELD": "code"}


pytestmark = pytest.mark.usefixtures("provider")


def rows() -> list[tuple[str, str, str]]:
    order = order_of()
    texts = zip(order.points, printed_coordinates(order), check_codes(order), strict=True)
    return [(point.label, text, code) for point, text, code in texts]


def table(found: list[tuple[str, str, str]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "NoGeometry?field=point:string&field=place:string&field=code:string", "heard", "memory"
    )
    for row in found:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def run(**given: object) -> dict[str, Any]:
    result: dict[str, Any] = processing.run("mineaction:checkcodes", given)
    return result


def test_one_row() -> None:
    label, place, code = rows()[2]
    good = run(LABEL=label, COORDINATE=place, CODE=code)
    assert (good["AGREE_COUNT"], good["DISAGREE_COUNT"]) == (1, 0)
    swapped = place[:-2] + place[-1] + place[-2]
    assert swapped != place
    bad = run(LABEL=label, COORDINATE=swapped, CODE=code, OUTPUT="memory:")
    assert (bad["AGREE_COUNT"], bad["DISAGREE_COUNT"]) == (0, 1)
    (row,) = bad["OUTPUT"].getFeatures()
    assert "does not agree" in row["message"]


def test_a_table_of_rows_counts_every_row() -> None:
    heard = rows()
    label, place, code = heard[4]
    heard[4] = (label, place[:-1] + str((int(place[-1]) + 3) % 10), code)
    heard.append(("", "", ""))
    result = run(TABLE=table(heard), OUTPUT="memory:", **FIELDS)
    assert (result["AGREE_COUNT"], result["DISAGREE_COUNT"]) == (len(heard) - 2, 2)
    found = [row["agrees"] for row in result["OUTPUT"].getFeatures()]
    assert [place for place, agrees in enumerate(found) if not agrees] == [4, len(heard) - 1]


def test_a_table_needs_its_fields() -> None:
    with pytest.raises(QgsProcessingException, match="Say which fields"):
        run(TABLE=table(rows()))


def test_a_row_of_another_order_agrees_with_its_code_alone(tmp_path: Path) -> None:
    path, base = tmp_path / "programme.gpkg", order_of(centre=(735_000.0, 4_931_000.0))
    store.create(path, load())
    store.save_tasks(path, [base.task])
    issuing.issue(path, base, load())
    held = {"WORKSPACE": str(path), "ORDER_NO": "MAC-2026-0001"}
    label, place, code = rows()[2]
    assert run(LABEL=label, COORDINATE=place, CODE=code)["AGREE_COUNT"] == 1
    assert run(LABEL=label, COORDINATE=place, CODE=code, **held)["AGREE_COUNT"] == 0
    own = printed_coordinates(base)[2]
    result = run(LABEL=label, COORDINATE=own, CODE=check_codes(base)[2], **held)
    assert result["AGREE_COUNT"] == 1


def test_an_order_without_its_workspace_is_not_taken_for_held_against() -> None:
    label, place, code = rows()[2]
    with pytest.raises(QgsProcessingException, match="MAC-2026-0001: choose the workspace"):
        run(LABEL=label, COORDINATE=place, CODE=code, ORDER_NO="MAC-2026-0001")
