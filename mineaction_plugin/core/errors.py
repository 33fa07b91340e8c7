# SPDX-License-Identifier: GPL-3.0-or-later
"""What the core says to people: sentences with values, and the errors that carry them.

The core speaks plain English and never translates. A sentence is kept as its template and its
values, so that the edge of the plugin can look the template up in the user's language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Message:
    """A sentence for a person: a `str.format` template and its values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def say(template: str, **values: object) -> Message:
    """Make a message; the template must be a literal, so that it can be found and translated."""
    return Message(template, values)


class MineActionError(ValueError):
    """Something a user can understand and act on: what is wrong, where, what to do."""

    def __init__(self, template: str, **values: object) -> None:
        self.message = Message(template, values)
        super().__init__(str(self.message))


class CoordinateError(MineActionError):
    """A coordinate text that is ambiguous or impossible."""


class DatumError(MineActionError):
    """A change of datum that cannot be named, or is not accurate enough."""


class DeclinationError(MineActionError):
    """A magnetic declination that no model gives for that date or place."""


class GeometryError(MineActionError):
    """A shape that cannot be what it should be."""


class TraverseError(MineActionError):
    """Bearings and distances that do not make a boundary."""


class BindingError(MineActionError):
    """A layer or field that does not carry what it is bound to."""


class ProfileError(MineActionError):
    """A programme's settings with an unknown key, a wrong type or an impossible value."""


class OrderError(MineActionError):
    """An order that cannot be issued as asked."""


class PackError(MineActionError):
    """A pack that cannot be written, or does not verify."""


class StoppedByUserError(MineActionError):
    """Raised by a progress callback when the user asks to stop."""
