"""The clauses of the regulation that screens and papers cite, with where their wording is from.

The wording that comes with the program was written from general knowledge of the regulation and
has not been held against its printed text; an office that has done so says on which day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal

REGULATION = "ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560"
LONGEST_WORDING = 1_500


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by its number, in short words; not checked until somebody says when."""

    number: str
    wording: str
    source: str = REGULATION
    checked_on: date | None = None

    @property
    def is_checked(self) -> bool:
        """Whether the wording has been held against the printed regulation."""
        return self.checked_on is not None

    @property
    def citation(self) -> str:
        """The clause as a letter cites it: where it stands, and what it says."""
        return f"{self.source} ข้อ {self.number} กำหนดว่า {self.wording}"


USUAL_CLAUSES = (
    Clause("203", "พัสดุที่ได้มาต้องลงบัญชีหรือทะเบียนเพื่อควบคุม และเก็บรักษาให้เรียบร้อยครบถ้วนตรงตามทะเบียน"),
    Clause("204", "การเบิกพัสดุ ให้หัวหน้างานที่ต้องใช้พัสดุนั้นเป็นผู้เบิก"),
    Clause("205", "การจ่ายพัสดุ ให้หัวหน้าหน่วยพัสดุหรือผู้ได้รับมอบหมายสั่งจ่าย ผู้จ่ายต้องลงบัญชีและเก็บหลักฐานไว้"),
    Clause("206", "หน่วยงานอาจกำหนดวิธีเบิกจ่ายพัสดุเป็นอย่างอื่นได้ แล้วรายงานตามระเบียบ"),
    Clause("207", "การให้ยืมหรือนำพัสดุไปใช้ในกิจการซึ่งมิใช่เพื่อประโยชน์ของทางราชการ จะกระทำมิได้"),
    Clause(
        "208",
        "การยืมพัสดุประเภทใช้คงรูปต้องมีหลักฐานเป็นลายลักษณ์อักษร แสดงเหตุผลและกำหนดวันส่งคืน "
        "ยืมระหว่างหน่วยงานหรือใช้นอกสถานที่ ให้หัวหน้าหน่วยงานของรัฐอนุมัติ "
        "ใช้ภายในสถานที่ ให้หัวหน้าหน่วยงานซึ่งรับผิดชอบพัสดุนั้นอนุมัติ",
    ),
    Clause(
        "209",
        "ผู้ยืมต้องส่งคืนในสภาพที่ใช้การได้เรียบร้อย หากชำรุดเสียหายหรือสูญหาย ต้องซ่อมให้คงสภาพเดิม "
        "หรือชดใช้เป็นพัสดุอย่างเดียวกัน หรือชดใช้เป็นเงินตามราคาที่เป็นอยู่ในขณะยืม",
    ),
    Clause(
        "210",
        "การยืมพัสดุประเภทใช้สิ้นเปลือง ทำได้เฉพาะระหว่างหน่วยงานของรัฐ เมื่อผู้ยืมจำเป็นต้องใช้เป็นการด่วน "
        "จัดหาไม่ทัน และผู้ให้ยืมมีพอโดยไม่เสียหาย และโดยปกติต้องคืนเป็นพัสดุประเภท ชนิด และปริมาณเดียวกัน",
    ),
    Clause("211", "เมื่อครบกำหนดยืม ผู้ให้ยืมต้องติดตามทวงพัสดุคืนภายใน 7 วันนับแต่วันครบกำหนด"),
    Clause("212", "หน่วยงานต้องดูแลบำรุงรักษาพัสดุให้พร้อมใช้งาน และซ่อมแซมให้กลับมาใช้ได้โดยเร็ว"),
    Clause("213", "ภายในเดือนสุดท้ายก่อนสิ้นปีงบประมาณ ให้แต่งตั้งผู้รับผิดชอบตรวจสอบพัสดุประจำปี"),
    Clause("214", "พัสดุชำรุด เสื่อมสภาพ สูญไป หรือไม่จำเป็นต้องใช้ ให้แต่งตั้งคณะกรรมการสอบหาข้อเท็จจริง"),
    Clause("215", "พัสดุที่หมดความจำเป็นให้จำหน่ายโดยการขาย แลกเปลี่ยน โอน แปรสภาพ หรือทำลาย"),
    Clause("216", "เงินที่ได้จากการจำหน่ายพัสดุให้ปฏิบัติตามกฎหมายและข้อตกลงที่เกี่ยวข้อง"),
    Clause("217", "พัสดุที่สูญไปหรือไม่มีตัวพัสดุอยู่ ให้จำหน่ายเป็นสูญตามขั้นตอนของระเบียบ"),
    Clause("218", "เมื่อจำหน่ายแล้วให้ลงจ่ายออกจากบัญชีหรือทะเบียนทันที และแจ้งหน่วยงานที่เกี่ยวข้อง"),
)
"""The clauses that the program cites, in words of its own, none of them checked."""


def tidied_clause(clause: Clause) -> Clause:
    """The clause with tidy texts."""
    return replace(clause, wording=tidy(clause.wording), source=tidy(clause.source))


def check_clause(clause: Clause, today: date) -> None:
    """Refuse a clause that the program does not cite, has no words or source, or a day to come."""
    if clause.number not in {each.number for each in USUAL_CLAUSES}:
        raise DeskError(Refusal.CLAUSE_NOT_FOUND, number=clause.number)
    if not clause.wording or len(clause.wording) > LONGEST_WORDING:
        raise DeskError(Refusal.CLAUSE_WORDING_MISSING, field="wording")
    if not clause.source:
        raise DeskError(Refusal.CLAUSE_SOURCE_MISSING, field="source")
    if clause.checked_on is not None and clause.checked_on > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=clause.checked_on)
