# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_order.docx`: the order as an editable Word document, from the office's form or ours."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.order_docx import note_of
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.layouts.template_files import NO_TEMPLATES, SHIPPED, WORD_FORM, Templates
from mineaction_plugin.layouts.word.bands import add_missing_bands
from mineaction_plugin.layouts.word.context import shape_of, values_of
from mineaction_plugin.layouts.word.filling import checked, filled
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.layouts.word.right_to_left import settle, turn
from mineaction_plugin.layouts.word.template_check import Used

FORMAT = "docx"


def export(
    order: Order,
    path: Path,
    pictures: Mapping[str, Shown],
    templates: Templates = NO_TEMPLATES,
) -> None:
    """Write the order as a Word document.

    Args:
        order: all that is printed.
        path: the file to write; its folder exists.
        pictures: what makes each picture of `context.PICTURES`; only those asked for are made.
        templates: where an office keeps its own order.docx.

    Raises:
        TemplateError: the tag of the template that cannot be filled, and its place.
        PackError: the file cannot be written.
    """
    own = templates.named(WORD_FORM)
    template = own or SHIPPED / WORD_FORM
    used = tags_used(order, templates)
    content = filled(template, values_of(order), pictures)
    document = load("docx").Document(io.BytesIO(content))
    add_missing_bands(document, order)
    if is_read_from_right(order.language):
        (turn if own is None else settle)(document)
    properties = document.core_properties
    properties.title = properties.title or order.order_no
    properties.keywords = note_of(order, used.always)
    with saving(path):
        document.save(str(path))


def tags_used(order: Order, templates: Templates = NO_TEMPLATES) -> Used:
    """What the template asks of an order.

    Raises:
        TemplateError: the tag that this order could not fill, and its place.
    """
    return checked(templates.named(WORD_FORM) or SHIPPED / WORD_FORM, shape_of(order))
