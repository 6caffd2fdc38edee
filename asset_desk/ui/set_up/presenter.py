"""What the set-up does on the first day."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import (
    HolderId,
    Holding,
    HoldingKind,
    PersonDetails,
    PersonId,
    usual_divisions,
)
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.occasion import Occasion
from asset_desk.services.office import add_person, appoint, set_up
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.set_up.draft import (
    DraftFile,
    NamedHolder,
    PostAsked,
    SetUpDraft,
    holder_key,
    posts_asked,
)
from asset_desk.ui.set_up.office_form import NO_OFFICE
from asset_desk.ui.set_up.view import SetUpView


class SetUpPresenter(QObject):
    """Leads through the pages, keeps what was typed, and writes it all at the end."""

    finished = Signal(object)
    """The administrator, who is now at the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._file = DraftFile(desk.data)
        self._draft = self._file.read() or SetUpDraft(office=NO_OFFICE)
        self._officer: Officer | None = None
        self._people: dict[NamedHolder, PersonId] = {}
        self._appointed: set[str] = set()
        self.view = SetUpView()
        self.view.next_asked.connect(lambda: self._go(1))
        self.view.back_asked.connect(lambda: self._go(-1))
        self.view.finish_asked.connect(self._finish)
        self.view.divisions.changed.connect(self._take_divisions)
        self._show_draft()

    def refresh(self) -> None:
        """Nothing else changes what the set-up shows."""

    def _divisions(self) -> tuple[str, ...]:
        chosen = self._draft.divisions
        return usual_divisions(self._draft.office.office_type) if chosen is None else chosen

    def _take_divisions(self) -> None:
        self._draft = replace(self._draft, divisions=self.view.divisions.divisions())

    def _show_draft(self) -> None:
        view, draft = self.view, self._draft
        view.office.show_office(draft.office)
        view.administrator.show_account(draft.username, draft.officer_name)
        page = min(max(draft.page, 0), len(view.pages) - 1)
        self._prepare()
        view.show_page(page)

    def _prepare(self) -> None:
        """Show on each page what follows from the ones before it."""
        view, draft, divisions = self.view, self._draft, self._divisions()
        view.divisions.show_divisions(divisions)
        view.posts.show_posts(posts_asked(draft.office, divisions), draft.holders)
        view.administrator.show_summary(draft, divisions)

    def _go(self, step: int) -> None:
        view, here = self.view, self.view.page()
        if step > 0 and not view.pages[here].check(everywhere=True):
            return
        self._take_typed(here + step)
        self._prepare()
        view.show_page(here + step)
        self._keep()

    def _take_typed(self, page: int) -> None:
        view = self.view
        username, officer_name, _password = view.administrator.account()
        self._draft = replace(
            self._draft,
            office=view.office.office(),
            holders=self._holders_elsewhere() | view.posts.holders(),
            username=username,
            officer_name=officer_name,
            page=page,
        )

    def _holders_elsewhere(self) -> dict[str, NamedHolder]:
        """Those named for a division that the office has no more, in case it comes back."""
        asked = self.view.posts.asked()
        return {key: each for key, each in self._draft.holders.items() if key not in asked}

    def _keep(self) -> None:
        try:
            self._file.write(self._draft)
        except OSError:
            refused = DeskError(Refusal.FOLDER_NOT_WRITABLE, folder=self._desk.data)
            self.view.show_refusal(refusal_text(refused))

    def _finish(self) -> None:
        if not self.view.administrator.check(everywhere=True):
            return
        self._take_typed(self.view.page())
        try:
            officer = self._officer = self._officer or self._set_up()
            self._appoint_all(officer)
        except DeskError as refused:
            self.view.show_refusal(refusal_text(refused))
            return
        with suppress(OSError):
            self._file.remove()
        self.finished.emit(officer)

    def _set_up(self) -> Officer:
        desk, draft = self._desk, self._draft
        now = desk.clock()
        username, name, password = self.view.administrator.account()
        nobody = Officer(AccountId(0), name, Role.ADMINISTRATOR)
        return set_up(
            desk.new_uow(),
            desk.hasher,
            Occasion(nobody, desk.today(), now),
            office=draft.office,
            divisions=self._divisions(),
            administrator=(AccountDraft(username, name, Role.ADMINISTRATOR), password),
        )

    def _appoint_all(self, officer: Officer) -> None:
        """Enter who was named; after trouble a second try goes on where the first stopped."""
        by = Occasion(officer, self._desk.today(), self._desk.clock())
        for asked in posts_asked(self._draft.office, self._divisions()):
            holder = self._draft.holders.get(holder_key(asked))
            if holder is not None and asked.name not in self._appointed:
                self._appoint(by, asked, holder)
                self._appointed.add(asked.name)

    def _appoint(self, by: Occasion, asked: PostAsked, holder: NamedHolder) -> None:
        desk = self._desk
        divisions = {each.name: each.division_id for each in desk.queries.office.divisions()}
        division_id = divisions.get(asked.division)
        if holder not in self._people:
            details = PersonDetails(
                prefix=holder.prefix,
                name=holder.name,
                position=asked.title,
                division_id=division_id,
            )
            self._people[holder] = add_person(desk.new_uow(), by, details)
        holding = Holding(
            holder_id=HolderId(0),
            post=asked.post,
            division_id=division_id,
            person_id=self._people[holder],
            kind=HoldingKind.IN_POST,
            held_from=by.today,
        )
        appoint(desk.new_uow(), by, holding)
