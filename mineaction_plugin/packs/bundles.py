# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles: the orders of a team or an operator as one PDF and one zip."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order.bundle import (
    BundleError,
    Change,
    Contents,
    Gone,
    Group,
    Issued,
    Item,
    Since,
    Why,
    record_of,
    size_warning,
)
from mineaction_plugin.core.order.bundle_zip import (
    PACKS,
    notice_of,
    pack_of,
    sources_of,
    why_not,
    write_zip,
)
from mineaction_plugin.core.order.device_names import PDF_BETWEEN, PDF_CREATOR
from mineaction_plugin.core.order.disk import rename, writing
from mineaction_plugin.core.order.naming import safe_name
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.core.terms.profile import Programme
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.layouts.bundle_index import index_page
from mineaction_plugin.layouts.bundle_pages import (
    BundleFacts,
    BundlePages,
    GoneLine,
    Jump,
    OrderLine,
    bundle_pages,
)
from mineaction_plugin.layouts.georeference import POINTS_A_MM
from mineaction_plugin.layouts.main_thread import IsStopped, MainThread
from mineaction_plugin.layouts.paper import A4_PORTRAIT
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.packs.writing import speaking
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.orders import OrderRow, issued_order

NAME = "Orders"
"""What the name of every bundle begins with."""
LOCK = f".{NAME}.lock"
PATIENCE_S = 120.0
NAMED_AT_MOST = 10
READ, JOINED = 0.6, 0.75
"""Shares of the work after which packs are read, and the PDF is joined."""


@dataclass(frozen=True)
class Request:
    """What is the same for all bundles of a run."""

    workspace: Path
    packs: Path
    folder: Path
    programme: Programme
    language: str
    made_at: str
    """ISO 8601 with its UTC offset."""
    since: Since | None = None


@dataclass(frozen=True)
class Bundle:
    """A bundle that was written."""

    name: str
    pdf: Path
    zip: Path
    orders: int
    removed: int
    warnings: tuple[Message, ...]


@dataclass(frozen=True)
class _Printed:
    """What only the main thread makes: the first pages as a file, and the index."""

    pages: BundlePages
    index: str
    outline: tuple[str, ...]
    title: str
    orders: tuple[str, ...]


def issued_of(row: OrderRow) -> Issued:
    """A row of the list of orders as bundles see it."""
    return Issued(
        row.order_no, row.revision, row.task_id, row.title, row.operator, row.team, row.issued_at,
        row.superseded_by, row.withdrawn_at,
    )  # fmt: skip


def make_bundle(
    request: Request,
    contents: Contents,
    main: MainThread,
    progress: Progress = silent,
    is_stopped: IsStopped = lambda: False,
) -> Bundle:
    """Verify the packs, join their PDFs, zip them; two files, or none.

    Raises:
        BundleError: naming each pack that cannot go in.
        PackError: the disk does not take it.
        StoppedByUserError: the user asked to stop; nothing is left behind.
    """
    _refuse_bad(request, contents, lambda share: progress(READ * share))
    with writing(request.folder):
        request.folder.mkdir(parents=True, exist_ok=True)
    try:
        with ExitStack() as stack:
            with writing(request.folder):
                wait = lock.held(request.folder / LOCK, PATIENCE_S, lambda: progress(READ))
                stack.enter_context(wait)
            return _written(request, contents, main, progress, is_stopped)
    except lock.HeldError as error:
        raise BundleError(
            "Another bundle is being made in {folder}. Wait until it is done, and try again.",
            folder=str(request.folder),
        ) from error


def _written(
    request: Request,
    contents: Contents,
    main: MainThread,
    progress: Progress,
    is_stopped: IsStopped,
) -> Bundle:
    """Both files under their names, while nobody else makes a bundle in the folder."""
    packs = [pack_of(request.packs, item.order) for item in contents.items]
    with writing(request.folder):
        for left in request.folder.glob(f".{NAME}_*.part"):
            left.unlink()  # whoever wrote it was killed: it would hold the lock
        name = _free_name(request.folder, contents.group, request.made_at)
    path, zipped = request.folder / f"{name}.pdf", request.folder / f"{name}.zip"
    unfinished = request.folder / f".{name}.pdf.part"
    with scratch() as room, writing(request.folder):
        starts = _starts(packs)
        first = room / "contents.pdf"
        printed = main.call(lambda: _print(request, contents, starts, first), is_stopped)
        try:
            _join(first, packs, printed, unfinished)
            progress(JOINED)
            record = record_of(contents, name, request.made_at)
            write_zip(
                zipped, _sources(request, contents, packs), printed.index, record,
                lambda share: progress(JOINED + (1.0 - JOINED) * share),
            )  # fmt: skip
            rename(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
    said = [size_warning(pack) for pack in packs]
    warnings = tuple(warning for warning in said if warning is not None)
    return Bundle(name, path, zipped, len(packs), len(contents.gone), warnings)


def _sources(request: Request, contents: Contents, packs: Sequence[Path]) -> dict[str, Path]:
    """The packs, and the notices of what was withdrawn where they lie beside them."""
    withdrawn = [gone.order_no for gone in contents.gone if gone.why is Why.WITHDRAWN]
    notices = [notice_of(request.packs, number) for number in dict.fromkeys(withdrawn)]
    return sources_of(packs, [notice for notice in notices if notice.is_file()])


def _refuse_bad(request: Request, contents: Contents, progress: Progress) -> None:
    """Every pack is verified before it goes in; a bundle that lacks one is none."""
    faults: dict[str, Message] = {}
    for place, item in enumerate(contents.items):
        progress(place / len(contents.items))
        order = item.order
        issued = issued_order(request.workspace, order.order_no, order.revision)
        fault = why_not(request.packs, order, issued.snapshot_sha256)
        if fault is not None:
            faults[pack_of(request.packs, order).name] = fault
    if len(faults) == 1:
        raise BundleError("No bundle was made. {reason}", reason=next(iter(faults.values())))
    if faults:
        raise BundleError(
            "No bundle was made: {count} packs cannot go in ({packs}). The first: {reason}",
            count=len(faults), packs=_some(list(faults)), reason=next(iter(faults.values())),
        )  # fmt: skip


def _some(names: Sequence[str]) -> str:
    """Names for a sentence, not too many of them."""
    more = " …" if len(names) > NAMED_AT_MOST else ""
    return ", ".join(names[:NAMED_AT_MOST]) + more


def _free_name(folder: Path, group: Group, made_at: str) -> str:
    """A name that no file of the folder has, ignoring case."""
    who = "_".join(filter(None, (group.operator.strip(), group.team.strip())))
    kept = safe_name("-".join(who.split())) if who else ""  # "Team 1" as "Team-1", without a hash
    wanted = "_".join(filter(None, (NAME, kept, made_at[:10])))
    taken = {path.stem.casefold() for path in folder.iterdir()}
    number, name = 1, wanted
    while name.casefold() in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name


# --- what is said ---


def _print(request: Request, contents: Contents, starts: Sequence[int], path: Path) -> _Printed:
    """The first pages and the index, in the language of the bundle. Main thread only."""
    with speaking(request.language):
        facts = BundleFacts(
            _who(contents.group), request.programme, request.made_at, _since(request.since),
            request.language,
        )  # fmt: skip
        orders = [
            OrderLine(_order(item.order), _task(item.order), _change(item), start)
            for item, start in zip(contents.items, starts, strict=True)
        ]
        gone = [_gone(each) for each in contents.gone]
        pages = bundle_pages(facts, orders, gone)
        Press().print_pages([(marks, (), A4_PORTRAIT) for marks in pages.marks], path)
        packs = [pack_of(request.packs, item.order) for item in contents.items]
        garmin = any((pack / f"{pack.name}_task.gpx").is_file() for pack in packs)
        named = list(zip(orders, map(_link_to, packs), strict=True))
        index = index_page(facts, named, gone, has_garmin=garmin)
        outline = tuple(" · ".join(filter(None, (line.order, line.task))) for line in orders)
        numbers = tuple(line.order for line in orders)
        return _Printed(pages, index, (tr("Contents"), *outline), facts.who, numbers)


def _link_to(pack: Path) -> str:
    """What a click on an order opens: its own page where it has one, else its PDF."""
    page = pack / "index.html"
    file = page if page.is_file() else _pdf(pack)
    return f"{PACKS}/{pack.name}/{file.name}"


def _who(group: Group) -> str:
    return " · ".join(part for part in (group.operator, group.team) if part) or tr("All orders")


def _since(since: Since | None) -> str:
    if since is None:
        return ""
    if since.live is not None:
        return tr("Only what changed since the bundle {name}.").format(name=since.name)
    day = since.moment.isoformat(sep=" ", timespec="minutes") if since.moment else ""
    return tr("Only what changed since {when}.").format(when=day)


def _order(order: Issued) -> str:
    return f"{order.order_no} r{order.revision}"


def _task(order: Issued) -> str:
    return " · ".join(part for part in (order.task_id, order.title) if part)


def _change(item: Item) -> str:
    if item.change is Change.NEW:
        return tr("New")
    if item.change is Change.AMENDED:
        return tr("Amended: r{revision}").format(revision=item.order.revision)
    return tr("Holds")


def _gone(gone: Gone) -> GoneLine:
    order = f"{gone.order_no} r{gone.revision}"
    if gone.why is Why.SUPERSEDED:
        return GoneLine(order, tr("Superseded by {order}").format(order=gone.successor))
    if gone.why is Why.WITHDRAWN:
        return GoneLine(order, tr("Withdrawn {when}").format(when=gone.when[:10]))
    return GoneLine(order, tr("Not yours any more: ask the office"))


# --- joining ---


def _starts(packs: Sequence[Path]) -> list[int]:
    """On which page, counted over all orders from 0, each begins."""
    starts, count = [], 0
    for pack in packs:
        starts.append(count)
        count += len(load("pypdf").PdfReader(str(_pdf(pack))).pages)
    return starts


def _pdf(pack: Path) -> Path:
    return pack / f"{pack.name}_order.pdf"


def _join(first: Path, packs: Sequence[Path], printed: _Printed, path: Path) -> None:
    """One file of all pages, with bookmarks and links; each page as it is in its pack."""
    pypdf = load("pypdf")
    writer = pypdf.PdfWriter()
    writer.append(str(first), import_outline=False)
    marks = [0]
    for pack in packs:
        marks.append(len(writer.pages))
        writer.append(str(_pdf(pack)), import_outline=False)
    for title, number in zip(printed.outline, marks, strict=True):
        writer.add_outline_item(title=title, page_number=number)
    for jump in printed.pages.jumps:
        _link(writer, jump)
    about = {"/Title": printed.title, "/Creator": PDF_CREATOR}
    # A device that is checked is asked which orders a file holds.
    writer.add_metadata({**about, "/Keywords": PDF_BETWEEN.join(printed.orders)})
    writer.write(str(path))
    _refuse_other(path, first, packs)


def _link(writer: Any, jump: Jump) -> None:  # noqa: ANN401 (pypdf's)
    """Make a row lead to its order (ISO 32000-2, 12.5.6.5)."""
    box, top = jump.box, float(writer.pages[jump.page].mediabox.top)
    rectangle = (
        box.x * POINTS_A_MM,
        top - (box.y + box.height) * POINTS_A_MM,
        (box.x + box.width) * POINTS_A_MM,
        top - box.y * POINTS_A_MM,
    )
    link = load("pypdf.annotations").Link(
        rect=rectangle, border=[0, 0, 0], target_page_index=jump.to
    )
    writer.add_annotation(page_number=jump.page, annotation=link)


def _refuse_other(path: Path, first: Path, packs: Sequence[Path]) -> None:
    """Read it back: every page is there, and every map is georeferenced as in its pack."""
    reader = load("pypdf").PdfReader
    parts = [page for file in (first, *map(_pdf, packs)) for page in reader(str(file)).pages]
    joined = list(reader(str(path)).pages)
    same = len(parts) == len(joined) and all(
        str(part.get("/VP", "").get_object() if "/VP" in part else "")
        == str(page.get("/VP", "").get_object() if "/VP" in page else "")
        for part, page in zip(parts, joined, strict=True)
    )
    if not same:
        raise BundleError("The PDF {file} does not hold every page. Make it again.", file=path.name)
