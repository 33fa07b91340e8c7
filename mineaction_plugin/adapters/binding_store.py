# SPDX-License-Identifier: GPL-3.0-or-later
"""Where bindings are kept: in the project, and for the next project in the user's settings.

Not in the layer's custom properties: switching a layer to another of its named styles brings
back the properties of the day that style was made, and with them an old binding. Bindings that
earlier versions kept there are still read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import Binding, from_json, to_json

PROPERTY = "mineaction/binding"
SCOPE, ENTRIES = "mineaction", "bindings"
MOST_REMEMBERED = 40


class Store(Protocol):
    """A text that the user keeps from one project to the next: a settings entry is one."""

    def value(self) -> str:
        """The text; empty at first."""

    def setValue(self, value: str) -> object:  # noqa: N802 (QGIS's own name)
        """Keep a text."""


@dataclass(frozen=True)
class Kept:
    """A binding with the signature of the layer it was made for ("" where nobody noted it)."""

    binding: Binding
    signature: str = ""


@dataclass(frozen=True)
class Missing:
    """A binding whose layer is not in the project, or cannot be read on this machine."""

    key: str
    layer: str
    """The layer's name, as people know it."""
    binding: Binding
    gone: bool
    """True: the layer was removed. False: it is there, and its data is not."""


def stored(layer: QgsVectorLayer) -> Binding | None:
    """The binding that the project keeps for a layer; None where there is none to be read."""
    project = layer.project()
    if project is not None:
        text, found = project.readEntry(SCOPE, entry_of(layer))
        if found:
            kept = _read(text)
            return None if kept is None else kept.binding
    kept = _read(str(layer.customProperty(PROPERTY) or ""))
    return None if kept is None else kept.binding


def keep(layer: QgsVectorLayer, binding: Binding, signature: str = "") -> None:
    """Keep a binding in the layer's project; a layer in no project carries it itself."""
    project = layer.project()
    if project is None:
        layer.setCustomProperty(PROPERTY, to_json(binding))
        return
    project.writeEntry(SCOPE, entry_of(layer), _text(Kept(binding, signature)))
    layer.removeCustomProperty(PROPERTY)


def forget(layer: QgsVectorLayer) -> None:
    """The layer plays no role any more, whatever an older style of it says."""
    layer.removeCustomProperty(PROPERTY)
    project = layer.project()
    if project is not None:
        project.writeEntry(SCOPE, entry_of(layer), "")


def drop(project: QgsProject, missing: Missing) -> None:
    """Give up a binding whose layer will not come back."""
    project.removeEntry(SCOPE, f"{ENTRIES}/{missing.key}")


def missing(project: QgsProject) -> list[Missing]:
    """Bindings of layers that are gone or cannot be read; nothing is changed by asking."""
    present = {key_of(layer): layer for layer in project.mapLayers().values()}
    found = []
    for key, kept in _entries(project):
        layer = present.get(key)
        if layer is None or not layer.isValid():
            name = layer.name() if layer is not None else kept.binding.layer
            found.append(Missing(key, name, kept.binding, layer is None))
    return found


def kept_in(project: QgsProject) -> list[Kept]:
    """Every binding of the project, with the shape of its layer."""
    return [kept for _key, kept in _entries(project)]


def remembered_by(store: Store) -> list[Kept]:
    """Every binding that the user used before, the newest first."""
    try:
        raw = json.loads(str(store.value()) or "[]")
    except ValueError:
        return []
    entries = (_kept(entry) for entry in raw) if isinstance(raw, list) else ()
    return [kept for kept in entries if kept is not None]


def remember(store: Store, kept: Kept) -> None:
    """Put a binding first among those the user used before, in place of that of its shape."""
    others = [one for one in remembered_by(store) if one.signature != kept.signature]
    newest = [_raw(one) for one in (kept, *others)][:MOST_REMEMBERED]
    store.setValue(json.dumps(newest, ensure_ascii=False))


def entry_of(layer: QgsMapLayer) -> str:
    """The project entry of a layer's binding."""
    return f"{ENTRIES}/{key_of(layer)}"


def key_of(layer: QgsMapLayer) -> str:
    """The layer's id as a name that XML allows: a project drops entries of any other name."""
    return "id_" + re.sub(r"[^A-Za-z0-9_]", "_", layer.id())


def _entries(project: QgsProject) -> Iterator[tuple[str, Kept]]:
    for key in project.entryList(SCOPE, ENTRIES):
        kept = _read(project.readEntry(SCOPE, f"{ENTRIES}/{key}")[0])
        if kept is not None:
            yield key, kept


def _text(kept: Kept) -> str:
    return json.dumps(_raw(kept), ensure_ascii=False, sort_keys=True)


def _raw(kept: Kept) -> dict[str, object]:
    return {"binding": json.loads(to_json(kept.binding)), "signature": kept.signature}


def _read(text: str) -> Kept | None:
    """What was kept; None where it was written by a newer version or by hand.

    The layer is then guessed and shown again; the text stays where it is.
    """
    try:
        return _kept(json.loads(text)) if text else None
    except ValueError:
        return None


def _kept(raw: object) -> Kept | None:
    if not isinstance(raw, dict):
        return None
    binding = raw.get("binding", raw)  # a bare binding is what earlier versions kept
    try:
        return Kept(from_json(json.dumps(binding)), str(raw.get("signature", "")))
    except BindingError:
        return None
