"""The office and its preferences as they are kept: one JSON text each, under its key."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.meetings import Quorum
from asset_desk.domain.office import Office, OfficeType
from asset_desk.domain.preferences import Preferences

OFFICE = "office"
PREFERENCES = "preferences"
_NAMES = frozenset(field.name for field in dataclasses.fields(Preferences))


def office_in(value: str | None) -> Office | None:
    """The office in what is kept of it, or None when nothing is."""
    if value is None:
        return None
    kept = _said(OFFICE, value)
    return Office(**{**kept, "office_type": OfficeType(kept["office_type"])})


def preferences_in(value: str | None) -> Preferences:
    """The settings in what is kept of them, with defaults for what was never set."""
    kept = _said(PREFERENCES, value) if value else {}
    known = {key: value for key, value in kept.items() if key in _NAMES}
    if "quorum" in known:
        known["quorum"] = Quorum(known["quorum"])
    return Preferences(**known)


def _said(key: str, value: str) -> dict[str, Any]:
    try:
        said: dict[str, Any] = json.loads(value)
    except ValueError as trouble:
        raise DeskError(Refusal.BOOK_IS_DAMAGED, file=f"setting: {key}") from trouble
    return said
