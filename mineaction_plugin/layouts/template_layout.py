# SPDX-License-Identifier: GPL-3.0-or-later
"""A template as a print layout: opened, its items found by their ids, its values set.

What an order says comes to it as variables only. A variable's text is never evaluated again, so
`[% … %]` in a record stays text; where a label is read as HTML, the values are escaped first.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from qgis.core import (
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPathResolver,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.layouts.template_values import PREFIX, prefixed

MAP_MAIN = "map_main"
MAP_OVERVIEW = "map_overview"
TABLE_POINTS = "table_points"
PICTURE_QR = "picture_qr"
LEGEND = "legend"
SCALEBAR = "scalebar"
STATEMENTS = "label_statements"
IDS = (MAP_MAIN, MAP_OVERVIEW, TABLE_POINTS, PICTURE_QR, LEGEND, SCALEBAR, STATEMENTS)
"""The ids by which a template's items are found (docs/templates.md)."""
NEEDED = {
    "order": (PICTURE_QR,),
    "points": (TABLE_POINTS,),
    "overview": (MAP_MAIN, SCALEBAR, LEGEND),
    "task_map": (MAP_MAIN, SCALEBAR, LEGEND),
    "imagery": (MAP_MAIN, SCALEBAR),
    "medical": (MAP_MAIN,),
    "worksite": (MAP_MAIN, SCALEBAR, LEGEND),
    "sketch": (MAP_MAIN, SCALEBAR),
    "site_board": (MAP_MAIN, LEGEND),
}
"""Key of a sheet to the items without which it is not what its name says."""
ALIKE = 0.75


def opened(path: Path, project: QgsProject) -> QgsPrintLayout:
    """The template as a layout of a project.

    Raises:
        PackError: the file cannot be read, or is no layout.
    """
    try:
        text = path.read_bytes()
    except OSError as error:
        raise PackError(
            "The template {file} cannot be read: {reason}.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    document = QDomDocument()
    fine, reason, line, column = document.setContent(text)
    if not fine:
        raise PackError(
            "The template {file} is broken at line {line}, column {column}: {reason}. Save it "
            "again from QGIS’s layout designer.",
            file=str(path),
            line=line,
            column=column,
            reason=reason,
        )
    context = QgsReadWriteContext()
    context.setPathResolver(QgsPathResolver(str(path)))
    layout = QgsPrintLayout(project)
    _, is_read = layout.loadFromTemplate(document, context, True)
    if not is_read or always(layout.pageCollection()).pageCount() == 0:
        raise PackError(
            "The template {file} is no print layout of QGIS. Save it again from QGIS’s layout "
            "designer (Layout > Save as Template).",
            file=str(path),
        )
    return layout


def items_of(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """The items of a layout, without the helpers of its scene."""
    return [item for item in layout.items() if isinstance(item, QgsLayoutItem)]


def item_by_id(layout: QgsPrintLayout, name: str) -> QgsLayoutItem | None:
    """The item with an id, whatever its case."""
    return next((item for item in items_of(layout) if item.id().lower() == name), None)


def missing(layout: QgsPrintLayout, key: str, file: str) -> list[Message]:
    """A sentence for each item that the sheet needs and that the template lacks."""
    present = [item.id() for item in items_of(layout) if item.id()]
    known = {name.lower() for name in present}
    strangers = [name for name in present if name.lower() not in IDS]
    found = [_missing(file, name, strangers) for name in NEEDED.get(key, ()) if name not in known]
    optional = [name for name in IDS if name not in known and name not in NEEDED.get(key, ())]
    for name in strangers:
        close = get_close_matches(name.lower(), optional, n=1, cutoff=ALIKE)
        if close:
            found.append(
                say(
                    "The template {file} has an item “{item}”, which is filled with nothing. Did "
                    "you mean “{close}”?",
                    file=file,
                    item=name,
                    close=close[0],
                )
            )
    return found


def _missing(file: str, name: str, strangers: list[str]) -> Message:
    close = get_close_matches(name, [each.lower() for each in strangers], n=1, cutoff=ALIKE)
    if close:
        meant = next(each for each in strangers if each.lower() == close[0])
        return say(
            "The template {file} has no item “{item}”. It has “{close}”: is that meant?",
            file=file,
            item=name,
            close=meant,
        )
    return say("The template {file} has no item “{item}”.", file=file, item=name)


def set_values(layout: QgsPrintLayout, values: Mapping[str, str]) -> None:
    """Give a layout its variables, and escape them where a label is read as HTML.

    What a template itself carries under one of our names is an example, or another order's: gone.
    """
    variables = prefixed(values)
    own = _without_ours(always(QgsExpressionContextUtils.layoutScope(layout)))
    QgsExpressionContextUtils.setLayoutVariables(layout, {**own, **variables})
    escaped = {name: html.escape(text).replace("\n", "<br>") for name, text in variables.items()}
    for item in items_of(layout):
        kept = _without_ours(always(QgsExpressionContextUtils.layoutItemScope(item)))
        ours = escaped if reads_html(item) else {}
        QgsExpressionContextUtils.setLayoutItemVariables(item, {**kept, **ours})


def _without_ours(scope: QgsExpressionContextScope) -> dict[str, object]:
    return {
        name: scope.variable(name)
        for name in scope.variableNames()
        if not scope.isReadOnly(name) and not name.startswith(PREFIX)
    }


def set_item_values(item: QgsLayoutItem, variables: Mapping[str, str]) -> None:
    """Add to an item's own variables, which go before those of its layout."""
    for name, text in variables.items():
        QgsExpressionContextUtils.setLayoutItemVariable(item, name, text)


def reads_html(item: QgsLayoutItem) -> bool:
    """Whether an item takes its text for HTML."""
    if isinstance(item, QgsLayoutItemLabel):
        return (
            item.mode() == QgsLayoutItemLabel.Mode.ModeHtml
            or item.textFormat().allowHtmlFormatting()
        )
    if isinstance(item, QgsLayoutFrame):
        inside = item.multiFrame()
        return inside is not None and type(inside).__name__ == "QgsLayoutItemHtml"
    return False
