"""What the orders of a committee usually say: a text to start from, for the office to change.

It names nobody and cites no law: who sits and by what power is the office's own to say.
"""

from __future__ import annotations

from asset_desk.domain.committees import Order, OrderKind, OrderText

USUAL_NAME = "คณะกรรมการทบทวนปรับปรุงการจัดทำคู่มือการใช้ทรัพย์สินของทางราชการ"
USUAL_REASONS = (
    "เพื่อให้การยืมและการใช้ทรัพย์สินของทางราชการเป็นไปด้วยความถูกต้อง โปร่งใส ตรวจสอบได้ "
    "และให้คู่มือการใช้ทรัพย์สินของทางราชการเป็นปัจจุบัน สอดคล้องกับการปฏิบัติงาน"
)
USUAL_DUTIES = (
    "ทบทวนและปรับปรุงคู่มือการใช้ทรัพย์สินของทางราชการให้เหมาะสมกับการปฏิบัติงาน",
    "กำหนดขั้นตอน แนวทาง และแบบฟอร์มการยืม - คืน ทรัพย์สินของทางราชการ ตามประเภทงานด้านต่าง ๆ",
    "กำกับดูแลและติดตามการยืม - คืน ทรัพย์สินของทางราชการ",
    "สรุปรายงานผลการดำเนินการเสนอผู้บริหารท้องถิ่นเพื่อพิจารณา",
)
_AMENDING_REASONS = "เพื่อให้การดำเนินงานของคณะกรรมการเป็นไปอย่างต่อเนื่องและเหมาะสมยิ่งขึ้น"
_REVOKING_REASONS = "เนื่องจากคณะกรรมการได้ปฏิบัติหน้าที่ตามที่ได้รับมอบหมายเสร็จสิ้นแล้ว"


def usual_order(kind: OrderKind, committee: str, changed: Order | None = None) -> OrderText:
    """The text with which an order of a committee begins; members of a changed order stay."""
    appointed = f"แต่งตั้ง{committee}"
    if kind is OrderKind.APPOINT or changed is None:
        return OrderText(subject=appointed, reasons=USUAL_REASONS, duties=USUAL_DUTIES)
    if kind is OrderKind.AMEND:
        return OrderText(
            subject=f"แก้ไขเพิ่มเติมคำสั่ง{appointed}",
            reasons=_AMENDING_REASONS,
            authority=changed.text.authority,
            members=changed.text.members,
            duties=changed.text.duties,
        )
    return OrderText(
        subject=f"ยกเลิกคำสั่ง{appointed}",
        reasons=_REVOKING_REASONS,
        authority=changed.text.authority,
    )
