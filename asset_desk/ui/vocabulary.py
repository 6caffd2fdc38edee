"""What values are called in the officer's words, one vocabulary for each part of the desk."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication


class Vocabulary:
    """Words by value, translated within one context when they are asked for.

    Two kinds of value may be spelled alike, so each is looked up with its kind.
    """

    def __init__(self, context: str, words: Iterable[tuple[Enum, object]]) -> None:
        self._context = context
        self._words = {(type(value), value): str(text) for value, text in words}

    def word(self, value: Enum) -> str:
        """The value in the officer's words."""
        return QCoreApplication.translate(self._context, self._words[type(value), value])

    def choices(self, kind: type[Enum]) -> list[tuple[Any, str]]:
        """Every value of a kind with its words, for a ChoiceBox."""
        return [(value, self.word(value)) for value in kind]
