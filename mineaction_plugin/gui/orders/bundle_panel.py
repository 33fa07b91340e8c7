# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of a team or an operator as one PDF and one zip: for whom, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.gui import QgsDateTimeEdit, QgsFileWidget
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.orders.inputs import quoted
from mineaction_plugin.gui.orders.panels import AtHand, OrderPanel
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

ALGORITHM = "mineaction:bundlepacks"
BUNDLES = "Bundles"
"""The folder, beside the packs, that bundles are written into."""
EVERYTHING, BEFORE, DAY = "everything", "before", "day"
NOBODY = "-"
"""How the algorithm is asked for orders without an operator or a team."""
LETTERS = 16


class For(NamedTuple):
    """Whose bundle it is, as the algorithm takes it."""

    by: str
    operator: str = ""
    team: str = ""
    chosen: bool = False


class BundlePanel(OrderPanel):
    """For whom → since when → make; what will be in it is said before."""

    ICON = "bundle"

    def __init__(self, desk: Desk, at_hand: AtHand) -> None:
        super().__init__(desk, at_hand)
        self._whose: list[For] = []
        self.whose = QComboBox()
        self.what = QComboBox()
        self.before = QgsFileWidget()
        self.day = QgsDateTimeEdit()
        self.about = wrapped(name="bundle_about")
        self.make = action_button(
            "make_bundle", icon("bundle"), tr("&Make bundle"),
            tr("Verifies each pack, then writes one PDF and one zip"), default=True,
        )  # fmt: skip
        self._lay_out()
        self.whose.currentIndexChanged.connect(lambda _row: self._judge())
        self.what.currentIndexChanged.connect(lambda _row: self._judge())
        self.before.fileChanged.connect(lambda _path: self._judge())
        self.make.clicked.connect(self._make)
        desk.jobs.started.connect(lambda _title: self._judge())
        desk.jobs.ended.connect(self._judge)

    @classmethod
    def title(cls) -> str:
        return tr("Make a bundle")

    @classmethod
    def purpose(cls) -> str:
        return tr("Orders of a team or an operator: one PDF to print, one zip for devices.")

    def next_button(self) -> QPushButton | None:
        return self.make

    def started(self) -> None:
        self._offer()
        self.whose.setFocus()

    # --- what is offered ---

    def _offer(self) -> None:
        """Whoever has orders now; the chosen orders first where several are chosen."""
        rows, chosen = self.at_hand.rows(), self.at_hand.chosen()
        offered: list[tuple[str, For]] = []
        if len(chosen) > 1:
            text = tr("The chosen orders ({n})").format(n=count(len(chosen)))
            offered.append((text, For("all", chosen=True)))
        offered += [
            (tr("Each team a bundle of its own"), For("team")),
            (tr("Each operator a bundle of its own"), For("operator")),
            (tr("All orders in one bundle"), For("all")),
        ]
        teams = sorted({(row.operator, row.team) for row in rows if row.team})
        offered += [
            (" · ".join(filter(None, (operator, team))), For("team", operator or NOBODY, team))
            for operator, team in teams
        ]
        self._whose = [whose for _text, whose in offered]
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItems([text for text, _whose in offered])
        row = self._whose_of(chosen)
        self.whose.setCurrentIndex(row)
        self.whose.blockSignals(False)
        if not self.before.filePath():
            self.before.setFilePath(_newest(self.packs / BUNDLES))
        self._judge()

    def _whose_of(self, chosen: Sequence[OrderRow]) -> int:
        """The team whose order is chosen; else the first that is offered."""
        if len(chosen) == 1 and chosen[0].team:
            wanted = For("team", chosen[0].operator or NOBODY, chosen[0].team)
            return self._whose.index(wanted) if wanted in self._whose else 0
        return 0

    def _for(self) -> For:
        return self._whose[max(0, self.whose.currentIndex())]

    def _judge(self) -> None:
        if not self._whose:
            return
        what = self.what.currentData()
        self._rows[self.before].setVisible(what == BEFORE)
        self._rows[self.day].setVisible(what == DAY)
        self.before.setVisible(what == BEFORE)
        self.day.setVisible(what == DAY)
        live = sum(row.place == "live" for row in self._wanted_rows())
        said = tr("Orders that hold: {n}. Each pack is verified before it goes in.")
        self.about.setText(led(said.format(n=count(live))))
        lacking = what == BEFORE and not Path(self.before.filePath()).is_file()
        self.make.setEnabled(bool(self.workspace) and not self.desk.jobs.busy and not lacking)

    def _wanted_rows(self) -> list[OrderRow]:
        whose = self._for()
        if whose.chosen:
            return list(self.at_hand.chosen())
        return [
            row
            for row in self.at_hand.rows()
            if whose.operator in {"", row.operator or NOBODY}
            and whose.team in {"", row.team or NOBODY}
        ]

    # --- doing ---

    def _make(self) -> None:
        if not self.has_folder():
            return
        whose, what = self._for(), self.what.currentData()
        form = self.at_hand.form
        wanted: dict[str, object] = {
            "WORKSPACE": self.workspace,
            "PACKS": str(self.packs),
            "BY": whose.by,
            "OPERATOR": whose.operator,
            "TEAM": whose.team,
            "LANGUAGE": form.language.currentData() or "",
            "PROFILE": self.desk.controller.profile_source,
            "OUTPUT_FOLDER": str(self.packs / BUNDLES),
        }
        if whose.chosen:
            wanted["ORDER_NOS"] = ",".join(quoted(row.order_no) for row in self.at_hand.chosen())
        if what == BEFORE:
            wanted["PREVIOUS"] = self.before.filePath()
        if what == DAY:
            wanted["SINCE"] = QDateTime(self.day.date(), QTime(0, 0))
        self.desk.jobs.run(ALGORITHM, wanted, tr("Making the bundle"), self._on_made)

    def _on_made(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self.desk.tell_failure(outcome, tr("Making the bundle was stopped."))
            return
        made, failed, orders, gone = (
            int(str(outcome.results[name]))
            for name in ("BUNDLE_COUNT", "FAILED_COUNT", "ORDER_COUNT", "REMOVE_COUNT")
        )
        text = tr(
            "Bundles: {bundles}, with orders: {orders}. Revisions that must leave devices: {gone}."
        ).format(bundles=count(made), orders=count(orders), gone=count(gone))
        folder = str(self.packs / BUNDLES)
        actions = (Action(tr("Open folder"), lambda: self.desk.open_file(folder)),)
        if failed:
            more = tr("Not made: {n}. {reason}")
            why = outcome.warnings[0] if outcome.warnings else ""
            said = f"{text} {more.format(n=count(failed), reason=why)}"
            self.desk.messages.warn(said, actions=actions)
        else:
            self.desk.messages.done(text, actions)
            self.before.setFilePath(_newest(self.packs / BUNDLES))
        self.about.setText(led(text))

    # --- looks ---

    def _lay_out(self) -> None:
        for text, key in (
            (tr("Everything that holds"), EVERYTHING),
            (tr("What changed since the bundle before"), BEFORE),
            (tr("What changed since a day"), DAY),
        ):
            self.what.addItem(text, key)
        self.whose.setObjectName("bundle_whose")
        self.whose.setToolTip(tr("Whose orders go in"))
        self.what.setObjectName("bundle_what")
        self.what.setToolTip(
            tr("What changed: new and amended orders, and the list of what must leave devices")
        )
        for box in (self.whose, self.what):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(LETTERS)
        called = tr("The bundle that was given before")
        self.before.setObjectName("bundle_before")
        self.before.setDialogTitle(called)
        self.before.setFilter(tr("Bundle (*.zip)"))
        self.before.setToolTip(tr("Its zip; the team has what is in it"))
        always(self.before.lineEdit()).setAccessibleName(called)
        self.day.setObjectName("bundle_day")
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAllowNull(False)
        self.day.setDate(QDate.currentDate().addDays(-7))
        self.day.setToolTip(tr("Orders issued or ended on that day or later"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&For"), self.whose)
        form.addRow(tr("&Contents"), self.what)
        form.addRow(tr("Bundle be&fore"), self.before)
        form.addRow(tr("Si&nce"), self.day)
        self._rows: dict[QWidget, QWidget] = {
            field: always(form.labelForField(field)) for field in (self.before, self.day)
        }
        self.body.addLayout(form)
        self.body.addWidget(self.about)
        self.body.addWidget(self.make)
        self.body.addStretch()


def _newest(folder: Path) -> str:
    """The bundle that was written last; "" for none."""
    found = sorted(folder.glob("*.zip"), key=lambda path: path.stat().st_mtime)
    return str(found[-1]) if found else ""
