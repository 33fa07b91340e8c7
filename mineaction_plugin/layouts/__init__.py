# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets: from an order to pages."""
