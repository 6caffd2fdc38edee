"""What becomes of a borrow form: checked against the register, and kept as it was then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from asset_desk.domain.approvals import approver_for, use_place_for
from asset_desk.domain.assets import Asset, AssetId, UseClass, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.kits import Kit, KitId, accessories_of
from asset_desk.domain.loans import LoanRequest, RequestedLine, check_request, split_by_owner
from asset_desk.domain.office import WorkType
from asset_desk.domain.work_rules import rules_against, stricter
from asset_desk.services.drafts import BorrowerSnapshot, LineDraft, LoanDraft
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.rules_in_force import ruled_on
from asset_desk.services.signatories import division_of

FromKits = Mapping[AssetId, tuple[str, str]]
"""By asset, the name of its kit and the accessories that go with its line."""


def checked_forms(uow: UnitOfWork, request: LoanRequest, on: date) -> tuple[LoanDraft, ...]:
    """The form with everything that is kept of it, one for each owning division.

    Refused when anything is wrong with it.
    """
    assets = _assets_of(uow, request)
    check_request(request, assets)
    from_kits = _from_kits(uow, request)
    forms = split_by_owner(request, assets)
    drafts = (_draft(uow, each, assets, from_kits, on=on) for each in forms)
    version = uow.manuals.in_force(on)
    version_id = version.version_id if version else None
    return tuple(replace(each, manual_version_id=version_id) for each in drafts)


def _assets_of(uow: UnitOfWork, request: LoanRequest) -> dict[AssetId, Asset]:
    found = (uow.assets.get(line.asset_id) for line in request.lines)
    return {asset.asset_id: asset for asset in found if asset is not None}


def _draft(
    uow: UnitOfWork,
    request: LoanRequest,
    assets: Mapping[AssetId, Asset],
    from_kits: FromKits,
    *,
    on: date,
) -> LoanDraft:
    if request.from_date is None or request.due_date is None:
        raise DeskError(Refusal.DUE_DATE_MISSING)
    owner = assets[request.lines[0].asset_id].details.division_id
    division = division_of(uow, owner)
    use_place = use_place_for(request.borrower_kind, request.use_place)
    rule = approver_for(request.borrower_kind, use_place, owner)
    categories = [assets[line.asset_id].details.category for line in request.lines]
    work_type = ruled_on(uow, _work_type(uow, request), categories, on)
    return LoanDraft(
        borrower=_borrower(uow, request),
        purpose=tidy(request.purpose),
        work_type=tidy(request.work_type),
        use_place=use_place,
        place=tidy(request.place),
        requested_on=on,
        from_date=request.from_date,
        due_date=request.due_date,
        division_id=owner,
        division_name=division.name if division else "",
        note=tidy(request.note),
        approver=stricter(rule, work_type),
        lines=tuple(_line(assets[line.asset_id], line, from_kits) for line in request.lines),
        purpose_kind=request.purpose_kind,
        urgency_reason=tidy(request.urgency_reason),
        rules_against=rules_against(work_type, request.from_date, request.due_date, categories),
    )


def _work_type(uow: UnitOfWork, request: LoanRequest) -> WorkType:
    wanted = tidy(request.work_type)
    for each in uow.office.all_work_types():
        if each.name == wanted and each.is_active:
            return each
    raise DeskError(Refusal.WORK_TYPE_NOT_CHOSEN, name=wanted)


def _from_kits(uow: UnitOfWork, request: LoanRequest) -> FromKits:
    """The kit of each asset that came with one, and what belongs to it as it is today.

    What goes with a whole kit goes with its first line, once, whatever slip that is on.
    """
    known: dict[AssetId, tuple[str, str]] = {}
    kits: dict[int, Kit | None] = {}
    for line in request.lines:
        if line.kit_id is None:
            continue
        is_first = line.kit_id not in kits
        kit = kits.setdefault(line.kit_id, uow.kits.get(KitId(line.kit_id)))
        if kit is not None:
            own = accessories_of(kit, line.asset_id, is_first=is_first)
            known[line.asset_id] = (kit.details.name, own)
    return known


def _line(asset: Asset, line: RequestedLine, from_kits: FromKits) -> LineDraft:
    details = asset.details
    kit_name, accessories = from_kits.get(asset.asset_id, ("", ""))
    return LineDraft(
        asset.asset_id,
        details.code,
        details.name,
        details.category,
        details.unit,
        details.value_satang,
        line.quantity,
        tidy(line.note),
        is_consumable=details.use_class is UseClass.CONSUMABLE,
        kit_name=kit_name,
        accessories=accessories,
    )


def _borrower(uow: UnitOfWork, request: LoanRequest) -> BorrowerSnapshot:
    person = uow.office.person(request.borrower_id) if request.borrower_id else None
    if person is None:
        raise DeskError(Refusal.PERSON_NOT_FOUND, person_id=request.borrower_id)
    details = person.details
    division = division_of(uow, details.division_id)
    return BorrowerSnapshot(
        person.person_id,
        request.borrower_kind,
        person.full_name,
        details.position,
        division.name if division else details.organisation,
        details.address,
        details.phone,
    )
