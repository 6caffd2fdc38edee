"""Who may sit in a committee: people of the office, with name and position as of a day."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.approvals import Signatory
from asset_desk.domain.committees import Member, Seat, in_seat_order
from asset_desk.domain.office import Post
from asset_desk.services.queries import Queries
from asset_desk.services.rows import PersonRow


def proposed_members(queries: Queries, day: date) -> tuple[Member, ...]:
    """The clerk, the heads of divisions and the head of finance, as they hold their posts then."""
    found: dict[object, Member] = {}
    clerk = queries.office.signatory(Post.CLERK, None, day)
    if clerk is not None:
        found[clerk.person_id] = _member(clerk, Seat.CHAIR)
    for division in queries.office.divisions():
        head = queries.office.signatory(Post.DIVISION_HEAD, division.division_id, day)
        if head is not None and division.is_active and head.person_id not in found:
            seat = Seat.SECRETARY if division.is_finance else Seat.MEMBER
            found[head.person_id] = _member(head, seat)
    return in_seat_order(found.values())


def as_member(queries: Queries, person: PersonRow, seat: Seat, day: date) -> Member:
    """A person of the office in a seat, with the post that they hold on the day or their own."""
    signers = [queries.office.signatory(post, None, day) for post in (Post.HEAD, Post.CLERK)]
    signers += [
        queries.office.signatory(Post.DIVISION_HEAD, each.division_id, day)
        for each in queries.office.divisions()
        if each.is_active
    ]
    held = [each for each in signers if each is not None and each.person_id == person.person_id]
    if held:
        return _member(held[0], seat)
    return Member(seat, person.full_name, person.position, person.person_id)


def _member(holder: Signatory, seat: Seat) -> Member:
    return Member(seat, holder.name, " ".join(holder.title_lines), holder.person_id)
