"""The manual on a real book: begun, approved, and begun again."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.office import Holding, HoldingKind, Post
from asset_desk.services import manual
from asset_desk.services.office import appoint
from asset_desk.ui.manual.presenter import ManualPresenter
from tests.ui.keeping import known

TITLE = "คู่มือการใช้ทรัพย์สินของทางราชการ"


@pytest.fixture
def shown(desk, qtbot):
    """Shows the screen, as the officer at the desk sees it."""

    def show():
        presenter = ManualPresenter(desk)
        qtbot.addWidget(presenter.view)
        presenter.view.resize(1150, 690)
        presenter.view.show()
        presenter.refresh()
        qtbot.waitUntil(lambda: not desk.reading.is_busy)
        return presenter

    return show


@pytest.fixture
def mayor(desk):
    """The head of the office, in post for years."""
    person = known(desk, "ประเสริฐ สวนงาม")
    holding = Holding(
        holder_id=0,
        post=Post.HEAD,
        division_id=None,
        person_id=person,
        kind=HoldingKind.IN_POST,
        held_from=date(2024, 1, 1),
    )
    appoint(desk.new_uow(), desk.occasion(), holding)
    return person


@pytest.fixture
def begin(desk):
    """Begins a version."""

    def begin_one(base_id=None, fiscal_year=2569):
        by = desk.occasion()
        return manual.begin_version(
            desk.new_uow(), by, title=TITLE, fiscal_year=fiscal_year, base_id=base_id
        )

    return begin_one


@pytest.fixture
def approve(desk, mayor):
    """Sends a version to review and approves it."""

    def approve_one(version_id, on=None, in_force_from=None):
        uow, by = desk.new_uow, desk.occasion()
        manual.send_to_review(uow(), by, version_id)
        on = on or desk.today()
        manual.approve_version(
            uow(), by, version_id, on=on, in_force_from=in_force_from or on, document_no="สธ 1/2569"
        )
        return version_id

    return approve_one


@pytest.fixture
def draft(begin):
    """A draft with the starting text."""
    return begin()


@pytest.fixture
def second(begin, approve):
    """A draft that is a copy of the version in force."""
    return begin(approve(begin()), 2570)


@pytest.fixture
def written(draft, shown):
    """The screen on a draft."""
    return shown()


@pytest.fixture
def in_force(begin, approve, shown):
    """The screen on a manual in force, with nothing begun after it."""
    approve(begin())
    return shown()
