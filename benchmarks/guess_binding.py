# SPDX-License-Identifier: GPL-3.0-or-later
"""Guessing the binding of 100,000 rows of 24 columns against QGIS listing their unique values.

The guess looks at a sample, so it must take under 1 s; the look at every row that follows in
the background is printed beside it. The peer is `QgsVectorLayer.uniqueValues` over all fields,
which is what showing the values of a layer takes without a sample; both in one process, on the
same file, opened anew for each. Run it after `. build/env.sh`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorLayer

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from mineaction_plugin.adapters import bindings  # noqa: E402 (the path comes first)
from mineaction_plugin.core.hazard.binding import Binding, guess  # noqa: E402
from mineaction_plugin.core.terms.profile import load  # noqa: E402

COUNT = 100_000
MORE_COLUMNS = 20
TIMES = 3
LIMIT_S = 1.0


def write(folder: str) -> str:
    """A layer of hazards with the many columns of a real export; written in its own process."""
    small, wide = f"{folder}/small.gpkg", f"{folder}/wide.gpkg"
    command = (
        f"from _hazard_layer import write; write(__import__('pathlib').Path({small!r}), {COUNT})"
    )
    subprocess.run([sys.executable, "-c", command], check=True, cwd=HERE)
    columns = ", ".join(
        f"haz_code || '-{n}' AS text_{n}"
        if n % 2
        else f"substr(haz_code, -{n % 5 + 1}) AS list_{n}"
        for n in range(MORE_COLUMNS)
    )
    sql = f"SELECT geom, haz_code, area_type, status_enum, areasize, {columns} FROM hazards"  # noqa: S608 (our own words)
    subprocess.run(
        ["ogr2ogr", "-nln", "hazards", "-dialect", "sqlite", "-sql", sql, wide, small], check=True
    )
    return f"{wide}|layername=hazards"


def best(source: str, work: Callable[[QgsVectorLayer], object]) -> float:
    """Seconds of the fastest of several runs, each on a layer opened anew."""
    seconds = []
    for _ in range(TIMES):
        layer = QgsVectorLayer(source, "hazards", "ogr")
        started = time.perf_counter()
        work(layer)
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def main() -> None:
    """Write the layer, time each, print the figures."""
    profile = load()
    found: list[Binding] = []

    def guess_it(layer: QgsVectorLayer) -> None:
        found.append(guess(bindings.describe(layer), profile).binding)

    with tempfile.TemporaryDirectory() as folder:
        source = write(folder)
        ours = best(source, guess_it)
        whole = best(source, lambda layer: bindings.coverage(layer, found[-1]))
        peer = best(
            source,
            lambda layer: [layer.uniqueValues(place) for place in range(layer.fields().count())],
        )
    expected = {
        "hazard_id": "haz_code",
        "land_class": "area_type",
        "status": "status_enum",
        "area_reported_m2": "areasize",
    }
    if dict(found[-1].fields) != expected:
        sys.exit(f"guessed wrongly: {found[-1].fields}")
    print(
        f"guess of {COUNT:,} rows: {ours:.2f} s (under {LIMIT_S:g}), uniqueValues of all fields "
        f"{peer:.2f} s\nratio {ours / peer:.3f}; every row in the background: {whole:.2f} s"
    )


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    main()
    application.exitQgis()
