# SPDX-License-Identifier: GPL-3.0-or-later
"""`index.html` of a bundle: what is in it, and what must leave the devices, on one page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

from mineaction_plugin.layouts.bidi import isolated
from mineaction_plugin.layouts.bundle_pages import BundleFacts, GoneLine, OrderLine
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.layouts.order_text import when_words
from mineaction_plugin.translation import tr

_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 sans-serif;margin:1em auto;max-width:60em;"
    "padding:0 .8em;color:#111;background:#fff}table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #999;padding:.5em .4em;text-align:start;vertical-align:top;"
    "overflow-wrap:anywhere}a{color:#0b57a4}"
    ".marking{border:2px solid;padding:.1em .5em;font-weight:bold}"
    ".remove{border-inline-start:.4em solid #b3261e;padding-inline-start:.8em}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#191919}a{color:#8fc1f5}}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def index_page(
    facts: BundleFacts,
    orders: Sequence[tuple[OrderLine, str]],
    gone: Sequence[GoneLine],
    *,
    has_garmin: bool,
) -> str:
    """The page; each order with the file that it leads to. Every value is escaped.

    Texts come in the language that is spoken around the call (`packs.writing.speaking`).
    """
    direction = "rtl" if is_read_from_right(facts.language) else "ltr"
    title = f"{tr('Bundle of orders')}: {facts.who}"
    said = [
        tr("Made {when}.").format(when=when_words(facts.made_at)),
        facts.since,
        tr("Orders in this bundle: {count}.").format(count=len(orders)),
    ]
    garmin = tr(
        "For a Garmin handheld: copy the folder “Garmin” of this bundle onto the device as it is."
    )
    parts = [
        f'<p><span class="marking">{escape(facts.programme.handling)}</span></p>',
        f"<h1><bdi>{escape(title)}</bdi></h1>",
        f"<p>{escape(isolated(' '.join(text for text in said if text)))}</p>",
        _gone(gone),
        _orders(orders),
        f"<p>{escape(garmin)}</p>" if has_garmin else "",
        f"<p>{escape(tr('This page is no task order.'))} {escape(facts.programme.disclaimer)}</p>",
    ]
    return (
        f'<!DOCTYPE html><html lang="{escape(facts.language)}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>\n"
    )


def _orders(orders: Sequence[tuple[OrderLine, str]]) -> str:
    heads = "".join(
        f"<th>{escape(head)}</th>" for head in (tr("Order"), tr("Task"), tr("What it is"))
    )
    rows = "".join(
        f'<tr><td><a href="{quote(link)}"><bdi>{escape(line.order)}</bdi></a></td>'
        f"<td><bdi>{escape(line.task)}</bdi></td><td>{escape(line.change)}</td></tr>"
        for line, link in orders
    )
    return f"<table><tr>{heads}</tr>{rows}</table>" if rows else ""


def _gone(gone: Sequence[GoneLine]) -> str:
    if not gone:
        return f"<p>{escape(tr('Nothing has to leave a device.'))}</p>"
    rows = "".join(
        f"<li><bdi><b>{escape(line.order)}</b></bdi> · <bdi>{escape(isolated(line.why))}</bdi></li>"
        for line in gone
    )
    said = tr(
        "Nobody may work by these any more. Delete their files from handhelds and phones, hand "
        "back or destroy the paper."
    )
    head = escape(tr("Remove from every device"))
    return f'<div class="remove"><h2>{head}</h2><p>{escape(said)}</p><ul>{rows}</ul></div>'
