"""The command line: JSON on success, one sentence on refusal, and the exit codes that say which."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from asset_desk import cli_commands, cli_self_test
from asset_desk.__main__ import main
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports.register_reader import read_register
from asset_desk.paths import DataFolder
from asset_desk.store.verify import verify_book
from tests.store.books import ask, behind_the_desk, lived_in

ROOT = Path(__file__).parent.parent
NOW_FISCAL = ("--today", "2026-05-20")


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return run_command


@pytest.fixture
def usage(capsys):
    def refused_usage(*arguments):
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        assert ended.value.code == 2
        return capsys.readouterr().err

    return refused_usage


@pytest.fixture(scope="session")
def _lived(tmp_path_factory):
    root = tmp_path_factory.mktemp("cli") / "data"
    lived_in(root)
    return root


@pytest.fixture
def data(_lived, tmp_path):
    return Path(shutil.copytree(_lived, tmp_path / "data"))


@pytest.fixture
def workbook(tmp_path):
    file = tmp_path / "ทะเบียน ครุภัณฑ์.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.append(["ทะเบียนคุมครุภัณฑ์"])
    sheet.append(["รหัสทรัพย์สิน", "รายการ", "จำนวน", "หน่วยนับ", "ราคาต่อหน่วย"])
    sheet.append(["400-52-0001", "เต็นท์ใหญ่", 8, "หลัง", "24,500.00"])
    sheet.append(["402-60-0009", "โต๊ะประชุม", 2, "ตัว", "3,350.00"])
    sheet.append(["402-60-0010", None, 1, "ตัว", "100"])
    sheet.append(["401-60-0002", "จอภาพ", None, None, None])
    book.save(file)
    return file


def one_sentence(err):
    lines = err.strip().splitlines()
    assert len(lines) == 1
    assert "Traceback" not in err
    return lines[0]


def test_demo_makes_a_book_that_verifies_and_says_how_to_sign_in(run, tmp_path):
    data = tmp_path / "demo"
    code, told, _ = run("demo", "--data", data, "--slips", 30, "--years", 0.4, *NOW_FISCAL)
    assert code == 0
    assert told["office"] == "เทศบาลตำบลบ้านสวนธาร"
    assert told["accounts"] == ["admin", "officer", "head", "approver", "member", "auditor"]
    assert told["password"] == "asset-desk-demo"
    assert ask(DataFolder(data), "SELECT count(*) FROM loan") == 30
    code, report, _ = run("verify", "--data", data)
    assert (code, report["clean"], report["loans"]) == (0, True, 30)


def test_demo_is_refused_where_an_office_is_already(run, data):
    acts = ask(DataFolder(data), "SELECT count(*) FROM act")
    code, told, err = run("demo", "--data", data)
    assert (code, told) == (1, None)
    assert one_sentence(err)
    assert ask(DataFolder(data), "SELECT count(*) FROM act") == acts


def test_a_dry_run_accounts_for_every_row_and_changes_nothing(run, data, workbook):
    before = (data / "desk.db").read_bytes()
    code, told, _ = run("import-assets", workbook, "--data", data, "--dry-run")
    assert code == 0
    assert told["dry_run"] is True
    assert [(each["row"], each["name"]) for each in told["created"]] == [(4, "โต๊ะประชุม")]
    (updated,) = told["updated"]
    assert (updated["row"], updated["code"]) == (3, "400-52-0001")
    assert set(updated["changed"]) == {"unit", "value_satang"}
    assert told["unchanged"] == 1
    assert [each["row"] for each in told["skipped"]] == [5]
    assert told["skipped"][0]["reason"]
    assert sum(told["counts"].values()) == 4
    assert "backup" not in told
    assert (data / "desk.db").read_bytes() == before
    assert list((data / "backups").iterdir()) == []


def test_an_import_is_applied_once_with_a_backup_before_and_a_report_after(run, data, workbook):
    code, told, _ = run("import-assets", workbook, "--data", data)
    assert code == 0
    assert ask(DataFolder(data), "SELECT count(*) FROM asset WHERE name = 'โต๊ะประชุม'") == 1
    assert ask(DataFolder(data), "SELECT officer_name FROM act ORDER BY no DESC") == "มาลี ทดสอบงาน"
    assert Path(told["backup"]).is_file()
    assert load_workbook(told["report"]).active.max_row >= 4
    assert verify_book(DataFolder(data)).is_clean
    acts = ask(DataFolder(data), "SELECT count(*) FROM act")
    code, again, _ = run("import-assets", workbook, "--data", data)
    assert (code, again["created"], again["updated"], again["unchanged"]) == (0, [], [], 3)
    assert "backup" not in again
    assert ask(DataFolder(data), "SELECT count(*) FROM act") == acts


def test_the_act_of_an_import_bears_the_name_of_the_officer_given(run, data, workbook):
    code, _, err = run("import-assets", workbook, "--data", data, "--officer", "AUDITOR")
    assert code == 1
    assert "role" in one_sentence(err)
    code, _, err = run("import-assets", workbook, "--data", data, "--officer", "nobody")
    assert code == 1
    assert "account" in one_sentence(err)
    code, told, _ = run("import-assets", workbook, "--data", data, "--officer", "malee")
    assert (code, len(told["created"])) == (0, 1)


def test_an_import_is_refused_before_the_office_is_set_up(run, tmp_path, workbook):
    code, _, err = run("import-assets", workbook, "--data", tmp_path / "none")
    assert code == 1
    assert "set up" in one_sentence(err)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0" * 200])
def test_a_file_that_cannot_be_read_gets_one_sentence(run, data, tmp_path, content):
    file = tmp_path / "register.xlsx"
    file.write_bytes(content)
    code, told, err = run("import-assets", file, "--data", data)
    assert (code, told) == (1, None)
    assert one_sentence(err)


def test_a_file_that_is_not_there_gets_one_sentence(run, data, tmp_path):
    code, _, err = run("import-assets", tmp_path / "none.xlsx", "--data", data)
    assert code == 1
    assert one_sentence(err)


def test_the_register_is_exported_so_that_it_imports_back_unchanged(run, data, tmp_path):
    out = tmp_path / "register.xlsx"
    code, told, _ = run("export", "register", "--data", data, "--format", "xlsx", "--out", out)
    assert code == 0
    assert len([row for row in read_register(out) if row.name]) == told["rows"]
    code, again, _ = run("import-assets", out, "--data", data, "--dry-run")
    assert (again["created"], again["updated"], again["unchanged"]) == ([], [], told["rows"])


def test_the_ledger_is_exported_as_workbook_and_as_pdf(run, data, tmp_path):
    for suffix in ("xlsx", "pdf"):
        out = tmp_path / f"ledger.{suffix}"
        code, told, _ = run(
            "export", "ledger", "--data", data, "--fiscal-year", 2569, "--format", suffix,
            "--out", out,
        )  # fmt: skip
        assert (code, told["fiscal_year"]) == (0, 2569)
        assert out.stat().st_size > 1000
    assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("form", ["movements", "out", "count"])
def test_the_ledger_is_exported_in_each_of_its_forms(run, data, tmp_path, form):
    for suffix, kind in (("xlsx", "lines"), ("pdf", "pages")):
        out = tmp_path / f"{form}.{suffix}"
        code, told, _ = run(
            "export", "ledger", "--data", data, "--fiscal-year", 2569, "--form", form, "--out", out
        )
        assert (code, told["fiscal_year"]) == (0, 2569)
        assert told[kind] > 0
        assert out.stat().st_size > 1000


def test_what_a_year_still_under_way_ends_with_is_not_told_before_its_end(run, data, tmp_path):
    for form in ("out", "count"):
        asked = ("--fiscal-year", 2999, "--form", form, "--out", tmp_path / "x.xlsx")
        code, told, _ = run("export", "ledger", "--data", data, *asked)
        assert code == 0
        assert told["fiscal_year"] < 2999


def test_a_slip_is_exported_by_its_number_in_either_digits(run, data, tmp_path):
    slip = ask(DataFolder(data), "SELECT slip_no FROM loan WHERE id = 1")
    thai = slip.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    for number in (slip, thai):
        out = tmp_path / "slip.pdf"
        code, told, _ = run("export", "slip", "--data", data, "--slip", number, "--out", out)
        assert (code, told["pages"]) == (0, 1)
        assert out.read_bytes().startswith(b"%PDF-")
        out.unlink()


def test_a_slip_that_is_not_in_the_book_is_refused(run, data, tmp_path):
    out = tmp_path / "slip.pdf"
    code, _, err = run("export", "slip", "--data", data, "--slip", "บย.999/2569", "--out", out)
    assert code == 1
    assert one_sentence(err)
    assert not out.exists()


def test_a_paper_that_cannot_be_written_is_refused(run, data, tmp_path):
    out = tmp_path / "no folder" / "register.xlsx"
    code, _, err = run("export", "register", "--data", data, "--out", out)
    assert code == 1
    assert one_sentence(err)


@pytest.mark.parametrize(
    "command",
    [
        ("backup",),
        ("export", "register", "--format", "xlsx"),
        ("export", "ledger", "--format", "pdf"),
    ],
)
def test_nothing_is_ever_written_over_the_book_itself(run, data, command):
    before = verify_book(DataFolder(data))
    code, _, err = run(*command, "--data", data, "--out", data / "desk.db")
    assert code == 1
    assert one_sentence(err)
    assert verify_book(DataFolder(data)) == before


def test_verify_prints_what_differs_and_ends_with_1(run, data):
    behind_the_desk(DataFolder(data), "UPDATE act SET officer_name = 'คนอื่น' WHERE no = 4")
    code, report, err = run("verify", "--data", data)
    assert (code, err) == (1, "")
    assert report["clean"] is False
    assert [(each["check"], each["act_no"]) for each in report["differences"]] == [("journal", 4)]


def test_verify_of_a_folder_without_a_book_is_refused_and_makes_none(run, tmp_path):
    code, _, err = run("verify", "--data", tmp_path / "none")
    assert code == 1
    assert one_sentence(err)
    assert not (tmp_path / "none").exists()


def test_verify_of_a_file_that_is_no_book_is_refused_in_words(run, tmp_path):
    (tmp_path / "desk.db").write_bytes(b"a letter" * 900)
    code, _, err = run("verify", "--data", tmp_path)
    assert code == 1
    assert "damaged" in one_sentence(err)


def test_lesson_16_backup_wipe_and_restore_give_the_same_book(run, data, tmp_path):
    before = verify_book(DataFolder(data))
    files = len(list(DataFolder(data).attachments.iterdir()))
    out = tmp_path / "backup.zip"
    code, told, _ = run("backup", "--data", data, "--out", out)
    assert code == 0
    assert (told["acts"], told["head"], told["attachments"]) == (before.acts, before.head, files)
    shutil.rmtree(data)
    code, report, _ = run("restore", out, "--data", data)
    assert (code, report["clean"], report["head"]) == (0, True, before.head)
    assert verify_book(DataFolder(data)) == before


def test_restore_refuses_to_overwrite_without_force(run, data, tmp_path):
    out = tmp_path / "backup.zip"
    run("backup", "--data", data, "--out", out)
    code, _, err = run("restore", out, "--data", data)
    assert code == 1
    assert "already" in one_sentence(err)
    code, report, _ = run("restore", out, "--data", data, "--force")
    assert (code, report["clean"]) == (0, True)
    assert len(list((data / "backups").iterdir())) == 1


def test_data_may_stand_before_or_after_the_command(run, data):
    assert run("--data", data, "verify")[0] == 0
    assert run("verify", "--data", data)[0] == 0


def test_without_data_the_users_own_folder_is_meant(run):
    code, _, err = run("verify")
    assert code == 1
    assert "set up" in one_sentence(err)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("import-assets",),
        ("backup",),
        ("tour",),
        ("export", "slip", "--out", "x.pdf"),
        ("export", "slip", "--slip", "1", "--out", "x.xlsx"),
        ("export", "register", "--format", "pdf", "--out", "x.pdf"),
        ("export", "minutes", "--out", "x.pdf"),
        ("export", "register", "--form", "movements", "--out", "x.xlsx"),
        ("export", "ledger", "--fiscal-year", "2026", "--out", "x.pdf"),
        ("export", "ledger", "--fiscal-year", "ปีนี้", "--out", "x.pdf"),
        ("demo", "--years", "0"),
        ("demo", "--slips", "-1"),
        ("demo", "--today", "yesterday"),
    ],
)
def test_wrong_usage_ends_with_2(usage, arguments):
    assert "usage: asset-desk" in usage(*arguments)


def test_the_day_of_a_demonstration_may_be_told_in_thai():
    from asset_desk.cli import make_parser

    asked = make_parser().parse_args(["demo", "--today", "20 พ.ค. 2569"])
    assert asked.today == date(2026, 5, 20)


def test_a_refusal_is_said_in_thai_and_in_english_on_one_line():
    from asset_desk.ui.both_languages import in_both_languages

    said = in_both_languages(DeskError(Refusal.OFFICE_NOT_SET_UP))
    thai, english = said.split(" / ")
    assert english == "The office has not been set up yet. Open Asset Desk and set it up first."
    assert any("ก" <= letter <= "๙" for letter in thai)


def test_the_program_run_from_outside_refuses_in_one_sentence_of_utf8(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "asset_desk", "verify", "--data", str(tmp_path / "none")],
        capture_output=True,
        cwd=ROOT,
        env={"PATH": "", "PYTHONIOENCODING": "ascii", "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == b""
    assert "ยังไม่ได้ตั้งค่า" in one_sentence(done.stderr.decode("utf-8"))


def test_the_command_line_starts_without_loading_the_screens():
    program = (
        "import sys; from asset_desk.cli import make_parser; make_parser(); "
        "sys.exit(any(name.startswith(('PySide6', 'sqlalchemy', 'reportlab')) "
        "for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_without_a_command_the_window_opens_on_the_folder(monkeypatch, tmp_path):
    from asset_desk import app

    opened = []
    monkeypatch.setattr(app, "run", lambda folder: opened.append(folder.root) or 7)
    assert main(["--data", str(tmp_path)]) == 7
    assert opened == [tmp_path]


def test_a_command_that_is_stopped_with_ctrl_c_ends_without_a_traceback(monkeypatch, capsys):
    def stopped(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli_commands, "self_test", stopped)
    assert main(["self-test"]) == 130
    assert capsys.readouterr() == ("", "")


def test_the_tour_is_taken_into_the_folder_asked_for(monkeypatch, tmp_path):
    from asset_desk import tour

    taken = []
    monkeypatch.setattr(tour, "take_tour", lambda out: taken.append(out) or 1)
    assert main(["tour", "--out", str(tmp_path)]) == 1
    assert taken == [tmp_path]


def test_the_self_test_tries_every_part_and_says_what_failed(run, monkeypatch):
    code, told, _ = run("self-test")
    assert code == 0, told
    assert set(told["steps"]) == {"book", "backup", "slip", "workbook", "ledger", "window"}
    assert all(step["ok"] for step in told["steps"].values())

    def unable(*_arguments):
        raise OSError("no printer in the village")

    monkeypatch.setattr(cli_self_test, "_write_slip", unable)
    code, told, _ = run("self-test")
    assert (code, told["ok"]) == (1, False)
    assert told["steps"]["slip"]["said"] == "OSError: no printer in the village"


def test_the_display_is_only_replaced_where_there_is_none(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    cli_commands.needs_no_screen()
    assert "QT_QPA_PLATFORM" not in cli_commands.os.environ
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    cli_commands.needs_no_screen()
    assert cli_commands.os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_tour_into_a_place_that_cannot_be_is_refused_in_words(run, tmp_path):
    (tmp_path / "file").write_text("in the way")
    code, _, err = run("tour", "--out", tmp_path / "file" / "tour")
    assert code == 1
    one_sentence(err)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of the shell")
def test_a_reader_who_has_seen_enough_meets_no_traceback(data):
    line = f'"{sys.executable}" -m asset_desk verify --data "{data}" | true'
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
    assert done.stderr == ""
