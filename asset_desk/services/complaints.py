"""Use cases of the complaints register, and of the public holidays that its limits skip.

What a complaint says of people stays out of the journal, which more people read: the act bears the
SHA-256 of it, so that a change would show all the same.
"""

from __future__ import annotations

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.complaints import (
    Complaint,
    ComplaintId,
    Step,
    check_complaint,
    check_step,
    tidied_complaint,
    tidied_step,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind, digest
from asset_desk.domain.working_days import HolidayYear, check_holidays, tidied_holidays
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.measure_rows import KeptComplaint
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def receive_complaint(uow: UnitOfWork, by: Occasion, complaint: Complaint) -> ComplaintId:
    """Enter a complaint under the next number of the fiscal year in which it was received."""
    by.must(Permission.KEEP_COMPLAINTS)
    complaint = tidied_complaint(complaint)
    check_complaint(complaint, by.today)
    with uow:
        year = complaint.fiscal_year
        number = uow.complaints.next_number(year)
        payload = {
            "fiscal_year": year,
            "number": number,
            "channel": complaint.channel,
            "sealed": digest(plain(complaint)),
        }
        subject = ("complaints", year)
        act_no = note_act(
            uow, by, ActKind.COMPLAINT_RECEIVED, subject, payload, on=complaint.received_on
        )
        complaint_id = uow.complaints.add(act_no, number, complaint)
        uow.commit()
    return complaint_id


def take_step(uow: UnitOfWork, by: Occasion, complaint_id: ComplaintId, step: Step) -> None:
    """Record the next step of a complaint: its day, who took it, and what came of it."""
    by.must(Permission.KEEP_COMPLAINTS)
    step = tidied_step(step)
    with uow:
        kept = _standing(uow, complaint_id)
        check_step(kept.complaint, kept.steps, step, by.today)
        payload = {"step": step.kind, "sealed": digest(plain(step))}
        act_no = note_act(
            uow, by, ActKind.COMPLAINT_STEP_TAKEN, ("complaint", complaint_id), payload, on=step.on
        )
        uow.complaints.add_step(act_no, complaint_id, step)
        uow.commit()


def take_back_last(
    uow: UnitOfWork, by: Occasion, complaint_id: ComplaintId, *, reason: str
) -> None:
    """Say that the last step was recorded by mistake; without any, the whole entry was.

    Both stay readable, struck through, with the reason.
    """
    by.must(Permission.KEEP_COMPLAINTS)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        kept = _standing(uow, complaint_id)
        step_id = kept.step_ids[-1] if kept.step_ids else None
        payload = {"step_id": step_id, "sealed": digest({"reason": reason})}
        subject = ("complaint", complaint_id)
        act_no = note_act(uow, by, ActKind.COMPLAINT_TAKEN_BACK, subject, payload)
        uow.complaints.take_back(act_no, complaint_id, step_id, reason)
        uow.commit()


def keep_holidays(uow: UnitOfWork, by: Occasion, kept: HolidayYear) -> None:
    """Keep the public holidays of a calendar year as the office found them announced."""
    by.must(Permission.KEEP_OFFICE)
    kept = tidied_holidays(kept)
    check_holidays(kept, by.today)
    with uow:
        if uow.complaints.holidays(kept.year) == kept:
            return
        uow.complaints.keep_holidays(kept)
        note_act(uow, by, ActKind.HOLIDAYS_KEPT, ("holidays", kept.year), plain(kept))
        uow.commit()


def _standing(uow: UnitOfWork, complaint_id: ComplaintId) -> KeptComplaint:
    kept = uow.complaints.get(complaint_id)
    if kept is None:
        raise DeskError(Refusal.COMPLAINT_NOT_FOUND)
    if kept.is_struck:
        raise DeskError(Refusal.COMPLAINT_STRUCK)
    return kept
