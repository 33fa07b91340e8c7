# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a pack grows: a hidden folder beside its final name, with a lock that says who is at it.

    .P.part/        the files of the pack P
    .P.zip.part     its zip, complete
    .p.lock         held as long as somebody writes the pack

What has no holder any more was left by a process that died: the next export finishes or removes it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.disk import rename, writing
from mineaction_plugin.core.order.folder_names import refuse_unfit
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.progress import Progress, silent

STAGING_SUFFIX = ".part"
ZIP_SUFFIX = ".zip"
PATIENCE_S = 10.0
"""How long the same pack, written by somebody else, is waited for: a killed export's children need
a moment to end."""


@contextmanager
def growing(folder: Path, order: Order, look: Progress = silent) -> Iterator[Path]:
    """The hidden folder that a pack grows in; gone with the block, unless the pack got its name.

    Args:
        folder: where packs go.
        order: whose pack.
        look: called while somebody else's writing of the same pack is waited for.

    Raises:
        PackError: a pack of the same name exists, or is being written; the folder cannot be
            written.
    """
    name = pack_name(order)
    make_folder(folder, len(name))
    clean(folder)
    with ExitStack() as claim:
        _claim(claim, folder, name, look)
        staging = begin(folder, order)
        try:
            yield staging
        except BaseException:
            discard(staging)
            raise


def make_folder(folder: Path, name_length: int | None = None) -> None:
    """Make the folder of packs where it is missing.

    Raises:
        PackError: it cannot be made, or Windows could not use it.
    """
    refuse_unfit(folder) if name_length is None else refuse_unfit(folder, name_length)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)


def begin(folder: Path, order: Order) -> Path:
    """Make the hidden folder, for who is alone in `folder` or holds the pack's lock (`growing`).

    Raises:
        PackError: a pack of the same name exists; the folder cannot be written.
    """
    name = pack_name(order)
    make_folder(folder, len(name))
    with writing(folder):
        clean(folder)
        refuse_existing(folder, name)
        staging = folder / f".{name}{STAGING_SUFFIX}"
        _remove(staging)
        _remove(staged_zip(staging))
        staging.mkdir()
    return staging


def discard(staging: Path) -> None:
    """Remove a pack that did not become complete, as far as the disk allows."""
    with suppress(OSError):  # hidden, and cleaned by the next export
        _remove(staging)
    with suppress(OSError):
        _remove(staged_zip(staging))


def clean(folder: Path) -> None:
    """Finish or remove what dead exports left in a folder, as far as the disk allows.

    A zip is complete before its folder gets its name: one whose folder is there is given its name
    too. Anything else is removed. What another process is busy with stays.
    """
    for name in sorted(_left_in(folder)):
        with suppress(OSError, lock.HeldError), lock.held(_lock_of(folder, name)):
            _finish_or_remove(folder, name)


def refuse_existing(folder: Path, name: str) -> None:
    """Refuse a name that a pack or zip has already; case is ignored, as Windows and phones do.

    Raises:
        PackError: it is taken.
    """
    taken = {name.casefold(), f"{name}{ZIP_SUFFIX}".casefold()}
    for entry in folder.iterdir():
        if entry.name.casefold() in taken:
            raise PackError(
                "A pack named {name} is already in the folder {folder}. Choose another folder, or "
                "amend the order: an issued revision never changes.",
                name=entry.name, folder=str(folder),
            )  # fmt: skip


def staged_zip(staging: Path) -> Path:
    """The zip of a pack that grows."""
    return staging.with_name(
        staging.name.removesuffix(STAGING_SUFFIX) + ZIP_SUFFIX + STAGING_SUFFIX
    )


def name_zip(staged: Path, final: Path) -> None:
    """Give a complete zip its name; of two processes that both want to, one comes first.

    Raises:
        PackError: another program holds it.
        OSError: any other trouble.
    """
    try:
        rename(staged, final)
    except FileNotFoundError:
        if not final.exists():
            raise


def _claim(claim: ExitStack, folder: Path, name: str, look: Progress) -> None:
    """Hold the lock of a pack until `claim` is closed."""
    try:
        with writing(folder):
            claim.enter_context(lock.held(_lock_of(folder, name), PATIENCE_S, lambda: look(0.0)))
    except lock.HeldError as error:
        raise PackError(
            "The pack {pack} is being written in the folder {folder} by another export. Wait until "
            "that one has ended, or choose another folder.",
            pack=name,
            folder=str(folder),
        ) from error


def _lock_of(folder: Path, name: str) -> Path:
    """Packs whose names differ in case only are the same, as on Windows and phones."""
    return folder / f".{name.casefold()}{lock.SUFFIX}"


def _left_in(folder: Path) -> set[str]:
    """The names of packs that have something hidden in a folder."""
    endings = (f"{ZIP_SUFFIX}{STAGING_SUFFIX}", STAGING_SUFFIX, lock.SUFFIX)
    names = set()
    with suppress(OSError):  # whoever writes next says what is wrong with the folder
        for entry in folder.glob(".*_r*"):
            ending = next((each for each in endings if entry.name.endswith(each)), None)
            if ending is not None:
                names.add(entry.name[1 : -len(ending)])
    return names


def _finish_or_remove(folder: Path, name: str) -> None:
    staging = folder / f".{name}{STAGING_SUFFIX}"
    zipped, final = staged_zip(staging), folder / f"{name}{ZIP_SUFFIX}"
    if zipped.is_file() and (folder / name / manifests.NAME).is_file() and not final.exists():
        name_zip(zipped, final)
    discard(staging)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
