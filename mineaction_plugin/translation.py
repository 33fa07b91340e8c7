# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way from English to the user's language."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).parent / "i18n"
CONTEXT = "@default"


def tr(text: str) -> str:
    """Translate a literal; values are put in afterwards with `.format()`."""
    return QCoreApplication.translate(CONTEXT, text)


def translator_for(locale: str) -> QTranslator | None:
    """The translator of a locale ("fr_CH"), or of its language ("fr"); None where there is none.

    The caller keeps it, installs it, and removes it.
    """
    for name in dict.fromkeys((locale, re.split("[_-]", locale, maxsplit=1)[0])):
        path = FOLDER / f"mineaction_plugin_{name}.qm"
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            return translator
    return None
