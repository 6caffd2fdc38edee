"""The value axis of a chart: round steps from nothing to just above the highest value."""

from __future__ import annotations

import math
from dataclasses import dataclass

from asset_desk import thai
from asset_desk.exports.charts import Chart

_STEPS = (1, 2, 5, 10)
_MOST_STEPS = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """The values that are marked, evenly apart, the first of them 0."""

    ticks: tuple[float, ...]

    @property
    def top(self) -> float:
        """The value at the end of the axis."""
        return self.ticks[-1]


def axis_of(chart: Chart) -> Axis:
    """At most six marks; never a fraction of what is counted whole."""
    highest = chart.highest or 1
    least = 10.0**-chart.decimals
    scale = 10.0 ** math.floor(math.log10(highest / _MOST_STEPS))
    step = next(scale * each for each in _STEPS if scale * each * _MOST_STEPS >= highest)
    step = max(step, least)
    count = max(math.ceil(round(highest / step, 9)), 1)
    return Axis(tuple(step * number for number in range(count + 1)))


def number_text(value: float, chart: Chart) -> str:
    """A value as the chart writes it."""
    words = f"{value:,.{chart.decimals}f}{chart.suffix}"
    return thai.thai_digits(words) if chart.has_thai_digits else words
