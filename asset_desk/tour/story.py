"""What happens on the tour, from the first start to the printed ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from asset_desk.exports.sample_register import write_sample_register
from asset_desk.tour.record import Record
from asset_desk.tour.robot import Robot

OFFICE = "เทศบาลตำบลบ้านสวนธาร"
PASSWORD = "suan-than-2569"  # noqa: S105 - of a book that is thrown away
PROJECTOR, CHAIRS, TENTS = "มัลติมีเดียโปรเจคเตอร์", "เก้าอี้พลาสติก", "เต็นท์ผ้าใบ"
BORROWER, COLLEAGUE = "สมศรี ใจงาม", "อารี มั่นคง"
LINES = ((CHAIRS, 100), (TENTS, 2), (PROJECTOR, 1))


class Clock(Protocol):
    """A clock that goes on when told to."""

    def go_on(self, *, days: int) -> None:
        """Let days pass."""


class Story:
    """The tour, chapter by chapter; each step ends with a picture."""

    def __init__(self, robot: Robot, record: Record, clock: Clock, folder: Path) -> None:
        self.robot, self.record, self.clock, self.folder = robot, record, clock, folder

    def tell(self) -> None:
        """Go through all of it."""
        self.set_up()
        self.import_register()
        self.borrow()
        self.approve()
        self.hand_over()
        self.take_back()
        self.borrow_inside()
        self.ledger()
        self.morning()
        self.follow_up()
        self.extend()
        self.settle()
        self.statistics()
        self.manual()

    def set_up(self) -> None:
        """The first start: the office, its divisions, its posts, its administrator."""
        robot, step = self.robot, self.record.step
        with step("set-up-office", "ตั้งค่าครั้งแรก: หน่วยงาน"):
            robot.choose("office_type", "เทศบาลตำบล")
            robot.write("office_name", "บ้านสวนธาร")
            robot.write("district", "เมือง")
            robot.write("province", "สวนธาร")
            robot.write("address", "99 หมู่ 4 ตำบลบ้านสวนธาร")
            robot.write("phone", "0 4400 0000")
            robot.reads(OFFICE)
            robot.reads("นายกเทศมนตรีตำบลบ้านสวนธาร")
        robot.press("next_page")
        with step("set-up-divisions", "ตั้งค่าครั้งแรก: กองและสำนัก"):
            robot.must(robot.sees("next_page"), "the divisions are offered ready-made")
        robot.press("next_page")
        with step("set-up-posts", "ตั้งค่าครั้งแรก: ผู้ดำรงตำแหน่ง"):
            robot.write("head_name", "ประเสริฐ สวนงาม")
            robot.write("clerk_name", "วิไลพร ธารทอง")
            robot.write("division_2_name", "กัลยา ศรีสวน")
        robot.press("next_page")
        with step("set-up-administrator", "ตั้งค่าครั้งแรก: ผู้ดูแลระบบ"):
            robot.write("username", "pimjai")
            robot.write("officer_name", "นางสาวพิมพ์ใจ ดูแลดี")
            robot.write("password", PASSWORD)
            robot.write("password_again", PASSWORD)
        robot.press("finish_set_up")
        with step("first-home", "วันแรกของโปรแกรม"):
            robot.says("office_name", OFFICE)
            robot.must("พิมพ์ใจ" in robot.text_of("officer_menu"), "the officer is signed in")
        self.sign_in()

    def sign_in(self) -> None:
        """Out, and in again with the password."""
        robot = self.robot
        with self.record.step("sign-in", "เข้าสู่ระบบ"):
            robot.window.desk.events.sign_out_asked.emit()  # type: ignore[attr-defined]
            robot.write("username", "pimjai")
            robot.write("password", "not the password")
            robot.press("sign_in")
            robot.reads("ไม่ถูกต้อง")
            robot.write("password", PASSWORD)
        robot.press("sign_in")
        robot.wait_until(lambda: robot.sees("go_home"), "the right password opens the desk")

    def import_register(self) -> None:
        """An untidy workbook becomes the register."""
        robot, step = self.robot, self.record.step
        file = self.folder / "ทะเบียนครุภัณฑ์.xlsx"
        write_sample_register(file, office=OFFICE)
        robot.press("go_assets")
        with step("register-empty", "ทะเบียนที่ยังว่าง"):
            robot.must(robot.rows_of("asset_table") == 0, "the register is empty")
        robot.press("import_register")
        robot.write("import_file", str(file))
        robot.press("read_file")
        with step("import-columns", "นำเข้าทะเบียน: คอลัมน์"):
            robot.wait_until(lambda: robot.sees("check_rows"), "the columns have been guessed")
        robot.press("check_rows")
        with step("import-check", "นำเข้าทะเบียน: ตรวจสอบ"):
            robot.wait_until(lambda: robot.sees("check_table"), "every row is accounted for")
            robot.must(robot.rows_of("check_table") > 10, "the rows are listed with what becomes")
        robot.press("apply_import")
        with step("import-done", "นำเข้าทะเบียน: เสร็จแล้ว"):
            robot.wait_until(lambda: robot.sees("import_done"), "the import is done")
        robot.press("import_done")
        with step("register", "ทะเบียนทรัพย์สิน"):
            robot.wait_until(lambda: robot.rows_of("asset_table") == 12, "twelve assets came in")

    def borrow(self) -> None:
        """The borrow form of a village, filled in."""
        robot, step = self.robot, self.record.step
        robot.press("new_loan")
        robot.write("borrower", BORROWER)
        robot.press("new_borrower")
        with step("new-borrower", "เพิ่มผู้ยืมในแบบฟอร์ม"):
            robot.choose("person_kind", "โรงเรียน วัด หมู่บ้าน หรือกลุ่ม")
            robot.write("position", "ผู้ใหญ่บ้าน หมู่ที่ 4")
            robot.write("organisation", "หมู่ที่ 4 บ้านสวนธาร")
            robot.write("phone", "08 0000 0004")
        robot.press("save")
        with step("borrow-form", "แบบฟอร์มขอยืม"):
            robot.says("borrower", BORROWER)
            robot.write("purpose", "งานบุญประจำปีของหมู่บ้าน")
            robot.write("place", "ศาลากลางหมู่บ้าน หมู่ที่ 4")
            robot.write("due_date", "22/5/2569")
            robot.choose("work_type", "งานประเพณีและวัฒนธรรม")
            robot.press("is_official_use")
            for number, (asset, quantity) in enumerate(LINES, start=1):
                robot.pick("asset_search", asset)
                robot.write(f"line_quantity_{number}", str(quantity))
            robot.reads("นายกเทศมนตรีตำบลบ้านสวนธาร")
        robot.press("save_request")
        with step("requested", "ยื่นคำขอแล้ว"):
            robot.says("loan_status", "รออนุมัติ")

    def approve(self) -> None:
        """Less than was asked for is approved, and the slip gets its number."""
        robot, step = self.robot, self.record.step
        robot.press("approve")
        with step("approve", "อนุมัติทั้งหมดหรือบางส่วน"):
            robot.write("approved_1", "80")
        robot.press("save")
        with step("approved", "อนุมัติแล้ว"):
            robot.says("loan_status", "อนุมัติแล้ว")
            robot.reads("บย.1/2569")
        robot.press("print_slip")
        with step("slip", "ใบยืมก่อนพิมพ์"):
            robot.wait_until(lambda: robot.sees_ink_in("paper_view"), "the slip is to be seen")
        robot.press("save_paper")
        robot.save_as(self.record.file("slip.pdf"))
        robot.key(Qt.Key.Key_Escape, robot.dialog())

    def hand_over(self) -> None:
        """The assets leave."""
        robot, step = self.robot, self.record.step
        robot.press("hand_over")
        with step("hand-over", "จ่ายของ"):
            robot.write("condition", "ใช้การได้ดี ครบถ้วน")
        robot.press("save")
        with step("out", "อยู่ระหว่างยืม"):
            robot.says("loan_status", "อยู่ระหว่างยืม")

    def take_back(self) -> None:
        """Part comes back, then the rest, some of it broken or lost."""
        robot, step = self.robot, self.record.step
        self.clock.go_on(days=2)
        robot.press("take_back")
        with step("part-return", "รับคืนบางส่วน"):
            robot.write("good_1", "50")
            robot.write("good_2", "2")
        robot.press("save")
        with step("partly-returned", "คืนแล้วบางส่วน"):
            robot.says("back_count", "คืนแล้ว 52 จาก 83")
        self.clock.go_on(days=1)
        robot.press("take_back")
        with step("return-with-damage", "รับคืนที่มีของชำรุดและสูญหาย"):
            robot.write("good_1", "27")
            robot.write("damaged_1", "2")
            robot.write("lost_1", "1")
            robot.write("condition_1", "ขาหัก 2 ตัว หาย 1 ตัว")
            robot.write("good_3", "1")
            robot.write("no_photo", "กล้องของสำนักงานชำรุด")
        robot.press("save")
        with step("returned", "คืนครบ รอผลชดใช้"):
            robot.says("back_count", "คืนแล้ว 83 จาก 83")
            robot.says("loan_status", "รอผลชดใช้")

    def borrow_inside(self) -> None:
        """An officer of the house borrows for use inside: another approver, and no return yet."""
        robot, step = self.robot, self.record.step
        robot.press("new_loan")
        robot.write("borrower", COLLEAGUE)
        robot.press("new_borrower")
        robot.choose("person_kind", "บุคลากรของหน่วยงาน")
        robot.choose("division", "กองคลัง")
        robot.write("position", "นักวิชาการเงินและบัญชี")
        robot.press("save")
        with step("form-inside", "ยืมใช้ในสถานที่ ผู้อนุมัติเป็นผู้อำนวยการกอง"):
            robot.press("use_inside")
            robot.write("purpose", "ประชุมชี้แจงงบประมาณประจำปี")
            robot.write("place", "ห้องประชุมกองคลัง")
            robot.write("due_date", "26 พ.ค. 2569")
            robot.choose("work_type", "งานประชุม อบรม สัมมนา")
            robot.press("is_official_use")
            robot.pick("asset_search", PROJECTOR)
            robot.reads("ผู้อำนวยการกองคลัง")
        robot.press("save_request")
        for act in ("approve", "hand_over"):
            robot.press(act)
            robot.press("save")
        with step("out-inside", "จ่ายของแล้ว"):
            robot.says("loan_status", "อยู่ระหว่างยืม")
            robot.reads("บย.2/2569")

    def ledger(self) -> None:
        """The control ledger, and what is printed from it."""
        robot = self.robot
        robot.press("go_ledger")
        with self.record.step("ledger", "สมุดคุมการให้ยืม - คืน"):
            robot.wait_until(lambda: robot.rows_of("ledger_table") == 4, "four lines stand in it")
            cells = robot.cells_of("ledger_table", 0)
            robot.must(any(CHAIRS in cell for cell in cells), "the first line is the chairs")
        with self.record.step("ledger-papers", "สมุดคุมเป็น Excel และ PDF"):
            for name, file in (
                ("export_ledger_xlsx", self.record.file("ledger.xlsx")),
                ("export_ledger_pdf", self.record.file("ledger.pdf")),
            ):
                robot.press(name)
                robot.save_as(file)
                robot.must(file.stat().st_size > 1000, f"{file.name} holds something")
            robot.press("preview_ledger")
            robot.wait_until(lambda: robot.sees_ink_in("paper_view"), "the ledger is to be seen")
        robot.key(Qt.Key.Key_Escape, robot.dialog())

    def morning(self) -> None:
        """The next morning."""
        robot = self.robot
        self.clock.go_on(days=8)
        robot.press("go_home")
        with self.record.step("home", "งานของเช้านี้"):
            robot.must(robot.sees("tile_awaiting_settlement"), "what waits is on the board")
            robot.must(robot.rows_of("home_table") == 1, "the overdue slip is listed")
            cells = robot.cells_of("home_table", 0)
            robot.must("เกินกำหนด 5 วัน" in cells, "it is five days late")
            robot.must(COLLEAGUE in " ".join(cells), "its borrower is named")

    def follow_up(self) -> None:
        """The lender asks for what is late, and has it in writing (ข้อ 211)."""
        robot, step = self.robot, self.record.step
        robot.open_row("home_table")
        robot.turn_to("loan_tabs", "การทวงถาม")
        robot.press("follow_up")
        with step("follow-up", "บันทึกการทวงถาม"):
            robot.write("answer", "รับทราบ ยังใช้งานไม่เสร็จ ขอขยายเวลา")
        robot.press("save")
        with step("followed-up", "ทวงถามแล้ว"):
            robot.wait_until(lambda: robot.rows_of("follow_up_table") == 1, "it is on record")
        robot.press("print_follow_up")
        with step("letter", "บันทึกข้อความทวงถาม"):
            robot.wait_until(lambda: robot.sees_ink_in("paper_view"), "the letter is to be seen")
            robot.press("save_paper")
            robot.save_as(self.record.file("letter.pdf"))
        robot.key(Qt.Key.Key_Escape, robot.dialog())

    def extend(self) -> None:
        """A later due date, with its reason and its approver."""
        robot = self.robot
        robot.press("extend")
        with self.record.step("extend", "ขยายเวลา"):
            robot.write("new_due_date", "5 มิ.ย. 2569")
            robot.write("reason", "การประชุมเลื่อนไปวันที่ 4 มิถุนายน")
            robot.says("extension_approver", "กัลยา ศรีสวน")
        robot.press("save")
        with self.record.step("extended", "ขยายเวลาแล้ว"):
            robot.says("loan_status", "อยู่ระหว่างยืม")
            robot.reads("5 มิ.ย. 2569")

    def settle(self) -> None:
        """What was broken is repaired, what was lost is paid at its value when lent (ข้อ 209)."""
        robot, step = self.robot, self.record.step
        robot.press("go_home")
        robot.press("tile_awaiting_settlement")
        robot.open_row("loan_table")
        robot.turn_to("loan_tabs", "ชดใช้")
        robot.press("settle")
        with step("settle", "บันทึกการชดใช้: ซ่อม"):
            robot.choose("outcome", "ผู้ยืมซ่อมแซม")
            robot.write("quantity", "2")
            robot.write("document_no", "บันทึกที่ 12/2569")
            robot.write("details", "ร้านช่างหมู่บ้าน เชื่อมขาเก้าอี้ 2 ตัว")
        robot.press("save")
        robot.press("settle")
        with step("settle-money", "บันทึกการชดใช้: เงินตามราคาขณะยืม"):
            robot.choose("outcome", "ชดใช้เป็นเงิน")
            robot.write("document_no", "ใบเสร็จเล่มที่ 3 เลขที่ 45")
            robot.says("amount", "หนึ่งร้อยแปดสิบห้าบาทถ้วน")
        robot.press("save")
        with step("closed", "ปิดใบยืมเมื่อชดใช้ครบ"):
            robot.says("loan_status", "ปิดใบยืมแล้ว")

    def statistics(self) -> None:
        """What the committee reads every month: figures, charts, the slips behind them, a paper."""
        robot, step = self.robot, self.record.step
        robot.press("go_statistics")
        with step("statistics", "สถิติการยืม"):
            robot.says("figure_slips_number", "2")
            robot.says("figure_units_number", "84")
            robot.wait_until(lambda: robot.sees("chart_1_1"), "the chart is drawn")
        with step("statistics-year", "สถิติรายเดือนทั้งปีงบประมาณ"):
            robot.key(Qt.Key.Key_Down, robot.find("report_list", QListWidget))
            robot.wait_until(
                lambda: robot.rows_of("report_table_1") == 13, "twelve months and their total"
            )
            robot.reads("ประจำปีงบประมาณ พ.ศ. 2569")
        robot.press("figure_damaged")
        with step("statistics-slips", "ใบยืมที่อยู่เบื้องหลังตัวเลข"):
            robot.wait_until(lambda: robot.rows_of("slips_table") == 1, "the slip is listed")
            robot.must(BORROWER in " ".join(robot.cells_of("slips_table", 0)), "it is the village")
        robot.key(Qt.Key.Key_Escape, robot.dialog())
        robot.press("preview_report")
        with step("statistics-paper", "รายงานสถิติก่อนพิมพ์"):
            robot.wait_until(lambda: robot.sees_ink_in("paper_view"), "the report is to be seen")
        robot.key(Qt.Key.Key_Escape, robot.dialog())

    def manual(self) -> None:
        """The manual is begun with the starting text, and a section of it is looked at."""
        robot, step = self.robot, self.record.step
        robot.press("go_manual")
        with step("manual-none", "หน่วยงานยังไม่มีคู่มือ"):
            robot.must(robot.sees("begin_manual"), "a manual is offered to begin with")
        robot.press("begin_manual")
        robot.press("save")
        with step("manual", "คู่มือการใช้ทรัพย์สินของทางราชการ"):
            robot.wait_until(lambda: robot.sees("section_tree"), "the sections are to be seen")
            robot.must(robot.sees("send_to_review"), "the draft may be sent to review")
