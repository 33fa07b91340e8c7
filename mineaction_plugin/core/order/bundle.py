# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into the bundle of a team or an operator, and what must leave its devices.

A bundle that holds only what changed is told from the bundle before it, or from a moment. The
first is the safer one: it asks no clock, and its list of what is gone misses nothing.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from mineaction_plugin.core.errors import Message, MineActionError, say

RECORD = "bundle.json"
RECORD_VERSION = 1
RECORD_LIMIT = 16 * 1024**2
"""Bytes of a record that are read."""


class BundleError(MineActionError):
    """A bundle that cannot be made as asked."""


class By(StrEnum):
    """What gets a bundle of its own."""

    TEAM = "team"
    OPERATOR = "operator"
    ALL = "all"


class Change(StrEnum):
    """What an order is to whoever had the bundle before."""

    NONE = "none"
    """Everything was asked for, not what changed."""
    NEW = "new"
    AMENDED = "amended"


class Why(StrEnum):
    """Why a revision must leave the devices."""

    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    ELSEWHERE = "elsewhere"
    """The order went to somebody else, or is not in the workspace any more."""


@dataclass(frozen=True)
class Issued:
    """One revision of an order as a workspace has it."""

    order_no: str
    revision: int
    task_id: str
    title: str
    operator: str
    team: str
    issued_at: str
    superseded_by: str
    withdrawn_at: str

    @property
    def holds(self) -> bool:
        """Whether a team may work by it."""
        return not self.superseded_by and not self.withdrawn_at

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from every other one."""
        return self.order_no.casefold(), self.revision


@dataclass(frozen=True)
class Group:
    """Whose bundle it is; empty texts are nobody in particular."""

    operator: str = ""
    team: str = ""


@dataclass(frozen=True)
class Item:
    """An order that goes in."""

    order: Issued
    change: Change


@dataclass(frozen=True)
class Gone:
    """A revision that must leave the devices."""

    order_no: str
    revision: int
    why: Why
    successor: str = ""
    when: str = ""


@dataclass(frozen=True)
class Since:
    """What whoever gets the bundle has already: by a moment, or by the bundle before."""

    moment: datetime | None = None
    live: Mapping[tuple[str, int], str] | None = None
    """Key of each revision that held then, to its number as it is written."""
    group: Group | None = None
    """Whose bundle the one before was; None where a moment was given."""
    by: By = By.TEAM
    name: str = ""


@dataclass(frozen=True)
class Contents:
    """A bundle before it is written."""

    group: Group
    by: By
    items: tuple[Item, ...]
    gone: tuple[Gone, ...]
    there: tuple[tuple[str, int], ...]
    """What whoever follows this bundle then has: number and revision. The next is told from it."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to give."""
        return not self.items and not self.gone


def groups_of(rows: Iterable[Issued], by: By) -> list[Group]:
    """Everybody who has orders, or had some, in the order of their names."""
    return sorted({_group(row, by) for row in rows}, key=lambda g: (g.operator, g.team))


def contents_of(
    rows: Sequence[Issued], group: Group, by: By, since: Since | None = None
) -> Contents:
    """What one bundle holds.

    Args:
        rows: every revision of the workspace.
        group: whose bundle it is.
        by: what a group is.
        since: what is there already; None for everything that holds.
    """
    own = [row for row in rows if _group(row, by) == group]
    live = tuple(row for row in own if row.holds)
    if since is None:
        items = [Item(row, Change.NONE) for row in live]
        gone = [_gone(row, rows) for row in own if not row.holds]
    elif since.live is not None:
        items = [Item(row, _change(row)) for row in live if row.key not in since.live]
        gone = _gone_since(since.live, rows, live)
    else:
        items = [Item(row, _change(row)) for row in live if _is_after(row.issued_at, since.moment)]
        issued = {row.key: row.issued_at for row in rows}
        gone = [
            _gone(row, rows)
            for row in own
            if not row.holds and _ended_after(row, issued, since.moment)
        ]
    there = tuple((row.order_no, row.revision) for row in live)
    return Contents(group, by, tuple(items), tuple(gone), there)


def only(contents: Contents, numbers: Collection[str], since: Since | None = None) -> Contents:
    """The part of a bundle that is about some orders; what it leaves out, the next one has.

    Args:
        contents: the whole bundle.
        numbers: of the orders, in small letters.
        since: what the whole was told from.
    """
    items = tuple(each for each in contents.items if each.order.order_no.casefold() in numbers)
    gone = tuple(each for each in contents.gone if each.order_no.casefold() in numbers)
    before = {} if since is None or since.live is None else dict(since.live)
    for each in gone:
        before.pop((each.order_no.casefold(), each.revision), None)
    before |= {each.order.key: each.order.order_no for each in items}
    there = tuple((number, revision) for (_, revision), number in before.items())
    return replace(contents, items=items, gone=gone, there=there)


def record_of(contents: Contents, name: str, made_at: str) -> dict[str, object]:
    """`bundle.json`: what the next bundle is told from."""
    return {
        "bundle": RECORD_VERSION,
        "name": name,
        "made_at": made_at,
        "by": contents.by.value,
        "operator": contents.group.operator,
        "team": contents.group.team,
        "orders": [[item.order.order_no, item.order.revision] for item in contents.items],
        "there": [[number, revision] for number, revision in contents.there],
        "remove": [[gone.order_no, gone.revision, gone.why.value] for gone in contents.gone],
    }


def read_since(path: Path) -> Since:
    """What a bundle that was given before says of what is there already.

    Raises:
        BundleError: it is no bundle of ours.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            name = next(n for n in archive.namelist() if n.rsplit("/", 1)[-1] == RECORD)
            with archive.open(name) as member:
                raw = json.loads(member.read(RECORD_LIMIT))
        live = {(str(number).casefold(), int(rev)): str(number) for number, rev in raw["there"]}
        group = Group(str(raw["operator"]), str(raw["team"]))
        return Since(live=live, group=group, by=By(raw["by"]), name=str(raw["name"]))
    except OSError as error:
        raise BundleError(
            "{file} cannot be read ({reason}).", file=path.name, reason=error.strerror or str(error)
        ) from error
    except (zipfile.BadZipFile, StopIteration, ValueError, KeyError, TypeError, RuntimeError,
            NotImplementedError) as error:  # fmt: skip
        raise BundleError(
            "{file} is no bundle of this plugin. Choose the zip that was given before, or a day.",
            file=path.name,
        ) from error


def size_warning(pack: Path, limit_mb: int = 20) -> Message | None:
    """A sentence where a pack without its field project is too large to send.

    Args:
        pack: its folder.
        limit_mb: in millions of bytes.
    """
    sizes = {
        path.relative_to(pack).as_posix(): path.stat().st_size
        for path in pack.rglob("*")
        if path.is_file() and path.relative_to(pack).parts[0] != "field"
    }
    total = sum(sizes.values())
    if total <= limit_mb * 1_000_000:
        return None
    largest = max(sizes, key=lambda name: sizes[name])
    return say(
        "The pack {pack} has {size} MB without its field project, more than {limit} MB: phones "
        "and mail may refuse it. The largest file is {file} ({part} MB); fewer or smaller "
        "annexes and pictures make it smaller.",
        pack=pack.name,
        size=round(total / 1e6),
        limit=limit_mb,
        file=largest,
        part=round(sizes[largest] / 1e6),
    )


def _group(row: Issued, by: By) -> Group:
    if by is By.ALL:
        return Group()
    return Group(row.operator, row.team if by is By.TEAM else "")


def _change(row: Issued) -> Change:
    return Change.NEW if row.revision == 1 else Change.AMENDED


def _gone(row: Issued, rows: Sequence[Issued]) -> Gone:
    if row.withdrawn_at:
        return Gone(row.order_no, row.revision, Why.WITHDRAWN, when=row.withdrawn_at)
    # Of several later revisions the last one is named, not the next one.
    number = row.order_no.casefold()
    later = [each for each in rows if each.order_no.casefold() == number]
    last = max(later, key=lambda each: each.revision)
    return Gone(row.order_no, row.revision, Why.SUPERSEDED, f"{last.order_no} r{last.revision}")


def _gone_since(
    before: Mapping[tuple[str, int], str], rows: Sequence[Issued], live: Sequence[Issued]
) -> list[Gone]:
    """What held for the group then and does not now."""
    now, known = {row.key for row in live}, {row.key: row for row in rows}
    gone = []
    for key, number in before.items():
        row = known.get(key)
        if key in now:
            continue
        if row is None or row.holds:
            gone.append(Gone(number, key[1], Why.ELSEWHERE))
        else:
            gone.append(_gone(row, rows))
    return gone


def _ended_after(
    row: Issued, issued: Mapping[tuple[str, int], str], moment: datetime | None
) -> bool:
    """Whether a revision ended after a moment; where nobody knows when, it did."""
    if row.withdrawn_at:
        return _is_after(row.withdrawn_at, moment)
    number, _, revision = row.superseded_by.rpartition(" r")
    if not revision.isdecimal():
        return True
    return _is_after(issued.get((number.casefold(), int(revision)), ""), moment)


def _is_after(text: str, moment: datetime | None) -> bool:
    """Whether a stored moment is not before another; one that cannot be read counts as after."""
    try:
        stored = datetime.fromisoformat(text)
    except ValueError:
        return True
    if moment is None:
        return True
    if stored.tzinfo is None or moment.tzinfo is None:
        return stored.replace(tzinfo=None) >= moment.replace(tzinfo=None)
    return stored >= moment
