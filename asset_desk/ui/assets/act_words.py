"""What the journal says of an asset, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActKind
from asset_desk.services.rows import ActRow
from asset_desk.thai_dates import bangkok_day, short_instant
from asset_desk.ui.assets.harm_words import harm_text
from asset_desk.ui.assets.wording import field_title, value_shown

Names = Mapping[int, str]

_TITLES: Mapping[str, object] = {
    ActKind.ASSET_ADDED: QT_TRANSLATE_NOOP("Acts", "Entered in the register"),
    ActKind.ASSET_CHANGED: QT_TRANSLATE_NOOP("Acts", "Changed"),
    ActKind.ASSET_RETIRED: QT_TRANSLATE_NOOP("Acts", "Retired"),
    ActKind.ATTACHMENT_ADDED: QT_TRANSLATE_NOOP("Acts", "File added"),
    ActKind.REGISTER_IMPORTED: QT_TRANSLATE_NOOP("Acts", "Changed by an import"),
    ActKind.LOAN_HANDED_OVER: QT_TRANSLATE_NOOP("Acts", "Handed over"),
    ActKind.LOAN_TAKEN_BACK: QT_TRANSLATE_NOOP("Acts", "Taken back"),
    ActKind.LOAN_SETTLED: QT_TRANSLATE_NOOP("Acts", "Made good by the borrower"),
    ActKind.REPAIR_SENT: QT_TRANSLATE_NOOP("Acts", "Sent to repair"),
    ActKind.REPAIR_BACK: QT_TRANSLATE_NOOP("Acts", "Back from repair"),
    ActKind.FINDING_NOTED: QT_TRANSLATE_NOOP("Acts", "Fact-finding recorded"),
    ActKind.ASSET_WRITTEN_OFF: QT_TRANSLATE_NOOP("Acts", "Written off"),
    ActKind.ASSET_FOUND_AGAIN: QT_TRANSLATE_NOOP("Acts", "Found again"),
    ActKind.COUNT_RECORDED: QT_TRANSLATE_NOOP("Acts", "Annual count"),
}


def act_title(act: ActRow, asset_id: AssetId) -> str:
    """What was done, in a few words."""
    translate = QCoreApplication.translate
    if act.kind == ActKind.ATTACHMENT_ADDED and act.payload.get("is_photo"):
        return translate("Acts", "Photo added")
    if act.kind == ActKind.REGISTER_IMPORTED and "added" in _imported(act, asset_id):
        return translate("Acts", "Entered by an import")
    return translate("Acts", str(_TITLES[act.kind])) if act.kind in _TITLES else act.kind


def act_details(act: ActRow, asset_id: AssetId, divisions: Names) -> str:
    """What the act says beside its title; nothing when the title says all."""
    payload = act.payload
    match act.kind:
        case ActKind.ASSET_ADDED:
            return _details_text(payload)
        case ActKind.ASSET_CHANGED:
            return _changes_text(payload["changed"], divisions)
        case ActKind.ASSET_RETIRED:
            text = QCoreApplication.translate("Acts", "Reason: {reason}")
            return text.format(reason=payload["reason"])
        case ActKind.ATTACHMENT_ADDED:
            return str(payload["file_name"])
        case ActKind.REGISTER_IMPORTED:
            return _import_text(act, asset_id, divisions)
        case ActKind.LOAN_HANDED_OVER | ActKind.LOAN_TAKEN_BACK:
            return _moved_text(act, asset_id)
        case ActKind.COUNT_RECORDED:
            return _count_text(payload)
        case _:
            return harm_text(payload) if "row" in payload else ""


def recorded_text(act: ActRow) -> str:
    """When the act was entered, if that was not on the day it happened."""
    if bangkok_day(act.recorded_at) == act.happened_on:
        return ""
    return short_instant(act.recorded_at)


def _details_text(details: Mapping[str, Any]) -> str:
    text = QCoreApplication.translate("Acts", "{quantity} {unit}")
    quantity, unit = f"{details['quantity']:,}", details["unit"]
    parts = (details["code"], text.format(quantity=quantity, unit=unit).strip(), details["place"])
    return " · ".join(part for part in parts if part)


def _count_text(counted: Mapping[str, Any]) -> str:
    text = QCoreApplication.translate(
        "Acts",
        "Fiscal year {fiscal_year}: found {found} in order, {damaged} damaged, {missing} missing "
        "of {expected}; counted by {counted_by}",
    )
    said = text.format_map(counted)
    return f"{said} · {counted['remark']}" if counted["remark"] else said


def _changes_text(changed: Mapping[str, Sequence[Any]], divisions: Names) -> str:
    text = QCoreApplication.translate("Acts", "{field}: {before} → {after}")
    return "\n".join(
        text.format(
            field=field_title(name),
            before=value_shown(name, pair[0], divisions),
            after=value_shown(name, pair[1], divisions),
        )
        for name, pair in changed.items()
    )


def _imported(act: ActRow, asset_id: AssetId) -> Mapping[str, Any]:
    """What an import's act says of one of its assets."""
    entries: Sequence[Mapping[str, Any]] = act.payload["assets"]
    return next((entry for entry in entries if entry["id"] == asset_id), {})


def _import_text(act: ActRow, asset_id: AssetId, divisions: Names) -> str:
    entry = _imported(act, asset_id)
    translate = QCoreApplication.translate
    text = translate("Acts", "File {file}, row {row}")
    source = text.format(file=act.payload["file"], row=entry.get("row", ""))
    said = _details_text(entry["added"]) if "added" in entry else ""
    if "changed" in entry:
        said = _changes_text(entry["changed"], divisions)
    return "\n".join(part for part in (source, said) if part)


def _moved_text(act: ActRow, asset_id: AssetId) -> str:
    """How many pieces went where, and by whose hands."""
    translate, payload = QCoreApplication.translate, act.payload
    places = {
        "on_loan": translate("Acts", "lent {count}"),
        "store": translate("Acts", "good {count}"),
        "damaged": translate("Acts", "damaged {count}"),
        "lost": translate("Acts", "lost {count}"),
    }
    moved = [
        places[posting["place"]].format(count=f"{posting['quantity']:,}")
        for entry in payload["entries"]
        if entry["asset_id"] == asset_id
        for posting in entry["postings"]
        if posting["quantity"] > 0 and posting["place"] in places
    ]
    if act.kind == ActKind.LOAN_HANDED_OVER:
        people = translate("Acts", "given by {giver}, received by {receiver}")
        moved.append(people.format(giver=payload["giver"], receiver=payload["receiver"]))
    else:
        people = translate("Acts", "brought by {giver}, received by {receiver}")
        giver, receiver = payload["returned_by"], payload["received_by"]
        moved.append(people.format(giver=giver, receiver=receiver))
    return " · ".join(moved)
