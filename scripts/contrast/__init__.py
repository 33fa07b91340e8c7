# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the looks of a profile can be told apart, by whom, in which theme."""
