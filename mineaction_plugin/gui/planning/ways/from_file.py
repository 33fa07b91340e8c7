# SPDX-License-Identifier: GPL-3.0-or-later
"""A task from what a handheld or a phone recorded."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.tracks import Track, read_tracks
from mineaction_plugin.core.boundary.shapes import Flat, TrackArea, figures_of, recorded_area
from mineaction_plugin.core.boundary.simplification import simplify_outward
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.map_tools.words import distance_words
from mineaction_plugin.gui.planning.ways.way import Plan, Way, metres
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.translation import tr

MOST_SIMPLER_M = 100.0
FEWEST_LETTERS = 8
FAR_FROM_CLOSED = 0.1
"""A track whose ends lie a tenth of its boundary apart may miss a side of the area."""


class FileWay(Way):
    """Choose a file, then one of its tracks, routes or areas."""

    KEY = "file"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._tracks: tuple[Track, ...] = ()
        self._fault = ""
        self.file = QgsFileWidget()
        self.file.setObjectName("track_file")
        self.file.setFilter(tr("Tracks and areas (*.gpx *.kml *.kmz)"))
        self.file.setDialogTitle(tr("A track or an area"))
        self.file.setToolTip(tr("A GPX, KML or KMZ file of a handheld or a phone"))
        self.track = QComboBox()
        self.track.setObjectName("track_choice")
        self.track.setToolTip(tr("Which of the things in the file goes around the task"))
        self.track.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.track.setMinimumContentsLength(FEWEST_LETTERS)
        self.outer = QCheckBox(tr("Take its &outer edge"))
        self.outer.setObjectName("track_outer")
        self.outer.setToolTip(
            tr("Where the track crosses itself: all land that it goes around, each of its loops")
        )
        self.simpler = metres(
            "track_simplify",
            tr("Fewer corners: outward only, by at most so much; 0 keeps every point"),
            most=MOST_SIMPLER_M,
        )
        self.form.addRow(tr("&File"), self.file)
        self.form.addRow(tr("Trac&k"), self.track)
        self.form.addRow(tr("&Simplify by at most"), self.simpler)
        self.body.addLayout(self.form)
        self.body.addWidget(self.outer)
        self.file.fileChanged.connect(self._on_file)
        self.track.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.outer.toggled.connect(lambda _on: self.changed.emit())
        self.simpler.valueChanged.connect(lambda _value: self.changed.emit())

    def plan(self) -> Plan:
        row = self.track.currentIndex()
        if not self._tracks or row < 0:
            return Plan(said=self._fault or tr("Choose a file."))
        track = self._tracks[row]
        area = recorded_area(track.geometry, outer_edge=self.outer.isChecked())
        flat = Flat(area.polygon)
        full = flat.to_plane(area.polygon)
        simple = simplify_outward(full, self.simpler.value())
        shape = flat.to_lonlat(simple.polygon) if simple.changed else area.polygon
        said = _said(area)
        if simple.changed:
            said.append(
                tr("{before} points became {after} corners, outward: {added} more.").format(
                    before=count(area.points),
                    after=count(simple.corners),
                    added=square_metres(float(simple.polygon.area - full.area)),
                )
            )
        task = NewTask(shape, "", title=track.name if len(self._tracks) > 1 else "")
        return Plan((task,), " ".join(said))

    def made(self) -> None:
        self.file.setFilePath("")

    def _on_file(self, path: str) -> None:
        self._tracks, self._fault = (), ""
        if path:
            try:
                self._tracks = read_tracks(Path(path))
            except MineActionError as error:
                self._fault = translated(error)
        self.track.blockSignals(True)
        self.track.clear()
        self.track.addItems([_named(track) for track in self._tracks])
        self.track.blockSignals(False)
        self.changed.emit()


def _said(area: TrackArea) -> list[str]:
    """What was done to make an area of it."""
    said = []
    if area.closing_m > 0.0:
        said.append(
            tr("Closed from its last point to its first, {gap}.").format(
                gap=distance_words(area.closing_m)
            )
        )
    if area.closing_m > FAR_FROM_CLOSED * figures_of([area.polygon])[0].perimeter_m:
        said.append(tr("It does not come back to where it began: was all of the area walked?"))
    if area.stretches > 1:
        said.append(
            tr("Its {count} stretches were joined in their order.").format(
                count=count(area.stretches)
            )
        )
    if area.repeated:
        said.append(tr("{count} repeated points were left out.").format(count=count(area.repeated)))
    if area.outer_edge:
        said.append(tr("It crosses itself: its outer edge was taken."))
    return said


def _named(track: Track) -> str:
    kinds = {
        "area": tr("area"),
        "track": tr("track"),
        "route": tr("route"),
        "waypoints": tr("waypoints in their order"),
    }
    kind = kinds[track.kind]
    points = tr("{count} points").format(count=count(track.points))
    return " · ".join(filter(None, (track.name, kind, points)))
