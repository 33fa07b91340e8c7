# SPDX-License-Identifier: GPL-3.0-or-later
"""The order as a Word document, from a template with tags: the shipped one or an office's own."""
