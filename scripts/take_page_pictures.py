# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a pack's `index.html` as a phone and a desk show it, into build/pictures.

`.venv/bin/python scripts/take_page_pictures.py PACK…`, each the folder of a pack. Needs Chromium.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.qgis.browser import Browser, browser  # noqa: E402 (after the path)

OUT = ROOT / "build" / "pictures"
PHONE, DESK = 360, 1280


def take(tab: Browser, pack: Path) -> None:
    """The page of a pack on a phone, on a desk and in the dark; and as it is printed."""
    for width, dark in ((PHONE, False), (DESK, False), (DESK, True)):
        tab.open(pack / "index.html", width, dark=dark)
        tab.picture(OUT / f"index_{pack.name}_{width}{'_dark' if dark else ''}.png")
    tab.printed(OUT / f"index_{pack.name}.pdf")


def main(packs: list[str]) -> None:
    """Take all pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    with browser() as tab:
        for pack in packs:
            take(tab, Path(pack).resolve())
    print(f"pictures: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:] or sys.exit(__doc__))
