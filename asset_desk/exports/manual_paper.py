"""What the printed manual says: its cover, its sections, and what the desk sets out under them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from asset_desk import thai
from asset_desk.domain.formatted_text import FormattedText
from asset_desk.domain.manual import NumberedSection, SectionSource
from asset_desk.exports.flow_chart import FlowPlan
from asset_desk.exports.slip_paper import SlipPaper
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import long_date

DRAFT = "ร่าง"
_KEPT = re.compile(r"[0-9./:?=&%_@#-]*[A-Za-z][A-Za-z0-9./:?=&%_@#-]*|\d+(?:-\d+){2,}|\b0\d+-\d+")
"""Codes, telephone numbers and addresses on the net keep the digits they are known by."""

FRONT = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
"""The pages before the first chapter are counted in letters."""


@dataclass(frozen=True, slots=True)
class CoverApproval:
    """Who approved the version, titled as of that day, and from when it is in force."""

    name: str
    title_lines: tuple[str, ...]
    approved_on: date
    in_force_from: date
    order: str = ""
    document_no: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualPaper:
    """One version of the manual. Without an approval it is a draft, and every page says so.

    `set_out` is what the desk itself says under a section of each source; the flow of borrowing
    and the empty form are drawn where a section asks for them. `pictures` are files by SHA-256.
    """

    office: str
    place: str
    title: str
    version_no: int
    fiscal_year: int
    printed: str
    seal: str
    sections: tuple[NumberedSection, ...]
    approval: CoverApproval | None = None
    set_out: Mapping[SectionSource, FormattedText] = field(default_factory=dict)
    flow: FlowPlan | None = None
    blank_slip: SlipPaper | None = None
    pictures: Mapping[str, Path] = field(default_factory=dict)
    kept_whole: tuple[str, ...] = ()
    has_thai_digits: bool = True

    @property
    def is_draft(self) -> bool:
        """Whether nobody has approved it."""
        return self.approval is None

    @property
    def version(self) -> str:
        """Such as ฉบับที่ 2."""
        return f"ฉบับที่ {self.version_no}" + (f" ({DRAFT})" if self.is_draft else "")

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        said = [self.office, *self.place.split(), *self.kept_whole]
        if self.approval:
            said += [self.approval.name, *self.approval.title_lines]
            days = (self.approval.approved_on, self.approval.in_force_from)
            said += [long_date(day) for day in days]
        parts = (part for name in said for part in name_parts(name))
        return tuple(dict.fromkeys(self.digits(part) for part in parts))

    def digits(self, text: str) -> str:
        """A text in the digits that the office chose; codes and addresses keep theirs."""
        return in_thai_digits(text) if self.has_thai_digits else text


def in_thai_digits(text: str) -> str:
    """A text with ๐ to ๙, but for codes, telephone numbers and addresses on the net."""
    told, done = "", 0
    for kept in _KEPT.finditer(text):
        told += thai.thai_digits(text[done : kept.start()]) + kept[0]
        done = kept.end()
    return told + thai.thai_digits(text[done:])


def front_number(count: int) -> str:
    """The number of a page before the first chapter: ก, ข, ค, and after ฮ two letters."""
    turns, letter = divmod(count - 1, len(FRONT))
    return FRONT[letter] * (turns + 1)
