# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs read back one after the other; each with its verdict, and why one failed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.orders.order_rows import LIVE, pack_name, state_of
from mineaction_plugin.gui.orders.panels import AtHand, OrderPanel
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

ALGORITHM = "mineaction:verifypack"
WAITING, OK, FAILED, MISSING = "waiting", "ok", "failed", "missing"
RANK = (FAILED, MISSING, WAITING, OK)


@dataclass(frozen=True)
class Read:
    """One pack, and what came of reading it."""

    name: str
    folder: str
    verdict: str = WAITING
    said: str = ""


class VerifyPanel(OrderPanel):
    """The packs of the chosen orders, or of all that hold."""

    ICON = "verify"

    def __init__(self, desk: Desk, at_hand: AtHand) -> None:
        super().__init__(desk, at_hand)
        self._packs: list[Read] = []
        self._stopped = False
        self.about = wrapped(name="verify_about")
        self.verify = action_button(
            "verify_packs", icon("verify"), tr("&Verify"),
            tr("Reads every file of these packs back"), default=True,
        )  # fmt: skip
        self.list = RowList(tr("Packs"), _columns())
        self.detail = wrapped(name="verify_detail")
        for widget in (self.about, self.verify, self.list, self.detail):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.verify.clicked.connect(self._begin)
        self.list.selection_changed.connect(self._show_detail)
        self.list.activated.connect(lambda pack: desk.open_file(pack.folder))
        desk.jobs.started.connect(lambda _title: self._judge())
        desk.jobs.ended.connect(self._judge)

    @classmethod
    def title(cls) -> str:
        return tr("Verify packs")

    @classmethod
    def purpose(cls) -> str:
        return tr("Every file is read back and compared with the order that was issued.")

    def next_button(self) -> QPushButton | None:
        return self.verify

    def started(self) -> None:
        """The chosen orders, or all that hold."""
        rows = self.at_hand.chosen() or [r for r in self.at_hand.rows() if state_of(r) in LIVE]
        names = dict.fromkeys(pack_name(row) for row in rows)
        self._packs = [Read(name, str(self.packs / name)) for name in names]
        self._show()
        self.verify.setFocus()

    def close_down(self) -> None:
        self._stopped = True

    # --- doing ---

    def _begin(self) -> None:
        if not self.has_folder():
            return
        self._packs = [
            replace(
                pack,
                verdict=WAITING if Path(pack.folder).is_dir() else MISSING,
                said="" if Path(pack.folder).is_dir() else _missing(pack, self.packs),
            )
            for pack in self._packs
        ]
        self._next()

    def _next(self) -> None:
        """Read the next pack; each is a job of its own, so that it can be stopped between."""
        self._show()
        place = next((i for i, pack in enumerate(self._packs) if pack.verdict == WAITING), None)
        if place is None or self._stopped:
            self._tell()
            return
        pack = self._packs[place]
        self.desk.jobs.run(
            ALGORITHM,
            {"PACK": pack.folder, "WORKSPACE": self.workspace},
            tr("Verifying {pack} ({place} of {count})").format(
                pack=pack.name, place=place + 1, count=len(self._packs)
            ),
            lambda outcome: self._on_read(place, outcome),
        )

    def _on_read(self, place: int, outcome: Outcome) -> None:
        if outcome.cancelled:
            self._show()
            return
        said = "\n".join(outcome.warnings) if outcome.ok else outcome.sentence
        pack = self._packs[place]
        self._packs[place] = replace(pack, verdict=OK if outcome.ok else FAILED, said=said)
        self._next()

    def _tell(self) -> None:
        bad = [pack for pack in self._packs if pack.verdict != OK]
        if bad:
            text = tr("Do not use {n} of {all} packs: {pack}.").format(
                n=count(len(bad)), all=count(len(self._packs)), pack=bad[0].name
            )
            self.desk.messages.warn(text)
        elif self._packs:
            text = tr("Packs verified: {n}. Every file agrees.").format(n=count(len(self._packs)))
            self.desk.messages.done(text)

    # --- looks ---

    def _show(self) -> None:
        self.list.set_rows(list(self._packs))
        self.list.setVisible(bool(self._packs))
        read = sum(pack.verdict == OK for pack in self._packs)
        text = tr("Packs: {n}, verified: {read}.").format(
            n=count(len(self._packs)), read=count(read)
        )
        self.about.setText(led(text if self._packs else tr("No order holds yet.")))
        self._show_detail()
        self._judge()

    def _show_detail(self) -> None:
        chosen: list[Read] = self.list.selected()
        worst = sorted(self._packs, key=lambda pack: RANK.index(pack.verdict))
        shown = chosen[:1] or [pack for pack in worst[:1] if pack.said]
        self.detail.setText("\n".join(led(f"{p.name}: {p.said}") for p in shown if p.said))
        self.detail.setVisible(bool(self.detail.text()))

    def _judge(self) -> None:
        self.verify.setEnabled(bool(self._packs) and not self.desk.jobs.busy)


def _missing(pack: Read, folder: Path) -> str:
    return tr("{name} is not in {folder}. Write the pack again.").format(
        name=pack.name, folder=folder
    )


def _columns() -> tuple[Column, ...]:
    words = {
        WAITING: tr("not read yet"),
        OK: tr("✓ verified"),
        FAILED: tr("⚠ failed"),
        MISSING: tr("⚠ missing"),
    }
    return (
        Column(tr("Verdict"), lambda row: words[row.verdict], lambda row: RANK.index(row.verdict)),
        Column(tr("Pack"), lambda row: row.name),
    )
