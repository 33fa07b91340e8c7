# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with the tags of a Word template, found before anything is filled.

A tag is a small language, by allow-list: names, loops over our lists, conditions, four filters.
Whatever else jinja can do is refused, so that a form from anywhere can only print what an order
says. The first fault becomes a sentence with the tag and its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NoReturn

from jinja2 import Environment, nodes  # type: ignore[import-not-found]
from jinja2.exceptions import TemplateError as JinjaError  # type: ignore[import-not-found]

from mineaction_plugin.core.errors import Message, OrderError, say
from mineaction_plugin.layouts.word import tag_names as follow
from mineaction_plugin.layouts.word.shapes import Group, Shape
from mineaction_plugin.layouts.word.template_text import Paragraph

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
STATEMENT = re.compile(r"\{%(?P<whole>\w*)\s+(?P<word>\w+)")
ONE_BRACE = re.compile(r"\{\s*([a-z_]+(?:\.[a-z_0-9]+)+)\s*\}")
OPENS, CLOSES = {"for": "endfor", "if": "endif"}, {"endfor": "for", "endif": "if"}
FILTERS = frozenset({"upper", "lower", "default", "width_mm"})
QUOTED = 60
"""So much of a paragraph is shown, that people find it."""


class TemplateError(OrderError):
    """A Word template that cannot be filled, with the tag and its place."""


@dataclass(frozen=True)
class Used:
    """What a template asks for, as dotted names ("points.mgrs")."""

    names: frozenset[str]
    always: frozenset[str]
    """Those that no condition can leave out."""


def check(paragraphs: Sequence[Paragraph], shape: Group) -> Used:
    """Check every tag of a template.

    Raises:
        TemplateError: the first tag that is broken, unknown, or would be lost.
    """
    for paragraph in paragraphs:
        _check_braces(paragraph, shape)
    _check_wholes(paragraphs)
    return _Reader(paragraphs, shape).read()


def _fault(paragraph: Paragraph, problem: Message) -> NoReturn:
    text = " ".join(paragraph.text.split())
    shown = f"{text[:QUOTED]}…" if len(text) > QUOTED else text
    raise TemplateError(
        "{place} (“{text}”): {problem}", place=paragraph.place, text=shown, problem=problem
    )


def _check_braces(paragraph: Paragraph, shape: Group) -> None:
    """Tags that are not closed, or written with one brace, or half struck out, stay unfilled."""
    outside = TAG.sub("", paragraph.text)
    if any(sign in outside for sign in ("{{", "}}", "{%", "%}", "{#", "#}")):
        problem = say("a tag is not complete; tags are written {{{{ … }}}} or {{% … %}}.")
        _fault(paragraph, problem)
    if any(sign in paragraph.deleted for sign in "{}"):
        _fault(paragraph, say("a tracked change lies in a tag. Accept the changes of the form."))
    found = ONE_BRACE.search(outside)
    if found and found[1].split(".")[0] in shape.tags:
        name = found[1]
        problem = say("{{{name}}} has one brace a side; write {{{{ {name} }}}}.", name=name)
        _fault(paragraph, problem)


def _check_wholes(paragraphs: Sequence[Paragraph]) -> None:
    """What is repeated or left out as a whole: {%p … %} paragraphs, {%tr … %} rows of a table.

    Such a paragraph or row disappears when it is filled: nothing else may stand in it.
    """
    waiting: list[tuple[str, str, Paragraph]] = []
    for paragraph in paragraphs:
        for tag, whole, word in _statements(paragraph):
            _check_alone(paragraph, tag, whole, paragraphs)
            if word in OPENS:
                waiting.append((word, whole, paragraph))
            elif word in CLOSES:
                _close(waiting, (word, whole, paragraph))
        while waiting and waiting[-1][1] == "" and waiting[-1][2] is paragraph:
            word = waiting[-1][0]
            problem = say(
                "{{% {word} %}} does not end in its paragraph. Put {{%p {word} … %}} and {{%p "
                "{end} %}} into paragraphs of their own, or {{%tr … %}} into rows of their own.",
                word=word,
                end=OPENS[word],
            )
            _fault(paragraph, problem)
    if waiting:
        word, whole, paragraph = waiting[-1]
        end = f"{{%{whole} {OPENS[word]} %}}"
        _fault(paragraph, say("{tag} is missing: what begins here does not end.", tag=end))


def _statements(paragraph: Paragraph) -> Iterator[tuple[str, str, str]]:
    """Each statement of a paragraph: its text, "p" or "tr" or nothing, its first word."""
    for found in TAG.finditer(paragraph.text):
        statement = STATEMENT.match(found[0])
        if statement:
            yield found[0], statement["whole"], statement["word"]


def _check_alone(
    paragraph: Paragraph, tag: str, whole: str, paragraphs: Sequence[Paragraph]
) -> None:
    if whole not in {"", "p", "tr"}:
        problem = say("{tag} begins with {word}; only p and tr are known.", tag=tag, word=whole)
        _fault(paragraph, problem)
    beside = paragraph.text.replace(tag, "", 1)
    if whole == "tr":
        if not paragraph.row:
            _fault(paragraph, say("{tag} stands in no table; write p for tr.", tag=tag))
        same_row = (
            each.text
            for each in paragraphs
            if each is not paragraph and (each.part, each.row) == (paragraph.part, paragraph.row)
        )
        beside = "".join((beside, *same_row))
    if whole and beside.strip():
        _fault(
            paragraph,
            say(
                "{tag} takes its whole place, and “{text}” would be lost. Give the tag a "
                "paragraph or a row of its own.",
                tag=tag,
                text=beside.strip()[:QUOTED],
            ),
        )


def _close(waiting: list[tuple[str, str, Paragraph]], closing: tuple[str, str, Paragraph]) -> None:
    word, whole, paragraph = closing
    tag = f"{{%{whole} {word} %}}"
    if not waiting:
        _fault(paragraph, say("{tag} ends what has not begun.", tag=tag))
    opened, opened_whole, begin = waiting.pop()
    fits = opened == CLOSES[word] and opened_whole == whole
    together = paragraph.part == begin.part and (
        paragraph is begin
        if not whole
        else (paragraph.table, whole == "tr" or paragraph.cell)
        == (begin.table, whole == "tr" or begin.cell)
    )
    if not (fits and together):
        begun = f"{{%{opened_whole} {opened} … %}}"
        problem = say(
            "{tag} does not fit {begin} in {place}: both must stand in the same table or text, "
            "written alike.",
            tag=tag,
            begin=begun,
            place=begin.place,
        )
        _fault(paragraph, problem)


class _Reader:
    """Reads the tags of all paragraphs as one jinja text, a line a paragraph."""

    def __init__(self, paragraphs: Sequence[Paragraph], shape: Group) -> None:
        self.paragraphs = paragraphs
        self.shape = shape
        self.names: set[str] = set()
        self.always: set[str] = set()
        self.conditions = 0
        self.paragraph = paragraphs[0] if paragraphs else Paragraph("", say("paragraph 1"))

    def read(self) -> Used:
        lines = [_jinja(paragraph.text) for paragraph in self.paragraphs]
        try:
            tree = Environment(autoescape=True).parse("\n".join(lines))
        except JinjaError as error:
            self._at(getattr(error, "lineno", 1))
            reason = say("a tag cannot be read: {reason}", reason=str(error.message))
            _fault(self.paragraph, reason)
        self._statements(tree.body, {})
        return Used(frozenset(self.names), frozenset(self.always))

    def _at(self, line: int) -> None:
        if self.paragraphs:
            self.paragraph = self.paragraphs[min(line, len(self.paragraphs)) - 1]

    def _statements(self, body: Sequence[nodes.Node], scope: follow.Scope) -> None:
        for node in body:
            self._at(node.lineno)
            match node:
                case nodes.Output():
                    for each in node.nodes:
                        if not isinstance(each, nodes.TemplateData):
                            self._at(each.lineno)
                            self._printed(each, scope)
                case nodes.For(target=nodes.Name()) if not node.recursive and node.test is None:
                    self._loop(node, scope)
                case nodes.If():
                    self._value(node.test, scope)
                    self.conditions += 1
                    for each in (node.body, node.elif_, node.else_):
                        self._statements(each, scope)
                    self.conditions -= 1
                case _:
                    _fault(self.paragraph, say("tags can name, loop and compare, nothing else."))

    def _loop(self, node: nodes.For, scope: follow.Scope) -> None:
        target = node.target
        assert isinstance(target, nodes.Name)  # noqa: S101 (the case above)
        path, shape = self._value(node.iter, scope)
        item = follow.item_of(path, shape)
        if isinstance(item, Message):
            _fault(self.paragraph, item)
        inner = {**scope, target.name: (path, item), "loop": ("loop", follow.LOOP)}
        self._statements(node.body, inner)
        self._statements(node.else_, scope)

    def _printed(self, node: nodes.Node, scope: follow.Scope) -> None:
        path, shape = self._value(node, scope)
        problem = follow.print_fault(path, shape, has_pictures=self.paragraph.has_pictures)
        if problem is not None:
            _fault(self.paragraph, problem)

    def _value(self, node: nodes.Node, scope: follow.Scope) -> tuple[str, Shape]:
        match node:
            case nodes.Name():
                return self._named(node.name, scope)
            case nodes.Getattr():
                return self._below(*self._value(node.node, scope), node.attr)
            case nodes.Getitem(arg=nodes.Const()):
                return self._below(*self._value(node.node, scope), str(node.arg.value))
            case nodes.Filter() if node.name in FILTERS and node.node is not None:
                for argument in node.args:
                    self._value(argument, scope)
                return self._value(node.node, scope)
            case nodes.Const():
                return "", follow.TEXT
            case nodes.Compare() | nodes.And() | nodes.Or() | nodes.Not() | nodes.Operand():
                for child in node.iter_child_nodes():
                    self._value(child.expr if isinstance(child, nodes.Operand) else child, scope)
                return "", follow.TEXT
        _fault(self.paragraph, say("tags can name, loop and compare, nothing else."))

    def _named(self, name: str, scope: follow.Scope) -> tuple[str, Shape]:
        if name in scope:
            return scope[name]
        if name not in self.shape.tags:
            _fault(self.paragraph, follow.unknown(name, [*scope, *self.shape.tags], self.shape))
        return name, self.shape.tags[name]

    def _below(self, path: str, shape: Shape, name: str) -> tuple[str, Shape]:
        found = follow.below(path, shape, name)
        if isinstance(found, Message):
            _fault(self.paragraph, found)
        self.names.add(found[0])
        if not self.conditions:
            self.always.add(found[0])
        return found


def _jinja(text: str) -> str:
    """The text as jinja reads it: Word's quotes made straight inside tags, p and tr left out."""

    def straight(found: re.Match[str]) -> str:
        tag = found[0].translate(str.maketrans("“”‘’", "\"\"''"))
        return re.sub(r"^\{%(?:p|tr)\s", "{% ", tag)

    return TAG.sub(straight, text.replace("\n", " "))
