"""Who is at the desk."""

from __future__ import annotations

from asset_desk.domain.accounts import Officer, Permission
from asset_desk.domain.errors import DeskError, Refusal


class Session:
    """The officer who has signed in, if any."""

    def __init__(self) -> None:
        self._officer: Officer | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody has signed in."""
        return self._officer is not None

    @property
    def officer(self) -> Officer:
        """The officer; refused when nobody has signed in."""
        if self._officer is None:
            raise DeskError(Refusal.SIGN_IN_WRONG)
        return self._officer

    def begin(self, officer: Officer) -> None:
        """Let this officer work."""
        self._officer = officer

    def end(self) -> None:
        """Sign the officer out."""
        self._officer = None

    def may(self, permission: Permission) -> bool:
        """Whether somebody is signed in whose role allows this."""
        return self._officer is not None and self._officer.may(permission)
