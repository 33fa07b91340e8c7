# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in a pack against the one that the workspace holds under its number and revision."""

from __future__ import annotations

import json
from dataclasses import replace

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import to_json
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification

READER = "workspace"


def held_against(verification: Verification, held: Order, workspace: str) -> Verification:
    """The verification with what the workspace says of the pack's snapshot.

    Args:
        verification: of the pack; one without a sound manifest is given back as it is.
        held: what the workspace holds of the same number and revision.
        workspace: its name, for the sentence.
    """
    order = verification.order
    where = "" if order is None else difference(order, held)
    if not where:
        return verification
    reason = say(
        "The workspace {workspace} holds another content of {order_no} r{revision}: {where} is not "
        "the same. Do not use this pack; export the order again.",
        workspace=workspace, order_no=held.order_no, revision=held.revision, where=where,
    )  # fmt: skip
    return replace(verification, files=_with(verification.files, reason))


def difference(order: Order, held: Order) -> str:
    """Where a pack's order first differs from the issued one, exported in the same language.

    Returns:
        A path into the snapshot, "points[3].lat"; empty where nothing differs.
    """
    said, wanted = to_json(order), to_json(in_language(held, order.language))
    return "" if said == wanted else _first_difference(json.loads(said), json.loads(wanted), "")


def _first_difference(one: object, two: object, where: str) -> str:
    if isinstance(one, dict) and isinstance(two, dict):
        keys = sorted(set(one) | set(two))
        found = (_first_difference(one.get(k), two.get(k), f"{where}.{k}") for k in keys)
        return next(filter(None, found), "").lstrip(".")
    if isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        pairs = enumerate(zip(one, two, strict=True))
        found = (_first_difference(a, b, f"{where}[{i}]") for i, (a, b) in pairs)
        return next(filter(None, found), "")
    return "" if one == two else where


def _with(files: tuple[FileVerdict, ...], reason: Message) -> tuple[FileVerdict, ...]:
    """The verdicts with the manifest's failed."""
    return tuple(
        replace(file, verdict=Verdict.FAILED, reader=READER, reason=reason)
        if file.path == manifests.NAME
        else file
        for file in files
    )
