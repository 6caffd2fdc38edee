"""The assets of the annual count as the screen lists them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from asset_desk.services.year_rows import CountResult, CountRow
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status


class CountTableModel(PageTableModel[CountRow]):
    """One asset a row, by division and place as checkers walk."""

    @override
    def make_columns(self) -> tuple[Column[CountRow], ...]:
        return (
            Column(title=self.tr("Code"), text=lambda row: row.code, width=118),
            Column(title=self.tr("Asset"), text=lambda row: row.name, width=198, is_strong=True),
            Column(title=self.tr("Place"), text=lambda row: row.place, width=104),
            _number(self.tr("Book"), lambda row: f"{row.owned:,}"),
            _number(self.tr("Out"), lambda row: _some(row.on_loan)),
            _number(self.tr("Here"), lambda row: f"{row.expected:,}"),
            Column(
                title=self.tr("Result"),
                text=lambda row: count_status(row).text,
                status=count_status,
                width=164,
                stretch=True,
            ),
        )


def place_text(row: CountRow) -> str:
    """Whose it is and where it is kept."""
    return " · ".join(part for part in (row.division_name, row.place) if part)


def count_status(row: CountRow) -> Status:
    """What was found: as it should be, or what is not."""
    translate = QCoreApplication.translate
    if row.result is None:
        return Status(Tone.QUIET, "circle-dashed", translate("Count", "Not counted"))
    text = result_text(row.result)
    if row.result.missing:
        return Status(Tone.BAD, "circle-x", text)
    if row.result.differs:
        return Status(Tone.WARNING, "triangle-alert", text)
    return Status(Tone.GOOD, "circle-check", text)


def result_text(result: CountResult) -> str:
    """What was found, in a few words."""
    translate = QCoreApplication.translate
    parts = (
        (result.found, translate("Count", "found {count}")),
        (result.damaged, translate("Count", "damaged {count}")),
        (result.missing, translate("Count", "missing {count}")),
        (result.over, translate("Count", "over by {count}")),
    )
    said = [text.format(count=f"{count:,}") for count, text in parts if count]
    return " · ".join(said) or translate("Count", "found {count}").format(count=0)


def _number(title: str, text: Callable[[CountRow], str]) -> Column[CountRow]:
    return Column(title=title, text=text, width=70, is_number=True)


def _some(count: int) -> str:
    return f"{count:,}" if count else ""
