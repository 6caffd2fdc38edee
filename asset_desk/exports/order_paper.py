"""What an order (คำสั่ง) says, ready to be set out after ข้อ 16 of the rules of งานสารบรรณ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asset_desk import thai
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import long_date

DRAFT_MARK = "ร่าง"


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Who sits in the committee: the name, the position as of the day, and the seat in words."""

    name: str
    position: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPaper:
    """An order. A draft has neither number nor day, and nobody's name under the line to sign.

    `opening` are the paragraphs up to `decision`, which says what is ordered; members and duties
    follow it. Orders are in Thai digits throughout.
    """

    office: str
    subject: str
    opening: tuple[str, ...]
    decision: str
    effect: str
    signer_title_lines: tuple[str, ...]
    members: tuple[MemberLine, ...] = ()
    duties_intro: str = ""
    duties: tuple[str, ...] = ()
    order_no: str = ""
    issued_on: date | None = None
    signer_name: str = ""
    garuda: Path | None = None
    kept_whole: tuple[str, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether it was not issued yet."""
        return not self.order_no

    @property
    def title(self) -> str:
        """What the PDF is called."""
        mark = f" ที่ {self.order_no}" if self.order_no else f" ({DRAFT_MARK})"
        return f"คำสั่ง{self.office}{mark} {self.subject}"

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        parts = (part for name in self._named() if name for part in name_parts(name))
        return tuple(dict.fromkeys(self.digits(part) for part in parts))

    def digits(self, text: str) -> str:
        """The text in Thai digits."""
        return thai.thai_digits(text)

    def _named(self) -> Iterator[str]:
        yield from (self.office, self.signer_name, *self.kept_whole)
        yield from (member.name for member in self.members)
        if self.issued_on is not None:
            yield long_date(self.issued_on)
