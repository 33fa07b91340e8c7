# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of the task database as QGIS edit sessions: undone, redone and saved as one."""
