"""The year-end summary: what was done in a fiscal year, made to be handed in and signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asset_desk import thai
from asset_desk.domain.approvals import post_title
from asset_desk.domain.clauses import REGULATION
from asset_desk.domain.office import Division, Office, Post
from asset_desk.domain.reporting import Figures, Question, Timeliness
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.domain.year_texts import paragraphs
from asset_desk.exports.dots import Dots
from asset_desk.exports.report_paper import Part, Words
from asset_desk.exports.report_terms import Term
from asset_desk.exports.signatures import SignatureBlock
from asset_desk.papers.report_tables import by_month
from asset_desk.papers.summary_tables import (
    group_summary,
    harm_summary,
    out_summary,
    three_years,
)
from asset_desk.services.queries import Queries
from asset_desk.services.report_rows import Grouping, HarmRow
from asset_desk.services.year_rows import OutRow
from asset_desk.thai_dates import long_date

MEASURE = "มาตรการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของทางราชการ"
KEPT = ("ยืม - คืน", "ร้อยละ", "รับคืน", "ลายลักษณ์อักษร", "จัดซื้อจัดจ้าง")
TITLE_END = "ยืม - คืน ทรัพย์สินของทางราชการ"
MOST_PAGES = 4
"""What the summary is set smaller for, as far as it can be read."""

CITED = ("207", "208", "209", "211")
TERMS = (
    *(Term.SLIPS, Term.LINES, Term.UNITS, Term.RETURNED, Term.OUT, Term.OVERDUE),
    *(Term.ON_TIME, Term.FOLLOW_UPS),
)
_LINES_TO_FILL, _CHART = 3, 155.0
_DAY = ("วันที่ ", Dots(20), " เดือน ", Dots(56), " พ.ศ. ", Dots(28))


@dataclass(frozen=True, slots=True)
class YearRead:
    """What the book says of a fiscal year."""

    question: Question
    figures: Figures
    timely: Timeliness
    harms: Sequence[HarmRow]
    out: Sequence[OutRow]

    @property
    def year(self) -> int:
        """The fiscal year."""
        return self.question.period.fiscal_year


def summary_parts(queries: Queries, question: Question) -> Sequence[Part]:
    """The parts of the summary, numbered as they stand."""
    reports = queries.reports
    read = YearRead(
        question,
        reports.figures(question),
        reports.timeliness(question),
        reports.harms(question),
        reports.out(question),
    )
    makers: tuple[Callable[[Queries, YearRead], tuple[Words, Sequence[Part]]], ...] = (
        *(_basis, _result, _compared, _by_group, _timely, _harm, _out, _problems, _suggestions),
    )
    parts: list[Part] = []
    for number, make in enumerate(makers, start=1):
        words, tables = make(queries, read)
        parts += [replace(words, heading=f"{number}. {words.heading}"), *tables]
    return parts


def summary_signers(queries: Queries, day: date) -> tuple[tuple[SignatureBlock, ...], ...]:
    """Who reports, then the head of finance, the clerk and the head; nobody's name is printed."""
    office = queries.office.office()
    divisions = [each for each in queries.office.divisions() if each.is_active]
    finance = next((each for each in divisions if each.is_finance), None)
    if office is None:
        return ()
    reporter = SignatureBlock("ผู้รายงาน", below=(("ตำแหน่ง ", Dots(110)), _DAY))
    posts = ((Post.DIVISION_HEAD, finance), (Post.CLERK, None), (Post.HEAD, None))
    others = [
        SignatureBlock(below=(*_titles(queries, office, post, division, day), _DAY))
        for post, division in posts
        if post is not Post.DIVISION_HEAD or division is not None
    ]
    blocks = [reporter, *others]
    return tuple(tuple(blocks[number : number + 2]) for number in range(0, len(blocks), 2))


def _titles(
    queries: Queries, office: Office, post: Post, division: Division | None, day: date
) -> tuple[str, ...]:
    division_id = division.division_id if division else None
    signer = queries.office.signatory(post, division_id, day)
    return signer.title_lines if signer else (post_title(office, post, division),)


def _basis(queries: Queries, _read: YearRead) -> tuple[Words, Sequence[Part]]:
    office = queries.office.office()
    clauses = {each.number: each.wording for each in queries.office.clauses()}
    first = (
        f"ด้วย{office.full_name if office else ''}ได้กำหนด{MEASURE} และให้บริการยืม - คืน "
        f"ทรัพย์สินของทางราชการตาม{REGULATION} ซึ่งมีสาระสำคัญดังนี้"
    )
    cited = (f"ข้อ {number} {clauses[number]}" for number in CITED if number in clauses)
    return Words("ความเป็นมาและระเบียบที่เกี่ยวข้อง", (first, *cited)), ()


def _result(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    figures, period = read.figures, read.question.period
    until = min(period.last, read.question.as_of)
    said = (
        f"ตั้งแต่วันที่ {long_date(period.first)} ถึงวันที่ {long_date(until)} "
        f"ให้ยืม {figures.slips:,}\u00a0ครั้ง {figures.lines:,}\u00a0รายการ "
        f"จำนวน\u00a0{figures.units:,}\u00a0หน่วย "
        f"ยกมาจากปีก่อน {figures.out_before:,}\u00a0หน่วย รับคืน {figures.returned:,}\u00a0หน่วย "
        f"(ชำรุด {figures.damaged:,}\u00a0หน่วย) สูญหาย {figures.lost:,}\u00a0หน่วย "
        f"คงค้างอยู่กับผู้ยืม {figures.out_after:,}\u00a0หน่วย"
    )
    months = by_month(queries.reports.by_month(read.question), read.question)
    chart = replace(months.charts[0], title="จำนวนหน่วยที่ให้ยืมและรับคืน", columns=(4, 5), height=_CHART)
    drawn = replace(months, heading="", charts=(chart,), is_drawn=True)
    return Words("ผลการให้บริการ", (said,)), (drawn,)


def _compared(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    return Words("เปรียบเทียบสามปีงบประมาณ", ()), (three_years(queries, read.question),)


def _by_group(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    headings = (
        (Grouping.CATEGORY, "ประเภททรัพย์สิน"),
        (Grouping.DIVISION, "หน่วยงานเจ้าของ"),
        (Grouping.BORROWER_KIND, "ประเภทผู้ยืม"),
    )
    tables = [
        group_summary(queries.reports.groups(read.question, by), by, title, read.figures)
        for by, title in headings
    ]
    return Words("จำแนกตามประเภททรัพย์สิน หน่วยงาน และผู้ยืม", ()), tables


def _timely(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    timely, days = read.timely, queries.office.preferences().follow_up_days
    rate = f"{timely.on_time_rate * 100:,.1f}" if timely.on_time_rate is not None else "–"
    average = f"{timely.average_days:,.1f}" if timely.average_days is not None else "–"
    came_back = (
        f"ใบยืมที่คืนครบแล้ว {timely.closed:,}\u00a0ใบ คืนตรงกำหนด {timely.on_time:,}\u00a0ใบ "
        f"คิดเป็นร้อยละ\u00a0{rate} ยืมเฉลี่ยใบละ {average}\u00a0วัน "
        f"ขยายกำหนดคืน {timely.extensions:,}\u00a0ครั้ง"
    )
    asked_for = (
        f"ใบยืมที่ต้องติดตามทวงคืนตามข้อ 211 จำนวน\u00a0{timely.follow_ups_due:,}\u00a0ใบ "
        f"ทวงภายใน {days}\u00a0วันนับแต่วันครบกำหนด {timely.followed_up_in_time:,}\u00a0ใบ "
        f"ทวงภายหลัง {timely.followed_up_late:,}\u00a0ใบ "
        f"ไม่ได้ทวง {timely.follow_ups_missed:,}\u00a0ใบ "
        f"และคืนหรือขยายกำหนดก่อนพ้นวันที่ต้องทวง {timely.follow_ups_needless:,}\u00a0ใบ"
    )
    apart = (
        f"นอกจากนี้ ไม่อนุมัติ {timely.refused:,}\u00a0ใบ ยกเลิก {timely.cancelled:,}\u00a0ใบ "
        f"และอนุมัติแล้วไม่มารับ {timely.never_collected:,}\u00a0ใบ"
    )
    return Words("การส่งคืนตามกำหนดและการติดตามทวงคืน", (came_back, asked_for, apart)), ()


def _harm(_queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    paid = sum(row.amount_satang or 0 for row in read.harms if row.outcome is Outcome.PAID)
    found = {
        harm: sum(row.quantity for row in read.harms if row.outcome is None and row.harm is harm)
        for harm in Harm
    }
    said = (
        f"พบชำรุด {found[Harm.DAMAGED]:,}\u00a0หน่วย สูญหาย {found[Harm.LOST]:,}\u00a0หน่วย "
        f"ได้รับชดใช้เป็นเงิน {thai.money_text(paid)}\u00a0บาท ({thai.baht_text(paid)}) "
        f"ยังรอชดใช้ {read.figures.harmed_after:,}\u00a0หน่วย"
    )
    if not read.harms and not read.figures.harmed_after:
        return Words("ทรัพย์สินชำรุด สูญหาย และการชดใช้", ("ไม่มีทรัพย์สินชำรุดหรือสูญหาย",)), ()
    return Words("ทรัพย์สินชำรุด สูญหาย และการชดใช้", (said,)), (harm_summary(read.harms),)


def _out(_queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    day = long_date(read.question.closing_day)
    heading = f"ทรัพย์สินที่อยู่ระหว่างการยืม ณ วันที่ {day}"
    if not read.out:
        return Words(heading, ("ไม่มีทรัพย์สินที่อยู่ระหว่างการยืม",)), ()
    slips, units = len({row.loan_id for row in read.out}), sum(row.quantity for row in read.out)
    late = sum(row.quantity for row in read.out if row.is_overdue)
    said = (
        f"มีทรัพย์สินอยู่ระหว่างการยืม {slips:,}\u00a0ใบยืม {len(read.out):,}\u00a0รายการ "
        f"{units:,}\u00a0หน่วย "
        f"เกินกำหนดคืน {late:,}\u00a0หน่วย รายละเอียดตามรายงานทรัพย์สินที่อยู่ระหว่างการยืม "
        "เพื่อใช้ในการตรวจสอบพัสดุประจำปีตามข้อ 213"
    )
    return Words(heading, (said,)), (out_summary(read.out),)


def _problems(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    return _own_words("ปัญหา อุปสรรค", queries.year_texts.of(read.year).problems), ()


def _suggestions(queries: Queries, read: YearRead) -> tuple[Words, Sequence[Part]]:
    return _own_words("ข้อเสนอแนะ", queries.year_texts.of(read.year).suggestions), ()


def _own_words(heading: str, text: str) -> Words:
    """What the office wrote; lines to write on when it wrote nothing."""
    said = paragraphs(text)
    return Words(heading, said, lines=0 if said else _LINES_TO_FILL)
