# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a pack back with other libraries than those that wrote it, and compare it with its order."""
