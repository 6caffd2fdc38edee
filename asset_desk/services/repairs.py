"""Repairs by the office itself: sent, and back (ข้อ 212)."""

from __future__ import annotations

from datetime import date
from typing import Any

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import Place
from asset_desk.domain.repairs import (
    SENT_FROM,
    Repair,
    RepairId,
    RepairReturn,
    check_problems,
    coming_entry,
    repair_problems,
    return_problems,
    sending_entry,
    tidied_repair,
)
from asset_desk.domain.settlements import Harm
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.registry import get_asset


def send_to_repair(uow: UnitOfWork, by: Occasion, repair: Repair) -> RepairId:
    """Send pieces to be repaired; from then on nobody can be promised them.

    What a borrower still has to make good stays where it is until that is settled, and what is
    promised stays in store.
    """
    by.must(Permission.MOVE_ASSETS)
    repair = tidied_repair(repair)
    _check_day(repair.on, by.today)
    with uow:
        asset = get_asset(uow, repair.asset_id)
        if asset.is_retired:
            raise DeskError(Refusal.ASSET_RETIRED, name=asset.details.name)
        check_problems(repair_problems(repair, may_be_sent(uow, repair)))
        entries = [sending_entry(repair)]
        row: dict[str, Any] = plain(repair)
        row["happened_on"] = row.pop("on")
        payload = {"name": asset.details.name, "row": row, "entries": entries}
        subject = ("asset", repair.asset_id)
        act_no = note_act(uow, by, ActKind.REPAIR_SENT, subject, payload, on=repair.on)
        repair_id = uow.settling.add_repair(act_no, repair)
        uow.ledger.post(act_no, entries[0])
        uow.commit()
    return repair_id


def take_back_from_repair(uow: UnitOfWork, by: Occasion, back: RepairReturn) -> int:
    """Take back what was repaired, whole or part, and give how many are still away."""
    by.must(Permission.MOVE_ASSETS)
    _check_day(back.on, by.today)
    with uow:
        found = uow.settling.repair(back.repair_id)
        if found is None:
            raise DeskError(Refusal.REPAIR_NOT_FOUND)
        repair, away = found
        if back.on < repair.on:
            raise DeskError(Refusal.DATES_CROSSED, day=back.on)
        check_problems(return_problems(back, away))
        entries = [coming_entry(back, repair.asset_id)]
        row: dict[str, Any] = plain(back)
        row["happened_on"] = row.pop("on")
        payload = {"repairer": repair.repairer, "row": row, "entries": entries}
        subject = ("asset", repair.asset_id)
        act_no = note_act(uow, by, ActKind.REPAIR_BACK, subject, payload, on=back.on)
        uow.settling.add_repair_return(act_no, back)
        uow.ledger.post(act_no, entries[0])
        uow.commit()
    return away - back.total


def may_be_sent(uow: UnitOfWork, repair: Repair) -> int:
    """How many pieces may be sent from where they are."""
    if repair.source not in SENT_FROM:
        return 0
    there = uow.ledger.balances(repair.asset_id).get(repair.source, 0)
    if repair.source is Place.DAMAGED:
        return there - uow.settling.awaiting(repair.asset_id, Harm.DAMAGED)
    return there - uow.assets.reserved(repair.asset_id, date.min, date.max)


def _check_day(day: date, today: date) -> None:
    if day > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=day)
