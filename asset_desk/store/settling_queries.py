"""Reading settlements, repairs and fact-findings."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import LoanId
from asset_desk.domain.repairs import RepairId
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.domain.write_offs import FindingId
from asset_desk.services.rows import AttachmentRow
from asset_desk.services.settling_rows import (
    FindingRow,
    OpenHarmRow,
    PhotoRow,
    RepairRow,
    SettlementRow,
    Unfit,
)
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, day, day_or_none
from asset_desk.store.settlement_store import AWAITING

_OPEN = """
SELECT line.id, line.line_no, line.asset_code, line.asset_name, line.unit, line.value_satang,
    harm.name AS harm,
    CASE harm.name WHEN 'damaged' THEN line.quantity_damaged ELSE line.quantity_lost END
    - coalesce((SELECT sum(s.quantity) FROM settlement AS s
        WHERE s.line_id = line.id AND s.harm = harm.name
        AND s.act_no NOT IN (SELECT reversed_act_no FROM reversal)), 0) AS open
FROM loan_line AS line
CROSS JOIN (SELECT 'damaged' AS name UNION SELECT 'lost') AS harm
WHERE line.loan_id = :id AND open > 0 ORDER BY line.line_no, harm.name
"""
_SETTLED = """
SELECT s.*, line.line_no, line.asset_code, line.asset_name, line.unit FROM loan_line AS line
JOIN settlement AS s ON s.line_id = line.id WHERE line.loan_id = :id
AND s.act_no NOT IN (SELECT reversed_act_no FROM reversal) ORDER BY s.id
"""
_REPAIRS = """
SELECT repair.*, coalesce(sum(back.good), 0) AS good,
    coalesce(sum(back.beyond_repair), 0) AS beyond_repair, max(back.happened_on) AS back_on,
    sum(back.cost_satang) AS paid, coalesce(group_concat(nullif(back.note, ''), ' · '), '') AS notes
FROM repair LEFT JOIN repair_return AS back ON back.repair_id = repair.id
WHERE repair.asset_id = :id GROUP BY repair.id ORDER BY repair.id DESC
"""
_FINDINGS = """
SELECT finding.*, off.happened_on AS written_off_on, coalesce(off.document_no, '') AS document_no
FROM finding LEFT JOIN write_off AS off ON off.finding_id = finding.id
WHERE finding.asset_id = :id ORDER BY finding.id DESC
"""
_FOUND = (
    "SELECT sum(quantity) FROM finding WHERE asset_id = :asset AND harm = :harm "
    "AND id NOT IN (SELECT finding_id FROM write_off)"
)
_HELD = "SELECT quantity FROM asset_balance WHERE asset_id = :asset AND place = :harm"
_PHOTOS = """
SELECT a.*, act.kind, act.happened_on FROM act JOIN attachment AS a ON a.act_no = act.no
WHERE act.subject = 'loan' AND act.subject_id = :id AND a.is_photo ORDER BY a.id
"""
_LOST = "SELECT count(*) FROM asset_balance WHERE place = 'lost' AND quantity > 0"


class SqlSettlingQueries:
    """What was made good, what is open, what is away to be mended, and what is lost."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def open_of(self, loan_id: LoanId) -> Sequence[OpenHarmRow]:
        """What of a loan nobody has made good yet, line by line."""
        return [_open_row(row) for row in self._reader.rows(_OPEN, {"id": loan_id})]

    def settlements_of(self, loan_id: LoanId) -> Sequence[SettlementRow]:
        """The settlements of a loan, oldest first."""
        return [_settlement_row(row) for row in self._reader.rows(_SETTLED, {"id": loan_id})]

    def photos_of(self, loan_id: LoanId) -> Sequence[PhotoRow]:
        """The photos taken when a loan went out and came back, oldest first."""
        return [_photo_row(row) for row in self._reader.rows(_PHOTOS, {"id": loan_id})]

    def repairs_of(self, asset_id: AssetId) -> Sequence[RepairRow]:
        """The repairs of an asset, newest first."""
        return [_repair_row(row) for row in self._reader.rows(_REPAIRS, {"id": asset_id})]

    def findings_of(self, asset_id: AssetId) -> Sequence[FindingRow]:
        """The fact-findings about an asset, newest first."""
        return [_finding_row(row) for row in self._reader.rows(_FINDINGS, {"id": asset_id})]

    def unfit(self, asset_id: AssetId, harm: Harm) -> Unfit:
        """How many pieces are damaged or lost, and what they wait for."""
        facts = {"asset": asset_id, "harm": harm.value}
        held, awaiting, found = (
            self._reader.number(sql, facts) for sql in (_HELD, AWAITING, _FOUND)
        )
        return Unfit(harm, held, awaiting, found)

    def lost_assets(self) -> int:
        """How many rows of the register have lost pieces that were not written off."""
        return self._reader.number(_LOST)


def _open_row(row: sqlite3.Row) -> OpenHarmRow:
    return OpenHarmRow(
        line_id=LoanLineId(row["id"]),
        line_no=row["line_no"],
        code=row["asset_code"],
        name=row["asset_name"],
        unit=row["unit"],
        harm=Harm(row["harm"]),
        quantity=row["open"],
        value_satang=row["value_satang"],
    )


def _settlement_row(row: sqlite3.Row) -> SettlementRow:
    same = ("act_no", "line_no", "unit", "quantity", "document_no", "details", "closed_by")
    money = ("unit_value_satang", "value_reason", "amount_satang", "amount_reason")
    return SettlementRow(
        line_id=LoanLineId(row["line_id"]),
        code=row["asset_code"],
        name=row["asset_name"],
        harm=Harm(row["harm"]),
        outcome=Outcome(row["outcome"]),
        happened_on=day(row["happened_on"]),
        **{name: row[name] for name in same + money},
    )


def _repair_row(row: sqlite3.Row) -> RepairRow:
    same = ("quantity", "fault", "repairer", "cost_satang", "good", "beyond_repair")
    return RepairRow(
        repair_id=RepairId(row["id"]),
        source=Place(row["source"]),
        sent_on=day(row["happened_on"]),
        expected_on=day_or_none(row["expected_on"]),
        back_on=day_or_none(row["back_on"]),
        paid_satang=row["paid"],
        note=row["notes"],
        **{name: row[name] for name in same},
    )


def _finding_row(row: sqlite3.Row) -> FindingRow:
    same = ("quantity", "order_no", "result", "decided_by", "document_no")
    return FindingRow(
        finding_id=FindingId(row["id"]),
        harm=Harm(row["harm"]),
        happened_on=day(row["happened_on"]),
        written_off_on=day_or_none(row["written_off_on"]),
        **{name: row[name] for name in same},
    )


def _photo_row(row: sqlite3.Row) -> PhotoRow:
    file = AttachmentRow(row["file_name"], row["sha256"], row["size"], is_photo=True)
    is_return = row["kind"] == ActKind.LOAN_TAKEN_BACK
    return PhotoRow(row["act_no"], is_return, day(row["happened_on"]), file)
