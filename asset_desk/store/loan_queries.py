"""Reading loans: the home board, the lists, and one loan whole."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from asset_desk import thai
from asset_desk.domain.approvals import ApproverReason, UsePlace
from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage, free_quantity
from asset_desk.domain.office import BorrowerKind, PersonId, Post
from asset_desk.domain.reversals import PastAct
from asset_desk.services.follow_up_rows import ExtensionRow, FollowUpRow
from asset_desk.services.queries import Pages
from asset_desk.services.rows import (
    ActRow,
    HomeBoard,
    LedgerFilter,
    LedgerRow,
    LoanFilter,
    LoanLineRow,
    LoanList,
    LoanPage,
    LoanRow,
    ReturnRow,
)
from asset_desk.store.database import Database
from asset_desk.store.follow_up_queries import (
    CHASE_COLUMNS,
    chase_columns,
    chase_facts,
    extensions_of,
    follow_ups_of,
)
from asset_desk.store.found_loans import LISTED, FoundLoans
from asset_desk.store.ledger_queries import LedgerPages
from asset_desk.store.loan_lists import LISTS, SOONEST_FIRST, home_board
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import (
    IdPages,
    Ids,
    Listing,
    Reader,
    ReadOnce,
    day,
    day_or_none,
    marks,
    reading_clause,
)
from asset_desk.store.reversal_queries import STANDS, last_act, with_marks, with_reversals
from asset_desk.store.rules_queries import rule_columns

_SLIP = re.compile(r"(.*?)0*([0-9]{1,6})/([0-9]{4})")
_ROWS = """
SELECT loan.*, count(line.id) AS lines, sum(line.quantity_requested) AS requested,
    coalesce(sum(line.quantity_approved), 0) AS approved, sum(line.quantity_out) AS out,
    sum(line.quantity_good + line.quantity_damaged + line.quantity_lost) AS came_back,
    max(CASE WHEN line.line_no = 1 THEN line.asset_name END) AS first_asset,
    CASE WHEN sum(line.quantity_out) = 0 THEN max(line.back_on) END AS back_on,
    %s
FROM loan JOIN loan_line AS line ON line.loan_id = loan.id
WHERE loan.id IN ({ids}) GROUP BY loan.id
""".replace("%s", CHASE_COLUMNS)
_LINES = """
SELECT line.*,
    coalesce((SELECT quantity FROM asset_balance AS at
        WHERE at.asset_id = line.asset_id AND at.place = 'store'), 0) AS in_store,
    -coalesce((SELECT quantity FROM asset_balance AS at
        WHERE at.asset_id = line.asset_id AND at.place = 'register'), 0) AS owned,
    coalesce((SELECT sum(other.quantity_approved) FROM loan AS rival
        CROSS JOIN loan_line AS other
            ON other.loan_id = rival.id AND other.asset_id = line.asset_id
        WHERE rival.id <> loan.id
        AND rival.stage = 'approved' AND rival.from_date <= loan.due_date
        AND rival.due_date >= loan.from_date), 0) AS reserved
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
WHERE loan.id = :id ORDER BY line.line_no
"""
_DECISION = (
    "SELECT * FROM approval WHERE loan_id = :id AND (decision = 'approved' "  # noqa: S608
    f"OR {STANDS}) ORDER BY id DESC LIMIT 1"
)
"""A refusal that was taken back is none; an approval that was is still on its cancelled slip."""
_RETURNS = f"SELECT * FROM return_count WHERE line_id IN ({{ids}}) AND {STANDS} ORDER BY id"  # noqa: S608
_REVERSED = _RETURNS.replace("act_no NOT IN", "act_no IN")


class SqlLoanQueries:
    """Loans and the control ledger."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)
        self._office = SqlOfficeQueries(database)

    def home(self, today: date) -> HomeBoard:
        """The counts of the home board."""
        return home_board(self._reader, today, self._office.preferences().follow_up_days)

    def loans(self, which: LoanFilter, today: date) -> Pages[LoanRow]:
        """The loans that the filter lets through."""
        if which.which in LISTED and which.text.strip():
            found_ids = FoundLoans(self._reader, which.which, which.text)
            return IdPages(found_ids, lambda each: self._rows(each, today))
        asked = chase_facts(today, self._office.preferences().follow_up_days)
        found, words = reading_clause("loan_search", "loan.id", which.text)
        where = f"{LISTS[which.which]} AND {found}" if found else LISTS[which.which]
        order = "loan.due_date, loan.id" if which.which in SOONEST_FIRST else "loan.id DESC"
        ids: Ids = Listing(self._reader, "loan", where, order, asked | words)
        if found or which.which is LoanList.CHASE_MISSED:
            ids = ReadOnce(ids)
        return IdPages(ids, lambda each: self._rows(each, today))

    def page(self, loan_id: LoanId, today: date) -> LoanPage | None:
        """Everything about one loan."""
        days = self._office.preferences().follow_up_days
        facts = {"id": loan_id, "follow_up_days": days}
        found = self._reader.first(_ROWS.format(ids=":id"), facts)
        if found is None:
            return None
        lines = self._reader.rows(_LINES, {"id": loan_id})
        decided = self._reader.first(_DECISION, {"id": loan_id})
        line_ids = [LoanLineId(line["id"]) for line in lines]
        taken_back = self._reader.rows(_REVERSED.format(ids=marks(line_ids)))
        reversed_ones = [_return_row(row) for row in taken_back]
        page = _loan_page(
            found,
            decided,
            _loan_row(found, today, days),
            tuple(_line_row(line) for line in lines),
            tuple(self.returns_of(line_ids)),
            (follow_ups_of(self._reader, loan_id), extensions_of(self._reader, loan_id)),
        )
        marked = with_marks(self._reader, loan_id, reversed_ones)
        return replace(page, reversed_returns=marked, **rule_columns(self._reader, found))

    def loans_of(self, person_id: PersonId, today: date) -> Pages[LoanRow]:
        """The loans of one borrower, newest first."""
        facts = {"id": person_id}
        ids = Listing(self._reader, "loan", "loan.borrower_id = :id", "loan.id DESC", facts)
        return IdPages(ids, lambda each: self._rows(each, today))

    def history(self, loan_id: LoanId) -> Sequence[ActRow]:
        """What was done to a loan, newest first."""
        return with_reversals(self._reader, loan_id, self._office.history("loan", loan_id))

    def last_act(self, loan_id: LoanId) -> PastAct | None:
        """The last act of a loan that stands, which is the one to be taken back first."""
        return last_act(self._reader, loan_id)

    def by_slip(self, slip_no: str) -> LoanId | None:
        """The loan with this slip number, however it is typed.

        Dots, spaces and zeros before the number do not matter, digits may be Thai or Arabic, and
        the prefix may be left out.
        """
        wanted = "".join(thai.arabic_digits(slip_no).split())
        exact = "SELECT id FROM loan WHERE slip_no IN (:typed, :no) AND slip_no <> ''"
        row = self._reader.first(exact, {"typed": slip_no.strip(), "no": wanted})
        if row is None and (typed := _slip_parts(wanted)):
            prefix, serial, year = typed
            facts = {"serial": serial, "year": year}
            sql = "SELECT id, slip_no FROM loan WHERE fiscal_year = :year AND serial = :serial"
            row = self._reader.first(sql, facts)
            if row is not None and prefix and _slip_parts(row["slip_no"]) != typed:
                return None
        return LoanId(row["id"]) if row else None

    def open_loan_of(self, asset_id: AssetId) -> LoanId | None:
        """The loan that has pieces of this asset out, the earliest due first."""
        sql = (
            "SELECT loan.id FROM loan_line AS line JOIN loan ON loan.id = line.loan_id "
            "WHERE line.asset_id = :asset AND line.quantity_out > 0 ORDER BY loan.due_date, loan.id"
        )
        row = self._reader.first(sql, {"asset": asset_id})
        return LoanId(row["id"]) if row else None

    def ledger(self, which: LedgerFilter, today: date) -> Pages[LedgerRow]:
        """The lines of one fiscal year's control ledger, carried-forward ones first."""
        return LedgerPages(self._reader, which, today)

    def returns_of(self, line_ids: Sequence[LoanLineId]) -> Sequence[ReturnRow]:
        """Every return of these lines, oldest first."""
        rows = self._reader.rows(_RETURNS.format(ids=marks(line_ids)))
        return [_return_row(row) for row in rows]

    def fiscal_years(self) -> Sequence[int]:
        """The fiscal years that have a book, newest first."""
        rows = self._reader.rows("SELECT fiscal_year FROM year_counter ORDER BY fiscal_year DESC")
        return [row["fiscal_year"] for row in rows]

    def _rows(self, ids: Sequence[int], today: date) -> Mapping[int, LoanRow]:
        follow_up_days = self._office.preferences().follow_up_days
        facts = {"follow_up_days": follow_up_days}
        rows = self._reader.rows(_ROWS.format(ids=marks(ids)), facts)
        return {row["id"]: _loan_row(row, today, follow_up_days) for row in rows}


def _loan_row(row: sqlite3.Row, today: date, follow_up_days: int) -> LoanRow:
    due_date = day(row["due_date"])
    is_overdue = row["out"] > 0 and today > due_date
    same = (
        *("slip_no", "borrower_name", "borrower_unit", "first_asset", "lines", "requested"),
        *("approved", "out", "came_back", "purpose"),
    )
    return LoanRow(
        loan_id=LoanId(row["id"]),
        stage=Stage(row["stage"]),
        borrower_kind=BorrowerKind(row["borrower_kind"]),
        requested_on=day(row["requested_on"]),
        from_date=day(row["from_date"]),
        due_date=due_date,
        handed_over_on=day_or_none(row["handed_over_on"]),
        days_late=(today - due_date).days if is_overdue else 0,
        **chase_columns(row, today, follow_up_days),
        **{name: row[name] for name in same},
    )


def _line_row(row: sqlite3.Row) -> LoanLineRow:
    same = {"requested": "quantity_requested", "approved": "quantity_approved"}
    same |= {"out": "quantity_out", "good": "quantity_good", "damaged": "quantity_damaged"}
    same |= {"lost": "quantity_lost", "code": "asset_code", "name": "asset_name", "unit": "unit"}
    same |= {"value_satang": "value_satang", "note": "note", "line_no": "line_no", "owned": "owned"}
    same |= {"kit_name": "kit_name", "accessories": "accessories"}
    return LoanLineRow(
        line_id=LoanLineId(row["id"]),
        asset_id=AssetId(row["asset_id"]),
        free=free_quantity(row["in_store"], row["reserved"]),
        is_consumable=bool(row["is_consumable"]),
        **{name: row[column] for name, column in same.items()},
    )


def _return_row(row: sqlite3.Row) -> ReturnRow:
    same = ("good", "damaged", "lost", "condition", "returned_by", "received_by", "act_no")
    return ReturnRow(
        line_id=LoanLineId(row["line_id"]),
        happened_on=day(row["happened_on"]),
        no_photo_reason=row["no_photo_reason"],
        **{name: row[name] for name in same},
    )


def _loan_page(
    row: sqlite3.Row,
    decided: sqlite3.Row | None,
    listed: LoanRow,
    lines: tuple[LoanLineRow, ...],
    returns: tuple[ReturnRow, ...],
    lateness: tuple[Sequence[FollowUpRow], Sequence[ExtensionRow]],
) -> LoanPage:
    division = row["division_id"]
    paper: Mapping[str, Any] = json.loads(row["paper"]) if row["paper"] else {}
    same = (
        *("borrower_position", "borrower_address", "borrower_phone", "work_type", "place"),
        *("division_name", "note", "decision_reason"),
        *("giver_name", "receiver_name", "hand_over_condition"),
    )
    return LoanPage(
        row=listed,
        borrower_id=PersonId(row["borrower_id"]),
        use_place=UsePlace(row["use_place"]),
        division_id=DivisionId(division) if division is not None else None,
        approver_post=Post(row["approver_post"]),
        approver_reason=ApproverReason(row["approver_reason"]),
        approver_name=decided["person_name"] if decided else "",
        approver_title=decided["person_title"] if decided else "",
        decided_on=day_or_none(row["decided_on"]),
        last_act_on=day(row["last_act_on"]),
        paper=paper,
        lines=lines,
        returns=returns,
        follow_ups=tuple(lateness[0]),
        extensions=tuple(lateness[1]),
        **{name: row[name] for name in same},
    )


def _slip_parts(slip_no: str) -> tuple[str, int, int] | None:
    """The prefix without its dots, the number and the year of a slip's number."""
    bare = "".join(thai.arabic_digits(slip_no).replace(".", "").split())
    found = _SLIP.fullmatch(bare)
    return (found[1], int(found[2]), int(found[3])) if found else None
