# SPDX-License-Identifier: GPL-3.0-or-later
"""All about one layer: its role and date, its fields and values, and what is wrong with them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.hazard.binding import (
    CODES,
    Binding,
    Coverage,
    Role,
    completed,
    problems_of,
    to_json,
)
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.gui.coverage_job import CoverageJob
from mineaction_plugin.gui.widgets.binding_form import BindingForm
from mineaction_plugin.gui.widgets.binding_words import in_words
from mineaction_plugin.gui.widgets.role_form import RoleForm
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.gui.widgets.value_table import ValueRow
from mineaction_plugin.translation import tr


class BindingPanel(QWidget):
    """Shows a layer until another is shown; corrections under way are not lost by a refresh."""

    changed = pyqtSignal()
    """The binding changed, or is known better."""
    preview_wanted = pyqtSignal()
    save_wanted = pyqtSignal()
    load_wanted = pyqtSignal()
    undo_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._layer: QgsVectorLayer | None = None
        self._profile: Profile | None = None
        self._bound = False
        self.job = CoverageJob(self)
        self.role = RoleForm()
        self.problems = wrapped(name="binding_problems")
        self.reasons = wrapped(name="layers_reasons")
        self.form = BindingForm()
        self.preview = QCheckBox(tr("Show on the map"))
        self.preview.setObjectName("binding_preview")
        self.preview.setToolTip(
            tr("Draws the layer as it would be read, until you leave it; nothing is kept")
        )
        self.more = self._make_menu()
        self.group = QgsCollapsibleGroupBox(tr("Fields and values"))
        self.group.setCollapsed(True)
        self._lay_out()
        self._connect()

    def show_layer(
        self,
        layer: QgsVectorLayer,
        binding: Binding,
        profile: Profile,
        *,
        role: Role | None,
        bound: bool,
        reasons: Sequence[str] = (),
        asked: Mapping[str, str] | None = None,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Show how a layer is or would be read, unless it is shown already."""
        shape = bindings.signature(bindings.outline(layer))
        key = "\n".join((layer.id(), shape, to_json(binding), str(bound), str(role)))
        if key == self._shown:
            return
        self._shown, self._layer, self._profile, self._bound = key, layer, profile, bound
        self.role.show_answers(role, binding.as_of)
        notes, asked = notes or {}, asked or {}
        _say(self.problems, [f"⚠ {notes.get(attribute, '')}" for attribute in asked])
        _say(self.reasons, [f"• {reason}" for reason in reasons])
        self.form.show_binding(bindings.outline(layer), binding, notes, asked)
        self._order_places()
        if asked:
            self.group.setCollapsed(False)
        self.count_rows()

    def clear(self) -> None:
        """Show no layer; the one that was shown may be gone."""
        self._shown, self._layer = "", None
        self.job.stop()

    def binding(self) -> Binding:
        """The binding as it was put right."""
        return replace(self.form.binding(), as_of=self.role.day())

    def count_rows(self) -> None:
        """Count what the binding covers."""
        if self._layer is not None:
            self.job.start(self._layer, self.form.binding())

    def _order_places(self) -> None:
        """The lists of fields were made anew: the Tab key goes through them from top to bottom."""
        opener = self.group.findChild(QToolButton, "collapseButton")
        places = (opener, *self.form.places(), self.preview, self.more)
        for before, after in itertools.pairwise(places):
            QWidget.setTabOrder(before, after)

    def _make_menu(self) -> QToolButton:
        menu = QMenu(self)
        for text, tip, wanted in (
            (tr("&Save to a file…"), tr("Write this binding as JSON"), self.save_wanted),
            (tr("&Load from a file…"), tr("Read a binding that was saved"), self.load_wanted),
            (
                tr("&Undo changes"),
                tr("Show the binding as it was guessed or kept"),
                self.undo_wanted,
            ),
        ):
            action = menu.addAction(text)
            if action is not None:
                action.setToolTip(tip)
                action.triggered.connect(lambda _checked=False, signal=wanted: signal.emit())
        menu.setToolTipsVisible(True)
        button = QToolButton()
        button.setObjectName("binding_more")
        button.setText(tr("Binding"))
        button.setToolTip(tr("Save, load or undo the binding of this layer"))
        button.setAccessibleName(tr("Save, load or undo the binding of this layer"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.group)
        for widget in (self.form, self.preview, self.more):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.role, self.problems, self.reasons, self.group):
            layout.addWidget(part)
        self.problems.hide()

    def _connect(self) -> None:
        self.form.fields_changed.connect(self._on_fields)
        self.form.changed.connect(self.changed)
        self.job.counted.connect(self._on_counted)
        self.preview.toggled.connect(lambda _on: self.preview_wanted.emit())
        self.group.collapsedStateChanged.connect(lambda _closed: self.preview_wanted.emit())

    def _on_fields(self) -> None:
        self._bound = False  # from now on it is a proposal: known words get their meanings
        self.count_rows()

    def _on_counted(self, coverage: Coverage) -> None:
        binding = self.form.binding()
        if not self._bound and self._profile is not None:
            binding = completed(binding, coverage, self._profile)
            for attribute, words in binding.values.items():
                self.form.take_values(attribute, words)
        values = {
            attribute: tuple(
                ValueRow(
                    one.word,
                    one.rows,
                    binding.values.get(attribute, {}).get(one.word, ""),
                    one.label,
                )
                for one in found
            )
            for attribute, found in coverage.values.items()
            if attribute in CODES
        }
        self.form.show_coverage(coverage.fields, values, coverage.rows)
        if self._bound:
            self._tell(coverage, binding)
        self.changed.emit()

    def _tell(self, coverage: Coverage, binding: Binding) -> None:
        """Say what does not fit a binding that is in use; the tables show where."""
        found = [f"⚠ {translated(in_words(one))}" for one in problems_of(binding, coverage)]
        _say(self.problems, found)
        if coverage.missing:
            self.group.setCollapsed(False)


def _say(label: QLabel, lines: Sequence[str]) -> None:
    label.setText("\n".join(lines))
    label.setVisible(bool(lines))
