# SPDX-License-Identifier: GPL-3.0-or-later
"""The one look of labels on maps: dark text with a white halo."""

from __future__ import annotations

from qgis.core import Qgis, QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont

FAMILIES = ("DejaVu Sans", "Noto Sans", "Open Sans")
HALO_MM = 0.7


def label_format(size_pt: float, colour: str = "#000000", *, bold: bool = False) -> QgsTextFormat:
    """Text of a size and colour with a white halo, in the family of the sheets."""
    font = QFont(FAMILIES[0])
    font.setFamilies(list(FAMILIES))
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(HALO_MM)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor("#FFFFFF"))
    text.setBuffer(halo)
    return text
