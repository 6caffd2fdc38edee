"""CSV files as every program of an office writes them."""

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports.delimited import read_delimited
from asset_desk.imports.register_reader import read_register
from tests.imports import messy


def rows(tmp_path, content):
    sheet = read_delimited(tmp_path / "ทะเบียน.csv", content)
    return [[cell.value for cell in row] for row in sheet.rows]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp874", "tis-620"])
def test_thai_letters_are_read_in_every_coding(tmp_path, coding):
    found = rows(tmp_path, messy.csv_text().encode(coding))
    assert found[0] == ["ทะเบียนครุภัณฑ์", None, None, None, None]
    assert found[2][:4] == ["0452-59-0159", "เครื่องขยายเสียง", "1", "12,500.00"]
    assert found[3][1] == "ญี่ปุ่น ปู่ น้ำ ที่"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(tmp_path, separator):
    found = rows(tmp_path, messy.csv_text(separator).encode())
    assert found[2] == ["0452-59-0159", "เครื่องขยายเสียง", "1", "12,500.00", "1 ต.ค. 2559"]


def test_a_separator_named_in_the_first_line_is_used_and_the_line_is_counted(tmp_path):
    found = rows(tmp_path, "sep=;\r\nรายการ;จำนวน\r\nโต๊ะ, ไม้;2".encode())
    assert found == [[None, None], ["รายการ", "จำนวน"], ["โต๊ะ, ไม้", "2"]]


def test_blank_lines_keep_their_numbers(tmp_path):
    assert rows(tmp_path, "รายการ,จำนวน\n\nโต๊ะ,2\n\n\n".encode()) == [
        *(["รายการ", "จำนวน"], [None, None], ["โต๊ะ", "2"]),
    ]


def test_a_line_end_within_quotes_is_part_of_the_cell(tmp_path):
    assert rows(tmp_path, 'รายการ,จำนวน\n"โต๊ะ\nไม้",2\n'.encode())[1] == ["โต๊ะ\nไม้", "2"]


def test_a_quote_never_closed_does_not_swallow_the_rows_after_it(tmp_path):
    lines = "".join(f"โต๊ะทำงานตัวที่ {number},1\n" for number in range(300))
    found = rows(tmp_path, ('รายการ,จำนวน\n"32 นิ้ว ทีวี,1\n' + lines).encode())
    assert len(found) == 302
    assert found[1] == ['"32 นิ้ว ทีวี', "1"]


def test_inches_within_a_name_stay(tmp_path):
    assert rows(tmp_path, 'รายการ,จำนวน\nทีวี 32",1\nโต๊ะ,2\n'.encode())[1:] == [
        *(['ทีวี 32"', "1"], ["โต๊ะ", "2"]),
    ]


def test_no_more_columns_are_read_than_a_register_can_have(tmp_path):
    assert len(rows(tmp_path, ("ก," * 500).encode())[0]) == 100


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0", b"a\x01b", b"\xdb\xdc\xff\xfe" * 9])
def test_what_is_no_text_is_unreadable(tmp_path, content):
    with pytest.raises(DeskError) as refused:
        rows(tmp_path, content)
    assert refused.value.refusal is Refusal.FILE_UNREADABLE


def test_a_cell_without_end_is_unreadable(tmp_path):
    with pytest.raises(DeskError) as refused:
        rows(tmp_path, b"a" * 200_000)
    assert refused.value.refusal is Refusal.FILE_UNREADABLE


@pytest.mark.parametrize("coding", ["utf-8-sig", "cp874"])
def test_a_register_in_csv_is_read_as_one_in_a_workbook(tmp_path, coding):
    file = tmp_path / "ทะเบียน.csv"
    file.write_bytes(messy.csv_text().encode(coding))
    first, second = read_register(file)
    assert (first.row_no, first.code, first.value_satang) == (3, "0452-59-0159", 1_250_000)
    assert (second.quantity, second.value_satang, second.acquired_on) == (2, None, None)
