"""The words with which offices head the columns of their registers."""

from __future__ import annotations

import re
from collections.abc import Mapping

FIELDS = (
    *("name", "code", "category", "division_name", "place", "unit", "quantity", "value_satang"),
    *("total_value", "acquired_on", "brand", "serial_no", "condition", "use_class", "is_lendable"),
    *("note",),
)
"""What a column may hold; `total_value` is the value of all pieces together."""

EXACT, AT_THE_FRONT = 100, 50
"""How surely a word names a field: alone, before other words, or (0) within them."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "code": (
        *("หมายเลขครุภัณฑ์", "เลขครุภัณฑ์", "เลขที่ครุภัณฑ์", "รหัสครุภัณฑ์", "เลขรหัสครุภัณฑ์", "รหัสพัสดุ"),
        *("เลขรหัสพัสดุ", "หมายเลขพัสดุ", "เลขพัสดุ", "รหัสสินทรัพย์", "เลขสินทรัพย์", "หมายเลขสินทรัพย์"),
        *("รหัสทรัพย์สิน", "หมายเลขทรัพย์สิน", "เลขทรัพย์สิน", "เลขทะเบียนครุภัณฑ์", "เลขทะเบียนทรัพย์สิน"),
        *("เลขที่หรือรหัส", "หมายเลขและรหัส", "เลขทะเบียน", "เลขรหัส", "รหัส", "assetcode", "assetno"),
        *("assetid", "assetnumber", "propertyno", "propertynumber", "code"),
    ),
    "name": (
        *("ชื่อครุภัณฑ์", "ชื่อทรัพย์สิน", "ชื่อสินทรัพย์", "ชื่อพัสดุ", "ชื่อรายการ", "รายการทรัพย์สิน"),
        *("รายการครุภัณฑ์", "รายการพัสดุ", "รายการสินทรัพย์", "รายการ", "รายละเอียดครุภัณฑ์"),
        *("รายละเอียดทรัพย์สิน", "รายละเอียด", "ครุภัณฑ์", "ทรัพย์สิน", "สินทรัพย์", "พัสดุ", "ชื่อ"),
        *("assetname", "description", "name"),
    ),
    "category": (
        *("หมวดครุภัณฑ์", "ประเภทครุภัณฑ์", "ประเภททรัพย์สิน", "ประเภทสินทรัพย์", "ประเภทพัสดุ", "หมวดหมู่"),
        *("หมวด", "ประเภท", "category"),
    ),
    "division_name": (
        *("หน่วยงานเจ้าของ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานที่ใช้", "หน่วยงานผู้ใช้", "หน่วยงาน", "ส่วนราชการ"),
        *("สังกัด", "สำนัก/กอง", "สำนักกอง", "กองสำนัก", "กองฝ่าย", "กองงาน", "กอง", "ฝ่าย", "division"),
    ),
    "place": (
        *("สถานที่ตั้ง", "สถานที่เก็บ", "สถานที่ใช้งาน", "สถานที่ใช้", "สถานที่ติดตั้ง", "สถานที่", "ที่ตั้ง", "ที่เก็บ"),
        *("ใช้ประจำที่", "ประจำที่", "ใช้ประจำ", "จุดติดตั้ง", "ห้อง", "location"),
    ),
    "unit": ("หน่วยนับ", "ลักษณนาม", "หน่วย", "unit"),
    "quantity": ("จำนวนหน่วย", "จำนวนนับ", "จำนวน", "ปริมาณ", "quantity", "qty"),
    "value_satang": (
        *("ราคาต่อหน่วย", "ราคาหน่วยละ", "หน่วยละ", "ต่อหน่วย", "มูลค่าต่อหน่วย", "ราคาทุนต่อหน่วย"),
        *("ราคาต่อชิ้น", "ราคาทุน", "ราคาที่ได้มา", "ราคาซื้อ", "มูลค่าที่ได้มา", "มูลค่าทุน", "มูลค่าแรกเริ่ม"),
        *("ราคา", "มูลค่า", "unitprice", "unitcost", "price", "cost"),
    ),
    "total_value": (
        *("มูลค่ารวม", "ราคารวม", "ราคาทั้งสิ้น", "จำนวนเงิน", "รวมเงิน", "รวมเป็นเงิน", "เป็นเงิน"),
        *("ราคารวมทั้งสิ้น", "รวมราคา", "รวม", "totalprice", "totalcost", "totalvalue", "amount"),
    ),
    "acquired_on": (
        *("วันที่ได้มา", "วันเดือนปีที่ได้มา", "วันเดือนปีได้มา", "วันได้มา", "วันที่ซื้อ", "วันที่จัดซื้อ", "วันที่รับ"),
        *("วันที่ตรวจรับ", "วันเดือนปีที่ซื้อ", "วันเดือนปี", "ได้มาเมื่อ", "ปีที่ได้มา", "ปีที่ซื้อ", "ปีพศ"),
        *("พศที่ได้มา", "ปีงบประมาณที่ได้มา", "ปีงบประมาณ", "วดปที่ได้มา", "วดปที่ซื้อ", "วดป", "วันที่"),
        *("acquireddate", "acquisitiondate", "dateacquired", "purchasedate", "acquiredon"),
    ),
    "brand": (
        *("ยี่ห้อรุ่น", "ยี่ห้อ", "ชื่อยี่ห้อ", "ยี่ห้อชนิด", "รุ่นแบบ", "รุ่น", "แบบชนิดลักษณะ", "แบบ"),
        *("ตราอักษร", "brand", "model"),
    ),
    "serial_no": (
        *("หมายเลขเครื่อง", "เลขเครื่อง", "เลขที่เครื่อง", "ซีเรียล", "serialno", "serialnumber", "serial"),
        *("sn",),
    ),
    "condition": (
        "สภาพครุภัณฑ์",
        "สภาพการใช้งาน",
        "สภาพทรัพย์สิน",
        "สภาพ",
        "สถานะ",
        "condition",
        "status",
    ),
    "use_class": ("ประเภทการใช้", "ลักษณะการใช้"),
    "is_lendable": ("ให้ยืมได้", "ยืมได้", "อนุญาตให้ยืม", "ให้ยืม"),
    "note": ("หมายเหตุ", "บันทึก", "remark", "note"),
}

_NEVER = (
    *("ผู้รับผิดชอบ", "ผู้ใช้", "ผู้ดูแล", "ผู้ขาย", "ผู้บริจาค", "ผู้ครอบครอง", "นามสกุล", "ชื่อสกุล"),
    *("เสื่อม", "สะสม", "สุทธิ", "คงเหลือ", "ซาก", "อายุ", "ประกัน", "เงินงบประมาณ", "แหล่งเงิน"),
    *("ใบส่งของ", "เอกสาร", "สัญญา", "เลขที่หนังสือ", "วิธี", "ลำดับที่", "ชำรุดเมื่อ", "จำหน่ายเมื่อ"),
    *("วันที่จำหน่าย", "ราคาจำหน่าย", "วันที่ตรวจสอบ", "ตรวจนับ", "หมดอายุ", "กรอบ", "จดทะเบียน"),
)
"""Words of columns that the desk has no use for, though they hold words of those it has."""

_NOISE = re.compile(r"[\s()\[\]/.,:;\-_\"'“”ฯ*\u200b\ufeff]+")
_WIDEST_TAIL = 18
_LEAST_INNER_WORD = 5


def folded(title: str) -> str:
    """A heading as it is compared: no spaces, no marks, ำ in one piece."""
    return _NOISE.sub("", title.replace("ํา", "ำ")).casefold()


_FOLDED = tuple(
    (field, word) for field, words in _WORDS.items() for word in dict.fromkeys(map(folded, words))
)


def field_and_surety(title: str) -> tuple[str, int] | None:
    """The field that a heading names and how surely, or None; longer words are surer."""
    plain = folded(title)
    sureties = ((_surety(plain, word), field) for field, word in _FOLDED)
    surety, field = max(sureties)
    if surety == 0 or (surety < EXACT and any(word in plain for word in _NEVER)):
        return None
    return field, surety


def _surety(plain: str, word: str) -> int:
    if plain == word:
        return EXACT + len(word)
    if len(plain) > len(word) + _WIDEST_TAIL:
        return 0
    if plain.startswith(word):
        return AT_THE_FRONT + len(word)
    return len(word) if len(word) >= _LEAST_INNER_WORD and word in plain else 0
