"""Measures, their evidence and the items that a year answers, kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlmodel import Session, col, delete, select

from asset_desk.domain.ita_items import ItaItem
from asset_desk.domain.journal import ActNo
from asset_desk.domain.measures import AttachmentId, Measure, MeasureId, MeasureText
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.tables import AttachmentTable
from asset_desk.store.tables_measures import EvidenceWithdrawalTable, ItaItemTable, MeasureTable


class SqlMeasures:
    """Texts are kept; evidence and its withdrawal are only ever added."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_year(self, fiscal_year: int) -> Sequence[Measure]:
        """The measures of a year in their order; none before its report was begun."""
        query = select(MeasureTable).where(MeasureTable.fiscal_year == fiscal_year)
        rows = self._session.exec(query.order_by(col(MeasureTable.number)))
        return [measure_of(row) for row in rows]

    def get(self, measure_id: MeasureId) -> Measure | None:
        """One measure."""
        row = self._session.get(MeasureTable, measure_id)
        return measure_of(row) if row else None

    def add(self, measure: Measure) -> MeasureId:
        """Add a measure to its year; the id given in it is ignored."""
        row = MeasureTable(
            fiscal_year=measure.fiscal_year,
            number=measure.number,
            copied_from=measure.copied_from,
            **asdict(measure.text),
        )
        self._session.add(row)
        self._session.flush()
        return MeasureId(row.id or 0)

    def keep(self, measure: Measure) -> None:
        """Keep a measure's new text."""
        row = self._session.get_one(MeasureTable, measure.measure_id)
        for name, value in asdict(measure.text).items():
            setattr(row, name, value)
        row.copied_from = measure.copied_from
        self._session.flush()

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember a file of a measure, which is already in place."""
        self._session.add(AttachmentTable(act_no=act_no, **asdict(note)))
        self._session.flush()

    def evidence(self, attachment_id: AttachmentId) -> AttachmentNote | None:
        """A file of a measure that stands; None when it was withdrawn or is none."""
        row = self._session.get(AttachmentTable, attachment_id)
        gone = select(EvidenceWithdrawalTable).where(
            EvidenceWithdrawalTable.attachment_id == attachment_id
        )
        if row is None or row.subject != "measure" or self._session.exec(gone).first():
            return None
        return AttachmentNote(
            row.subject, row.subject_id, row.file_name, row.sha256, row.size, row.is_photo
        )

    def withdraw(self, act_no: ActNo, attachment_id: AttachmentId, reason: str) -> None:
        """Say that a file is evidence no more; it stays in the book."""
        self._session.add(
            EvidenceWithdrawalTable(act_no=act_no, attachment_id=attachment_id, reason=reason)
        )
        self._session.flush()

    def items(self, fiscal_year: int) -> tuple[ItaItem, ...]:
        """The items of a year in their order."""
        query = select(ItaItemTable).where(ItaItemTable.fiscal_year == fiscal_year)
        rows = self._session.exec(query.order_by(col(ItaItemTable.line_no)))
        return tuple(ItaItem(row.indicator, row.number, row.wording) for row in rows)

    def keep_items(self, fiscal_year: int, items: Sequence[ItaItem]) -> None:
        """Keep a year's items instead of those it had."""
        own = delete(ItaItemTable).where(col(ItaItemTable.fiscal_year) == fiscal_year)
        self._session.execute(own)
        for line_no, item in enumerate(items, start=1):
            self._session.add(
                ItaItemTable(fiscal_year=fiscal_year, line_no=line_no, **asdict(item))
            )
        self._session.flush()


def measure_of(row: MeasureTable) -> Measure:
    """A row as the domain has it."""
    text = MeasureText(
        name=row.name,
        steps=row.steps,
        unit=row.unit,
        period=row.period,
        results=row.results,
        outcome=row.outcome,
    )
    return Measure(MeasureId(row.id or 0), row.fiscal_year, row.number, text, row.copied_from)
