# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of pages: no line of theirs is ever cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.layouts.bidi import LRI, PDI, RLM


@pytest.fixture
def from_the_right(qgis_app: object) -> Iterator[None]:  # noqa: ARG001
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_name_after_an_arabic_word_is_shown_as_it_is(from_the_right: None) -> None:  # noqa: ARG001
    """Left to itself, the window shows "TP900031"."""
    assert led("خطر 00031TP9") == f"{RLM}خطر {LRI}00031TP9{PDI}"
    assert led("") == ""


def test_a_window_from_the_left_shows_the_text_as_it_is(qgis_app: object) -> None:  # noqa: ARG001
    assert led("خطر 00031TP9") == "خطر 00031TP9"


def test_a_label_that_is_made_with_its_text_is_as_high_as_its_lines(qgis_app: object) -> None:  # noqa: ARG001
    holder = QWidget()
    label = wrapped("a sentence of many words that needs several lines in a narrow dock")
    layout = QVBoxLayout(holder)
    layout.addWidget(label)
    layout.addStretch()
    holder.resize(120, 400)
    holder.show()
    QApplication.processEvents()
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    holder.close()
    holder.deleteLater()
