"""Loans and their slips, kept in the database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, select

from asset_desk import thai
from asset_desk.domain.approvals import ApproverReason, ApproverRule, UsePlace
from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.journal import ActNo
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import Loan, LoanId, LoanLine, Stage, slip_number
from asset_desk.domain.office import BorrowerKind, PersonId, Post
from asset_desk.domain.work_rules import PurposeKind, WaivableRule
from asset_desk.services.drafts import (
    ApprovalNote,
    Decision,
    HandOver,
    LoanDraft,
    SlipNumber,
    TakenBack,
)
from asset_desk.store.tables import (
    ApprovalTable,
    LoanLineTable,
    LoanTable,
    ReturnCountTable,
    YearCounterTable,
)

_SETTLED = text(
    "SELECT s.line_id, sum(s.quantity) FROM loan_line AS line "
    "JOIN settlement AS s ON s.line_id = line.id WHERE line.loan_id = :loan "
    "AND s.act_no NOT IN (SELECT reversed_act_no FROM reversal) GROUP BY s.line_id"
)


class SqlLoans:
    """Loans with their lines; numbers run without a gap within a fiscal year."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, loan_id: LoanId) -> Loan | None:
        """One loan with its lines."""
        row = self._find(loan_id)
        return _loan(row, self._lines(loan_id), self._settled(loan_id)) if row else None

    def add(self, draft: LoanDraft) -> LoanId:
        """Keep a request with its snapshots."""
        row = _loan_row(draft)
        self._add(row)
        for number, line in enumerate(draft.lines, start=1):
            self._add(
                LoanLineTable(
                    loan_id=row.id or 0,
                    line_no=number,
                    asset_id=line.asset_id,
                    asset_code=line.code,
                    asset_name=line.name,
                    category=line.category,
                    unit=line.unit,
                    value_satang=line.value_satang,
                    quantity_requested=line.quantity,
                    note=line.note,
                    is_consumable=line.is_consumable,
                    kit_name=line.kit_name,
                    accessories=line.accessories,
                )
            )
        self._session.flush()
        self._index(row, is_new=True)
        return LoanId(row.id or 0)

    def next_slip(self, prefix: str, fiscal_year: int, first: int) -> SlipNumber:
        """Take the next number of the year's book; it is used or the transaction fails.

        `first` is where the very first book begins, after a paper one; later years begin at 1.
        """
        counter = self._counter(fiscal_year, first)
        counter.slips += 1
        self._session.flush()
        number = slip_number(prefix, counter.slips, fiscal_year)
        return SlipNumber(fiscal_year, counter.slips, number, counter.lines)

    def keep_approval(
        self, loan_id: LoanId, slip: SlipNumber, decision: Decision, lines: Sequence[LoanLine]
    ) -> None:
        """Keep an approval: number, approver, the paper's wording, approved quantities."""
        row = self._row(loan_id)
        row.stage, row.last_act_on = Stage.APPROVED.value, decision.on
        row.fiscal_year, row.serial, row.slip_no = slip.fiscal_year, slip.serial, slip.text
        row.approver_name, row.approver_title = decision.name, "\n".join(decision.title_lines)
        row.approver_order, row.decided_on = decision.order, decision.on
        row.paper = json.dumps(decision.paper, ensure_ascii=False, sort_keys=True)
        approved = {line.line_id: line.approved or 0 for line in lines}
        entered = slip.lines_before
        for line in self._lines(loan_id):
            line.quantity_approved = approved[LoanLineId(line.id or 0)]
            if line.quantity_approved:
                entered += 1
                line.ledger_year, line.ledger_no = slip.fiscal_year, entered
        self._counter(slip.fiscal_year).lines = entered
        self._session.flush()
        self._index(row, is_new=False)

    def keep_ending(self, loan_id: LoanId, stage: Stage, on: date, reason: str) -> None:
        """Keep a refusal or a cancellation with its reason."""
        row = self._row(loan_id)
        row.stage, row.last_act_on, row.decision_reason = stage.value, on, reason
        if stage is Stage.REFUSED:
            row.decided_on = on
        self._session.flush()

    def keep_due_date(self, loan_id: LoanId, due_date: date, on: date) -> None:
        """Keep the due date in force from the day of an extension on."""
        row = self._row(loan_id)
        row.due_date, row.last_act_on = due_date, on
        self._session.flush()

    def keep_hand_over(self, loan_id: LoanId, hand_over: HandOver) -> None:
        """Keep who gave, who received, when and in what condition; everything approved is out."""
        row = self._row(loan_id)
        row.stage, row.last_act_on = Stage.HANDED_OVER.value, hand_over.on
        row.handed_over_on, row.hand_over_condition = hand_over.on, hand_over.condition
        row.giver_name, row.receiver_name = hand_over.giver, hand_over.receiver
        for line in self._lines(loan_id):
            line.quantity_out = line.quantity_approved or 0
        self._session.flush()

    def keep_return(self, loan_id: LoanId, act_no: ActNo, taken: TakenBack, stage: Stage) -> None:
        """Keep one return of one or more lines."""
        row = self._row(loan_id)
        row.stage, row.last_act_on = stage.value, taken.on
        for line_id, counted in taken.counts.items():
            line = self._line(line_id)
            line.quantity_out -= counted.total
            line.quantity_good += counted.good
            line.quantity_damaged += counted.damaged
            line.quantity_lost += counted.lost
            line.back_on = None if line.quantity_out else taken.on
            self._add(
                ReturnCountTable(
                    act_no=act_no,
                    line_id=line_id,
                    happened_on=taken.on,
                    good=counted.good,
                    damaged=counted.damaged,
                    lost=counted.lost,
                    condition=counted.condition,
                    returned_by=taken.returned_by,
                    received_by=taken.received_by,
                    no_photo_reason=taken.no_photo_reason,
                )
            )
        self._session.flush()

    def note_approval(self, act_no: ActNo, note: ApprovalNote) -> None:
        """Add a decision to the approvals, which are only ever added."""
        self._add(
            ApprovalTable(
                act_no=act_no,
                loan_id=note.loan_id,
                decision=note.decision,
                decided_on=note.on,
                person_name=note.name,
                person_title=note.title,
                order_text=note.order,
                reason=note.reason,
            )
        )
        self._session.flush()

    def _find(self, loan_id: LoanId) -> LoanTable | None:
        return self._session.get(LoanTable, loan_id)

    def _row(self, loan_id: LoanId) -> LoanTable:
        return self._session.get_one(LoanTable, loan_id)

    def _line(self, line_id: LoanLineId) -> LoanLineTable:
        return self._session.get_one(LoanLineTable, line_id)

    def _counter(self, fiscal_year: int, first: int = 1) -> YearCounterTable:
        counter = self._session.get(YearCounterTable, fiscal_year)
        if counter is None:
            any_book = self._session.exec(select(YearCounterTable.fiscal_year).limit(1)).first()
            begins = first if any_book is None else 1
            counter = YearCounterTable(fiscal_year=fiscal_year, slips=begins - 1, lines=0)
            self._add(counter)
        return counter

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()

    def _lines(self, loan_id: LoanId) -> Sequence[LoanLineTable]:
        query = select(LoanLineTable).where(LoanLineTable.loan_id == loan_id)
        return self._session.exec(query.order_by(col(LoanLineTable.line_no))).all()

    def _settled(self, loan_id: LoanId) -> Mapping[int, int]:
        """Pieces made good so far, by line."""
        rows = self._session.execute(_SETTLED, {"loan": loan_id})
        return {row[0]: row[1] for row in rows}

    def _index(self, row: LoanTable, *, is_new: bool) -> None:
        if not is_new:
            self._session.execute(text("DELETE FROM loan_search WHERE rowid = :id"), {"id": row.id})
        lines = self._lines(LoanId(row.id or 0))
        assets = [
            f"{line.asset_name} {line.asset_code} {thai.code_key(line.asset_code)}"
            for line in lines
        ]
        said = (row.slip_no, row.borrower_name, row.borrower_unit, row.purpose, row.place, *assets)
        self._session.execute(
            text("INSERT INTO loan_search (rowid, text) VALUES (:id, :text)"),
            {"id": row.id, "text": thai.search_key(" ".join(said))},
        )


def _loan_row(draft: LoanDraft) -> LoanTable:
    borrower = draft.borrower
    return LoanTable(
        stage=Stage.REQUESTED.value,
        borrower_id=borrower.person_id,
        borrower_kind=borrower.kind.value,
        borrower_name=borrower.name,
        borrower_sort_key=thai.sort_key(borrower.name),
        borrower_position=borrower.position,
        borrower_unit=borrower.unit,
        borrower_address=borrower.address,
        borrower_phone=borrower.phone,
        purpose=draft.purpose,
        work_type=draft.work_type,
        use_place=draft.use_place.value,
        place=draft.place,
        requested_on=draft.requested_on,
        from_date=draft.from_date,
        due_date=draft.due_date,
        division_id=draft.division_id,
        division_name=draft.division_name,
        note=draft.note,
        approver_post=draft.approver.post.value,
        approver_reason=draft.approver.reason.value,
        last_act_on=draft.requested_on,
        purpose_kind=draft.purpose_kind.value,
        urgency_reason=draft.urgency_reason,
        rules_against=",".join(draft.rules_against),
        manual_version_id=draft.manual_version_id,
    )


def _loan(row: LoanTable, lines: Sequence[LoanLineTable], settled: Mapping[int, int]) -> Loan:
    return Loan(
        loan_id=LoanId(row.id or 0),
        stage=Stage(row.stage),
        slip_no=row.slip_no,
        borrower_id=PersonId(row.borrower_id),
        borrower_kind=BorrowerKind(row.borrower_kind),
        use_place=UsePlace(row.use_place),
        division_id=DivisionId(row.division_id) if row.division_id is not None else None,
        requested_on=row.requested_on,
        from_date=row.from_date,
        due_date=row.due_date,
        last_act_on=row.last_act_on,
        handed_over_on=row.handed_over_on,
        lines=tuple(_line(line, settled.get(line.id or 0, 0)) for line in lines),
        approver=_approver(row),
        purpose_kind=PurposeKind(row.purpose_kind) if row.purpose_kind else None,
        urgency_reason=row.urgency_reason,
        rules_against=tuple(WaivableRule(each) for each in row.rules_against.split(",") if each),
        work_type=row.work_type,
    )


def _approver(row: LoanTable) -> ApproverRule:
    post, owner = Post(row.approver_post), row.division_id
    own = DivisionId(owner) if post is Post.DIVISION_HEAD and owner is not None else None
    return ApproverRule(post, own, ApproverReason(row.approver_reason))


def _line(row: LoanLineTable, settled: int) -> LoanLine:
    return LoanLine(
        line_id=LoanLineId(row.id or 0),
        asset_id=AssetId(row.asset_id),
        line_no=row.line_no,
        code=row.asset_code,
        name=row.asset_name,
        unit=row.unit,
        value_satang=row.value_satang,
        requested=row.quantity_requested,
        approved=row.quantity_approved,
        out=row.quantity_out,
        good=row.quantity_good,
        damaged=row.quantity_damaged,
        lost=row.quantity_lost,
        settled=settled,
        note=row.note,
        is_consumable=row.is_consumable,
        kit_name=row.kit_name,
        accessories=row.accessories,
    )
