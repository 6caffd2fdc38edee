"""The facts of a loan, each with its title, in the order in which an officer asks for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.approvals import Signatory
from asset_desk.domain.loans import Stage
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.follow_up_words import due_with_original, extension_facts
from asset_desk.ui.words import word


def facts_of(page: LoanPage, to_decide: Signatory | None) -> list[tuple[str, str]]:
    """Titles and values; a value that is not known is empty.

    `to_decide` holds the approver's post today; before the decision that is who will be asked.
    """
    decided = _decision(page, to_decide)
    return [*_borrower(page), *_use(page), *decided, *_hand_over(page), *extension_facts(page)]


def _borrower(page: LoanPage) -> list[tuple[str, str]]:
    translate, row = QCoreApplication.translate, page.row
    return [
        (translate("LoanFacts", "Borrower"), row.borrower_name),
        (translate("LoanFacts", "Kind"), word(row.borrower_kind)),
        (translate("LoanFacts", "Position"), page.borrower_position),
        (translate("LoanFacts", "Unit"), row.borrower_unit),
        (translate("LoanFacts", "Address"), page.borrower_address),
        (translate("LoanFacts", "Phone"), page.borrower_phone),
    ]


def _use(page: LoanPage) -> list[tuple[str, str]]:
    translate, row = QCoreApplication.translate, page.row
    days = translate("LoanFacts", "{first} to {last}")
    return [
        (translate("LoanFacts", "Purpose"), row.purpose),
        (
            translate("LoanFacts", "Serves"),
            word(page.purpose_kind) if page.purpose_kind else "",
        ),
        (translate("LoanFacts", "Urgent because"), page.urgency_reason),
        (translate("LoanFacts", "Type of work"), page.work_type),
        (translate("LoanFacts", "Place of use"), f"{page.place} ({word(page.use_place)})"),
        (
            translate("LoanFacts", "Days"),
            days.format(first=short_date(row.from_date), last=due_with_original(row)),
        ),
        (translate("LoanFacts", "Requested"), short_date(row.requested_on)),
        (translate("LoanFacts", "Owner"), page.division_name),
        (translate("LoanFacts", "Same request"), _sisters_text(page)),
        (translate("LoanFacts", "Manual"), _manual_text(page)),
        (translate("LoanFacts", "Note"), page.note),
    ]


def _manual_text(page: LoanPage) -> str:
    """Which version of the manual was in force when the loan was asked for."""
    if page.manual_number is None:
        return ""
    return QCoreApplication.translate("LoanFacts", "version {number}").format(
        number=page.manual_number
    )


def _sisters_text(page: LoanPage) -> str:
    """The other slips of the request, and how far each has come."""
    return "\n".join(
        " · ".join(part for part in (each.slip_no, each.division_name, word(each.stage)) if part)
        for each in page.sisters
    )


def _decision(page: LoanPage, to_decide: Signatory | None) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    approver = "\n".join(part for part in (page.approver_name, page.approver_title) if part)
    if page.row.stage is Stage.REQUESTED and to_decide is not None:
        approver = "\n".join((to_decide.name, *to_decide.title_lines))
    decided = short_date(page.decided_on) if page.decided_on else ""
    return [
        (translate("LoanFacts", "Approver"), approver or word(page.approver_post)),
        (translate("LoanFacts", "Why this one"), word(page.approver_reason)),
        (translate("LoanFacts", "Decided"), decided),
        (translate("LoanFacts", "Reason"), page.decision_reason),
    ]


def _hand_over(page: LoanPage) -> list[tuple[str, str]]:
    translate, row = QCoreApplication.translate, page.row
    if row.handed_over_on is None or row.stage is Stage.CANCELLED:
        return []
    return [
        (translate("LoanFacts", "Handed over"), short_date(row.handed_over_on)),
        (translate("LoanFacts", "Given by"), page.giver_name),
        (translate("LoanFacts", "Received by"), page.receiver_name),
        (translate("LoanFacts", "Condition then"), page.hand_over_condition),
    ]
