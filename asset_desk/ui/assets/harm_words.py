"""What settlements, repairs, fact-findings and write-offs say in the history of an asset."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.thai import money_text
from asset_desk.thai_dates import short_date
from asset_desk.ui.words import word


def harm_text(payload: Mapping[str, Any]) -> str:
    """What one act says of damaged, lost, mended or written off pieces."""
    row = payload["row"]
    parts = (
        *_kinds(payload, row),
        *(row.get(name, "") for name in ("fault", "repairer", "details", "note")),
        *(row.get(name, "") for name in ("order_no", "result", "decided_by", "document_no")),
        *_days_and_money(row),
    )
    return " · ".join(part for part in parts if part)


def _kinds(payload: Mapping[str, Any], row: Mapping[str, Any]) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    harm, quantity = row.get("harm", payload.get("harm")), row.get("quantity")
    quantity = payload.get("quantity") if quantity is None else quantity
    good, beyond = row.get("good"), row.get("beyond_repair")
    return (
        word(Outcome(row["outcome"])) if "outcome" in row else "",
        f"{word(Harm(harm))} {quantity:,}" if harm and quantity else "",
        translate("Acts", "{count} pieces").format(count=f"{quantity:,}")
        if quantity and not harm
        else "",
        translate("Acts", "mended {count}").format(count=f"{good:,}") if good else "",
        translate("Acts", "beyond repair {count}").format(count=f"{beyond:,}") if beyond else "",
    )


def _days_and_money(row: Mapping[str, Any]) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    expected = row.get("expected_on")
    money = row.get("amount_satang", row.get("cost_satang"))
    back = translate("Acts", "expected back {day}")
    return (
        back.format(day=short_date(date.fromisoformat(expected))) if expected else "",
        translate("Acts", "{money} baht").format(money=money_text(money)) if money else "",
    )
