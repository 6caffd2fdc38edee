"""Opinions, waived rules and cited clauses, kept in the database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, SQLModel, col, select

from asset_desk.domain.approvals import ApproverRule
from asset_desk.domain.clauses import USUAL_CLAUSES, Clause
from asset_desk.domain.journal import ActNo
from asset_desk.domain.loans import LoanId
from asset_desk.domain.opinions import Opinion, OpinionStep
from asset_desk.domain.work_rules import WaivableRule, Waiver
from asset_desk.store.tables import LoanTable
from asset_desk.store.tables_rules import ClauseTable, OpinionTable, WaiverTable


class SqlRules:
    """What was thought of a request, what was waived for it, and what the regulation says."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def join(self, loan_ids: Sequence[LoanId], request_no: LoanId) -> None:
        """Say that these slips belong to one request."""
        for loan_id in loan_ids:
            self._session.get_one(LoanTable, loan_id).request_no = request_no
        self._session.flush()

    def opinions(self, loan_id: LoanId) -> Sequence[Opinion]:
        """The opinions on a loan, in the order given."""
        query = select(OpinionTable).where(OpinionTable.loan_id == loan_id)
        return [_opinion(row) for row in self._session.exec(query.order_by(col(OpinionTable.id)))]

    def note_opinion(self, act_no: ActNo, loan_id: LoanId, opinion: Opinion) -> None:
        """Add an opinion."""
        self._add(
            OpinionTable(
                act_no=act_no,
                loan_id=loan_id,
                step=opinion.step.value,
                given_on=opinion.on,
                person_name=opinion.name,
                person_title=opinion.title,
                order_text=opinion.order,
                agrees=opinion.agrees,
                remark=opinion.remark,
                is_own=opinion.is_own,
            )
        )

    def waivers(self, loan_id: LoanId) -> Sequence[Waiver]:
        """The rules waived for a loan, in the order waived."""
        query = select(WaiverTable).where(WaiverTable.loan_id == loan_id)
        return [_waiver(row) for row in self._session.exec(query.order_by(col(WaiverTable.id)))]

    def note_waiver(
        self, act_no: ActNo, loan_id: LoanId, waiver: Waiver, approver: ApproverRule | None
    ) -> None:
        """Add a waived rule; with it may come another approver."""
        self._add(
            WaiverTable(
                act_no=act_no,
                loan_id=loan_id,
                rule=waiver.rule.value,
                waived_on=waiver.on,
                person_name=waiver.name,
                person_title=waiver.title,
                reason=waiver.reason,
            )
        )
        loan = self._session.get_one(LoanTable, loan_id)
        loan.last_act_on = waiver.on
        if approver is not None:
            loan.approver_post = approver.post.value
            loan.approver_reason = approver.reason.value
        self._session.flush()

    def clauses(self) -> Sequence[Clause]:
        """Every clause that the program cites, as the office words it."""
        own = {row.number: _clause(row) for row in self._session.exec(select(ClauseTable))}
        return [own.get(each.number, each) for each in USUAL_CLAUSES]

    def keep_clause(self, clause: Clause) -> None:
        """Keep a clause's wording, source and day of checking."""
        self._session.merge(
            ClauseTable(
                number=clause.number,
                wording=clause.wording,
                source=clause.source,
                checked_on=clause.checked_on,
            )
        )
        self._session.flush()

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def _opinion(row: OpinionTable) -> Opinion:
    return Opinion(
        step=OpinionStep(row.step),
        on=row.given_on,
        name=row.person_name,
        title=row.person_title,
        order=row.order_text,
        agrees=row.agrees,
        remark=row.remark,
        is_own=row.is_own,
    )


def _waiver(row: WaiverTable) -> Waiver:
    rule = WaivableRule(row.rule)
    return Waiver(rule, row.waived_on, row.person_name, row.person_title, row.reason)


def _clause(row: ClauseTable) -> Clause:
    return Clause(row.number, row.wording, row.source, row.checked_on)
