# SPDX-License-Identifier: GPL-3.0-or-later
"""How hazards, tasks and findings are drawn."""
