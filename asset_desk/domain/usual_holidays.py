"""The public holidays that a year begins with, until the office has held them against the notices.

Days of the moon, the ploughing ceremony, substitution days and special days are announced year by
year by the Cabinet; those below were gathered from public calendars and may have changed since.
"""

from __future__ import annotations

from datetime import date

from asset_desk.domain.working_days import Holiday, HolidayYear

GATHERED = (
    "รวบรวมจากปฏิทินวันหยุดราชการที่เผยแพร่ทั่วไป ยังไม่ได้ตรวจกับประกาศสำนักเลขาธิการคณะรัฐมนตรี "
    "วันหยุดชดเชยและวันหยุดพิเศษประกาศเป็นรายปี โปรดตรวจก่อนใช้"
)
FIXED_ONLY = (
    "มีเฉพาะวันหยุดที่ตรงกันทุกปี ยังไม่มีวันสำคัญทางพระพุทธศาสนา วันพืชมงคล วันหยุดชดเชย และวันหยุดพิเศษ "
    "โปรดเพิ่มตามประกาศของปีนั้น"
)

_FIXED = (
    (1, 1, "วันขึ้นปีใหม่"),
    (4, 6, "วันจักรี"),
    (4, 13, "วันสงกรานต์"),
    (4, 14, "วันสงกรานต์"),
    (4, 15, "วันสงกรานต์"),
    (5, 4, "วันฉัตรมงคล"),
    (6, 3, "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี"),
    (7, 28, "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว"),
    (8, 12, "วันแม่แห่งชาติ"),
    (10, 13, "วันนวมินทรมหาราช"),
    (10, 23, "วันปิยมหาราช"),
    (12, 5, "วันพ่อแห่งชาติ"),
    (12, 10, "วันรัฐธรรมนูญ"),
    (12, 31, "วันสิ้นปี"),
)
_OF_A_YEAR: dict[int, tuple[tuple[int, int, str], ...]] = {
    2025: (
        (2, 12, "วันมาฆบูชา"),
        (4, 7, "วันหยุดชดเชยวันจักรี"),
        (4, 16, "วันหยุดชดเชยวันสงกรานต์"),
        (5, 5, "วันหยุดชดเชยวันฉัตรมงคล"),
        (5, 9, "วันพืชมงคล"),
        (5, 11, "วันวิสาขบูชา"),
        (5, 12, "วันหยุดชดเชยวันวิสาขบูชา"),
        (6, 2, "วันหยุดพิเศษ"),
        (7, 10, "วันอาสาฬหบูชา"),
        (7, 11, "วันเข้าพรรษา"),
        (8, 11, "วันหยุดพิเศษ"),
    ),
    2026: (
        (1, 2, "วันหยุดพิเศษ"),
        (3, 3, "วันมาฆบูชา"),
        (5, 13, "วันพืชมงคล"),
        (5, 31, "วันวิสาขบูชา"),
        (6, 1, "วันหยุดชดเชยวันวิสาขบูชา"),
        (7, 29, "วันอาสาฬหบูชา"),
        (7, 30, "วันเข้าพรรษา"),
        (12, 7, "วันหยุดชดเชยวันพ่อแห่งชาติ"),
    ),
    2027: (
        (2, 21, "วันมาฆบูชา"),
        (2, 22, "วันหยุดชดเชยวันมาฆบูชา"),
        (5, 20, "วันวิสาขบูชา"),
        (7, 18, "วันอาสาฬหบูชา"),
        (7, 19, "วันเข้าพรรษา"),
        (7, 20, "วันหยุดชดเชยวันอาสาฬหบูชา"),
        (10, 25, "วันหยุดชดเชยวันปิยมหาราช"),
        (12, 6, "วันหยุดชดเชยวันพ่อแห่งชาติ"),
    ),
}


def usual_holidays(year: int) -> HolidayYear:
    """The list that a calendar year (not พ.ศ.) begins with, not yet checked by anyone."""
    days = sorted((*_FIXED, *_OF_A_YEAR.get(year, ())))
    holidays = tuple(Holiday(date(year, month, day), name) for month, day, name in days)
    return HolidayYear(year, holidays, GATHERED if year in _OF_A_YEAR else FIXED_ONLY)
