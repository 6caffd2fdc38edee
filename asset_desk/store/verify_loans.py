"""Each loan, its lines, approvals and return counts against what its own acts say, loan by loan."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import Any

from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.journal import ActKind, digest
from asset_desk.domain.loans import Stage
from asset_desk.store.findings import Findings
from asset_desk.store.reading import day

Payload = Mapping[str, Any]
Row = dict[str, Any]

_ACTS = (
    "SELECT subject_id AS loan_id, no, kind, happened_on, payload FROM act "
    "WHERE subject = 'loan' ORDER BY subject_id, no"
)
_LOANS = "SELECT id AS loan_id, * FROM loan ORDER BY id"
_LINES = "SELECT * FROM loan_line ORDER BY loan_id, line_no"
_APPROVALS = "SELECT * FROM approval ORDER BY loan_id, id"
_RETURNS = (
    "SELECT line.loan_id, line.line_no, r.* FROM loan_line AS line "
    "JOIN return_count AS r ON r.line_id = line.id ORDER BY line.loan_id, line.line_no, r.id"
)
_BORROWER = ("kind", "name", "position", "unit", "address", "phone")
_PLAIN = (
    *("purpose", "work_type", "use_place", "place", "requested_on", "from_date", "due_date"),
    *("division_id", "division_name", "note"),
)
_NOT_YET: Row = {
    **dict.fromkeys(("serial", "fiscal_year", "decided_on", "handed_over_on")),
    **dict.fromkeys(("slip_no", "approver_name", "approver_title", "approver_order"), ""),
    **dict.fromkeys(("decision_reason", "giver_name", "receiver_name"), ""),
    **dict.fromkeys(("hand_over_condition", "paper"), ""),
}
"""What a loan is kept with until an act says more of it."""
_LINE = ("asset_id", "category", "unit", "value_satang", "note")
_COUNT = ("good", "damaged", "lost", "condition")


@dataclass(slots=True)
class _Told:
    """A loan as its acts tell it; `by` is the act that said each column last."""

    loan: Row = field(default_factory=dict)
    lines: dict[int, Row] = field(default_factory=dict)
    approvals: list[Row] = field(default_factory=list)
    returns: list[Row] = field(default_factory=list)
    by: dict[str, int] = field(default_factory=dict)
    settled: int = 0
    taken_back: list[Row] = field(default_factory=list)
    before: dict[int, tuple[Row, dict[int, Row], dict[str, int], int]] = field(default_factory=dict)

    def remember(self, no: int) -> None:
        """How the loan stood before this act, should it be reversed."""
        lines = {number: dict(line) for number, line in self.lines.items()}
        self.before[no] = (dict(self.loan), lines, dict(self.by), self.settled)

    def rewind(self, no: int) -> None:
        """The loan as it stood before this act; what it counted stays, but counts no more."""
        self.loan, self.lines, self.by, self.settled = self.before[no]
        self.taken_back += [each for each in self.returns if each["act_no"] == no]
        self.returns = [each for each in self.returns if each["act_no"] != no]

    def says(self, act: sqlite3.Row, columns: Row) -> None:
        """What an act says of the loan."""
        self.loan |= columns | {"last_act_on": act["happened_on"]}
        self.by |= dict.fromkeys((*columns, "last_act_on"), act["no"])


def check_loans(book: sqlite3.Connection, found: Findings) -> None:
    """Walk the loans and their acts side by side; each is read once."""
    acts, lines = _Groups(book, _ACTS), _Groups(book, _LINES)
    approvals, returns = _Groups(book, _APPROVALS), _Groups(book, _RETURNS)
    for loan in book.execute(_LOANS):
        loan_id = loan["loan_id"]
        for stray in acts.before(loan_id):
            _note_lost(stray, found)
        told = _told_by(acts.of(loan_id), found)
        group = (lines.of(loan_id), approvals.of(loan_id), returns.of(loan_id))
        if not told.loan:
            name = loan["slip_no"] or f"ที่ {loan_id}"
            found.note("loans", f"การยืม {name} ไม่มีบันทึกใดรองรับ", "a loan without any act")
            continue
        _compare(loan, group, told, found)
    for stray in acts.before(None):
        _note_lost(stray, found)


class _Groups:
    """Rows in the order of their loans, handed out loan by loan."""

    def __init__(self, book: sqlite3.Connection, sql: str) -> None:
        self._rows: Iterator[sqlite3.Row] = book.execute(sql)
        self._next = next(self._rows, None)

    def before(self, loan_id: int | None) -> Iterator[sqlite3.Row]:
        """The rows of loans before this one, or all that are left."""
        while self._next is not None and (loan_id is None or self._next["loan_id"] < loan_id):
            yield self._next
            self._next = next(self._rows, None)

    def of(self, loan_id: int) -> list[sqlite3.Row]:
        """The rows of this loan; those of earlier ones are passed over."""
        for _ in self.before(loan_id):
            continue
        rows = []
        while self._next is not None and self._next["loan_id"] == loan_id:
            rows.append(self._next)
            self._next = next(self._rows, None)
        return rows


def _told_by(acts: list[sqlite3.Row], found: Findings) -> _Told:
    told = _Told()
    has_reversals = any(act["kind"] == ActKind.LOAN_REVERSED for act in acts)
    for act in acts:
        tell = TELLS.get(act["kind"])
        if has_reversals:
            told.remember(act["no"])
        try:
            if tell is not None:
                tell(told, act, json.loads(act["payload"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            no = act["no"]
            found.note("loans", f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    return told


def _requested(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    borrower, approver = payload["borrower"], payload["approver"]
    columns = {f"borrower_{name}": borrower[name] for name in _BORROWER}
    columns |= {name: payload[name] for name in _PLAIN}
    columns |= {"borrower_id": borrower["person_id"], "stage": Stage.REQUESTED.value}
    columns |= {"approver_post": approver["post"], "approver_reason": approver["reason"]}
    columns |= {name: payload.get(name, "") for name in ("purpose_kind", "urgency_reason")}
    columns["rules_against"] = ",".join(payload.get("rules_against", ()))
    columns |= {name: payload.get(name) for name in ("request_no", "manual_version_id")}
    told.says(act, columns | _NOT_YET)
    for number, line in enumerate(payload["lines"], start=1):
        row = {name: line[name] for name in _LINE}
        row |= {"asset_code": line["code"], "asset_name": line["name"]}
        row |= {"quantity_requested": line["quantity"], "quantity_approved": None}
        row["is_consumable"] = line.get("is_consumable", False)
        row |= {name: line.get(name, "") for name in ("kit_name", "accessories")}
        told.lines[number] = row | dict.fromkeys(("back_on", "ledger_year", "ledger_no"))


def _rule_waived(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    approver = payload.get("approver")
    if approver is None:
        told.says(act, {})
        return
    columns = {"approver_post": approver["post"], "approver_reason": approver["reason"]}
    told.says(act, columns)


def _approved(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    on = act["happened_on"]
    year, title = fiscal_year_of(day(on)), "\n".join(payload["title"])
    columns = {"stage": Stage.APPROVED.value, "decided_on": on, "fiscal_year": year}
    columns |= {"slip_no": payload["slip_no"], "serial": payload["serial"]}
    columns |= {"approver_name": payload["approver"], "approver_title": title}
    columns |= {"approver_order": payload["order"], "paper": payload["paper"]}
    told.says(act, columns)
    for number, quantity in payload["approved"].items():
        line = told.lines[int(number)]
        line["quantity_approved"] = quantity
        if quantity:
            line["ledger_year"] = year
            line.pop("ledger_no")
    told.approvals.append(_approval(act, "approved", payload))


def _refused(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    columns = {"stage": Stage.REFUSED.value, "decided_on": act["happened_on"]}
    told.says(act, columns | {"decision_reason": payload["reason"]})
    told.approvals.append(_approval(act, "refused", payload))


def _cancelled(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, {"stage": Stage.CANCELLED.value, "decision_reason": payload["reason"]})


def _released(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, {"stage": Stage.NOT_COLLECTED.value, "decision_reason": payload["reason"]})


def _handed_over(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    columns = {"stage": Stage.HANDED_OVER.value, "handed_over_on": act["happened_on"]}
    columns |= {"giver_name": payload["giver"], "receiver_name": payload["receiver"]}
    told.says(act, columns | {"hand_over_condition": payload["condition"]})


def _taken_back(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    on = act["happened_on"]
    for number, counted in payload["counts"].items():
        row = {name: counted[name] for name in _COUNT}
        row |= {"returned_by": payload["returned_by"], "received_by": payload["received_by"]}
        row |= {"line_no": int(number), "act_no": act["no"], "happened_on": on}
        row["no_photo_reason"] = payload.get("no_photo_reason", "")
        told.returns.append(row)
        line = told.lines[int(number)]
        line["back_on"] = None if _still_out(told, int(number)) else on
    told.says(act, {"stage": _stage_after(told)})


def _extended(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, {"due_date": payload["new_due_date"]})


def _reversed(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    """A number once given stays given: an approval that is reversed leaves a cancelled slip."""
    if payload["kind"] == ActKind.LOAN_APPROVED:
        columns = {"stage": Stage.CANCELLED.value, "decision_reason": payload["reason"]}
        told.says(act, columns)
        return
    told.rewind(payload["reverses"])


def _settled(told: _Told, act: sqlite3.Row, payload: Payload) -> None:
    told.settled += payload["row"]["quantity"]
    told.says(act, {"stage": _stage_after(told)})


def _still_out(told: _Told, number: int) -> int:
    back = (_total(each) for each in told.returns if each["line_no"] == number)
    return int(told.lines[number]["quantity_approved"] or 0) - sum(back)


def _total(counted: Row) -> int:
    return int(counted["good"]) + int(counted["damaged"]) + int(counted["lost"])


def _stage_after(told: _Told) -> str:
    if any(_still_out(told, number) for number in told.lines):
        return Stage.HANDED_OVER.value
    harmed = sum(int(each["damaged"]) + int(each["lost"]) for each in told.returns)
    is_whole = harmed == told.settled
    return (Stage.CLOSED if is_whole else Stage.RETURNED).value


def _approval(act: sqlite3.Row, decision: str, payload: Payload) -> Row:
    row = {"act_no": act["no"], "decided_on": act["happened_on"], "decision": decision}
    row |= {"person_name": payload["approver"], "reason": payload.get("reason", "")}
    if "title" not in payload:
        return row  # a refusal of the first books said only who refused
    title = "\n".join(payload["title"])
    return row | {"person_title": title, "order_text": payload["order"]}


TELLS: Mapping[str, Callable[[_Told, sqlite3.Row, Payload], None]] = {
    ActKind.LOAN_REQUESTED: _requested,
    ActKind.LOAN_RULE_WAIVED: _rule_waived,
    ActKind.LOAN_APPROVED: _approved,
    ActKind.LOAN_REFUSED: _refused,
    ActKind.LOAN_CANCELLED: _cancelled,
    ActKind.LOAN_RELEASED: _released,
    ActKind.LOAN_HANDED_OVER: _handed_over,
    ActKind.LOAN_TAKEN_BACK: _taken_back,
    ActKind.LOAN_SETTLED: _settled,
    ActKind.LOAN_REVERSED: _reversed,
    ActKind.LOAN_EXTENDED: _extended,
}
"""What each kind of act says of its loan."""


def _compare(
    loan: sqlite3.Row,
    group: tuple[list[sqlite3.Row], list[sqlite3.Row], list[sqlite3.Row]],
    told: _Told,
    found: Findings,
) -> None:
    name = loan["slip_no"] or f"คำขอที่ {loan['loan_id']}"
    paper = _digest_of(loan["paper"]) if told.loan.get("paper") else loan["paper"]
    for column, kept, value in _differing(loan, told.loan, paper=paper):
        thai = f"ใบยืม {name}: {column} เป็น “{kept}” แต่บันทึกไว้ว่า “{value}”"
        english = f"{column} of loan {loan['loan_id']} is not what its act says"
        found.note("loans", thai, english, told.by[column])
    lines, approvals, returns = group
    expected = [{"line_no": number} | line for number, line in sorted(told.lines.items())]
    _compare_rows("รายการ (lines)", name, lines, expected, found)
    _compare_rows("การพิจารณา (approvals)", name, approvals, told.approvals, found)
    counted = [*told.returns, *told.taken_back]
    counted.sort(key=lambda each: (each["line_no"], each["act_no"]))
    _compare_rows("การคืน (returns)", name, returns, counted, found)


def _compare_rows(
    what: str, name: str, kept: list[sqlite3.Row], told: list[Row], found: Findings
) -> None:
    if len(kept) != len(told):
        thai = f"ใบยืม {name}: {what} มี {len(kept)} แต่บันทึกไว้ {len(told)}"
        found.note("loans", thai, "their number is not what the acts say")
        return
    for row, expected in zip(kept, told, strict=True):
        for column, value, wanted in _differing(row, expected):
            thai = f"ใบยืม {name}: {what} {column} เป็น “{value}” แต่บันทึกไว้ว่า “{wanted}”"
            english = f"{column} is not what the act says"
            found.note("loans", thai, english, expected.get("act_no"))


def _differing(row: sqlite3.Row, told: Row, **instead: object) -> list[tuple[str, object, object]]:
    """Each column that is not as told, with what is kept and what was told; mostly none is."""
    columns = tuple(told)
    kept = _reading(columns)(row)
    if instead:
        kept = tuple(
            instead.get(column, value) for column, value in zip(columns, kept, strict=True)
        )
    if kept == tuple(told.values()):
        return []
    each = zip(columns, kept, told.values(), strict=True)
    return [(column, value, wanted) for column, value, wanted in each if value != wanted]


@lru_cache(maxsize=256)
def _reading(columns: tuple[str, ...]) -> Callable[[sqlite3.Row], tuple[object, ...]]:
    return itemgetter(*columns)


@lru_cache(maxsize=4096)
def _digest_of(paper: str) -> str:
    try:
        return digest(json.loads(paper))
    except ValueError:
        return "?"


def _note_lost(act: sqlite3.Row, found: Findings) -> None:
    no, loan = act["no"], act["loan_id"]
    found.note("loans", f"การยืมที่ {loan} ของบันทึกที่ {no} หายไป", f"loan {loan} is missing", no)
