# SPDX-License-Identifier: GPL-3.0-or-later
"""`livetasksmap`: every live task once, where its order says, and none that is over."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException

from mineaction_plugin.core.libraries import load as library
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.layouts.series.live_page import ShownTask, operator_labels
from mineaction_plugin.symbology.operator_style import COLOURS, MARKERS, PATTERNS
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.database import opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from tests.qgis.orders import order_of

OPERATORS = ("Example Demining", "Civil Protection", "Example Demining", "")
HOSTILE = "<b>[% $pi %]</b> & Sons"


pytestmark = pytest.mark.usefixtures("provider")


def square(number: int) -> shapely.Polygon:
    west = 17.97 + 0.004 * number
    return shapely.box(west, 44.49, west + 0.002, 44.492)


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001
    """Four issued tasks, and one that was never issued."""
    path, profile, base = tmp_path / "programme.gpkg", load(), order_of()
    store.create(path, profile)
    tasks = [
        replace(base.task, task_id=f"CT-{n}", geometry=square(n), operator=operator)
        for n, operator in enumerate((*OPERATORS, "Never"))
    ]
    store.save_tasks(path, tasks)
    for task in tasks[:-1]:
        issuing.issue(path, replace(base, task=task), profile)
    return path


def change(path: Path, statement: str) -> None:
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        database.run(statement)


def run(workspace: Path, output: Path, **more: object) -> dict[str, object]:
    parameters = {"WORKSPACE": str(workspace), "OUTPUT": str(output), **more}
    return processing.run("mineaction:livetasksmap", parameters)


def text_of(path: Path) -> str:
    (page,) = library("pypdf").PdfReader(str(path)).pages
    return " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())


def test_each_live_task_is_there_and_the_legend_counts_them(
    workspace: Path, tmp_path: Path
) -> None:
    output = tmp_path / "live.pdf"
    assert run(workspace, output)["TASK_COUNT"] == 4
    text = text_of(output)
    assert "4 tasks" in text
    for label in ("CT-0", "CT-1", "CT-2", "CT-3", "no operator", "does not say that any land"):
        assert label in text
    area = order_of().task.area_m2
    assert f"2 · {2 * area:,.0f} m2 · Example Demining" in text  # NFKC writes m² so
    assert "CT-4" not in text


@pytest.mark.parametrize("status", ["completed", "inspected", "handed_over", "withdrawn"])
def test_a_task_that_is_over_is_not_shown(workspace: Path, tmp_path: Path, status: str) -> None:
    change(workspace, f"UPDATE tasks SET status = '{status}' WHERE task_id = 'CT-1'")
    output = tmp_path / "live.pdf"
    assert run(workspace, output)["TASK_COUNT"] == 3
    assert "CT-1" not in text_of(output)


def test_a_withdrawn_order_is_not_shown(workspace: Path, tmp_path: Path) -> None:
    change(workspace, "UPDATE orders SET withdrawn_at = '2026-11-25' WHERE task_id = 'CT-2'")
    assert run(workspace, tmp_path / "live.pdf")["TASK_COUNT"] == 3


def test_the_boundary_is_the_one_that_was_issued(workspace: Path, tmp_path: Path) -> None:
    """A draft that was moved since is not what a team works by."""
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    run(workspace, before)
    change(workspace, "UPDATE tasks SET geom = (SELECT geom FROM tasks WHERE task_id = 'CT-4')")
    run(workspace, after)
    first, second = (
        library("pypdf").PdfReader(str(path)).pages[0]["/VP"][0]["/Measure"]["/GPTS"]
        for path in (before, after)
    )
    assert first == second


def test_the_sheet_is_georeferenced_and_tasks_lie_where_they_are(
    workspace: Path, tmp_path: Path
) -> None:
    output = tmp_path / "live.pdf"
    run(workspace, output)
    dataset = gdal.OpenEx(str(output), open_options=["DPI=150"])
    system = dataset.GetSpatialRef()
    assert system.GetAuthorityCode(None) == "32633"
    across = gdal.InvGeoTransform(dataset.GetGeoTransform())
    import pyproj  # noqa: PLC0415

    zone = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)

    def is_white(lon: float, lat: float) -> bool:
        column, row = gdal.ApplyGeoTransform(across, *zone.transform(lon, lat))
        pixels = dataset.ReadAsArray(int(column) - 2, int(row) - 2, 5, 5, band_list=[1, 2, 3])
        return bool((pixels > 245).all())

    for number in range(4):
        west = 17.97 + 0.004 * number
        assert not is_white(west + 0.0005, 44.4905)
    assert is_white(17.973, 44.4905)  # between the first two


def test_an_operator_is_text_and_never_evaluated(workspace: Path, tmp_path: Path) -> None:
    task = replace(
        order_of().task, task_id="CT-9", geometry=square(9), operator=HOSTILE, title="x" * 2000
    )
    store.save_tasks(workspace, [task])
    issuing.issue(workspace, replace(order_of(), task=task), load())
    output = tmp_path / "live.pdf"
    run(workspace, output)
    assert HOSTILE in text_of(output)


def test_no_live_task_is_said(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001
    path = tmp_path / "empty.gpkg"
    store.create(path, load())
    with pytest.raises(QgsProcessingException, match=r"empty.gpkg has no live task"):
        run(path, tmp_path / "live.pdf")


def test_the_counts_of_the_legend_add_up() -> None:
    tasks = [ShownTask(f"T{n}", "AB"[n % 2], None if n == 3 else 10.0, square(n)) for n in range(5)]
    labels = operator_labels(tasks)
    assert list(labels.values()) == ["3 · 30 m² · A", "2 · 10 m² · B"]


def test_operators_are_told_apart_without_colour() -> None:
    pairs = {(PATTERNS[n % len(PATTERNS)], MARKERS[n % len(MARKERS)]) for n in range(len(COLOURS))}
    assert len(pairs) == len(COLOURS)
