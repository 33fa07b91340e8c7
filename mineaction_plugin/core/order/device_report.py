# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on a device, as one HTML page: what nobody may work by comes first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.device import OLD, Checked, Row, State
from mineaction_plugin.core.order.device_replace import Replaced

RANK = (
    State.WITHDRAWN, State.SUPERSEDED, State.CHANGED, State.DRAFT, State.UNREADABLE, State.UNKNOWN,
    State.NOTICE, State.HOLDS,
)  # fmt: skip
"""What is dangerous before what is only strange, and that before what is right."""
_STYLE = (
    "body{font:16px/1.5 sans-serif;margin:1.5em;max-width:72em;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.35em .6em;"
    "text-align:start;vertical-align:top}td.file{overflow-wrap:anywhere}"
    "@media(min-width:40em){td.file{overflow-wrap:break-word}td.order{white-space:nowrap}}"
    ".old td.state{font-weight:bold}.old{background:#fbe3e3}.doubtful{background:#fff4d6}"
    ".verdict{font-size:1.25em;font-weight:bold}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#191919}"
    ".old{background:#5a1f1f}.doubtful{background:#54430f}}"
)


@dataclass(frozen=True)
class Words:
    """What the page says around the sentences, in the reader's language."""

    title: str
    about: str
    """Which folder was read, and when."""
    heads: tuple[str, str, str, str]
    """File, order, state, what it means."""
    states: Mapping[State, str]
    replaced: str
    language: str = "en"
    from_right: bool = False


def summary(checked: Checked) -> Message:
    """The whole in one sentence, whose counts add up."""
    if not checked.ours:
        return say(
            "{files} files were looked at; none of them names an order.", files=checked.files
        )
    if checked.old:
        return say(
            "{files} files were looked at; {ours} belong to orders. Nobody may work by {old} of "
            "the {rows} entries below.",
            files=checked.files, ours=checked.ours, old=len(checked.old), rows=len(checked.rows),
        )  # fmt: skip
    return say(
        "{files} files were looked at; {ours} belong to orders. None of these is superseded, "
        "withdrawn or changed.",
        files=checked.files, ours=checked.ours,
    )  # fmt: skip


def not_read(checked: Checked) -> Message | None:
    """How many files nobody knows anything of; None where all were read."""
    if not checked.unreadable:
        return None
    return say(
        "{unreadable} of the files could not be read, so it is not known what they are; {shown} "
        "are listed. Look at them on the device.",
        unreadable=checked.unreadable, shown=checked.count(State.UNREADABLE),
    )  # fmt: skip


def ranked(rows: Sequence[Row]) -> list[Row]:
    """What nobody may work by first; then by place."""
    return sorted(rows, key=lambda row: (RANK.index(row.state), row.seen.path, row.revision))


def report_html(
    checked: Checked,
    done: Sequence[Replaced],
    words: Words,
    translate: Callable[[Message], str] = str,
) -> str:
    """The page; every value from the device is escaped."""
    rows = "".join(_line(row, words, translate) for row in ranked(checked.rows))
    heads = "".join(f"<th>{escape(head)}</th>" for head in words.heads)
    table = f"<table><tr>{heads}</tr>{rows}</table>" if rows else ""
    direction = "rtl" if words.from_right else "ltr"
    untold = not_read(checked)
    doubt = f'<p class="verdict">{escape(translate(untold))}</p>' if untold else ""
    items = "".join(f"<li>{escape(translate(each.message))}</li>" for each in done)
    deeds = f"<h2>{escape(words.replaced)}</h2><ul>{items}</ul>" if items else ""
    return (
        f'<!DOCTYPE html><html lang="{escape(words.language)}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(words.title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(words.title)}</h1><p>{escape(words.about)}</p>"
        f'<p class="verdict">{escape(translate(summary(checked)))}</p>{doubt}{table}{deeds}'
        "</body></html>\n"
    )


def _line(row: Row, words: Words, translate: Callable[[Message], str]) -> str:
    kind = "old" if row.state in OLD else "doubtful"
    kind = "" if row.state in {State.HOLDS, State.NOTICE} else kind
    number = f"{row.order_no} r{row.revision}" if row.revision else row.order_no
    return (
        f'<tr class="{kind}"><td class="file"><bdi>{escape(row.seen.path)}</bdi></td>'
        f'<td class="order"><bdi>{escape(number)}</bdi></td>'
        f'<td class="state">{escape(words.states[row.state])}</td>'
        f"<td>{escape(translate(row.message))}</td></tr>"
    )
