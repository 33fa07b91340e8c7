# SPDX-License-Identifier: GPL-3.0-or-later
"""Collect everything that is said to people into i18n/*.ts, keeping what is translated already.

Said is the literal first argument of `tr(…)` and of `say(…)`, and of every error of the family of
MineActionError: the core speaks templates, and the edge of the plugin looks them up. All of it goes
under the one context `@default`, where `tr` looks. `--check` writes nothing and fails where a file
is not up to date.
"""

from __future__ import annotations

import ast
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "mineaction_plugin"
LANGUAGES = ("fr", "es", "ar")
SPEAKERS = {"tr", "say"}
FAMILY = "MineActionError"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def trees(package: Path) -> list[ast.Module]:
    """Every Python file of the plugin, parsed."""
    return [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
        if "extlibs" not in path.parts
    ]


def error_names(modules: list[ast.Module]) -> set[str]:
    """The names of MineActionError and of every class made from it, in any file."""
    bases: dict[str, set[str]] = {}
    for module in modules:
        for node in ast.walk(module):
            if isinstance(node, ast.ClassDef):
                names = {_name(base) for base in node.bases}
                bases.setdefault(node.name, set()).update(names)
    family = {FAMILY}
    while grown := {name for name, of in bases.items() if of & family} - family:
        family |= grown
    return family


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def said(modules: list[ast.Module]) -> list[str]:
    """Every text that people may read, once, in the order of the alphabet."""
    speakers = SPEAKERS | error_names(modules)
    texts = {text for module in modules for text in _literals(module, speakers)}
    return sorted(texts - {""})


def _literals(module: ast.Module, speakers: set[str]) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in speakers:
            yield from _texts_of(node.args[0])


def _texts_of(node: ast.expr) -> Iterator[str]:
    """A literal, or both sides of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts_of(node.body)
        yield from _texts_of(node.orelse)


def read(path: Path) -> dict[str, str]:
    """Source text to translation, for what is translated."""
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        text = "" if translation is None else translation.text or ""
        if text:
            found[message.findtext("source", "")] = text
    return found


def content(language: str, texts: list[str], known: dict[str, str]) -> str:
    """The .ts file of a language."""
    top = ET.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = "@default"
    for text in [*texts, *sorted(set(known) - set(texts))]:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if text not in texts:
            translation.set("type", "vanished")
        elif not translation.text:
            translation.set("type", "unfinished")
    ET.indent(top, "  ")
    return HEADER + ET.tostring(top, encoding="unicode", short_empty_elements=False) + "\n"


def places(text: str) -> set[str]:
    """The names of the values that a text has places for."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def main(arguments: list[str]) -> int:
    """Write the files, or with --check say which are not up to date."""
    texts = said(trees(PACKAGE))
    stale = 0
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"{PACKAGE.name}_{language}.ts"
        known = read(path)
        wanted = content(language, texts, known)
        done = sum(text in known for text in texts)
        if path.is_file() and path.read_text(encoding="utf-8") == wanted:
            print(f"translations: {path.name} up to date, {done} of {len(texts)} translated")
            continue
        stale += 1
        if "--check" in arguments:
            print(f"translations: {path.name} is not up to date; run make translations")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted, encoding="utf-8")
            print(f"translations: {path.name} written, {done} of {len(texts)} translated")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
