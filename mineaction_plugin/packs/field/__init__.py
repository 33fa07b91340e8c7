# SPDX-License-Identifier: GPL-3.0-or-later
"""The field project of a pack: what QField opens with no network (docs/field.md)."""
