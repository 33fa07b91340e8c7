# SPDX-License-Identifier: GPL-3.0-or-later
"""Write docs/algorithms.md from the algorithms themselves: names, defaults and help are the code's.

Run with the environment of build/env.sh: `make documents`. `--check` writes nothing and fails where
the page is not up to date.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "algorithms.md"
INTRODUCTION = """# Algorithms

In the Processing toolbox under *Mine Action*, in the model designer, in batches, from Python, and
by `qgis_process run mineaction:<id> NAME=value`. Ids and parameter names are a promise to your
scripts and models: they do not change. Every algorithm reports progress and can be cancelled. A
failed one ends with exit status 1 and a sentence that says what is wrong, where, and what to do.

This page is made from the algorithms by `make documents`.
"""


def section(algorithm: QgsProcessingAlgorithm) -> str:
    """One algorithm: what it is for, its parameters, its outputs."""
    lines = [
        f"## `{algorithm.id()}`",
        "",
        f"**{algorithm.displayName()}** ({algorithm.group()})",
        "",
    ]
    lines += [markdown(algorithm.shortHelpString()), ""]
    lines += ["| parameter | what | default |", "|---|---|---|"]
    lines += [row(definition) for definition in algorithm.parameterDefinitions()]
    lines += ["", "| output | what |", "|---|---|"]
    lines += [f"| `{o.name()}` | {cell(o.description())} |" for o in algorithm.outputDefinitions()]
    return "\n".join(lines) + "\n"


def markdown(help_text: str) -> str:
    """The help's few HTML tags as Markdown."""
    paragraphs = re.sub(r"</p>\s*<p>|<br\s*/?>", "\n\n", help_text)
    emphasised = re.sub(r"</?(i|em)>", "*", re.sub(r"</?(b|strong)>", "**", paragraphs))
    return re.sub(r"</?\w+[^>]*>", "", emphasised).strip()


def row(definition: QgsProcessingParameterDefinition) -> str:
    """One parameter, as a row of a table."""
    what = cell(definition.description())
    if isinstance(definition, QgsProcessingParameterEnum):
        what += ": " + ", ".join(f"`{option}`" for option in definition.options())
    if definition.flags() & Qgis.ProcessingParameterFlag.Optional:
        what += " (optional)"
    return f"| `{definition.name()}` | {what} | {default(definition.defaultValue())} |"


def default(value: object) -> str:
    """A default value, as it would be typed; nothing where there is none."""
    if value is None or value in ("", []):
        return ""
    if isinstance(value, list):
        value = ",".join(str(part) for part in value)
    return f"`{cell(str(value).lower() if isinstance(value, bool) else str(value))}`"


def cell(text: str) -> str:
    """Text that does not break a table."""
    return " ".join(text.split()).replace("|", "\\|")


def page() -> str:
    """The whole page."""
    from mineaction_plugin.processing.provider import MineActionProvider  # noqa: PLC0415 (needs QGIS up)

    provider = MineActionProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    hidden = Qgis.ProcessingAlgorithmFlag.HideFromToolbox
    shown = [a for a in provider.algorithms() if not a.flags() & hidden]
    shown.sort(key=lambda algorithm: algorithm.id())
    return "\n".join([INTRODUCTION, *(section(algorithm) for algorithm in shown)])


def main(arguments: list[str]) -> int:
    """Write the page, or with --check say whether it is up to date."""
    sys.path.insert(0, str(ROOT))
    application = QgsApplication([], True)
    application.initQgis()
    wanted = page()
    application.exitQgis()
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == wanted:
        print("documents: up to date")
        return 0
    if "--check" in arguments:
        print(f"documents: {PAGE.name} is not up to date; run make documents")
        return 1
    PAGE.write_text(wanted, encoding="utf-8")
    print(f"documents: {PAGE.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
