# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks say of the current task: a sentence each, the place, and the way to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.audit import RULES, blocks
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import Severity
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.map_view import zoom_to_point
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

LEAST_LINES = 2
MOST_LINES = 12
"""The list grows with its sentences up to so many lines; then it scrolls."""
FIELDS, WORKSITE, BOUNDARY = "fields", "worksite", "boundary"
MENDED_IN: Mapping[str, str] = {
    "unreadable_task": FIELDS,
    "unknown_kind": FIELDS,
    "required_field_missing": FIELDS,
    "medical_missing": FIELDS,
    "route_crosses_hazard": WORKSITE,
    "worksite_in_hazard": WORKSITE,
    "hazard_near_worksite": WORKSITE,
    "no_polygon": BOUNDARY,
    "invalid_polygon": BOUNDARY,
    "points_disagree": BOUNDARY,
    "sliver": BOUNDARY,
    "short_leg": BOUNDARY,
    "long_leg": BOUNDARY,
    "hazard_left_outside": BOUNDARY,
    "land_outside_hazards": BOUNDARY,
    "land_already_cleared": BOUNDARY,
    "tasks_overlap": BOUNDARY,
    "finished_task_overlap": BOUNDARY,
    "narrow_gap": BOUNDARY,
    "corner_not_shared": BOUNDARY,
    "hazard_changed": BOUNDARY,
    "point_in_hazard": BOUNDARY,
}
"""A rule to the part of the task where its findings are mended; the others are decisions."""


class TaskFindings(QWidget):
    """Hidden while there is no current task. Enter or a double click shows a finding's place."""

    asked = pyqtSignal(str)
    """Where the user wants to mend a finding: "fields", "worksite" or "boundary"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._checks = desk.editing.checks
        self._shown: Sequence[Finding] = ()
        self.summary = wrapped(name="task_findings_summary")
        self.list = FindingList()
        self.zoom = action_button(
            "zoom_task_finding", icon("zoom"), tr("Show p&lace"), tr("Show the finding on the map")
        )
        self.mend = action_button(
            "mend_task_finding", icon("fix"), tr("M&end…"), tr("Go where this is mended")
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.zoom)
        buttons.addWidget(self.mend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.list.itemActivated.connect(lambda _item: self._zoom_chosen())
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.zoom.clicked.connect(self._zoom_chosen)
        self.mend.clicked.connect(self._mend_chosen)
        self._checks.findings_changed.connect(self.refresh)
        desk.editing.boundary.current_changed.connect(self.refresh)
        self.refresh()

    def close_down(self) -> None:
        """Listen to the checks no more."""
        self._checks.findings_changed.disconnect(self.refresh)
        self.desk.editing.boundary.current_changed.disconnect(self.refresh)

    def refresh(self, *_task: object) -> None:
        """Show what the checks found last; the chosen finding stays chosen where it is still so."""
        checks, current = self._checks, self.desk.editing.boundary.current
        self.setVisible(bool(current))
        known = checks.task_id == current
        before = self._chosen()
        self._shown = checks.findings if known else ()
        self.list.clear()
        for finding in self._shown:
            self.list.addItem(_item(finding))
        for row, finding in enumerate(self._shown):
            if before is not None and _same(finding, before):
                self.list.setCurrentRow(row)
        self.list.setVisible(bool(self._shown))
        for button in (self.zoom, self.mend):
            button.setVisible(bool(self._shown))
        self.summary.setText(self._said(known=known))
        self.list.fit()
        self._on_chosen()

    def _said(self, *, known: bool) -> str:
        if self._checks.fault and known:
            return tr("This task could not be checked: {reason}").format(reason=self._checks.fault)
        if not known:
            return tr("Checking…")
        if not self._shown:
            return tr("Checks: no rule found anything.")
        weights = Counter(map(_weight, self._shown))
        parts = (
            (BLOCKING, tr("{n} block the order")),
            (Severity.MANDATORY, tr("{n} mandatory")),
            (Severity.ADVISORY, tr("{n} advisory")),
        )
        said = (
            f"{MARKS[weight]} {text.format(n=count(weights[weight]))}"
            for weight, text in parts
            if weights[weight]
        )
        return tr("Checks: {found}").format(found=" · ".join(said))

    # --- one finding ---

    def _chosen(self) -> Finding | None:
        rows = [self.list.row(item) for item in self.list.selectedItems()]
        return self._shown[rows[0]] if rows and rows[0] < len(self._shown) else None

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        self.zoom.setEnabled(chosen is not None)
        self.mend.setEnabled(chosen is not None and chosen.rule in MENDED_IN)

    def _zoom_chosen(self) -> None:
        chosen, desk = self._chosen(), self.desk
        if chosen is None:
            return
        if not zoom_to_point(desk.canvas, desk.controller.project, chosen.lon, chosen.lat):
            desk.messages.note(
                tr("This finding has no place on the map: {finding}").format(
                    finding=translated(chosen.message)
                )
            )

    def _mend_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.rule not in MENDED_IN:
            return
        where = MENDED_IN[chosen.rule]
        if where != FIELDS:
            self._zoom_chosen()
        self.asked.emit(where)


BLOCKING = "blocking"
MARKS: Mapping[str, str] = {BLOCKING: "✕", Severity.MANDATORY: "⚠", Severity.ADVISORY: "•"}
"""A sign for each weight: colour never says it alone."""


def _weight(finding: Finding) -> str:
    return BLOCKING if blocks(finding) else finding.severity


def _item(finding: Finding) -> QListWidgetItem:
    weight, sentence = _weight(finding), translated(finding.message)
    item = QListWidgetItem(f"{MARKS[weight]} {sentence}")
    words = {
        BLOCKING: tr("blocks the order"),
        Severity.MANDATORY: tr("mandatory"),
        Severity.ADVISORY: tr("advisory"),
    }
    title = translated(RULES[finding.rule].title)
    item.setToolTip(
        tr("{rule} ({weight}): {sentence}").format(
            rule=title, weight=words[weight], sentence=sentence
        )
    )
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words[weight]}: {sentence}")
    return item


def _same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.other_id) == (other.rule, other.other_id)


class FindingList(QListWidget):
    """As high as its sentences, up to MOST_LINES: a page of its own for three would be a waste."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("task_findings")
        self.setAccessibleName(tr("Findings of the current task"))
        self.setToolTip(tr("Enter or a double click shows the place on the map"))
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)

    def fit(self) -> None:
        """Take the height that the sentences need at this width."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        # Where the rows lie, for a hint knows nothing of wrapped lines.
        rects = [self.visualItemRect(self.item(row)) for row in range(self.count())]
        wanted = rects[-1].bottom() - rects[0].top() + 1 if rects else 0
        line = self.fontMetrics().lineSpacing()
        height = max(min(wanted, line * MOST_LINES), line * LEAST_LINES) + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self._later.start()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._later.start()
