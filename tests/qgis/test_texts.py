# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of pages: no line of theirs is ever cut."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from mineaction_plugin.gui.widgets.texts import wrapped


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
