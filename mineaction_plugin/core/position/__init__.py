# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: coordinates, datum, working plane, norths, lengths and areas."""
