# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has a workspace open: small notes beside the file, one an open session.

A note is a courtesy, never a lock: the database's own locks keep the data whole.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from mineaction_plugin.core.errors import Message, say

ENDING = ".open.json"
SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "nextcloud", "owncloud", "icloud")
"""Parts of folder names that synchronising programs use; they copy a database while it changes."""
SYNC_MARKS = (".dropbox", ".stfolder", ".sync", ".owncloudsync.log", ".nextcloudsync.log")


@dataclass(frozen=True)
class Presence:
    """One open session."""

    user: str
    machine: str
    process: int
    since: str
    """ISO 8601 with its UTC offset."""


def user_name() -> str:
    """The name the computer knows the user by; "unknown" where it knows none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def now() -> str:
    """This moment as ISO 8601 with its UTC offset, to the second."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")


def announce(path: Path) -> Path | None:
    """Leave a note that this session has the workspace open; None where no note can be left."""
    note = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}{ENDING}")
    here = Presence(user_name(), platform.node(), os.getpid(), now())
    try:
        note.write_text(json.dumps(asdict(here)), encoding="utf-8")
    except OSError:
        return None
    return note


def withdraw(note: Path | None) -> None:
    """Take the note away when the session closes."""
    if note is not None:
        note.unlink(missing_ok=True)


def others(path: Path) -> list[Presence]:
    """The other sessions that say they have it open; notes of dead processes here are removed."""
    found = []
    for note in sorted(path.parent.glob(f".{_escaped(path.name)}.*{ENDING}")):
        presence = _read(note)
        if presence is None:
            continue
        if presence.machine == platform.node():
            if presence.process == os.getpid():
                continue
            if not _alive(presence.process):
                note.unlink(missing_ok=True)
                continue
        found.append(presence)
    return found


def who_has_it_open(path: Path) -> Message:
    """One sentence about the other sessions, empty where there is none."""
    sessions = others(path)
    if not sessions:
        return say("")
    first = sessions[0]
    return say(
        "{user} on {machine} has had it open since {since} ({count} in all).",
        user=first.user,
        machine=first.machine,
        since=first.since,
        count=len(sessions),
    )


def synced_folder(path: Path) -> str:
    """The folder above the workspace that a synchronising program looks after; "" for none."""
    for folder in path.resolve().parents:
        name = folder.name.lower()
        if any(name.startswith(word) for word in SYNCED):
            return str(folder)
        if any((folder / mark).exists() for mark in SYNC_MARKS):
            return str(folder)
    return ""


def _read(note: Path) -> Presence | None:
    try:
        return Presence(**json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _alive(process: int) -> bool:
    if os.name == "nt":
        # Windows' os.kill would end the process; an old note is then shown rather than removed.
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
