"""The committee page on a real book in which somebody may sign."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from asset_desk.domain.office import Holding, HoldingKind, PersonDetails, Post
from asset_desk.services import office
from asset_desk.ui.committees.presenter import CommitteesPresenter
from tests import committee_desk


@pytest.fixture
def people(desk):
    """A mayor and a clerk in post, and somebody without one."""
    by = desk.occasion()
    details = {
        "mayor": PersonDetails(name="สมบูรณ์ ใจงาม", prefix="นาย"),
        "clerk": PersonDetails(name="ประธาน นำประชุม", prefix="นาย"),
        "staff": PersonDetails(name="พัสดุ ดีงาม", prefix="นางสาว", position="นักวิชาการพัสดุ"),
    }
    found = {name: office.add_person(desk.new_uow(), by, each) for name, each in details.items()}
    for name, post in (("mayor", Post.HEAD), ("clerk", Post.CLERK)):
        holding = Holding(
            holder_id=0,
            post=post,
            division_id=None,
            person_id=found[name],
            kind=HoldingKind.IN_POST,
            held_from=date(2024, 10, 1),
        )
        office.appoint(desk.new_uow(), by, holding)
    return found


@pytest.fixture
def orders(desk, people):
    """The hands of the tests of orders, on the book of this desk."""
    hands = SimpleNamespace(uow=desk.new_uow(), queries=desk.queries)
    return SimpleNamespace(
        drafted=lambda *what, **given: committee_desk.drafted(hands, *what, **given),
        issued=lambda *what, **given: committee_desk.issued(hands, *what, **given),
    )


@pytest.fixture
def page(desk, people, qtbot):
    """The committee page, shown."""
    made = CommitteesPresenter(desk)
    qtbot.addWidget(made.view)
    made.view.resize(1150, 640)
    made.view.show()
    made.refresh()
    return made
