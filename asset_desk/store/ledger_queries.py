"""Reading the control ledger of a fiscal year, of any length, page by page."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asset_desk.domain.fiscal_year import first_day
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import Stage
from asset_desk.services.reversal_rows import MovementMark
from asset_desk.services.rows import LedgerFilter, LedgerRow, LedgerState
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
    search_clause,
)
from asset_desk.store.reversal_queries import STANDS, marks_of
from asset_desk.store.search_pieces import Pieces

_CARRIED = """
SELECT line.id FROM loan_line AS line WHERE line.id IN (
    SELECT id FROM loan_line WHERE quantity_out > 0 AND ledger_year < :year
    UNION ALL SELECT back.id FROM year_counter AS before CROSS JOIN loan_line AS back
        ON back.ledger_year = before.fiscal_year AND back.back_on >= :year_begins
        WHERE before.fiscal_year < :year
    UNION ALL SELECT waiting.id FROM loan CROSS JOIN loan_line AS waiting
        ON waiting.loan_id = loan.id AND +waiting.ledger_year < :year
        WHERE loan.stage = 'approved'
    UNION ALL SELECT off.id FROM loan INDEXED BY ix_loan_called_off
        CROSS JOIN loan_line AS off
        ON off.loan_id = loan.id AND +off.ledger_year < :year AND +off.back_on IS NULL
        WHERE loan.stage IN ('cancelled', 'not_collected') AND loan.last_act_on >= :year_begins)
ORDER BY line.ledger_year, line.ledger_no
"""
"""Not ended when the year began: out, or back, or collected, or called off only later."""
_LINES_OF = {
    LedgerState.OPEN: "loan_line.quantity_out > 0",
    LedgerState.OVERDUE: "loan_line.quantity_out > 0",
    LedgerState.RETURNED: "loan_line.back_on IS NOT NULL",
}
_LOANS_OF = {
    LedgerState.OVERDUE: "loan.stage = 'handed_over' AND loan.due_date < :today",
    LedgerState.CANCELLED: "loan.stage = 'cancelled'",
    LedgerState.NOT_COLLECTED: "loan.stage = 'not_collected'",
}
_OF_THE_YEAR = "loan.fiscal_year = :year"
"""With it the loans of a division or of a kind of borrower are found by index."""
_OWN_SPAN = "BETWEEN :first_loan AND :last_loan"
_SHORTEST = 2
"""One letter is sooner read for in the texts of a year than among all the pieces of the index."""
_SPAN = """
SELECT (SELECT min(loan_id) FROM loan_line WHERE ledger_year = :year) AS first,
    (SELECT max(loan_id) FROM loan_line WHERE ledger_year = :year) AS last
"""
_CALLED_OFF = frozenset({Stage.CANCELLED, Stage.NOT_COLLECTED})
_STAGES = {each.value: each for each in Stage}
_SAME = {
    "running_no": "line.ledger_no",
    "slip_no": "loan.slip_no",
    "borrower": "loan.borrower_name",
    "borrower_unit": "loan.borrower_unit",
    "asset_name": "line.asset_name",
    "asset_code": "line.asset_code",
    "quantity": "line.quantity_approved",
    "unit": "line.unit",
    "purpose": "loan.purpose",
    "place": "loan.place",
    "approver": "loan.approver_name",
    "good": "line.quantity_good",
    "damaged": "line.quantity_damaged",
    "lost": "line.quantity_lost",
    "out": "line.quantity_out",
    "condition": "coalesce(last.condition, '')",
    "returned_by": "coalesce(last.returned_by, '')",
    "received_by": "coalesce(last.received_by, '')",
}
"""What a line of the ledger shows as it is kept, and where that is."""
_ROWS = f"""
SELECT line.id, loan.id, line.ledger_year, loan.stage, loan.handed_over_on, loan.due_date,
    (SELECT old_due_date FROM extension WHERE loan_id = loan.id AND {STANDS} ORDER BY id LIMIT 1),
    last.happened_on, loan.decision_reason, line.note, {", ".join(_SAME.values())}
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
LEFT JOIN return_count AS last ON last.id =
    (SELECT max(id) FROM return_count WHERE return_count.line_id = line.id AND {STANDS})
WHERE {{where}} ORDER BY line.ledger_year, line.ledger_no
"""  # noqa: S608 - made of constants


class LedgerPages:
    """The year's lines in slip order, after those carried forward from the years before.

    Without a filter a page is found by its running numbers, so a million lines cost what the
    visible ones do. With one, the few lines carried forward are looked through one by one, and
    the year's own are found by index, words only among the loans of the year.
    """

    def __init__(self, reader: Reader, which: LedgerFilter, today: date) -> None:
        self._reader, self._which, self._today = reader, which, today
        self._of_lines, self._of_loans, self._facts = _conditions(which, today)
        self._is_filtered = bool(self._of_lines or self._of_loans or which.text.strip())
        self._carried: array[int] | None = None
        self._own: IdPages[LedgerRow] | None = None
        self._own_count = -1

    def count(self) -> int:
        """How many lines there are."""
        return len(self._carried_ids()) + self._count_own()

    def page(self, offset: int, limit: int) -> Sequence[LedgerRow]:
        """The lines from `offset` on, `limit` at most."""
        carried = self._carried_ids()
        ids = carried[offset : offset + limit].tolist()
        rows = list(self._by_ids(ids).values())
        left = limit - len(ids)
        start = max(offset - len(carried), 0)
        return [*rows, *self._own_page(start, left)] if left else rows

    def _own_page(self, start: int, limit: int) -> Sequence[LedgerRow]:
        if self._is_filtered:
            return self._own_pages().page(start, limit)
        where = "line.ledger_year = :year AND line.ledger_no BETWEEN :first AND :last"
        span = {"first": start + 1, "last": start + limit}
        return self._read(where, {"year": self._which.fiscal_year} | span)

    def _by_ids(self, ids: Sequence[int]) -> Mapping[int, LedgerRow]:
        found = self._read(f"line.id IN ({marks(ids)})", {}) if ids else []
        return {row.line_id: row for row in found}

    def _read(self, where: str, facts: dict[str, Any]) -> list[LedgerRow]:
        rows = self._reader.tuples(_ROWS.format(where=where), facts)
        year, beside = self._which.fiscal_year, marks_of(self._reader, [row[0] for row in rows])
        return [_ledger_row(row, beside, year, self._today) for row in rows]

    def _count_own(self) -> int:
        if self._is_filtered:
            return self._own_pages().count()
        if self._own_count < 0:
            sql = "SELECT lines FROM year_counter WHERE fiscal_year = :year"
            self._own_count = self._reader.number(sql, {"year": self._which.fiscal_year})
        return self._own_count

    def _own_pages(self) -> IdPages[LedgerRow]:
        if self._own is None:
            where, facts = self._own_where()
            ids: Ids = Listing(self._reader, "loan_line", where, "loan_line.ledger_no", facts)
            if self._which.text.strip():
                ids = ReadOnce(ids)
            self._own = IdPages(ids, self._by_ids)
        return self._own

    def _own_where(self) -> tuple[str, dict[str, Any]]:
        ((first, last),) = self._reader.tuples(_SPAN, self._facts)
        holding = Pieces(self._reader, "loan_search", shortest=_SHORTEST).holding
        found, words = search_clause(
            "loan_search", "loan_line.loan_id", self._which.text, f"rowid {_OWN_SPAN}", holding
        )
        clauses = ["loan_line.ledger_year = :year", *self._of_lines, *([found] if found else [])]
        if self._of_loans:
            loans = " AND ".join([f"loan.id {_OWN_SPAN}", *self._of_loans])
            clauses.append(f"loan_line.loan_id IN (SELECT loan.id FROM loan WHERE {loans})")  # noqa: S608
        span = {"first_loan": first or 0, "last_loan": last or 0}
        return " AND ".join(clauses), self._facts | words | span

    def _carried_ids(self) -> array[int]:
        if self._carried is None:
            self._carried = self._reader.ids(_CARRIED, self._facts)
            if self._is_filtered and self._carried:
                self._carried = self._filtered(self._carried)
        return self._carried

    def _filtered(self, ids: array[int]) -> array[int]:
        found, words = reading_clause("loan_search", "loan_line.loan_id", self._which.text)
        among = f"loan_line.id IN ({marks(ids)})"
        of_loans = [each for each in self._of_loans if each != _OF_THE_YEAR]
        clauses = [among, *self._of_lines, *of_loans, *([found] if found else [])]
        sql = (
            "SELECT loan_line.id FROM loan_line JOIN loan ON loan.id = loan_line.loan_id "  # noqa: S608
            f"WHERE {' AND '.join(clauses)} ORDER BY loan_line.ledger_year, loan_line.ledger_no"
        )
        return self._reader.ids(sql, self._facts | words)


def _conditions(which: LedgerFilter, today: date) -> tuple[list[str], list[str], dict[str, Any]]:
    """What the filter asks of the lines, what of their loans, and its facts."""
    facts: dict[str, Any] = {
        "year": which.fiscal_year,
        "year_begins": first_day(which.fiscal_year).isoformat(),
        "today": today.isoformat(),
    }
    of_lines = [_LINES_OF[which.state]] if which.state in _LINES_OF else []
    of_loans = [_LOANS_OF[which.state]] if which.state in _LOANS_OF else []
    if which.division_id is not None:
        of_loans += [_OF_THE_YEAR, "loan.division_id = :division"]
        facts["division"] = which.division_id
    if which.borrower_kind is not None:
        of_loans += [_OF_THE_YEAR, "loan.borrower_kind = :kind"]
        facts["kind"] = which.borrower_kind.value
    return of_lines, of_loans, facts


def _ledger_row(
    row: tuple[Any, ...],
    beside: Mapping[LoanLineId, tuple[MovementMark, ...]],
    year: int,
    today: date,
) -> LedgerRow:
    """A line as `_ROWS` gives it; by place, as every page of the ledger is made of these."""
    line_id, loan_id, ledger_year, stage, lent_on, due_on, original, *rest = row
    back_on, reason, note, *kept = rest
    same, due_date, now = dict(zip(_SAME, kept, strict=True)), day(due_on), _STAGES[stage]
    return LedgerRow(
        line_id=line_id,
        loan_id=loan_id,
        is_carried_forward=ledger_year < year,
        stage=now,
        lent_on=day_or_none(lent_on),
        due_date=due_date,
        original_due_date=day_or_none(original),
        back_on=day_or_none(back_on),
        is_overdue=same["out"] > 0 and today > due_date,
        marks=beside.get(line_id, ()),
        remark=reason if now in _CALLED_OFF else note,
        **same,
    )
