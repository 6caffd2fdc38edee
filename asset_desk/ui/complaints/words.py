"""What the steps, orders and states of a complaint are called on the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.complaints import Limit, Order, StepKind
from asset_desk.services.measure_rows import ComplaintRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status


def step_text(kind: StepKind) -> str:
    """What a step is called once it was taken."""
    translate = QCoreApplication.translate
    match kind:
        case StepKind.CHECKED:
            return translate("Complaints", "Preliminary check")
        case StepKind.ORDERED:
            return translate("Complaints", "Order of the superior")
        case StepKind.ACKNOWLEDGED:
            return translate("Complaints", "Committee acknowledged its order")
        case StepKind.INQUIRED:
            return translate("Complaints", "Inquiry finished")
        case StepKind.ANSWERED:
            return translate("Complaints", "Complainant answered")


def awaited_text(kind: StepKind) -> str:
    """What is to be done now."""
    translate = QCoreApplication.translate
    match kind:
        case StepKind.CHECKED:
            return translate("Complaints", "To be checked")
        case StepKind.ORDERED:
            return translate("Complaints", "Waiting for the order")
        case StepKind.ACKNOWLEDGED:
            return translate("Complaints", "Committee to acknowledge")
        case StepKind.INQUIRED:
            return translate("Complaints", "Inquiry under way")
        case StepKind.ANSWERED:
            return translate("Complaints", "To be answered")


def order_text(order: Order) -> str:
    """What the superior ordered."""
    translate = QCoreApplication.translate
    match order:
        case Order.CLOSE:
            return translate("Complaints", "No ground: close the matter")
        case Order.OTHER:
            return translate("Complaints", "Another order as is fit")
        case Order.INQUIRE:
            return translate("Complaints", "Ground: appoint a committee of inquiry")
        case Order.FORWARD:
            return translate("Complaints", "Beyond our powers: forward it")


def state_of(row: ComplaintRow) -> Status:
    """Where a complaint stands, as colour, icon and word; what is late says by how much."""
    translate = QCoreApplication.translate
    if row.struck_reason:
        return Status(Tone.QUIET, "ban", translate("Complaints", "Struck out"))
    if row.awaited is None:
        return Status(Tone.GOOD, "circle-check", translate("Complaints", "Finished"))
    text = awaited_text(row.awaited)
    if row.days_late:
        late = translate("Complaints", "{text}, {days} days late")
        said = late.format(text=text, days=row.days_late)
        return Status(Tone.BAD, "triangle-alert", said)
    return Status(Tone.WAITING, "clock", text)


def due_text(row: ComplaintRow) -> str:
    """By when the awaited step is promised; nothing where none is."""
    return short_date(row.limit.due_on) if row.limit and row.is_open else ""


def limit_status(limit: Limit, today: date) -> Status:
    """How a promised step stands against its last day."""
    translate, late = QCoreApplication.translate, limit.days_late(today)
    if limit.done_on and late:
        text = translate("Complaints", "Done on {day}, {days} days late")
        status = Status(Tone.BAD, "triangle-alert", text)
    elif limit.done_on:
        status = Status(Tone.GOOD, "circle-check", translate("Complaints", "Done in time on {day}"))
    elif late:
        text = translate("Complaints", "Not done, {days} days late")
        status = Status(Tone.BAD, "triangle-alert", text)
    else:
        status = Status(Tone.WAITING, "clock", translate("Complaints", "Still in time"))
    day = short_date(limit.done_on) if limit.done_on else ""
    return Status(status.tone, status.icon, status.text.format(day=day, days=late))
