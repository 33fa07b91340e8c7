# SPDX-License-Identifier: GPL-3.0-or-later
"""The field's words, records and settings."""
