# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite of the current task: what is in its list, and the form of one of its features."""
