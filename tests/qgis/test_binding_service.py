# SPDX-License-Identifier: GPL-3.0-or-later
"""A feature service with a coded domain, as IMSMA Core serves its hazards; served here."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlparse

import pytest
from qgis.core import QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Role, guess
from mineaction_plugin.core.terms.profile import load

pytestmark = pytest.mark.usefixtures("qgis_app")

PLACE = {"wkid": 4326}
EXTENT = {"xmin": 0, "ymin": 0, "xmax": 3, "ymax": 3, "spatialReference": PLACE}
DOMAIN = [{"name": "SHA", "code": 1}, {"name": "Confirmed Hazardous Area", "code": 2}]
FIELDS = [
    {"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
    {"name": "imsma_id", "type": "esriFieldTypeString", "alias": "IMSMA ID", "length": 50},
    {
        "name": "area_type",
        "type": "esriFieldTypeSmallInteger",
        "alias": "Area type",
        "domain": {"type": "codedValue", "name": "cvd_area_type", "codedValues": DOMAIN},
    },
]
LAYER = {
    "currentVersion": 10.81,
    "id": 13,
    "name": "nts_hazard_polygon",
    "type": "Feature Layer",
    "geometryType": "esriGeometryPolygon",
    "objectIdField": "OBJECTID",
    "fields": FIELDS,
    "maxRecordCount": 1000,
    "capabilities": "Query",
    "extent": EXTENT,
}
ROWS = [
    {
        "attributes": {"OBJECTID": n, "imsma_id": f"hazard_poly_{n}", "area_type": n % 2 + 1},
        "geometry": {"rings": [[[n, 0], [n, 1], [n + 0.5, 1], [n, 0]]]},
    }
    for n in (1, 2, 3)
]


class Service(BaseHTTPRequestHandler):
    """Answers what QGIS asks of a layer of a feature service."""

    def do_GET(self) -> None:
        asked = urlparse(self.path)
        query = parse_qs(asked.query)
        answer: dict[str, object] = LAYER
        if asked.path.endswith("/query"):
            answer = {"fields": FIELDS, "features": ROWS, "spatialReference": PLACE}
            if "returnIdsOnly" in query:
                answer = {"objectIdFieldName": "OBJECTID", "objectIds": [1, 2, 3]}
            elif "returnCountOnly" in query:
                answer = {"count": len(ROWS)}
            elif "returnExtentOnly" in query:
                answer = {"extent": EXTENT}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:  # type: ignore[override]
        """Say nothing."""


@pytest.fixture
def service() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/arcgis/rest/services/All/FeatureServer/13"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_coded_domain_of_a_feature_service_is_read(service: str) -> None:
    source = f"crs='EPSG:4326' url='{service}'"
    layer = QgsVectorLayer(source, "nts_hazard_polygon", "arcgisfeatureserver")
    if not layer.isValid():
        pytest.skip("no provider of feature services here")
    binding = guess(bindings.describe(layer), load()).binding
    assert binding.role is Role.HAZARDS
    assert binding.fields == {"hazard_id": "imsma_id", "land_class": "area_type"}
    assert binding.values["land_class"]["2"] == "CHA"
    covered = bindings.coverage(layer, binding).values["land_class"]
    assert [(one.word, one.rows, one.code, one.label) for one in covered] == [
        ("2", 2, "CHA", "Confirmed Hazardous Area"),
        ("1", 1, "SHA", "SHA"),
    ]
