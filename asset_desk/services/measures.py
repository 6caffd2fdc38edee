"""Use cases of the report on the measures: begin a year, word a measure, keep its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ita_items import ItaItem, check_items, tidied_items
from asset_desk.domain.journal import ActKind
from asset_desk.domain.measures import (
    AttachmentId,
    Measure,
    MeasureId,
    MeasureText,
    carried_forward,
    check_measure,
    tidied_measure,
)
from asset_desk.domain.usual_measures import usual_measures
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import changes, note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def begin_measures(
    uow: UnitOfWork, by: Occasion, fiscal_year: int, *, copy_from: int | None = None
) -> None:
    """Begin a year's report, with the usual texts or with those of an earlier year.

    Evidence is never copied: it stays with its year.
    """
    by.must(Permission.KEEP_REPORTS)
    with uow:
        if uow.measures.of_year(fiscal_year):
            raise DeskError(Refusal.MEASURES_BEGUN_ALREADY, year=fiscal_year)
        begun = usual_measures(fiscal_year)
        if copy_from is not None:
            before = uow.measures.of_year(copy_from)
            begun = tuple(carried_forward(each, fiscal_year) for each in before)
        if not begun:
            raise DeskError(Refusal.NOTHING_TO_COPY, year=copy_from)
        added = [replace(each, measure_id=uow.measures.add(each)) for each in begun]
        payload = {"copied_from": copy_from, "measures": [_told(each) for each in added]}
        note_act(uow, by, ActKind.MEASURES_BEGUN, ("measures", fiscal_year), payload)
        uow.commit()


def change_measure(uow: UnitOfWork, by: Occasion, seen: Measure, text: MeasureText) -> None:
    """Word a measure as the office did it; refused when somebody changed it since it was `seen`.

    Keeping a copied measure, even as it is, says that it was read.
    """
    by.must(Permission.KEEP_REPORTS)
    text = tidied_measure(text)
    check_measure(text)
    with uow:
        before = _measure(uow, seen.measure_id)
        if before != seen:
            raise DeskError(Refusal.CHANGED_MEANWHILE)
        after = replace(before, text=text, copied_from=None)
        if after == before:
            return
        uow.measures.keep(after)
        payload = {
            "fiscal_year": before.fiscal_year,
            "number": before.number,
            "changed": changes(before.text, text),
        }
        note_act(uow, by, ActKind.MEASURE_CHANGED, ("measure", before.measure_id), payload)
        uow.commit()


def add_evidence(uow: UnitOfWork, by: Occasion, note: AttachmentNote) -> None:
    """Remember a file that shows what was done, already among the attachments."""
    by.must(Permission.KEEP_REPORTS)
    if note.subject != "measure":
        raise DeskError(Refusal.MEASURE_NOT_FOUND, subject=note.subject)
    with uow:
        _measure(uow, MeasureId(note.subject_id))
        subject = (note.subject, note.subject_id)
        act_no = note_act(uow, by, ActKind.ATTACHMENT_ADDED, subject, plain(note))
        uow.measures.attach(act_no, note)
        uow.commit()


def withdraw_evidence(
    uow: UnitOfWork, by: Occasion, attachment_id: AttachmentId, *, reason: str
) -> None:
    """Say that a file is evidence no more; file and reason stay in the book."""
    by.must(Permission.KEEP_REPORTS)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        note = uow.measures.evidence(attachment_id)
        if note is None:
            raise DeskError(Refusal.EVIDENCE_NOT_FOUND)
        payload = {"attachment_id": attachment_id, "file_name": note.file_name, "reason": reason}
        subject = ("measure", note.subject_id)
        act_no = note_act(uow, by, ActKind.EVIDENCE_WITHDRAWN, subject, payload)
        uow.measures.withdraw(act_no, attachment_id, reason)
        uow.commit()


def keep_ita_items(
    uow: UnitOfWork, by: Occasion, fiscal_year: int, items: Sequence[ItaItem]
) -> None:
    """Keep the items that a year's report answers, instead of those it had."""
    by.must(Permission.KEEP_OFFICE)
    kept = tidied_items(items)
    check_items(kept)
    with uow:
        if uow.measures.items(fiscal_year) == kept:
            return
        uow.measures.keep_items(fiscal_year, kept)
        payload = {"items": plain(kept)}
        note_act(uow, by, ActKind.ITA_ITEMS_KEPT, ("ita_items", fiscal_year), payload)
        uow.commit()


def _measure(uow: UnitOfWork, measure_id: MeasureId) -> Measure:
    measure = uow.measures.get(measure_id)
    if measure is None:
        raise DeskError(Refusal.MEASURE_NOT_FOUND, measure_id=measure_id)
    return measure


def _told(measure: Measure) -> dict[str, object]:
    return {"id": measure.measure_id, "number": measure.number, **plain(measure.text)}
