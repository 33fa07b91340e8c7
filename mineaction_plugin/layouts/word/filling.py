# SPDX-License-Identifier: GPL-3.0-or-later
"""Fill a checked Word template by docxtpl, in a sandbox, with every text escaped."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, Undefined  # type: ignore[import-not-found]
from jinja2.exceptions import TemplateError as JinjaError  # type: ignore[import-not-found]
from jinja2.filters import FILTERS as FILTERS_OF_JINJA  # type: ignore[import-not-found]
from jinja2.sandbox import ImmutableSandboxedEnvironment  # type: ignore[import-not-found]

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.libraries import load
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.layouts.word.shapes import Group
from mineaction_plugin.layouts.word.template_check import (
    FILTERS,
    QUOTED,
    TemplateError,
    Used,
    check,
)
from mineaction_plugin.layouts.word.template_text import (
    Paragraph,
    Part,
    out_of_reach,
    paragraphs_of,
)

Document = Any
"""A document of python-docx, which is loaded when it is needed."""
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
"""Those that docxtpl fills too."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Names lead into our own values only: never to a method or an attribute of Python."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()
        own = {"width_mm": Shown.with_width, "default": or_else}
        self.filters = {name: own.get(name) or FILTERS_OF_JINJA[name] for name in FILTERS}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 (jinja's signature)
        """What a dotted name leads to."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any | Undefined:  # noqa: ANN401 (jinja's)
        """What is below a group; `loop` is jinja's own."""
        if isinstance(obj, dict):
            return obj[argument] if argument in obj else self.undefined(obj=obj, name=argument)
        return super().getattr(obj, argument)


def or_else(text: str, word: str = "") -> str:
    """The word where the text is empty; jinja's own `default` asks for another thing."""
    return text or word


def opened(path: Path) -> Document:
    """A template as a document.

    Raises:
        TemplateError: it is no Word document that can be read.
    """
    faults = (
        load("docx.opc.exceptions").OpcError,
        AttributeError,  # a package without what a document has
        KeyError,
        OSError,
        SyntaxError,  # lxml's of XML
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
    )
    try:
        return load("docx").Document(str(path))
    except faults as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise TemplateError(
            "The Word template {file} cannot be read ({reason}). Save it in Word as a document "
            "(.docx).",
            file=path.name,
            reason=reason,
        ) from error


def checked(path: Path, shape: Group) -> Used:
    """Check every tag of a template, and say what it asks for.

    Raises:
        TemplateError: it cannot be read, or the first tag that cannot be filled.
    """
    document = opened(path)
    parts = parts_of(document)
    try:
        _refuse_out_of_reach(parts)
        return check([*paragraphs_of(parts), *_properties(document)], shape)
    except TemplateError as error:
        raise TemplateError(
            "Word template {file}: {problem}", file=path.name, problem=error.message
        ) from error


def shown(text: str) -> str:
    """The text from its first brace on, as much as finds it again."""
    start = min(place for place in (text.find("{{"), text.find("{%")) if place >= 0)
    return text[start : start + QUOTED]


def _refuse_out_of_reach(parts: Iterable[Part]) -> None:
    for name, text in out_of_reach(parts):
        raise TemplateError(
            "“{text}” in {part} is not filled: tags work in the text, tables and text boxes of "
            "pages, in headers, footers and footnotes.",
            text=shown(text),
            part=name,
        )


def filled(path: Path, values: Mapping[str, object], pictures: Mapping[str, Shown]) -> bytes:
    """The template with its tags filled, as the bytes of a document.

    Raises:
        TemplateError: it could not be filled.
    """
    template = _whole(load("docxtpl").DocxTemplate(str(path)))
    for shown in pictures.values():
        shown.template = template
    result = io.BytesIO()
    try:
        template.render({**values, "picture": dict(pictures)}, Sandbox(), autoescape=True)
        template.save(result)
    except (JinjaError, ValueError, AttributeError, KeyError, TypeError, SyntaxError) as error:
        raise TemplateError(
            "Word template {file}: it cannot be filled ({reason}). Loops over rows are written "
            "{{%tr … %}} in rows of their own, loops over paragraphs {{%p … %}}.",
            file=path.name,
            reason=" ".join(str(error).split()),
        ) from error
    return result.getvalue()


def _whole(template: Any) -> Any:  # noqa: ANN401 (a template of docxtpl)
    """The template, which now refuses what docxtpl would mend by leaving something out."""
    from lxml import etree  # noqa: PLC0415 (loaded to write, not with the plugin)

    render = template.render_xml_part

    def strictly(*asked: object) -> str:
        xml = str(render(*asked))
        etree.fromstring(xml.encode("utf-8"), etree.XMLParser(huge_tree=True))
        return xml

    template.render_xml_part = strictly
    return template


def parts_of(document: Document) -> list[Part]:
    """Every part of a document's package, the main one first."""
    main = document.part
    return [main, *(part for part in main.package.iter_parts() if part is not main)]


def _properties(document: Document) -> list[Paragraph]:
    """The properties of the document that are filled like its text."""
    texts = ((name, getattr(document.core_properties, name)) for name in PROPERTIES)
    return [
        Paragraph(str(text), say("document property {name}", name=name), name, has_pictures=False)
        for name, text in texts
        if text
    ]
