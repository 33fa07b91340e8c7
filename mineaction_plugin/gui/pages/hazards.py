# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Hazards": check the bound layer, and walk through what was found."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.map_view import zoom_to_point
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import FindingRow, count, findings_of
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class HazardsPage(Page):
    """Check → how many findings → list → zoom to each."""

    KEY = "hazards"
    ICON = "hazards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state = wrapped(name="hazards_state")
        self.check = action_button(
            "check_hazards",
            icon("audit"),
            tr("&Check hazards"),
            tr("Run every check on the bound hazard layer"),
            default=True,
        )
        self.list = RowList(tr("Findings"), _columns())
        self._sentence = wrapped(name="finding_sentence")
        self.zoom = action_button(
            "zoom_finding", icon("zoom"), tr("&Zoom"), tr("Show the finding on the map")
        )
        self._lay_out()
        self.check.clicked.connect(self._on_check)
        self.zoom.clicked.connect(self._zoom_selected)
        self.list.activated.connect(self._zoom)
        self.list.selection_changed.connect(self._on_selection)
        controller = desk.controller
        controller.layers_changed.connect(self.refresh)
        controller.findings_changed.connect(self.refresh)
        desk.jobs.started.connect(lambda _title: self._enable())
        desk.jobs.ended.connect(self._enable)

    @classmethod
    def title(cls) -> str:
        return tr("Hazards")

    @classmethod
    def purpose(cls) -> str:
        return tr("Check the hazards before anything is built on them.")

    def next_button(self) -> QPushButton | None:
        return self.check

    def refresh(self) -> None:
        findings = self.desk.controller.findings
        self.list.set_rows(findings or ())
        self.list.setVisible(bool(findings))
        self._sentence.setVisible(bool(findings))
        self.zoom.setVisible(bool(findings))
        self._state.setText(self._how_it_stands())
        self.summary_changed.emit(self._summary())
        self._enable()

    def _lay_out(self) -> None:
        self.body.addWidget(self._state)
        self.body.addWidget(self.check)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._sentence)
        row = QHBoxLayout()
        row.addWidget(self.zoom)
        self.body.addLayout(row)
        self.body.addStretch()

    def _how_it_stands(self) -> str:
        controller = self.desk.controller
        if controller.bound() is None:
            return tr("No hazard layer is bound yet. The page Layers shows which one it could be.")
        findings = controller.findings
        if findings is None:
            return tr("Not checked yet.")
        if not findings:
            return tr("Every check was run and nothing was found.")
        mandatory = sum(row.mandatory for row in findings)
        return tr(
            "{mandatory} mandatory: put these right first. {advisory} advisory: look at these."
        ).format(mandatory=count(mandatory), advisory=count(len(findings) - mandatory))

    def _summary(self) -> str:
        controller = self.desk.controller
        hazards = controller.result("hazards")
        if controller.bound() is None or hazards is None:
            return "–"
        read = count(hazards.featureCount())
        if controller.findings is None:
            return tr("{read} · not checked").format(read=read)
        if not controller.findings:
            return tr("{read} · nothing found ✓").format(read=read)
        return tr("{read} · {found} to look at ⚠").format(
            read=read, found=count(len(controller.findings))
        )

    def _enable(self) -> None:
        self.check.setEnabled(self.desk.controller.bound() is not None and not self.desk.jobs.busy)
        self._on_selection()

    def _on_selection(self) -> None:
        chosen = self.list.selected()
        self.zoom.setEnabled(bool(chosen))
        self._sentence.setText(
            chosen[0].message if chosen else tr("Choose a finding to read it whole.")
        )

    def _on_check(self) -> None:
        bound = self.desk.controller.bound()
        if bound is None:
            return
        parameters = {
            "INPUT": bound.layer.id(),
            "BINDING": bound.text,
            "PROFILE": self.desk.controller.profile_source,
            "ISSUES": self.desk.jobs.output(),
            "REPORT": "TEMPORARY_OUTPUT",
        }
        title = tr("Checking {layer}").format(layer=bound.layer.name())
        self.desk.jobs.run("mineaction:audithazards", parameters, title, self._on_checked)

    def _on_checked(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self.desk.tell_failure(outcome, tr("The check was stopped."))
            return
        controller = self.desk.controller
        controller.keep_results({"ISSUES": "findings"}, outcome.layers)
        layer = controller.result("findings")
        controller.set_findings(findings_of(layer) if layer is not None else ())
        report = str(outcome.results.get("REPORT") or "")
        actions = (
            (Action(tr("Open report"), lambda: self.desk.open_file(report)),) if report else ()
        )
        self.desk.messages.done(
            tr("Checked: {mandatory} mandatory and {advisory} advisory findings.").format(
                mandatory=outcome.results.get("MANDATORY_COUNT"),
                advisory=outcome.results.get("ADVISORY_COUNT"),
            ),
            actions,
        )

    def _zoom_selected(self) -> None:
        for row in self.list.selected()[:1]:
            self._zoom(row)

    def _zoom(self, row: FindingRow) -> None:
        desk = self.desk
        if not zoom_to_point(desk.canvas, desk.controller.project, row.lon, row.lat):
            desk.messages.note(
                tr("This finding has no place on the map: {finding}").format(finding=row.message)
            )


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            tr("Weight"),
            lambda row: tr("⚠ mandatory") if row.mandatory else tr("advisory"),
            lambda row: not row.mandatory,
        ),
        Column(tr("Hazard"), lambda row: row.record_id),
        Column(tr("What"), lambda row: row.message),
    )
