# SPDX-License-Identifier: GPL-3.0-or-later
"""The number of an order: made from the programme's pattern, or typed as an authority gave it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from string import Formatter

from mineaction_plugin.core.errors import OrderError, ProfileError
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Numbering, Profile
from mineaction_plugin.core.terms.vocabulary import TaskKind

SEQUENCE = re.compile(r"\{sequence[^}]*\}")
TOKENS = ("organisation", "kind", "place", "year", "month", "seat", "sequence")
LONGEST = 64
"""Characters of a typed number; more do not fit the band on top of a page."""
KIND_CODES: Mapping[str, str] = {
    TaskKind.NON_TECHNICAL_SURVEY: "NTS",
    TaskKind.TECHNICAL_SURVEY: "TS",
    TaskKind.CLEARANCE: "CLR",
    TaskKind.BATTLE_AREA_CLEARANCE: "BAC",
    TaskKind.EOD_SPOT: "EOD",
    TaskKind.IED_CLEARANCE: "IEDC",
    TaskKind.ROAD_CLEARANCE: "RC",
    TaskKind.ROAD_VERIFICATION: "RV",
    TaskKind.STOCKPILE_DESTRUCTION: "SD",
}
"""What {kind} gives where the profile's `numbering.kind_codes` says nothing else."""
_BLANK = re.compile(r"\s+")


def tokens_of(profile: Profile, task: Task, issued_at: str) -> dict[str, object]:
    """What a pattern can be filled with, but for the sequence.

    Args:
        profile: organisation, seat, codes of kinds, and the field that holds the place's code.
        task: whose kind and place are meant.
        issued_at: ISO 8601; its own year and month count.

    Raises:
        OrderError: the pattern asks for a place, and the task has none.
        ProfileError: the pattern has a token that is none of ours, or asks for an empty setting.
    """
    numbering, moment = profile.numbering, datetime.fromisoformat(issued_at)
    asked = _asked(numbering)
    settings = {
        "programme.organisation_code": ("organisation", profile.programme.organisation_code),
        "numbering.seat": ("seat", numbering.seat),
    }
    for key, (token, value) in settings.items():
        if token in asked and not value.strip():
            raise ProfileError(
                "The key {key} is empty, but numbering.order_pattern asks for it: {value}.",
                key=key,
                value=numbering.order_pattern,
            )
    return {
        "organisation": profile.programme.organisation_code,
        "kind": numbering.kind_codes.get(task.kind, KIND_CODES[task.kind]),
        "place": _place(numbering, task) if "place" in asked else "",
        "year": moment.year,
        "month": f"{moment.month:02d}",
        "seat": numbering.seat,
    }


def counter_of(numbering: Numbering, tokens: Mapping[str, object]) -> str:
    """The name of the counter that a number takes its sequence from.

    Each spelling of the pattern without its sequence ("MAC-2026-") has one of its own, so that a
    pattern with the year begins again each year and one without never does.
    """
    return f"order_no {_spelled(numbering, SEQUENCE.sub('#', numbering.order_pattern), tokens)}"


def number_of(numbering: Numbering, tokens: Mapping[str, object], sequence: int) -> str:
    """The number with a sequence."""
    return _spelled(numbering, numbering.order_pattern, {**tokens, "sequence": sequence})


def typed_number(text: str) -> str:
    """A number as somebody typed it, with single blanks and none at its ends.

    Raises:
        OrderError: nothing that can be printed, or too long.
    """
    number = _BLANK.sub(" ", unicodedata.normalize("NFC", text)).strip()
    if not any(sign.isalnum() for sign in number) or not number.isprintable():
        raise OrderError(
            "The order number {order_no} has no letter and no digit, or signs that cannot be "
            "printed. Type it as the authority gave it.",
            order_no=ascii(text),
        )
    if len(number) > LONGEST:
        raise OrderError(
            "The order number {order_no} has {length} characters; {most} fit the top of a page. "
            "Type a shorter one.",
            order_no=f"{number[:40]}…",
            length=len(number),
            most=LONGEST,
        )
    return number


def _asked(numbering: Numbering) -> set[str]:
    """The tokens of the pattern.

    Raises:
        ProfileError: it cannot be read, has a token that is none of ours, or no sequence.
    """
    pattern = numbering.order_pattern
    try:
        asked = {name for _, name, _, _ in Formatter().parse(pattern) if name is not None}
    except ValueError as error:
        raise _unknown(pattern, str(error)) from error
    strange = sorted(asked - set(TOKENS))
    if strange:
        raise _unknown(pattern, ", ".join(strange))
    if "sequence" not in asked:
        raise ProfileError(
            "The key numbering.order_pattern must hold {token}, not {value}.",
            token="{sequence}",  # noqa: S106 (a word of the pattern)
            value=pattern,
        )
    return asked


def _place(numbering: Numbering, task: Task) -> str:
    field = numbering.place_field
    value = task.extra.get(field, getattr(task, field, "") if field else "")
    code = str(value).strip() if isinstance(value, str | int) else ""
    if not code:
        raise OrderError(
            "Task {task} has nothing in {field}, which its order number is made with. Fill it in, "
            "or type the order’s number.",
            task=task.task_id,
            field=field or "numbering.place_field",
        )
    return code


def _spelled(numbering: Numbering, pattern: str, tokens: Mapping[str, object]) -> str:
    try:
        return pattern.format(**tokens)
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        raise _unknown(numbering.order_pattern, str(error)) from error


def _unknown(pattern: str, reason: str) -> ProfileError:
    return ProfileError(
        "The key numbering.order_pattern is {value}. Known tokens: {tokens} ({reason}).",
        value=pattern,
        tokens=", ".join(TOKENS),
        reason=reason,
    )
