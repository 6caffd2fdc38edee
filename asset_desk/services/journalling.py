"""How a use case writes its one act."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, time
from enum import Enum
from typing import Any

from asset_desk.domain.closed_months import check_open
from asset_desk.domain.journal import Act, ActKind, ActNo
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def note_act(
    uow: UnitOfWork,
    by: Occasion,
    kind: ActKind,
    subject: tuple[str, int],
    payload: Mapping[str, Any],
    *,
    on: date | None = None,
) -> ActNo:
    """Write the act of a use case; it happened on `on`, or today.

    Every act passes here, so that none can happen in a closed month, nor by an officer whose
    account was closed or given a lesser role since they signed in.
    """
    account = uow.accounts.get(by.officer.account_id)
    by.officer.must_still_be(account.role if account and account.is_active else None)
    happened_on = on or by.today
    check_open(happened_on, uow.months.closed())
    return uow.journal.add(
        Act(
            kind=kind,
            subject=subject[0],
            subject_id=subject[1],
            happened_on=happened_on,
            recorded_at=by.now,
            officer_id=by.officer.account_id,
            officer_name=by.officer.name,
            payload=plain(payload),
        )
    )


def plain(value: Any) -> Any:
    """The value as plain JSON: dataclasses as objects, days and times as text, enums by value."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = dataclasses.fields(value)
        return {field.name: plain(getattr(value, field.name)) for field in fields}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, (date, time)) else value


def changes(before: Any, after: Any) -> dict[str, list[Any]]:
    """The fields in which two values of one dataclass differ, each as [before, after]."""
    names = [field.name for field in dataclasses.fields(before)]
    pairs = {name: [plain(getattr(before, name)), plain(getattr(after, name))] for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
