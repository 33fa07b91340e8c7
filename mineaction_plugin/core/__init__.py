# SPDX-License-Identifier: GPL-3.0-or-later
"""What mine action knows, without QGIS and without Qt: words, positions, boundaries, orders."""
