"""The rules that hold for a loan on a day, as its page asks for them."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.guidance import ruled
from asset_desk.domain.office import WorkType
from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk


def rules_of_page(desk: Desk, page: LoanPage, on: date) -> WorkType | None:
    """The loan's type of work, ruled by the manual in force that day; None when it is gone."""
    known = desk.queries.office.all_work_types()
    chosen = next((each for each in known if each.name == page.work_type), None)
    if chosen is None:
        return None
    guidance = desk.queries.manuals.guidance_in_force(on)
    assets = (desk.queries.assets.page(line.asset_id) for line in page.lines) if guidance else ()
    categories = [asset.row.category for asset in assets if asset is not None]
    return ruled(chosen, guidance, categories)
