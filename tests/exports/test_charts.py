"""Charts: what they are given, what may be pressed, and where everything lies."""

from __future__ import annotations

import itertools

import pytest

from asset_desk.exports.chart_axis import axis_of
from asset_desk.exports.chart_layout import bars_height, lay_out
from asset_desk.exports.chart_sheet import Sheet, hatch
from asset_desk.exports.charts import NOTHING, TONES, Chart, ChartForm, Named, Part, Series, Stroke

WIDTH, HEIGHT = 480.0, 200.0
MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.")
LONG = "หมู่บ้านสวนธารพัฒนาร่วมใจสามัคคี หมู่ที่ 12 ตำบลบ้านสวนธาร อำเภอสวนธาร จังหวัดธารทิพย์"


def measure(words: str, size: float) -> float:
    return len(words) * size * 0.5


def named(*names: str) -> tuple[Named, ...]:
    return tuple(Named(f"key-{name}", name) for name in names)


def chart(*rows: tuple[float | None, ...], names=MONTHS, **more) -> Chart:
    titles = named("ให้ยืม", "คืนแล้ว", "ค้างคืน")
    series = tuple(Series(titles[number], row) for number, row in enumerate(rows))
    return Chart(categories=named(*names), series=series, unit="หน่วย", **more)


def picture(what: Chart, *, width: float = WIDTH, height: float = HEIGHT):
    return lay_out(what, width, height, measure)


def bars(what: Chart, **room):
    return [area for area in picture(what, **room).areas() if area.category]


def words(what: Chart, **room) -> list[str]:
    return [text.words for text in picture(what, **room).texts()]


def test_a_column_is_as_high_as_its_value():
    low, high, *_ = bars(chart((5, 10, 0, 0, 0, 0)))
    assert high.box[3] == pytest.approx(2 * low.box[3])
    assert low.box[1] + low.box[3] == pytest.approx(high.box[1] + high.box[3])


def test_a_lying_bar_is_as_long_as_its_value():
    long, short = bars(chart((30, 10), names=("ก", "ข"), form=ChartForm.BARS))
    assert long.box[2] == pytest.approx(3 * short.box[2])
    assert long.box[0] == short.box[0]


def test_bars_side_by_side_do_not_touch_those_of_the_next_category():
    across = [(each.box[0], each.box[0] + each.box[2]) for each in bars(chart((1,) * 6, (2,) * 6))]
    assert all(end <= start + 0.001 for (_, end), (start, _) in itertools.pairwise(across))


def test_a_stack_is_as_high_as_its_sum_and_says_it():
    stacked = chart((3, 0, 0, 0, 0, 0), (4, 0, 0, 0, 0, 0), is_stacked=True)
    lower, upper = bars(stacked)
    assert upper.box[1] + upper.box[3] == pytest.approx(lower.box[1])
    assert "7" in words(stacked)


def test_what_is_pressed_is_known_by_its_category_and_series():
    what = chart((5, 10, 0, 0, 0, 0), (1, 2, 0, 0, 0, 0))
    drawn = picture(what)
    left, top, width, height = bars(what)[2].box
    pressed = drawn.at(left + width / 2, top + height / 2)
    assert (pressed.category, pressed.series) == ("key-พ.ย.", "key-ให้ยืม")
    assert drawn.at(0, 0) is None


def test_a_sample_of_the_legend_is_no_bar():
    drawn = picture(chart((1,) * 6, (2,) * 6))
    sample = next(area for area in drawn.areas() if not area.category)
    left, top, width, height = sample.box
    assert drawn.at(left + width / 2, top + height / 2) is None


def test_one_series_alone_needs_no_legend():
    assert "ให้ยืม" not in words(chart((1,) * 6))
    assert {"ให้ยืม", "คืนแล้ว"} <= set(words(chart((1,) * 6, (2,) * 6)))


@pytest.mark.parametrize("form", list(ChartForm))
@pytest.mark.parametrize("names", [MONTHS, (LONG,) * 6, tuple("กขคงจฉ")])
@pytest.mark.parametrize("width", [260.0, 480.0, 900.0])
def test_everything_lies_within_the_picture(form, names, width):
    what = chart((1, 12, 1_200, 0, 5, 7), (3, 2, 800, 9, 0, 1), names=names, form=form)
    drawn = picture(what, width=width, height=260)
    corners = [point for area in drawn.areas() for point in area.points]
    corners += [point for each in drawn.pieces if isinstance(each, Stroke) for point in each.points]
    assert all(-0.5 <= x <= width + 0.5 and -0.5 <= y <= 260.5 for x, y in corners)
    for text in drawn.texts():
        before = {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align]
        wide = measure(text.words, text.size) * (1 if not text.turn else 0.77)
        start = text.x - before * wide
        assert start >= -1, text
        assert text.turn or start + wide <= width + 1, text


def test_a_long_name_beside_a_bar_is_cut_with_dots_and_never_within_a_letter():
    sheet = Sheet(measure, 9)
    cut = sheet.shortened("ที่นี่ที่นั่น", measure("ที่นี่", 9) + 6)
    assert cut.endswith("…")
    assert cut.removesuffix("…") in ("ที่", "ที่นี่")


def test_names_that_do_not_fit_under_their_columns_are_slanted():
    turned = {text.words: text.turn for text in picture(chart((1,) * 6, names=(LONG,) * 6)).texts()}
    assert any(turn == 40 for turn in turned.values())
    assert not any(text.turn for text in picture(chart((1,) * 6)).texts())


def test_numbers_over_narrow_columns_are_turned():
    narrow = picture(chart(*[(1_234,) * 6] * 3), width=250).texts()
    assert {text.turn for text in narrow if text.words == "1,234"} == {90}


def test_a_line_breaks_where_a_value_is_missing():
    what = chart((1, 2, None, 4, 5, 6), form=ChartForm.LINES)
    lines = [
        each for each in picture(what).pieces if isinstance(each, Stroke) and each.part is Part.LINE
    ]
    assert [len(line.points) for line in lines] == [2, 3]
    assert len(bars(what)) == 5


def test_nothing_to_show_says_so():
    assert words(chart((0,) * 6)) == [NOTHING]
    assert words(chart(names=())) == [NOTHING]


def test_numbers_may_be_thai():
    assert "๑,๒๓๔" in words(chart((1_234, 0, 0, 0, 0, 0), has_thai_digits=True))


def test_a_share_is_followed_by_its_sign():
    what = chart((66.7, 100, 0, 0, 0, 0), suffix="%", decimals=1)
    assert {"66.7%", "100.0%"} <= set(words(what))


@pytest.mark.parametrize(
    ("highest", "top"),
    [
        (1, 1),
        (2, 2),
        (3, 3),
        (7, 8),
        (12, 15),
        (48, 50),
        (101, 150),
        (2_000, 2_000),
        (9_999, 10_000),
    ],
)
def test_the_axis_ends_at_a_round_number_over_the_highest(highest, top):
    axis = axis_of(chart((highest, 0, 0, 0, 0, 0)))
    assert axis.top == pytest.approx(top)
    assert len(axis.ticks) <= 6
    assert all(tick == round(tick) for tick in axis.ticks)


def test_a_chart_takes_one_value_for_each_category_and_none_below_nothing():
    with pytest.raises(ValueError, match="one value"):
        chart((1, 2))
    with pytest.raises(ValueError, match="negative"):
        chart((1, 2, 3, 4, 5, -1))


def test_the_tones_stay_apart_in_black_and_white():
    looks = {(_grey(tone.fill) // 24, tone.hatch) for tone in TONES}
    assert len(looks) == len(TONES)
    assert len({tone.dashes for tone in TONES}) == len(TONES)


def _grey(colour: str) -> int:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return round(0.299 * red + 0.587 * green + 0.114 * blue)


@pytest.mark.parametrize("kind", ["/", "\\", "-", "x"])
def test_the_lines_over_a_bar_keep_within_it(kind):
    for box in ((10, 20, 30, 7), (10, 20, 4, 60), (0, 0, 0.5, 0.5)):
        left, top, width, height = box
        for points in hatch(box, kind):
            assert all(left - 1e-6 <= x <= left + width + 1e-6 for x, _ in points)
            assert all(top - 1e-6 <= y <= top + height + 1e-6 for _, y in points)
    assert hatch((0, 0, 9, 9), kind)
    assert hatch((0, 0, 9, 9), "") == []


def test_lying_bars_ask_for_more_height_the_more_there_are():
    few = chart((1, 2), names=("ก", "ข"), form=ChartForm.BARS)
    many = chart((1,) * 6, (1,) * 6, form=ChartForm.BARS)
    assert bars_height(few) < bars_height(many)
