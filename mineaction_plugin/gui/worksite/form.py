# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of one line of the worksite's list: what it is called, where, who set and saw it."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import typed_point
from mineaction_plugin.core.errors import GeometryError, MineActionError
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import DRIVEN, WORKSITE_LINES, WorksiteKind
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

WITH_RADIUS = frozenset({WorksiteKind.DEMOLITION_SITE, WorksiteKind.EXPLOSIVES_STORE})
"""Sites round which somebody sets a distance; never computed here (reference/peers.md O16)."""
BAD = "QLineEdit { background: #FBD9D3; color: #5A0B00; }"


class FeatureForm(QWidget):
    """Emits the feature that somebody typed; a fault turns its field red and changes nothing."""

    wanted = pyqtSignal(object)
    given_up = pyqtSignal(str, str)
    """The label of a feature that is left with something typed that was not taken, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worksite_form")
        self._feature: WorksiteFeature | None = None
        self._shown_place = ""
        self._home: tuple[float, float] | None = None
        self._rows: dict[str, tuple[QWidget, tuple[WorksiteKind, ...]]] = {}
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        points = tuple(kind for kind in WorksiteKind if kind not in WORKSITE_LINES)
        everything, radius, driven = tuple(WorksiteKind), tuple(WITH_RADIUS), tuple(DRIVEN)
        self.label = self._text("label", tr("Label"), tr("As on the map and on orders"), everything)
        self.place = self._text(
            "place", tr("Coordinate"), tr("Any format; it moves the point there"), points
        )
        self.description = self._text(
            "description", tr("Note"), tr("How to know the place, or the way"), everything
        )
        self.radius_m = self._text(
            "radius_m", tr("Radius (m)"), tr("As somebody set it; it is never computed"), radius
        )
        self.radius_set_by = self._text(
            "radius_set_by", tr("Set by"), tr("Who set the radius; printed beside it"), radius
        )
        self.driven_on = self._day("driven_on", tr("Driven on"), driven, tr("not driven"))
        self.driven_min = self._text(
            "driven_min",
            tr("Minutes"),
            tr("As driven; without a day it is printed as an estimate"),
            driven,
        )
        self.driven_by = self._text("driven_by", tr("Driven by"), tr("Who drove it"), driven)
        self.verified_on = self._day("verified_on", tr("Verified on"), everything, tr("proposed"))
        self.verified_by = self._text(
            "verified_by", tr("Verified by"), tr("Who saw it on site"), everything
        )
        self.fault = wrapped(name="worksite_fault")
        self.fault.setStyleSheet("font-weight: bold")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fault)
        layout.addLayout(self._form)
        self.show_feature(None)

    def show_feature(
        self,
        feature: WorksiteFeature | None,
        place: str = "",
        home: tuple[float, float] | None = None,
    ) -> None:
        """Show a feature as it is stored, its place written; None hides the form.

        `home` is where the task lies: a coordinate far from it is refused.
        """
        before, why = self._feature, self.fault.text()
        if why and before is not None and (feature is None or feature.label != before.label):
            self.given_up.emit(before.label, why)
        self._home = home
        # A field with the focus that is hidden says that it was edited: not of this feature.
        self._feature = None
        self.setVisible(feature is not None)
        self._clear_fault()
        if feature is None:
            return
        for field, kinds in self._rows.values():
            field.setVisible(feature.kind in kinds)
            always(self._form.labelForField(field)).setVisible(feature.kind in kinds)
        self.label.setText(feature.label)
        self.place.setText(feature.entered_text or place)
        self.description.setText(feature.description)
        self.radius_m.setText(_number(feature.radius_m))
        self.radius_set_by.setText(feature.radius_set_by)
        _set_day(self.driven_on, feature.driven_on)
        self.driven_min.setText(_number(feature.driven_min))
        self.driven_by.setText(feature.driven_by)
        _set_day(self.verified_on, feature.verified_on)
        self.verified_by.setText(feature.verified_by)
        self._shown_place = self.place.text()
        for field, _kinds in self._rows.values():
            if isinstance(field, QLineEdit):
                field.setCursorPosition(0)  # a narrow field shows how its text begins
        self._feature = feature

    def show_fault(self, sentence: str) -> None:
        """Say why the last change was not taken; the stored values are as they were."""
        self.fault.setText(tr("⚠ {sentence}").format(sentence=sentence) if sentence else "")
        self.fault.setVisible(bool(sentence))

    def _commit(self) -> None:
        if self._feature is None:
            return
        self._clear_fault()
        try:
            feature = self._typed()
        except MineActionError as error:
            self.show_fault(translated(error))
            return
        if feature != self._feature:
            self.wanted.emit(feature)

    def _typed(self) -> WorksiteFeature:
        """The feature with everything that stands in the form.

        Raises:
            MineActionError: a text that is no number, or no coordinate; its field is red.
        """
        old = self._feature
        if old is None:
            raise GeometryError("Choose a line of the list first.")
        feature = replace(
            old,
            label=self.label.text().strip(),
            description=self.description.text().strip(),
            radius_m=self._float(self.radius_m, old.radius_m),
            radius_set_by=self.radius_set_by.text().strip(),
            driven_on=_day_of(self.driven_on),
            driven_min=self._float(self.driven_min, old.driven_min),
            driven_by=self.driven_by.text().strip(),
            verified_on=_day_of(self.verified_on),
            verified_by=self.verified_by.text().strip(),
        )
        if old.kind in WORKSITE_LINES or self.place.text() == self._shown_place:
            return feature
        try:
            point = typed_point(self.place.text(), self._home)
        except MineActionError:
            self.place.setStyleSheet(BAD)
            raise
        return replace(feature, geometry=point, entered_text=self.place.text().strip())

    def _float(self, field: QLineEdit, old: float | None) -> float | None:
        text = field.text().strip()
        if text == _number(old):
            return old
        if not text:
            return None
        value, known = QLocale().toDouble(text)
        if not known:
            value, known = QLocale.c().toDouble(text.replace(",", "."))
        if not known:
            field.setStyleSheet(BAD)
            raise GeometryError("“{text}” is no number.", text=text)
        return float(value)

    def _clear_fault(self) -> None:
        self.show_fault("")
        for field in (self.place, self.radius_m, self.driven_min):
            field.setStyleSheet("")

    def _text(self, name: str, title: str, tip: str, kinds: tuple[WorksiteKind, ...]) -> QLineEdit:
        field = QLineEdit()
        self._row(field, name, title, tip, kinds)
        field.editingFinished.connect(self._commit)
        return field

    def _day(
        self, name: str, title: str, kinds: tuple[WorksiteKind, ...], nothing: str
    ) -> QgsDateEdit:
        field = QgsDateEdit()
        field.setAllowNull(True)
        field.setNullRepresentation(nothing)
        field.setDate(QDate.currentDate())
        field.clear()
        self._row(field, name, title, tr("The day; cleared where nobody did"), kinds)
        field.dateValueChanged.connect(lambda _day: self._commit())
        return field

    def _row(
        self, field: QWidget, name: str, title: str, tip: str, kinds: tuple[WorksiteKind, ...]
    ) -> None:
        field.setObjectName(f"worksite_{name}")
        field.setAccessibleName(title)
        field.setToolTip(tip)
        self._form.addRow(title, field)
        self._rows[name] = (field, kinds)


def _number(value: float | None) -> str:
    return "" if value is None else QLocale().toString(value, "g", 12)


def _day_of(field: QgsDateEdit) -> str:
    return "" if field.isNull() else field.date().toString(Qt.DateFormat.ISODate)


def _set_day(field: QgsDateEdit, day: str) -> None:
    field.blockSignals(True)
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    if date.isValid():
        field.setDate(date)
    elif not field.isNull():
        field.clear()  # a second clear would show today's date
    field.blockSignals(False)
