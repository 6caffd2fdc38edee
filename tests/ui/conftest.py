"""A desk with a real book behind it, for the screens."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QWidget

from asset_desk.app import make_app
from asset_desk.domain.accounts import Role
from asset_desk.domain.office import Office, OfficeType, usual_divisions
from asset_desk.papers import Papers
from asset_desk.paths import DataFolder
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.occasion import Occasion
from asset_desk.services.office import set_up
from asset_desk.store.book import open_book
from asset_desk.store.passwords import Argon2idHasher
from asset_desk.ui.desk import Desk
from asset_desk.ui.events import DeskEvents
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.messages import Messages
from asset_desk.ui.session import Session
from asset_desk.ui.tasks import TaskRunner

NOW = datetime(2026, 5, 20, 3, 0, tzinfo=UTC)
"""20 พ.ค. 2569, ten in the morning in Bangkok."""

OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY,
    name="บ้านสวนธาร",
    district="เมือง",
    province="สวนธาร",
)
PASSWORD = "desk-password-1"


class Told(list):
    """Remembers what the officer was told, as (tone, text)."""

    def show_message(self, text, tone):
        """Note what was said; an empty text takes nothing back here."""
        if text:
            self.append((tone, text))

    @property
    def last(self):
        """The last sentence."""
        return self[-1][1] if self else ""


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp_args):
    """The application as officers see it: fonts, style and Thai."""
    app = make_app(qapp_args)
    dress(app, Theme.LIGHT)
    return app


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def book(tmp_path):
    book = open_book(DataFolder(tmp_path / "data"), now=NOW)
    yield book
    book.close()


@pytest.fixture
def new_desk(book, told, qtbot):
    """A desk on a new book, where nobody has set anything up yet."""
    tasks = TaskRunner()
    desk = Desk(
        new_uow=book.new_uow,
        queries=book.queries,
        files=book.files,
        hasher=Argon2idHasher(light=True),
        papers=Papers(book.queries, lambda: NOW),
        events=DeskEvents(),
        messages=Messages(told),
        tasks=tasks,
        session=Session(),
        clock=lambda: NOW,
        data=book.folder.root,
    )
    yield desk
    desk.wait()


@pytest.fixture
def desk(new_desk):
    """A desk whose office is set up, with its administrator signed in (user name "admin")."""
    nobody = Occasion(None, new_desk.today(), NOW)
    draft = AccountDraft("admin", "นางสาวพิมพ์ใจ ดูแลดี", Role.ADMINISTRATOR)
    officer = set_up(
        new_desk.new_uow(),
        new_desk.hasher,
        nobody,
        office=OFFICE,
        divisions=usual_divisions(OFFICE.office_type),
        administrator=(draft, PASSWORD),
    )
    new_desk.session.begin(officer)
    return new_desk


@pytest.fixture
def front(qtbot):
    """A window for dialogs to open above."""
    window = QWidget()
    qtbot.addWidget(window)
    return window
