# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels of the Tasks page: each is one way to make or change tasks, imported when opened."""
