"""Reading what was thought of a request, what was waived for it, and the slips beside it."""

from __future__ import annotations

import sqlite3
from typing import Any

from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.opinions import Opinion, OpinionStep
from asset_desk.domain.work_rules import PurposeKind, WaivableRule, Waiver
from asset_desk.services.rows import AttachmentRow, SisterRow
from asset_desk.store.reading import Reader, day

_OPINIONS = "SELECT * FROM opinion WHERE loan_id = :id ORDER BY id"
_SCANS = (
    "SELECT a.* FROM opinion AS o JOIN attachment AS a ON a.act_no = o.act_no "
    "WHERE o.loan_id = :id ORDER BY a.id"
)
_WAIVERS = "SELECT * FROM waiver WHERE loan_id = :id ORDER BY id"
_SISTERS = (
    "SELECT id, slip_no, stage, division_name FROM loan "
    "WHERE request_no = :no AND id <> :id ORDER BY id"
)


def rule_columns(reader: Reader, loan: sqlite3.Row) -> dict[str, Any]:
    """What the page of a loan shows of its rules, opinions and sister slips, by field."""
    facts = {"id": loan["id"]}
    kind, against = loan["purpose_kind"], loan["rules_against"].split(",")
    opinions = tuple(_opinion(row) for row in reader.rows(_OPINIONS, facts))
    return {
        "purpose_kind": PurposeKind(kind) if kind else None,
        "urgency_reason": loan["urgency_reason"],
        "rules_against": tuple(WaivableRule(each) for each in against if each),
        "opinions": opinions,
        "scans": _scans(reader, facts) if opinions else (),
        "waivers": tuple(_waiver(row) for row in reader.rows(_WAIVERS, facts)),
        "request_no": loan["request_no"] or loan["id"],
        "sisters": _sisters(reader, loan),
        "manual_number": _manual_number(reader, loan["manual_version_id"]),
    }


def _manual_number(reader: Reader, version_id: int | None) -> int | None:
    if version_id is None:
        return None
    return reader.number("SELECT number FROM manual_version WHERE id = :id", {"id": version_id})


def _sisters(reader: Reader, loan: sqlite3.Row) -> tuple[SisterRow, ...]:
    if loan["request_no"] is None:
        return ()
    rows = reader.rows(_SISTERS, {"no": loan["request_no"], "id": loan["id"]})
    return tuple(
        SisterRow(LoanId(row["id"]), row["slip_no"], Stage(row["stage"]), row["division_name"])
        for row in rows
    )


def _scans(reader: Reader, facts: dict[str, Any]) -> tuple[AttachmentRow, ...]:
    return tuple(
        AttachmentRow(row["file_name"], row["sha256"], row["size"], bool(row["is_photo"]))
        for row in reader.rows(_SCANS, facts)
    )


def _opinion(row: sqlite3.Row) -> Opinion:
    return Opinion(
        step=OpinionStep(row["step"]),
        on=day(row["given_on"]),
        name=row["person_name"],
        title=row["person_title"],
        order=row["order_text"],
        agrees=bool(row["agrees"]),
        remark=row["remark"],
        is_own=bool(row["is_own"]),
    )


def _waiver(row: sqlite3.Row) -> Waiver:
    rule, on = WaivableRule(row["rule"]), day(row["waived_on"])
    return Waiver(rule, on, row["person_name"], row["person_title"], row["reason"])
