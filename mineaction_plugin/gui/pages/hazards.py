# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Hazards": how they are drawn and counted, what is wrong with them, what changed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import count, findings_of, led_back
from mineaction_plugin.gui.widgets.findings_panel import FindingsPanel
from mineaction_plugin.gui.widgets.map_summary import MapSummary
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class HazardsPage(Page):
    """Look → check → how many findings → list → zoom to each, fix what is certain."""

    KEY = "hazards"
    ICON = "hazards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state = wrapped(name="hazards_state")
        self.go_to_layers = action_button(
            "hazards_to_layers",
            icon("layers"),
            tr("Go to &Layers"),
            tr("Say there which layer holds the hazards"),
            default=True,
        )
        self.check = action_button(
            "check_hazards",
            icon("audit"),
            tr("&Check hazards"),
            tr("Run every check on the bound hazard layer"),
            default=True,
        )
        self.summary = MapSummary(desk)
        self.findings = FindingsPanel(desk)
        self.list = self.findings.list
        self._lay_out()
        self.check.clicked.connect(self._on_check)
        controller = desk.controller
        self.go_to_layers.clicked.connect(lambda: controller.page_wanted.emit("layers"))
        controller.layers_changed.connect(self.refresh)
        controller.findings_changed.connect(self.refresh)
        desk.jobs.started.connect(lambda _title: self._enable())
        desk.jobs.ended.connect(self._enable)

    @classmethod
    def title(cls) -> str:
        return tr("Hazards")

    @classmethod
    def purpose(cls) -> str:
        return tr("See and check the hazards before anything is built on them.")

    def next_button(self) -> QPushButton | None:
        return self.go_to_layers if self.desk.controller.bound() is None else self.check

    def refresh(self) -> None:
        bound = self.desk.controller.bound() is not None
        self.findings.show_findings(self.desk.controller.findings or ())
        self.summary.refresh()
        self.go_to_layers.setVisible(not bound)
        self.check.setVisible(bound)
        self._state.setText(self._how_it_stands())
        self.summary_changed.emit(self._summary())
        self._enable()

    def _lay_out(self) -> None:
        for widget in (self._state, self.go_to_layers, self.summary, self.check, self.findings):
            self.body.addWidget(widget)
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
        self.findings.enable()

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
        layer, bound = controller.result("findings"), controller.bound()
        rows = findings_of(layer) if layer is not None else []
        controller.set_findings(led_back(rows, bound.layer) if bound is not None else rows)
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
