# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.kmz`: boundary, points, hazards and worksite for a phone, in the map's colours.

Fill says the land class, outline the status: each pair in use has one shared style. KML has no
dashed lines, so outlines differ by colour alone here, and each hazard has its id as a label.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.kmz_folders import Folders, html, xml
from mineaction_plugin.core.order.exchange.kmz_looks import POINT_ICON
from mineaction_plugin.core.order.exchange.point_icon import point_png
from mineaction_plugin.core.order.exchange.text import UNCLEARED, notice_sentences, order_name
from mineaction_plugin.core.order.exchange.wording import PLAIN, Wording
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order

FORMAT = "kmz"
Element = Any
"""Something of simplekml, which is loaded when it is needed."""
LEGEND = "files/legend.png"
EPOCH = (1980, 1, 1, 0, 0, 0)


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_task.kmz"


def write(order: Order, path: Path, wording: Wording = PLAIN) -> None:
    """Write the file; the same order in the same words gives the same bytes."""
    library = load("simplekml")
    library.Kml.resetidcounter()
    kml = library.Kml()
    # simplekml lets CDATA sections pass unescaped and looks for pictures in descriptions, so its
    # own treatment of text is switched off and every text comes to it escaped.
    kml.parsetext(parse=False)
    kml.document.name = xml(wording.say(order_name(order)))
    notice = _once(wording.lines([*notice_sentences(order), UNCLEARED]))
    kml.document.description = html(notice)
    writer = Folders(library, kml, order, wording)
    writer.hazards()
    writer.boundary(notice)
    writer.points()
    writer.worksite()
    writer.labels()
    if wording.legend is not None:
        _show_legend(library, kml, wording)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "doc.kml", _put_right(kml.kml(format=False)))
        _put(archive, POINT_ICON, point_png())
        if wording.legend is not None:
            _put(archive, LEGEND, wording.legend(order))


def _once(lines: list[str]) -> list[str]:
    """The lines without those that another says too: a programme's words in its own language."""
    return [line for line in lines if not any(line != other and line in other for other in lines)]


def _show_legend(library: ModuleType, kml: Element, wording: Wording) -> None:
    overlay = kml.newscreenoverlay(name=xml(wording.say(say("Legend"))))
    overlay.icon.href = LEGEND
    overlay.overlayxy = library.OverlayXY(x=0, y=0, **_fractions(library))
    overlay.screenxy = library.ScreenXY(x=0.01, y=0.05, **_fractions(library))


def _fractions(library: ModuleType) -> dict[str, str]:
    return {"xunits": library.Units.fraction, "yunits": library.Units.fraction}


def _put_right(kml: str) -> bytes:
    """What simplekml writes against the schema: ids that are bare numbers, styles before names.

    All styles go where shared styles belong, into the document, behind its description.
    """
    from lxml import etree  # noqa: PLC0415 (loaded to write, not with the plugin)

    root = etree.fromstring(kml.encode("utf-8"))
    document = root[0]
    styles = list(root.iter("{*}Style"))
    place = next(i for i, child in enumerate(document) if child.tag.endswith("}Folder"))
    place -= sum(style.getparent() is document for style in styles)
    for style in styles:
        style.getparent().remove(style)
    for offset, style in enumerate(styles):
        document.insert(place + offset, style)
    for node in root.iter():
        if node.get("id"):
            node.set("id", f"i{node.get('id')}")
        if node.tag.endswith("}styleUrl"):
            node.text = f"#i{node.text.lstrip('#')}"
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)
