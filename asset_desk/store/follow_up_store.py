"""Follow-ups and extensions, kept in the database."""

from __future__ import annotations

from sqlmodel import Session, SQLModel

from asset_desk.domain.journal import ActNo
from asset_desk.services.drafts import ExtensionNote, FollowUpNote
from asset_desk.store.tables_follow_up import ExtensionTable, FollowUpTable


class SqlFollowUps:
    """What was asked back and what was extended; rows are only ever added."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, act_no: ActNo, note: FollowUpNote) -> None:
        """Keep one follow-up."""
        asked = note.asked
        self._add(
            FollowUpTable(
                act_no=act_no,
                loan_id=note.loan_id,
                followed_up_on=asked.on,
                due_date=note.due_date,
                chase_by=note.chase_by,
                followed_up_by=asked.by_whom,
                channel=asked.channel.value,
                answer=asked.answer,
                next_on=asked.next_on,
            )
        )

    def add_extension(self, act_no: ActNo, note: ExtensionNote) -> None:
        """Keep one extension."""
        self._add(
            ExtensionTable(
                act_no=act_no,
                loan_id=note.loan_id,
                decided_on=note.on,
                reason=note.reason,
                old_due_date=note.old_due_date,
                new_due_date=note.new_due_date,
                person_name=note.name,
                person_title=note.title,
                order_text=note.order,
            )
        )

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()
