# SPDX-License-Identifier: GPL-3.0-or-later
"""From the core's plain English to the user's language, and to the errors that QGIS knows."""

from __future__ import annotations

# The stubs lack it; all who raise it import it from here.
from qgis.core import QgsProcessingException  # type: ignore[attr-defined]

from mineaction_plugin.core.errors import Message, MineActionError
from mineaction_plugin.translation import tr

__all__ = ["QgsProcessingException", "processing_error", "translated"]


def translated(said: Message | MineActionError) -> str:
    """The sentence in the user's language; messages inside its values are translated too."""
    message = said.message if isinstance(said, MineActionError) else said
    values = {
        name: translated(value) if isinstance(value, Message | MineActionError) else value
        for name, value in message.values.items()
    }
    return tr(message.template).format(**values)


def processing_error(error: MineActionError) -> QgsProcessingException:
    """The error as Processing reports it: one sentence, no traceback."""
    return QgsProcessingException(translated(error))
