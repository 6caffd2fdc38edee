"""Two ways of doing the same thing, timed turn by turn in one run, and their ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass

TURNS = 25
Clock = Callable[[], float]
OF_THE_PROCESSOR: Clock = time.process_time
"""For questions to a book that lies in memory: they wait for nothing but the processor."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in milliseconds (medians), and how many times as long ours took."""

    name: str
    ours_ms: float
    bare_ms: float
    aim: float | None = None

    @property
    def ratio(self) -> float:
        """Ours over the hand-written way."""
        return self.ours_ms / self.bare_ms if self.bare_ms else float("nan")

    def as_json(self) -> dict[str, object]:
        """The figure with its ratio."""
        return {**asdict(self), "ratio": round(self.ratio, 3)}


def compare(
    name: str,
    ours: Callable[[], object],
    bare: Callable[[], object],
    *,
    aim: float | None = 1.3,
    turns: int = TURNS,
    clock: Clock = time.perf_counter,
) -> Figure:
    """Time both by turns, so that a busy machine is busy for both, and take the medians."""
    ours(), bare()
    mine, theirs = [], []
    for _ in range(turns):
        mine.append(seconds(ours, clock))
        theirs.append(seconds(bare, clock))
    return Figure(name, statistics.median(mine) * 1e3, statistics.median(theirs) * 1e3, aim)


def seconds(act: Callable[[], object], clock: Clock = time.perf_counter) -> float:
    """How long one turn takes; by the processor's clock, what else the machine does counts not."""
    begun = clock()
    act()
    return clock() - begun


def table(title: str, figures: list[Figure]) -> str:
    """The figures as a table to read."""
    lines = [title, f"{'':44}{'ours':>12}{'bare':>12}{'ratio':>8}{'aim':>7}"]
    for each in figures:
        aim = f"{each.aim:.2f}" if each.aim else ""
        row = f"{each.ours_ms:9.2f} ms{each.bare_ms:9.2f} ms{each.ratio:8.2f}{aim:>7}"
        lines.append(f"{each.name:44}{row}")
    return "\n".join(lines)
