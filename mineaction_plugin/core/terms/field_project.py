# SPDX-License-Identifier: GPL-3.0-or-later
"""What a programme asks of the field project that goes to phones and tablets."""

from __future__ import annotations

from dataclasses import dataclass

from mineaction_plugin.core.errors import ProfileError


@dataclass(frozen=True)
class FieldProject:
    """The geofence around open hazards, and the basemap that goes along.

    No standard gives these figures: they are the programme's own choice. The stand-off of 5 m is
    that of a routing tool for deminers (reference/programmes.md §2); a phone's position is seldom
    better than 5 m. QField knows neither of the two, so that both are added to the fence itself.
    """

    stand_off_m: float = 5.0
    """How far from an open hazard a team must stay."""
    gps_error_m: float = 5.0
    """How far off the position of the team's phones is expected to be."""
    basemap_margin_m: float = 250.0
    """How far around the task and its worksite the basemap goes."""
    basemap_limit_mb: float = 10.0
    """The largest basemap, in millions of bytes; a larger one is made coarser, and that is said."""

    @property
    def fence_m(self) -> float:
        """How far the fence lies outside an open hazard."""
        return self.stand_off_m + self.gps_error_m


def check_field_project(settings: FieldProject) -> None:
    """Refuse figures that can be none.

    Raises:
        ProfileError: naming the key.
    """
    for name in ("stand_off_m", "gps_error_m", "basemap_margin_m"):
        if not 0.0 <= getattr(settings, name) < float("inf"):
            raise ProfileError("The key “field_project.{name}” must be 0 or more.", name=name)
    if not 0.0 < settings.basemap_limit_mb < float("inf"):
        raise ProfileError("The key “field_project.basemap_limit_mb” must be more than 0.")
