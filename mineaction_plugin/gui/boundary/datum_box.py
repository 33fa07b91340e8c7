# SPDX-License-Identifier: GPL-3.0-or-later
"""Which datum coordinates are read on: WGS 84, one the programme decided on, or another."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtWidgets import QComboBox

from mineaction_plugin.gui.boundary.manner import Manner
from mineaction_plugin.translation import tr

OTHER = "?"


class DatumBox(QComboBox):
    """Chosen anew in every session: a datum forgotten here moves points by hundreds of metres."""

    def __init__(self, manner: Manner) -> None:
        super().__init__()
        self._manner = manner
        self.setObjectName("boundary_datum")
        self.setAccessibleName(tr("Datum of typed coordinates"))
        self.setToolTip(
            tr("The datum of the map or list that coordinates are typed from; degrees only")
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fill()
        self.activated.connect(lambda _row: self._choose())

    def _fill(self) -> None:
        self.clear()
        for crs in self._manner.datums():
            self.addItem(datum_name(crs), crs)
        self.addItem(tr("Other…"), OTHER)
        self.setCurrentIndex(self.findData(self._manner.crs))

    def _choose(self) -> None:
        crs = str(self.currentData())
        if crs == OTHER:
            crs = self._ask()
        self._manner.choose_crs(crs)
        self._fill()

    def _ask(self) -> str:
        """QGIS's own list of systems; the one in use where nothing is chosen."""
        dialog = QgsProjectionSelectionDialog(self)
        if not dialog.exec():
            return self._manner.crs
        chosen = str(dialog.crs().toGeographicCrs().authid())
        return "" if chosen == "EPSG:4326" else chosen


def datum_name(crs: str) -> str:
    """The name of a datum's system; WGS 84 for none."""
    if not crs:
        return "WGS 84"
    found = QgsCoordinateReferenceSystem(crs)
    return found.description() or crs
