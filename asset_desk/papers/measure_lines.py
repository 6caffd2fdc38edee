"""What the book itself says under the measures, one provider for each thing that it knows.

What knows more, such as of orders and the manual, adds its provider to PROVIDERS.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from asset_desk.domain.complaints import StepKind
from asset_desk.domain.fiscal_year import last_day
from asset_desk.domain.measures import COMPLAINTS, USE_OF_PROPERTY, BookLine, MeasureColumn
from asset_desk.domain.periods import whole_year
from asset_desk.domain.publications import Medium, Published
from asset_desk.domain.reporting import Question
from asset_desk.services.queries import Queries
from asset_desk.thai_dates import long_date

_PROMISES = {
    StepKind.CHECKED: "ตรวจสอบข้อมูลเบื้องต้นภายใน 1 วันทำการ",
    StepKind.INQUIRED: "สอบสวนแล้วเสร็จภายใน 7 วัน",
    StepKind.ANSWERED: "แจ้งผลผู้ร้องเรียนภายใน 7 วัน",
}
_PUBLISHED = {
    Published.ORDER: "คำสั่งแต่งตั้งคณะกรรมการ",
    Published.MANUAL: "คู่มือการใช้ทรัพย์สินของทางราชการ",
    Published.FORM: "แบบฟอร์มการให้บริการยืมทรัพย์สินของทางราชการ",
    Published.STATISTICS: "รายงานสถิติการยืม",
    Published.SUMMARY: "สรุปผลการดำเนินการด้านการให้บริการยืม - คืน ทรัพย์สินของทางราชการ",
}
_MEDIA = {
    Medium.WEBSITE: "เว็บไซต์",
    Medium.FACEBOOK: "Facebook",
    Medium.NOTICE_BOARD: "ป้ายประกาศ",
    Medium.OTHER: "ช่องทางอื่น",
}


@dataclass(frozen=True, slots=True)
class YearAsked:
    """The book, the fiscal year that is reported on, and today."""

    queries: Queries
    fiscal_year: int
    today: date

    @property
    def as_of(self) -> date:
        """The day up to which the book is told."""
        return told_until(self.fiscal_year, self.today)

    @property
    def question(self) -> Question:
        """The whole year, as the book knows it today."""
        return Question(period=whole_year(self.fiscal_year), as_of=self.today)


Provider = Callable[[YearAsked], Iterator[BookLine]]


def form_lines(asked: YearAsked) -> Iterator[BookLine]:
    """The form in use."""
    prefix = asked.queries.office.preferences().slip_prefix
    text = f"มีแบบฟอร์มการให้บริการยืมทรัพย์สินของทางราชการ (ใบยืม {prefix} ออกเลขที่เรียงตามปีงบประมาณ)"
    yield _result(USE_OF_PROPERTY, text)


def manual_lines(asked: YearAsked) -> Iterator[BookLine]:
    """The version of the manual in force, since when, and whose approval it has."""
    version = asked.queries.manuals.in_force(asked.as_of)
    if version is None or version.approval is None:
        return
    approval = version.approval
    since = f"มีผลใช้บังคับตั้งแต่วันที่ {long_date(approval.in_force_from)}"
    by_whom = f"{' '.join(approval.title_lines)} อนุมัติเมื่อวันที่ {long_date(approval.approved_on)}"
    yield _result(USE_OF_PROPERTY, f"มี{version.title} ฉบับที่ {version.number} {since} {by_whom}")


def ledger_lines(asked: YearAsked) -> Iterator[BookLine]:
    """The control ledger of the year."""
    count = asked.queries.year.movements(asked.fiscal_year).count()
    text = f"มีสมุดคุมการให้ยืม - คืน ทรัพย์สินของทางราชการ ประจำปีงบประมาณ พ.ศ. {asked.fiscal_year}"
    said = f"บันทึกรายการเคลื่อนไหวแล้ว {count:,} รายการ" if count else "ยังไม่มีรายการเคลื่อนไหว"
    yield _result(USE_OF_PROPERTY, f"{text} {said}")


def statistics_lines(asked: YearAsked) -> Iterator[BookLine]:
    """What was lent and came back, slips, lines and units apart."""
    told = asked.queries.reports.figures(asked.question)
    lent = f"ให้ยืม {told.slips:,} ครั้ง {told.lines:,} รายการ รวม {told.units:,} หน่วย"
    back = f"รับคืน {told.returned:,} หน่วย (ในจำนวนนี้ชำรุด {told.damaged:,} หน่วย)"
    left = f"อยู่ระหว่างยืม {told.out_after:,} หน่วย เกินกำหนดคืน {told.overdue:,} หน่วย"
    text = f"รายงานสถิติการยืม: {lent} {back} สูญหาย {told.lost:,} หน่วย {left}"
    yield _result(USE_OF_PROPERTY, text)


def timeliness_lines(asked: YearAsked) -> Iterator[BookLine]:
    """How what was lent came back, and who was asked for it in time (ข้อ 211)."""
    told = asked.queries.reports.timeliness(asked.question)
    if told.on_time_rate is not None:
        rate = f"คืนตรงกำหนด {told.on_time:,} ใบ (ร้อยละ {told.on_time_rate * 100:.1f})"
        yield _outcome(USE_OF_PROPERTY, f"ใบยืมที่คืนครบแล้ว {told.closed:,} ใบ {rate}")
    if told.follow_ups_due:
        due = f"ใบยืมที่ต้องติดตามทวงคืน {told.follow_ups_due:,} ใบ"
        done = f"ทวงภายในกำหนด {told.followed_up_in_time:,} ใบ"
        rest = f"ทวงภายหลัง {told.followed_up_late:,} ใบ ไม่ได้ทวง {told.follow_ups_missed:,} ใบ"
        needless = f"คืนหรือขยายกำหนดก่อนพ้นวันที่ต้องทวง {told.follow_ups_needless:,} ใบ"
        yield _outcome(USE_OF_PROPERTY, f"{due} {done} {rest} {needless}")


def complaint_lines(asked: YearAsked) -> Iterator[BookLine]:
    """The complaints register in numbers alone."""
    told = asked.queries.complaints.figures(asked.fiscal_year, asked.as_of)
    if not told.received:
        yield _result(COMPLAINTS, f"ไม่มีเรื่องร้องเรียน ในปีงบประมาณ พ.ศ. {asked.fiscal_year}")
        return
    ended = f"ดำเนินการเสร็จสิ้น {told.closed:,} เรื่อง"
    yield _result(COMPLAINTS, f"รับเรื่องร้องเรียน {told.received:,} เรื่อง {ended}")
    for kind, words in _PROMISES.items():
        in_time, late = told.in_time.get(kind, 0), told.late.get(kind, 0)
        if in_time or late:
            done = f"ตามกำหนด {in_time:,} เรื่อง เกินกำหนด {late:,} เรื่อง"
            yield _outcome(COMPLAINTS, f"{words}: {done}")


def publication_lines(asked: YearAsked) -> Iterator[BookLine]:
    """What of the lending was made public, by what it was: how often, where, and when last."""
    found = asked.queries.publications.publications(asked.fiscal_year)
    standing = [row.details for row in found if row.stands]
    for what, words in _PUBLISHED.items():
        own = [each for each in standing if each.what is what]
        if own:
            media = Counter(each.medium for each in own)
            places = " ".join(
                f"{_MEDIA[each]} {media[each]:,} ครั้ง" for each in Medium if media[each]
            )
            last = long_date(max(each.published_on for each in own))
            text = f"เผยแพร่{words}: {places} ล่าสุดวันที่ {last}"
            yield _result(USE_OF_PROPERTY, text)


PROVIDERS: tuple[Provider, ...] = (
    form_lines,
    manual_lines,
    ledger_lines,
    statistics_lines,
    publication_lines,
    timeliness_lines,
    complaint_lines,
)
"""Who is asked, in the order in which the report says it."""


def book_lines(queries: Queries, fiscal_year: int, today: date) -> Sequence[BookLine]:
    """Everything that the book says of a year by itself."""
    asked = YearAsked(queries, fiscal_year, today)
    return [line for provider in PROVIDERS for line in provider(asked)]


def told_until(fiscal_year: int, today: date) -> date:
    """The day up to which the book is told: the year's last one, or today."""
    return min(last_day(fiscal_year), today)


def as_of_text(fiscal_year: int, today: date) -> str:
    """The head over what the book says."""
    return f"ข้อมูลจากสมุดคุม ณ วันที่ {long_date(told_until(fiscal_year, today))}"


def _result(number: int, text: str) -> BookLine:
    return BookLine(number, MeasureColumn.RESULTS, text)


def _outcome(number: int, text: str) -> BookLine:
    return BookLine(number, MeasureColumn.OUTCOME, text)
