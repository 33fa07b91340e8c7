# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents as `taskorder` writes them: into packs, from the office's folder."""

from __future__ import annotations

import importlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.verification.pack_check import sentence, verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.layouts.template_files import Templates
from tests.qgis.national_form import torn
from tests.qgis.test_tagsheet import tasks

ROOT = Path(__file__).parents[2]


pytestmark = pytest.mark.usefixtures("provider")


def written(folder: Path, template: Path | None = None, **given: object) -> dict[str, Any]:
    asked = {
        "TASKS": tasks(),
        "ID_FIELD": "task_id",
        "DRAFT": True,
        "FORMATS": ["docx"],
        "WORKERS": 1,
        "TEMPLATE": "" if template is None else str(template),
        "OUTPUT_FOLDER": str(folder),
    }
    return dict(processing.run("mineaction:taskorder", asked | given))


def hazards() -> QgsVectorLayer:
    """An analyst's own layer, with a column that may reach paper and one that never may."""
    fields = "field=hazard_id:string&field=secteur:string&field=owner:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "hazards", "memory")
    feature = QgsFeature(layer.fields())
    ring = "17.9 44.5, 17.9 44.501, 17.901 44.501, 17.9 44.5"
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
    feature.setAttributes(["H-1", "Nord 4", "M. Secret"])
    layer.dataProvider().addFeature(feature)
    return layer


def form(folder: Path, *texts: str) -> Path:
    folder.mkdir()
    document = load("docx").Document()
    for text in texts:
        torn(document.add_paragraph(), text)
    document.save(str(folder / "Order.DOCX"))
    return folder


def test_a_pack_has_the_document_and_takes_an_edit_that_moves_nothing(tmp_path: Path) -> None:
    assert written(tmp_path / "packs")["PACK_COUNT"] == 2
    pack = tmp_path / "packs" / "DRAFT-CT-1_r1"
    path = pack / "DRAFT-CT-1_r1_order.docx"
    assert len(load("docx").Document(str(path)).inline_shapes) == 4
    assert str(sentence(verify_pack(pack))) == "ok"
    document = load("docx").Document(str(path))
    document.add_paragraph("A note of the office.")
    document.save(str(path))
    assert str(sentence(verify_pack(pack))).startswith("ok, 1 working file changed")
    for table in list(document.tables):
        table._element.getparent().remove(table._element)
    document.save(str(path))
    assert verify_pack(pack).verdict is Verdict.FAILED


def test_the_offices_own_form_comes_first_whatever_the_case_of_its_name(tmp_path: Path) -> None:
    office = form(tmp_path / "office", "Formulaire national : {{ task.title }}")
    written(tmp_path / "packs", office)
    path = tmp_path / "packs" / "DRAFT-CT-2_r1" / "DRAFT-CT-2_r1_order.docx"
    texts = [paragraph.text for paragraph in load("docx").Document(str(path)).paragraphs]
    assert texts == ["Formulaire national : Orchard of CT-2"]


def test_a_wrong_tag_stops_the_packs_with_its_name_and_place(tmp_path: Path) -> None:
    office = form(tmp_path / "office", "Form", "Title: {{ task.titel }}")
    with pytest.raises(QgsProcessingException) as caught:
        written(tmp_path / "packs", office)
    assert "CT-1: Word template Order.DOCX: paragraph 2" in str(caught.value)
    assert "Did you mean task.title?" in str(caught.value)
    summary = json.loads((tmp_path / "packs" / "summary.json").read_text(encoding="utf-8"))
    assert "task.titel" in json.dumps(summary)
    assert [path for path in (tmp_path / "packs").iterdir() if path.is_dir()] == []


def test_only_the_columns_that_the_profile_allows_reach_a_form(tmp_path: Path) -> None:
    profile = tmp_path / "profile.json"
    allowed = {"inherits": "imas", "profile": "ours", "hazard_source_fields": ["secteur"]}
    profile.write_text(json.dumps(allowed), encoding="utf-8")
    loop = "{{% for hazard in hazards %}}{{{{ hazard.source.{column} }}}}{{% endfor %}}"
    given = {"HAZARDS": hazards(), "PROFILE": str(profile), "SELECTED_IDS": "CT-1"}
    office = form(tmp_path / "office", loop.format(column="secteur"))
    written(tmp_path / "packs", office, **given)
    path = tmp_path / "packs" / "DRAFT-CT-1_r1" / "DRAFT-CT-1_r1_order.docx"
    assert load("docx").Document(str(path)).paragraphs[0].text == "Nord 4"
    office = form(tmp_path / "other", loop.format(column="owner"))
    with pytest.raises(QgsProcessingException, match="not among what the profile allows"):
        written(tmp_path / "more", office, **given)


def test_a_form_under_a_wrong_name_is_told(tmp_path: Path) -> None:
    office = form(tmp_path / "office", "x")
    (office / "Order.DOCX").rename(office / "ordre.docx")
    (office / "~$order.docx").write_bytes(b"")
    (told,) = (str(each) for each in Templates(office).strangers())
    assert "ordre.docx" in told
    assert "Did you mean order.docx?" in told


def test_the_shipped_template_is_what_its_script_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    script = importlib.import_module("make_word_template")
    assert members(io.BytesIO(script.template())) == members(script.TARGET)


def members(package: Path | io.BytesIO) -> dict[str, bytes]:
    """What is in a document, however it was packed."""
    with zipfile.ZipFile(package) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
