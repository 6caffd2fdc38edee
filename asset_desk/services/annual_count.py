"""Use case of the annual count: record what was found of an asset (ข้อ 213)."""

from __future__ import annotations

from asset_desk.domain.accounts import Permission
from asset_desk.domain.annual_count import (
    AssetCount,
    check_against_register,
    check_count,
    missing_of,
    tidied,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import last_day
from asset_desk.domain.journal import ActKind
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def record_count(uow: UnitOfWork, by: Occasion, count: AssetCount) -> int:
    """Record what was found, and give how many pieces are missing.

    It is judged by what should be here on the day of the counting. A second count of an asset
    stands beside the first and takes its place in the report. The ledger stays as it is (R209b).
    """
    by.must(Permission.KEEP_REGISTER)
    count = tidied(count)
    check_count(count, by.today)
    with uow:
        asset = uow.assets.get(count.asset_id)
        at_year_end = uow.counts.held_on(count.asset_id, last_day(count.fiscal_year))
        if asset is None or not at_year_end.owned:
            raise DeskError(Refusal.NOT_ON_COUNT_SHEET, fiscal_year=count.fiscal_year)
        held = uow.counts.held_on(count.asset_id, count.counted_on)
        check_against_register(count, held)
        missing = missing_of(count, held)
        said = {name: value for name, value in plain(count).items() if name != "asset_id"}
        payload = {**said, **plain(held), "missing": missing}
        subject = ("asset", int(count.asset_id))
        act_no = note_act(uow, by, ActKind.COUNT_RECORDED, subject, payload, on=count.counted_on)
        uow.counts.add(act_no, count, held)
        uow.commit()
    return missing
