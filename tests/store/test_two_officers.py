"""Two officers at two computers: real processes on the same book."""

from __future__ import annotations

import multiprocessing
from datetime import timedelta

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.paths import DataFolder
from asset_desk.services import lending, registry
from asset_desk.services.drafts import HandOver
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, chairs, occasion
from tests.store.books import ask, opened

EACH = 12
IN_PROCESSES = multiprocessing.get_context("spawn")


def _approve_many(root, loans, start, answers):
    book = opened(root)
    desk = Desk(book.engine)
    start.wait()
    for loan_id in loans:
        try:
            answers.put(("slip", desk.approve(loan_id)))
        except DeskError as refused:
            answers.put(("refused", refused.refusal.name))
    book.close()


def _hand_over_many(root, loans, start, answers):
    book = opened(root)
    start.wait()
    for loan_id in loans:
        note = HandOver(TODAY, "ผู้จ่าย", "ผู้รับ", "ดี")
        try:
            lending.hand_over(book.new_uow(), occasion(), loan_id, note)
            answers.put(("out", loan_id))
        except DeskError as refused:
            answers.put(("refused", refused.refusal.name))
    book.close()


def _open_and_enter(root, number, start, answers):
    start.wait()
    try:
        book = opened(root)
        registry.add_asset(book.new_uow(), occasion(), chairs(name=f"โต๊ะ {number}"))
        book.close()
        answers.put(("entered", number))
    except DeskError as refused:
        answers.put(("refused", refused.refusal.name))


def at_once(work, root, shares):
    """What officers are told who do their shares of the work at the same moment."""
    start, answers = IN_PROCESSES.Barrier(len(shares)), IN_PROCESSES.Queue()
    officers = [
        IN_PROCESSES.Process(target=work, args=(root, share, start, answers)) for share in shares
    ]
    for officer in officers:
        officer.start()
    expected = sum(len(share) if isinstance(share, list) else 1 for share in shares)
    told = [answers.get(timeout=60) for _ in range(expected)]
    for officer in officers:
        officer.join(60)
    assert [officer.exitcode for officer in officers] == [0] * len(shares)
    return told


@pytest.fixture
def desk(tmp_path):
    book = opened(tmp_path / "data")
    desk = Desk(book.engine)
    desk.found()
    yield desk
    book.close()


@pytest.fixture
def root(tmp_path):
    return tmp_path / "data"


def halves(loans):
    return [loans[0::2], loans[1::2]]


def test_two_officers_never_give_the_same_slip_number_and_leave_no_gap(desk, root):
    lot = desk.asset(500)
    loans = [desk.requested((lot, 1)) for _ in range(2 * EACH)]
    told = at_once(_approve_many, root, halves(loans))
    slips = sorted(text for what, text in told if what == "slip")
    assert slips == sorted(f"บย.{number}/2569" for number in range(1, 2 * EACH + 1))
    assert verify_book(DataFolder(root)).differences == ()


def test_two_officers_cannot_promise_the_last_piece_twice(desk, root):
    tents = 4
    for _ in range(tents):
        tent = desk.asset(1, name="เต็นท์")
        asked = [desk.requested((tent, 1)), desk.requested((tent, 1))]
        told = at_once(_approve_many, root, [[asked[0]], [asked[1]]])
        assert sorted(what for what, _ in told) == ["refused", "slip"]
        assert ("refused", "MORE_THAN_IS_FREE") in told
    numbers = ask(DataFolder(root), "SELECT group_concat(serial) FROM loan WHERE serial > 0")
    assert sorted(map(int, numbers.split(","))) == list(range(1, tents + 1))
    assert verify_book(DataFolder(root)).is_clean


def test_two_officers_cannot_hand_out_the_last_piece_twice(desk, root):
    """Both were approved for different days; the second borrower comes while the first is late."""
    tent = desk.asset(1, name="เต็นท์")
    next_week = TODAY + timedelta(days=7)
    later = {"from_date": next_week, "due_date": next_week + timedelta(days=2)}
    first, second = desk.approved((tent, 1)), desk.approved((tent, 1), **later)
    told = at_once(_hand_over_many, root, [[first], [second]])
    assert sorted(what for what, _ in told) == ["out", "refused"]
    assert desk.balances(tent)
    assert verify_book(DataFolder(root)).is_clean


def test_one_loan_is_handed_over_once_by_whoever_is_first(desk, root):
    lot = desk.asset(40)
    loans = [desk.approved((lot, 1)) for _ in range(EACH)]
    told = at_once(_hand_over_many, root, [loans, loans])
    assert sorted(loan for what, loan in told if what == "out") == sorted(loans)
    assert [why for what, why in told if what == "refused"] == ["WRONG_STAGE"] * EACH
    assert verify_book(DataFolder(root)).is_clean


def test_two_computers_may_open_a_new_book_at_the_same_moment(tmp_path):
    for attempt in range(4):
        root = tmp_path / f"data {attempt}"
        told = at_once(_open_and_enter, root, [1, 2, 3])
        assert sorted(told) == [("entered", 1), ("entered", 2), ("entered", 3)]
        assert verify_book(DataFolder(root)).is_clean
