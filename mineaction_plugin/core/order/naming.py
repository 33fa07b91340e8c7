# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of packs, files and waypoints: safe everywhere, unique, the same on every run.

Text from data never becomes a path unchecked. Windows is the strictest reader: reserved device
names, no trailing dot or blank, case ignored, short paths.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import BoundaryPoint

NAME_LIMIT = 48
"""Characters of a safe name; with revision and suffix a path stays far below Windows' 260."""
WAYPOINT_LIMIT = 10
"""Characters that old handhelds keep of a waypoint's name (design §7)."""
SHORT_NO_LENGTH = 4
"""One length for all, so that order, revision and point can never run into each other."""
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HIGHEST_REVISION = len(DIGITS) - 1
_POINT_LENGTH = WAYPOINT_LIMIT - SHORT_NO_LENGTH - 1
_FALLBACK_MARK = "Z"
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"}
    | {f"{port}{number}" for port in ("COM", "LPT") for number in range(10)}
)


def safe_name(text: str) -> str:
    """A file name from any text: ASCII letters, digits, dot, hyphen, underscore.

    A text that is already such a name stays as it is. Any other gets six hex digits of its own
    hash behind what can be kept of it, so that two texts never share a name by losing characters.
    """
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    kept = re.sub(r"[^A-Za-z0-9._-]+", "-", ascii_text)
    kept = re.sub(r"\.{2,}", ".", kept).strip("-._ ")
    if kept and kept == text and not is_reserved(kept) and len(kept) <= NAME_LIMIT:
        return kept
    return _with_hash(kept.replace(".", "-") if is_reserved(kept) else kept, text)


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a name for a device of its own, whatever its case and ending."""
    plain = unicodedata.normalize("NFKD", name)  # superscript digits count too
    return plain.split(".")[0].rstrip(" ").upper() in _RESERVED


def unique_names(texts: Iterable[str]) -> list[str]:
    """Safe names of several texts, no two alike when case is ignored; a text's twin gets a number.

    The first text of a name keeps it, so the names do not depend on what comes after.
    """
    taken: set[str] = set()
    names = []
    for text in texts:
        name, number = safe_name(text), 1
        while name.casefold() in taken:
            number += 1
            name = _with_hash(f"{safe_name(text)}-{number}", f"{text}\0{number}")
        taken.add(name.casefold())
        names.append(name)
    return names


def pack_name(order: Order) -> str:
    """`<order_no>_r<revision>`, safe as a folder and as the beginning of every file's name."""
    return f"{safe_name(order.order_no)}_r{order.revision}"


def short_no(order_no: str, taken: Collection[str] = ()) -> str:
    """Four letters and digits that stand for an order in waypoint names.

    The last four letters or digits of the number when they are free ("MAC-2026-0012" gives
    "0012"), else four from its hash. `taken` are the short numbers of all live orders.
    """
    used = {name.upper() for name in taken}
    tail = "".join(sign for sign in order_no.upper() if sign in DIGITS)[-SHORT_NO_LENGTH:]
    if tail and (candidate := tail.rjust(SHORT_NO_LENGTH, "0")) not in used:
        return candidate
    for attempt in range(1000):
        number = int(hashlib.sha256(f"{order_no}\0{attempt}".encode()).hexdigest(), 16)
        candidate = _in_base(number, SHORT_NO_LENGTH)
        if candidate not in used:
            return candidate
    raise OrderError(
        "No short number is left for order {order_no}: close some of the live orders.",
        order_no=order_no,
    )


def waypoint_prefix(order: Order) -> str:
    """What every GPX name of an order begins with: its short number and one sign of the revision.

    A draft has the sign 0.

    Raises:
        OrderError: for a revision above 35, which has no sign of its own.
    """
    if not 0 <= order.revision <= HIGHEST_REVISION:
        raise OrderError(
            "Order {order_no}: revision {revision} is above {limit}. "
            "Withdraw the order and issue a new one.",
            order_no=order.order_no,
            revision=order.revision,
            limit=HIGHEST_REVISION,
        )
    # Issued revisions count from 1, so that a draft's points can never be taken for an order's.
    return f"{order.short_no.upper()}{DIGITS[0 if order.draft else order.revision]}"


def waypoint_names(order: Order) -> list[str]:
    """A name for each boundary point, at most 10 characters, unique, made of A–Z and 0–9.

    "0012" + revision "1" + "TP7" = "00121TP7". A label too long for that is shortened ("B-TP123"
    to "BT123"); one that still does not fit, is not in Latin, or would join digits that stand apart
    ("TP1.5" would be TP15), becomes Z and its place.
    """
    prefix = waypoint_prefix(order)
    room = WAYPOINT_LIMIT - len(prefix)
    taken: set[str] = set()
    names = []
    for place, point in enumerate(order.points):
        code = next(code for code in _point_codes(point, place, room) if code not in taken)
        taken.add(code)
        names.append(prefix + code)
    return names


def numbered_name(order: Order, mark: str, number: int) -> str:
    """A name of an order's n-th track, route or hazard: at most 10 characters.

    "0012" + revision "1" + "HAZ" + "7" = "00121HAZ7"; a longer number shortens the mark.

    Raises:
        OrderError: when the number has no room.
    """
    prefix, digits = waypoint_prefix(order), str(number)
    room = WAYPOINT_LIMIT - len(prefix) - len(digits)
    if room < 1:
        raise OrderError(
            "Order {order_no} has more than {limit} hazards, or pieces of them; a handheld's names "
            "cannot count so many. Leave out the format gpx, or make the task smaller.",
            order_no=order.order_no,
            limit=10 ** (WAYPOINT_LIMIT - len(prefix) - 1) - 1,
        )
    return prefix + mark[:room] + digits


def _point_codes(point: BoundaryPoint, place: int, room: int) -> Sequence[str]:
    """Candidates, best first; the last is free, as no two points have the same place."""
    plain = "".join(sign for sign in point.label.upper() if sign in DIGITS)
    compact = re.sub(r"(?<=[TI])P(?=\d)", "", plain)
    by_place = _FALLBACK_MARK + _in_base(place, room - 1)
    # "TP1.5" must not become the name of TP15: digits that were apart are never joined.
    is_joined = re.search(r"\d[^A-Z\d]+\d", point.label.upper()) is not None
    own = [code for code in (plain, compact) if 0 < len(code) <= room and not is_joined]
    return [*(code for code in own if not code.startswith(_FALLBACK_MARK)), by_place]


def _with_hash(kept: str, text: str) -> str:
    mark = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{kept[: NAME_LIMIT - 7].rstrip('-._ ') or 'order'}-{mark}"


def _in_base(number: int, length: int) -> str:
    """The last digits of a number in base 36."""
    digits = []
    for _ in range(length):
        number, digit = divmod(number, len(DIGITS))
        digits.append(DIGITS[digit])
    return "".join(reversed(digits))
