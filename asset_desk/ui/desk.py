"""The desk as every screen is given it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError
from asset_desk.services.occasion import Occasion
from asset_desk.thai_dates import bangkok_day
from asset_desk.ui.events import DeskEvents
from asset_desk.ui.messages import Messages
from asset_desk.ui.session import Session
from asset_desk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from asset_desk.papers import Papers  # its libraries wait for the first paper
    from asset_desk.services.ports import BookFiles, PasswordHasher, UnitOfWork
    from asset_desk.services.queries import Queries


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The book, the papers, the officer and the time; `data` is the folder the book is in.

    `tasks` write files, one at a time; `reading` reads what a screen shows, and never waits for
    them. Nothing is lost by leaving while only that is under way.
    """

    new_uow: Callable[[], UnitOfWork]
    queries: Queries
    files: BookFiles
    hasher: PasswordHasher
    papers: Papers
    events: DeskEvents
    messages: Messages
    tasks: TaskRunner
    session: Session
    clock: Callable[[], datetime]
    data: Path
    reading: TaskRunner = field(default_factory=TaskRunner)

    def today(self) -> date:
        """The day it is in Bangkok."""
        return bangkok_day(self.clock())

    def occasion(self) -> Occasion:
        """Who acts now, and when: what every use case is told.

        Refused, and told to the window, when the account was closed or lost its role meanwhile.
        """
        now, officer = self.clock(), self.session.officer
        by_id = {each.account_id: each for each in self.queries.office.accounts()}
        account = by_id.get(officer.account_id)
        try:
            officer.must_still_be(account.role if account and account.is_active else None)
        except DeskError as refused:
            self.events.account_withdrawn.emit(refused)
            raise
        return Occasion(officer, bangkok_day(now), now)

    def wait(self) -> None:
        """Wait until nothing runs any more, before the program ends."""
        self.tasks.wait()
        self.reading.wait()

    def may(self, permission: Permission) -> bool:
        """Whether the officer's role allows this."""
        return self.session.may(permission)
