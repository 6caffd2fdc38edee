"""What an import has to say, in words; the screen, the command line and the report share it."""

from __future__ import annotations

from asset_desk.domain.register_import import ImportAction, Remark, RowRemark

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

_REMARKS = {
    Remark.NO_NAME: "ไม่มีชื่อรายการ จึงไม่ทราบว่าเป็นทรัพย์สินใด",
    Remark.QUANTITY_UNREADABLE: "จำนวน “{0}” อ่านไม่ได้ ต้องเป็นตัวเลข 1–9,999",
    Remark.VALUE_UNREADABLE: "ราคา “{0}” อ่านไม่ได้ ต้องเป็นจำนวนเงิน",
    Remark.DATE_UNREADABLE: "วันที่ “{0}” อ่านไม่ได้ พิมพ์เช่น 1 ต.ค. 2568",
    Remark.CODE_TURNED_INTO_DATE: "รหัสถูก Excel เปลี่ยนเป็นวันที่ ({0}) กรุณาพิมพ์รหัสใหม่เป็นข้อความ",
    Remark.DUPLICATE_IN_FILE: "รหัส {0} ซ้ำกับแถวก่อนหน้าในไฟล์เดียวกัน",
    Remark.TOTAL_ROW: "แถวยอดรวม",
    Remark.HEADER_REPEATED: "หัวตารางที่พิมพ์ซ้ำ",
    Remark.SECTION_TITLE: "ชื่อหมวด “{0}” ใช้กับแถวถัดไป",
    Remark.EMPTY: "แถวว่าง",
    Remark.RETIRED: "ทรัพย์สินนี้เลิกใช้แล้วในทะเบียน จึงไม่แก้ไข",
    Remark.NOT_HELD: "มีค่าที่ทะเบียนรับไม่ได้ เช่น รหัสยาวเกิน 60 ตัวอักษร",
    Remark.FEWER_THAN_AWAY: "จำนวนในไฟล์น้อยกว่าที่ไม่อยู่ในคลังขณะนี้ ({0})",
    Remark.CATEGORY_UNKNOWN: "ไม่รู้จักหมวด “{0}” จึงใช้หมวด “อื่น” หรือหมวดเดิม",
    Remark.DIVISION_UNKNOWN: "ไม่รู้จักหน่วยงาน “{0}” จึงเว้นไว้",
    Remark.CONDITION_UNKNOWN: "ไม่รู้จักสภาพ “{0}” จึงใช้สภาพเดิมหรือใช้การได้",
    Remark.YEAR_ONLY: "มีเฉพาะปี {0} จึงเว้นวันที่ได้มาไว้",
    Remark.VALUE_WAS_TOTAL: "ไฟล์ให้มูลค่ารวม จึงหารด้วยจำนวนเป็นราคาต่อหน่วย",
}


def remark_text(remark: RowRemark) -> str:
    """The remark as one clause."""
    return _REMARKS[remark.remark].format(remark.text)


def remarks_text(remarks: tuple[RowRemark, ...]) -> str:
    """All remarks of a row as one text."""
    return "; ".join(remark_text(remark) for remark in remarks)
