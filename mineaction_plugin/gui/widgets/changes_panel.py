# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed since an earlier month: the last reading kept, or a layer of the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.map_view import zoom_to_features
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import ChangeRow, changes_of, count, day_word, square_metres
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.symbology.words import land_class_legend, status_word
from mineaction_plugin.translation import tr

ROLE = "changes"
NOTHING_M2 = 0.5
"""Less would be shown as 0."""
LEFT_TO_RIGHT = "\u200e"
"""A mark that keeps a sign before its number in a window that runs from the right."""


class ChangesPanel(QWidget):
    """Choose what to compare with → compare → how many of each kind → zoom to each."""

    def __init__(self, desk: Desk, chosen: Callable[[], Bound | None]) -> None:
        """Make the panel; `chosen` says which bound layer the page is about."""
        super().__init__()
        self._desk = desk
        self._chosen = chosen
        self._of = ""
        self._changes: Sequence[ChangeRow] | None = None
        self._says = wrapped(name="changes_state")
        self.previous = self._make_layer_box()
        self.compare = action_button(
            "compare_hazards",
            icon("compare"),
            tr("C&ompare"),
            tr("Say which hazards were added, removed, reopened, reclassified or reshaped"),
        )
        self.kind = FilterBox("filter_change", tr("Change"), tr("Show changes of this kind only"))
        self.list = RowList(tr("Changes"), _columns())
        self.zoom = action_button(
            "zoom_change", icon("zoom"), tr("Zoo&m"), tr("Show the changed hazard on the map")
        )
        self._lay_out()
        self.previous.layerChanged.connect(self.enable)
        self.compare.clicked.connect(self._on_compare)
        self.kind.currentIndexChanged.connect(self._filter)
        self.list.activated.connect(self._zoom)
        self.list.selection_changed.connect(self._on_selection)
        self.zoom.clicked.connect(self._zoom_selected)
        self._show_changes(None)

    def refresh(self) -> None:
        """Offer to compare the chosen layer; what was found for another one goes."""
        bound = self._chosen()
        before, self._of = self._of, bound.layer.id() if bound is not None else ""
        self.setVisible(bound is not None)
        self._offer()
        if before != self._of:
            self._show_changes(None)
        self._says.setText(self._how_it_stands())
        self.enable()

    def close_down(self) -> None:
        """Listen no more: the project is emptied after the plugin has gone."""
        self.previous.layerChanged.disconnect(self.enable)

    def enable(self, *_layer: object) -> None:
        """A job has begun or ended, or another layer was chosen."""
        can = self.previous.currentLayer() is not None or self._has_workspace()
        self.compare.setEnabled(bool(self._of) and can and not self._desk.jobs.busy)
        self._on_selection()

    def _make_layer_box(self) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setObjectName("compare_with")
        box.setProject(self._desk.controller.project)
        box.setFilters(Qgis.LayerFilter.PolygonLayer)
        box.setAllowEmptyLayer(True, tr("The last reading kept"))
        box.setCurrentIndex(0)  # else the first layer of the project is chosen
        box.setAccessibleName(tr("Compare with"))
        box.setToolTip(
            tr("Last month's layer; or the last reading that the task database has kept")
        )
        box.setMinimumContentsLength(6)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.previous, 3)
        row.addWidget(self.compare, 2)
        layout.addLayout(row)
        for widget in (self._says, self.kind, self.list, self.zoom):
            layout.addWidget(widget)

    def _offer(self) -> None:
        """Offer the analyst's other polygon layers; their own, and our results, tell nothing."""
        controller = self._desk.controller
        offered = {layer.id() for layer in controller.polygon_layers()} - {self._of}
        others = [
            layer for key, layer in controller.project.mapLayers().items() if key not in offered
        ]
        # The box is never asked for this list: it keeps pointers to layers that are gone.
        chosen = self.previous.currentLayer()
        self.previous.setExceptedLayerList(others)
        if chosen is None or chosen in others:
            self.previous.setCurrentIndex(0)
        else:
            self.previous.setLayer(chosen)

    def _has_workspace(self) -> bool:
        path = self._desk.controller.workspace_path()
        return bool(path) and Path(path).is_file()

    # --- comparing ---

    def _on_compare(self) -> None:
        bound, desk = self._chosen(), self._desk
        if bound is None:
            return
        previous: QgsMapLayer | None = self.previous.currentLayer()
        parameters: dict[str, object] = {
            "CURRENT": bound.layer.id(),
            "BINDING": bound.text,
            "PROFILE": desk.controller.profile_source,
            "OUTPUT": desk.jobs.output(),
            "REPORT": "TEMPORARY_OUTPUT",
        }
        if previous is not None:
            parameters["PREVIOUS"] = previous.id()
        else:
            parameters["WORKSPACE"] = desk.controller.workspace_path()
        title = tr("Comparing {layer}").format(layer=bound.layer.name())
        desk.jobs.run("mineaction:comparehazards", parameters, title, self._on_compared)

    def _on_compared(self, outcome: Outcome) -> None:
        desk = self._desk
        if not outcome.ok:
            desk.tell_failure(outcome, tr("The comparison was stopped."))
            return
        desk.controller.keep_results({"OUTPUT": ROLE}, outcome.layers)
        layer = desk.controller.result(ROLE)
        changes = changes_of(layer) if layer is not None else []
        self._show_changes(changes)
        report = str(outcome.results.get("REPORT") or "")
        actions = (Action(tr("Open report"), lambda: desk.open_file(report)),) if report else ()
        day = str(outcome.results.get("PREVIOUS_AS_OF") or "")
        said = (
            tr("Since {day} {changes} hazards changed.").format(
                day=day_word(day), changes=count(len(changes))
            )
            if day
            else tr("{changes} hazards are not as they were.").format(changes=count(len(changes)))
        )
        desk.messages.done(said, actions)

    def _show_changes(self, changes: Sequence[ChangeRow] | None) -> None:
        """Show what was found; None: not compared."""
        self._changes = changes
        numbers = Counter(row.change for row in changes or ())
        entries = [(f"{change_word(kind)} ({count(n)})", kind) for kind, n in numbers.items()]
        everything = tr("All changes ({n})").format(n=count(numbers.total()))
        self.kind.offer([(everything, ""), *entries])
        self._says.setText(self._how_it_stands())
        for widget in (self.kind, self.list, self.zoom):
            widget.setVisible(bool(changes))
        self._filter()

    def _how_it_stands(self) -> str:
        if self._changes:
            numbers = Counter(row.change for row in self._changes)
            return ", ".join(f"{change_word(kind)}: {count(n)}" for kind, n in numbers.items())
        if self._changes is not None:
            return tr("Nothing has changed.")
        if self._has_workspace():
            return tr("See what changed since the last reading kept, or against another layer.")
        return tr(
            "To see what changed, add last month's layer to the project and choose it here. In a "
            "project with tasks each reading of the hazards is kept: next month needs no second "
            "file."
        )

    def _filter(self, *_index: object) -> None:
        self.list.set_rows(
            [row for row in self._changes or () if self.kind.code in {"", row.change}]
        )

    # --- one change ---

    def _on_selection(self) -> None:
        self.zoom.setEnabled(bool(self.list.selected()))

    def _zoom_selected(self) -> None:
        for row in self.list.selected()[:1]:
            self._zoom(row)

    def _zoom(self, row: ChangeRow) -> None:
        layer = self._desk.controller.result(ROLE)
        if layer is None:
            self._desk.messages.note(
                tr("The layer of changes is no longer in the project. Compare again.")
            )
            return
        zoom_to_features(self._desk.canvas, layer, [row.feature_id])


def change_word(code: str) -> str:
    """What became of a hazard, in the user's language."""
    words = {
        "added": tr("added"),
        "removed": tr("removed"),
        "reopened": tr("reopened"),
        "reclassified": tr("reclassified"),
        "reshaped": tr("reshaped"),
    }
    return words.get(code, code)


def _what(row: ChangeRow) -> str:
    """The change, and of one record that says something else now: what before, what now."""
    said = change_word(row.change)
    if row.change not in {"added", "removed"}:
        pairs = (
            tuple(map(land_class_legend, row.land_classes)),
            tuple(map(status_word, row.statuses)),
        )
        turned = [f"{before} → {now}" for before, now in pairs if before != now]
        said = ": ".join([said, ", ".join(turned)]) if turned else said
    both = row.also_reshaped and row.change != "reshaped"
    return tr("{change}, and reshaped").format(change=said) if both else said


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Hazard"), lambda row: row.hazard_id),
        Column(
            tr("Land"),
            lambda row: _signed(row.area_change_m2),
            lambda row: row.area_change_m2 or 0.0,
            number=True,
            tip=tr("Land gained (+) or lost (−), on the ellipsoid"),
        ),
        Column(tr("Change"), _what),
    )


def _signed(area_m2: float | None) -> str:
    if area_m2 is None or abs(area_m2) < NOTHING_M2:
        return ""
    sign = "+" if area_m2 > 0 else "−"
    return LEFT_TO_RIGHT + sign + square_metres(abs(area_m2))
