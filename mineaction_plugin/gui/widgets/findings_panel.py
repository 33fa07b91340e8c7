# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check found: filtered by rule and weight, shown on the map, fixed where it is certain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mineaction_plugin.adapters import edits
from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.hazard.audit import RULES
from mineaction_plugin.core.hazard.fixes import FixKind
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.map_view import zoom_to_point
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import MANDATORY, FindingRow, count
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

ADVISORY = "advisory"
FIXABLE = "fixable"


class FindingsPanel(QWidget):
    """Enter or a double click shows a finding; its whole sentence stands below the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._findings: Sequence[FindingRow] = ()
        self._fixed: set[FindingRow] = set()
        self._watched: set[str] = set()
        self.weight = FilterBox(
            "filter_severity", tr("Weight"), tr("Show findings of this weight only")
        )
        self.rule = FilterBox("filter_rule", tr("Rule"), tr("Show findings of this rule only"))
        self.list = RowList(tr("Findings"), self._columns())
        self._sentence = wrapped(name="finding_sentence")
        self.zoom = action_button(
            "zoom_finding", icon("zoom"), tr("&Zoom"), tr("Show the finding on the map")
        )
        self.fix = action_button(
            "fix_finding",
            icon("fix"),
            tr("&Fix"),
            tr("Mend this one shape in its layer; Undo takes it back, saving the layer keeps it"),
        )
        self._lay_out()
        self.weight.currentIndexChanged.connect(self._filter)
        self.rule.currentIndexChanged.connect(self._filter)
        self.zoom.clicked.connect(self._zoom_selected)
        self.fix.clicked.connect(self._on_fix)
        self.list.activated.connect(self._zoom)
        self.list.selection_changed.connect(self._on_selection)

    def show_findings(self, findings: Sequence[FindingRow]) -> None:
        """Show what a check found; the filters start anew where the findings are others."""
        if findings is not self._findings:
            self._findings = findings
            self._fixed = set()
            self._fill_boxes()
            self._filter()
        self.setVisible(bool(findings))

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        boxes.addWidget(self.weight, 1)
        boxes.addWidget(self.rule, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.zoom)
        buttons.addWidget(self.fix)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(boxes)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("Weight"), self._weight_of, lambda row: not row.mandatory),
            Column(tr("Hazard"), lambda row: row.record_id),
            Column(tr("What"), lambda row: row.message),
        )

    def _weight_of(self, row: FindingRow) -> str:
        if row in self._fixed:
            return tr("✓ fixed")
        return tr("⚠ mandatory") if row.mandatory else tr("advisory")

    # --- filters ---

    def _fill_boxes(self) -> None:
        rows = self._findings
        mandatory = sum(row.mandatory for row in rows)
        fixable = sum(row.fixable for row in rows)
        weights = [
            (tr("All weights ({n})"), "", len(rows)),
            (tr("Mandatory ({n})"), MANDATORY, mandatory),
            (tr("Advisory ({n})"), ADVISORY, len(rows) - mandatory),
            (tr("Can be fixed ({n})"), FIXABLE, fixable),
        ]
        self.weight.offer([(text.format(n=count(n)), code) for text, code, n in weights])
        numbers = Counter(row.rule for row in rows)
        rules = [
            (tr("{rule} ({n})").format(rule=rule_word(rule), n=count(n)), rule)
            for rule, n in numbers.most_common()
        ]
        self.rule.offer([(tr("All rules"), ""), *rules])

    def _filter(self, *_index: object) -> None:
        weight, rule = self.weight.code, self.rule.code
        fits = {
            MANDATORY: lambda row: row.mandatory,
            ADVISORY: lambda row: not row.mandatory,
            FIXABLE: lambda row: row.fixable,
        }.get(weight, lambda _row: True)
        chosen = self.list.selected()[:1]
        self.list.set_rows([row for row in self._findings if fits(row) and rule in {"", row.rule}])
        for row in chosen:
            self.list.choose(row)

    # --- one finding ---

    def enable(self) -> None:
        """A job has begun or ended."""
        self._on_selection()

    def _on_selection(self) -> None:
        chosen = self.list.selected()
        self.zoom.setEnabled(bool(chosen))
        able = any(row.fixable and row not in self._fixed for row in chosen[:1])
        self.fix.setEnabled(able and not self._desk.jobs.busy)
        self._sentence.setText(
            chosen[0].message if chosen else tr("Choose a finding to read it whole.")
        )

    def _zoom_selected(self) -> None:
        for row in self.list.selected()[:1]:
            self._zoom(row)

    def _zoom(self, row: FindingRow) -> None:
        desk = self._desk
        project = desk.controller.project
        shown = zoom_to_point(desk.canvas, project, row.lon, row.lat)
        layer = _layer_of(project, row)
        if layer is not None and row.feature_id is not None:
            desk.canvas.flashFeatureIds(layer, [row.feature_id])
        if not shown:
            desk.messages.note(
                tr("This finding has no place on the map: {finding}").format(finding=row.message)
            )

    def _on_fix(self) -> None:
        for row in self.list.selected()[:1]:
            layer = _layer_of(self._desk.controller.project, row)
            if layer is None or row.feature_id is None:
                self._desk.messages.note(
                    tr("The layer of this finding is no longer in the project. Check again.")
                )
                return
            self._fix(row, layer, row.feature_id)

    def _fix(self, row: FindingRow, layer: QgsVectorLayer, feature_id: int) -> None:
        title = tr("Fix {hazard}: {rule}").format(hazard=row.record_id, rule=rule_word(row.rule))
        self._zoom(row)
        try:
            edits.mend(layer, feature_id, FixKind(row.fix), title)
        except GeometryError as error:
            self._desk.messages.failed(translated(error))
            return
        self._watch(layer)
        self._mark_fixed()
        undo = Action(tr("Undo"), lambda: self._undo(layer.id()))
        self._desk.messages.done(
            tr("{hazard} is fixed in {layer}. Save the layer's edits to keep it.").format(
                hazard=row.record_id, layer=layer.name()
            ),
            (undo,),
        )

    def _undo(self, layer_id: str) -> None:
        layer = self._desk.controller.project.mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            always(layer.undoStack()).undo()
            layer.triggerRepaint()

    def _watch(self, layer: QgsVectorLayer) -> None:
        """What is undone in QGIS's own way is no longer fixed here either."""
        if layer.id() not in self._watched:
            self._watched.add(layer.id())
            always(layer.undoStack()).indexChanged.connect(self._mark_fixed)

    def _mark_fixed(self, *_index: object) -> None:
        project = self._desk.controller.project
        self._fixed = {row for row in self._findings if _is_mended(project, row)}
        self._filter()


def rule_word(code: str) -> str:
    """What a rule is called; a rule of a newer check is shown by its code."""
    rule = RULES.get(code)
    return translated(rule.title) if rule is not None else code


def _is_mended(project: QgsProject, row: FindingRow) -> bool:
    layer = _layer_of(project, row)
    if layer is None or not row.fix or row.feature_id is None:
        return False
    return not edits.needs(layer, row.feature_id, FixKind(row.fix))


def _layer_of(project: QgsProject, row: FindingRow) -> QgsVectorLayer | None:
    layer = project.mapLayer(row.layer_id)
    return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None
