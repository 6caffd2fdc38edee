"""What a tour leaves behind: pictures, papers, and tour.json with every step and assertion."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from asset_desk.tour.pictures import take_picture


@dataclass(slots=True)
class Step:
    """One step: what it is called, what was seen to be so, and its picture."""

    name: str
    title: str
    assertions: list[str] = field(default_factory=list)
    picture: str = ""


class Record:
    """Collects the steps; each ends with its picture, taken even when an assertion fails."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.steps: list[Step] = []
        self.files: list[str] = []
        self.window: QWidget | None = None

    @contextmanager
    def step(self, name: str, title: str) -> Iterator[None]:
        """One step of the tour."""
        step = Step(name, title)
        self.steps.append(step)
        try:
            yield
        finally:
            self._take_picture(step)

    def note(self, assertion: str) -> None:
        """Keep what was seen to be so."""
        if self.steps:
            self.steps[-1].assertions.append(assertion)

    def file(self, name: str) -> Path:
        """Where a paper of this name goes; it is listed in tour.json."""
        self.files.append(name)
        file = self.out / name
        file.unlink(missing_ok=True)  # one of an earlier tour is not asked about
        return file

    def write(self, failed: str = "") -> None:
        """Write tour.json."""
        told = {
            "ok": not failed,
            "failed": failed or None,
            "steps": [asdict(step) for step in self.steps],
            "files": self.files,
        }
        text = json.dumps(told, ensure_ascii=False, indent=1)
        (self.out / "tour.json").write_text(text + "\n", "utf-8")

    def _take_picture(self, step: Step) -> None:
        if self.window is not None:
            step.picture = f"{len(self.steps):02d}-{step.name}.png"
            take_picture(self.window, self.out / step.picture)
