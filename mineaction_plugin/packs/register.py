# SPDX-License-Identifier: GPL-3.0-or-later
"""The register of orders as a workbook: real dates and numbers, and no text that is a formula."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.register import (
    OrderState,
    Register,
    RegisterRow,
    Total,
    day_of,
    register_of,
    state_of,
    total_of,
    totals_by,
)
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.orders import OrderRow, order_rows
from mineaction_plugin.workspace.words import kind_words, state_words

LONGEST_TEXT = 32_767
"""Characters a cell takes; more is refused by the file format, so it ends in a visible mark."""
CUT = " […]"
MOST_ROWS = 1_048_575
FIRST_YEAR = 1900
"""A worksheet has no earlier dates; they are written as they are stored."""
DATES = ("planned_start", "planned_end", "actual_start", "actual_end")


@dataclass(frozen=True)
class _Column:
    """A heading, its width in characters, its kind, and where its value comes from."""

    heading: str
    width: float
    kind: str
    value: Callable[[RegisterRow], object]


def read_register(workspace: Path, first: date | None, last: date | None) -> Register:
    """The register of a workspace over a period.

    Raises:
        MineActionError: no workspace, or a period that ends before it begins.
    """
    orders = order_rows(workspace)
    with opened(workspace) as database:
        found = database.rows(f"SELECT task_id, {', '.join(DATES)} FROM tasks")  # noqa: S608 (constants)
    dates = {str(row["task_id"]).casefold(): row for row in found}
    rows = [_row(order, dates.get(order.task_id.casefold(), {})) for order in orders]
    return register_of(rows, first, last)


def _row(order: OrderRow, dates: dict[str, object]) -> RegisterRow:
    return RegisterRow(
        order_no=order.order_no,
        revision=order.revision,
        task_id=order.task_id,
        title=order.title,
        kind=order.kind,
        operator=order.operator,
        team=order.team,
        state=state_of(order.accepted_at, order.superseded_by, order.withdrawn_at),
        task_state=order.status,
        issued_at=order.issued_at,
        accepted_at=order.accepted_at,
        superseded_by=order.superseded_by,
        withdrawn_at=order.withdrawn_at,
        **{name: str(dates.get(name) or "") for name in DATES},
        area_m2=order.area_m2,
    )


def write_register(register: Register, path: Path, profile: Profile, language: str) -> None:
    """Write the workbook: the revisions on the first sheet, what they add up to on the second.

    Raises:
        OrderError: the file cannot be written, or a sheet has no room for so many rows.
    """
    if len(register.rows) > MOST_ROWS:
        raise OrderError(
            "The register has {count} rows; a worksheet takes {most}. Choose a shorter period.",
            count=len(register.rows),
            most=MOST_ROWS,
        )
    library = load("xlsxwriter")
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = library.Workbook(str(path), {**plain, "default_date_format": "yyyy-mm-dd"})
    writer = _Writer(workbook, from_right=is_read_from_right(language))
    writer.orders(register, _columns(profile))
    writer.totals(register, profile.programme.name)
    try:
        workbook.close()
    except (OSError, library.exceptions.FileCreateError) as error:
        raise OrderError(
            "The register {file} could not be written: {reason}. Close it where it is open, or "
            "choose another file.",
            file=str(path),
            reason=str(error),
        ) from error


def state_word(state: OrderState) -> str:
    """The word people read for what became of a revision."""
    return {
        OrderState.ISSUED: tr("issued, not accepted yet"),
        OrderState.ACCEPTED: tr("accepted"),
        OrderState.SUPERSEDED: tr("superseded"),
        OrderState.WITHDRAWN: tr("withdrawn"),
    }[state]


def _columns(profile: Profile) -> tuple[_Column, ...]:
    kinds, states = kind_words(profile), state_words()
    return (
        _Column(tr("Order"), 18, "text", lambda row: row.order_no),
        _Column(tr("Revision"), 9, "number", lambda row: row.revision),
        _Column(tr("Task"), 14, "text", lambda row: row.task_id),
        _Column(tr("Title"), 36, "text", lambda row: row.title),
        _Column(tr("Kind"), 18, "text", lambda row: kinds.get(row.kind, row.kind)),
        _Column(tr("Operator"), 22, "text", lambda row: row.operator),
        _Column(tr("Team"), 12, "text", lambda row: row.team),
        _Column(tr("State of the order"), 20, "text", lambda row: state_word(row.state)),
        _Column(
            tr("State of the task"),
            16,
            "text",
            lambda row: states.get(row.task_state, row.task_state),
        ),
        _Column(tr("Issued on"), 12, "date", lambda row: row.issued_at),
        _Column(tr("Accepted on"), 12, "date", lambda row: row.accepted_at),
        _Column(tr("Superseded by"), 18, "text", lambda row: row.superseded_by),
        _Column(tr("Withdrawn on"), 12, "date", lambda row: row.withdrawn_at),
        _Column(tr("Planned start"), 12, "date", lambda row: row.planned_start),
        _Column(tr("Planned end"), 12, "date", lambda row: row.planned_end),
        _Column(tr("Actual start"), 12, "date", lambda row: row.actual_start),
        _Column(tr("Actual end"), 12, "date", lambda row: row.actual_end),
        _Column(tr("Area m² (ellipsoid)"), 18, "area", lambda row: row.area_m2),
    )


class _Writer:
    """Puts values into cells by their kind; a text is a text whatever it begins with."""

    def __init__(self, workbook: Any, *, from_right: bool) -> None:  # noqa: ANN401 (a shipped library's)
        self._book = workbook
        self._from_right = from_right
        form = workbook.add_format
        self._head = form({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._bold = form({"bold": True})
        self._date = form({"num_format": "yyyy-mm-dd"})
        self._area = form({"num_format": "#,##0"})
        self._sum = form({"num_format": "#,##0", "bold": True, "top": 1})

    def orders(self, register: Register, columns: Sequence[_Column]) -> None:
        """The revisions, one a row, with a filter over a heading that stays in view."""
        sheet = self._sheet(tr("Orders"))
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, column.heading, self._head)
        for line, row in enumerate(register.rows, 1):
            for number, column in enumerate(columns):
                self._cell(sheet, line, number, column.kind, column.value(row))
        sheet.autofilter(0, 0, len(register.rows), len(columns) - 1)
        sheet.freeze_panes(1, 2)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def totals(self, register: Register, programme: str) -> None:
        """How the counts add up, by state and by operator."""
        sheet = self._sheet(tr("Totals"))
        sheet.set_column(0, 0, 44)
        sheet.set_column(1, 4, 20)
        sheet.write_string(0, 0, programme, self._bold)
        line = 2
        for name, count in (
            (tr("Revisions in this register"), len(register.rows)),
            (tr("issued before the period"), register.before),
            (tr("issued after the period"), register.after),
            (tr("Revisions in the workspace"), register.known),
            (tr("of this register without a readable day of issue"), register.undated),
        ):
            sheet.write_string(line, 0, name)
            sheet.write_number(line, 1, count)
            line += 1
        whole = total_of(tr("All"), register.rows)
        by_state = totals_by(register.rows, lambda row: state_word(row.state))
        by_operator = totals_by(register.rows, lambda row: row.operator or tr("no operator"))
        line = self._group(sheet, line + 1, tr("By state of the order"), by_state, whole)
        self._group(sheet, line + 1, tr("By operator"), by_operator, whole)

    def _group(
        self,
        sheet: Any,  # noqa: ANN401
        line: int,
        title: str,
        totals: Sequence[Total],
        whole: Total,
    ) -> int:
        headings = (
            title,
            tr("Revisions"),
            tr("Orders that hold"),
            tr("Area of these, m² (ellipsoid)"),
            tr("of these without an area"),
        )
        for number, heading in enumerate(headings):
            sheet.write_string(line, number, heading, self._head)
        for total in (*totals, whole):
            line += 1
            look = self._sum if total is whole else self._area
            sheet.write_string(line, 0, _fitted(total.name), look)
            values = (total.revisions, total.live, total.live_area_m2, total.without_area)
            for number, value in enumerate(values, 1):
                sheet.write_number(line, number, value, look)
        return line + 1

    def _sheet(self, name: str) -> Any:  # noqa: ANN401
        sheet = self._book.add_worksheet(name[:31])
        if self._from_right:
            sheet.right_to_left()
        return sheet

    def _cell(self, sheet: Any, line: int, number: int, kind: str, value: object) -> None:  # noqa: ANN401
        if value is None or value == "":
            return
        day = day_of(str(value)) if kind == "date" else None
        if day is not None and day.year >= FIRST_YEAR:
            sheet.write_datetime(line, number, day, self._date)
        elif isinstance(value, int | float):
            sheet.write_number(line, number, value, self._area if kind == "area" else None)
        else:
            sheet.write_string(line, number, _fitted(str(value)))


def _fitted(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - len(CUT)] + CUT
