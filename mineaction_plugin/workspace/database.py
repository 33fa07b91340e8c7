# SPDX-License-Identifier: GPL-3.0-or-later
"""The GeoPackage of a workspace, through QGIS's own OGR.

A file that QGIS has open is only safe to touch through QGIS's own SQLite: two SQLites in one
process drop each other's locks. So nothing here imports sqlite3 or fiona.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.workspace.presence import who_has_it_open

SECONDS_TO_WAIT = 30.0
"""How long a transaction waits for others before it says that the file is locked."""
PAUSE_S = 0.05


class WorkspaceError(MineActionError):
    """A workspace that cannot be opened, read or written as asked."""


class LockedError(WorkspaceError):
    """Another program holds the file; trying again may help."""


class Database:
    """An open GeoPackage: statements, rows and values, with errors as sentences."""

    def __init__(self, path: Path, dataset: gdal.Dataset) -> None:
        self.path = path
        self._dataset = dataset

    def run(self, statement: str) -> None:
        """Run one SQL statement that returns nothing.

        Raises:
            LockedError: another program holds the file.
            WorkspaceError: any other refusal, with the database's own words.
        """
        with _listening(self.path):
            result = self._dataset.ExecuteSQL(statement)
            if result is not None:
                self._dataset.ReleaseResultSet(result)

    def rows(self, query: str) -> list[dict[str, object]]:
        """All rows of a SELECT, column name to value; a geometry comes as WKB under "wkb"."""
        found: list[dict[str, object]] = []
        with _listening(self.path):
            result = self._dataset.ExecuteSQL(query)
            if result is None:
                return found
            for feature in result:
                row = {name: _value(feature, i) for i, name in enumerate(feature.keys())}
                shape = feature.GetGeometryRef()
                if shape is not None:
                    row["wkb"] = bytes(shape.ExportToWkb())
                found.append(row)
            self._dataset.ReleaseResultSet(result)
        return found

    def insert(self, table: str, values: Mapping[str, object], wkb: bytes | None = None) -> int:
        """Add one row and return its number; a name that is no column is an error."""
        with _listening(self.path):
            layer = self._dataset.GetLayerByName(table)
            feature = ogr.Feature(layer.GetLayerDefn())
            _fill(feature, values, wkb)
            layer.CreateFeature(feature)
            return int(feature.GetFID())

    def update(
        self, table: str, fid: int, values: Mapping[str, object], wkb: bytes | None = None
    ) -> bool:
        """Change some columns of a row, and its shape where one is given; False: no such row."""
        with _listening(self.path):
            layer = self._dataset.GetLayerByName(table)
            feature = layer.GetFeature(fid)
            if feature is None:
                return False
            _fill(feature, values, wkb)
            layer.SetFeature(feature)
            return True

    def close(self) -> None:
        """Close the file: GDAL does so when the last reference to its data set goes."""
        del self._dataset

    def tables(self) -> set[str]:
        """The names of all tables, ours and others'."""
        return {
            str(row["name"])
            for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        }

    def begin(self) -> None:
        """Start a transaction that spans calls."""
        with _listening(self.path):
            self._dataset.StartTransaction()

    def commit(self) -> None:
        """Let everything since `begin` land."""
        with _listening(self.path):
            self._dataset.CommitTransaction()

    def rollback(self) -> None:
        """Undo everything since `begin`."""
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            self._dataset.RollbackTransaction()
        finally:
            gdal.PopErrorHandler()


@contextmanager
def opened(path: Path, *, writing: bool = False) -> Iterator[Database]:
    """Open a GeoPackage for the length of a `with` block.

    Raises:
        WorkspaceError: there is no such file, it is no GeoPackage, or it is read-only.
        LockedError: another program holds the file.
    """
    if not path.is_file():
        raise WorkspaceError("There is no workspace {file}.", file=str(path))
    if writing and not os.access(path, os.W_OK):
        raise _read_only(path)
    mode = gdal.OF_UPDATE if writing or _left_unfinished(path) else gdal.OF_READONLY
    with _listening(path):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | mode, allowed_drivers=["GPKG"])
    if dataset is None:
        raise WorkspaceError("{file} is not a GeoPackage.", file=str(path))
    database = Database(path, dataset)
    del dataset
    try:
        yield database
    finally:
        database.close()


def _left_unfinished(path: Path) -> bool:
    """Whether a program ended, or is, in the middle of writing: only who may write can undo that.

    SQLite takes back the unfinished part by itself, at the first reading that is allowed to.
    """
    journal = path.with_name(f"{path.name}-journal")
    try:
        return journal.stat().st_size > 0 and os.access(path, os.W_OK)
    except OSError:
        return False


@contextmanager
def transaction(database: Database, first: str) -> Iterator[None]:
    """Everything in the block lands together or not at all.

    The first statement must write: it takes the write lock, so that whatever is read afterwards
    is still true when it is written (read-then-write loses numbers between two processes).

    Raises:
        LockedError: another program held the file for SECONDS_TO_WAIT.
    """
    _begin(database, first)
    try:
        yield
        database.commit()
    except BaseException:
        database.rollback()
        raise


def _begin(database: Database, first: str) -> None:
    patience = time.monotonic() + SECONDS_TO_WAIT
    while True:
        database.begin()
        try:
            database.run(first)
        except LockedError:
            database.rollback()
            if time.monotonic() > patience:
                raise
            time.sleep(PAUSE_S)
        except BaseException:
            database.rollback()
            raise
        else:
            return


def literal(value: object) -> str:
    """A value as SQL text, quoted so that it can only ever be a value.

    Raises:
        WorkspaceError: a text holds a NUL character, which would end it early.
    """
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return "NULL"
    if isinstance(value, bool | int):
        return str(int(value))
    if isinstance(value, float):
        return repr(value)
    text = str(value)
    if "\0" in text:
        raise WorkspaceError("The text {text} holds a NUL character.", text=repr(text[:40]))
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def _listening(path: Path) -> Iterator[None]:
    """Turn GDAL's errors into ours, whichever of its two ways of reporting is switched on.

    GDAL's exception switch belongs to the whole of QGIS, so it is left as it is.
    """
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
        reason = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    except RuntimeError as error:
        reason = str(error)
    finally:
        gdal.PopErrorHandler()
        gdal.ErrorReset()
    if reason:
        raise _refusal(path, reason)


def _refusal(path: Path, reason: str) -> WorkspaceError:
    words = reason.lower()
    if "locked" in words or "busy" in words:
        return LockedError(
            "The workspace {file} is locked by another program. {who} "
            "Save or close it there and try again.",
            file=str(path),
            who=who_has_it_open(path),
        )
    if "readonly" in words or "read-only" in words or "permission denied" in words:
        return _read_only(path)
    if "disk is full" in words or "no space" in words or "disk i/o" in words:
        return WorkspaceError(
            "The workspace {file} cannot be written: the disk is full or failing.", file=str(path)
        )
    if "not recognized" in words or "not a database" in words or "malformed" in words:
        return WorkspaceError("{file} is not a GeoPackage, or it is damaged.", file=str(path))
    return WorkspaceError(
        "The workspace {file} refused a change: {reason}", file=str(path), reason=reason.strip()
    )


def _read_only(path: Path) -> WorkspaceError:
    return WorkspaceError(
        "The workspace {file} is read-only. Ask for the right to write it, or copy it elsewhere.",
        file=str(path),
    )


def _fill(feature: ogr.Feature, values: Mapping[str, object], wkb: bytes | None) -> None:
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
    if wkb is not None:
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))


def _value(feature: ogr.Feature, index: int) -> object:
    if not feature.IsFieldSetAndNotNull(index):
        return None
    return feature.GetField(index)
