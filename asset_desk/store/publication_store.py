"""The publication register, kept in the database."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from sqlmodel import Session, col, func, select

from asset_desk.domain.journal import ActNo
from asset_desk.domain.publications import PublicationDetails, PublicationId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.publication_queries import details_of
from asset_desk.store.tables import AttachmentTable
from asset_desk.store.tables_publication import PublicationTable, PublicationWithdrawalTable


class SqlPublications:
    """Publications and their withdrawals; rows are only ever added."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def stands(self, publication_id: PublicationId) -> PublicationDetails | None:
        """A publication that was not withdrawn; None when it was, or never was."""
        row = self._session.get(PublicationTable, publication_id)
        gone = self._session.get(PublicationWithdrawalTable, publication_id)
        return details_of(row.model_dump(mode="json")) if row and not gone else None

    def next_id(self) -> PublicationId:
        """The number that the next publication will have."""
        last = self._session.exec(select(func.max(col(PublicationTable.id)))).one()
        return PublicationId((last or 0) + 1)

    def add(self, act_no: ActNo, details: PublicationDetails, file: AttachmentNote) -> None:
        """Add a publication and the file that it was."""
        said: dict[str, Any] = asdict(details)
        self._session.add(PublicationTable(id=file.subject_id, act_no=act_no, **said))
        self._session.add(AttachmentTable(act_no=act_no, **asdict(file)))
        self._session.flush()

    def withdraw(self, act_no: ActNo, publication_id: PublicationId, on: date, reason: str) -> None:
        """Say since when a publication is public no more, and why."""
        self._session.add(
            PublicationWithdrawalTable(
                publication_id=publication_id, act_no=act_no, withdrawn_on=on, reason=reason
            )
        )
        self._session.flush()
