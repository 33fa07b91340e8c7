# SPDX-License-Identifier: GPL-3.0-or-later
"""Send the chosen tasks back to the national database, under its own names, codes and CRS."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy

from mineaction_plugin.adapters import national
from mineaction_plugin.adapters.crs import definition_of
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.order.national.formats import GPKG, IMSMA, SHP, SUFFIXES, XLSX
from mineaction_plugin.core.order.national.model import NationalBinding, own_binding
from mineaction_plugin.core.order.national.text import read_file, to_json, write_file
from mineaction_plugin.gui import binding_files
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning.national_tree import NationalTree
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.planning.ways.way import narrow_form
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.tasks.chosen import chosen_tasks, names_of
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class ExportPanel(Panel):
    """Where it goes, what goes where, and what could not be said once it is done."""

    ICON = "national"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._about = wrapped(name="export_about")
        self._guessed = wrapped(name="export_guess")
        self.format = QComboBox()
        self.like = self._layer_box("export_like", tr("Layer of the database's tasks"))
        self.like_points = self._layer_box("export_like_points", tr("Layer of its points"))
        self.crs = QgsProjectionSelectionWidget()
        self.tree = NationalTree()
        self.file = QgsFileWidget()
        self.load = _small(
            "load_national", tr("&Load…"), tr("Read what goes where from a file that was saved")
        )
        self.save = _small(
            "save_national", tr("Sa&ve…"), tr("Save what goes where as a file, for others")
        )
        self.export = action_button(
            "export_tasks",
            icon("national"),
            tr("&Export"),
            tr("Write the chosen tasks and their boundary points into the file"),
            default=True,
        )
        self._lay_out()
        self._connect()
        self._show(self._kept())
        bound = national.task_layer(desk.controller.project)
        if bound is not None and not national.kept_text(desk.controller.project):
            self.like.setLayer(bound)

    @classmethod
    def title(cls) -> str:
        return tr("Export to the national database")

    @classmethod
    def purpose(cls) -> str:
        return tr("Tasks and boundary points, under its own field names, words and CRS.")

    def next_button(self) -> QPushButton | None:
        return self.export

    def started(self) -> None:
        self._judge()
        self.format.setFocus()

    def stopped(self) -> None:
        """Nothing of it is on the map."""

    def close_down(self) -> None:
        for box in (self.like, self.like_points):
            box.layerChanged.disconnect(self._on_like)
        self.desk.controller.tasks_selected.disconnect(self._judge)

    @property
    def binding(self) -> NationalBinding:
        """What goes where, as it is shown."""
        crs = self.crs.crs()
        shown = self.tree.binding
        return replace(shown, crs=definition_of(crs, "CRS")) if crs.isValid() else shown

    # --- looks ---

    def _layer_box(self, name: str, title: str) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setObjectName(name)
        box.setProject(self.desk.controller.project)
        box.setFilters(Qgis.LayerFilter.VectorLayer)
        box.setAllowEmptyLayer(True, tr("none"))
        box.setCurrentIndex(0)  # else the first layer of the project is chosen
        box.setAccessibleName(title)
        box.setToolTip(
            tr("{what}: its field names, lengths, words and CRS are taken").format(what=title)
        )
        box.setMinimumContentsLength(6)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        self.format.setObjectName("export_format")
        self.format.setAccessibleName(tr("Format"))
        self.format.setToolTip(tr("What the national database takes"))
        for text, kind in (
            (tr("GeoPackage"), GPKG),
            (tr("Shapefiles (names of 10 characters)"), SHP),
            (tr("Workbook (XLSX)"), XLSX),
            (tr("Points for IMSMA's import (XLSX)"), IMSMA),
        ):
            self.format.addItem(text, kind)
        self.format.setMinimumContentsLength(6)
        self.format.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.crs.setObjectName("export_crs")
        self.crs.setAccessibleName(tr("CRS of the database"))
        self.crs.setToolTip(tr("Positions are written in this CRS, by a named change of datum"))
        self.file.setObjectName("export_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setDialogTitle(tr("File for the national database"))
        self.file.setAccessibleName(tr("File for the national database"))
        self.file.setToolTip(tr("The file that is written"))
        form = narrow_form()
        form.addRow(tr("&Format"), self.format)
        form.addRow(tr("Fill tasks li&ke"), self.like)
        form.addRow(tr("Fill &points like"), self.like_points)
        form.addRow(tr("C&RS"), self.crs)
        row = QHBoxLayout()
        row.addWidget(self.load)
        row.addWidget(self.save)
        row.addStretch(1)
        self.body.addWidget(self._about)
        self.body.addLayout(form)
        self.body.addWidget(self._guessed)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.file)
        self.body.addWidget(self.export)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format)
        self.like.layerChanged.connect(self._on_like)
        self.like_points.layerChanged.connect(self._on_like)
        self.file.fileChanged.connect(self._judge)
        self.load.clicked.connect(self._on_load)
        self.save.clicked.connect(self._on_save)
        self.export.clicked.connect(self._on_export)
        self.desk.controller.tasks_selected.connect(self._judge)
        self.desk.jobs.ended.connect(self._judge)
        self._on_format()

    # --- what goes where ---

    def _kept(self) -> NationalBinding:
        """What the project keeps; else our own names."""
        controller = self.desk.controller
        profile = controller.profile()
        try:
            kept = national.resolved("", national.kept_text(controller.project), profile)
        except MineActionError as error:
            self.desk.messages.warn(translated(error))
            kept = None
        if kept is not None:
            self._guessed.setText(tr("As it was exported from this project before."))
            return kept
        self._guessed.setText(
            tr("Our own names. Choose a layer of the database above, or type over its names.")
        )
        return own_binding([each.key for each in profile.task_fields])

    def _on_like(self, *_layer: object) -> None:
        layers = [box.currentLayer() for box in (self.like, self.like_points)]
        tasks, points = (each if isinstance(each, QgsVectorLayer) else None for each in layers)
        if tasks is None and points is None:
            self._show(self._kept())
            return
        try:
            found = national.guessed(tasks, points, self.desk.controller.profile())
        except MineActionError as error:
            self._guessed.setText(led(translated(error)))
            return
        self._guessed.setText(
            tr("{n} fields were found by their names. Look them over.").format(
                n=count(len(found.reasons))
            )
        )
        self._show(found.binding)

    def _on_save(self) -> None:
        binding_files.save_as(
            self, self.desk, tr("Save what goes where"), "national_database",
            lambda path: write_file(path, self.binding),
        )  # fmt: skip

    def _on_load(self) -> None:
        own = [each.key for each in self.desk.controller.profile().task_fields]
        found = binding_files.load_from(
            self, self.desk, tr("Load what goes where"), lambda path: read_file(path, own)
        )
        if found is not None:
            self._guessed.setText(tr("As it is in the file."))
            self._show(found)

    def _show(self, binding: NationalBinding) -> None:
        self.tree.show_binding(binding, self.desk.controller.profile())
        crs = QgsCoordinateReferenceSystem.fromOgcWmsCrs(binding.crs)
        self.crs.setCrs(crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(binding.crs))

    # --- exporting ---

    def _on_format(self, *_row: object) -> None:
        """The file keeps its name and gets the ending of the format."""
        ending = SUFFIXES[str(self.format.currentData())]
        self.file.setFilter(f"*{ending}")
        given = Path(self.file.filePath())
        if given.name:
            is_ours = given.suffix.casefold() in SUFFIXES.values()
            stem = given.stem if is_ours else given.name
            self.file.setFilePath(str(given.with_name(stem + ending)))

    def _judge(self, *_changed: object) -> None:
        chosen = chosen_tasks(self.desk)
        said = (
            tr("{tasks}. What is not saved yet is saved first.").format(tasks=names_of(chosen))
            if chosen
            else tr("Choose tasks in the list or on the map.")
        )
        self._about.setText(led(said))
        ready = bool(chosen) and bool(self.file.filePath()) and not self.desk.jobs.busy
        self.export.setEnabled(ready)

    def _on_export(self) -> None:
        desk, layer = self.desk, self.desk.controller.result("tasks")
        if layer is None or not desk.editing.session.save():  # it says why not
            return
        binding = self.binding
        parameters = {
            "TASKS": QgsProcessingFeatureSourceDefinition(layer.id(), True),
            "BINDING": to_json(binding),
            "FORMAT": str(self.format.currentData()),
            "PROFILE": desk.controller.profile_source,
            "OUTPUT": self.file.filePath(),
            "REPORT": "TEMPORARY_OUTPUT",
        }
        title = tr("Exporting to {file}").format(file=Path(self.file.filePath()).name)
        desk.jobs.run(
            "mineaction:exporttasks",
            parameters,
            title,
            lambda outcome: self._on_exported(outcome, binding),
        )

    def _on_exported(self, outcome: Outcome, binding: NationalBinding) -> None:
        desk, results = self.desk, outcome.results
        if not outcome.ok:
            desk.tell_failure(outcome, tr("The export was stopped."))
            return
        national.keep(desk.controller.project, binding)
        said = tr("{written} of {read} tasks exported.").format(
            written=count(int(str(results["TASKS_WRITTEN"]))),
            read=count(int(str(results["TASKS_READ"]))),
        )
        listed = int(str(results["LISTED_COUNT"]))
        report, folder = str(results["REPORT"]), str(Path(str(results["OUTPUT"])).parent)
        actions = (
            Action(tr("Open report"), lambda: desk.open_file(report)),
            Action(tr("Open folder"), lambda: desk.open_file(folder)),
        )
        if listed:
            more = tr("{said} {n} differences are listed.")
            desk.messages.warn(more.format(said=said, n=count(listed)), actions=actions)
        else:
            desk.messages.done(said, actions)


def _small(name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button
