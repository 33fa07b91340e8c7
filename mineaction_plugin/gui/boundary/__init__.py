# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the dock "Boundary": what people type a boundary into."""
