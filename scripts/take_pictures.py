# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of real hazard data in every theme at three scales, into build/pictures.

Run with the environment of build/env.sh: `.venv/bin/python scripts/take_pictures.py [DATA_FOLDER]`.
The data is not part of the project (see its README); each layer is bound by guess alone, and each
picture says that it is training data. No window is opened.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from pictures.data import PAIRS_CENTRE, Region, hazard_regions, pairs_layer  # noqa: E402 (after the path)
from pictures.page import Page  # noqa: E402 (after the path)

from mineaction_plugin.core.terms.profile import load  # noqa: E402 (after the path)
from mineaction_plugin.symbology import Theme, style_hazard_layer  # noqa: E402 (after the path)

OUT = ROOT / "build" / "pictures"
DATA = ROOT.parent / "shared" / "data"
SCALES = (500_000, 50_000, 5_000)


def take(region: Region, theme: Theme, *, imagery: bool = False) -> list[Path]:
    """The pictures of a region in a theme, one a scale."""
    project = QgsProject()
    project.setCrs(region.crs)
    region.fill(project, load().palette, theme)
    written = []
    for scale in SCALES:
        ground = " over imagery" if imagery else ""
        path = OUT / f"{region.name}_{theme}{'_imagery' if imagery else ''}_{scale}.png"
        page = Page(project, f"{region.title} · {theme}{ground} · 1:{scale:,}", imagery=imagery)
        page.write(region.centre, scale, path)
        written.append(path)
    return written


def take_pairs(theme: Theme) -> Path:
    """Every class with every status, which no real layer has."""
    project = QgsProject()
    pairs = pairs_layer()
    project.setCrs(pairs.crs())
    project.addMapLayer(pairs)
    style_hazard_layer(pairs, None, load().palette, theme)
    path = OUT / f"pairs_{theme}.png"
    page = Page(project, f"Every class and status · {theme} · 1:5,000", imagery=False)
    page.write(PAIRS_CENTRE, 5_000, path)
    return path


def main(folder: Path) -> None:
    """Write all pictures and name them."""
    OUT.mkdir(parents=True, exist_ok=True)
    for theme in Theme:
        print(take_pairs(theme).relative_to(ROOT))
    for region in hazard_regions(folder):
        for theme in Theme:
            for path in take(region, theme):
                print(path.relative_to(ROOT))
        for path in take(region, Theme.PRINT, imagery=True):
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
    application.exitQgis()
