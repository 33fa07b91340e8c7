# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders: what they say, their names, their files, their packs and the proof that all agree."""
