"""The refusals of settlements, repairs and write-offs, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

Harmful = Literal[
    Refusal.PHOTO_MISSING,
    Refusal.MORE_THAN_IS_OPEN,
    Refusal.LOST_CANNOT_BE_REPAIRED,
    Refusal.DAMAGED_IS_NOT_LOST,
    Refusal.MORE_THAN_IS_LOST,
    Refusal.DOCUMENT_MISSING,
    Refusal.REPLACEMENT_NOT_DESCRIBED,
    Refusal.VALUE_WHEN_LENT_MISSING,
    Refusal.AWAITS_SETTLEMENT,
    Refusal.MORE_THAN_MAY_BE_SENT,
    Refusal.MORE_THAN_IS_IN_REPAIR,
    Refusal.FAULT_MISSING,
    Refusal.REPAIRER_MISSING,
    Refusal.REPAIR_NOT_FOUND,
    Refusal.FINDING_INCOMPLETE,
    Refusal.FINDING_NEEDED,
    Refusal.MORE_THAN_IS_HARMED,
]


def harm_text(refusal: Harmful) -> str:  # noqa: C901 - one case each
    """The sentence of one of them."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.PHOTO_MISSING:
            return translate(
                "Refusal",
                "Damaged or lost pieces need a photo. Add one, or say why there is none.",
            )
        case Refusal.MORE_THAN_IS_OPEN:
            return translate("Refusal", "Fewer pieces than this still wait to be made good.")
        case Refusal.LOST_CANNOT_BE_REPAIRED:
            return translate(
                "Refusal",
                "What is lost cannot be repaired. Choose a replacement or money (clause 209).",
            )
        case Refusal.DAMAGED_IS_NOT_LOST:
            return translate("Refusal", "Only what was lost can be found again.")
        case Refusal.MORE_THAN_IS_LOST:
            return translate(
                "Refusal",
                "Fewer lost pieces than this can be brought back. What a borrower still owes for "
                "is settled with the loan.",
            )
        case Refusal.DOCUMENT_MISSING:
            return translate("Refusal", "Enter the number of the document.")
        case Refusal.REPLACEMENT_NOT_DESCRIBED:
            return translate(
                "Refusal",
                "Describe what was delivered: its make, model and serial number.",
            )
        case Refusal.VALUE_WHEN_LENT_MISSING:
            return translate(
                "Refusal",
                "No value was recorded when it was lent. Enter what one was worth then, and how "
                "this is known.",
            )
        case Refusal.AWAITS_SETTLEMENT:
            return translate(
                "Refusal",
                "Damaged or lost pieces of {name} still wait for the borrower to make them good. "
                "Settle the loan first.",
            )
        case Refusal.MORE_THAN_MAY_BE_SENT:
            return translate(
                "Refusal",
                "So many cannot be sent to repair: what waits for a settlement or is promised "
                "must stay.",
            )
        case Refusal.MORE_THAN_IS_IN_REPAIR:
            return translate("Refusal", "More is counted than was still in repair.")
        case Refusal.FAULT_MISSING:
            return translate("Refusal", "Say what is the matter with it.")
        case Refusal.REPAIRER_MISSING:
            return translate("Refusal", "Enter who repairs it.")
        case Refusal.REPAIR_NOT_FOUND:
            return translate("Refusal", "This repair is not in the book. Look at the asset again.")
        case Refusal.FINDING_INCOMPLETE:
            return translate("Refusal", "Enter the result of the fact-finding and who decided.")
        case Refusal.FINDING_NEEDED:
            return translate(
                "Refusal",
                "Lost pieces of {name} leave the register only by writing them off after a "
                "fact-finding (clauses 214-218). Record its result first.",
            )
        case Refusal.MORE_THAN_IS_HARMED:
            return translate("Refusal", "Fewer pieces than this wait for a fact-finding.")
        case _:
            assert_never(refusal)
