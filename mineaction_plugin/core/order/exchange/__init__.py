# SPDX-License-Identifier: GPL-3.0-or-later
"""One module a file format of the pack."""
