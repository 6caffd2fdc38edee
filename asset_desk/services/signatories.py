"""Who signs what on which day, and the wording that a slip is fixed with."""

from __future__ import annotations

from datetime import date
from typing import Any

from asset_desk.domain.approvals import Signatory, post_title, signatory
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import Loan
from asset_desk.domain.office import Division, Office, Post, WorkType, holder_on
from asset_desk.domain.preferences import Preferences
from asset_desk.services.ports import UnitOfWork


def office_of(uow: UnitOfWork) -> Office:
    """The office, which every use case after the set-up may rely on."""
    office = uow.office.office()
    if office is None:
        raise DeskError(Refusal.OFFICE_NAME_MISSING)
    return office


def division_of(uow: UnitOfWork, division_id: DivisionId | None) -> Division | None:
    """The division of this id, open or closed."""
    found = (each for each in uow.office.divisions() if each.division_id == division_id)
    return next(found, None)


def work_type_of(uow: UnitOfWork, name: str) -> WorkType | None:
    """The type of work of this name, open or closed, with the rules that it has now."""
    return next((each for each in uow.office.all_work_types() if each.name == name), None)


def sign_as_of(
    uow: UnitOfWork, post: Post, division_id: DivisionId | None, day: date
) -> Signatory | None:
    """Who signs for a post on a day, with the titles as of that day; None when nobody is known."""
    holding = holder_on(day, post, division_id, uow.office.holdings())
    person = uow.office.person(holding.person_id) if holding else None
    if holding is None or person is None:
        return None
    title = post_title(office_of(uow), post, division_of(uow, division_id))
    return signatory(title, holding, person.full_name)


def paper_wording(uow: UnitOfWork, loan: Loan, day: date) -> dict[str, Any]:
    """What the slip says besides the loan itself: it never changes once the slip has its number."""
    office, preferences = office_of(uow), uow.office.preferences()
    owner = division_of(uow, loan.division_id)
    approver = post_title(office, loan.approver.post, owner)
    return wording_of(office, preferences, owner, approver) | {"fixed_on": day.isoformat()}


def wording_of(
    office: Office, preferences: Preferences, owner: Division | None, approver_title: str
) -> dict[str, Any]:
    """What a slip says as the office, its settings and the owning division are now."""
    return {
        "office": office.full_name,
        "place_name": office.name,
        "owner": owner.name if owner else "",
        "head_title": office.head_title,
        "clerk_title": office.clerk_title,
        "approver_heading": approver_title,
        "undertaking": preferences.undertaking,
        "slip_prefix": preferences.slip_prefix,
        "thai_digits": preferences.slip_thai_digits,
        "font_file": preferences.font_file,
        "bold_font_file": preferences.bold_font_file,
    }
