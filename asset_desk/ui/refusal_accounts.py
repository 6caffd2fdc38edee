"""What the desk refuses because of who asks, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

OfAccounts = Literal[
    Refusal.ROLE_MAY_NOT,
    Refusal.ACCOUNT_CLOSED,
    Refusal.ROLE_TAKEN_AWAY,
    Refusal.SIGN_IN_WRONG,
    Refusal.SIGN_IN_LOCKED,
    Refusal.USERNAME_MISSING,
    Refusal.USERNAME_TAKEN,
    Refusal.PASSWORD_TOO_SHORT,
    Refusal.ALREADY_SET_UP,
    Refusal.LAST_ADMINISTRATOR,
]


def accounts_sentence(refusal: OfAccounts) -> str:  # noqa: C901 - one case each
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.ROLE_MAY_NOT:
            return translate(
                "Refusal",
                "Your role does not allow this. Ask the administrator or the officer in charge.",
            )
        case Refusal.ACCOUNT_CLOSED:
            return translate(
                "Refusal",
                "Your account has been closed, so nothing was kept. Ask the administrator.",
            )
        case Refusal.ROLE_TAKEN_AWAY:
            return translate(
                "Refusal",
                "The role of your account has been changed, so nothing was kept. Sign in again to "
                "work in the new role.",
            )
        case Refusal.SIGN_IN_WRONG:
            return translate(
                "Refusal",
                "The user name or the password is not right. Check both and try again.",
            )
        case Refusal.SIGN_IN_LOCKED:
            return translate(
                "Refusal",
                "There were too many wrong tries. Sign in again after {until}.",
            )
        case Refusal.USERNAME_MISSING:
            return translate("Refusal", "Enter a user name.")
        case Refusal.USERNAME_TAKEN:
            return translate("Refusal", "Somebody already has this user name. Choose another one.")
        case Refusal.PASSWORD_TOO_SHORT:
            return translate("Refusal", "The password needs at least 8 characters.")
        case Refusal.ALREADY_SET_UP:
            return translate("Refusal", "The office has already been set up. Sign in instead.")
        case Refusal.LAST_ADMINISTRATOR:
            return translate(
                "Refusal",
                "The last administrator must stay one. Make another administrator first.",
            )
        case _:
            assert_never(refusal)
