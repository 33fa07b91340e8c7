# SPDX-License-Identifier: GPL-3.0-or-later
"""Write packs, one after the other, in this process and its main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError, PackError, StoppedByUserError
from mineaction_plugin.core.order import naming, pack
from mineaction_plugin.core.order.bundle import size_warning
from mineaction_plugin.core.order.disk import refuse_other_disk, writing
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.progress import Progress
from mineaction_plugin.layouts import map_files, order_pdf
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.template_files import Warn, ignore
from mineaction_plugin.packs.below_maps import annex_files, backgrounds_of, opened_backgrounds
from mineaction_plugin.packs.formats import FORMATS
from mineaction_plugin.packs.job import Job, PackResult
from mineaction_plugin.packs.wording import SPOKEN
from mineaction_plugin.translation import CONTEXT, translator_for

OnResult = Callable[[PackResult], None]


@dataclass(frozen=True)
class Tools:
    """What the packs of one job share."""

    shared: Backgrounds
    """What lies below the maps of orders without pictures of their own."""
    press: Press
    on_page: Progress
    """Called after each page; raises StoppedByUserError when the user asks to stop."""
    job: Job


def write_packs(
    job: Job, on_result: OnResult, is_stopped: Callable[[], bool] = lambda: False
) -> list[PackResult]:
    """Write the pack of every order; one that fails does not stop the others.

    Args:
        job: the orders, the formats and where to.
        on_result: told after each pack.
        is_stopped: asked before each pack and each page.

    Raises:
        StoppedByUserError: the user asked to stop; packs that were finished stay.
    """

    def look(_share: float = 0.0) -> None:
        if is_stopped():
            raise StoppedByUserError("Stopped.")

    try:
        tools = Tools(opened_backgrounds(job), Press(), look, job)
    except PackError as error:
        return _all_failed(job, translated(error), on_result)
    results = []
    for order in job.orders:
        look()
        with speaking(order.language):
            result = _result_of(order, tools)
        on_result(result)
        results.append(result)
    return results


def failed(order: Order, reason: str) -> PackResult:
    """The result of an order whose pack was not written."""
    return PackResult(order.task.task_id, order.order_no, order.revision, "failed", reason=reason)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Texts for people come in this language inside the block, whatever the window speaks."""
    translator = _English() if language == "en" else translator_for(language)
    if translator is None:
        yield
        return
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


class _English(QTranslator):
    """Covers the translation of the user's own language."""

    def translate(  # type: ignore[override] # PyQt takes None for the null text
        self,
        context: str | None,
        text: str | None,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str | None:
        # An empty text would be taken for the translation; None lets the next translator answer.
        return text if context == CONTEXT else None

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


def _all_failed(job: Job, reason: str, on_result: OnResult) -> list[PackResult]:
    results = [failed(order, reason) for order in job.orders]
    for result in results:
        on_result(result)
    return results


def _result_of(order: Order, tools: Tools) -> PackResult:
    said: dict[str, None] = {}
    try:
        with writing(tools.job.folder):
            written = write_pack(order, tools, lambda message: said.setdefault(translated(message)))
    except StoppedByUserError:
        raise
    except MineActionError as error:
        return failed(order, translated(error))
    return PackResult(
        order.task.task_id,
        order.order_no,
        order.revision,
        str(written.verification["verdict"]),
        folder=str(written.folder),
        pack_sha256=written.zip_sha256,
        warnings=tuple(said),
    )


def write_pack(order: Order, tools: Tools, warn: Warn = ignore) -> pack.Pack:
    """Write and verify one pack.

    Args:
        order: the order.
        tools: what it shares with the others of its job.
        warn: told what people should know though the pack is written.

    Raises:
        MineActionError: it exists already, cannot be written, or does not verify.
    """
    formats = tools.job.formats
    refuse_other_disk(tools.job.folder, tools.job.disk)
    with pack.growing(tools.job.folder, order, tools.on_page) as staging:
        exchange = [name for name in FORMATS if name in formats and name in pack.EXCHANGE]
        files = pack.write_exchange(staging, order, exchange, wording=SPOKEN)
        backgrounds = backgrounds_of(order, tools.shared, tools.job, warn)
        task_map = None
        if "map" in formats:
            files[:0], task_map = _write_map(order, staging, backgrounds, tools)
        if "pdf" in formats:
            files.insert(0, _write_pdf(order, staging, backgrounds, tools))
        if "docx" in formats:
            files.append(_write_word(order, staging, backgrounds, task_map))
        if "field" in formats:
            files += _write_field(order, staging, backgrounds, warn)
        if "html" in formats:  # the last, as it links to all the others
            files.append(_write_page(order, staging, files, backgrounds))
        written = pack.finish(staging, order, files)
    too_large = size_warning(written.folder)
    if too_large is not None:
        warn(too_large)
    return written


def _write_pdf(
    order: Order, staging: Path, backgrounds: Backgrounds, tools: Tools
) -> pack.PackFile:
    """The whole order on paper, with its annexes."""
    name = f"{naming.pack_name(order)}_order.pdf"
    order_pdf.export(
        order,
        staging / name,
        backgrounds=backgrounds,
        annexes=annex_files(order, tools.job),
        press=tools.press,
        on_page=tools.on_page,
    )
    return pack.PackFile(name, "pdf", pack.Kind.FROZEN)


def _write_map(
    order: Order, staging: Path, backgrounds: Backgrounds, tools: Tools
) -> tuple[list[pack.PackFile], QImage]:
    """The task map alone, as a PDF and as a picture; and its page as it was drawn."""
    name = f"{naming.pack_name(order)}_map"
    pdf, jpg = staging / f"{name}.pdf", staging / f"{name}.jpg"
    drawn = map_files.export_map(
        order, pdf, jpg, backgrounds=backgrounds, press=tools.press, on_page=tools.on_page
    )
    return [
        pack.PackFile(pdf.name, "map_pdf", pack.Kind.FROZEN),
        pack.PackFile(jpg.name, "map_jpg", pack.Kind.FROZEN),
    ], drawn


def _write_word(
    order: Order, staging: Path, backgrounds: Backgrounds, task_map: QImage | None
) -> pack.PackFile:
    """The order as a Word document, which people may change."""
    from mineaction_plugin.layouts.word import order_docx  # noqa: PLC0415 (jinja, when wanted)
    from mineaction_plugin.layouts.word.map_pictures import pictures_of  # noqa: PLC0415

    name = f"{naming.pack_name(order)}_order.docx"
    pictures = pictures_of(order, backgrounds, task_map)
    order_docx.export(order, staging / name, pictures, backgrounds.templates)
    return pack.PackFile(name, order_docx.FORMAT, pack.Kind.WORKING)


def _write_field(
    order: Order, staging: Path, backgrounds: Backgrounds, warn: Warn
) -> list[pack.PackFile]:
    """The project that QField opens, in a folder of its own."""
    from mineaction_plugin.packs.field.files import write_field  # noqa: PLC0415 (when wanted)

    return write_field(order, staging, backgrounds, warn)


def _write_page(
    order: Order, staging: Path, files: Sequence[pack.PackFile], backgrounds: Backgrounds
) -> pack.PackFile:
    """The order as one page for any browser, with links to the other files."""
    from mineaction_plugin.layouts.html import index_page  # noqa: PLC0415 (jinja, when wanted)
    from mineaction_plugin.layouts.html.small_map import small_map  # noqa: PLC0415

    drawn = next((staging / file.path for file in files if file.format == "map_jpg"), None)
    picture = small_map(order, drawn, backgrounds)
    index_page.export(order, staging / index_page.NAME, files, picture)
    return pack.PackFile(index_page.NAME, index_page.FORMAT, pack.Kind.FROZEN)
