# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a pack's field project as a phone draws it, into build/pictures.

`.venv/bin/python scripts/take_field_pictures.py PACK…`, each the folder of a pack; after
`. build/env.sh`. QField draws with the same code as QGIS.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from mineaction_plugin.adapters.always import always  # noqa: E402 (after the path)

OUT = ROOT / "build" / "pictures"
PHONE_PX, DPI = QSize(1080, 1920), 280
"""A common phone: 5.5 inches."""


def take(pack: Path) -> Path:
    """The map where the project opens."""
    project = QgsProject()
    if not project.read(str(next((pack / "field").glob("*.qgz")))):
        raise SystemExit(project.error())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(PHONE_PX)
    settings.setOutputDpi(DPI)
    settings.setBackgroundColor(project.backgroundColor())
    settings.setExpressionContext(context)
    settings.setLayers(always(project.layerTreeRoot()).layerOrder())
    settings.setExtent(QgsRectangle(always(project.viewSettings()).defaultViewExtent()))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = OUT / f"field_{pack.name}.png"
    job.renderedImage().save(str(picture))
    project.clear()
    return picture


def main(packs: list[str]) -> None:
    """Take all pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    for pack in packs:
        print(take(Path(pack).resolve()).relative_to(ROOT))
    gc.collect()
    application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:] or sys.exit(__doc__))
