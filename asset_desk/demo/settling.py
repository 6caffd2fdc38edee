"""How the demonstration's borrowers make good what they brought back damaged or lost."""

from __future__ import annotations

import random
from dataclasses import replace

from asset_desk.demo.diary import Diary
from asset_desk.domain.loans import LoanId, LoanLine
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services import lending
from asset_desk.services.settling import settle

_WAYS = {
    Harm.DAMAGED: ((Outcome.REPAIRED, "ช่างซ่อมในหมู่บ้าน"), (Outcome.PAID, "")),
    Harm.LOST: ((Outcome.REPLACED, "ของใหม่ชนิดและขนาดเดียวกัน"), (Outcome.PAID, "")),
}
_WAITING = 0.25
"""So many of them still wait on the last day."""


def settles(draw: random.Random) -> int | None:
    """After how many days a borrower makes good; None when that is still to come."""
    return None if draw.random() < _WAITING else draw.choice((2, 3, 5, 8, 13, 21))


def make_good(diary: Diary, draw: random.Random, loan_id: LoanId) -> None:
    """Close every settlement that a loan has open."""
    with diary.batch:
        loan = lending.get_loan(diary.batch, loan_id)
    number = 0
    for line in loan.lines:
        for harm, count in ((Harm.DAMAGED, line.damaged), (Harm.LOST, line.lost)):
            if count:
                number += 1
                document_no = f"สธ {loan_id}/{number}"
                settlement = _settlement(diary, draw.choice(_WAYS[harm]), line, (harm, count))
                made = replace(settlement, document_no=document_no)
                settle(diary.batch, diary.occasion(), loan_id, made)


def _settlement(
    diary: Diary, way: tuple[Outcome, str], line: LoanLine, harmed: tuple[Harm, int]
) -> Settlement:
    return Settlement(
        line_id=line.line_id,
        harm=harmed[0],
        outcome=way[0],
        quantity=harmed[1],
        document_no="",
        on=diary.day,
        details=way[1],
        unit_value_satang=250_00,
        value_reason="ราคาจากใบสั่งซื้อครั้งล่าสุด",
    )
