"""The flow of borrowing, from the settings and the guidance that the borrow form enforces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.office import Office
from asset_desk.domain.preferences import Preferences
from asset_desk.exports.flow_chart import FlowPlan, FlowRow, FlowStep, Shape

TITLE = "ผังขั้นตอนการยืม - คืน"
OWNING_HEAD = "หัวหน้าหน่วยงานซึ่งรับผิดชอบพัสดุนั้น"
BORROWER, DESK, APPROVER = "ผู้ยืม", "เจ้าหน้าที่พัสดุ", "ผู้อนุมัติ"
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowFacts:
    """What the flow depends on. Days are the due date's distance from the first day."""

    head: str
    office: str
    follow_up_days: int = 7
    may_extend: bool = True
    longest_days: tuple[int, ...] = ()
    head_always: tuple[str, ...] = ()


def flow_facts(office: Office, preferences: Preferences, guidance: Iterable[Guidance]) -> FlowFacts:
    """The facts of one office and one version of the manual."""
    known = tuple(guidance)
    return FlowFacts(
        head=office.head_title,
        office=office.full_name,
        follow_up_days=preferences.follow_up_days,
        may_extend=preferences.may_extend,
        longest_days=tuple(sorted({each.longest_days for each in known if each.longest_days})),
        head_always=tuple(_called(each) for each in known if each.needs_head),
    )


def borrowing_flow(facts: FlowFacts) -> FlowPlan:
    """The flow from the borrow form to the closed slip."""
    return FlowPlan(
        TITLE,
        (*_asking(), _ways(facts), *_lending(facts), *_returning()),
        notes=tuple(_notes(facts)),
        kept_whole=(facts.head, facts.office, OWNING_HEAD, "รับผิดชอบ"),
    )


def _called(guidance: Guidance) -> str:
    """A type of work, or a category as what it is."""
    is_category = guidance.scope is GuidanceScope.CATEGORY
    return f"ทรัพย์สินประเภท{guidance.name}" if is_category else guidance.name


def _asking() -> tuple[FlowRow, ...]:
    return (
        FlowRow(
            (
                FlowStep(
                    "asks",
                    BORROWER,
                    "กรอกแบบใบยืม บอกเหตุผล สถานที่ใช้ และกำหนดวันส่งคืน (ข้อ 208)",
                    Shape.END,
                ),
            )
        ),
        FlowRow(
            (
                FlowStep(
                    "checks",
                    DESK,
                    "ตรวจว่าใช้เพื่อประโยชน์ของทางราชการ (ข้อ 207) มีของว่างในวันที่ขอ "
                    "และเป็นไปตามแนวปฏิบัติของประเภทงาน",
                ),
            )
        ),
        FlowRow((FlowStep("where", "", "ใครยืม และนำไปใช้ที่ใด (ข้อ 208)", Shape.QUESTION),)),
    )


def _ways(facts: FlowFacts) -> FlowRow:
    return FlowRow(
        (
            FlowStep("inside", "ใช้ภายในสถานที่ของหน่วยงาน", f"ผู้อนุมัติ: {OWNING_HEAD}"),
            FlowStep("outside", "ใช้นอกสถานที่ หรือบุคคลภายนอกยืม", f"ผู้อนุมัติ: {facts.head}"),
            FlowStep("agencies", "ยืมระหว่างหน่วยงานของรัฐ", f"ผู้อนุมัติ: {facts.head}"),
        )
    )


def _lending(facts: FlowFacts) -> tuple[FlowRow, ...]:
    longest = _days_words(facts.longest_days)
    return (
        FlowRow(
            (FlowStep("decides", APPROVER, "อนุมัติให้ยืมหรือไม่", Shape.QUESTION),),
            yes="อนุมัติ",
            no="ไม่",
            aside=FlowStep("refused", DESK, "แจ้งผู้ยืมพร้อมเหตุผล จบขั้นตอน", Shape.END),
        ),
        FlowRow(
            (
                FlowStep(
                    "hands_over",
                    f"{DESK} และ{BORROWER}",
                    f"ตรวจสภาพร่วมกัน จ่ายของ ลงชื่อในใบยืม และลงสมุดคุม{longest}",
                ),
            )
        ),
        FlowRow(
            (FlowStep("in_time", BORROWER, "ส่งคืนภายในกำหนดหรือไม่", Shape.QUESTION),),
            yes="ใช่",
            no="ไม่",
            aside=FlowStep(
                "chased",
                DESK,
                f"ติดตามทวงคืนภายใน {facts.follow_up_days} วัน นับแต่วันครบกำหนด (ข้อ 211)",
            ),
            returns=True,
        ),
    )


def _returning() -> tuple[FlowRow, ...]:
    return (
        FlowRow((FlowStep("takes_back", DESK, "รับคืน ตรวจนับและตรวจสภาพร่วมกับผู้ส่งคืน"),)),
        FlowRow(
            (FlowStep("whole", DESK, "ครบถ้วนและใช้การได้เรียบร้อยหรือไม่", Shape.QUESTION),),
            yes="ใช่",
            no="ไม่",
            aside=FlowStep(
                "settled",
                BORROWER,
                "ชำรุดหรือสูญหาย: ซ่อมให้คงสภาพเดิม ชดใช้เป็นพัสดุอย่างเดียวกัน "
                "หรือชดใช้เป็นเงินตามราคาที่เป็นอยู่ในขณะยืม (ข้อ 209)",
            ),
            returns=True,
        ),
        FlowRow((FlowStep("closed", DESK, "ลงรับคืนในสมุดคุมและปิดใบยืม", Shape.END),)),
    )


def _days_words(longest: Sequence[int]) -> str:
    if not longest:
        return ""
    if longest[0] == longest[-1]:
        return f" กำหนดคืนไม่เกิน {longest[0]} วัน"
    return f" กำหนดคืนไม่เกิน {longest[0]} ถึง {longest[-1]} วัน ตามแนวปฏิบัติ"


def _notes(facts: FlowFacts) -> list[str]:
    notes = []
    if facts.head_always:
        named = ", ".join(facts.head_always[:_MOST_NAMED])
        more = f" และอื่น ๆ รวม {len(facts.head_always)} รายการ"
        rest = more if len(facts.head_always) > _MOST_NAMED else ""
        notes.append(f"{facts.head}เป็นผู้อนุมัติเสมอสำหรับ {named}{rest}")
    if facts.may_extend:
        notes.append("ผู้ยืมขอขยายกำหนดคืนได้พร้อมเหตุผล โดยผู้อนุมัติเป็นผู้พิจารณา")
    else:
        notes.append("ไม่มีการขยายกำหนดคืน ต้องส่งคืนก่อนแล้วจึงยืมใหม่")
    return notes
