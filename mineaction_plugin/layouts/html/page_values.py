# SPDX-License-Identifier: GPL-3.0-or-later
"""All that the page says, from the order; the template adds no word of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.order.call_script import call_script
from mineaction_plugin.core.order.evacuation import geo_uri, missing_for_the_hurt, places_to_go
from mineaction_plugin.core.order.field_words import FIELD_WORDS, fence_words
from mineaction_plugin.core.order.manifest import PackFile
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.layouts.form_answers import medical
from mineaction_plugin.layouts.form_facts import Section, sections_of
from mineaction_plugin.layouts.form_lines import Fact, facility_words
from mineaction_plugin.layouts.html import page_tables as tables
from mineaction_plugin.layouts.html.pack_files import FIELD_PROJECT, Link, link_of, links_of
from mineaction_plugin.layouts.html.page_tables import shown
from mineaction_plugin.layouts.html.small_map import SmallMap
from mineaction_plugin.layouts.medical_page import role_word
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.layouts.norths import norths_words
from mineaction_plugin.layouts.order_text import (
    foot_statements,
    north_word,
    revision_name,
    set_gps,
    when_words,
)
from mineaction_plugin.translation import tr

MAP, POINTS, LEGS, FILES = "map", "points", "legs", "files"
MAPS = ("map_pdf", "map_jpg")
FIRST, MEDICAL = "identification", "medical"
FORM = "form-"
"""Before the key of a section of the order form, so that no two blocks share a name."""


@dataclass(frozen=True)
class Picture:
    """A picture inside the page."""

    source: str
    width: int
    height: int
    text: str
    """What it shows, for those who do not see it."""
    caption: str


@dataclass(frozen=True)
class Block:
    """One part of the page with its heading; what is empty is not there."""

    key: str
    title: str
    loud: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    picture: Picture | None = None
    facts: tuple[Fact, ...] = ()
    table: tables.Table | None = None
    steps_title: str = ""
    steps: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def values_of(order: Order, files: Sequence[PackFile], picture: SmallMap) -> dict[str, object]:
    """What the template is filled with: plain texts, which it escapes.

    Args:
        order: all that is said.
        files: the other files of the pack, to be linked.
        picture: the task map.
    """
    task, programme = order.task, order.programme
    heading = task.title or task.place or task.task_id
    authority = " · ".join(each for each in (programme.name, programme.authority) if each)
    below = [f"{order.kind_label}: {authority}", task.place if task.place != heading else ""]
    return {
        "language": order.language.replace("_", "-"),
        "direction": "rtl" if is_read_from_right(order.language) else "ltr",
        "name": shown(revision_name(order)),
        "title": shown(f"{_draft_word(order)} {revision_name(order)}".strip()),
        "what": tr("DRAFT, not an order") if order.draft else tr("Task order"),
        "handling": shown(programme.handling),
        "draft": _draft_said(order),
        "heading": shown(heading),
        "below_heading": [shown(line) for line in (*below, _issued(order)) if line],
        "standing": (
            _governs(order),
            tr("A later revision may have been issued since: ask before you use this one."),
        ),
        "blocks": _blocks(order, files, picture),
        "foot": [shown(line) for line in foot_statements(order)],
        "sha256": digest(order),
        "words": _words(),
    }


def _blocks(order: Order, files: Sequence[PackFile], picture: SmallMap) -> list[Block]:
    """First what it is and the map, then what the form says, then the tables and the files."""
    form = [each for each in sections_of(order) if each.facts]
    if all(each.key != MEDICAL for each in form):
        form.append(Section(MEDICAL, tr("How to get out"), medical(order)))
    first = [_section(order, each) for each in form if each.key == FIRST]
    others = [_section(order, each) for each in form if each.key != FIRST]
    tabled = [
        Block(key, title, table=table, notes=notes)
        for key, title, table, notes in (
            (POINTS, tr("Boundary points"), tables.points(order), _how_to_read(order)),
            (LEGS, tr("Legs"), tables.legs(order), _norths(order)),
            ("changes", tr("Points that changed"), tables.changes(order), ()),
            ("worksite", tr("Posts and ways"), tables.worksite(order), ()),
            ("hazards", tr("Hazards on the maps"), tables.hazards(order), ()),
        )
        if table is not None
    ]
    field = _field(order, files)
    return [*first, _map(order, files, picture), *others, *tabled, *field, _files(files)]


def _section(order: Order, section: Section) -> Block:
    facts = tuple(
        Fact(shown(fact.label), shown(fact.value), key=fact.key)
        for fact in section.facts
        if fact.value.strip()
    )
    block = Block(f"{FORM}{section.key}", shown(section.title), facts=facts)
    return _with_the_way_out(order, block) if section.key == MEDICAL else block


def _with_the_way_out(order: Order, block: Block) -> Block:
    """The medical part also has what is missing, every facility, the call, and places to go."""
    more = tuple(
        Fact(tr("Other facility"), shown(facility_words(each))) for each in order.facilities[1:]
    )
    return Block(
        block.key,
        block.title,
        loud=tuple(shown(translated(said)) for said in missing_for_the_hurt(order)),
        facts=(*block.facts, *more),
        steps_title=tr("Call: read this out"),
        steps=tuple(shown(translated(said)) for said in call_script(order)),
        links=_places(order),
    )


def _places(order: Order) -> tuple[Link, ...]:
    """Links that a phone's map opens: to safe places only, never to the boundary (ux §5)."""
    return tuple(
        Link(
            geo_uri(place.lon, place.lat),
            shown(f"{role_word(place.role)} {place.label}".strip()),
            tr("Opens the phone's map"),
        )
        for place in places_to_go(order)
        if not place.on_danger
    )


def _map(order: Order, files: Sequence[PackFile], picture: SmallMap) -> Block:
    inside = Picture(
        picture.source,
        picture.width,
        picture.height,
        shown(tr("Task map of {order}").format(order=revision_name(order))),
        set_gps(order.frame),
    )
    links = tuple(link_of(file) for file in files if file.format in MAPS)
    return Block(MAP, tr("Task map"), picture=inside, links=links)


def _field(order: Order, files: Sequence[PackFile]) -> list[Block]:
    """What everybody must read who takes the field project outside; none where there is none."""
    project = tuple(file for file in files if file.format == FIELD_PROJECT)
    if not project:
        return []
    said = fence_words(order.field_project or FieldProject())
    return [
        Block(
            "field",
            tr("Field project"),
            loud=tuple(shown(translated(words)) for words in FIELD_WORDS),
            notes=(shown(translated(said)),),
            links=tuple(map(link_of, project)),
        )
    ]


def _files(files: Sequence[PackFile]) -> Block:
    note = tr(
        "The links open the files while this page lies in the folder of its pack. Files of another "
        "folder may be of another revision."
    )
    return Block(FILES, tr("Files of this pack"), notes=(note,), links=links_of(files))


def _how_to_read(order: Order) -> tuple[str, ...]:
    """What paper says above its table, as far as it holds for this one."""
    return (
        f"{set_gps(order.frame)}.",
        tr(
            "Check: read label, coordinate and check over the radio; typed again they give the "
            "same two characters, or something was misheard."
        ),
    )


def _norths(order: Order) -> tuple[str, ...]:
    frame = order.frame
    step = tr(
        "Bearings to 0.1°, read at the first point. Paper prints those of {north}, to {step}°. "
        "Distances in metres on the ellipsoid."
    ).format(north=north_word(frame), step=f"{frame.bearing_step_deg:g}")
    # The first sentence is of a sheet, on which something is up.
    return (step, *(shown(each) for each in norths_words(frame)[1:]))


def _governs(order: Order) -> str:
    if order.form is not None and order.form.governs == "docx":
        return tr("The Word document of this order governs; where this differs, stop and report.")
    return tr("The PDF of this order governs; where this page differs, stop and report.")


def _issued(order: Order) -> str:
    """When and by whom; a draft was not issued."""
    when = when_words(order.issued_at)
    if order.draft:
        return tr("Draft of {when}").format(when=when)
    return tr("Issued {when} by {who}").format(when=when, who=order.issued_by or "–")


def _draft_word(order: Order) -> str:
    return tr("DRAFT") if order.draft else ""


def _draft_said(order: Order) -> str:
    """Loud, and in English too: every file of a draft says DRAFT."""
    if not order.draft:
        return ""
    words = dict.fromkeys(("DRAFT", tr("DRAFT, not an order"), tr("Not for use in the field.")))
    return " · ".join(words)


def _words() -> dict[str, str]:
    return {
        "skip": tr("Skip to the order"),
        "contents": tr("Parts of this page"),
        "to_copy": tr("Copy"),
        "copied": tr("Copied: {text}"),
        "not_copied": tr("Not copied. Press and hold the text to copy it."),
    }
