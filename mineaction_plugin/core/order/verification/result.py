# SPDX-License-Identifier: GPL-3.0-or-later
"""What verification finds: a verdict for each file and one for the pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray

TOLERANCE_M = 0.01
"""How far a position of a machine file may lie from the order's (design §8, promise 1)."""


class Verdict(StrEnum):
    """What a check came to."""

    OK = "ok"
    FAILED = "failed"


@dataclass(frozen=True)
class FileVerdict:
    """What was read back from one file."""

    path: str
    verdict: Verdict
    points: int
    """Positions compared with the order's."""
    max_difference_m: float
    """The greatest distance between a position read and the order's, in metres."""
    reader: str
    reason: Message | None = None
    """Why it failed; of a file that did not, what to know of it."""
    changed: bool = False
    """A working file whose bytes changed since issue, though its content agrees."""


@dataclass(frozen=True)
class Verification:
    """What came of a whole pack."""

    pack: str
    files: tuple[FileVerdict, ...]
    order_no: str = ""
    revision: int = 0
    draft: bool = False
    governs: str = "pdf"
    """Which form holds where the two differ: "pdf" or "docx"; empty where packs differ."""
    order: Order | None = None
    """What the pack's own manifest says the order is; None where it has no sound one."""
    handlings: tuple[str, ...] = ()
    """Of a bundle: each marking that one of its packs has."""

    @property
    def verdict(self) -> Verdict:
        """Ok when every file is."""
        failed = any(file.verdict is Verdict.FAILED for file in self.files)
        return Verdict.FAILED if failed or not self.files else Verdict.OK

    @property
    def changed_working(self) -> int:
        """How many working files changed since issue and still agree.

        0 where packs of a bundle differ in what governs: there is no one sentence for that.
        """
        return sum(file.changed for file in self.files) if self.governs else 0

    @property
    def failures(self) -> tuple[FileVerdict, ...]:
        """The files that failed."""
        return tuple(file for file in self.files if file.verdict is Verdict.FAILED)


Named = tuple[str, FloatArray]
"""A name and its positions: shape (n, 2), longitude and latitude in degrees."""


@dataclass(frozen=True)
class Content:
    """What a file holds, in the order it holds it: each part a sequence of named positions."""

    parts: Mapping[str, tuple[Named, ...]]
    """ "boundary points", "boundary", "hazards", …"""
    text: str = ""
    """All the words of the file, for the marks that it must carry."""
    problems: tuple[Message, ...] = field(default=())
    """What the reader itself found wrong."""
    within_m: float = TOLERANCE_M
    """How far a position may be off: 1 cm, or what paper's format can say."""
