# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped sample: fictional and named so, quirky as real data is, the same from its seed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import fiona
import pytest
import shapely
from shapely.geometry import shape

NOTE = "Fictional training area - not real"


@pytest.fixture(scope="module")
def sample(package: Path) -> Path:
    return package / "resources" / "sample"


def rows(path: Path, layer: str) -> list[tuple[dict[str, object], object]]:
    with fiona.open(path, layer=layer) as source:
        return [(dict(row["properties"]), row["geometry"]) for row in source]


def test_every_layer_and_row_says_that_it_is_not_real(sample: Path) -> None:
    path = sample / "training_area.gpkg"
    layers = fiona.listlayers(path)
    assert len(layers) == 9
    for layer in layers:
        found = rows(path, layer)
        assert found
        assert all(values["note"] == NOTE for values, _ in found), layer


def test_the_project_and_the_profile_say_so_too(sample: Path) -> None:
    with zipfile.ZipFile(sample / "training_area.qgz") as archive:
        text = archive.read("training_area.qgs").decode()
    assert f'projectname="{NOTE}"' in text
    names = re.findall(r"<layername>([^<]*)</layername>", text)
    names.remove("Annotations")
    assert len(names) == 10
    assert all(NOTE in name for name in names)
    settings = json.loads((sample / "training.json").read_text(encoding="utf-8"))
    assert NOTE in settings["programme"]["disclaimer"]


def test_the_project_names_no_person_and_no_folder(sample: Path) -> None:
    with zipfile.ZipFile(sample / "training_area.qgz") as archive:
        text = archive.read("training_area.qgs").decode()
    sources = re.findall(r"<datasource>([^<]+)</datasource>", text)
    assert len(sources) == 10
    assert all(source.startswith("./") for source in sources)
    assert "saveUser" not in text


def test_it_has_the_quirks_of_real_layers(sample: Path) -> None:
    found = rows(sample / "training_area.gpkg", "suspect_areas")
    shapes = [None if geometry is None else shape(geometry) for _, geometry in found]
    assert sum(s is None for s in shapes) == 2
    there = [s for s in shapes if s is not None]
    assert sum(not s.is_valid for s in there) >= 3
    assert any(s.covers(shapely.Point(18.0, s.centroid.y)) for s in there if s.is_valid)
    assert len({s.wkb for s in there}) < len(there)
    ids = [values["Area_ID"] for values, _ in found]
    assert None in ids
    assert len(set(ids)) < len(ids) - 1
    words = {str(values["STATUT"]) for values, _ in found}
    assert {"Open", "ouvert", "مفتوح"} <= words
    assert any(len(p.interiors) for s in there for p in s.geoms)
    assert any(len(s.geoms) > 1 for s in there)
    east = [s.centroid.x > 18.0 for s in there]
    assert any(east)
    assert not all(east)


def test_the_same_seed_gives_the_same_data(sample: Path, root: Path, tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_sample.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    for layer in fiona.listlayers(sample / "training_area.gpkg"):
        ours = rows(sample / "training_area.gpkg", layer)
        again = rows(tmp_path / "training_area.gpkg", layer)
        assert [(v, None if g is None else shape(g).wkb) for v, g in ours] == [
            (v, None if g is None else shape(g).wkb) for v, g in again
        ], layer
    assert (sample / "training.json").read_bytes() == (tmp_path / "training.json").read_bytes()
