"""The refusals of reversals and of closed months, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

Mistake = Literal[
    Refusal.NOT_REVERSIBLE,
    Refusal.ALREADY_REVERSED,
    Refusal.LATER_ACTS_FIRST,
    Refusal.REVERSED_BY_HEAD_ONLY,
    Refusal.PIECES_MOVED_ON,
    Refusal.MONTH_CLOSED,
    Refusal.MONTH_NOT_OVER,
    Refusal.MONTH_NOT_CLOSED,
]


def mistake_text(refusal: Mistake) -> str:  # noqa: C901 - one case each
    """The sentence of one of them."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.NOT_REVERSIBLE:
            return translate(
                "Refusal",
                "An entry of this kind is not reversed. Cancel a request instead; enter again what "
                "was reversed by mistake.",
            )
        case Refusal.ALREADY_REVERSED:
            return translate("Refusal", "This entry has been reversed already.")
        case Refusal.LATER_ACTS_FIRST:
            return translate(
                "Refusal",
                "More has been entered on this slip since. Reverse the last entry first.",
            )
        case Refusal.REVERSED_BY_HEAD_ONLY:
            return translate(
                "Refusal",
                "What was entered on an earlier day is reversed by the head of supplies or the "
                "administrator only.",
            )
        case Refusal.PIECES_MOVED_ON:
            return translate(
                "Refusal",
                "{name}: the pieces are not where this entry left them any more; only {there} "
                "are. Reverse first what moved them since.",
            )
        case Refusal.MONTH_CLOSED:
            return translate(
                "Refusal",
                "{month} is closed, so nothing can be entered or reversed in it. The head of "
                "supplies can open it again under Settings, Month close.",
            )
        case Refusal.MONTH_NOT_OVER:
            return translate(
                "Refusal", "{month} is not over yet. It can be closed from the first of the next."
            )
        case Refusal.MONTH_NOT_CLOSED:
            return translate("Refusal", "{month} is not closed.")
        case _:
            assert_never(refusal)
