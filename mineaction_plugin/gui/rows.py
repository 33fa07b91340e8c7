# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dock's lists show: findings, tasks and packs as plain records, and how they are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QLocale, Qt

from mineaction_plugin.adapters import edits
from mineaction_plugin.translation import tr

MANDATORY = "mandatory"
SUMMARY_FILE = "summary.json"
TASK_NUMBERS = frozenset({"area_m2", "perimeter_m"})


@dataclass(frozen=True)
class FindingRow:
    """One finding of a check, with its place in EPSG:4326 degrees."""

    rule: str
    severity: str
    record_id: str
    message: str
    lon: float
    lat: float
    source_row: int = 0
    """The row of the checked layer, counted from 1; 0 for none."""
    fix: str = ""
    """A code of `core.hazard.fixes` where a fix is certain."""
    layer_id: str = ""
    feature_id: int | None = None
    """Where the row is found again in the project."""

    @property
    def fixable(self) -> bool:
        """Whether a fix is certain, and the row to fix is known."""
        return bool(self.fix) and self.feature_id is not None

    @property
    def mandatory(self) -> bool:
        """Whether it is put right before anything is built on it."""
        return self.severity == MANDATORY


@dataclass(frozen=True)
class TaskRow:
    """One task as its layer holds it."""

    feature_id: int
    task_id: str
    kind: str
    status: str
    area_m2: float | None
    team: str
    perimeter_m: float | None = None
    title: str = ""
    operator: str = ""
    settlement: str = ""
    place: str = ""

    @property
    def ordered(self) -> bool:
        """Whether an order was issued for it already."""
        return self.status not in {"", "draft", "for_approval"}


@dataclass(frozen=True)
class PackRow:
    """One order that was written, or one that failed, and why."""

    task_id: str
    name: str
    verdict: str
    folder: str
    reason: str

    @property
    def ok(self) -> bool:
        """Whether the pack was written and every file of it read back right."""
        return self.verdict == "ok"


def findings_of(layer: QgsVectorLayer) -> list[FindingRow]:
    """The rows of an ISSUES layer, mandatory ones first."""
    rows = [
        FindingRow(
            rule=_text(feature, "rule"),
            severity=_text(feature, "severity"),
            record_id=_text(feature, "record_id"),
            message=_text(feature, "message"),
            lon=feature.geometry().asPoint().x() if feature.hasGeometry() else float("nan"),
            lat=feature.geometry().asPoint().y() if feature.hasGeometry() else float("nan"),
            source_row=int(_number(feature, "source_row") or 0),
            fix=_text(feature, "fix"),
        )
        for feature in layer.getFeatures()
    ]
    return sorted(rows, key=lambda row: (not row.mandatory, row.record_id))


def led_back(rows: Sequence[FindingRow], layer: QgsVectorLayer) -> list[FindingRow]:
    """The same findings, each led to its row in the layer that was checked."""
    ids = edits.feature_ids(layer, (row.source_row for row in rows if row.source_row))
    return [replace(row, layer_id=layer.id(), feature_id=ids.get(row.source_row)) for row in rows]


@dataclass(frozen=True)
class ChangeRow:
    """A hazard that is not as it was; `feature_id` is its row in the layer of changes."""

    feature_id: int
    change: str
    hazard_id: str
    area_change_m2: float | None
    also_reshaped: bool
    land_classes: tuple[str, str] = ("", "")
    """Before and now."""
    statuses: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class NewsRow:
    """Something that moved under a task or an order, with its place in EPSG:4326 degrees."""

    kind: str
    order_no: str
    task_id: str
    hazard_id: str
    distance_m: float | None
    message: str
    lon: float
    lat: float


def changes_of(layer: QgsVectorLayer) -> list[ChangeRow]:
    """The rows of a comparison that are not unchanged."""
    rows = [
        ChangeRow(
            feature_id=feature.id(),
            change=_text(feature, "change"),
            hazard_id=_text(feature, "current_id") or _text(feature, "previous_id"),
            area_change_m2=_number(feature, "area_change_m2"),
            also_reshaped=bool(_number(feature, "also_reshaped")),
            land_classes=(_text(feature, "land_class_before"), _text(feature, "land_class_now")),
            statuses=(_text(feature, "status_before"), _text(feature, "status_now")),
        )
        for feature in layer.getFeatures("\"change\" <> 'unchanged'")
    ]
    return sorted(rows, key=lambda row: row.hazard_id.casefold())


def news_of(layer: QgsVectorLayer) -> list[NewsRow]:
    """What moved, in the order in which it was found."""
    return [
        NewsRow(
            kind=_text(feature, "kind"),
            order_no=_text(feature, "order_no"),
            task_id=_text(feature, "task_id"),
            hazard_id=_text(feature, "hazard_id"),
            distance_m=_number(feature, "distance_m"),
            message=_text(feature, "message"),
            lon=feature.geometry().asPoint().x() if feature.hasGeometry() else float("nan"),
            lat=feature.geometry().asPoint().y() if feature.hasGeometry() else float("nan"),
        )
        for feature in layer.getFeatures()
    ]


def tasks_of(layer: QgsVectorLayer, feature_ids: Iterable[int] | None = None) -> list[TaskRow]:
    """The rows of a tasks layer, all or those of some ids; no shape is read."""
    fields = layer.fields()
    names = [each.name for each in dataclass_fields(TaskRow)][1:]
    places = [fields.lookupField(name) for name in names]
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([place for place in places if place >= 0])
    if feature_ids is not None:
        request.setFilterFids(list(feature_ids))
    return [_task_row(feature, names, places) for feature in layer.getFeatures(request)]


def _task_row(feature: QgsFeature, names: Sequence[str], places: Sequence[int]) -> TaskRow:
    values = feature.attributes()
    known: dict[str, Any] = {}
    for name, place in zip(names, places, strict=True):
        value = values[place] if place >= 0 else None
        if name in TASK_NUMBERS:
            known[name] = float(value) if isinstance(value, int | float) else None
        else:
            known[name] = value if isinstance(value, str) else ""
    return TaskRow(feature_id=feature.id(), **known)


def packs_of(folder: Path) -> list[PackRow]:
    """The rows of the summary that `taskorder` leaves in its output folder; none without one."""
    if not (folder / SUMMARY_FILE).is_file():
        return []
    summary = json.loads((folder / SUMMARY_FILE).read_text(encoding="utf-8"))
    return [
        PackRow(
            task_id=str(task["task_id"]),
            name=Path(str(task["folder"])).name or str(task["order_no"]),
            verdict=str(task["verdict"]),
            folder=str(folder / str(task["folder"])),
            reason=str(task["reason"]),
        )
        for task in summary["tasks"]
    ]


def written_at(folder: Path) -> int:
    """When the summary in a folder was written, in nanoseconds; 0 where there is none."""
    path = folder / SUMMARY_FILE
    return path.stat().st_mtime_ns if path.is_file() else 0


def square_metres(area_m2: float | None) -> str:
    """An area as people read it, in the user's locale; nothing for none."""
    if area_m2 is None:
        return ""
    return tr("{area} m²").format(area=_locale().toString(area_m2, "f", 0))


def day_word(day: str) -> str:
    """A day (ISO 8601) as people read it, in the user's locale; another text as it is."""
    date = QDate.fromString(day[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return day
    return _locale().toString(date, QLocale.FormatType.LongFormat)


def count(number: int) -> str:
    """A count in the user's locale."""
    return _locale().toString(number)


def _locale() -> QLocale:
    """The user's, with thousands set apart: a number that is read aloud needs them."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _text(feature: QgsFeature, name: str) -> str:
    if feature.fieldNameIndex(name) < 0:
        return ""
    value = feature[name]
    return value if isinstance(value, str) else ""


def _number(feature: QgsFeature, name: str) -> float | None:
    if feature.fieldNameIndex(name) < 0:
        return None
    value = feature[name]
    return float(value) if isinstance(value, int | float) else None
