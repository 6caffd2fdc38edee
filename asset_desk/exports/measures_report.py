"""What the report on the measures says on paper and in a workbook: the table of six columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from asset_desk import thai

TITLES = ("รายงานผลการดำเนินการ", "เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
COLUMNS = (
    ("มาตรการ/กิจกรรม", 38),
    ("ขั้นตอน/วิธีการปฏิบัติ", 66),
    ("หน่วยงาน\nผู้รับผิดชอบ", 31),
    ("ระยะเวลา\nดำเนินการ", 28),
    ("สรุปผลการดำเนินการ", 66),
    ("ผลลัพธ์หรือความสำเร็จ", 48),
)
"""The headings and the share of the width that each column takes."""
ITEMS_TITLE = "ข้อคำถามและตัวชี้วัดการประเมิน ITA ที่เกี่ยวข้อง"
EVIDENCE_TITLE = "รายการเอกสารหลักฐาน"
CONTINUED = "(ต่อ)"
_WITH_LETTERS = re.compile(r"\S*[A-Za-z]\S*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a cell; a head is set in bold."""

    text: str
    is_head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureCells:
    """A measure by its columns, a paragraph a text; what the book says stands under a head."""

    number: int
    name: str
    steps: tuple[str, ...]
    unit: tuple[str, ...]
    period: tuple[str, ...]
    results: tuple[str, ...]
    outcome: tuple[str, ...]
    book_results: tuple[str, ...] = ()
    book_outcome: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The measure's number and name."""
        return f"{self.number}. {self.name}"

    def cells(self, book_head: str) -> list[list[Paragraph]]:
        """The six cells."""
        return [
            [Paragraph(self.title)],
            *[[Paragraph(text) for text in each] for each in (self.steps, self.unit, self.period)],
            _with_book(self.results, self.book_results, book_head),
            _with_book(self.outcome, self.book_outcome, book_head),
        ]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item of the assessment: its number keeps its digits."""

    number: str
    wording: str
    indicator: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A file that shows what was done under a measure, with the SHA-256 of its content."""

    number: int
    file_name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuresPaper:
    """The report of one fiscal year; nobody's name stands on a line to sign."""

    office: str
    place: str
    fiscal_year: int
    measures: tuple[MeasureCells, ...]
    items: tuple[ItemLine, ...]
    evidence: tuple[EvidenceLine, ...]
    signs: tuple[str, ...]
    book_head: str
    printed: str
    seal: str = ""
    has_thai_digits: bool = True

    @property
    def year_line(self) -> str:
        """The fiscal year as titles say it."""
        return f"ประจำปีงบประมาณ พ.ศ. {self.fiscal_year}"

    @property
    def heading_lines(self) -> tuple[str, str]:
        """The title over the table."""
        return (
            "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            f"ของ{self.office} {self.year_line}",
        )

    @property
    def heading(self) -> str:
        """The title over the table on one line."""
        return " ".join(self.heading_lines)

    @property
    def preamble(self) -> str:
        """What is said before the table."""
        count = len(self.measures)
        return (
            f"ตามที่ {self.office} ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA) มาวิเคราะห์ "
            f"และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน {self.year_line} "
            f"จำนวน {count} มาตรการ มีผลการดำเนินการดังนี้"
        )

    def digits(self, text: str) -> str:
        """The text in the office's digits; words with Latin letters in them stay as they are."""
        if not self.has_thai_digits:
            return text
        kept = _WITH_LETTERS.findall(text)
        parts = [thai.thai_digits(part) for part in _WITH_LETTERS.split(text)]
        return "".join(part + word for part, word in zip(parts, [*kept, ""], strict=True))


def split_cells(heights: Sequence[Sequence[float]], room: float) -> tuple[int, ...]:
    """How many paragraphs of each cell fit into a room, from the top; what follows goes on."""
    counts = []
    for cell in heights:
        used, count = 0.0, 0
        for height in cell:
            used += height
            if used > room:
                break
            count += 1
        counts.append(count)
    return tuple(counts)


def _with_book(own: Sequence[str], book: Sequence[str], head: str) -> list[Paragraph]:
    said = [Paragraph(f"- {text}") for text in book]
    heads = [Paragraph(head, is_head=True)] if book else []
    return [*(Paragraph(text) for text in own), *heads, *said]
