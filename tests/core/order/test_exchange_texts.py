# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever people type: every exchange file is written, says it, and reads back as the order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.exchange.text import notice_sentences
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import EXCHANGE
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.position.datum import NO_CHANGE

CODES = ("_x0041_", "%%d", "\\U+0041", "^I", "]]>", "{{1}}", "&amp;", "&#x41;", "=1+1", "1-2",
         "\x07", "\u202e", "نقطة", "日本", "😀", "\ufffe", "\r\n", "$x$", "<b>", "'")  # fmt: skip
texts = st.lists(
    st.one_of(st.sampled_from(CODES), st.text(st.characters(codec="utf-8"), max_size=6)),
    max_size=5,
).map("".join)


def order_of(make: Callable[..., Order], data: st.DataObject) -> Order:
    """An order all of whose texts are drawn; labels differ, as the plugin holds them to."""
    order = make()
    points = tuple(
        replace(point, label=f"{data.draw(texts)}{i}", description=data.draw(texts))
        for i, point in enumerate(order.points)
    )
    labels = {old.label: new.label for old, new in zip(order.points, points, strict=True)}
    return replace(
        order,
        order_no=f"N{data.draw(texts)}",
        task=replace(order.task, task_id=f"T{data.draw(texts)}"),
        points=points,
        legs=tuple(
            replace(leg, from_label=labels[leg.from_label], to_label=labels[leg.to_label])
            for leg in order.legs
        ),
        hazards=tuple(replace(hazard, hazard_id=data.draw(texts)) for hazard in order.hazards),
        worksite=tuple(replace(feature, label=data.draw(texts)) for feature in order.worksite),
        programme=replace(
            order.programme, handling=f"H{data.draw(texts)}", disclaimer=data.draw(texts)
        ),
    )


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_texts_read_back_in_every_format(
    data: st.DataObject, make: Callable[..., Order], tmp_path_factory: pytest.TempPathFactory
) -> None:
    order = order_of(make, data)
    folder = tmp_path_factory.mktemp("texts")
    for name, module in EXCHANGE.items():
        path = folder / module.file_name(order)
        module.write(order, path)
        found = check_content(folder, path.name, name, order)
        assert found.reason is None, (name, str(found.reason))


def test_what_is_said_of_the_datum_is_translated_and_the_name_of_an_operation_is_not(
    order: Order,
) -> None:
    def operation(name: str) -> object:
        frame = replace(order.frame, datum_operation=name)
        sentences = notice_sentences(replace(order, frame=frame))
        said = [each for each in sentences if isinstance(each, Message)]
        return next(each.values["operation"] for each in said if "operation" in each.values)

    assert operation(NO_CHANGE) == say(NO_CHANGE)
    assert operation("MGI to WGS 84 (5)") == "MGI to WGS 84 (5)"
