"""Passwords as Argon2id hashes; the library waits for the first password."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher as Argon2


class Argon2idHasher:
    """Argon2id with the library's recommended cost; tests may ask for a lighter one."""

    def __init__(self, *, light: bool = False) -> None:
        self._is_light = light

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """The hash to keep, salt and cost within it; only a demonstration gives its own salt."""
        return self._argon2.hash(password, salt=salt)

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether this password made the hash."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._argon2.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False

    @functools.cached_property
    def _argon2(self) -> Argon2:
        from argon2 import PasswordHasher as Argon2
        from argon2 import Type

        if self._is_light:
            return Argon2(time_cost=1, memory_cost=8, parallelism=1, type=Type.ID)
        return Argon2(type=Type.ID)
