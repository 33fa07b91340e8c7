# SPDX-License-Identifier: GPL-3.0-or-later
"""Write into docs/styles.md how well classes and statuses can be told apart; --check compares."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from contrast.colour import Vision
from contrast.swatches import fills, outlines, smallest
from qgis.core import QgsApplication

from mineaction_plugin.core.terms.profile import load, shipped_names
from mineaction_plugin.symbology.theme import Theme

DOCUMENT = Path(__file__).parents[1] / "docs" / "styles.md"
START, END = "<!-- contrast: start -->", "<!-- contrast: end -->"


def table() -> str:
    """The least difference of each profile, axis and theme, for each kind of vision."""
    heads = " | ".join(vision.value for vision in Vision)
    lines = [f"| profile | theme | axis | {heads} |", "|---|---|---|" + "---:|" * len(Vision)]
    for name in shipped_names():
        palette = load(name).palette
        for theme in Theme:
            for axis, pieces in (
                ("land class", fills(palette, theme)),
                ("status", outlines(palette, theme)),
            ):
                least = [smallest(pieces, vision) for vision in Vision]
                figures = " | ".join(f"{value:.0f} ({one}, {two})" for value, one, two in least)
                lines.append(f"| `{name}` | {theme.value} | {axis} | {figures} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Write the table, or with --check say whether it is what is drawn today."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    after = rest.partition(END)[2]
    wanted = f"{before}{START}\n{table()}\n{END}{after}"
    if wanted == text:
        return 0
    if "--check" in arguments:
        print("docs/styles.md is not up to date; run make documents")
        return 1
    DOCUMENT.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    sys.exit(main(sys.argv[1:]))
