"""Why the people of the demonstration come to the desk, and in which months."""

from __future__ import annotations

from dataclasses import dataclass

from asset_desk.demo.office import (
    CLERKS_OFFICE,
    EDUCATION,
    HEALTH,
    TEACHER,
    TEMPLE_LAYMAN,
    VILLAGE_HEAD,
    WORKS,
)
from asset_desk.demo.register import EVENT, FIELD, MEETING, MUSIC, SPORT, SUPPLIES
from asset_desk.domain.office import BorrowerKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A purpose: who has it, what for, from which division, for how many days, in which months.

    `who` are posts or divisions, anybody of the kind when empty; no `months` means all year.
    `urgency` is why consumables are needed at once (ข้อ 210).
    """

    kinds: tuple[BorrowerKind, ...]
    who: tuple[str, ...] = ()
    division: str
    uses: tuple[str, ...]
    purpose: str
    work_type: str
    days: tuple[int, int]
    lines: tuple[int, int] = (1, 3)
    months: tuple[int, ...] = ()
    urgency: str = ""


_STAFF, _COMMUNITY = (BorrowerKind.STAFF,), (BorrowerKind.COMMUNITY,)
_AGENCY = (BorrowerKind.STATE_AGENCY,)
_TRADITION, _RITES = "งานประเพณีและวัฒนธรรม", "งานพิธีทางศาสนา"
_MEETINGS, _WORKS = "งานประชุม อบรม สัมมนา", "งานก่อสร้างและสาธารณูปโภค"
_HEALTH = "งานสาธารณสุขและสิ่งแวดล้อม"

CAUSES = (
    Cause(
        kinds=_COMMUNITY,
        who=(VILLAGE_HEAD, TEMPLE_LAYMAN),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานบุญประจำปีของหมู่บ้าน",
        work_type=_TRADITION,
        days=(2, 4),
        lines=(2, 5),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(TEMPLE_LAYMAN, VILLAGE_HEAD),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานทอดกฐินสามัคคี",
        work_type=_RITES,
        days=(2, 4),
        lines=(2, 5),
        months=(10, 11),
    ),
    Cause(
        kinds=(BorrowerKind.CITIZEN,),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานฌาปนกิจศพ",
        work_type=_RITES,
        days=(3, 6),
        lines=(2, 4),
    ),
    Cause(
        kinds=(BorrowerKind.CITIZEN,),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานมงคลสมรส",
        work_type=_TRADITION,
        days=(2, 3),
        months=(1, 2, 3, 4, 5, 6, 11, 12),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(VILLAGE_HEAD, TEACHER),
        division=EDUCATION,
        uses=(EVENT, MUSIC),
        purpose="ใช้ในงานประเพณีลอยกระทงของชุมชน",
        work_type=_TRADITION,
        days=(2, 3),
        months=(11,),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(VILLAGE_HEAD, TEMPLE_LAYMAN),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานประเพณีสงกรานต์และรดน้ำผู้สูงอายุ",
        work_type=_TRADITION,
        days=(2, 5),
        lines=(2, 5),
        months=(4,),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(VILLAGE_HEAD,),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานทำบุญตักบาตรขึ้นปีใหม่",
        work_type=_TRADITION,
        days=(2, 4),
        lines=(2, 4),
        months=(12, 1),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(TEACHER, VILLAGE_HEAD),
        division=EDUCATION,
        uses=(SPORT, EVENT),
        purpose="ใช้ในการแข่งขันกีฬาต้านยาเสพติด",
        work_type="งานกีฬาและนันทนาการ",
        days=(2, 5),
    ),
    Cause(
        kinds=_STAFF,
        division=EDUCATION,
        uses=(MEETING,),
        purpose="ใช้ในการประชุมประจำเดือนของพนักงาน",
        work_type=_MEETINGS,
        days=(0, 1),
        lines=(1, 2),
    ),
    Cause(
        kinds=_STAFF,
        division=EDUCATION,
        uses=(MEETING,),
        purpose="ใช้ในการอบรมการจัดทำแผนพัฒนาท้องถิ่น",
        work_type=_MEETINGS,
        days=(1, 3),
    ),
    Cause(
        kinds=_STAFF,
        who=(WORKS,),
        division=WORKS,
        uses=(FIELD,),
        purpose="ใช้ตัดหญ้าและตกแต่งกิ่งไม้ริมทางสาธารณะ",
        work_type=_WORKS,
        days=(1, 5),
    ),
    Cause(
        kinds=_STAFF,
        who=(WORKS,),
        division=WORKS,
        uses=(FIELD,),
        purpose="ใช้ซ่อมแซมไฟฟ้าสาธารณะและถนนในชุมชน",
        work_type=_WORKS,
        days=(1, 7),
    ),
    Cause(
        kinds=_STAFF,
        who=(HEALTH,),
        division=HEALTH,
        uses=(FIELD,),
        purpose="ใช้พ่นหมอกควันป้องกันโรคไข้เลือดออก",
        work_type=_HEALTH,
        days=(1, 3),
        lines=(1, 2),
        months=(5, 6, 7, 8, 9),
    ),
    Cause(
        kinds=_STAFF,
        who=(CLERKS_OFFICE,),
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในการเตรียมความพร้อมรับสถานการณ์น้ำท่วม",
        work_type="งานป้องกันและบรรเทาสาธารณภัย",
        days=(3, 10),
        months=(8, 9, 10, 11),
    ),
    Cause(
        kinds=_COMMUNITY,
        who=(VILLAGE_HEAD,),
        division=WORKS,
        uses=(FIELD,),
        purpose="ใช้พัฒนาหมู่บ้านและลอกคลองส่งน้ำ",
        work_type="งานพัฒนาชุมชนและสวัสดิการสังคม",
        days=(1, 4),
    ),
    Cause(
        kinds=_AGENCY,
        division=HEALTH,
        uses=(SUPPLIES, MEETING),
        purpose="ใช้รณรงค์กำจัดลูกน้ำยุงลาย",
        work_type=_HEALTH,
        days=(7, 20),
        lines=(1, 2),
        months=(5, 6, 7, 8),
        urgency="มีผู้ป่วยไข้เลือดออกเพิ่มขึ้น ของในคลังหมดและจัดซื้อไม่ทัน",
    ),
    Cause(
        kinds=_AGENCY,
        division=CLERKS_OFFICE,
        uses=(EVENT,),
        purpose="ใช้ในงานหน่วยบริการเคลื่อนที่",
        work_type="งานรัฐพิธี",
        days=(5, 15),
    ),
)
"""What the people of the town come to the desk for."""


def causes_in(month: int) -> list[Cause]:
    """What people come for in this month of the year."""
    return [cause for cause in CAUSES if not cause.months or month in cause.months]
