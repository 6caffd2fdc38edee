"""The form of one asset."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.assets import VEHICLES, AssetDetails, Condition, UseClass
from asset_desk.services.registry import change_asset
from asset_desk.ui.assets.asset_dialog import AssetDialog, details_of, height_on


@pytest.fixture
def page_of(desk):
    return desk.queries.assets.page


@pytest.fixture
def opened(desk, screen, qtbot):
    """Opens the form, of a new asset unless a page is given."""

    def open_one(page=None):
        dialog = AssetDialog(desk, page, screen.view)
        dialog.open()
        return dialog

    return open_one


def type_in(dialog, **texts):
    for name, text in texts.items():
        editor = dialog.fields[name].editor
        editor.setText(text) if hasattr(editor, "setText") else editor.setPlainText(text)
        dialog.fields[name].touch()


def problem(dialog, name):
    return dialog.fields[name].problem.text()


def test_a_new_asset_is_entered_with_every_field(desk, opened, page_of, qtbot):
    dialog = opened()
    division = desk.queries.office.divisions()[1].division_id
    type_in(
        dialog, name="เก้าอี้พลาสติก", code="๐๔๕๒-๑", place="ศาลา", value="3,350.00", brand="ตราช้าง"
    )
    type_in(dialog, serial_no="SN-1", note="แถวหนึ่ง\nแถวสอง")
    form = dialog.form
    form.category.choose("งานบ้านงานครัว")
    form.division_id.choose(division)
    form.quantity.setValue(40)
    form.unit.setCurrentText("ตัว")
    form.acquired_on.line.setText("1 ต.ค. 2568")
    form.acquired_on.line.textEdited.emit("1 ต.ค. 2568")
    form.condition.choose(Condition.UNNEEDED)
    form.use_class.choose(UseClass.CONSUMABLE)
    form.is_lendable.setChecked(False)
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.save.click()
    assert details_of(page_of(kept.args[0])) == AssetDetails(
        name="เก้าอี้พลาสติก",
        code="๐๔๕๒-๑",
        category="งานบ้านงานครัว",
        division_id=division,
        place="ศาลา",
        unit="ตัว",
        quantity=40,
        value_satang=335_000,
        acquired_on=date(2025, 10, 1),
        brand="ตราช้าง",
        serial_no="SN-1",
        condition=Condition.UNNEEDED,
        use_class=UseClass.CONSUMABLE,
        is_lendable=False,
        note="แถวหนึ่ง\nแถวสอง",
    )


def test_nothing_can_be_kept_without_a_name_and_no_problem_shows_before_typing(opened):
    dialog = opened()
    assert not dialog.save.isEnabled()
    assert not dialog.fields["name"].problem.isVisible()
    type_in(dialog, name="ก")
    assert dialog.save.isEnabled()
    type_in(dialog, name=" ")
    assert dialog.fields["name"].problem.isVisible()
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize("text", ["1.2.3", "3.350,00", "แพง", "-5"])
def test_a_value_that_could_mean_two_things_is_not_taken(opened, text):
    dialog = opened()
    type_in(dialog, name="ก", value=text)
    assert problem(dialog, "value")
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("text", "satang"), [("๓,๓๕๐ บาท", 335_000), ("1,500.-", 150_000), ("", None), ("0.50", 50)]
)
def test_a_value_is_read_as_offices_write_it(opened, text, satang):
    dialog = opened()
    type_in(dialog, value=text)
    assert dialog.form.details().value_satang == satang


def test_a_day_that_does_not_exist_is_shown_beside_its_field(opened):
    dialog = opened()
    type_in(dialog, name="ก")
    dialog.form.acquired_on.line.setText("29 ก.พ. 2568")
    dialog.form.acquired_on.line.textEdited.emit("29 ก.พ. 2568")
    assert problem(dialog, "acquired_on")
    assert not dialog.save.isEnabled()


def test_a_code_that_is_taken_says_who_has_it_however_it_is_written(opened, add):
    add("โต๊ะพับ", code="452-0001")
    dialog = opened()
    type_in(dialog, name="ก", code="๔๕๒ ๐๐๐๑")
    assert "โต๊ะพับ" in problem(dialog, "code")
    assert not dialog.save.isEnabled()


def test_an_asset_keeps_its_own_code(opened, add, page_of):
    dialog = opened(page_of(add(code="452-0001")))
    type_in(dialog, name="ชื่อใหม่")
    assert dialog.save.isEnabled()


def test_a_cancelled_form_changes_nothing(opened, add, page_of):
    asset = add()
    dialog = opened(page_of(asset))
    type_in(dialog, name="ชื่อใหม่")
    dialog.cancel.click()
    assert page_of(asset).row.name == "เก้าอี้พลาสติก"


def test_lesson_07_what_another_officer_changed_is_shown_and_nothing_typed_is_lost(
    desk, opened, add, page_of
):
    asset = add(place="โกดัง", brand="ก")
    dialog = opened(page_of(asset))
    other = AssetDetails(name="เก้าอี้พลาสติก", place="ศาลา", brand="ข")
    change_asset(desk.new_uow(), desk.occasion(), asset, other, seen_revision=1)
    type_in(dialog, name="เก้าอี้ไม้", brand="ค")
    dialog.save.click()
    assert dialog.isVisible()
    assert "สถานที่ = ศาลา" in dialog.refused.text()
    assert "ยี่ห้อ/รุ่น = ข" in dialog.refused.text()
    assert (dialog.form.name.text(), dialog.form.brand.text()) == ("เก้าอี้ไม้", "ค")
    assert dialog.form.place.text() == "ศาลา"
    assert page_of(asset).row.name == "เก้าอี้พลาสติก"
    dialog.save.click()
    assert (page_of(asset).row.name, page_of(asset).row.place) == ("เก้าอี้ไม้", "ศาลา")


def test_a_refusal_of_the_desk_stays_in_the_form(desk, opened, as_auditor):
    dialog = opened()
    type_in(dialog, name="ก")
    as_auditor()
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.refused.isVisible()
    assert dialog.form.name.text() == "ก"


def test_the_form_fits_a_screen_of_768_lines_with_every_problem_shown(opened):
    dialog = opened()
    for name in ("name", "code", "value", "acquired_on", "quantity"):
        dialog.fields[name].show_problem("ข้อความยาวที่บอกว่าช่องนี้ผิดอย่างไรและต้องแก้อย่างไร")
    assert dialog.height() <= 680
    assert dialog.width() <= 1000
    assert dialog.save.geometry().bottom() <= dialog.height()


def test_a_day_that_has_not_come_yet_is_not_taken(opened):
    dialog = opened()
    type_in(dialog, name="ก")
    dialog.form.acquired_on.set_day(date(2026, 5, 21))
    assert "ยังมาไม่ถึง" in problem(dialog, "acquired_on")
    assert not dialog.save.isEnabled()
    dialog.form.acquired_on.set_day(date(2026, 5, 20))
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(("screen_height", "height"), [(1080, 676), (768, 676), (614, 558)])
def test_the_buttons_stay_on_the_screen_where_everything_is_shown_larger(screen_height, height):
    assert height_on(screen_height) == height


def test_point_18_a_car_is_marked_for_form_3_by_its_name_until_the_officer_says_otherwise(
    opened, page_of
):
    dialog = opened()
    dialog.form.category.choose(VEHICLES)
    type_in(dialog, name="รถบรรทุกน้ำ 6 ล้อ")
    assert dialog.form.needs_form_3.isChecked()
    assert dialog.form.details().needs_form_3 is None
    type_in(dialog, name="จักรยานสามล้อ")
    assert not dialog.form.needs_form_3.isChecked()
    dialog.form.needs_form_3.setChecked(True)
    assert dialog.form.details().needs_form_3 is True
    type_in(dialog, name="เรือท้องแบน")
    assert dialog.form.needs_form_3.isChecked()


def test_what_the_officer_said_of_form_3_is_kept_and_shown_again(desk, opened, page_of, qtbot):
    dialog = opened()
    type_in(dialog, name="รถตู้รับส่งผู้ป่วย")
    dialog.form.category.choose(VEHICLES)
    dialog.form.needs_form_3.setChecked(False)
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.save.click()
    page = page_of(kept.args[0])
    assert page.needs_form_3 is False
    assert not page.row.goes_on_form_3
    assert not opened(page).form.needs_form_3.isChecked()
