# SPDX-License-Identifier: GPL-3.0-or-later
"""`verification.json`: what was read back from each file when the pack was made."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import canonical
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict

NAME = "verification.json"
READER = "json"


def make(order: Order, files: Sequence[FileVerdict]) -> dict[str, object]:
    """The record; `files` is the contract of design §7, the rest are the marks of every file."""
    failed = any(file.verdict is Verdict.FAILED for file in files)
    return {
        "verdict": (Verdict.FAILED if failed else Verdict.OK).value,
        "order_no": order.order_no,
        "revision": order.revision,
        "handling": order.programme.handling,
        "state": "DRAFT" if order.draft else "ISSUED",
        "files": [
            {
                "path": file.path,
                "verdict": file.verdict.value,
                "points": file.points,
                "max_difference_m": file.max_difference_m,
                "reader": file.reader,
            }
            for file in files
        ],
    }


def write(record: dict[str, object], folder: Path) -> None:
    """Write it as canonical JSON in UTF-8."""
    (folder / NAME).write_bytes(canonical(record).encode("utf-8"))


def check(folder: Path, order: Order, listed: Sequence[str]) -> FileVerdict:
    """The record must be of this order, say ok, and be about the files that the manifest lists."""
    try:
        raw = json.loads((folder / NAME).read_text(encoding="utf-8"))
        is_ours = (raw["order_no"], raw["revision"], raw["verdict"]) == (
            order.order_no, order.revision, Verdict.OK.value,
        )  # fmt: skip
        recorded = {file["path"] for file in raw["files"] if file["verdict"] == Verdict.OK.value}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        is_ours, recorded = False, set()
    if not is_ours:
        return _failed(say("It is not this order's record of a verified pack."))
    odd = sorted(recorded.symmetric_difference(set(listed) - {NAME}))
    if odd:
        return _failed(
            say("It and the manifest do not list the same files: {files}.", files=", ".join(odd))
        )
    return FileVerdict(NAME, Verdict.OK, 0, 0.0, READER)


def _failed(reason: Message) -> FileVerdict:
    return FileVerdict(NAME, Verdict.FAILED, 0, 0.0, READER, reason)
