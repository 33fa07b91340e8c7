# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python errors of this run, in the order they came."""

from __future__ import annotations

ERRORS: list[str] = []
