# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of datum to WGS 84: each has a name and an accuracy, or does not happen.

PROJ offers the operations of the EPSG dataset [published]. Taken is the best one whose area of use
covers the data: never a ballpark one, never one made for another country, and never a worse one
because the grid of the best is missing.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.crs import CoordinateOperation  # type: ignore[attr-defined] # not in its __all__
from pyproj.enums import TransformDirection
from pyproj.exceptions import CRSError, DataDirError, ProjError
from pyproj.transformer import TransformerGroup

from mineaction_plugin.core.errors import DatumError
from mineaction_plugin.core.position.ellipsoid import FloatArray, on_globe
from mineaction_plugin.core.position.proj_thread import in_own_thread

NO_CHANGE = "none: recorded in WGS 84"

_WGS84_EPSG = 4326
_WGS84_DATUMS = ("World Geodetic System 1984", "WGS 84", "WGS_1984", "D_WGS_1984", "WGS84")
_PROJ_FOLDERS = ("/usr/share/proj", "/usr/local/share/proj")
_BALLPARK = "ballpark"
_MOST_LISTED = 6
_AREA_TOLERANCE_DEG = 0.25
"""Areas of use are boxes drawn around countries with a generous pen."""

Box = tuple[float, float, float, float]
"""West, south, east, north."""


@dataclass(frozen=True)
class DatumOperation:
    """One way of bringing coordinates of a CRS to WGS 84.

    Attributes:
        name: of the operation, or `NO_CHANGE`.
        accuracy_m: as published; 0 where nothing changes, None where nobody says.
    """

    name: str
    accuracy_m: float | None
    _transformer: Transformer = field(repr=False, compare=False)

    def to_wgs84(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Bring coordinates (x east, y north, in the CRS's units) to WGS 84 degrees.

        Returns:
            Longitude and latitude of the same shape, NaN where the input is no number or lies
            where the projection has no place: the caller names and rejects these rows.
        """
        east, north = np.broadcast_arrays(
            np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        )
        finite = np.isfinite(east) & np.isfinite(north)
        lon, lat = np.full(east.shape, np.nan), np.full(east.shape, np.nan)
        lon[finite], lat[finite] = in_own_thread(
            self._transformer.transform, east[finite], north[finite]
        )
        there = on_globe(lon, lat)
        return np.where(there, lon, np.nan), np.where(there, lat, np.nan)

    def from_wgs84(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Undo `to_wgs84`: x east and y north in the CRS's units, NaN where it has no place."""
        lon_deg, lat_deg = np.broadcast_arrays(
            np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
        )
        x, y = in_own_thread(
            self._transformer.transform, lon_deg, lat_deg, direction=TransformDirection.INVERSE
        )
        there = np.isfinite(x) & np.isfinite(y)
        return np.where(there, x, np.nan), np.where(there, y, np.nan)


def datum_operation(
    crs_wkt: str,
    fixed_operation: str | None = None,
    extent: Box | None = None,
    *,
    degrees: Box | None = None,
) -> DatumOperation:
    """Choose the operation from a CRS to WGS 84.

    Args:
        crs_wkt: the CRS as WKT2, or an authority code such as "EPSG:31276".
        fixed_operation: name or code ("EPSG:1679") of the operation that the programme fixed for
            this CRS; empty or None takes the best.
        extent: box of the data in the CRS's own units; an operation must cover what of it lies
            within the CRS's area of use, or that whole area where None.
        degrees: that box in degrees instead, where it is known so.

    Raises:
        DatumError: no CRS or an unknown one, only ballpark operations, none that covers the
            data, a missing grid, or a fixed operation that does not exist for this CRS.
    """
    return in_own_thread(_chosen, crs_wkt, fixed_operation, extent, degrees)


def crs_name(crs_wkt: str) -> str:
    """The name of a CRS, such as "WGS 84 / UTM zone 33N".

    Raises:
        DatumError: it is not known.
    """
    return str(in_own_thread(_crs, crs_wkt).name)


def is_made_for(crs_wkt: str, lon: FloatArray, lat: FloatArray) -> npt.NDArray[np.bool_]:
    """Whether positions in degrees lie within the area that a CRS was published for.

    Raises:
        DatumError: the CRS is not known.
    """
    area = in_own_thread(_crs, crs_wkt).area_of_use
    if area is None:
        return np.ones(lon.shape, dtype=bool)
    west, south, east, north = area.bounds
    slack = _AREA_TOLERANCE_DEG
    # Eastward from the western edge, for an area may lie over the antimeridian.
    across = (lon - west + slack) % 360.0 <= (east - west) % 360.0 + 2 * slack
    whole = east - west >= 360.0 - slack
    return (across | whole) & (south - slack <= lat) & (lat <= north + slack)


def _chosen(
    crs_wkt: str, fixed_operation: str | None, extent: Box | None, degrees: Box | None
) -> DatumOperation:
    crs = _crs(crs_wkt)
    if _is_wgs84(crs):
        base = crs.geodetic_crs
        same = Transformer.from_crs(crs, base, always_xy=True)
        return DatumOperation(NO_CHANGE, 0.0, same)
    area = _area(crs, extent, degrees)
    group = _group(crs, area)
    if fixed_operation:
        return _fixed(crs, group, fixed_operation)
    return _best(crs, group, area)


def _crs(crs_wkt: str) -> CRS:
    _find_proj_data()
    if not crs_wkt or not crs_wkt.strip():
        raise DatumError(
            "The layer has no coordinate reference system (CRS). Set the one that it was recorded "
            "in: Layer properties, Source."
        )
    try:
        crs = CRS.from_user_input(crs_wkt)
    except CRSError as error:
        raise DatumError(
            "The coordinate reference system '{crs}' is not known to PROJ.", crs=crs_wkt[:60]
        ) from error
    if crs.is_compound:
        crs = next(each for each in crs.sub_crs_list if not each.is_vertical)
    if crs.geodetic_crs is None or crs.is_geocentric:
        raise DatumError(
            "The coordinate reference system '{crs}' is not tied to the earth by a datum, so its "
            "coordinates cannot be brought to WGS 84.",
            crs=crs.name,
        )
    return crs


def _find_proj_data() -> None:
    """Help a PROJ that was installed away from its data, as Debian's pyproj sometimes is."""
    try:
        pyproj.datadir.get_data_dir()
    except DataDirError as error:
        for folder in _PROJ_FOLDERS:
            if (Path(folder) / "proj.db").is_file():
                pyproj.datadir.set_data_dir(folder)
                return
        raise DatumError(
            "PROJ's data (proj.db) cannot be found, so no datum can be changed. Set PROJ_DATA to "
            "its folder."
        ) from error


def _is_wgs84(crs: CRS) -> bool:
    """Say whether coordinates are on WGS 84 already, projected or not, from Greenwich."""
    base = crs.geodetic_crs
    if crs.is_bound or base is None or base.datum is None:
        return False
    name = base.datum.name.removesuffix(" ensemble")
    if not (name in _WGS84_DATUMS or name.startswith("World Geodetic System 1984 (")):
        return False
    meridian = base.prime_meridian
    return meridian is None or meridian.longitude == 0


def _area(crs: CRS, extent: Box | None, degrees: Box | None) -> Box | None:
    """Return the box in degrees that an operation must cover, None where nobody knows."""
    whole = crs.area_of_use.bounds if crs.area_of_use is not None else None
    data = degrees
    if extent is not None and np.isfinite(extent).all():
        to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
        data = to_degrees.transform_bounds(*extent)
    if data is None:
        return whole
    if not np.isfinite(data).all():
        return whole
    if whole is None:
        return data
    west, east = max(data[0], whole[0]), min(data[2], whole[2])
    south, north = max(data[1], whole[1]), min(data[3], whole[3])
    return (west, south, east, north) if west <= east and south <= north else whole


def _covers(operation: Transformer | CoordinateOperation, area: Box | None) -> bool:
    if area is None or operation.area_of_use is None:
        return True
    west, south, east, north = operation.area_of_use.bounds
    slack = _AREA_TOLERANCE_DEG
    upright = south - slack <= area[1] and area[3] <= north + slack
    if west > east:  # over the antimeridian
        return upright and (area[0] >= west - slack or area[2] <= east + slack)
    return upright and west - slack <= area[0] and area[2] <= east + slack


def _group(crs: CRS, area: Box | None) -> TransformerGroup:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a missing grid is refused in _best
            return TransformerGroup(
                crs,
                CRS.from_epsg(_WGS84_EPSG),
                always_xy=True,
                area_of_interest=AreaOfInterest(*area) if area else None,  # type: ignore[arg-type] # pyproj's stub names another class
                allow_ballpark=False,
            )
    except (ProjError, IndexError) as error:  # IndexError: pyproj, where PROJ has none at all
        raise _none_known(crs) from error


def _best(crs: CRS, group: TransformerGroup, area: Box | None) -> DatumOperation:
    named = [each for each in group.transformers if _BALLPARK not in each.description.lower()]
    covering = [each for each in named if _covers(each, area)]
    missing = [each for each in group.unavailable_operations if _covers(each, area)]
    chosen = covering[0] if covering else None
    if missing and (chosen is None or not _is_as_good(chosen.accuracy, missing[0].accuracy)):
        raise DatumError(
            "The best change of datum from {crs} to WGS 84 is '{operation}', and its grid {grids} "
            "is not on this computer. Install the grid, or fix another operation in the "
            "programme's profile: {others}.",
            crs=crs.name,
            operation=missing[0].name,
            grids=_missing_grids(missing[0]),
            others=_listed(named),
        )
    if chosen is not None and (area is not None or len(named) == 1):
        return _operation(chosen)
    if named:
        raise DatumError(
            "No change of datum from {crs} to WGS 84 is known to cover the data. Fix the one "
            "that the survey authority uses in the programme's profile: {others}.",
            crs=crs.name,
            others=_listed(named),
        )
    raise _none_known(crs)


def _is_as_good(chosen_m: float, missing_m: float) -> bool:
    """Compare published accuracies; negative is unknown, and no reason to prefer."""
    return missing_m < 0 or 0 <= chosen_m <= missing_m


def _fixed(crs: CRS, group: TransformerGroup, wanted: str) -> DatumOperation:
    for transformer in group.transformers:
        if wanted in _identities(transformer):
            return _operation(transformer)
    for operation in group.unavailable_operations:
        if operation.name == wanted:
            raise DatumError(
                "The operation '{operation}' that is fixed for {crs} needs the grid {grids}, which "
                "is not on this computer. Install the grid.",
                operation=wanted,
                crs=crs.name,
                grids=_missing_grids(operation),
            )
    raise DatumError(
        "The operation '{operation}' that is fixed for {crs} is not known for it. There are: "
        "{others}.",
        operation=wanted,
        crs=crs.name,
        others=_listed(group.transformers),
    )


def _identities(transformer: Transformer) -> set[str]:
    """Return the names and codes by which an operation, or its one change of datum, is known."""
    known = {transformer.description}
    for step in transformer.operations or ():
        if "Transformation" in step.type_name:
            known.add(step.name)
            found = step.to_json_dict().get("id")
            if found:
                known.add(f"{found['authority']}:{found['code']}")
    return known


def _operation(transformer: Transformer) -> DatumOperation:
    steps = [
        step.name.removeprefix("Inverse of ")
        for step in transformer.operations or ()
        if "Transformation" in step.type_name
    ]
    name = " + ".join(steps) or transformer.description
    return DatumOperation(name, _accuracy_m(transformer), transformer)


def _accuracy_m(transformer: Transformer) -> float | None:
    return float(transformer.accuracy) if transformer.accuracy >= 0 else None


def _missing_grids(operation: CoordinateOperation) -> str:
    return ", ".join(grid.short_name for grid in operation.grids if not grid.available)


def _listed(transformers: Sequence[Transformer]) -> str:
    """Name what could be fixed instead, the likeliest first."""
    shown = [
        f"'{each.name}'" + (f" ({each.accuracy_m:g} m)" if each.accuracy_m is not None else "")
        for each in map(_operation, transformers[:_MOST_LISTED])
    ]
    more = len(transformers) - len(shown)
    return "; ".join(shown) + (f"; {more} more" if more else "") or "none"


def _none_known(crs: CRS) -> DatumError:
    return DatumError(
        "No change of datum from {crs} to WGS 84 has a name and an accuracy; what PROJ has left is "
        "a ballpark, which may be hundreds of metres wrong. Ask the survey authority for the "
        "parameters and use a CRS that carries them.",
        crs=crs.name,
    )
