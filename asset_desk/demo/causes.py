"""Why the people of the demonstration come to the desk."""

from __future__ import annotations

from dataclasses import dataclass

from asset_desk.demo.office import CLERKS_OFFICE, EDUCATION, HEALTH, WORKS
from asset_desk.demo.register import EVENT, FIELD, MEETING, MUSIC, SPORT, SUPPLIES
from asset_desk.domain.office import BorrowerKind


@dataclass(frozen=True, slots=True)
class Cause:
    """Why somebody borrows: who would, what for, from which division, and for how long."""

    kinds: tuple[BorrowerKind, ...]
    division: str
    uses: tuple[str, ...]
    purpose: str
    work_type: str
    days: tuple[int, int]
    lines: tuple[int, int] = (1, 4)


_STAFF, _COMMUNITY = (BorrowerKind.STAFF,), (BorrowerKind.COMMUNITY,)
_NEIGHBOURS = (BorrowerKind.COMMUNITY, BorrowerKind.CITIZEN)
CAUSES = (
    Cause(
        _COMMUNITY,
        CLERKS_OFFICE,
        (EVENT,),
        "ใช้ในงานบุญประจำปีของหมู่บ้าน",
        "งานประเพณีและวัฒนธรรม",
        (2, 4),
    ),
    Cause(_COMMUNITY, CLERKS_OFFICE, (EVENT,), "ใช้ในงานทอดกฐินสามัคคี", "งานพิธีทางศาสนา", (2, 4)),
    Cause(_NEIGHBOURS, CLERKS_OFFICE, (EVENT,), "ใช้ในงานฌาปนกิจศพ", "งานพิธีทางศาสนา", (3, 6)),
    Cause(
        _NEIGHBOURS,
        CLERKS_OFFICE,
        (EVENT,),
        "ใช้ในงานมงคลสมรส",
        "งานประเพณีและวัฒนธรรม",
        (2, 3),
        (1, 3),
    ),
    Cause(
        _COMMUNITY,
        EDUCATION,
        (EVENT, MUSIC),
        "ใช้ในงานประเพณีลอยกระทงของชุมชน",
        "งานประเพณีและวัฒนธรรม",
        (2, 3),
    ),
    Cause(
        _COMMUNITY,
        EDUCATION,
        (SPORT, EVENT),
        "ใช้ในการแข่งขันกีฬาต้านยาเสพติด",
        "งานกีฬาและนันทนาการ",
        (2, 5),
    ),
    Cause(
        _STAFF,
        EDUCATION,
        (MEETING,),
        "ใช้ในการประชุมประจำเดือนของพนักงาน",
        "งานประชุม อบรม สัมมนา",
        (1, 2),
        (1, 3),
    ),
    Cause(
        _STAFF,
        EDUCATION,
        (MEETING,),
        "ใช้ในการอบรมการจัดทำแผนพัฒนาท้องถิ่น",
        "งานประชุม อบรม สัมมนา",
        (1, 4),
        (1, 3),
    ),
    Cause(
        _STAFF,
        WORKS,
        (FIELD,),
        "ใช้ตัดหญ้าและตกแต่งกิ่งไม้ริมทางสาธารณะ",
        "งานก่อสร้างและสาธารณูปโภค",
        (1, 5),
        (1, 3),
    ),
    Cause(
        _STAFF,
        WORKS,
        (FIELD,),
        "ใช้ซ่อมแซมไฟฟ้าสาธารณะและถนนในชุมชน",
        "งานก่อสร้างและสาธารณูปโภค",
        (1, 7),
        (1, 4),
    ),
    Cause(
        _STAFF,
        HEALTH,
        (FIELD,),
        "ใช้พ่นหมอกควันป้องกันโรคไข้เลือดออก",
        "งานสาธารณสุขและสิ่งแวดล้อม",
        (1, 3),
        (1, 2),
    ),
    Cause(
        _STAFF,
        CLERKS_OFFICE,
        (EVENT,),
        "ใช้ในการเตรียมความพร้อมรับสถานการณ์น้ำท่วม",
        "งานป้องกันและบรรเทาสาธารณภัย",
        (3, 10),
    ),
    Cause(
        _COMMUNITY,
        WORKS,
        (FIELD,),
        "ใช้พัฒนาหมู่บ้านและลอกคลองส่งน้ำ",
        "งานพัฒนาชุมชนและสวัสดิการสังคม",
        (1, 4),
        (1, 3),
    ),
    Cause(
        (BorrowerKind.STATE_AGENCY,),
        HEALTH,
        (SUPPLIES, MEETING),
        "ใช้รณรงค์กำจัดลูกน้ำยุงลาย",
        "งานสาธารณสุขและสิ่งแวดล้อม",
        (7, 20),
        (1, 2),
    ),
    Cause(
        (BorrowerKind.STATE_AGENCY,),
        CLERKS_OFFICE,
        (EVENT,),
        "ใช้ในงานหน่วยบริการเคลื่อนที่",
        "งานรัฐพิธี",
        (5, 15),
    ),
)
"""What the people of the town come to the desk for."""
