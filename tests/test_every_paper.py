"""What holds for every paper and workbook of the desk, whoever makes it."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from asset_desk.domain.committees import OrderId
from asset_desk.domain.extensions import Extension
from asset_desk.domain.returns import ReturnCount
from asset_desk.papers import Papers
from asset_desk.services import follow_up, office
from asset_desk.services.rows import LedgerFilter
from tests.builders import NOW, OFFICE, TODAY, occasion
from tests.committee_desk import drafted
from tests.exports.papers_read import embedded_fonts, text_of
from tests.manual_writing import begun
from tests.measure_desk import report_on_measures

ROOT = Path(__file__).parent.parent
COMMON_ERA = re.compile(r"(?<![\d-])(?:19|20)\d\d(?!\d)|(?<![๐-๙])(?:๑๙|๒๐)[๐-๙]{2}(?![๐-๙])")
ADDED_TWICE = re.compile(r"(?<![\d-])31\d\d(?!\d)|(?<![๐-๙])๓๑[๐-๙]{2}(?![๐-๙])")
FORMULAS = ("=cmd|'/c calc'!A0", "+66 2", "-5", "@SUM(A1)")
THAI_CALENDAR = re.compile(r"\[\$-[0-9A-F]*07041E\]|\bb{2,4}\b", re.IGNORECASE)


def lived(desk, **named):
    """A loan of two lines that was extended and came back in part, harmed; another that is late."""
    assets = [desk.asset(9, code=f"007-68-000{n}", value_satang=350_00, **named) for n in (1, 2)]
    late = desk.lent(
        (assets[0], 2), on=date(2026, 5, 4), from_date=date(2026, 5, 4), due_date=date(2026, 5, 8)
    )
    loan = desk.lent(*((asset, 3) for asset in assets))
    given = Extension(
        on=TODAY,
        seen_due_date=date(2026, 5, 22),
        new_due_date=date(2026, 5, 26),
        reason="งานยังไม่เสร็จ",
    )
    follow_up.extend(desk.uow, occasion(), loan, given)
    desk.take_back(loan, ReturnCount(1, 1, 1, "ขาหัก"))
    report_on_measures(desk)
    drafted(desk)
    begun(desk)
    return loan, late


def made(desk, folder, loan, late) -> list[Path]:
    """Every paper of the desk, as a file each."""
    papers = Papers(desk.queries, lambda: NOW)
    folder.mkdir()
    returned = desk.page(loan).returns[0].act_no
    year = LedgerFilter(fiscal_year=2569)
    making = {
        "slip.pdf": lambda out: papers.slip(loan, out),
        "blank.pdf": papers.blank_slip,
        "letter.pdf": lambda out: papers.follow_up_letter(late, out),
        "extended.pdf": lambda out: papers.extended_slip(loan, out),
        "receipt.pdf": lambda out: papers.harm.receipt(loan, returned, out),
        "record.pdf": lambda out: papers.harm.record(loan, out),
        "ledger.pdf": lambda out: papers.ledger_pdf(year, out),
        "ledger.xlsx": lambda out: papers.ledger_xlsx(year, out),
        "movements.pdf": lambda out: papers.year.movements_pdf(2569, out),
        "movements.xlsx": lambda out: papers.year.movements_xlsx(2569, out),
        "out.pdf": lambda out: papers.year.out_pdf(TODAY, out),
        "out.xlsx": lambda out: papers.year.out_xlsx(TODAY, out),
        "count.pdf": lambda out: papers.year.count_pdf(2569, out),
        "count.xlsx": lambda out: papers.year.count_xlsx(2569, out),
        "measures.pdf": lambda out: papers.measures.pdf(2569, out),
        "measures.xlsx": lambda out: papers.measures.xlsx(2569, out),
        "order.pdf": lambda out: papers.orders.pdf(OrderId(1), out),
        "manual.pdf": lambda out: papers.manual.pdf(papers.manual.by_number(None), out, Path),
        "register.xlsx": papers.register_xlsx,
        "template.xlsx": papers.register_template,
    }
    for name, make in making.items():
        make(folder / name)
    return [folder / name for name in making]


@pytest.fixture
def files(desk, tmp_path):
    return made(desk, tmp_path / "papers", *lived(desk))


def cells(file):
    """Every filled cell of a workbook."""
    for sheet in load_workbook(file).worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if cell.value is not None)


def shown(file: Path) -> str:
    """The words and bare numbers on a paper; a real day of a workbook shows as its format says."""
    if file.suffix == ".pdf":
        return text_of(file)
    return "\n".join(str(cell.value) for cell in cells(file) if not cell.is_date)


def test_point_02_no_paper_shows_the_common_era_or_a_year_added_to_twice(files):
    wrong = {
        file.name: found
        for file in files
        if (found := COMMON_ERA.findall(shown(file)) + ADDED_TWICE.findall(shown(file)))
    }
    assert wrong == {}


@pytest.mark.parametrize("year", ["2026", "๒๐๒๖", "31 ธ.ค. 1999"])
def test_point_02_a_year_of_the_common_era_would_be_found(year):
    assert COMMON_ERA.search(f"กำหนดคืน {year}")
    assert not COMMON_ERA.search("บย.12/2569 รหัส 007-2026-1 ๒๕๖๙ 12026")


def test_point_02_a_day_in_a_workbook_is_real_and_its_format_adds_the_543_years(files):
    days = [
        (cell.value.year, cell.number_format)
        for file in files
        if file.suffix == ".xlsx"
        for cell in cells(file)
        if cell.is_date
    ]
    assert {year for year, _ in days} == {2026}
    assert [how for _, how in days if not THAI_CALENDAR.search(how)] == []


def test_point_14_every_paper_brings_the_official_letters_with_it(files):
    fonts = {
        name.partition("+")[2].partition("-")[0]
        for file in files
        if file.suffix == ".pdf"
        for name, is_embedded in embedded_fonts(file)
        if is_embedded
    }
    assert {name.replace("TH", "").replace("New", "") for name in fonts} == {"Sarabun"}


def test_point_17_a_code_keeps_its_zeros_and_dashes_on_every_paper(files):
    for file in files:
        if file.stem in ("slip", "movements", "ledger", "register", "count"):
            assert "007-68-0001" in shown(file), file.name
    codes = [
        (cell.data_type, cell.number_format)
        for file in files
        if file.suffix == ".xlsx"
        for cell in cells(file)
        if str(cell.value) == "007-68-0001"
    ]
    assert set(codes) == {("s", "@")}


def test_point_20_the_offices_name_is_spelled_once_and_is_the_same_on_every_paper(desk, tmp_path):
    """บ้านแรต or บ้านแรด: the name is a setting, so that one mistake is mended in one place."""
    loan, late = lived(desk)
    office.change_office(desk.uow, occasion(), replace(OFFICE, name="บ้านแรต"))
    names = {
        file.name: set(re.findall(r"เทศบาลตำบล(บ้าน\w+)", shown(file)))
        for file in made(desk, tmp_path / "papers", loan, late)
    }
    reprints = [names.pop("slip.pdf"), names.pop("extended.pdf")]
    assert reprints == [{"บ้านสวนธาร"}] * 2
    assert set().union(*names.values()) == {"บ้านแรต"}


@pytest.mark.parametrize("name", FORMULAS)
def test_lesson_15_a_name_that_is_a_formula_stays_a_name_in_every_workbook(desk, tmp_path, name):
    loan, late = lived(desk, name=name)
    found = 0
    for file in made(desk, tmp_path / "papers", loan, late):
        if file.suffix == ".xlsx":
            kinds = {cell.data_type for cell in cells(file) if str(cell.value) == name}
            assert kinds <= {"s"}
            found += bool(kinds)
    assert found >= 4


def words_of(source: str) -> list[str]:
    """The texts of a module, without its docstrings."""
    nodes = list(ast.walk(ast.parse(source)))
    told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    texts = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in told]
    return [node.value for node in texts if isinstance(node.value, str)]


SOMEBODY = re.compile(
    r"(?<![ก-๛])(?:นาย(?!ก)|นางสาว|นาง(?!สาว)|น\.ส\.|ว่าที่ ร\.ต\.)[ก-ฮเ-ไ]"
    r"|(?:เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|ส่วนตำบล|อบต\.)[ก-ฮเ-ไ]"
)


def test_lesson_18_no_text_of_the_program_names_an_official_or_an_office():
    told = {
        f"{path.relative_to(ROOT)}: {text[:60]}"
        for path in sorted((ROOT / "asset_desk").rglob("*.py"))
        if not {"demo", "tour"} & set(path.parts)
        for text in words_of(path.read_text("utf-8"))
        if SOMEBODY.search(text)
    }
    assert told == set()


@pytest.mark.parametrize("text", ["(นายสมชาย สวนธาร)", "นางวันดี", "เทศบาลตำบลหนองใหญ่"])
def test_lesson_18_a_name_in_a_template_would_be_found(text):
    assert SOMEBODY.search(text)
    assert not SOMEBODY.search("นายกเทศมนตรีตำบล มิถุนายน นาย นาง นางสาว เทศบาลตำบล")
