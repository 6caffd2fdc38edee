"""The import of a register, step by step."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.register_import import ImportAction
from asset_desk.services.registry import change_asset
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.assets.import_register.check_model import CheckTableModel
from asset_desk.ui.assets.import_register.columns_step import letter_of
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.imports import messy

HEADER = ["รหัสครุภัณฑ์", "รายการ", "จำนวน", "ราคา", "สถานที่"]


class Importing:
    """An import as an officer does it."""

    def __init__(self, screen, desk, qtbot):
        self.screen, self.desk, self._qtbot = screen, desk, qtbot
        screen.show_import()
        self.view = screen.importing.view

    def settle(self):
        """Wait until the desk takes wishes again."""
        self._qtbot.waitUntil(lambda: not self.desk.tasks.is_busy, timeout=20_000)

    def read(self, file):
        self.view.file.path.setText(str(file))
        self.view.file.read.click()
        self.settle()

    def check(self):
        self.view.columns.check.click()
        self.settle()

    def apply(self):
        self.view.check.apply.click()
        self.settle()

    def whole(self, file):
        self.read(file)
        self.check()
        self.apply()

    @property
    def rows(self):
        model = self.view.check.model
        return [model.row(number) for number in range(model.rowCount())]

    @property
    def names(self):
        pages = self.desk.queries.assets.assets(AssetFilter())
        return [row.name for row in pages.page(0, 100)]


@pytest.fixture
def importing(screen, desk, qtbot):
    return Importing(screen, desk, qtbot)


@pytest.fixture
def workbook(tmp_path):
    def write(*rows, name="ทะเบียน.xlsx"):
        book, _ = messy.plain_sheet([HEADER, *rows])
        return messy.save(book, tmp_path, name)

    return write


def said(importing, row_no):
    row = next(row for row in importing.rows if row.row.row_no == row_no)
    return importing.view.check.model.said_of(row)


def test_the_rows_of_a_plan_are_a_sound_model(importing, tmp_path, qtmodeltester):
    importing.read(messy.office_register(tmp_path))
    importing.check()
    model = CheckTableModel()
    model.show_pages(FixedPages(importing.rows))
    qtmodeltester.check(model)


def test_a_register_as_offices_keep_it_is_brought_in_and_every_row_accounted_for(
    importing, told, tmp_path
):
    importing.read(messy.office_register(tmp_path))
    columns = importing.view.columns
    assert importing.view.step() is columns
    assert columns.boxes["code"].value() == 1
    assert columns.header_row.value() == 5
    importing.check()
    assert [row.row.row_no for row in importing.rows] == list(range(6, 25))
    assert importing.names == []
    importing.apply()
    assert importing.view.step() is importing.view.done
    assert len(importing.names) == 5
    assert "5" in told.last
    importing.view.done.done.click()
    assert importing.screen.view.currentWidget() is importing.screen.list.view


def test_reasons_stand_beside_the_rows_in_words(importing, tmp_path):
    importing.read(messy.office_register(tmp_path))
    importing.check()
    assert "วันที่" in said(importing, 9)
    assert "ซ้ำกับแถวที่ 15" in said(importing, 16)
    importing.view.check.table.choose(10)
    assert "ซ้ำกับแถวที่ 15" in importing.view.check.reason.text()


def test_a_backup_is_made_before_anything_is_changed(importing, desk, workbook):
    importing.whole(workbook(["1-1", "โต๊ะ", 1, None, None]))
    (backup,) = (desk.data / "backups").iterdir()
    assert "before-import" in backup.name
    assert backup.name in importing.view.done.backup.text()


def test_the_same_file_again_has_nothing_to_change(importing, workbook, desk):
    file = workbook(["1-1", "โต๊ะ", 1, "3,350.00", "ศาลา"], [None, "เก้าอี้", 40, None, None])
    importing.whole(file)
    importing.view.done.another.click()
    importing.read(file)
    importing.check()
    assert {row.action for row in importing.rows} == {ImportAction.UNCHANGED}
    assert not importing.view.check.apply.isEnabled()
    assert importing.view.check.said.text().startswith("ไม่มีสิ่งที่ต้องเปลี่ยน")


def test_an_update_says_what_changes(importing, add, workbook):
    add("โต๊ะ", code="1-1", place="โกดัง", value_satang=100_00)
    importing.read(workbook(["1-1", "โต๊ะ", 1, 150, "ศาลา"]))
    importing.check()
    assert "สถานที่: โกดัง → ศาลา" in said(importing, 2)
    assert "100.00 → 150.00" in said(importing, 2)


def test_rows_can_be_looked_at_by_what_becomes_of_them(importing, add, workbook):
    add("โต๊ะ", code="1-1")
    importing.read(workbook(["1-1", "ตู้", 1, None, None], ["1-2", "จอ", "มาก", None, None]))
    importing.check()
    check = importing.view.check
    check.chips[ImportAction.SKIP].click()
    assert [row.row.name for row in importing.rows] == ["จอ"]
    assert not check.chips[ImportAction.CREATE].isEnabled()
    check.chips[None].click()
    assert len(importing.rows) == 2


def test_the_mapping_can_be_put_right_and_a_column_holds_one_thing(importing, workbook):
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, "ศาลา"]))
    columns = importing.view.columns
    columns.boxes["note"].choose(4)
    assert columns.boxes["place"].value() is None
    importing.check()
    (row,) = importing.rows
    assert (row.row.note, row.row.place) == ("ศาลา", None)


def test_without_a_column_of_names_no_row_can_be_checked(importing, workbook):
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, None]))
    columns = importing.view.columns
    columns.boxes["name"].choose(None)
    assert not columns.check.isEnabled()
    assert columns.problem.isVisible()


def test_the_header_can_be_pointed_out(importing, workbook):
    importing.read(workbook(["รหัส", "ชื่อ", "จำนวน", None, None], ["1-1", "โต๊ะ", 1, None, None]))
    columns = importing.view.columns
    columns.header_row.setValue(2)
    assert columns.boxes["name"].value() == 1
    importing.check()
    assert [row.row.row_no for row in importing.rows] == [3]


def test_another_sheet_can_be_chosen(importing, tmp_path):
    book, _ = messy.plain_sheet(
        [HEADER, ["1-1", "โต๊ะ", 1, None, None], ["1-2", "ตู้", 1, None, None]]
    )
    other = book.create_sheet("สนาม")
    other.append(HEADER)
    other.append(["2-1", "เต็นท์", 1, None, None])
    importing.read(messy.save(book, tmp_path))
    columns = importing.view.columns
    assert columns.sheets.isVisible()
    columns.sheets.choose(1)
    importing.check()
    assert [row.row.name for row in importing.rows] == ["เต็นท์"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("เสีย.xlsx", b"PK\x03\x04 broken", "เสีย.xlsx"),
        ("ว่าง.xlsx", b"", "ว่าง.xlsx"),
        ("รูป.xlsx", b"%PDF-1.4", "รูป.xlsx"),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_sentence_and_changes_nothing(
    importing, tmp_path, name, content, words
):
    (tmp_path / name).write_bytes(content)
    importing.read(tmp_path / name)
    assert words in importing.view.file.problem.text()
    assert importing.view.step() is importing.view.file
    assert importing.view.file.isEnabled()
    assert importing.names == []


def test_a_file_with_a_password_says_so(importing, tmp_path):
    importing.read(messy.old_office_file(tmp_path, "EncryptedPackage"))
    assert "รหัสผ่าน" in importing.view.file.problem.text()


def test_a_file_that_is_not_there_says_so(importing, tmp_path):
    importing.read(tmp_path / "ไม่มี.xlsx")
    assert "ไม่มี.xlsx" in importing.view.file.problem.text()


def test_a_file_is_dropped_in(importing, workbook):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(workbook(["1-1", "โต๊ะ", 1, None, None])))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    importing.view.file.dropEvent(drop)
    importing.settle()
    assert importing.view.step() is importing.view.columns


def test_a_path_that_windows_copied_with_quotes_is_understood(importing, workbook):
    importing.read(f'"{workbook(["1-1", "โต๊ะ", 1, None, None])}"')
    assert importing.view.step() is importing.view.columns


def test_lesson_07_a_register_changed_since_the_check_is_not_written_over(
    importing, desk, add, told, workbook
):
    asset = add("โต๊ะ", code="1-1")
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, "ศาลา"]))
    importing.check()
    other = AssetDetails(name="โต๊ะ", code="1-1", place="โกดัง")
    change_asset(desk.new_uow(), desk.occasion(), asset, other, seen_revision=1)
    importing.apply()
    assert desk.queries.assets.page(asset).row.place == "โกดัง"
    assert importing.view.step() is importing.view.columns
    assert told.last


def test_rows_are_checked_again_when_the_register_changes_meanwhile(importing, desk, add, workbook):
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, None]))
    importing.check()
    assert [row.action for row in importing.rows] == [ImportAction.CREATE]
    add("โต๊ะ", code="1-1")
    desk.events.register_changed.emit()
    importing.settle()
    assert [row.action for row in importing.rows] == [ImportAction.UNCHANGED]


def test_a_turn_of_the_wheel_over_a_choice_changes_no_mapping(importing, workbook, qtbot):
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, None]))
    box = importing.view.columns.boxes["code"]
    box.clearFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.value() == 0


def test_the_report_of_an_import_is_written(importing, told, workbook, tmp_path):
    importing.whole(workbook(["1-1", "โต๊ะ", 1, None, None], ["1-1", "ตู้", 1, None, None]))
    importing.view.done.report.click()
    dialog = importing.view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "รายงาน.xlsx"))
    dialog.reject()
    importing.settle()
    cells = [
        cell.value for row in load_workbook(tmp_path / "รายงาน.xlsx").worksheets[0] for cell in row
    ]
    assert any("ซ้ำกับแถวที่ 2" in str(value) for value in cells)
    assert "รายงาน.xlsx" in told.last


def test_who_may_not_keep_the_register_is_refused_at_the_first_step(
    screen, desk, qtbot, as_auditor, workbook
):
    as_auditor()
    importing = Importing(screen, desk, qtbot)
    assert importing.view.file.problem.isVisible()
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, None]))
    assert importing.view.step() is importing.view.file


def test_leaving_an_import_changes_nothing(importing, workbook):
    importing.read(workbook(["1-1", "โต๊ะ", 1, None, None]))
    importing.check()
    importing.view.back.click()
    assert importing.screen.view.currentWidget() is importing.screen.list.view
    assert importing.names == []


def test_columns_are_lettered_as_spreadsheets_have_them():
    assert [letter_of(number) for number in (0, 25, 26, 27, 701, 702)] == [
        *("A", "Z", "AA", "AB", "ZZ", "AAA")
    ]
