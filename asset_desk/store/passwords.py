"""Passwords as Argon2id hashes."""

from __future__ import annotations

from argon2 import PasswordHasher as Argon2
from argon2 import Type
from argon2.exceptions import InvalidHashError, VerificationError


class Argon2idHasher:
    """Argon2id with the library's recommended cost; tests may ask for a lighter one."""

    def __init__(self, *, light: bool = False) -> None:
        self._argon2 = (
            Argon2(time_cost=1, memory_cost=8, parallelism=1, type=Type.ID)
            if light
            else Argon2(type=Type.ID)
        )

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """The hash to keep, salt and cost within it; only a demonstration gives its own salt."""
        return self._argon2.hash(password, salt=salt)

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether this password made the hash."""
        try:
            return self._argon2.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False
