"""The refusals of the rules of lending, of opinions and of cited clauses, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

Ruled = Literal[
    Refusal.GUIDANCE_TOO_LONG,
    Refusal.USUAL_DAYS_OVER_LONGEST,
    Refusal.CLAUSE_NOT_FOUND,
    Refusal.CLAUSE_WORDING_MISSING,
    Refusal.CLAUSE_SOURCE_MISSING,
    Refusal.PRIVATE_PURPOSE,
    Refusal.WORK_TYPE_NOT_CHOSEN,
    Refusal.URGENCY_REASON_MISSING,
    Refusal.NEEDS_FORM_3,
    Refusal.RULE_STANDS_AGAINST,
    Refusal.RULE_DOES_NOT_STAND,
    Refusal.OPINION_OUT_OF_TURN,
    Refusal.OPINION_NOT_YOURS,
    Refusal.APPROVER_DISAGREED,
]


def rule_text(refusal: Ruled) -> str:  # noqa: C901 - one case each
    """The sentence of one of them."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.GUIDANCE_TOO_LONG:
            return translate("Refusal", "The guidance is longer than 1,000 letters. Shorten it.")
        case Refusal.USUAL_DAYS_OVER_LONGEST:
            return translate("Refusal", "The usual days are more than the longest. Lower them.")
        case Refusal.CLAUSE_NOT_FOUND:
            return translate("Refusal", "The program does not cite this clause. Choose another.")
        case Refusal.CLAUSE_WORDING_MISSING:
            return translate("Refusal", "Enter the wording, 1,500 letters at most.")
        case Refusal.CLAUSE_SOURCE_MISSING:
            return translate("Refusal", "Enter where the wording is from.")
        case Refusal.PRIVATE_PURPOSE:
            return translate(
                "Refusal",
                "Nothing may be lent for private ends, whoever approves (clause 207).",
            )
        case Refusal.WORK_TYPE_NOT_CHOSEN:
            return translate("Refusal", "Choose the type of work.")
        case Refusal.URGENCY_REASON_MISSING:
            return translate(
                "Refusal",
                "Say why the consumables are needed urgently and cannot be bought in time "
                "(clause 210).",
            )
        case Refusal.NEEDS_FORM_3:
            return translate(
                "Refusal",
                "Cars and trucks do not go out on a slip. Use form 3, the request to use a car.",
            )
        case Refusal.RULE_STANDS_AGAINST:
            return translate(
                "Refusal",
                "A rule of the type of work stands against it. The head may waive it first, with "
                "a reason, under Approve anyway.",
            )
        case Refusal.RULE_DOES_NOT_STAND:
            return translate(
                "Refusal",
                "This rule does not stand against the loan, so there is nothing to waive.",
            )
        case Refusal.OPINION_OUT_OF_TURN:
            return translate(
                "Refusal",
                "This opinion, or a later one, has been recorded already. It is never changed.",
            )
        case Refusal.OPINION_NOT_YOURS:
            return translate(
                "Refusal",
                "You may record your own opinion only; this one is of {name}. Ask the property "
                "officer to record what was signed.",
            )
        case Refusal.APPROVER_DISAGREED:
            return translate(
                "Refusal",
                "The head is on record against it, so it cannot be approved in the head's name. "
                "Refuse the request instead.",
            )
        case _:
            assert_never(refusal)
