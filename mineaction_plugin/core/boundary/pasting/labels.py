# SPDX-License-Identifier: GPL-3.0-or-later
"""The point that a label or a word names: SP, TP3a, "Turning point", "RP 2"."""

from __future__ import annotations

import re

from mineaction_plugin.core.terms.vocabulary import PointKind

_WORDS = {
    PointKind.REFERENCE: "rp ref reference referencepoint",
    PointKind.LANDMARK: "lm landmark",
    PointKind.BENCHMARK: "bm benchmark",
    PointKind.START: "sp start startpoint startingpoint datumpoint",
    PointKind.TURNING: "tp turning turningpoint",
    PointKind.INTERMEDIATE: "ip intermediate intermediatepoint",
    PointKind.END: "ep end endpoint",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_PREFIX = r"(?:[A-Z]-)?(?:SP|TP|IP|EP|RP|LM|BM)"
LABEL = re.compile(_PREFIX + r"-?\d{0,4}[A-Z]?(?![A-Z0-9])", re.IGNORECASE)
SPACED_LABEL = re.compile(_PREFIX + r" \d{1,3}[A-Z]?(?![A-Z0-9])", re.IGNORECASE)
"""As in "TP 3": read so only where the rest of the line then makes sense."""
_NUMBERED = re.compile(r"(?:[a-z]-)?(sp|tp|ip|ep|rp|lm|bm)[ -]?\d*[a-z]?")


def kind_of(text: str) -> PointKind | None:
    """The kind that a word or a label names; None where it names none."""
    small = text.strip().casefold()
    plain = re.sub(r"[^a-z]", "", re.sub(r"^[a-z]-", "", small))
    if plain in _KINDS:
        return _KINDS[plain]
    found = _NUMBERED.fullmatch(small)
    return _KINDS[found[1]] if found is not None else None
