# SPDX-License-Identifier: GPL-3.0-or-later
"""A verification as one HTML page that opens in any browser, offline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.verification.pack_check import sentence
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification

_FROM_RIGHT = frozenset({"ar", "fa", "ps", "ur"})
_STYLE = """
* { box-sizing: border-box }
body { font: 11pt/1.45 "Noto Sans", "DejaVu Sans", sans-serif; color: #1c1c1c; margin: 2rem auto;
  max-width: 72rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere }
.handling { font-weight: 700; letter-spacing: .08em; border: 2px solid; padding: .1rem .5rem;
  float: inline-end }
.verdict { font-size: 1.3rem; font-weight: 700; border-inline-start: 8px solid #2e7d32;
  padding: .4rem 1rem; margin: 1rem 0 }
.verdict.failed { border-color: #c4122f; color: #a00d25 }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { text-align: start; padding: .3rem .5rem; border-bottom: 1px solid #ddd;
  vertical-align: top; overflow-wrap: anywhere } th { border-bottom: 2px solid #888 }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
th, td:nth-child(2) { overflow-wrap: normal } td:nth-child(2) { white-space: nowrap }
td:first-child { overflow-wrap: break-word }
tr { break-inside: avoid } tr.failed td { background: #fbe3e3 }
tr.failed td:nth-child(2) { font-weight: 700; color: #a00d25 }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt } }
@media (max-width: 40rem) { thead { display: none } td { display: block; border: 0; padding: 0 }
  td.n, td:nth-child(5) { display: none } tr { display: block; border-bottom: 1px solid #888;
  padding: .4rem } }
"""


def report_html(
    verification: Verification,
    *,
    translate: Callable[[Message], str] = str,
    language: str = "en",
    standing: Sequence[Message] = (),
) -> str:
    """The report, what failed first; every value from the pack is escaped.

    Args:
        verification: what to report.
        translate: puts a message into the reader's language.
        language: of the page, for its direction.
        standing: which orders do not hold any more.
    """

    def said(message: Message) -> str:
        return escape(translate(message))

    direction = "rtl" if language[:2] in _FROM_RIGHT else "ltr"
    state = "failed" if verification.verdict is Verdict.FAILED else "ok"
    number = f"{verification.order_no} r{verification.revision}" if verification.order_no else ""
    order = verification.order
    marks = (order.programme.handling,) if order else verification.handlings
    handling = "".join(f'<p class="handling">{escape(mark)}</p>' for mark in marks)
    ended = "".join(f'<p class="verdict failed">{said(each)}</p>' for each in standing)
    files = sorted(verification.files, key=lambda file: file.verdict is not Verdict.FAILED)
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(verification.pack)}</title><style>{_STYLE}</style></head><body>"
        f"{handling}<h1><bdi>{escape(verification.pack)}</bdi></h1>"
        f"<p>{'DRAFT ' if verification.draft else ''}<bdi>{escape(number)}</bdi></p>"
        f'<p class="verdict {state}">{said(sentence(verification))}</p>'
        f"{ended}<table><thead><tr>{_heads(said)}</tr></thead><tbody>"
        f"{''.join(_row(file, said) for file in files)}</tbody></table></body></html>\n"
    )


def _heads(said: Callable[[Message], str]) -> str:
    words = (
        ("", say("File")),
        ("", say("Verdict")),
        ("n", say("Positions compared")),
        ("n", say("Greatest difference, m")),
        ("", say("Read with")),
        ("", say("What was found")),
    )
    return "".join(f'<th class="{kind}">{said(word)}</th>' for kind, word in words)


def _row(file: FileVerdict, said: Callable[[Message], str]) -> str:
    off = f"{file.max_difference_m:.4f}" if file.points else ""
    words = {Verdict.OK: say("ok"), Verdict.FAILED: say("failed")}
    return (
        f'<tr class="{file.verdict.value}"><td><bdi>{escape(file.path)}</bdi></td>'
        f"<td>{said(words[file.verdict])}</td><td class=n>{file.points or ''}</td>"
        f"<td class=n>{off}</td><td><bdi>{escape(file.reader)}</bdi></td>"
        f"<td>{said(file.reason) if file.reason else ''}</td></tr>"
    )
