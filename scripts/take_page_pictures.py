# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a pack's `index.html` as a phone and a desk show it, into build/pictures.

Run with the environment of build/env.sh: `.venv/bin/python scripts/take_page_pictures.py [PACK…]`.
Without a pack, one of a fictional task is written in English and in Arabic. Needs Chromium.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from mineaction_plugin.packs.formats import FORMATS  # noqa: E402 (after the path)
from mineaction_plugin.packs.job import Job  # noqa: E402 (after the path)
from mineaction_plugin.packs.writing import write_packs  # noqa: E402 (after the path)
from tests.qgis.browser import Browser, browser  # noqa: E402 (after the path)
from tests.qgis.orders import order_of  # noqa: E402 (after the path)

OUT = ROOT / "build" / "pictures"
PHONE, DESK = 360, 1280


def take(tab: Browser, pack: Path, name: str) -> None:
    """The page of a pack on a phone, on a desk and in the dark; as it is printed."""
    page = pack / "index.html"
    for width, dark in ((PHONE, False), (DESK, False), (DESK, True)):
        tab.open(page, width, dark=dark)
        tab.picture(OUT / f"index_{name}_{width}{'_dark' if dark else ''}.png")
    tab.printed(OUT / f"index_{name}.pdf")


def sample_packs(folder: Path) -> dict[str, Path]:
    """Packs of one task, a language each."""
    packs = {}
    for language in ("en", "ar"):
        job = Job(folder / language, FORMATS, (order_of(9, language=language),))
        packs[language] = Path(write_packs(job, lambda _result: None)[0].folder)
    return packs


def main() -> None:
    """Take all pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, browser() as tab:
        named = {Path(path).name: Path(path) for path in sys.argv[1:]}
        for name, pack in (named or sample_packs(Path(folder))).items():
            take(tab, pack.resolve(), name)
    print(f"pictures: {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main()
    application.exitQgis()
