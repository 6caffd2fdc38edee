"""Use cases of the register: add, change, retire, attach, import."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import (
    Asset,
    AssetDetails,
    AssetId,
    check_acquired,
    check_details,
    tidied,
    tidy,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind, Place, owning_entry, retiring_entry
from asset_desk.domain.register_import import ExistingAsset, ImportAction, ImportPlan, PlannedRow
from asset_desk.domain.settlements import Harm
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import changes, note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def add_asset(uow: UnitOfWork, by: Occasion, details: AssetDetails) -> AssetId:
    """Enter an asset or a lot in the register; nothing else can ever be lent (ข้อ 203)."""
    by.must(Permission.KEEP_REGISTER)
    details = tidied(details)
    check_details(details)
    check_acquired(details.acquired_on, by.today)
    with uow:
        _check_code(uow, details.code, None)
        asset_id = uow.assets.add(details)
        act_no = note_act(uow, by, ActKind.ASSET_ADDED, ("asset", asset_id), plain(details))
        uow.ledger.post(
            act_no, owning_entry(EntryKind.ENTERED, asset_id, details.quantity, by.today)
        )
        uow.commit()
    return asset_id


def change_asset(
    uow: UnitOfWork, by: Occasion, asset_id: AssetId, details: AssetDetails, *, seen_revision: int
) -> None:
    """Keep new details; refused when another officer changed the row since it was shown."""
    by.must(Permission.KEEP_REGISTER)
    details = tidied(details)
    check_details(details)
    with uow:
        before = get_asset(uow, asset_id)
        if details.acquired_on != before.details.acquired_on:
            check_acquired(details.acquired_on, by.today)
        if uow.assets.revision(asset_id) != seen_revision:
            raise DeskError(Refusal.CHANGED_MEANWHILE, asset_id=asset_id)
        if _change(uow, by, before, details):
            uow.commit()


def retire_asset(
    uow: UnitOfWork, by: Occasion, asset_id: AssetId, *, on: date, reason: str
) -> None:
    """Strike an asset off what may be lent, with a reason; the row and its history stay."""
    by.must(Permission.KEEP_REGISTER)
    if not tidy(reason):
        raise DeskError(Refusal.REASON_MISSING)
    if on > by.today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
    with uow:
        asset = get_asset(uow, asset_id)
        balances = uow.ledger.balances(asset_id)
        _check_may_go(uow, asset, balances)
        last = uow.ledger.last_lent_or_back(asset_id)
        if last is not None and on < last:
            raise DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, day=on, last=last)
        uow.assets.retire(asset_id, on, tidy(reason))
        payload = {"name": asset.details.name, "code": asset.details.code, "reason": tidy(reason)}
        act_no = note_act(uow, by, ActKind.ASSET_RETIRED, ("asset", asset_id), payload, on=on)
        if in_store := balances.get(Place.STORE, 0):
            uow.ledger.post(act_no, retiring_entry(asset_id, in_store, on))
        uow.commit()


def _check_may_go(uow: UnitOfWork, asset: Asset, balances: Mapping[Place, int]) -> None:
    """Refuse to retire what is away, owed for by a borrower, or lost without fact-finding."""
    name, asset_id = asset.details.name, asset.asset_id
    if asset.is_retired:
        raise DeskError(Refusal.ASSET_RETIRED, name=name)
    reserved = uow.assets.reserved(asset_id, date.min, date.max)
    if balances.get(Place.ON_LOAN, 0) or balances.get(Place.IN_REPAIR, 0) or reserved:
        raise DeskError(Refusal.ASSET_STILL_AWAY, name=name)
    if balances.get(Place.LOST, 0):
        raise DeskError(Refusal.FINDING_NEEDED, name=name)
    if uow.settling.awaiting(asset_id, Harm.DAMAGED):
        raise DeskError(Refusal.AWAITS_SETTLEMENT, name=name)


def attach(uow: UnitOfWork, by: Occasion, note: AttachmentNote) -> None:
    """Remember a photo or document of an asset, whose file is already among the attachments."""
    by.must(Permission.KEEP_REGISTER)
    if note.subject != "asset":
        raise DeskError(Refusal.ASSET_NOT_FOUND, subject=note.subject)
    with uow:
        get_asset(uow, AssetId(note.subject_id))
        act_no = note_act(
            uow, by, ActKind.ATTACHMENT_ADDED, (note.subject, note.subject_id), plain(note)
        )
        uow.assets.attach(act_no, note)
        uow.commit()


def existing_assets(uow: UnitOfWork) -> list[ExistingAsset]:
    """The register as an import is held against it."""
    with uow:
        in_store = uow.ledger.in_store()
        return [_existing(asset, in_store.get(asset.asset_id, 0)) for asset in uow.assets.all()]


def import_register(uow: UnitOfWork, by: Occasion, plan: ImportPlan, *, file_name: str) -> None:
    """Apply a checked plan whole, in one transaction and one act.

    Refused when the register has changed since the plan was made: then check again.
    """
    by.must(Permission.KEEP_REGISTER)
    with uow:
        applied = [_apply(uow, row) for row in plan.rows if row.action in _CHANGING]
        if not applied:
            return
        payload = {
            "file": file_name,
            "skipped": sum(row.action is ImportAction.SKIP for row in plan.rows),
            "unchanged": sum(row.action is ImportAction.UNCHANGED for row in plan.rows),
            "assets": [entry for entry, _, _ in applied],
        }
        act_no = note_act(uow, by, ActKind.REGISTER_IMPORTED, ("register", 0), payload)
        for _, asset_id, change in applied:
            if change:
                kind = EntryKind.ENTERED if change[0] else EntryKind.RECOUNTED
                uow.ledger.post(act_no, owning_entry(kind, asset_id, change[1], by.today))
        uow.commit()


def _existing(asset: Asset, in_store: int) -> ExistingAsset:
    away = 0 if asset.is_retired else asset.details.quantity - in_store
    return ExistingAsset(asset.asset_id, asset.details, asset.is_retired, away)


_CHANGING = (ImportAction.CREATE, ImportAction.UPDATE)


def _apply(
    uow: UnitOfWork, row: PlannedRow
) -> tuple[dict[str, object], AssetId, tuple[bool, int] | None]:
    details = row.details
    if details is None:
        raise DeskError(Refusal.CHANGED_MEANWHILE)
    check_details(details)
    if row.action is ImportAction.CREATE:
        _check_code(uow, details.code, None)
        asset_id = uow.assets.add(details)
        entry = {"row": row.row.row_no, "id": asset_id, "added": plain(details)}
        return entry, asset_id, (True, details.quantity)
    before = get_asset(uow, AssetId(row.asset_id or 0))
    if before.details != row.before:
        raise DeskError(Refusal.CHANGED_MEANWHILE, asset_id=before.asset_id)
    recount = _keep(uow, before, details)
    entry = {
        "row": row.row.row_no,
        "id": before.asset_id,
        "changed": changes(before.details, details),
    }
    return entry, before.asset_id, (False, recount) if recount else None


def get_asset(uow: UnitOfWork, asset_id: AssetId) -> Asset:
    """The asset, or a refusal when there is none."""
    asset = uow.assets.get(asset_id)
    if asset is None:
        raise DeskError(Refusal.ASSET_NOT_FOUND, asset_id=asset_id)
    return asset


def _change(uow: UnitOfWork, by: Occasion, before: Asset, details: AssetDetails) -> bool:
    changed = changes(before.details, details)
    if not changed:
        return False
    recount = _keep(uow, before, details)
    asset_id = before.asset_id
    payload = {"name": details.name, "changed": changed}
    act_no = note_act(uow, by, ActKind.ASSET_CHANGED, ("asset", asset_id), payload)
    if recount:
        uow.ledger.post(act_no, owning_entry(EntryKind.RECOUNTED, asset_id, recount, by.today))
    return True


def _keep(uow: UnitOfWork, before: Asset, details: AssetDetails) -> int:
    """Keep new details and give by how many pieces the count changes."""
    if before.is_retired:
        raise DeskError(Refusal.ASSET_RETIRED, name=before.details.name)
    _check_code(uow, details.code, before.asset_id)
    recount = details.quantity - before.details.quantity
    in_store = uow.ledger.balances(before.asset_id).get(Place.STORE, 0)
    reserved = uow.assets.reserved(before.asset_id, date.min, date.max)
    if recount < 0 and in_store - reserved + recount < 0:
        raise DeskError(
            Refusal.QUANTITY_BELOW_WHAT_IS_AWAY,
            name=before.details.name,
            least=before.details.quantity - in_store + reserved,
        )
    uow.assets.keep(before.asset_id, details)
    return recount


def _check_code(uow: UnitOfWork, code: str, own: AssetId | None) -> None:
    other = uow.assets.by_code(code) if code else None
    if other is not None and other.asset_id != own:
        raise DeskError(Refusal.CODE_TAKEN, code=code, name=other.details.name)
