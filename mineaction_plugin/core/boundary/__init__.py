# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries: their points and legs, traverses, tasks made from hazards."""
