# SPDX-License-Identifier: GPL-3.0-or-later
"""The order as one page for any browser, with no network."""
