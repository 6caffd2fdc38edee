"""Two officers at two computers: real processes on the same book."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from datetime import timedelta

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.domain.ledger import Place
from asset_desk.paths import DataFolder
from asset_desk.services import lending, registry
from asset_desk.services.drafts import HandOver
from asset_desk.services.reversals import reverse
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, chairs, occasion
from tests.store.books import ask, opened

DAILY, SOAK = 12, 200
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


def _take_back_many(root, loans, start, answers):
    """Each officer believes that all of it came back to them."""
    book = opened(root)
    desk = Desk(book.engine)
    start.wait()
    for loan_id in loans:
        try:
            answers.put(("back", desk.take_back(loan_id, 2)))
        except DeskError as refused:
            answers.put(("refused", refused.refusal.name))
    book.close()


def _take_part_back(root, loans, start, answers):
    """Each officer counts one of the two pieces, and both are right."""
    book = opened(root)
    desk = Desk(book.engine)
    start.wait()
    for loan_id in loans:
        desk.take_back(loan_id, 1)
        answers.put(("back", loan_id))
    book.close()


def _reverse_many(root, acts, start, answers):
    book = opened(root)
    start.wait()
    for loan_id, act_no in acts:
        try:
            reverse(book.new_uow(), occasion(), loan_id, act_no, reason="บันทึกผิด")
            answers.put(("reversed", loan_id))
        except DeskError as refused:
            answers.put(("refused", refused.refusal.name))
    book.close()


def _either(root, share, start, answers):
    what, those = share
    (_reverse_many if what == "reverse" else _hand_over_many)(root, those, start, answers)


def _open_and_enter(root, number, start, answers):
    start.wait()
    try:
        book = opened(root)
        with suppress(DeskError):  # one of them sets the office up, the others find it set up
            Desk(book.engine).found()
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
    expected = sum(_size(share) for share in shares)
    told = [answers.get(timeout=60) for _ in range(expected)]
    for officer in officers:
        officer.join(60)
    assert [officer.exitcode for officer in officers] == [0] * len(shares)
    return told


def _size(share):
    if isinstance(share, tuple):
        return len(share[1])
    return len(share) if isinstance(share, list) else 1


@pytest.fixture
def desk(tmp_path):
    book = opened(tmp_path / "data")
    desk = Desk(book.engine)
    desk.found()
    yield desk
    book.close()


@pytest.fixture(params=[DAILY, pytest.param(SOAK, marks=pytest.mark.soak)])
def each(request):
    """How often the officers meet: a few dozen times every day, hundreds of times in the soak."""
    return request.param


@pytest.fixture
def root(tmp_path):
    return tmp_path / "data"


def halves(loans):
    return [loans[0::2], loans[1::2]]


def test_two_officers_never_give_the_same_slip_number_and_leave_no_gap(desk, root, each):
    lot = desk.asset(500)
    loans = [desk.requested((lot, 1)) for _ in range(2 * each)]
    told = at_once(_approve_many, root, halves(loans))
    slips = sorted(text for what, text in told if what == "slip")
    assert slips == sorted(f"บย.{number}/2569" for number in range(1, 2 * each + 1))
    assert verify_book(DataFolder(root)).differences == ()


def test_lesson_07_two_officers_cannot_promise_the_last_piece_twice(desk, root, each):
    asked = []
    for _ in range(each):
        tent = desk.asset(1, name="เต็นท์")
        asked.append((desk.requested((tent, 1)), desk.requested((tent, 1))))
    told = at_once(_approve_many, root, [list(share) for share in zip(*asked, strict=True)])
    assert [what for what, _ in told].count("slip") == each
    assert [why for what, why in told if what == "refused"] == ["MORE_THAN_IS_FREE"] * each
    numbers = ask(DataFolder(root), "SELECT group_concat(serial) FROM loan WHERE serial > 0")
    assert sorted(map(int, numbers.split(","))) == list(range(1, each + 1))
    assert verify_book(DataFolder(root)).is_clean


def test_lesson_07_two_officers_cannot_hand_out_the_last_piece_twice(desk, root, each):
    """Both were approved for different days; the second borrower comes while the first is late."""
    next_week = TODAY + timedelta(days=7)
    later = {"from_date": next_week, "due_date": next_week + timedelta(days=2)}
    tents = [desk.asset(1, name="เต็นท์") for _ in range(each)]
    loans = [(desk.approved((tent, 1)), desk.approved((tent, 1), **later)) for tent in tents]
    told = at_once(_hand_over_many, root, [list(share) for share in zip(*loans, strict=True)])
    assert [what for what, _ in told].count("out") == each
    assert [why for what, why in told if what == "refused"] == ["MORE_THAN_IS_FREE"] * each
    assert all(desk.balances(tent) == {Place.REGISTER: -1, Place.ON_LOAN: 1} for tent in tents)
    assert verify_book(DataFolder(root)).is_clean


def test_one_loan_is_handed_over_once_by_whoever_is_first(desk, root, each):
    lot = desk.asset(500)
    loans = [desk.approved((lot, 1)) for _ in range(each)]
    told = at_once(_hand_over_many, root, [loans, loans])
    assert sorted(loan for what, loan in told if what == "out") == sorted(loans)
    assert [why for what, why in told if what == "refused"] == ["WRONG_STAGE"] * each
    assert verify_book(DataFolder(root)).is_clean


def test_the_same_return_is_counted_once_by_whoever_is_first(desk, root, each):
    lot = desk.asset(500)
    loans = [desk.lent((lot, 2)) for _ in range(each)]
    told = at_once(_take_back_many, root, [loans, loans])
    assert [what for what, _ in told].count("back") == each
    assert [why for what, why in told if what == "refused"] == ["WRONG_STAGE"] * each
    assert desk.balances(lot) == {Place.REGISTER: -500, Place.STORE: 500}
    assert verify_book(DataFolder(root)).is_clean


def test_lesson_06_two_officers_who_count_a_part_each_are_both_heard(desk, root, each):
    lot = desk.asset(500)
    loans = [desk.lent((lot, 2)) for _ in range(each)]
    told = at_once(_take_part_back, root, [loans, loans])
    assert sorted(loan for _, loan in told) == sorted(loans * 2)
    assert ask(DataFolder(root), "SELECT count(*) FROM loan WHERE stage = 'closed'") == each
    assert verify_book(DataFolder(root)).is_clean


def test_one_act_is_taken_back_once_by_whoever_is_first(desk, root, each):
    lot = desk.asset(500)
    loans = [desk.lent((lot, 1)) for _ in range(each)]
    acts = [(loan, desk.queries.loans.last_act(loan).act_no) for loan in loans]
    told = at_once(_reverse_many, root, [acts, acts])
    assert sorted(loan for what, loan in told if what == "reversed") == sorted(loans)
    assert [why for what, why in told if what == "refused"] == ["ALREADY_REVERSED"] * each
    assert desk.balances(lot) == {Place.REGISTER: -500, Place.STORE: 500}
    assert verify_book(DataFolder(root)).is_clean


def test_what_is_lent_again_in_the_same_moment_is_not_taken_back_too(desk, root, each):
    """One officer finds that a return was a mistake while another hands the same piece out."""
    tents = [desk.asset(1, name="เต็นท์") for _ in range(each)]
    first = [desk.lent((tent, 1)) for tent in tents]
    for loan in first:
        desk.take_back(loan, 1)
    acts = [(loan, desk.queries.loans.last_act(loan).act_no) for loan in first]
    second = [desk.approved((tent, 1)) for tent in tents]
    told = at_once(_either, root, [("reverse", acts), ("hand over", second)])
    answers = [what for what, _ in told]
    assert answers.count("reversed") + answers.count("out") == each
    assert {why for what, why in told if what == "refused"} <= {
        "PIECES_MOVED_ON",
        "MORE_THAN_IS_FREE",
    }
    assert all(desk.balances(tent) == {Place.REGISTER: -1, Place.ON_LOAN: 1} for tent in tents)
    assert verify_book(DataFolder(root)).is_clean


def test_two_computers_may_open_a_new_book_at_the_same_moment(tmp_path):
    for attempt in range(4):
        root = tmp_path / f"data {attempt}"
        told = at_once(_open_and_enter, root, [1, 2, 3])
        assert sorted(told) == [("entered", 1), ("entered", 2), ("entered", 3)]
        assert verify_book(DataFolder(root)).is_clean
