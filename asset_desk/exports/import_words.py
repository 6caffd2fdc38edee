"""What an import has to say, in words; the screen, the command line and the report share it."""

from __future__ import annotations

from collections.abc import Iterator

from asset_desk.domain.register_import import (
    ImportAction,
    ImportPlan,
    PlannedRow,
    Remark,
    RowRemark,
)

ACTIONS = {
    ImportAction.CREATE: "เพิ่มใหม่",
    ImportAction.UPDATE: "ปรับปรุง",
    ImportAction.UNCHANGED: "ไม่เปลี่ยนแปลง",
    ImportAction.SKIP: "ข้าม",
}

FIELDS = {
    "code": "รหัสทรัพย์สิน",
    "name": "รายการ",
    "category": "หมวด",
    "division_name": "หน่วยงานเจ้าของ",
    "place": "สถานที่ตั้ง",
    "unit": "หน่วยนับ",
    "quantity": "จำนวน",
    "value_satang": "ราคาต่อหน่วย",
    "total_value": "มูลค่ารวม",
    "acquired_on": "วันที่ได้มา",
    "brand": "ยี่ห้อ/รุ่น",
    "serial_no": "หมายเลขเครื่อง",
    "condition": "สภาพ",
    "use_class": "ประเภทการใช้",
    "is_lendable": "ให้ยืมได้",
    "note": "หมายเหตุ",
}
"""What the columns are called, in the office's order; an exported register is headed by these."""

_OF_DETAILS = {"division_id": "division_name"}

_REMARKS = {
    Remark.EMPTY: "แถวว่าง",
    Remark.HEADER_REPEATED: "หัวตารางหรือชื่อเรื่องที่พิมพ์ซ้ำ",
    Remark.SECTION_TITLE: "หัวข้อหมวด “{0}” สำหรับแถวถัดไป",
    Remark.TOTAL_ROW: "แถวยอดรวม",
    Remark.FOOT_TEXT: "ข้อความท้ายตาราง “{0}”",
    Remark.NO_NAME: "ไม่มีชื่อรายการ จึงไม่ทราบว่าเป็นทรัพย์สินใด",
    Remark.NAME_TOO_LONG: "ชื่อรายการยาวเกิน 200 ตัวอักษร",
    Remark.CODE_TOO_LONG: "รหัสยาวเกิน 60 ตัวอักษร",
    Remark.CODE_TURNED_INTO_DATE: "รหัสถูก Excel เปลี่ยนเป็นวันที่ ({0}) พิมพ์รหัสใหม่เป็นข้อความแล้วนำเข้าอีกครั้ง",
    Remark.CODE_ROUNDED: "รหัสถูก Excel ปัดเป็นตัวเลข ({0}) พิมพ์รหัสใหม่เป็นข้อความแล้วนำเข้าอีกครั้ง",
    Remark.DUPLICATE_IN_FILE: "รหัส {0} ซ้ำกับแถวที่ {1} ของไฟล์",
    Remark.QUANTITY_UNREADABLE: "จำนวน “{0}” อ่านไม่ได้ ต้องเป็นตัวเลข 1–9,999",
    Remark.QUANTITY_OUT_OF_RANGE: "จำนวน {0} อยู่นอกช่วง 1–9,999",
    Remark.FEWER_THAN_AWAY: "จำนวนในไฟล์น้อยกว่าจำนวนที่ไม่อยู่ในคลังขณะนี้ ({0})",
    Remark.VALUE_UNREADABLE: "ราคา “{0}” อ่านไม่ได้ ต้องเป็นจำนวนเงิน เช่น 3,350.00",
    Remark.VALUE_OUT_OF_RANGE: "ราคา {0} บาท มากเกินกว่าที่ทะเบียนรับได้",
    Remark.RETIRED: "ทรัพย์สินนี้เลิกใช้แล้วในทะเบียน จึงไม่แก้ไขและไม่นำกลับมา",
    Remark.VALUE_WAS_TOTAL: "ไฟล์ให้มูลค่ารวม {0} บาท จึงหารด้วยจำนวนเป็นราคาต่อหน่วย",
    Remark.VALUE_NOT_DIVISIBLE: "มูลค่ารวม {0} บาท หารด้วยจำนวนไม่ลงตัว จึงเว้นราคาต่อหน่วยไว้",
    Remark.DATE_UNREADABLE: "วันที่ได้มา “{0}” อ่านไม่ได้ จึงเว้นไว้ พิมพ์วันและปีเต็ม เช่น 1 ต.ค. 2568",
    Remark.DATE_IS_OLD: "วันที่ได้มา {0} เก่ามาก อาจพิมพ์ปี พ.ศ. ไว้เพียง 2 หลัก โปรดตรวจสอบ",
    Remark.DATE_TO_COME: "วันที่ได้มา {0} ยังมาไม่ถึง จึงเว้นไว้ โปรดตรวจสอบปี พ.ศ.",
    Remark.YEAR_ONLY: "วันที่ได้มามีเฉพาะปี ({0}) จึงเว้นไว้",
    Remark.CATEGORY_UNKNOWN: "ไม่รู้จักหมวด “{0}” จึงใช้หมวด “อื่น” หรือหมวดเดิม",
    Remark.DIVISION_UNKNOWN: "ไม่รู้จักหน่วยงาน “{0}” จึงเว้นไว้หรือใช้หน่วยงานเดิม",
    Remark.CONDITION_UNKNOWN: "ไม่รู้จักสภาพ “{0}” จึงใช้สภาพเดิมหรือ “ใช้การได้” โปรดตรวจสอบ",
    Remark.USE_CLASS_UNKNOWN: "ไม่รู้จักประเภทการใช้ “{0}” จึงใช้ประเภทเดิมหรือ “ใช้คงรูป”",
    Remark.LENDABLE_UNKNOWN: "ไม่ทราบว่า “{0}” หมายถึงให้ยืมหรือไม่ จึงใช้ค่าเดิมหรือ “ให้ยืมได้”",
}


def action_text(action: ImportAction) -> str:
    """What becomes of a row, in a word or two."""
    return ACTIONS[action]


def remark_text(remark: RowRemark) -> str:
    """The remark as one clause."""
    return _REMARKS[remark.remark].format(remark.text, remark.other_row)


def remarks_text(row: PlannedRow) -> str:
    """All remarks of a row as one text."""
    return "; ".join(remark_text(remark) for remark in row.remarks)


def changes_text(row: PlannedRow) -> str:
    """The fields that an update changes: แก้ไข สถานที่ตั้ง, จำนวน; empty for any other row."""
    names = (_OF_DETAILS.get(name, name) for name in row.changed_fields)
    labels = ", ".join(FIELDS[name] for name in names)
    return f"แก้ไข {labels}" if labels else ""


def row_text(row: PlannedRow) -> str:
    """All that is to be said of a planned row: its changes and its remarks."""
    return "; ".join(part for part in (changes_text(row), remarks_text(row)) if part)


def summary_text(plan: ImportPlan) -> str:
    """The plan in one line, every row of the file counted."""
    counts = " · ".join(f"{words} {plan.count(action):,}" for action, words in ACTIONS.items())
    return f"ทั้งหมด {len(plan.rows):,} แถว: {counts}"


def report_rows(plan: ImportPlan) -> Iterator[tuple[int, str, str, str, str]]:
    """The plan row by row for the report: row number, action, code, name, what is to be said."""
    for row in plan.rows:
        known = row.details
        code = (known.code if known else row.row.code) or ""
        name = (known.name if known else row.row.name) or ""
        yield row.row.row_no, action_text(row.action), code, name, row_text(row)
