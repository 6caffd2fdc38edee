"""Reading loans: the home board, the lists, one loan whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.office import PersonId
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, office
from asset_desk.services.rows import HomeBoard, LoanFilter, LoanList
from asset_desk.thai import search_key
from tests.builders import TODAY, occasion
from tests.store.books import opened

DUE = date(2026, 5, 22)
DAY = timedelta(days=1)


@pytest.fixture
def busy(desk):
    """One loan in each stage."""
    asset = desk.asset(100)
    desk.loans = {
        "requested": desk.requested((asset, 1)),
        "approved": desk.approved((asset, 2)),
        "out": desk.lent((asset, 3)),
        "returned": desk.lent((asset, 2)),
        "closed": desk.lent((asset, 2)),
        "cancelled": desk.approved((asset, 1)),
        "refused": desk.requested((asset, 1)),
    }
    desk.take_back(desk.loans["out"], 1)
    desk.take_back(desk.loans["returned"], ReturnCount(good=1, lost=1, condition="หาย"))
    desk.take_back(desk.loans["closed"], 2)
    lending.cancel(desk.uow, occasion(), desk.loans["cancelled"], on=TODAY, reason="งด")
    lending.refuse(desk.uow, occasion(), desk.loans["refused"], on=TODAY, reason="ไม่ว่าง")
    return desk


def listed(desk, which: LoanList, today=TODAY, text="") -> list[str]:
    pages = desk.queries.loans.loans(LoanFilter(which=which, text=text), today)
    names = {loan_id: name for name, loan_id in desk.loans.items()}
    rows = pages.page(0, 50)
    assert pages.count() == len(rows)
    return [names[row.loan_id] for row in rows]


@pytest.mark.parametrize(
    ("which", "names"),
    [
        (LoanList.AWAITING_APPROVAL, ["requested"]),
        (LoanList.AWAITING_COLLECTION, ["approved"]),
        (LoanList.OUT, ["out"]),
        (LoanList.AWAITING_SETTLEMENT, ["returned"]),
        (LoanList.ENDED, ["refused", "cancelled", "closed"]),
        (LoanList.OVERDUE, []),
        (LoanList.DUE_TODAY, []),
    ],
)
def test_each_list_holds_what_it_says(busy, which, names):
    assert listed(busy, which) == names


def test_every_loan_is_in_the_list_of_all_newest_first(busy):
    assert listed(busy, LoanList.ALL) == list(reversed(busy.loans))


def test_lesson_03_on_the_due_date_it_is_due_today_and_the_day_after_overdue(busy):
    found = {
        day: (listed(busy, LoanList.DUE_TODAY, day), listed(busy, LoanList.OVERDUE, day))
        for day in (DUE - DAY, DUE, DUE + DAY)
    }
    assert found == {DUE - DAY: ([], []), DUE: (["out"], []), DUE + DAY: ([], ["out"])}


def test_the_board_counts_what_each_list_opens(busy):
    assert busy.queries.loans.home(DUE + DAY) == HomeBoard(
        overdue=1,
        due_today=0,
        awaiting_approval=1,
        awaiting_collection=1,
        out=1,
        awaiting_settlement=1,
        assets=1,
        to_chase=1,
        next_chase_by=date(2026, 5, 29),
        past_collection=1,
    )
    assert busy.queries.loans.home(DUE).due_today == 1


def test_lesson_02_lateness_is_counted_anew_each_day(busy):
    loan_id = busy.loans["out"]
    late = [busy.page(loan_id, DUE + days * DAY).row.days_late for days in (0, 1, 30)]
    assert late == [0, 1, 30]
    assert busy.page(busy.loans["closed"], DUE + 30 * DAY).row.days_late == 0


def test_r211_a_row_says_by_when_to_chase(busy):
    assert busy.page(busy.loans["out"]).row.chase_by == date(2026, 5, 29)
    office.change_preferences(busy.uow, occasion(), Preferences(follow_up_days=3))
    row = busy.queries.loans.loans(LoanFilter(which=LoanList.OUT), TODAY).page(0, 1)[0]
    assert row.chase_by == date(2026, 5, 25)


def test_overdue_loans_are_listed_longest_overdue_first(desk):
    asset = desk.asset(9)
    desk.loans = {
        "late": desk.lent((asset, 1)),
        "later": desk.lent((asset, 1), due_date=TODAY),
    }
    assert listed(desk, LoanList.OVERDUE, DUE + DAY) == ["later", "late"]


def test_a_row_says_how_much_has_come_back(busy):
    row = busy.page(busy.loans["out"]).row
    assert (row.requested, row.approved, row.out, row.came_back) == (3, 3, 2, 1)
    assert (row.lines, row.first_asset) == (1, "เก้าอี้พลาสติก")


@pytest.mark.parametrize(
    "typed",
    [
        "บย.1/2569",
        "๑/๒๕๖๙",
        "สมหญิง",
        "น.ส. สมหญิง",
        "กองคลัง",
        "ประชาคม",
        "หอประชุม",
        "เก้าอี",
        "400 52 0001",
        "400/52/0001",
    ],
)
def test_a_loan_is_found_by_anything_on_its_slip(desk, typed):
    desk.loans = {"one": desk.approved((desk.asset(code="400-52-0001"), 1))}
    assert listed(desk, LoanList.ALL, text=typed) == ["one"]
    assert listed(desk, LoanList.AWAITING_APPROVAL, text=typed) == []


@pytest.mark.parametrize("typed", ["บย.2/2569", "สมชาย", "%", '"', "โต๊ะ"])
def test_what_is_not_on_the_slip_is_not_found(desk, typed):
    desk.loans = {"one": desk.approved((desk.asset(), 1))}
    assert listed(desk, LoanList.ALL, text=typed) == []


def test_a_loan_is_shown_whole(desk):
    one, two = desk.asset(10, code="1-1", value_satang=10_000), desk.asset(5)
    loan_id = desk.requested((one, 4), (two, 2), note="รับเช้า")
    desk.approved((one, 3))
    page = desk.page(loan_id)
    assert [(line.free, line.owned, line.approved) for line in page.lines] == [
        (7, 10, None),
        (5, 5, None),
    ]
    assert (page.approver_name, page.decided_on, page.note) == ("", None, "รับเช้า")
    desk.approve(loan_id)
    desk.hand_over(loan_id)
    page = desk.page(loan_id)
    assert (page.row.stage, page.row.handed_over_on) == (Stage.HANDED_OVER, TODAY)
    assert (page.approver_name, page.decided_on) == ("นางวันดี รักบัญชี", TODAY)
    assert (page.giver_name, page.receiver_name) == ("ผู้จ่าย ของดี", "ผู้รับ ของครบ")
    assert (page.use_place, page.division_name) == (UsePlace.INSIDE, "กองคลัง")
    assert page.lines[0].value_satang == 10_000


def test_a_loan_of_assets_that_no_division_owns_is_shown_too(desk):
    page = desk.page(desk.approved((desk.asset(division_id=None), 1)))
    assert (page.division_id, page.division_name) == (None, "")


def test_a_loan_that_is_not_there_is_none(desk):
    assert desk.page(LoanId(99)) is None


@pytest.mark.parametrize(
    "typed",
    [
        *("บย.1/2569", "บย.๑/๒๕๖๙", " บย. 1/2569 ", "1/2569", "๑/๒๕๖๙"),
        *("บย1/2569", "บย๑/๒๕๖๙", "บ.ย. 1 / 2569", "บย 001/2569", "บย.1 /2569"),
    ],
)
def test_a_slip_is_found_by_its_number_in_either_digits(desk, typed):
    loan_id = desk.approved((desk.asset(), 1))
    assert desk.queries.loans.by_slip(typed) == loan_id


@pytest.mark.parametrize(
    "typed",
    ["", " ", "บย.2/2569", "1/2570", "1", "1/25690", "กข1/2569", "บย1/2570", "/2569"],
)
def test_a_number_that_was_not_given_finds_no_slip(desk, typed):
    desk.requested((desk.asset(), 1)), desk.approved((desk.asset(), 1))
    assert desk.queries.loans.by_slip(typed) is None


def test_a_prefix_in_thai_digits_is_found_as_it_was_typed(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(slip_prefix="๑บย."))
    loan_id = desk.approved((desk.asset(), 1))
    assert desk.queries.loans.by_slip("๑บย.1/2569") == loan_id
    assert desk.queries.loans.by_slip("1บย1/2569") == loan_id


def test_a_prefix_that_ends_in_a_digit_is_found_as_it_is_printed(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(slip_prefix="บย2."))
    loan_id = desk.approved((desk.asset(), 1))
    assert desk.queries.loans.by_slip("บย2.1/2569") == loan_id
    assert desk.queries.loans.by_slip("1/2569") == loan_id


def test_the_loan_to_return_first_is_the_one_due_first(desk):
    asset = desk.asset(9)
    desk.lent((asset, 1))
    sooner = desk.lent((asset, 1), due_date=TODAY)
    assert desk.queries.loans.open_loan_of(asset) == sooner


def test_a_persons_loans_are_listed_newest_first(desk):
    asset = desk.asset(9)
    first = desk.approved((asset, 1))
    desk.requested((asset, 1), borrower_id=desk.people["works"])
    second = desk.requested((asset, 1))
    pages = desk.queries.loans.loans_of(desk.people["borrower"], TODAY)
    assert [row.loan_id for row in pages.page(0, 9)] == [second, first]
    assert desk.queries.loans.loans_of(PersonId(99), TODAY).count() == 0


def test_a_loans_history_is_whole_and_newest_first(desk):
    loan_id = desk.lent((desk.asset(), 2))
    desk.take_back(loan_id, 1)
    acts = desk.queries.loans.history(loan_id)
    assert [act.kind for act in acts] == [
        "loan.taken_back",
        "loan.handed_over",
        "loan.approved",
        "loan.requested",
    ]
    assert acts[0].officer_name == "มาลี ทดสอบงาน"
    assert acts[0].payload["counts"] == {
        "1": {"good": 1, "damaged": 0, "lost": 0, "condition": "ดี"}
    }


def test_the_years_that_have_a_book_are_listed_newest_first(desk):
    asset, october = desk.asset(9), date(2026, 10, 1)
    assert desk.queries.loans.fiscal_years() == []
    desk.approved((asset, 1))
    desk.approved((asset, 1), on=october, from_date=october, due_date=october)
    assert desk.queries.loans.fiscal_years() == [2570, 2569]


@pytest.mark.parametrize("text", ["เก้าอี้", "สมหญิง", "กี", "ไม่มี", "นาง"])
@pytest.mark.parametrize("which", sorted(LoanList))
def test_words_find_in_every_list_what_reading_it_whole_would(lived, which, text):
    """In a book in which everything has happened, for every list and any words."""
    book = opened(lived.root)
    ask = book.queries.loans.loans
    day = TODAY + timedelta(days=60)
    listed = [row.loan_id for row in ask(LoanFilter(which=which), day).page(0, 999)]
    with closing(sqlite3.connect(lived.database)) as plain:
        texts = dict(plain.execute("SELECT rowid, text FROM loan_search"))
    words = search_key(text).split()
    wanted = [each for each in listed if all(word in texts[each] for word in words)]
    pages = ask(LoanFilter(which=which, text=text), day)
    assert [row.loan_id for row in pages.page(0, 999)] == wanted
    assert pages.count() == len(wanted)
    book.close()
