# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the analyst's own columns only those that the profile names reach an order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.core.order import snapshot
from tests.qgis.test_taskorder import Told, box, layer_of

pytestmark = pytest.mark.usefixtures("provider")


def analysts_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "mined_areas", "memory")
    provider = layer.dataProvider()
    values = {
        "hazard_id": "H-7",
        "class": "SHA",
        "MF_RECORD": "Record 12/94",
        "Soil": "",
        "informant": "Somebody Private",
    }
    provider.addAttributes([QgsField(name, QMetaType.Type.QString) for name in values])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values.values()))
    feature.setGeometry(QgsGeometry.fromWkt(box(1).wkt))
    provider.addFeatures([feature])
    return layer


def test_only_columns_of_the_allow_list_reach_an_order(tmp_path: Path) -> None:
    profile = tmp_path / "ours.json"
    listed = {"inherits": "imas", "hazard_source_fields": ["MF_RECORD", "Soil", "not_there"]}
    profile.write_text(json.dumps(listed), encoding="utf-8")
    imported = processing.run(
        "mineaction:importhazards",
        {"INPUT": analysts_layer(), "PROFILE": str(profile), "OUTPUT": str(tmp_path / "h.gpkg")},
        feedback=(told := Told()),
    )
    assert any("mined_areas has no column not_there" in each for each in told.warnings)
    orders = {}
    for name, chosen in (("with", str(profile)), ("without", "imas")):
        folder = tmp_path / name
        processing.run(
            "mineaction:taskorder",
            {
                "TASKS": layer_of(["CT-0", "CT-1"]), "HAZARDS": imported["OUTPUT"],
                "PROFILE": chosen, "SELECTED_IDS": "CT-1", "OUTPUT_FOLDER": str(folder),
                "FORMATS": ["csv"], "WORKERS": 1,
            },
            feedback=(told := Told()),
        )  # fmt: skip
        missing = [each for each in told.warnings if "no order shows it" in each]
        assert len(missing) == (name == "with")
        manifest = json.loads((folder / "CT-1_r1" / "manifest.json").read_text(encoding="utf-8"))
        assert "Somebody Private" not in json.dumps(manifest)
        orders[name] = snapshot.from_json(manifest["snapshot"])
    (hazard,) = orders["with"].hazards
    assert [(each.column, each.value) for each in hazard.source] == [
        ("MF_RECORD", "Record 12/94"), ("Soil", ""),
    ]  # fmt: skip
    assert orders["without"].hazards[0].source == ()
