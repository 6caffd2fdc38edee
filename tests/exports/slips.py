"""Slips of every length, with everything on them as long as the desk allows."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.preferences import UNDERTAKING_209
from asset_desk.exports.slip_paper import ReturnRemark, SlipLine, SlipPaper

MARKS = "ที่ น้ำ ปู่ ญี่ปุ่น กตัญญู ผู้ใหญ่ ซ้ำ ฏีกา"
_SENTENCE = (
    "ใช้ในการจัดงานประเพณีบุญบั้งไฟ และกิจกรรมส่งเสริมวัฒนธรรมท้องถิ่นของหมู่บ้าน ร่วมกับโรงเรียน วัด "
    f"และกลุ่มแม่บ้าน {MARKS} "
)


def text(length: int) -> str:
    """Thai of so many letters, ending in a letter."""
    words = (_SENTENCE * 10)[: length - 1].strip()
    return words + "ก" * (length - len(words))


def line(number: int, name: str = "") -> SlipLine:
    name = name or "เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก"
    return SlipLine(f"452-59-{number:04d}", name, number, "หลัง", "")


def slip(count: int = 3, **changed) -> SlipPaper:
    """An approved slip of so many lines."""
    usual = {
        "office": "เทศบาลตำบลบ้านสวนธาร",
        "place_name": "บ้านสวนธาร",
        "slip_no": "บย.12/2569",
        "slip_prefix": "บย.",
        "borrower_name": "นายบุญมี ปู่ย่า",
        "borrower_position": "ผู้ใหญ่บ้าน หมู่ที่ 4",
        "borrower_address": "12/3 หมู่ที่ 4 ตำบลบ้านสวนธาร อำเภอสวนธาร จังหวัดธารทิพย์",
        "source": "กองคลัง เทศบาลตำบลบ้านสวนธาร",
        "purpose": f"งานบุญประจำปี {MARKS}",
        "place": "วัดบ้านสวนธาร",
        "from_date": date(2025, 10, 1),
        "due_date": date(2025, 10, 3),
        "undertaking": UNDERTAKING_209,
        "lines": tuple(line(number) for number in range(1, count + 1)),
        "opinion_title": "ปลัดเทศบาลตำบลบ้านสวนธาร",
        "approver_post_title": "นายกเทศมนตรีตำบลบ้านสวนธาร",
        "approver_title_lines": ("นายกเทศมนตรีตำบลบ้านสวนธาร",),
        "approver_name": "นายสมชาย สวนธาร",
    }
    return SlipPaper(**{**usual, **changed})


def longest_slip(count: int, **changed) -> SlipPaper:
    """A slip of so many lines on which nothing could be longer."""
    name = "นางสาวพรหมจรรย์สวัสดิ์ศรีสุริยวงศ์ ไพศาลกุลบุตรพิพัฒน์ธำรงค์"
    longest = {
        "borrower_name": name,
        "borrower_position": text(60),
        "borrower_address": text(160),
        "purpose": text(500),
        "place": text(100),
        "lines": tuple(
            SlipLine("452-59-0124-8-0001", text(200), 9999, "เครื่อง", "มีสายไฟ 2 เส้น")
            for _ in range(count)
        ),
        "opinion_title": text(60),
        "approver_post_title": text(60),
        "approver_title_lines": (text(60), f"รักษาราชการแทน {text(60)}"),
        "approver_name": name,
        "receiver_name": name,
        "giver_name": name,
    }
    return slip(count, **{**longest, **changed})


def longest_return(count: int) -> SlipPaper:
    """The longest slip, everything on it come back short."""
    words = "ชำรุด 1 เครื่อง · สูญหาย 1 เครื่อง · ยังไม่คืน 2 เครื่อง"
    remarks = tuple(ReturnRemark(number, text(200), words) for number in range(1, count + 1))
    name = longest_slip(1).borrower_name
    return longest_slip(
        count,
        returned_by=name,
        received_back_by=name,
        returned_on=date(2025, 12, 31),
        return_remarks=remarks,
    )


def blank_slip() -> SlipPaper:
    """The empty form."""
    nothing = ("slip_no", "borrower_name", "borrower_position", "borrower_address", "purpose")
    return slip(
        0,
        **dict.fromkeys((*nothing, "place", "approver_name"), ""),
        from_date=None,
        due_date=None,
        source="เทศบาลตำบลบ้านสวนธาร",
    )
