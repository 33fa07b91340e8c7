# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Hazards": how they are drawn and counted, what is wrong with them, what changed."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import count, findings_of, led_back
from mineaction_plugin.gui.widgets.changes_panel import ChangesPanel
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.gui.widgets.findings_panel import FindingsPanel
from mineaction_plugin.gui.widgets.map_summary import MapSummary
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.gui.widgets.theme_switch import ThemeSwitch
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class HazardsPage(Page):
    """Look → check → how many findings → list → zoom to each, fix what is certain."""

    KEY = "hazards"
    ICON = "hazards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state = wrapped(name="hazards_state")
        self.layer = FilterBox(
            "hazard_layer", tr("Hazard layer"), tr("The bound layer to check and to compare")
        )
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
        self.look = ThemeSwitch(desk)
        self.summary = MapSummary(desk, self.chosen)
        self.findings = FindingsPanel(desk)
        self.changes = ChangesPanel(desk, self.chosen)
        self.list = self.findings.list
        self._lay_out()
        self._checked = ""
        self.check.clicked.connect(self._on_check)
        self.layer.currentIndexChanged.connect(self._on_layer)
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

    def close_down(self) -> None:
        self.summary.close_down()
        self.changes.close_down()

    def next_button(self) -> QPushButton | None:
        return self.go_to_layers if self.chosen() is None else self.check

    def chosen(self) -> Bound | None:
        """The bound layer that is checked and compared: of several, the one in the list."""
        bound = self.desk.controller.bound_as(Role.HAZARDS)
        return next((b for b in bound if b.layer.id() == self.layer.code), next(iter(bound), None))

    def refresh(self) -> None:
        bound = self.chosen() is not None
        self._offer_layers()
        self.findings.show_findings(self.desk.controller.findings or ())
        self.look.refresh()
        self.summary.refresh()
        self.changes.refresh()
        self.go_to_layers.setVisible(not bound)
        self.check.setVisible(bound)
        self._state.setText(self._how_it_stands())
        self.summary_changed.emit(self._summary())
        self._enable()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.look.refresh()

    def _offer_layers(self) -> None:
        bound = self.desk.controller.bound_as(Role.HAZARDS)
        before = self.layer.code
        self.layer.offer([(b.layer.name(), b.layer.id()) for b in bound])
        self.layer.choose(before)
        self.layer.setVisible(len(bound) > 1)

    def _lay_out(self) -> None:
        for widget in (
            self._state,
            self.go_to_layers,
            self.look,
            self.layer,
            self.summary,
            self.check,
            self.findings,
            self.changes,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()

    def _how_it_stands(self) -> str:
        controller = self.desk.controller
        lost = [
            each.layer
            for each in bindings.missing(controller.project)
            if each.binding.role is Role.HAZARDS
        ]
        if lost:
            return tr(
                "The data of {layers} is not on this machine or no longer in the project. What it "
                "is bound as is kept: bring the data back, or bind another layer on the page "
                "Layers."
            ).format(layers=", ".join(lost))
        if self.chosen() is None:
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
        if self.chosen() is None or hazards is None:
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
        self.check.setEnabled(self.chosen() is not None and not self.desk.jobs.busy)
        self.findings.enable()
        self.changes.enable()

    def _on_layer(self, *_index: object) -> None:
        self.summary.refresh()
        self.changes.refresh()

    def _on_check(self) -> None:
        bound = self.chosen()
        if bound is None:
            return
        parameters = {
            "INPUT": bound.layer.id(),
            "BINDING": bound.text,
            "PROFILE": self.desk.controller.profile_source,
            "ISSUES": self.desk.jobs.output(),
            "REPORT": "TEMPORARY_OUTPUT",
        }
        self._checked = bound.layer.id()
        title = tr("Checking {layer}").format(layer=bound.layer.name())
        self.desk.jobs.run("mineaction:audithazards", parameters, title, self._on_checked)

    def _on_checked(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self.desk.tell_failure(outcome, tr("The check was stopped."))
            return
        controller = self.desk.controller
        controller.keep_results({"ISSUES": "findings"}, outcome.layers)
        issues, checked = controller.result("findings"), controller.project.mapLayer(self._checked)
        rows = findings_of(issues) if issues is not None else []
        if isinstance(checked, QgsVectorLayer):
            rows = led_back(rows, checked)
        controller.set_findings(rows)
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
