# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is said is in the translation files, and a translation keeps every value."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

LANGUAGES = ("fr", "es", "ar")
ALONE = "اأإآدذرزوؤىةء"
STAYS_WHOLE = re.compile(rf"(?:^|[{ALONE}\s])&[{ALONE}]|&ء|[{ALONE}]&\w\b")
FORM_LABELS = (
    "&Contents", "&Coordinate", "&Format", "&Label", "&Number", "&Reason", "&Templates",
    "Bac&kground", "C&RS", "C&heck code", "Fill &points like", "Fill tasks li&ke",
)  # fmt: skip
SPEECH = """
class PackError(MineActionError): ...
class ByteError(errors.PackError): ...
class OtherError(ValueError): ...
def f(x):
    tr("one {n}").format(n=1)
    say("two" if x else "three")
    raise ByteError("four " "five")
    OtherError("never")
    tr(x)
"""


@pytest.fixture(scope="module")
def updater(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "updater", root / "scripts" / "update_translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_said_is_missing(root: Path) -> None:
    result = subprocess.run(
        [sys.executable, str(root / "scripts" / "update_translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_it_finds_what_is_said_and_nothing_else(updater: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "speech.py").write_text(SPEECH)
    found = updater.said(updater.trees(tmp_path))
    assert found == ["four five", "one {n}", "three", "two"]


def test_an_update_keeps_what_is_translated(updater: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(updater.content("fr", ["a", "b"], {"a": "un"}), encoding="utf-8")
    known = updater.read(path)
    assert known == {"a": "un"}
    again = updater.content("fr", ["b", "c"], known)
    path.write_text(again, encoding="utf-8")
    assert updater.read(path) == {"a": "un"}
    assert 'type="vanished"' in again


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_value(updater: ModuleType, root: Path, language: str) -> None:
    known = updater.read(root / "i18n" / f"mineaction_plugin_{language}.ts")
    wrong = {s: t for s, t in known.items() if updater.places(s) != updater.places(t)}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_compiled_into_the_package(package: Path, language: str) -> None:
    compiled = package / "i18n" / f"mineaction_plugin_{language}.qm"
    assert compiled.is_file()
    assert compiled.read_bytes()[:4] == b"\x3c\xb8\x64\x18"  # the mark of Qt's format


def test_a_key_of_an_arabic_form_label_breaks_no_word(updater: ModuleType, root: Path) -> None:
    """Qt parts a word at the letter that it underlines: a wider word loses its end in the form.

    Letters that do not join the next one may carry the key; labels of the older panels are not
    looked at.
    """
    known = updater.read(root / "i18n" / "mineaction_plugin_ar.ts")
    parted = {s: known[s] for s in FORM_LABELS if not STAYS_WHOLE.search(known[s])}
    assert not parted
