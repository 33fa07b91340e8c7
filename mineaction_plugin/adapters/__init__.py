# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place that imports both worlds, QGIS and the core."""
