"""Whether the officer at the desk sits in a committee."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.committees import Committee, Member
from asset_desk.ui.desk import Desk


def member_of_account(desk: Desk, committee: Committee, day: date) -> Member | None:
    """The member that the officer's account belongs to on a day, or None."""
    officer = desk.session.officer
    accounts = desk.queries.office.accounts()
    own = (each for each in accounts if each.account_id == officer.account_id)
    account = next(own, None)
    if account is None or account.person_id is None:
        return None
    members = committee.members_on(day)
    return next((each for each in members if each.person_id == account.person_id), None)
