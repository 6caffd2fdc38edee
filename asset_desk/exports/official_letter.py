"""What a บันทึกข้อความ or a letter to the outside says (DOMAIN 6.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from asset_desk import thai
from asset_desk.exports.thai_text import name_parts

MEMO_TITLE = "บันทึกข้อความ"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialLetter:
    """A letter ready to be numbered and signed by hand: nobody's name stands on the line to sign.

    A paragraph that is several texts is a list, one line each. `refers_to` and `closing` belong to
    letters to the outside; without a picture the place of the Garuda stays free.
    """

    office: str
    is_memo: bool
    sender_lines: tuple[str, ...]
    day: str
    subject: str
    to: str
    paragraphs: tuple[str | tuple[str, ...], ...]
    signer_title_lines: tuple[str, ...]
    refers_to: str = ""
    closing: str = ""
    foot_lines: tuple[str, ...] = ()
    garuda: Path | None = None
    has_thai_digits: bool = True
    kept_whole: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        names = (*self.kept_whole, self.office, self.day, self.to)
        parts = (part for name in names if name for part in name_parts(name))
        return tuple(dict.fromkeys(parts))

    def digits(self, text: str) -> str:
        """The text in the digits that the office chose."""
        return thai.thai_digits(text) if self.has_thai_digits else text


def numbered(texts: Sequence[str], digits: bool) -> tuple[str, ...]:
    """A list as letters number it: ๑. and so on."""
    marks = (f"{number}." for number in range(1, len(texts) + 1))
    return tuple(
        f"{thai.thai_digits(mark) if digits else mark} {text}"
        for mark, text in zip(marks, texts, strict=True)
    )
