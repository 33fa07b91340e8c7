# SPDX-License-Identifier: GPL-3.0-or-later
"""What a programme puts on paper, as its profile says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.terms.paper import FORM_SECTIONS, FormSection, OrderForm, SheetSettings
from mineaction_plugin.core.terms.profile import load
from tests.core.order.conftest import build


def own(tmp_path: Path, **settings: object) -> Path:
    path = tmp_path / "own.json"
    path.write_text(json.dumps({"inherits": "imas", "profile": "own", **settings}))
    return path


def test_the_shipped_form_has_every_section_in_the_order_in_which_a_team_leader_asks() -> None:
    form = load().order_form
    assert tuple(section.key for section in form.sections) == FORM_SECTIONS
    assert all(section.printed and section.empty == "omit" for section in form.sections)
    order = ("identification", "threat", "access", "medical", "method", "communications")
    assert sorted(order, key=FORM_SECTIONS.index) == list(order)


def test_a_programme_switches_and_orders_its_sections(tmp_path: Path) -> None:
    sections = [{"key": "medical", "empty": "line"}, {"key": "threat", "printed": False}]
    form = load(own(tmp_path, order_form={"sections": sections, "most_annex_pages": 7})).order_form
    assert form.sections == (
        FormSection("medical", empty="line"),
        FormSection("threat", printed=False),
    )
    assert form.most_annex_pages == 7
    assert form.most_annex_mb == OrderForm().most_annex_mb


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"sections": [{"key": "medcial"}]}, "order_form.sections.key"),
        ({"sections": [{"key": "medical", "empty": "blank"}]}, "order_form.sections.medical.empty"),
        ({"sections": [{"key": "medical"}, {"key": "medical"}]}, "names medical twice"),
        ({"governs": "paper"}, "order_form.governs"),
        ({"most_annex_pages": -1}, "order_form.most_annex_pages"),
        ({"most_annex_mb": -1}, "order_form.most_annex_mb"),
    ],
)
def test_a_wrong_word_is_refused_by_its_key(
    settings: dict[str, object], named: str, tmp_path: Path
) -> None:
    with pytest.raises(ProfileError, match=named):
        load(own(tmp_path, order_form=settings))


def test_limits_of_annexes_travel_with_the_order_and_leave_older_ones_alone() -> None:
    plain = build(form=OrderForm(), sheets=SheetSettings())
    assert "most_annex" not in snapshot.to_json(plain)
    limited = build(form=OrderForm(most_annex_pages=7))
    assert snapshot.from_json(snapshot.to_json(limited)).form == limited.form
