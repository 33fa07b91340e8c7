# SPDX-License-Identifier: GPL-3.0-or-later
"""`worksiteplan`: a new plan from the present worksite, and an order that stays as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from mineaction_plugin.core.libraries import load as library
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.workspace import issuing, orders, store
from mineaction_plugin.workspace.database import opened, transaction
from mineaction_plugin.workspace.migrations import RAISE_TRANSACTIONS
from tests.qgis.orders import order_of

PLACE = shapely.Point(17.956, 44.4985)


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001
    """One issued order, whose worksite got a post and lost all others since."""
    path = tmp_path / "programme.gpkg"
    profile = load()
    store.create(path, profile)
    order = order_of()
    store.save_tasks(path, [order.task])
    issuing.issue(path, order, profile)
    with opened(path, writing=True) as database, transaction(database, RAISE_TRANSACTIONS):
        database.insert(
            "worksite_points",
            {"task_id": order.task.task_id, "kind": "parking", "label": "PARK"},
            shapely.to_wkb(PLACE),
        )
    return path


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str | None) -> None:  # noqa: N802 (QGIS's name)
        self.lines.append(str(info))


def number_of(workspace: Path) -> str:
    return str(orders.order_rows(workspace)[0].order_no)


def run(workspace: Path, path: Path, log: Log | None = None, **more: str) -> dict[str, object]:
    parameters = {
        "WORKSPACE": str(workspace),
        "ORDER_NO": number_of(workspace),
        "OUTPUT": str(path),
        **more,
    }
    return processing.run("mineaction:worksiteplan", parameters, feedback=log or Log())


def texts(path: Path) -> list[str]:
    pages = library("pypdf").PdfReader(path).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def test_the_plan_shows_the_present_worksite_and_says_so(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "plan.pdf"
    log = Log()
    results = run(workspace, path, log)
    assert results["FEATURE_COUNT"] == 1
    pages = texts(path)
    assert results["PAGE_COUNT"] == len(pages) == 3
    number = number_of(workspace)
    assert "PARK · Parking" in pages[0]
    assert "CP · Control point" not in "".join(pages)
    for page in pages[:2]:
        assert f"drawn anew for order {number} r1" in page
    for count, page in enumerate(pages, 1):
        assert f"{number} r1" in page
        assert f"Page {count} of 3" in page
    assert "Added since the order: PARK" in log.lines
    assert "Removed since the order: CP, MED, HLS, EV1, AL1" in log.lines


def test_the_order_stays_as_it_was(workspace: Path, tmp_path: Path) -> None:
    before = orders.issued_order(workspace, number_of(workspace)), orders.order_rows(workspace)
    run(workspace, tmp_path / "plan.pdf")
    assert (
        orders.issued_order(workspace, number_of(workspace)),
        orders.order_rows(workspace),
    ) == before


def test_a_board_on_a3(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    assert run(workspace, path, PAPER="A3")["PAGE_COUNT"] == 2
    box = library("pypdf").PdfReader(path).pages[1].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (1191, 842)


def test_all_maps_are_georeferenced(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    run(workspace, path)
    assert all("/VP" in page for page in library("pypdf").PdfReader(path).pages)


def test_no_plan_of_an_order_that_is_withdrawn_or_not_there(
    workspace: Path, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="NONE-1"):
        run(workspace, tmp_path / "plan.pdf", ORDER_NO="NONE-1")
    profile = load()
    orders.withdraw(
        workspace,
        number_of(workspace),
        by="A",
        at="2026-12-01T08:00:00+01:00",
        reason="Access denied",
        profile=profile,
    )
    with pytest.raises(QgsProcessingException, match="is withdrawn"):
        run(workspace, tmp_path / "plan.pdf")
    assert not (tmp_path / "plan.pdf").exists()


def test_the_number_is_known_in_any_case(workspace: Path, tmp_path: Path) -> None:
    run(workspace, tmp_path / "plan.pdf", ORDER_NO=number_of(workspace).lower())


def test_a_plan_can_be_in_another_language(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    run(workspace, path, LANGUAGE="fr")
    assert "Ordre de tâche" in texts(path)[0]


def test_a_worksite_as_ordered_is_said(tmp_path: Path) -> None:
    path = tmp_path / "programme.gpkg"
    profile = load()
    store.create(path, profile)
    order = replace(order_of(), worksite=())
    store.save_tasks(path, [order.task])
    issuing.issue(path, order, profile)
    log = Log()
    run(path, tmp_path / "plan.pdf", log)
    assert "The worksite is as ordered." in log.lines
