"""Settlements, repairs, fact-findings and write-offs, kept in the database."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, func, select

from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActNo
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.repairs import Repair, RepairId, RepairReturn
from asset_desk.domain.settlements import Harm, Settlement
from asset_desk.domain.write_offs import Finding, FindingId
from asset_desk.store.tables import LoanTable
from asset_desk.store.tables_reversal import ReversalTable
from asset_desk.store.tables_settling import (
    FindingTable,
    RepairReturnTable,
    RepairTable,
    SettlementTable,
    WriteOffTable,
)

AWAITING = (
    "SELECT coalesce(sum(CASE :harm WHEN 'damaged' THEN line.quantity_damaged "
    "ELSE line.quantity_lost END), 0) - coalesce((SELECT sum(s.quantity) FROM settlement AS s "
    "JOIN loan_line AS own ON own.id = s.line_id "
    "WHERE own.asset_id = :asset AND s.harm = :harm "
    "AND (own.quantity_damaged > 0 OR own.quantity_lost > 0) "
    "AND s.act_no NOT IN (SELECT reversed_act_no FROM reversal)), 0) "
    "FROM loan_line AS line WHERE line.asset_id = :asset "
    "AND (line.quantity_damaged > 0 OR line.quantity_lost > 0)"
)
"""Computed, never stored: a return of any book ever made opens its settlement by itself."""


class SqlSettling:
    """What was made good, mended, found out and written off; rows are only ever added."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def settled(self, line_id: LoanLineId, harm: Harm) -> int:
        """How many damaged or lost pieces of a line have been made good."""
        query = select(func.coalesce(func.sum(col(SettlementTable.quantity)), 0)).where(
            SettlementTable.line_id == line_id,
            SettlementTable.harm == harm.value,
            col(SettlementTable.act_no).not_in(select(ReversalTable.reversed_act_no)),
        )
        return int(self._session.exec(query).one())

    def awaiting(self, asset_id: AssetId, harm: Harm) -> int:
        """How many damaged or lost pieces of an asset wait for a settlement, whatever the loan."""
        facts = {"asset": asset_id, "harm": harm.value}
        return int(self._session.execute(text(AWAITING), facts).scalar_one())

    def add_settlement(self, act_no: ActNo, settlement: Settlement, closed_by: str) -> None:
        """Keep a settlement and the officer who closed it."""
        self._add(
            SettlementTable(
                act_no=act_no,
                line_id=settlement.line_id,
                harm=settlement.harm.value,
                outcome=settlement.outcome.value,
                quantity=settlement.quantity,
                happened_on=settlement.on,
                document_no=settlement.document_no,
                details=settlement.details,
                unit_value_satang=settlement.unit_value_satang,
                value_reason=settlement.value_reason,
                amount_satang=settlement.amount_satang,
                amount_reason=settlement.amount_reason,
                closed_by=closed_by,
            )
        )

    def settled_by(self, act_no: ActNo) -> tuple[LoanLineId, Harm, int]:
        """The line that one act made good, of what, and how many pieces."""
        query = select(SettlementTable).where(SettlementTable.act_no == act_no)
        row = self._session.exec(query).one()
        return LoanLineId(row.line_id), Harm(row.harm), row.quantity

    def keep_stage(self, loan_id: LoanId, stage: Stage, on: date) -> None:
        """Keep how far the loan has come with a settlement."""
        row = self._session.get_one(LoanTable, loan_id)
        row.stage, row.last_act_on = stage.value, on
        self._session.flush()

    def add_repair(self, act_no: ActNo, repair: Repair) -> RepairId:
        """Keep that pieces were sent to repair."""
        row = RepairTable(
            act_no=act_no,
            asset_id=repair.asset_id,
            quantity=repair.quantity,
            source=repair.source.value,
            happened_on=repair.on,
            fault=repair.fault,
            repairer=repair.repairer,
            expected_on=repair.expected_on,
            cost_satang=repair.cost_satang,
        )
        self._add(row)
        return RepairId(row.id or 0)

    def repair(self, repair_id: RepairId) -> tuple[Repair, int] | None:
        """One repair, and how many of its pieces are still away."""
        row = self._session.get(RepairTable, repair_id)
        if row is None:
            return None
        back = func.sum(col(RepairReturnTable.good) + col(RepairReturnTable.beyond_repair))
        query = select(func.coalesce(back, 0)).where(RepairReturnTable.repair_id == repair_id)
        return _repair(row), row.quantity - int(self._session.exec(query).one())

    def add_repair_return(self, act_no: ActNo, back: RepairReturn) -> None:
        """Keep what came back of a repair."""
        self._add(
            RepairReturnTable(
                act_no=act_no,
                repair_id=back.repair_id,
                good=back.good,
                beyond_repair=back.beyond_repair,
                happened_on=back.on,
                cost_satang=back.cost_satang,
                note=back.note,
            )
        )

    def add_finding(self, act_no: ActNo, finding: Finding) -> FindingId:
        """Keep what a fact-finding came to."""
        row = FindingTable(
            act_no=act_no,
            asset_id=finding.asset_id,
            harm=finding.harm.value,
            quantity=finding.quantity,
            happened_on=finding.on,
            order_no=finding.order_no,
            result=finding.result,
            decided_by=finding.decided_by,
        )
        self._add(row)
        return FindingId(row.id or 0)

    def finding(self, finding_id: FindingId) -> tuple[Finding, bool] | None:
        """One fact-finding, and whether it has been carried out."""
        row = self._session.get(FindingTable, finding_id)
        if row is None:
            return None
        query = select(WriteOffTable.id).where(WriteOffTable.finding_id == finding_id)
        return _finding(row), self._session.exec(query).first() is not None

    def found(self, asset_id: AssetId, harm: Harm) -> int:
        """Pieces whose fact-finding is done and that are not written off yet."""
        written_off = select(WriteOffTable.finding_id)
        query = select(func.coalesce(func.sum(col(FindingTable.quantity)), 0)).where(
            FindingTable.asset_id == asset_id,
            FindingTable.harm == harm.value,
            col(FindingTable.id).not_in(written_off),
        )
        return int(self._session.exec(query).one())

    def add_write_off(
        self, act_no: ActNo, finding_id: FindingId, on: date, document_no: str
    ) -> None:
        """Keep that a fact-finding was carried out."""
        self._add(
            WriteOffTable(
                act_no=act_no, finding_id=finding_id, happened_on=on, document_no=document_no
            )
        )

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def _repair(row: RepairTable) -> Repair:
    return Repair(
        asset_id=AssetId(row.asset_id),
        quantity=row.quantity,
        source=Place(row.source),
        on=row.happened_on,
        fault=row.fault,
        repairer=row.repairer,
        expected_on=row.expected_on,
        cost_satang=row.cost_satang,
    )


def _finding(row: FindingTable) -> Finding:
    return Finding(
        asset_id=AssetId(row.asset_id),
        harm=Harm(row.harm),
        quantity=row.quantity,
        on=row.happened_on,
        order_no=row.order_no,
        result=row.result,
        decided_by=row.decided_by,
    )
