# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back to the national database: its own field names, codes and CRS."""
