"""What a cell means, and what it refuses to guess."""

from datetime import date, datetime

import pytest

from asset_desk.imports.cells import (
    DayNote,
    Rounded,
    TurnedIntoDate,
    Unreadable,
    code_of,
    count_of,
    day_of,
    money_of,
    text_of,
)
from asset_desk.imports.sheets import Cell
from asset_desk.thai_dates import BANGKOK

MIDNIGHT = datetime(2018, 3, 15, tzinfo=BANGKOK).replace(tzinfo=None)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  เต็นท์   ผ้าใบ \n 4x8 ", "เต็นท์ ผ้าใบ 4x8"),
        ("\u200bโต๊ะ\ufeff", "โต๊ะ"),
        (12.0, "12"),
        (12.5, "12.5"),
        (0, "0"),
        (True, "ใช่"),
        (False, "ไม่"),
        (MIDNIGHT, "2018-03-15"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_cell_is_read_as_tidy_text(value, text):
    assert text_of(Cell(value)) == text


@pytest.mark.parametrize(
    "nothing", [None, "", "  ", "-", "–", "—", "...", "ไม่มี", "N/A", "#REF!", "#DIV/0!", "####"]
)
def test_a_dash_a_word_for_nothing_and_an_error_say_nothing(nothing):
    assert text_of(Cell(nothing)) is None


@pytest.mark.parametrize(
    ("value", "number_format", "code"),
    [
        ("0452-59-0159", "@", "0452-59-0159"),
        ("๔๕๒-๕๙-๐๑๕๙", "@", "๔๕๒-๕๙-๐๑๕๙"),
        (4520001, "General", "4520001"),
        (452590159.0, "General", "452590159"),
        (4520001, "0", "4520001"),
        (452, "0000000", "0000452"),
        (452590159, "000-00-0000", "452-59-0159"),
        (20590159, "000\\-00\\-0000", "020-59-0159"),
        (159, '"นว "0000', "นว 0159"),
        (12345, "##-00", "123-45"),
        (12, "###-00", "-12"),
        (1234567, "00-00", "12345-67"),
        (1234, "#,##0", "1234"),
        (1234, "0.00", "1234"),
        (12.5, "General", "12.5"),
        ("-", "@", None),
        ("416/55/0012", "@", "416/55/0012"),
        ("1/2560", "@", "1/2560"),
        ("12-05-2560", "@", "12-05-2560"),
    ],
)
def test_point_17_a_code_keeps_its_zeros_and_the_form_it_is_shown_in(value, number_format, code):
    assert code_of(Cell(value, number_format)) == code


@pytest.mark.parametrize(
    "value",
    [
        *(date(2016, 9, 5), MIDNIGHT, "2016-09-05 00:00:00", "2016-09-05", "5/9/2016"),
        *("5-Sep-16", "Sep-59", "ก.ย.-59", "5-มี.ค.-59"),
    ],
)
def test_point_17_a_code_that_became_a_day_is_not_guessed(value):
    with pytest.raises(TurnedIntoDate):
        code_of(Cell(value))


@pytest.mark.parametrize("value", ["4.11E+11", "4E+15", 1e15, 1234567890123456])
def test_a_code_that_was_rounded_is_not_guessed(value):
    with pytest.raises(Rounded):
        code_of(Cell(value))


@pytest.mark.parametrize(
    ("value", "count"),
    [
        *((12, 12), (12.0, 12), ("12", 12), ("๑๒ ตัว", 12), ("1,200", 1200), ("5.00", 5)),
        *(("-", None), (None, None), ("ไม่ทราบ", None), ("0", 0), ("3ชุด", 3)),
        *(("1 (ชุด)", 1), ("๒(ตัว)", 2)),
    ],
)
def test_a_count_is_read_with_or_without_its_unit(value, count):
    assert count_of(Cell(value)) == count


@pytest.mark.parametrize(
    "value", ["9" * 5000, 1.5, "1.5", "มาก", "1-3", -2, "1 ชุด (3 ชิ้น)", "1,20", True, "#N/A"]
)
def test_a_count_that_is_none_is_not_guessed(value):
    with pytest.raises(Unreadable):
        count_of(Cell(value))


@pytest.mark.parametrize(
    ("value", "satang"),
    [
        *((3350, 335_000), (3350.5, 335_050), (0.1 + 0.2, 30), (3.5e-15, 0), ("3,350.00", 335_000)),
        *(("๓,๓๕๐", 335_000), ("3350 บาท", 335_000), ("3,350.-", 335_000), ("3,350-", 335_000)),
        *(("฿ 1 250.75", 125_075), (".50", 50), ("0", 0), ("-", None), ("บริจาค", None)),
        *(("500 บ.", 50_000), ("1,500.-บ.", 150_000)),
        *(("10,000,000,000.00", 1_000_000_000_000), (1e16, 10**18), ("ไม่มี", None)),
    ],
)
def test_a_sum_of_money_is_read_to_the_satang(value, satang):
    assert money_of(Cell(value)) == satang


@pytest.mark.parametrize(
    "value",
    [
        "๙" * 40,
        "9" * 5000,
        1e300,
        float("inf"),
        "3.350,00",
        "33,50",
        "-5",
        -5,
        "(500)",
        "1e5",
        "nan",
        "บาท",
        "1.2.3",
        "#REF!",
        True,
    ],
)
def test_a_sum_that_could_mean_two_things_is_not_guessed(value):
    with pytest.raises(Unreadable):
        money_of(Cell(value))


@pytest.mark.parametrize(
    "value",
    [
        *("15/3/2561", "15 มี.ค. 2561", "๑๕ มีนาคม พ.ศ. ๒๕๖๑", "15 มี.ค. 61", "2018-03-15"),
        *("15/3/2561 0:00:00", "15/03/2018", MIDNIGHT, date(2018, 3, 15), date(2561, 3, 15)),
        *(43174, 43174.75, 241501, "15-มี.ค.-61", "15-มี.ค.-2561", "15/มีนาคม/2561", "15 มี.ค.61"),
    ],
)
def test_a_day_is_read_in_every_way_that_offices_keep_it(value):
    assert day_of(Cell(value)) == (date(2018, 3, 15), None)


@pytest.mark.parametrize(
    "value", ["2561", 2561, 2561.0, "ปี 2561", "พ.ศ. ๒๕๖๑", "ปี พ.ศ. 2561", 2018, "ปีงบประมาณ 2561"]
)
def test_a_year_alone_is_no_day(value):
    assert day_of(Cell(value)) == (None, DayNote.YEAR_ONLY)


def test_a_real_date_of_long_ago_may_be_a_year_of_two_digits():
    assert day_of(Cell(date(1961, 3, 15))) == (date(1961, 3, 15), DayNote.OLD)
    assert day_of(Cell(date(1975, 12, 31)))[1] is DayNote.OLD
    assert day_of(Cell(date(1976, 1, 1)))[1] is None
    assert day_of(Cell("15 มี.ค. 2504")) == (date(1961, 3, 15), None)


@pytest.mark.parametrize("nothing", [None, "-", "ไม่ทราบ"])
def test_a_day_that_nobody_knows_is_none(nothing):
    assert day_of(Cell(nothing)) == (None, None)


@pytest.mark.parametrize(
    "value", ["15/3/61", "30 ก.พ. 2561", "ต้นปี", date(2568, 2, 29), 3_000_000, 0.5, True, "#VALUE!"]
)
def test_a_day_that_is_none_or_several_is_not_guessed(value):
    with pytest.raises(Unreadable):
        day_of(Cell(value))
