# SPDX-License-Identifier: GPL-3.0-or-later
"""An office's own words at the head and foot of every page: `letterhead.json` in a folder.

A programme has one profile and several offices; each office may keep a folder with its name,
its handling marking and its disclaimer, without a profile of its own.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.profile import Profile, Programme
from mineaction_plugin.core.terms.settings_check import build

NAME = "letterhead.json"
SHEET_ENDINGS = (".qpt", ".docx", ".pdf")


def with_letterhead(profile: Profile, folder: Path) -> Profile:
    """The profile with what the office's letterhead says about the programme laid over it.

    Keys are those of `programme` in a profile, such as name, authority, handling, disclaimer.

    Raises:
        ProfileError: the folder has no letterhead.json, or it has an unknown key or a wrong type.
    """
    path = folder / NAME
    if not path.exists() and _has_sheets(folder):
        return profile
    try:
        own = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ProfileError(
            "The template folder {folder} has neither a readable {file} ({reason}) nor a layout or "
            "form of the office. A {file} may have the keys {keys}.",
            folder=str(folder),
            file=NAME,
            reason=error.strerror or str(error),
            keys=", ".join(Programme.__dataclass_fields__),
        ) from error
    except ValueError as error:
        raise ProfileError(
            "{file} is not valid JSON: {reason}.", file=str(path), reason=str(error)
        ) from error
    if not isinstance(own, dict):
        raise ProfileError("{file} must be a JSON object.", file=str(path))
    base = {**asdict(profile.programme)}
    base["country_extent_deg"] = list(profile.programme.country_extent_deg)
    try:
        return replace(profile, programme=build(Programme, {**base, **own}))
    except ProfileError as error:
        raise ProfileError("{file}: {problem}", file=str(path), problem=error.message) from error


def _has_sheets(folder: Path) -> bool:
    """Whether the office keeps layouts or forms there."""
    return folder.is_dir() and any(
        each.suffix.lower() in SHEET_ENDINGS for each in folder.iterdir()
    )
