"""What becomes of a borrow form: checked against the register, and kept as it was then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from asset_desk.domain.approvals import approver_for, use_place_for
from asset_desk.domain.assets import Asset, AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanRequest, check_request
from asset_desk.services.drafts import BorrowerSnapshot, LineDraft, LoanDraft
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.signatories import division_of


def checked_form(uow: UnitOfWork, request: LoanRequest, on: date) -> LoanDraft:
    """The form with everything that is kept of it; refused when anything is wrong with it."""
    assets = _assets_of(uow, request)
    check_request(request, assets)
    return _draft(uow, request, assets, on)


def _assets_of(uow: UnitOfWork, request: LoanRequest) -> dict[AssetId, Asset]:
    found = (uow.assets.get(line.asset_id) for line in request.lines)
    return {asset.asset_id: asset for asset in found if asset is not None}


def _draft(
    uow: UnitOfWork, request: LoanRequest, assets: Mapping[AssetId, Asset], on: date
) -> LoanDraft:
    if request.from_date is None or request.due_date is None:
        raise DeskError(Refusal.DUE_DATE_MISSING)
    owner = assets[request.lines[0].asset_id].details.division_id
    division = division_of(uow, owner)
    use_place = use_place_for(request.borrower_kind, request.use_place)
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
        approver=approver_for(request.borrower_kind, use_place, owner),
        lines=tuple(
            _line(assets[line.asset_id], line.quantity, line.note) for line in request.lines
        ),
    )


def _line(asset: Asset, quantity: int, note: str) -> LineDraft:
    details = asset.details
    return LineDraft(
        asset.asset_id,
        details.code,
        details.name,
        details.category,
        details.unit,
        details.value_satang,
        quantity,
        tidy(note),
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
