"""What a chart shows, and the picture that comes of it: the same on the screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Measure = Callable[[str, float], float]
"""The width of a text in points at a size in points."""

NOTHING = "ไม่มีรายการในช่วงนี้"


class ChartForm(StrEnum):
    """Columns stand, bars lie (long names beside them), lines join points."""

    COLUMNS = "columns"
    BARS = "bars"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Named:
    """A category or a series: the key by which it is known, and the words shown for it."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, one for each category; None where there is none. No value is negative."""

    named: Named
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What is shown: `unit` is what the axis counts, `suffix` follows each number ("%")."""

    categories: tuple[Named, ...]
    series: tuple[Series, ...]
    form: ChartForm = ChartForm.COLUMNS
    is_stacked: bool = False
    title: str = ""
    unit: str = ""
    suffix: str = ""
    decimals: int = 0
    has_thai_digits: bool = False

    def __post_init__(self) -> None:
        values = [value for each in self.series for value in each.values if value is not None]
        if any(len(each.values) != len(self.categories) for each in self.series):
            raise ValueError("a series needs one value for each category")
        if any(value < 0 for value in values):
            raise ValueError("a chart shows counts, and none is negative")

    @property
    def highest(self) -> float:
        """The highest value, or the highest stack."""
        columns = zip(*(each.values for each in self.series), strict=True)
        sums = sum if self.is_stacked else max
        return max((sums(value or 0 for value in column) for column in columns), default=0)


class Part(StrEnum):
    """What a stroke is, so that the screen can colour it."""

    AXIS = "axis"
    GRID = "grid"
    HATCH = "hatch"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Area:
    """A closed outline filled with the tone of its series: a bar, a mark, or a legend's sample.

    `category` and `series` are the keys of what it shows; a legend's sample has no category.
    """

    points: tuple[Point, ...]
    series_no: int
    series: str
    category: str = ""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, width and height."""
        across, down = [x for x, _ in self.points], [y for _, y in self.points]
        return min(across), min(down), max(across) - min(across), max(down) - min(down)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line through points, its weight and its dashes in points."""

    points: tuple[Point, ...]
    part: Part
    weight: float = 0.6
    dashes: tuple[float, ...] = ()
    series_no: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """Words at a baseline: `x` is their left end, middle or right end, as `align` says.

    `turn` are degrees against the clock around that point.
    """

    x: float
    y: float
    words: str
    size: float
    align: str = "left"
    is_bold: bool = False
    turn: float = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart laid out: points from its upper left corner, to the right and down.

    The pieces are painted in their order, the later over the earlier.
    """

    width: float
    height: float
    pieces: Sequence[Area | Stroke | Text]

    def areas(self) -> Sequence[Area]:
        """The bars, marks and samples."""
        return [piece for piece in self.pieces if isinstance(piece, Area)]

    def texts(self) -> Sequence[Text]:
        """The words."""
        return [piece for piece in self.pieces if isinstance(piece, Text)]

    def at(self, x: float, y: float, *, slack: float = 2) -> Area | None:
        """The bar or mark at a point, or so near that a hand means it."""
        for area in reversed(self.areas()):
            left, top, width, height = area.box
            within = left - slack <= x <= left + width + slack
            if area.category and within and top - slack <= y <= top + height + slack:
                return area
        return None


@dataclass(frozen=True, slots=True)
class Tone:
    """How a series looks: its fill, its lines over it, its dashes and the corners of its marks."""

    fill: str
    hatch: str = ""
    dashes: tuple[float, ...] = ()
    corners: int = 4


TONES = (
    Tone("#1F4E79"),
    Tone("#FFFFFF", "/", (5, 2.5), 3),
    Tone("#9DBBD6", "", (1.5, 2), 5),
    Tone("#FFFFFF", "-", (8, 2, 1.5, 2), 4),
    Tone("#D9E4EE", "x", (3, 2), 3),
    Tone("#FFFFFF", "\\", (1, 1.5), 5),
)
"""Dark, hatched, middling and so on: apart from one another in black and white too."""

INK = "#1F3347"
GRID_INK = "#C9D2DA"


def tone_of(series_no: int) -> Tone:
    """The tone of a series by its number."""
    return TONES[series_no % len(TONES)]
