"""Making good what came back damaged or not at all (ข้อ 209)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import Loan, LoanId, LoanLine, Stage, stage_after_return
from asset_desk.domain.settlements import (
    Harm,
    Settlement,
    check_settlement,
    settlement_entries,
    tidied,
    valued,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.lending import get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.registry import get_asset


def settle(uow: UnitOfWork, by: Occasion, loan_id: LoanId, settlement: Settlement) -> Stage:
    """Close the settlement of so many pieces, and the loan with the last of them.

    Whoever closes it is not the one who took the assets back: a head of supplies or an approver
    does. Refused when fewer pieces are still open than are settled.
    """
    by.must(Permission.SETTLE_HARM)
    settlement = tidied(settlement)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.HANDED_OVER, Stage.RETURNED)
        loan.must_not_precede(settlement.on, by.today)
        line = _line_of(loan, settlement.line_id)
        settled = uow.settling.settled(line.line_id, settlement.harm)
        check_settlement(settlement, _harmed(line, settlement.harm) - settled, line.value_satang)
        settlement = valued(settlement, line.value_satang)
        asset = get_asset(uow, line.asset_id)
        home = Place.DISPOSED if asset.is_retired else Place.STORE
        entries = settlement_entries(settlement, line.asset_id, home)
        stage = _stage_after(loan, settlement)
        row = settlement_row(settlement, by.officer.name)
        payload = {"line_no": line.line_no, "name": line.name, "row": row, "entries": entries}
        subject = ("loan", loan_id)
        act_no = note_act(uow, by, ActKind.LOAN_SETTLED, subject, payload, on=settlement.on)
        uow.settling.add_settlement(act_no, settlement, by.officer.name)
        uow.settling.keep_stage(loan_id, stage, settlement.on)
        for entry in entries:
            uow.ledger.post(act_no, entry)
        uow.commit()
    return stage


def settlement_row(settlement: Settlement, closed_by: str) -> dict[str, Any]:
    """What the book keeps of a settlement, as its act seals it."""
    row: dict[str, Any] = plain(settlement)
    row["happened_on"] = row.pop("on")
    del row["agreed_satang"]
    return row | {"amount_satang": settlement.amount_satang, "closed_by": closed_by}


def _line_of(loan: Loan, line_id: LoanLineId) -> LoanLine:
    for line in loan.lines:
        if line.line_id == line_id:
            return line
    raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan.loan_id)


def _harmed(line: LoanLine, harm: Harm) -> int:
    return line.damaged if harm is Harm.DAMAGED else line.lost


def _stage_after(loan: Loan, settlement: Settlement) -> Stage:
    lines = (
        replace(line, settled=line.settled + settlement.quantity)
        if line.line_id == settlement.line_id
        else line
        for line in loan.lines
    )
    return stage_after_return(tuple(lines))
