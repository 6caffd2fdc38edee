"""What is changed about settlements, repairs and write-offs behind the desk's back is found."""

from __future__ import annotations

import pytest

from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending
from asset_desk.services.drafts import TakenBack
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, occasion
from tests.store.books import PHOTO, ask, behind_the_desk, copied, lived_in, opened


def checks(folder):
    return {each.check for each in verify_book(folder).differences}


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("settlement", "amount_satang = 1"),
        ("settlement", "amount_reason = 'เกรงใจ'"),
        ("settlement", "outcome = 'replaced'"),
        ("settlement", "closed_by = 'คนอื่น'"),
        ("settlement", "quantity = 2"),
        ("repair", "cost_satang = 5"),
        ("repair", "repairer = 'คนอื่น'"),
        ("repair_return", "good = 0"),
        ("finding", "result = 'มีผู้ต้องรับผิด'"),
        ("write_off", "document_no = '9'"),
    ],
)
def test_a_changed_row_is_found_and_its_act_is_named(lived, table, change):
    no = ask(lived, f"SELECT act_no FROM {table} LIMIT 1")
    behind_the_desk(lived, f"UPDATE {table} SET {change} WHERE act_no = {no}")
    found = verify_book(lived).differences
    assert ("settlements", no) in [(each.check, each.act_no) for each in found]


@pytest.mark.parametrize("table", ["settlement", "repair_return", "write_off"])
def test_a_deleted_row_is_found(lived, table):
    behind_the_desk(lived, f"DELETE FROM {table}")
    assert "settlements" in checks(lived)


def test_a_settlement_from_before_sums_were_agreed_on_has_no_reason_to_tell(lived):
    no = ask(lived, "SELECT act_no FROM settlement LIMIT 1")
    before = "payload = json_remove(payload, '$.row.amount_reason')"
    behind_the_desk(lived, f"UPDATE act SET {before} WHERE no = {no}")
    assert "settlements" not in checks(lived)
    behind_the_desk(lived, f"UPDATE settlement SET amount_reason = 'x' WHERE act_no = {no}")
    assert "settlements" in checks(lived)


def test_a_settlement_without_an_act_is_found(lived):
    columns = "line_id, harm, outcome, quantity, happened_on, document_no, details, value_reason"
    behind_the_desk(
        lived,
        f"INSERT INTO settlement (act_no, {columns}, closed_by) "
        f"SELECT 1, {columns}, closed_by FROM settlement LIMIT 1",
    )
    assert "settlements" in checks(lived)


def test_a_loan_closed_before_it_is_settled_is_found(lived):
    behind_the_desk(lived, "UPDATE loan SET stage = 'closed' WHERE stage = 'returned'")
    assert checks(lived) == {"loans"}


def test_a_written_off_piece_put_back_is_found(lived):
    asset = ask(lived, "SELECT asset_id FROM finding")
    behind_the_desk(lived, f"UPDATE asset SET quantity = quantity + 1 WHERE id = {asset}")
    assert {"rows", "register"} <= checks(lived)


def test_a_reason_for_having_no_photo_that_was_changed_is_found(lived):
    behind_the_desk(lived, "UPDATE return_count SET no_photo_reason = 'x'")
    assert "loans" in checks(lived)


@pytest.fixture
def photographed(tmp_path):
    """A book with a return that has a photo."""
    root = tmp_path / "data"
    lived_in(root)
    book = opened(root)
    desk = Desk(book.engine)
    picture = tmp_path / "ขาหัก.jpg"
    picture.write_bytes(PHOTO)
    borrower = desk.sql("SELECT id FROM person WHERE name = 'สมหญิง ยืมประจำ'")[0][0]
    desk.people = {"borrower": borrower}
    loan = desk.lent((desk.asset(4, name="โต๊ะพับ"), 2))
    photo = book.files.keep_attachment(picture, ("loan", loan), is_photo=True)
    counts = {desk.loan(loan).lines[0].line_id: ReturnCount(1, 1, 0, "ขาหัก")}
    taken = TakenBack(TODAY, "ก", "ข", counts, (photo,))
    lending.take_back(desk.uow, occasion(), loan, taken)
    book.close()
    return copied(root, tmp_path / "copy")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE attachment SET file_name = 'x' WHERE subject = 'loan'",
        "DELETE FROM attachment WHERE subject = 'loan'",
        "UPDATE attachment SET act_no = 1 WHERE subject = 'loan'",
    ],
)
def test_the_photo_of_a_return_is_held_against_its_act(photographed, change):
    assert verify_book(photographed).differences == ()
    behind_the_desk(photographed, change)
    assert "attachments" in checks(photographed)
