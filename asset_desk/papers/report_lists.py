"""The lists of reports: how assets were used, how loans came back, what was harmed, what is out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asset_desk.domain.reporting import Question, Timeliness
from asset_desk.exports.charts import ChartForm
from asset_desk.exports.report_paper import (
    Cell,
    ChartPlan,
    ReportColumn,
    ReportRow,
    ReportTable,
    Shown,
    Total,
)
from asset_desk.papers.report_tables import COMPARED, compared_periods
from asset_desk.papers.report_words import HARMS, NOT_SAID, OUTCOMES, short_period
from asset_desk.services.report_queries import ReportQueries
from asset_desk.services.report_rows import AssetUseRow, HarmRow
from asset_desk.services.year_rows import OutRow

_ASSET = (
    ReportColumn("ลำดับ", 12, align="centre"),
    ReportColumn("รหัสทรัพย์สิน", 26, keeps_digits=True),
    ReportColumn("รายการ", 46, keeps_digits=True),
    ReportColumn("ประเภท", 30),
    ReportColumn("มีอยู่", 14, Shown.COUNT),
    ReportColumn("หน่วย", 13, align="centre"),
)
_USE = (
    ReportColumn("ครั้ง", 13, Shown.COUNT, Total.GIVEN),
    ReportColumn("จำนวน", 14, Shown.COUNT, Total.SUM),
    ReportColumn("หน่วย-วัน", 17, Shown.COUNT, Total.SUM),
    ReportColumn("อัตราการใช้", 17, Shown.SHARE),
)
_HARM = (
    ReportColumn("วันที่", 22, align="centre"),
    ReportColumn("เลขที่ใบยืม", 22),
    ReportColumn("ผู้ยืม", 36),
    ReportColumn("รหัสทรัพย์สิน", 26, keeps_digits=True),
    ReportColumn("รายการ", 38, keeps_digits=True),
    ReportColumn("สภาพ", 16, align="centre"),
    ReportColumn("จำนวน", 13, Shown.COUNT, Total.SUM),
    ReportColumn("หน่วย", 12, align="centre"),
)
_SETTLED = (
    *_HARM,
    ReportColumn("ผลการชดใช้", 26),
    ReportColumn("เลขที่เอกสาร", 22, keeps_digits=True),
    ReportColumn("จำนวนเงิน (บาท)", 22, Shown.MONEY, Total.SUM),
)
_OUT = (
    ReportColumn("ลำดับ", 11, align="centre"),
    ReportColumn("ผู้ยืม/สังกัด", 34),
    ReportColumn("สถานที่ใช้", 30),
    ReportColumn("เลขที่ใบยืม", 21),
    ReportColumn("วันที่ยืม", 20, align="centre"),
    ReportColumn("กำหนดคืน", 20, align="centre"),
    ReportColumn("รายการ", 38, keeps_digits=True),
    ReportColumn("รหัสทรัพย์สิน", 25, keeps_digits=True),
    ReportColumn("จำนวน", 13, Shown.COUNT, Total.SUM),
    ReportColumn("หน่วย", 12, align="centre"),
    ReportColumn("หน่วยงานเจ้าของ", 26),
    ReportColumn("หมายเหตุ", 20),
)
_TIMELY = (
    ("ใบยืมที่คืนครบแล้ว", "ใบ", "closed"),
    ("คืนตรงกำหนด", "ใบ", "on_time"),
    ("อัตราคืนตรงกำหนด", "ร้อยละ", "on_time_rate"),
    ("จำนวนวันเฉลี่ยต่อใบ", "วัน", "average_days"),
    ("ต้องทวง (ข้อ 211)", "ใบ", "follow_ups_due"),
    ("ทวงภายในกำหนด", "ใบ", "followed_up_in_time"),
    ("ทวงช้ากว่ากำหนด", "ใบ", "followed_up_late"),
    ("ไม่ได้ทวง", "ใบ", "follow_ups_missed"),
    ("ไม่ต้องทวงแล้ว", "ใบ", "follow_ups_needless"),
    ("ขยายกำหนดคืน", "ครั้ง", "extensions"),
    ("อนุมัติแล้วไม่มารับ", "ใบ", "never_collected"),
    ("ไม่อนุมัติ", "ใบ", "refused"),
    ("ยกเลิก", "ใบ", "cancelled"),
)
_OTHERWISE = {"on_time_rate": Shown.SHARE, "average_days": Shown.MEAN}
_MOST_SHOWN = 15


def asset_tables(rows: Sequence[AssetUseRow], slips: int) -> tuple[ReportTable, ReportTable]:
    """The assets that were lent, the most lent first; and those that never were."""
    lent = [row for row in rows if row.slips]
    idle = [row for row in rows if not row.slips]
    chart = ChartPlan(
        title="ทรัพย์สินที่ยืมบ่อยที่สุด",
        columns=(6,),
        names=2,
        unit="ครั้ง",
        form=ChartForm.BARS,
        most=_MOST_SHOWN,
    )
    blank = ("",) * len(_ASSET)
    sums = (slips, sum(row.units for row in lent), sum(row.unit_days_out for row in lent), "")
    used = ReportTable(
        sheet="การใช้ทรัพย์สิน",
        heading="ทรัพย์สินที่มีการยืม เรียงจากที่ยืมบ่อยที่สุด",
        columns=(*_ASSET, *_USE),
        rows=[_asset_row(number, row, _use(row)) for number, row in enumerate(lent, start=1)],
        totals=(*blank, *sums),
        charts=(chart,) if lent else (),
        notes=("ยอดรวมของ “ครั้ง” คือจำนวนใบยืม ใบยืมหนึ่งใบอาจมีทรัพย์สินหลายรายการ",),
        nothing="ไม่มีทรัพย์สินที่ถูกยืมในช่วงนี้",
        key="assets",
    )
    never = ReportTable(
        sheet="ไม่มีการยืม",
        heading="ทรัพย์สินที่ไม่มีการยืมในช่วงนี้",
        columns=_ASSET,
        rows=[_asset_row(number, row, ()) for number, row in enumerate(idle, start=1)],
        nothing="ทรัพย์สินทุกรายการมีการยืมในช่วงนี้",
        key="assets",
    )
    return used, never


def timeliness_table(reports: ReportQueries, question: Question) -> ReportTable:
    """How loans came back in a period, beside those that it is compared with."""
    asked = compared_periods(question.period)
    found = [reports.timeliness(replace(question, period=each)) for each in asked]
    rows = [
        ReportRow(
            (words, unit, *(_timely(each, name) for each in found)),
            shown=_OTHERWISE.get(name),
            key=name,
        )
        for words, unit, name in _TIMELY
    ]
    columns = (
        ReportColumn("รายการ", 60),
        ReportColumn("หน่วยนับ", 20, align="centre"),
        *(
            ReportColumn(short_period(each), 30, Shown.COUNT, key=key)
            for each, key in zip(asked, COMPARED, strict=True)
        ),
    )
    return ReportTable(
        sheet="การส่งคืนและการทวง", heading="", columns=columns, rows=rows, key="timeliness"
    )


def harm_tables(rows: Sequence[HarmRow]) -> tuple[ReportTable, ReportTable]:
    """What was found damaged or lost, and what was made good, with the money received."""
    found = [row for row in rows if row.outcome is None]
    settled = [row for row in rows if row.outcome is not None]
    blank = ("",) * 6
    harmed = ReportTable(
        sheet="ชำรุดและสูญหาย",
        heading="ทรัพย์สินที่พบว่าชำรุดหรือสูญหายในช่วงนี้",
        columns=_HARM,
        rows=[_harm_row(row, ()) for row in found],
        totals=(*blank, sum(row.quantity for row in found), ""),
        nothing="ไม่มีทรัพย์สินชำรุดหรือสูญหายในช่วงนี้",
        key="loans",
    )
    paid = sum(row.amount_satang or 0 for row in settled)
    made_good = ReportTable(
        sheet="การชดใช้",
        heading="การชดใช้ที่แล้วเสร็จในช่วงนี้",
        columns=_SETTLED,
        rows=[_harm_row(row, _settled_cells(row)) for row in settled],
        totals=(*blank, sum(row.quantity for row in settled), "", "", "", paid),
        nothing="ไม่มีการชดใช้ที่แล้วเสร็จในช่วงนี้",
        key="loans",
    )
    return harmed, made_good


def out_table(rows: Sequence[OutRow], heading: str) -> ReportTable:
    """What was out at the end of a day, by borrower."""
    late = sum(row.is_overdue for row in rows)
    return ReportTable(
        sheet="ระหว่างยืม",
        heading=heading,
        columns=_OUT,
        rows=[
            ReportRow(_out_cells(number, row), (row.borrower, row.place), key=str(row.loan_id))
            for number, row in enumerate(rows, start=1)
        ],
        totals=(*([""] * 8), sum(row.quantity for row in rows), "", "", ""),
        notes=(f"รวม {len(rows):,} รายการ เกินกำหนดคืน {late:,} รายการ",) if rows else (),
        nothing="ไม่มีทรัพย์สินที่อยู่ระหว่างการยืมในวันนั้น",
        key="loans",
    )


def _asset_row(number: int, row: AssetUseRow, use: tuple[Cell, ...]) -> ReportRow:
    known = (str(number), row.code, row.name, row.category or NOT_SAID, row.owned, row.unit)
    return ReportRow((*known, *use), key=str(row.asset_id))


def _use(row: AssetUseRow) -> tuple[Cell, ...]:
    return row.slips, row.units, row.unit_days_out, row.utilisation


def _timely(found: Timeliness, name: str) -> Cell:
    value: Cell = getattr(found, name)
    return value


def _harm_cells(row: HarmRow) -> tuple[Cell, ...]:
    what = (row.asset_code, row.asset_name, HARMS[row.harm], row.quantity, row.unit)
    return row.happened_on, row.slip_no, row.borrower, *what


def _harm_row(row: HarmRow, more: tuple[Cell, ...]) -> ReportRow:
    return ReportRow((*_harm_cells(row), *more), (row.borrower,), key=str(row.loan_id))


def _settled_cells(row: HarmRow) -> tuple[Cell, ...]:
    outcome = OUTCOMES[row.outcome] if row.outcome else ""
    return outcome, row.document_no, row.amount_satang


def _out_cells(number: int, row: OutRow) -> tuple[Cell, ...]:
    borrower = "\n".join(part for part in (row.borrower, row.borrower_unit) if part)
    return (
        *(str(number), borrower, row.place, row.slip_no, row.lent_on, row.due_date),
        *(row.asset_name, row.asset_code, row.quantity, row.unit, row.division_name),
        "เกินกำหนดคืน" if row.is_overdue else "",
    )
