"""Two officers who close the same settlement at once: real processes on the same book."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError
from asset_desk.domain.ledger import Place
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.paths import DataFolder
from asset_desk.services.settling import settle
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, occasion
from tests.store.books import opened
from tests.store.test_two_officers import at_once, desk, each, root

__all__ = ["desk", "each", "root"]


def _settle_many(folder, loans, start, answers):
    book = opened(folder)
    own = Desk(book.engine)
    start.wait()
    for loan_id in loans:
        line = own.loan(loan_id).lines[0].line_id
        made = Settlement(
            line_id=line,
            harm=Harm.DAMAGED,
            outcome=Outcome.REPAIRED,
            quantity=1,
            document_no="1",
            on=TODAY,
        )
        try:
            answers.put(("settled", settle(book.new_uow(), occasion(), loan_id, made)))
        except DeskError as refused:
            answers.put(("refused", refused.refusal.name))
    book.close()


def test_one_settlement_is_closed_once_by_whoever_is_first(desk, root, each):
    lot, loans = desk.asset(2 * each), []
    for _ in range(each):
        loan = desk.lent((lot, 1))
        desk.take_back(loan, ReturnCount(damaged=1, condition="ขาหัก"))
        loans.append(loan)
    told = at_once(_settle_many, root, [loans, loans])
    assert [what for what, _ in told].count("settled") == each
    assert {why for what, why in told if what == "refused"} <= {"WRONG_STAGE", "MORE_THAN_IS_OPEN"}
    assert desk.balances(lot) == {Place.REGISTER: -2 * each, Place.STORE: 2 * each}
    assert verify_book(DataFolder(root)).differences == ()
