# SPDX-License-Identifier: GPL-3.0-or-later
"""Write resources/styles: the library of all symbols, and the hazard style of each theme.

Run with the environment of build/env.sh after a change of palette or symbol:
`.venv/bin/python scripts/make_style_library.py`. The same palette gives the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from mineaction_plugin.core.terms.profile import load  # noqa: E402 (after the path)
from mineaction_plugin.symbology import library  # noqa: E402 (after the path)

FOLDER = ROOT / "mineaction_plugin" / "resources" / "styles"


def main() -> None:
    """Write the files and say how large they are."""
    application = QgsApplication([], False)
    application.initQgis()
    palette = load().palette
    FOLDER.mkdir(parents=True, exist_ok=True)
    count = library.write_xml(palette, FOLDER / library.LIBRARY)
    print(f"{library.LIBRARY}: {count} symbols")
    for path in library.write_qml(palette, FOLDER):
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    application.exitQgis()


if __name__ == "__main__":
    main()
