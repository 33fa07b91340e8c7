# SPDX-License-Identifier: GPL-3.0-or-later
"""A fictional training area with the quirks of real hazard data, made from a fixed seed."""
