# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tasks: read once, kept up to date row by row, filtered as one types."""
