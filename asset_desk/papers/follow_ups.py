"""A loan that is due and not back, as the letter that asks for it (ข้อ 211)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asset_desk import thai
from asset_desk.domain.clauses import Clause
from asset_desk.domain.letter_wording import filled_in, up_to_date
from asset_desk.domain.office import BorrowerKind, Division, Office
from asset_desk.domain.preferences import Preferences
from asset_desk.exports.official_letter import OfficialLetter, numbered
from asset_desk.services.rows import LoanLineRow, LoanPage
from asset_desk.thai_dates import long_date

SUBJECT = "ขอให้ส่งคืนพัสดุที่ยืมไป"


@dataclass(frozen=True, slots=True)
class LetterSource:
    """What of the office its letters are made of; `clause` is the duty to ask (ข้อ 211)."""

    office: Office
    preferences: Preferences
    divisions: Sequence[Division]
    clause: Clause


def follow_up_letter(
    page: LoanPage, source: LetterSource, signer: tuple[str, ...], day: date
) -> OfficialLetter:
    """A memo to the division of one of the staff, or a letter to a borrower from outside."""
    office, preferences, divisions = source.office, source.preferences, source.divisions
    is_memo = page.row.borrower_kind is BorrowerKind.STAFF
    digits = thai.thai_digits if preferences.slip_thai_digits else str
    wording = preferences.follow_up_memo if is_memo else preferences.follow_up_letter
    owner = page.division_name or _finance(divisions)
    facts = _facts(page, office, owner) | {"clause_211": source.clause.citation}
    phone = f"โทร. {office.phone}" if office.phone else ""
    picture = Path(preferences.garuda_file) if preferences.garuda_file else None
    memo_sender = " ".join(part for part in (owner, office.full_name, phone) if part)
    letter_sender = tuple(part for part in (office.building, office.address) if part)
    return OfficialLetter(
        office=office.full_name,
        is_memo=is_memo,
        sender_lines=(memo_sender,) if is_memo else letter_sender,
        day=digits(long_date(day)),
        subject=SUBJECT,
        to=_addressee(page, divisions) if is_memo else page.row.borrower_name,
        refers_to="" if is_memo else digits(_reference(page)),
        paragraphs=_paragraphs(wording, facts, page, has_thai_digits=preferences.slip_thai_digits),
        signer_title_lines=signer,
        closing="" if is_memo else "ขอแสดงความนับถือ",
        foot_lines=() if is_memo else tuple(part for part in (owner, phone) if part),
        garuda=picture if picture and picture.is_file() else None,
        has_thai_digits=preferences.slip_thai_digits,
        kept_whole=_kept_whole(page, facts, digits, (office.building, phone)),
    )


def due_words(page: LoanPage) -> str:
    """The due date in force, and the slip's own where it was extended."""
    row = page.row
    if row.original_due_date is None:
        return long_date(row.due_date)
    return f"{long_date(row.due_date)} (ขยายจากวันที่ {long_date(row.original_due_date)})"


def _kept_whole(
    page: LoanPage, facts: Mapping[str, str], digits: Callable[[str], str], more: Sequence[str]
) -> tuple[str, ...]:
    named = [facts[name] for name in ("borrower", "unit", "owner", "slip_no")]
    counts = [_count(line) for line in page.lines if line.out]
    row = page.row
    known = (row.due_date, row.original_due_date, row.handed_over_on, page.decided_on)
    days = [long_date(day) for day in known if day]
    return (*map(digits, [*named, *counts, *days]), *(each for each in more if each))


def _facts(page: LoanPage, office: Office, owner: str) -> dict[str, str]:
    row = page.row
    return {
        "borrower": row.borrower_name,
        "unit": row.borrower_unit,
        "slip_no": row.slip_no,
        "owner": owner or office.full_name,
        "office": office.full_name,
        "purpose": row.purpose.removeprefix("เพื่อ").strip(),
        "place": page.place,
        "from_date": long_date(row.handed_over_on or row.from_date),
        "due_date": due_words(page),
        "days_late": str(row.days_late),
    }


def _paragraphs(
    wording: str, facts: Mapping[str, str], page: LoanPage, *, has_thai_digits: bool
) -> tuple[str | tuple[str, ...], ...]:
    digits = thai.thai_digits if has_thai_digits else str
    still_out = [_item(line, has_thai_digits) for line in page.lines if line.out]
    return tuple(
        numbered(still_out, has_thai_digits)
        if line.strip() == "{items}"
        else digits(filled_in(line, facts))
        for line in up_to_date(wording).splitlines()
        if line.strip()
    )


def _item(line: LoanLineRow, has_thai_digits: bool) -> str:
    """What is still out of a line; its code keeps the digits that stand on the asset."""
    said = thai.thai_digits(_count(line)) if has_thai_digits else _count(line)
    code = f"รหัส {line.code} " if line.code else ""
    return f"{line.name} {code}{said}"


def _count(line: LoanLineRow) -> str:
    return f"จำนวน {line.out:,} {line.unit}".strip()


def _reference(page: LoanPage) -> str:
    decided = f" ลงวันที่ {long_date(page.decided_on)}" if page.decided_on else ""
    return f"ใบยืมพัสดุ/ครุภัณฑ์ เลขที่ {page.row.slip_no}{decided}"


def _addressee(page: LoanPage, divisions: Sequence[Division]) -> str:
    """The head of the borrower's division; the borrower where no division is known."""
    for division in divisions:
        if division.name == page.row.borrower_unit:
            return division.head_title
    return page.row.borrower_name


def _finance(divisions: Sequence[Division]) -> str:
    found = (each.name for each in divisions if each.is_finance and each.is_active)
    return next(found, "")
