"""The demonstration's manual: begun and approved in its first weeks, in force ever since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.demo.diary import Diary
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.guidance import Guidance
from asset_desk.services.manual import (
    approve_version,
    begin_version,
    change_version,
    keep_guidance,
    remove_section,
    send_to_review,
)

_TITLE = "คู่มือการใช้ทรัพย์สินของทางราชการ"
_CHANGES = "ฉบับแรกที่จัดทำขึ้นตามมาตรการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ"
_TO_CHECK = "สิ่งที่ต้องตรวจสอบก่อนอนุมัติฉบับแรก"
_LONGEST_DAYS = 60
"""So long the demonstration's manual lends at most; nobody in it asks for more."""


def keep_manual(diary: Diary, first: date, today: date) -> None:
    """Note in the diary when the manual is begun, looked at and approved."""
    whole = today - first
    diary.later(first + whole * 0.04, lambda: _begin(diary))
    diary.later(first + whole * 0.08, lambda: _approve(diary))


def _begin(diary: Diary) -> None:
    batch = diary.batch
    year = fiscal_year_of(diary.day)
    version_id = begin_version(batch, diary.occasion(), title=_TITLE, fiscal_year=year)
    with batch:
        (version,) = batch.manuals.versions()
        sections = batch.manuals.sections(version_id)
        guided = batch.manuals.guidance(version_id)
    change_version(batch, diary.occasion(), version, title=_TITLE, changes=_CHANGES)
    (checked,) = (each.key for each in sections if each.heading == _TO_CHECK)
    remove_section(batch, diary.occasion(), version_id, checked)
    for guidance in guided:
        if guidance.work_type_id is not None:
            keep_guidance(batch, diary.occasion(), version_id, _limited(guidance))
    send_to_review(batch, diary.occasion(), version_id)


def _approve(diary: Diary) -> None:
    with diary.batch:
        (version,) = diary.batch.manuals.versions()
    approve_version(
        diary.batch,
        diary.occasion(),
        version.version_id,
        on=diary.day,
        in_force_from=diary.day,
        document_no=f"สธ 52002/{diary.day.year + 543}",
    )


def _limited(guidance: Guidance) -> Guidance:
    return replace(guidance, longest_days=_LONGEST_DAYS)
