"""What the journal says of a kit, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.journal import ActKind
from asset_desk.services.rows import ActRow

NOTHING = "–"
Names = Mapping[int, str]

_TITLES: Mapping[str, object] = {
    ActKind.KIT_ADDED: QT_TRANSLATE_NOOP("KitActs", "Put together"),
    ActKind.KIT_CHANGED: QT_TRANSLATE_NOOP("KitActs", "Changed"),
}


def kit_act_title(act: ActRow) -> str:
    """What was done to the kit, in a few words."""
    translate = QCoreApplication.translate
    if act.kind == ActKind.KIT_CLOSED:
        is_again = act.payload["is_active"]
        return translate("KitActs", "Offered again") if is_again else translate("KitActs", "Closed")
    return translate("KitActs", str(_TITLES[act.kind]))


def kit_act_details(act: ActRow, names: Names) -> str:
    """What the act says beside its title, a change a line; `names` are those of the assets."""
    match act.kind:
        case ActKind.KIT_ADDED:
            return "\n".join(_described(act.payload, names))
        case ActKind.KIT_CHANGED:
            return "\n".join(_changed(act.payload["before"], act.payload["after"], names))
        case _:
            return str(act.payload["name"])


def assets_spoken_of(act: ActRow) -> set[int]:
    """The assets that an act of a kit names."""
    payload = act.payload
    told = (payload, payload.get("before", {}), payload.get("after", {}))
    return {line["asset_id"] for each in told for line in each.get("lines", ())}


def _described(kit: Mapping[str, Any], names: Names) -> Iterator[str]:
    yield kit["name"]
    yield from (f"{names[line['asset_id']]} {_line_text(line)}" for line in kit["lines"])
    if kit["accessories"]:
        text = QCoreApplication.translate("KitActs", "With the whole kit: {accessories}")
        yield text.format(accessories=kit["accessories"])


def _changed(before: Mapping[str, Any], after: Mapping[str, Any], names: Names) -> Iterator[str]:
    """Each thing that is not as before; the order alone is said when nothing else is."""
    translate = QCoreApplication.translate
    titles = {
        "name": translate("KitActs", "Name"),
        "accessories": translate("KitActs", "Accessories of the kit"),
    }
    pairs = [(title, before[field], after[field]) for field, title in titles.items()]
    was, now = _lines(before), _lines(after)
    pairs += [(names[each], was.get(each, ""), now.get(each, "")) for each in {**was, **now}]
    text = translate("KitActs", "{field}: {before} → {after}")
    said = [
        text.format(field=field, before=old or NOTHING, after=new or NOTHING)
        for field, old, new in pairs
        if old != new
    ]
    yield from said or [translate("KitActs", "The order of the assets")]


def _lines(kit: Mapping[str, Any]) -> dict[int, str]:
    return {line["asset_id"]: _line_text(line) for line in kit["lines"]}


def _line_text(line: Mapping[str, Any]) -> str:
    if not line["accessories"]:
        return f"{line['quantity']:,}"
    text = QCoreApplication.translate("KitActs", "{count} (with {accessories})")
    return text.format(count=f"{line['quantity']:,}", accessories=line["accessories"])
