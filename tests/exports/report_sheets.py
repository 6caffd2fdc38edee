"""A report of invented figures, and reading workbooks back as LibreOffice reckons them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from asset_desk.exports.charts import ChartForm
from asset_desk.exports.report_paper import (
    ChartPlan,
    ReportColumn,
    ReportPaper,
    ReportRow,
    ReportTable,
    Shown,
    Total,
    Words,
)
from asset_desk.exports.report_terms import Term, meanings
from asset_desk.exports.signatures import SignatureBlock
from tests.exports.papers_read import convert

RECKON = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
COLUMNS = (
    ReportColumn("ประเภท", 30),
    ReportColumn("วันที่", 20),
    ReportColumn("รหัส", 20, keeps_digits=True),
    ReportColumn("จำนวน", 14, Shown.COUNT, Total.SUM),
    ReportColumn("ยกมา", 14, Shown.COUNT, Total.FIRST),
    ReportColumn("ค้างคืน", 14, Shown.COUNT, Total.LAST),
    ReportColumn("ครั้ง", 14, Shown.COUNT, Total.GIVEN),
    ReportColumn("บาท", 18, Shown.MONEY, Total.SUM),
    ReportColumn("อัตรา", 14, Shown.SHARE),
)
DAY = date(2025, 10, 1)


def table(*names: str, **more) -> ReportTable:
    """A table with one row a name; the last has not happened yet."""
    rows = [
        ReportRow(
            (name, DAY, "0452-59", 10 + number, 5 + number, 7 + number, 2, 10_10 + number, 0.25),
            (name,),
        )
        for number, name in enumerate(names)
    ]
    rows.append(ReportRow(("ยังไม่ถึง", None, "", None, None, None, None, None, None)))
    count = len(names)
    counted, money = (sum(row.cells[place] or 0 for row in rows) for place in (3, 7))
    totals = ("", "", "", counted, 5, 6 + count, 3, money, "")
    return ReportTable(
        sheet=more.pop("sheet", "ตาราง"),
        heading=more.pop("heading", "จำแนกตามประเภท"),
        columns=COLUMNS,
        rows=rows,
        totals=totals,
        charts=(
            ChartPlan(title="จำนวนหน่วย", columns=(3, 5), unit="หน่วย"),
            ChartPlan(title="จำนวนครั้ง", columns=(6,), unit="ครั้ง", form=ChartForm.BARS),
        ),
        notes=("ข้อความใต้ตาราง",),
    )


def paper(*parts, **more) -> ReportPaper:
    """A paper of these parts."""
    return ReportPaper(
        office=more.pop("office", "เทศบาลตำบลบ้านสวนธาร"),
        title=more.pop("title", "สถิติการให้บริการยืม - คืน"),
        under="ประจำปีงบประมาณ พ.ศ. 2569",
        printed="2 พ.ย. 2569 10.30 น.",
        seal="ตราสมุด abc123 (บันทึกที่ 12)",
        parts=parts or (table("เต็นท์", "เก้าอี้"),),
        facts=("ข้อมูล ณ วันที่ 30 กันยายน 2569",),
        terms=meanings([Term.SLIPS, Term.UNITS]),
        signers=((SignatureBlock("ผู้รายงาน"), SignatureBlock("ผู้ตรวจสอบ", below=("นายก",))),),
        **more,
    )


def words(*paragraphs: str) -> Words:
    """Paragraphs under a heading."""
    return Words("ปัญหา อุปสรรค", paragraphs)


def reckoned(book: Path, folder: Path):
    """The workbook as LibreOffice saves it after reckoning every formula anew."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(RECKON, "utf-8")
    out = folder / "reckoned"
    out.mkdir(exist_ok=True)
    convert(book, "xlsx", folder, out=out)
    return load_workbook(out / book.name, data_only=True)
