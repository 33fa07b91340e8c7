# SPDX-License-Identifier: GPL-3.0-or-later
"""A verification as one HTML page that opens in any browser, offline."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.verification.pack_check import sentence
from mineaction_plugin.core.order.verification.result import Verdict, Verification

_STYLE = (
    "body{font:15px/1.5 sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse}"
    "th,td{border:1px solid #bbb;padding:.3em .6em;text-align:start}td.n{text-align:end}"
    ".failed{background:#fbe3e3}.verdict{font-size:1.3em;font-weight:bold}"
)


def report_html(
    verification: Verification,
    *,
    translate: Callable[[Message], str] = str,
    language: str = "en",
    standing: Message | None = None,
) -> str:
    """The report; every value from the pack is escaped.

    Args:
        verification: what to report.
        translate: puts a message into the reader's language.
        language: of the page, for its direction.
        standing: that the order does not hold any more, where that is so.
    """
    direction = "rtl" if language[:2] in {"ar", "fa", "ps", "ur"} else "ltr"
    rows = "".join(
        f'<tr class="{file.verdict.value}"><td>{escape(file.path)}</td>'
        f"<td>{file.verdict.value}</td><td class=n>{file.points}</td>"
        f"<td class=n>{file.max_difference_m:.4f}</td><td>{escape(file.reader)}</td>"
        f"<td>{escape(translate(file.reason)) if file.reason else ''}</td></tr>"
        for file in verification.files
    )
    state = "failed" if verification.verdict is Verdict.FAILED else "ok"
    number = f"{verification.order_no} r{verification.revision}" if verification.order_no else ""
    ended = f'<p class="verdict failed">{escape(translate(standing))}</p>' if standing else ""
    heads = "".join(
        f"<th>{escape(word)}</th>"
        for word in ("File", "Verdict", "Positions compared", "Greatest difference, m",
                     "Read with", "Reason")
    )  # fmt: skip
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}" dir="{direction}"><head>'
        '<meta charset="utf-8">'
        f"<title>{escape(verification.pack)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(verification.pack)}</h1>"
        f"<p>{'DRAFT ' if verification.draft else ''}{escape(number)}</p>"
        f'<p class="verdict {state}">{escape(translate(sentence(verification)))}</p>'
        f"{ended}<table><tr>{heads}</tr>{rows}</table></body></html>\n"
    )
