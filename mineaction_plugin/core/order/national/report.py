# SPDX-License-Identifier: GPL-3.0-or-later
"""What an export says and what it cannot say, as one page; everything from data is escaped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.audit.report import RIGHT_TO_LEFT, STYLE, running
from mineaction_plugin.core.order.national.attributes import TASKS
from mineaction_plugin.core.order.national.export import Export
from mineaction_plugin.core.order.national.model import Loss, NationalBinding
from mineaction_plugin.core.position.datum import NO_CHANGE, crs_name

Translate = Callable[[Message], str]
FIRST_OF_REASON = 25
"""So many records of each reason; the table of the export has them all."""

LONGEST_SHOWN = 200
WIDTHS = "table.lost td:nth-child(-n+3) { min-width: 10.5rem }\n"
"""So that an id stays in one line."""


@dataclass(frozen=True)
class Heading:
    """What the page says about the export itself."""

    layer: str
    exported_at: str
    handling: str
    disclaimer: str
    language: str = "en"


def report_html(
    export: Export, binding: NationalBinding, heading: Heading, translate: Translate = str
) -> str:
    """The page: counts that add up, where it went, and what differs, by field and reason."""
    language = heading.language.partition("_")[0].lower()
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = translate(say("Export to the national database: {layer}", layer=heading.layer))
    body = (
        f'<span class="handling">{escape(heading.handling)}</span>',
        f"<h1>{escape(title)}</h1>",
        _facts(export, binding, heading, translate),
        _counts(export, translate),
        _differences(export.losses, translate),
        f"<footer>{escape(heading.disclaimer)}</footer>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}{WIDTHS}{running(title, heading.handling)}"
        "</style>\n</head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


def _facts(export: Export, binding: NationalBinding, heading: Heading, translate: Translate) -> str:
    operation = export.ready.operation
    accuracy = "–" if operation.accuracy_m is None else f"{operation.accuracy_m:g}"
    change = say("none: recorded in WGS 84")
    name = translate(change) if operation.name == NO_CHANGE else operation.name
    facts = (
        (say("Exported"), heading.exported_at),
        (say("Files"), ", ".join(file.name for file in export.files)),
        (say("CRS"), f"{crs_name(binding.crs)} · {binding.crs[:60]}"),
        (say("Change of datum"), name),
        (say("its accuracy, metres"), accuracy),
    )
    spans = (
        f"<span>{escape(translate(fact))}: <bdi>{escape(value)}</bdi></span>"
        for fact, value in facts
    )
    return f'<p class="facts">{" ".join(spans)}</p>'


def _counts(export: Export, translate: Translate) -> str:
    ready = export.ready
    lines = (
        (say("Tasks"), ready.tasks_read, export.tasks_written, ready.tasks_read
         - export.tasks_written, 0),
        (say("Boundary points"), ready.points_read, ready.points_written, export.points_left,
         export.points_named),
    )  # fmt: skip
    heads = (say("read"), say("= written"), say("+ left out"), say("named from the outline"))
    head = "".join(f'<th class="number">{escape(translate(each))}</th>' for each in heads)
    rows = "".join(
        f"<tr><td>{escape(translate(name))}</td>"
        + "".join(f'<td class="number">{value:,}</td>' for value in values)
        + "</tr>"
        for name, *values in lines
    )
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _differences(losses: Sequence[Loss], translate: Translate) -> str:
    """One table a kind of difference, the records under it."""
    if not losses:
        return f"<p>{escape(translate(say('The file says everything that we have.')))}</p>"
    groups: dict[tuple[str, ...], list[Loss]] = defaultdict(list)
    for loss in losses:
        # What holds for a whole field is told in one table of all fields.
        kind = (loss.field, loss.reason.template) if loss.record else ()
        groups[loss.table, *kind].append(loss)
    title = say("What the file does not say, or says otherwise ({count})",
                count=f"{len(losses):,}")  # fmt: skip
    return f"<h2>{escape(translate(title))}</h2>" + "".join(
        part for group in groups.values() for part in _group(group, translate)
    )


def _group(group: Sequence[Loss], translate: Translate) -> Iterator[str]:
    first = group[0]
    table = say("Tasks") if first.table == TASKS else say("Boundary points")
    what = first.field if first.record else translate(say("whole fields"))
    where = " · ".join(part for part in (translate(table), what) if part)
    yield f"<h2>{escape(where)} <small>{len(group):,}</small></h2>"
    heads = (
        say("Record") if first.record else say("Field"),
        say("As we have it"),
        say("As it is written"),
        say("Why"),
    )
    head = "".join(f"<th>{escape(translate(each))}</th>" for each in heads)
    rows = "".join(
        f'<tr><td class="id"><bdi>{escape(loss.record or loss.field or "–")}</bdi></td>'
        f"<td><bdi>{_shown(loss.value)}</bdi></td><td><bdi>{_shown(loss.written)}</bdi></td>"
        f"<td>{escape(translate(loss.reason))}</td></tr>"
        for loss in (group[:FIRST_OF_REASON] if first.record else group)
    )
    yield f'<table class="lost"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    if first.record and len(group) > FIRST_OF_REASON:
        more = say("… and {count} more.", count=f"{len(group) - FIRST_OF_REASON:,}")
        yield f"<p>{escape(translate(more))}</p>"


def _shown(text: str) -> str:
    """A value as the page shows it; an outline as text is too long for a page."""
    return escape(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")
