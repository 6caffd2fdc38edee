"""The way out of the register for what is lost or beyond repair (ข้อ 214–218)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import Asset, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import Place
from asset_desk.domain.write_offs import (
    Finding,
    FindingId,
    check_finding,
    tidied_finding,
    written_off_entry,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.registry import get_asset

_LEFT_BEHIND = (Place.REGISTER, Place.DISPOSED)


def note_finding(uow: UnitOfWork, by: Occasion, finding: Finding) -> FindingId:
    """Record what a fact-finding came to; nothing leaves the register by this."""
    by.must(Permission.KEEP_REGISTER)
    finding = tidied_finding(finding)
    _check_day(finding.on, by.today)
    with uow:
        asset = get_asset(uow, finding.asset_id)
        there = uow.ledger.balances(finding.asset_id).get(finding.harm.place, 0)
        check_finding(finding, there - uow.settling.found(finding.asset_id, finding.harm))
        row: dict[str, Any] = plain(finding)
        row["happened_on"] = row.pop("on")
        payload = {"name": asset.details.name, "row": row}
        subject = ("asset", finding.asset_id)
        act_no = note_act(uow, by, ActKind.FINDING_NOTED, subject, payload, on=finding.on)
        finding_id = uow.settling.add_finding(act_no, finding)
        uow.commit()
    return finding_id


def write_off(
    uow: UnitOfWork, by: Occasion, finding_id: FindingId, *, on: date, document_no: str
) -> None:
    """Carry a fact-finding out: its pieces leave the register, by order of the head of supplies.

    Refused while a borrower still has to make them good. A row of which nothing is left is retired.
    """
    by.must(Permission.WRITE_OFF)
    _check_day(on, by.today)
    if not tidy(document_no):
        raise DeskError(Refusal.DOCUMENT_MISSING)
    with uow:
        finding = _open_finding(uow, finding_id, on)
        asset = get_asset(uow, finding.asset_id)
        balances = uow.ledger.balances(finding.asset_id)
        _check_there(uow, finding, asset, balances)
        left = sum(count for place, count in balances.items() if place not in _LEFT_BEHIND)
        is_everything = asset.is_retired or left == finding.quantity
        columns = _keep_rest(uow, asset, finding, on, is_everything=is_everything)
        entries = [written_off_entry(finding, on, is_everything=is_everything)]
        row = {
            "finding_id": finding_id,
            "happened_on": on.isoformat(),
            "document_no": tidy(document_no),
        }
        payload = {
            "name": asset.details.name,
            "harm": finding.harm,
            "quantity": finding.quantity,
            "columns": columns,
            "row": row,
            "entries": entries,
        }
        subject = ("asset", finding.asset_id)
        act_no = note_act(uow, by, ActKind.ASSET_WRITTEN_OFF, subject, payload, on=on)
        uow.settling.add_write_off(act_no, finding_id, on, tidy(document_no))
        uow.ledger.post(act_no, entries[0])
        uow.commit()


def _open_finding(uow: UnitOfWork, finding_id: FindingId, on: date) -> Finding:
    found = uow.settling.finding(finding_id)
    if found is None or found[1]:
        raise DeskError(Refusal.CHANGED_MEANWHILE, finding_id=finding_id)
    if on < found[0].on:
        raise DeskError(Refusal.DATES_CROSSED, day=on)
    return found[0]


def _check_there(
    uow: UnitOfWork, finding: Finding, asset: Asset, balances: Mapping[Place, int]
) -> None:
    there = balances.get(finding.harm.place, 0)
    if finding.quantity > there:
        raise DeskError(Refusal.MORE_THAN_IS_HARMED, name=asset.details.name)
    if finding.quantity > there - uow.settling.awaiting(finding.asset_id, finding.harm):
        raise DeskError(Refusal.AWAITS_SETTLEMENT, name=asset.details.name)


def _keep_rest(
    uow: UnitOfWork, asset: Asset, finding: Finding, on: date, *, is_everything: bool
) -> dict[str, Any]:
    """Keep what the register says after it, and give those columns for the act to seal."""
    if asset.is_retired:
        return {}
    if not is_everything:
        rest = asset.details.quantity - finding.quantity
        uow.assets.keep(asset.asset_id, replace(asset.details, quantity=rest))
        return {"quantity": rest}
    if uow.assets.reserved(asset.asset_id, date.min, date.max):
        raise DeskError(Refusal.ASSET_STILL_AWAY, name=asset.details.name)
    uow.assets.retire(asset.asset_id, on, finding.result)
    return {"retired_on": on.isoformat(), "retired_reason": finding.result}


def _check_day(day: date, today: date) -> None:
    if day > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=day)
