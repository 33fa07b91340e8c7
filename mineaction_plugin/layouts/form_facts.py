# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of the order form, as the programme switches and orders them (ux §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction_plugin.core.order.order import OfficeField, Order
from mineaction_plugin.core.terms.paper import FormSection, OrderForm
from mineaction_plugin.layouts.form_answers import ANSWERS, why
from mineaction_plugin.layouts.form_lines import Fact, short_fact
from mineaction_plugin.translation import tr

SIGNED = ("signatures", "acknowledgement")
"""Sections that are blocks to sign, not answers."""
WHY = "why"
OFFICE = "office"


@dataclass(frozen=True)
class Section:
    """One question of the team leader, and the facts that answer it."""

    key: str
    title: str
    facts: tuple[Fact, ...]


def sections_of(order: Order) -> list[Section]:
    """All sections that are printed, in their order; the reason comes second, or first.

    A block to sign has no facts. An empty fact is left out, or kept to be filled by hand where
    its section says so.
    """
    form = order.form or OrderForm()
    kept = [_section(order, each) for each in form.sections if each.printed]
    printed = {each.key for each in kept} - set(SIGNED)
    place = 1 if kept and kept[0].key == "identification" else 0
    kept.insert(place, Section(WHY, _why_title(order), _filled(why(order))))
    others = Section(OFFICE, tr("From the office"), _filled(_without_section(order, printed)))
    signed = next((i for i, each in enumerate(kept) if each.key in SIGNED), len(kept))
    kept.insert(signed, others)
    return [section for section in kept if section.facts or section.key in SIGNED]


def _section(order: Order, wanted: FormSection) -> Section:
    if wanted.key in SIGNED:
        return Section(wanted.key, _title(wanted.key), ())
    own = [field for field in order.office_fields if field.section == wanted.key]
    facts = (*ANSWERS[wanted.key](order), *map(_office_fact, own))
    if wanted.empty != "line" and not (wanted.key == "medical" and _is_warned(facts)):
        return Section(wanted.key, _title(wanted.key), _filled(facts))
    asked = tuple(fact for fact in facts if fact.value.strip() or (fact.label and fact.asked))
    return Section(wanted.key, _title(wanted.key), asked)


def _is_warned(facts: Sequence[Fact]) -> bool:
    """Whether the first fact is the warning that no medical facility is named."""
    return bool(facts[0].value)


def _filled(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.value.strip())


def _office_fact(field: OfficeField) -> Fact:
    return short_fact(field.label, field.value)


def _without_section(order: Order, printed: set[str]) -> list[Fact]:
    """Fields of the programme that no printed section holds; all of them in older orders."""
    if order.office_fields:
        return [_office_fact(each) for each in order.office_fields if each.section not in printed]
    return [
        short_fact(str(label), str(value))
        for label, value in order.office.items()
        if value not in (None, "")
    ]


def _why_title(order: Order) -> str:
    is_despite = bool(order.findings) and not order.draft
    if order.revision > 1:
        changed = tr("What changed since r{revision}").format(revision=order.revision - 1)
        return f"{changed}. {tr('Issued with open findings')}" if is_despite else changed
    return tr("Issued with open findings") if is_despite else tr("Why")


def _title(key: str) -> str:
    titles = {
        "identification": tr("What and where"),
        "objective": tr("Objective"),
        "boundary": tr("Boundary"),
        "threat": tr("How dangerous"),
        "method": tr("What to do"),
        "access": tr("How to get there"),
        "worksite": tr("Worksite"),
        "medical": tr("How to get out"),
        "communications": tr("How to report"),
        "quality": tr("Quality"),
        "reporting": tr("Reports"),
        "signatures": tr("Signatures"),
        "acknowledgement": tr("Acknowledgement"),
    }
    return titles[key]
