# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards: bound from the layers people have, read, checked."""
