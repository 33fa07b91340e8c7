# SPDX-License-Identifier: GPL-3.0-or-later
"""Maps that are no order: a series of sheets at one scale, and the sheet of all live tasks."""
