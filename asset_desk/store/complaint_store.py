"""The complaints register and the public holidays, kept in the database."""

from __future__ import annotations

from sqlmodel import Session, SQLModel, col, delete, func, select

from asset_desk.domain.complaints import Complaint, ComplaintId, Order, Step, StepKind
from asset_desk.domain.journal import ActNo
from asset_desk.domain.usual_holidays import usual_holidays
from asset_desk.domain.working_days import Holiday, HolidayYear
from asset_desk.services.measure_rows import KeptComplaint
from asset_desk.store.tables_measures import (
    ComplaintCorrectionTable,
    ComplaintStepTable,
    ComplaintTable,
    HolidayTable,
    HolidayYearTable,
)


class SqlComplaints:
    """Complaints, steps and corrections are only ever added; a year's holidays are kept whole."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, complaint_id: ComplaintId) -> KeptComplaint | None:
        """One complaint with the steps that stand."""
        row = self._session.get(ComplaintTable, complaint_id)
        if row is None:
            return None
        wrong = self._session.exec(
            select(ComplaintCorrectionTable.step_id).where(
                ComplaintCorrectionTable.complaint_id == complaint_id
            )
        ).all()
        query = select(ComplaintStepTable).where(ComplaintStepTable.complaint_id == complaint_id)
        rows = self._session.exec(query.order_by(col(ComplaintStepTable.id))).all()
        standing = [each for each in rows if each.id not in wrong]
        return KeptComplaint(
            complaint_id,
            row.number,
            complaint_of(row),
            tuple(step_of(each) for each in standing),
            tuple(each.id or 0 for each in standing),
            is_struck=None in wrong,
        )

    def next_number(self, fiscal_year: int) -> int:
        """The next number of a year's register; it is used or the transaction fails."""
        query = select(func.max(ComplaintTable.number))
        last = self._session.exec(query.where(ComplaintTable.fiscal_year == fiscal_year)).one()
        return (last or 0) + 1

    def add(self, act_no: ActNo, number: int, complaint: Complaint) -> ComplaintId:
        """Enter a complaint under this number of its year."""
        row = ComplaintTable(
            act_no=act_no,
            fiscal_year=complaint.fiscal_year,
            number=number,
            received_on=complaint.received_on,
            channel=complaint.channel,
            subject=complaint.subject,
            details=complaint.details,
            complainant=complaint.complainant,
            contact=complaint.contact,
        )
        self._add(row)
        return ComplaintId(row.id or 0)

    def add_step(self, act_no: ActNo, complaint_id: ComplaintId, step: Step) -> None:
        """Add a step."""
        self._add(
            ComplaintStepTable(
                act_no=act_no,
                complaint_id=complaint_id,
                kind=step.kind.value,
                happened_on=step.on,
                by_whom=step.by_whom,
                result=step.result,
                document_no=step.document_no,
                ordered=step.order.value if step.order else None,
            )
        )

    def take_back(
        self, act_no: ActNo, complaint_id: ComplaintId, step_id: int | None, reason: str
    ) -> None:
        """Say that a step, or the whole entry without one, was recorded by mistake."""
        self._add(
            ComplaintCorrectionTable(
                act_no=act_no, complaint_id=complaint_id, step_id=step_id, reason=reason
            )
        )

    def holidays(self, year: int) -> HolidayYear:
        """The public holidays of a calendar year, as the office keeps them or as it began."""
        kept = self._session.get(HolidayYearTable, year)
        if kept is None:
            return usual_holidays(year)
        query = select(HolidayTable).where(HolidayTable.year == year)
        rows = self._session.exec(query.order_by(col(HolidayTable.day)))
        days = tuple(Holiday(row.day, row.name) for row in rows)
        return HolidayYear(year, days, kept.source, kept.checked_on)

    def keep_holidays(self, kept: HolidayYear) -> None:
        """Keep a year's holidays instead of those it had."""
        own = HolidayYearTable(year=kept.year, source=kept.source, checked_on=kept.checked_on)
        self._session.merge(own)
        self._session.flush()
        self._session.execute(delete(HolidayTable).where(col(HolidayTable.year) == kept.year))
        for each in kept.holidays:
            self._session.add(HolidayTable(day=each.day, year=kept.year, name=each.name))
        self._session.flush()

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def complaint_of(row: ComplaintTable) -> Complaint:
    """A row as the domain has it."""
    return Complaint(
        received_on=row.received_on,
        channel=row.channel,
        subject=row.subject,
        details=row.details,
        complainant=row.complainant,
        contact=row.contact,
    )


def step_of(row: ComplaintStepTable) -> Step:
    """A row as the domain has it."""
    return Step(
        kind=StepKind(row.kind),
        on=row.happened_on,
        by_whom=row.by_whom,
        result=row.result,
        document_no=row.document_no,
        order=Order(row.ordered) if row.ordered else None,
    )
