# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to begin a task: each gives a form, and says what would come of it."""
