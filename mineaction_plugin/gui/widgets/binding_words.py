# SPDX-License-Identifier: GPL-3.0-or-later
"""What people read for roles, attributes and codes of a binding."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.symbology.kind_words import product_word, recorded_point_word
from mineaction_plugin.symbology.words import land_class_legend, point_kind_word, status_word
from mineaction_plugin.translation import tr


def contamination_word(code: str) -> str:
    """The name of what lies in the ground."""
    words = {
        "mines": tr("mines"),
        "cluster_munitions": tr("cluster munition remnants"),
        "uxo_axo": tr("unexploded or abandoned ordnance"),
        "ied": tr("improvised devices"),
        "unknown": tr("contamination unknown"),
    }
    return words.get(code, code)


def surgery_word(code: str) -> str:
    """Whether a medical facility operates."""
    words = {
        "surgery": tr("with surgery"),
        "no_surgery": tr("without surgery"),
        "unknown": tr("surgery unknown"),
    }
    return words.get(code, code)


CODE_WORDS: Mapping[str, Callable[[str], str]] = {
    "land_class": land_class_legend,
    "status": status_word,
    "contamination": contamination_word,
    "event": recorded_point_word,
    "product": product_word,
    "point_kind": point_kind_word,
    "surgery": surgery_word,
}
"""How the codes of an attribute are called; other attributes carry no codes."""


def attribute_titles() -> dict[str, str]:
    """What people read for the attributes of a hazard."""
    return {
        "hazard_id": tr("Id"),
        "name": tr("Name"),
        "land_class": tr("Land class"),
        "status": tr("Status"),
        "contamination": tr("Contamination"),
        "evidence": tr("Evidence"),
        "area_reported_m2": tr("Reported area (m²)"),
        "repaired": tr("Repaired"),
        "repair_reason": tr("Reason of the repair"),
        "confirmed_by": tr("Repair confirmed by"),
        "event": tr("Event"),
        "product": tr("Product"),
        "point_kind": tr("Kind of point"),
        "point_no": tr("Number of the point"),
        "model": tr("Model"),
        "quantity": tr("Quantity"),
        "surgery": tr("Surgery"),
    }


def role_titles() -> dict[str, str]:
    """What people read for the roles a layer can play."""
    return {
        Role.HAZARDS: tr("hazards"),
        Role.HAZARD_POINTS: tr("hazard points"),
        Role.DEVICES: tr("devices"),
        Role.CLEARED_LAND: tr("cleared land"),
        Role.TASKS: tr("tasks"),
        Role.ACCIDENTS: tr("accidents"),
        Role.SETTLEMENTS: tr("settlements"),
        Role.ROADS: tr("roads"),
        Role.MEDICAL: tr("medical facilities"),
        Role.ADMIN_UNITS: tr("administrative units"),
    }


def role_title(role: Role | None) -> str:
    """The word of a role; a dash for none."""
    return "–" if role is None else role_titles().get(role, role.value)


def attribute_title(attribute: str) -> str:
    """The word of an attribute; one that is new here is shown by its code."""
    return attribute_titles().get(attribute, attribute)


def in_words(reason: Message) -> Message:
    """A reason of the guesser with the names of roles and attributes instead of their codes."""
    named = {**attribute_titles(), **role_titles()}
    values = {
        name: named.get(str(value), value) if name in {"attribute", "role"} else value
        for name, value in reason.values.items()
    }
    return replace(reason, values=values)
