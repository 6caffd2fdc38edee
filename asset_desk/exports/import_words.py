"""What there is to say of an imported row, in the words of screen, report and command line."""

from __future__ import annotations

from collections.abc import Mapping

from asset_desk.domain.register_rows import ImportAction, PlannedRow, Remark, RowRemark

ACTION_WORDS: Mapping[ImportAction, str] = {
    ImportAction.CREATE: "เพิ่มใหม่",
    ImportAction.UPDATE: "ปรับปรุง",
    ImportAction.UNCHANGED: "เหมือนเดิม",
    ImportAction.SKIP: "ไม่นำเข้า",
}

REMARK_WORDS: Mapping[Remark, str] = {
    Remark.EMPTY: "แถวว่าง",
    Remark.HEADER_REPEATED: "หัวตารางที่พิมพ์ซ้ำ",
    Remark.SECTION_TITLE: "ชื่อหมวดหรือหัวข้อในตาราง",
    Remark.TOTAL_ROW: "แถวรวมยอด",
    Remark.FOOT_TEXT: "ข้อความท้ายตาราง",
    Remark.NO_NAME: "ไม่มีชื่อรายการ",
    Remark.NAME_TOO_LONG: "ชื่อรายการยาวเกินไป: {text}",
    Remark.CODE_TOO_LONG: "รหัสยาวเกินไป: {text}",
    Remark.CODE_TURNED_INTO_DATE: "รหัสกลายเป็นวันที่ในไฟล์ ต้องแก้เป็นข้อความ: {text}",
    Remark.CODE_ROUNDED: "รหัสเป็นตัวเลขที่ยาวจนโปรแกรมตารางปัดเศษ: {text}",
    Remark.DUPLICATE_IN_FILE: "รหัส {text} ซ้ำกับแถวที่ {row}",
    Remark.QUANTITY_UNREADABLE: "อ่านจำนวนไม่ได้: {text}",
    Remark.QUANTITY_OUT_OF_RANGE: "จำนวนไม่อยู่ในช่วง 1–9,999: {text}",
    Remark.FEWER_THAN_AWAY: "จำนวนน้อยกว่าที่อยู่นอกคลังขณะนี้ ({text})",
    Remark.VALUE_UNREADABLE: "อ่านราคาไม่ได้: {text}",
    Remark.VALUE_OUT_OF_RANGE: "ราคาไม่อยู่ในช่วงที่บันทึกได้: {text}",
    Remark.RETIRED: "จำหน่ายออกจากทะเบียนแล้ว: {text}",
    Remark.VALUE_WAS_TOTAL: "ราคาในไฟล์เป็นราคารวม หารเป็นราคาต่อหน่วยแล้ว: {text}",
    Remark.VALUE_NOT_DIVISIBLE: "ราคารวมหารด้วยจำนวนไม่ลงตัว จึงไม่ได้นำราคาเข้า: {text}",
    Remark.DATE_UNREADABLE: "อ่านวันที่ไม่ได้ จึงไม่ได้นำวันที่เข้า: {text}",
    Remark.DATE_IS_OLD: "วันที่เก่ากว่าปกติ โปรดตรวจสอบ: {text}",
    Remark.YEAR_ONLY: "มีแต่ปี จึงไม่ได้นำวันที่เข้า: {text}",
    Remark.CATEGORY_UNKNOWN: "ไม่รู้จักหมวด: {text}",
    Remark.DIVISION_UNKNOWN: "ไม่พบหน่วยงานนี้ในระบบ: {text}",
    Remark.CONDITION_UNKNOWN: "ไม่รู้จักสภาพ: {text}",
    Remark.USE_CLASS_UNKNOWN: "ไม่รู้จักประเภทการใช้: {text}",
    Remark.LENDABLE_UNKNOWN: "ไม่เข้าใจช่องให้ยืมได้: {text}",
}


def remark_text(remark: RowRemark) -> str:
    """The remark as one Thai sentence, with what stood in the file."""
    words = REMARK_WORDS[remark.remark]
    if not remark.text:
        words = words.replace(": {text}", "").replace(" ({text})", "").replace(" {text}", "")
    return words.replace("{text}", remark.text).replace("{row}", str(remark.other_row))


def remarks_text(row: PlannedRow) -> str:
    """Everything that there is to say of a row."""
    return " · ".join(remark_text(remark) for remark in row.remarks)
