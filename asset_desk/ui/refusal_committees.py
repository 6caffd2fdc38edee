"""What the desk refuses about committees, orders, review rounds and meetings, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

OfCommittees = Literal[
    Refusal.COMMITTEE_NAME_MISSING,
    Refusal.COMMITTEE_NAME_TAKEN,
    Refusal.COMMITTEE_NOT_FOUND,
    Refusal.ORDER_NOT_FOUND,
    Refusal.ORDER_ISSUED,
    Refusal.ORDER_DISCARDED,
    Refusal.ORDER_SUBJECT_MISSING,
    Refusal.ORDER_TEXT_TOO_LONG,
    Refusal.ORDER_NUMBER_TAKEN,
    Refusal.ORDER_OUT_OF_TURN,
    Refusal.ORDER_NUMBER_WRONG,
    Refusal.ORDER_NOT_STANDING,
    Refusal.ORDER_STILL_DRAFT,
    Refusal.DUTIES_MISSING,
    Refusal.MEMBERS_MISSING,
    Refusal.MEMBER_TWICE,
    Refusal.ONE_CHAIR_NEEDED,
    Refusal.SECRETARY_MISSING,
    Refusal.NO_ORDER_IN_FORCE,
    Refusal.ROUND_NOT_FOUND,
    Refusal.ROUND_OPEN_ALREADY,
    Refusal.ROUND_CLOSED,
    Refusal.COMMENT_NOT_FOUND,
    Refusal.COMMENT_EMPTY,
    Refusal.COMMENT_TOO_LONG,
    Refusal.WORDING_MISSING,
    Refusal.ANSWER_MISSING,
    Refusal.NOT_A_MEMBER,
    Refusal.STEP_OUT_OF_ORDER,
    Refusal.COMMENTS_UNANSWERED,
    Refusal.MEETING_NOT_FOUND,
    Refusal.MEETING_PLACE_MISSING,
    Refusal.AGENDA_MISSING,
    Refusal.MINUTES_MISSING,
    Refusal.MINUTES_CERTIFIED,
    Refusal.MINUTES_TOO_LONG,
    Refusal.NO_QUORUM,
    Refusal.MEETING_TIMES_CROSSED,
    Refusal.ABSENCE_REASON_MISSING,
    Refusal.SUBSTITUTE_MISSING,
    Refusal.VOTES_DO_NOT_ADD_UP,
    Refusal.ACKNOWLEDGED_ALREADY,
    Refusal.DAY_TOO_EARLY,
    Refusal.ATTENDANCE_NOT_OF_MEMBERS,
    Refusal.CERTIFIED_TOO_EARLY,
]


def committees_sentence(refusal: OfCommittees) -> str:  # noqa: C901 - one case each
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.COMMITTEE_NAME_MISSING:
            return translate("Refusal", "Enter what the committee is called.")
        case Refusal.COMMITTEE_NAME_TAKEN:
            return translate(
                "Refusal", "There is a committee called “{name}” already. Appoint it anew there."
            )
        case Refusal.COMMITTEE_NOT_FOUND:
            return translate("Refusal", "This committee is not in the book.")
        case Refusal.ORDER_NOT_FOUND:
            return translate("Refusal", "This order is not in the book. Check its number.")
        case Refusal.ORDER_ISSUED:
            return translate(
                "Refusal",
                "Order {order} has been issued and never changes. Amend or revoke it by a new "
                "order.",
            )
        case Refusal.ORDER_DISCARDED:
            return translate("Refusal", "This draft has been discarded. Begin a new one.")
        case Refusal.ORDER_SUBJECT_MISSING:
            return translate("Refusal", "Enter what the order is about.")
        case Refusal.ORDER_TEXT_TOO_LONG:
            return translate("Refusal", "This is longer than an order can bear. Shorten it.")
        case Refusal.ORDER_NUMBER_TAKEN:
            return translate(
                "Refusal",
                "Order {order} exists already. Enter the number of the office's register of "
                "orders.",
            )
        case Refusal.ORDER_OUT_OF_TURN:
            return translate(
                "Refusal",
                "An order with a higher number bears an earlier day, or one with a lower "
                "number a later day. Check number and day.",
            )
        case Refusal.ORDER_NUMBER_WRONG:
            return translate("Refusal", "The number of an order is 1 or more.")
        case Refusal.ORDER_NOT_STANDING:
            return translate(
                "Refusal",
                "Only an order that stands can be amended or revoked. Choose the one in force.",
            )
        case Refusal.ORDER_STILL_DRAFT:
            return translate(
                "Refusal",
                "This order is still a draft. Issue it before you attach its signed scan.",
            )
        case Refusal.DUTIES_MISSING:
            return translate("Refusal", "Enter the duties of the committee, 30 at most.")
        case Refusal.MEMBERS_MISSING:
            return translate("Refusal", "Enter the members of the committee, 40 at most.")
        case Refusal.MEMBER_TWICE:
            return translate("Refusal", "One person is named twice. Take one of the lines out.")
        case Refusal.ONE_CHAIR_NEEDED:
            return translate("Refusal", "The committee needs exactly one chair.")
        case Refusal.SECRETARY_MISSING:
            return translate("Refusal", "The committee needs a secretary.")
        case Refusal.NO_ORDER_IN_FORCE:
            return translate(
                "Refusal",
                "No order says who sits in the committee on {day}. Issue an order first.",
            )
        case Refusal.ROUND_NOT_FOUND:
            return translate("Refusal", "This review round is not in the book.")
        case Refusal.ROUND_OPEN_ALREADY:
            return translate("Refusal", "Fiscal year {year} has its review round already.")
        case Refusal.ROUND_CLOSED:
            return translate("Refusal", "This review round has been closed.")
        case Refusal.COMMENT_NOT_FOUND:
            return translate("Refusal", "This comment is not in the book.")
        case Refusal.COMMENT_EMPTY:
            return translate("Refusal", "Write what is to be said.")
        case Refusal.COMMENT_TOO_LONG:
            return translate(
                "Refusal",
                "A comment may be {longest} letters long at most. Shorten it.",
            )
        case Refusal.WORDING_MISSING:
            return translate("Refusal", "Write the wording that is proposed.")
        case Refusal.ANSWER_MISSING:
            return translate("Refusal", "Write the answer to the comment.")
        case Refusal.NOT_A_MEMBER:
            return translate(
                "Refusal",
                "Only a member of the committee on that day may say this. Ask the secretary "
                "to enter it, or check whose account this is.",
            )
        case Refusal.STEP_OUT_OF_ORDER:
            return translate(
                "Refusal",
                "Something else comes first in this review round. See what is next on its page.",
            )
        case Refusal.COMMENTS_UNANSWERED:
            return translate("Refusal", "{count} comments have no answer yet. Answer them first.")
        case Refusal.MEETING_NOT_FOUND:
            return translate("Refusal", "This meeting is not in the book. Check its number.")
        case Refusal.MEETING_PLACE_MISSING:
            return translate("Refusal", "Enter where the meeting is held.")
        case Refusal.AGENDA_MISSING:
            return translate("Refusal", "Enter at least one matter of the agenda, 40 at most.")
        case Refusal.MINUTES_MISSING:
            return translate("Refusal", "Meeting {meeting} has no minutes yet.")
        case Refusal.MINUTES_CERTIFIED:
            return translate(
                "Refusal",
                "The minutes of meeting {meeting} have been certified and never change.",
            )
        case Refusal.MINUTES_TOO_LONG:
            return translate(
                "Refusal",
                "The minutes of one matter may be {longest} letters long at most.",
            )
        case Refusal.NO_QUORUM:
            return translate("Refusal", "There was no quorum: {present} came, {needed} are needed.")
        case Refusal.MEETING_TIMES_CROSSED:
            return translate("Refusal", "The meeting must end after it began.")
        case Refusal.ABSENCE_REASON_MISSING:
            return translate("Refusal", "Enter why {name} did not come.")
        case Refusal.SUBSTITUTE_MISSING:
            return translate("Refusal", "Enter who came in place of {name}.")
        case Refusal.VOTES_DO_NOT_ADD_UP:
            return translate(
                "Refusal",
                "{votes} votes are more than the {present} who came. Check the votes.",
            )
        case Refusal.ACKNOWLEDGED_ALREADY:
            return translate("Refusal", "This division has acknowledged it already.")
        case Refusal.DAY_TOO_EARLY:
            return translate("Refusal", "It cannot have been before {day}. Check the day.")
        case Refusal.ATTENDANCE_NOT_OF_MEMBERS:
            return translate(
                "Refusal",
                "The attendance must list each member of that day once, and nobody else. "
                "Check {name}.",
            )
        case Refusal.CERTIFIED_TOO_EARLY:
            return translate(
                "Refusal",
                "Meeting {at} was not held after meeting {meeting}, so it cannot certify its "
                "minutes.",
            )
        case _:
            assert_never(refusal)
