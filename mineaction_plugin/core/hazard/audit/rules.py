# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of rules: a stable code each, how grave it is, what it is called.

The rules and their gravity are those of GICHD's geocheck (reference/domain.md §4.4, [P]) where
`GEOCHECK` says so; the others are this plugin's own. A profile's `rule_severity` changes gravity.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from mineaction_plugin.core.errors import Message, ProfileError, say
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import Severity

GEOCHECK = "geocheck"
OWN = "own"


@dataclass(frozen=True)
class Rule:
    """One rule: its code never changes, its severity is the default."""

    code: str
    severity: Severity
    title: Message
    origin: str = OWN


_M, _A = Severity.MANDATORY, Severity.ADVISORY

RULES: Mapping[str, Rule] = {
    rule.code: rule
    for rule in (
        Rule("null_geometry", _M, say("No geometry")),
        Rule("empty_geometry", _M, say("Empty geometry")),
        Rule("not_polygon", _M, say("Not a polygon")),
        Rule("not_finite", _M, say("Coordinate that is no number")),
        Rule("too_few_vertices", _M, say("Fewer than three vertices"), GEOCHECK),
        Rule("invalid_polygon", _M, say("Invalid polygon"), GEOCHECK),
        Rule("zero_area", _M, say("Polygon without area")),
        Rule("duplicate_polygon", _M, say("Same polygon twice"), GEOCHECK),
        Rule("duplicate_point", _M, say("Same point twice in a polygon"), GEOCHECK),
        Rule("duplicate_point_outside", _M, say("Same point recorded twice"), GEOCHECK),
        Rule("duplicate_id", _M, say("Same id twice"), GEOCHECK),
        Rule("duplicate_device", _M, say("Same device recorded twice"), GEOCHECK),
        Rule("ring_orientation", _A, say("Hole drawn in the direction of its outline")),
        Rule("long_leg", _A, say("Very long leg"), GEOCHECK),
        Rule("parts_overlap", _A, say("Parts of one record overlap"), GEOCHECK),
        Rule("hazards_overlap", _A, say("Overlap with another hazard")),
        Rule("hazard_in_cleared_land", _M, say("Hazard within cleared land")),
        Rule("swapped_coordinates", _M, say("Longitude and latitude swapped")),
        Rule("impossible_coordinates", _M, say("Nowhere on Earth")),
        Rule("outside_country", _M, say("Outside the programme's country")),
        Rule("far_from_layer", _A, say("Far from all other records")),
        Rule("minimum_data_missing", _A, say("Minimum data missing")),
        Rule("unknown_word", _A, say("Word that the binding does not know")),
        Rule("repair_not_confirmed", _M, say("Repaired and not confirmed")),
    )
}


class Graded(Protocol):
    """What has a default severity."""

    @property
    def severity(self) -> Severity:
        """How grave it is where the profile does not say."""


def severities(profile: Profile) -> dict[str, Severity]:
    """The gravity of every rule under a profile.

    Raises:
        ProfileError: `rule_severity` names no severity.
    """
    return severities_of(RULES, profile)


def severities_of(rules: Mapping[str, Graded], profile: Profile) -> dict[str, Severity]:
    """The gravity of every rule of a catalogue under a profile.

    Raises:
        ProfileError: `rule_severity` names no severity.
    """
    result = {code: rule.severity for code, rule in rules.items()}
    for code, word in profile.rule_severity.items():
        if code not in rules:
            continue  # the rules on hazards and those on tasks share this key
        try:
            result[code] = Severity(word)
        except ValueError as error:
            raise ProfileError(
                "The key rule_severity.{rule} must be mandatory or advisory, not {value}.",
                rule=code,
                value=word,
            ) from error
    return result
