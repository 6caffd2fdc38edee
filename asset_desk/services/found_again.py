"""Use case of a lost piece that turned up after its settlement, or that nobody had to make good."""

from __future__ import annotations

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.found_again import FoundAgain, check_found, found_entry, tidied_found
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import Place
from asset_desk.domain.settlements import Harm
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.registry import get_asset


def bring_back(uow: UnitOfWork, by: Occasion, found: FoundAgain) -> None:
    """Put lost pieces back in store; what was paid for them stays with the loan.

    What a borrower still owes for is not brought back here: it is settled as found again, so that
    the slip closes. A retired asset's piece joins what was disposed of.
    """
    by.must(Permission.KEEP_REGISTER)
    found = tidied_found(found)
    if found.on > by.today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=found.on)
    with uow:
        asset = get_asset(uow, found.asset_id)
        lost = uow.ledger.balances(found.asset_id).get(Place.LOST, 0)
        check_found(found, lost - uow.settling.awaiting(found.asset_id, Harm.LOST))
        last = uow.ledger.last_lent_or_back(found.asset_id)
        if last is not None and found.on < last:
            raise DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, day=found.on, last=last)
        entry = found_entry(found, Place.DISPOSED if asset.is_retired else Place.STORE)
        row = {"harm": Harm.LOST, "quantity": found.quantity}
        row |= {"document_no": found.document_no, "details": found.reason}
        payload = {"name": asset.details.name, "row": plain(row), "entries": [entry]}
        subject = ("asset", found.asset_id)
        act_no = note_act(uow, by, ActKind.ASSET_FOUND_AGAIN, subject, payload, on=found.on)
        uow.ledger.post(act_no, entry)
        uow.commit()
