# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of real data, to be looked at."""
