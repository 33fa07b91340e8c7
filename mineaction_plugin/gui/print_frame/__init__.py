# SPDX-License-Identifier: GPL-3.0-or-later
"""The print frame: a sheet of paper at a fixed scale, dragged over the map and printed."""
