"""The demonstration's report on the measures, begun and half filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from asset_desk.demo.diary import Diary
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.ita_items import ItaItem
from asset_desk.services.measures import begin_measures, change_measure, keep_ita_items

_RESULTS = {
    1: (
        "1. ทบทวนคู่มือปฏิบัติงานครบทุกตำแหน่ง\n"
        "2. จัดอบรมคุณธรรมจริยธรรมบุคลากร มีผู้เข้าร่วม 42 คน\n"
        "3. ประกาศนโยบายไม่รับของขวัญจากการปฏิบัติหน้าที่"
    ),
    2: "1. แจ้งเวียนแนวทางเผยแพร่ข้อมูลให้ทุกสำนัก/กอง\n2. ปรับปรุงข้อมูลบนเว็บไซต์ทุกเดือน",
}
_ITEMS = (
    ItaItem("การใช้ทรัพย์สินของราชการ", "ตัวอย่าง 1", "ขั้นตอนการขออนุญาตยืมทรัพย์สินของราชการมีความสะดวก"),
    ItaItem(
        "การป้องกันการทุจริต",
        "ตัวอย่าง 2",
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ),
)
"""Numbers that belong to no real list: an office takes those of its own year."""


def keep_measures(diary: Diary, today: date) -> None:
    """Note in the diary that the report of the year is begun, two months before today."""
    year = fiscal_year_of(today)
    diary.later(today - timedelta(days=60), lambda: _report(diary, year))


def _report(diary: Diary, year: int) -> None:
    begin_measures(diary.batch, diary.occasion(), year - 1)
    begin_measures(diary.batch, diary.occasion(), year, copy_from=year - 1)
    with diary.batch:
        begun = diary.batch.measures.of_year(year)
    for measure in begun:
        if results := _RESULTS.get(measure.number):
            text = replace(measure.text, results=results)
            change_measure(diary.batch, diary.occasion(), measure, text)
    keep_ita_items(diary.batch, diary.occasion(), year, _ITEMS)
