"""Two officers at the complaints register at once: real processes on the same book."""

from __future__ import annotations

from asset_desk.domain.complaints import StepKind
from asset_desk.domain.errors import DeskError
from asset_desk.paths import DataFolder
from asset_desk.services.complaints import receive_complaint, take_step
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, occasion
from tests.measure_desk import COMPLAINT, step
from tests.store.books import opened
from tests.store.test_two_officers import at_once, desk, each, root

__all__ = ["desk", "each", "root"]


def _receive_and_check(folder, complaints, start, answers):
    book, by = opened(folder), occasion()
    start.wait()
    for complaint_id in complaints:
        receive_complaint(book.new_uow(), by, COMPLAINT)
        try:
            take_step(book.new_uow(), by, complaint_id, step(StepKind.CHECKED))
        except DeskError as refused:
            answers.put(refused.refusal.name)
        else:
            answers.put("checked")
    book.close()


def test_lesson_08_no_number_is_given_twice_and_no_step_taken_twice(desk, root, each):
    by = occasion()
    complaints = [receive_complaint(desk.uow, by, COMPLAINT) for _ in range(each)]
    told = at_once(_receive_and_check, root, [complaints, complaints])
    assert told.count("checked") == told.count("STEP_OUT_OF_TURN") == each
    rows = desk.queries.complaints.of_year(by.officer, 2569, TODAY)
    assert sorted(row.number for row in rows) == list(range(1, 3 * each + 1))
    assert verify_book(DataFolder(root)).differences == ()
