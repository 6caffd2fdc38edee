"""A proposed wording is shown against the present one in whole Thai words."""

from __future__ import annotations

from asset_desk.ui.review.marks import marked


def test_what_goes_is_struck_through_and_what_comes_is_underlined():
    said = marked("ส่งคืนภายในสามวัน", "ส่งคืนภายในห้าวัน")
    assert ">สาม</s>" in said
    assert ">ห้า</u>" in said
    assert said.startswith("ส่งคืนภายใน")


def test_a_line_that_stays_is_not_marked_and_a_new_one_is_whole():
    said = marked("ข้อแรก", "ข้อแรก\nเพิ่มบรรทัดนี้")
    assert said.split("<br>")[0] == "ข้อแรก"
    assert "เพิ่มบรรทัดนี้</u>" in said


def test_what_is_written_is_never_taken_for_markup():
    assert "&lt;b&gt;" in marked("", "<b>หนา</b>")
