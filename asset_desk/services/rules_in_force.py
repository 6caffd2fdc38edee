"""The rules that a loan is held against on a day: the settings, or the manual in force.

What the manual says of a type of work or a category is what the form shows and the desk enforces. A
type of work that the manual does not name keeps the rules of the settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from asset_desk.domain.assets import AssetId
from asset_desk.domain.guidance import Guidance, ruled
from asset_desk.domain.loans import Loan
from asset_desk.domain.office import WorkType
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.signatories import work_type_of


def guidance_on(uow: UnitOfWork, day: date) -> Sequence[Guidance]:
    """The guidance of the manual in force on a day; none without a manual."""
    version = uow.manuals.in_force(day)
    return uow.manuals.guidance(version.version_id) if version else ()


def ruled_on(
    uow: UnitOfWork, work_type: WorkType, categories: Iterable[str], day: date
) -> WorkType:
    """A type of work with the rules that hold on a day for these categories."""
    return ruled(work_type, guidance_on(uow, day), categories)


def rules_of_loan(uow: UnitOfWork, loan: Loan, day: date) -> WorkType | None:
    """The rules that hold on a day for what a loan borrows; None when its type of work is gone.

    An extension is decided anew, so that it is held against the rules of the day it is decided.
    """
    work_type = work_type_of(uow, loan.work_type)
    if work_type is None:
        return None
    return ruled_on(uow, work_type, _categories(uow, [each.asset_id for each in loan.lines]), day)


def _categories(uow: UnitOfWork, asset_ids: Iterable[AssetId]) -> list[str]:
    found = (uow.assets.get(each) for each in asset_ids)
    return [asset.details.category for asset in found if asset is not None]
