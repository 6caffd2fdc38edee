"""Two officers at two computers, one of whom allows a loan to stay out longer."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.domain.extensions import Extension
from asset_desk.domain.returns import ReturnCount
from asset_desk.paths import DataFolder
from asset_desk.services import follow_up, lending
from asset_desk.services.drafts import TakenBack
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, occasion
from tests.store.books import ask, opened
from tests.store.test_two_officers import at_once

DUE, LONGER = date(2026, 5, 22), date(2026, 5, 26)
DAILY, SOAK = 6, 200


def _work(root, share, start, answers):
    """Do each of ("extend" | "approve" | "hand over" | "take back", loan) as its turn comes."""
    book = opened(root)
    desk = Desk(book.engine)
    start.wait()
    for what, loan_id in share:
        try:
            _do(desk, what, loan_id)
            answers.put((what, loan_id))
        except DeskError as refused:
            answers.put((refused.refusal.name, loan_id))
    book.close()


def _do(desk, what, loan_id):
    if what == "extend":
        given = Extension(on=TODAY, seen_due_date=DUE, new_due_date=LONGER, reason="ฝนตก")
        follow_up.extend(desk.uow, occasion(), loan_id, given)
    elif what == "approve":
        desk.approve(loan_id)
    elif what == "hand over":
        desk.hand_over(loan_id)
    else:
        counts = {
            line.line_id: ReturnCount(good=line.out, condition="ดี")
            for line in desk.loan(loan_id).lines
        }
        lending.take_back(desk.uow, occasion(), loan_id, TakenBack(TODAY, "ก", "ข", counts))


@pytest.fixture(params=[DAILY, pytest.param(SOAK, marks=pytest.mark.soak)])
def rounds(request):
    """How often the officers meet."""
    return request.param


@pytest.fixture
def root(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def desk(root):
    book = opened(root)
    desk = Desk(book.engine)
    desk.found()
    yield desk
    book.close()


def test_lesson_10_an_extension_and_anothers_approval_never_promise_twice(desk, root, rounds):
    """While pieces are out nobody can be promised them, so both go through or one is told why."""
    shares: tuple[list, list] = ([], [])
    later = {"from_date": date(2026, 5, 24), "due_date": date(2026, 5, 25)}
    lots = []
    for number in range(rounds):
        lot = desk.asset(5, name="เต็นท์")
        kept = desk.lent((lot, 3))
        asked = desk.requested((lot, 2 + number % 2), **later)
        lots.append(lot)
        shares[0].append(("extend", kept))
        shares[1].append(("approve", asked))
    told = at_once(_work, root, [*shares])
    answers = sorted(what for what, _ in told)
    assert answers.count("extend") == rounds
    assert answers.count("approve") == answers.count("MORE_THAN_IS_FREE") == rounds // 2
    for lot in lots:
        free = desk.queries.assets.availability(lot, date(2026, 5, 24), LONGER)
        assert free.out + free.reserved <= free.owned
    assert verify_book(DataFolder(root)).is_clean


def test_lesson_10_what_was_promised_before_stands_against_the_extension(desk, root, rounds):
    later = {"from_date": date(2026, 5, 24), "due_date": date(2026, 5, 25)}
    first: list = []
    second: list = []
    for _ in range(rounds):
        tent = desk.asset(1, name="เต็นท์")
        kept, asked = desk.approved((tent, 1)), desk.requested((tent, 1), **later)
        first += [("hand over", kept), ("extend", kept)]
        second.append(("approve", asked))
    told = at_once(_work, root, [first, second])
    promised = {loan for what, loan in told if what == "approve"}
    extended = {loan + 1 for what, loan in told if what == "extend"}
    assert promised.isdisjoint(extended)
    assert len(promised) + len(extended) == rounds
    assert verify_book(DataFolder(root)).is_clean


def test_two_officers_extend_one_loan_once(desk, root, rounds):
    lot = desk.asset(500)
    loans = [desk.lent((lot, 1)) for _ in range(rounds)]
    share = [("extend", loan) for loan in loans]
    told = at_once(_work, root, [share, share])
    assert sorted(loan for what, loan in told if what == "extend") == loans
    assert [what for what, _ in told].count("CHANGED_MEANWHILE") == rounds
    assert ask(DataFolder(root), "SELECT count(*) FROM extension") == rounds
    assert verify_book(DataFolder(root)).is_clean


def test_what_has_just_come_back_is_not_extended(desk, root, rounds):
    lot = desk.asset(500)
    loans = [desk.lent((lot, 1)) for _ in range(rounds)]
    extending = [("extend", loan) for loan in loans]
    returning = [("take back", loan) for loan in reversed(loans)]
    told = at_once(_work, root, [extending, returning])
    answers = [what for what, _ in told]
    assert answers.count("take back") == rounds
    assert answers.count("extend") + answers.count("WRONG_STAGE") == rounds
    assert ask(DataFolder(root), "SELECT count(*) FROM loan WHERE stage = 'closed'") == rounds
    assert verify_book(DataFolder(root)).is_clean
