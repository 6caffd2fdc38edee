"""A desk with people, posts and assets to lend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import LoanRequest, RequestedLine
from asset_desk.domain.office import (
    BorrowerKind,
    HolderId,
    Holding,
    HoldingKind,
    PersonDetails,
    Post,
)
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, office, registry
from asset_desk.services.drafts import HandOver, TakenBack
from asset_desk.services.occasion import Occasion
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.presenter import LoansPresenter

FINANCE, WORKS = 2, 3


@dataclass
class Counter:
    """The desk with loans within reach, every value that does not matter filled in."""

    desk: Desk
    people: dict[str, Any]
    assets: dict[str, Any]

    @property
    def today(self) -> date:
        return self.desk.today()

    def on(self, day: date) -> Occasion:
        """The same officer, on an earlier or later day."""
        now = self.desk.occasion()
        return replace(now, today=max(day, now.today))

    def form(self, *lines, on=None, **given) -> LoanRequest:
        """A borrow form for pairs of an asset's id and a quantity."""
        wanted = tuple(RequestedLine(asset, count) for asset, count in lines)
        usual = {
            "borrower_id": self.people["borrower"],
            "borrower_kind": BorrowerKind.STAFF,
            "purpose": "จัดประชุมประชาคม",
            "work_type": "งานประชุม อบรม สัมมนา",
            "use_place": UsePlace.INSIDE,
            "place": "หอประชุม",
            "from_date": on or self.today,
            "due_date": (on or self.today) + timedelta(days=3),
            "is_official_use": True,
        }
        return LoanRequest(lines=wanted, **usual | given)

    def requested(self, *lines, on=None, **given):
        """A request for (asset, quantity) pairs."""
        wanted = ((self.assets[name], count) for name, count in lines)
        form, day = self.form(*wanted, on=on, **given), on or self.today
        return lending.request_loan(self.desk.new_uow(), self.on(day), form, on=day)

    def approved(self, *lines, on=None, **given):
        loan_id = self.requested(*lines, on=on, **given)
        day = on or self.today
        all_of_it = {line.line_id: line.requested for line in self.page(loan_id).lines}
        lending.approve(self.desk.new_uow(), self.on(day), loan_id, all_of_it, on=day)
        return loan_id

    def lent(self, *lines, on=None, **given):
        loan_id = self.approved(*lines, on=on, **given)
        day = on or self.today
        note = HandOver(day, "ผู้จ่าย ของดี", "ผู้รับ ของครบ", "ใช้การได้")
        lending.hand_over(self.desk.new_uow(), self.on(day), loan_id, note)
        return loan_id

    def back(self, loan_id, *good: int):
        """So many of each line came back in working order."""
        lines = self.page(loan_id).lines
        counts = {
            line.line_id: ReturnCount(good=each, condition="ดี")
            for line, each in zip(lines, good, strict=False)
            if each
        }
        taken = TakenBack(self.today, "ผู้ส่งคืน", "ผู้รับคืน", counts)
        lending.take_back(self.desk.new_uow(), self.desk.occasion(), loan_id, taken)

    def page(self, loan_id):
        page = self.desk.queries.loans.page(loan_id, self.today)
        assert page is not None
        return page

    def sit(self, role: Role) -> None:
        """Let an officer of this role sit at the desk."""
        self.desk.session.begin(Officer(AccountId(1), "สมชาย ทดสอบงาน", role))


def _person(desk: Desk, name: str, **given):
    return office.add_person(desk.new_uow(), desk.occasion(), PersonDetails(name=name, **given))


def _appoint(desk: Desk, person_id, post: Post, division_id=None) -> None:
    holding = Holding(
        holder_id=HolderId(0),
        post=post,
        division_id=division_id,
        person_id=person_id,
        kind=HoldingKind.IN_POST,
        held_from=date(2024, 10, 1),
    )
    office.appoint(desk.new_uow(), desk.occasion(), holding)


@pytest.fixture
def counter(desk) -> Counter:
    people = {
        "mayor": _person(desk, "สมบูรณ์ ใจงาม", prefix="นาย", position="นายกเทศมนตรี"),
        "finance": _person(desk, "วันดี รักบัญชี", prefix="นาง", division_id=FINANCE),
        "borrower": _person(
            desk, "สมหญิง ยืมประจำ", prefix="นางสาว", division_id=FINANCE, phone="089-111-2222"
        ),
        "villager": _person(
            desk,
            "ประเสริฐ หมู่บ้านดี",
            prefix="นาย",
            kind=BorrowerKind.COMMUNITY,
            organisation="ชุมชนหมู่ที่ 4",
        ),
    }
    _appoint(desk, people["mayor"], Post.HEAD)
    _appoint(desk, people["finance"], Post.DIVISION_HEAD, FINANCE)
    rows = {
        "chairs": AssetDetails(name="เก้าอี้พลาสติก", quantity=40, unit="ตัว", division_id=FINANCE),
        "tent": AssetDetails(
            name="เต็นท์ผ้าใบ", code="400-52-0001", quantity=4, unit="หลัง", division_id=FINANCE
        ),
        "projector": AssetDetails(
            name="เครื่องฉายภาพ", code="452-59-0159", unit="เครื่อง", division_id=FINANCE
        ),
        "saw": AssetDetails(name="เลื่อยยนต์", code="053-60-0001", division_id=WORKS),
        "broken": AssetDetails(
            name="เครื่องเสียงชำรุด", code="455-60-0009", is_lendable=False, division_id=FINANCE
        ),
    }
    assets = {
        name: registry.add_asset(desk.new_uow(), desk.occasion(), details)
        for name, details in rows.items()
    }
    return Counter(desk, people, assets)


@pytest.fixture
def loans(counter, qtbot) -> LoansPresenter:
    """The loans' screen, as large as it is in the window."""
    presenter = LoansPresenter(counter.desk)
    presenter.view.kept_by = presenter  # as the window keeps them: neither goes before the other
    qtbot.addWidget(presenter.view)
    presenter.view.resize(1150, 690)
    presenter.view.show()
    presenter.refresh()
    return presenter


@pytest.fixture
def find(loans) -> Callable[[str], Any]:
    """The widget of this name in the part in front, or in the dialog over it."""

    def found(name: str) -> Any:
        for place in (*open_dialogs(loans), loans.view.currentWidget()):
            if (widget := place.findChild(object, name)) is not None:
                return widget
        raise AssertionError(f"nothing is called {name}")

    return found


def open_dialogs(loans: LoansPresenter) -> list[QDialog]:
    return [each for each in loans.view.findChildren(QDialog) if each.isVisible()]


def type_into(widget, text: str) -> None:
    """Type letter by letter, as on a Thai keyboard or a scanner."""
    widget.setFocus()
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)
