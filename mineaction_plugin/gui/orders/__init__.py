# SPDX-License-Identifier: GPL-3.0-or-later
"""The page Orders in parts: what was issued, what is asked before issuing, what becomes of it."""
