"""What the annual count does when it is used."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.annual_count import count_year
from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.annual_count import record_count
from asset_desk.services.year_rows import CountFilter, CountRow
from asset_desk.ui.count.table_model import result_text
from asset_desk.ui.count.view import CountView
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import NoPages
from asset_desk.ui.widgets.year_preview import count_sheet_preview


class CountPresenter(QObject):
    """Finds assets by their code, records what was found, shows how far the count is."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: CountFilter | None = None
        self.view = view = CountView(desk.today)
        view.filter_changed.connect(self._show)
        view.year_changed.connect(self._change_year)
        view.row_chosen.connect(self._choose)
        view.entry.scanned.connect(self._scan)
        view.entry.record_asked.connect(self._record)
        view.entry.day.day_changed.connect(self._judge_again)
        view.sheet_asked.connect(self._preview)
        view.back_asked.connect(self.left)

    def begin(self, fiscal_year: int | None = None) -> None:
        """Show the count of a year, of the one that ended last when it is None."""
        today = self._desk.today()
        self._offer()
        self.view.choose_year(count_year(fiscal_year or fiscal_year_of(today), today))
        self.view.entry.day.set_day(today)
        self.view.entry.by.setText(self._desk.session.officer.name)
        self.view.entry.show_row(None, 0)
        self.refresh()
        self.view.entry.scan.setFocus()

    def refresh(self) -> None:
        """Read the assets and the results again."""
        if not self._desk.session.is_open:
            return
        self._offer()
        self.view.show_rights(may_count=self._desk.may(Permission.KEEP_REGISTER))
        self._show()

    def _offer(self) -> None:
        queries, today = self._desk.queries, self._desk.today()
        last = count_year(fiscal_year_of(today), today)
        with self._desk.messages.refusals_shown():
            years = {last, last - 1, *(y for y in queries.loans.fiscal_years() if y <= last)}
            self.view.offer(sorted(years, reverse=True), queries.office.divisions())

    def _which(self) -> CountFilter:
        today = self._desk.today()
        return self.view.which(count_year(fiscal_year_of(today), today))

    def _show(self) -> None:
        which, queries = self._which(), self._desk.queries.year
        try:
            pages = queries.count_sheet(which)
            self.view.show_rows(pages, same_place=which == self._shown)
            self.view.show_progress(queries.count_progress(which.fiscal_year))
            self._shown = which
        except DeskError as refused:
            self._shown = None
            self.view.show_rows(NoPages(), same_place=False)
            self.view.say_failed()
            self._desk.messages.refuse(refused)

    def _change_year(self) -> None:
        self.view.entry.show_row(None, 0)
        self._show()

    def _choose(self, row: CountRow | None) -> None:
        if row is None or not self._desk.may(Permission.KEEP_REGISTER):
            return
        self.view.entry.show_row(row, self._expected(row))
        self.view.entry.begin()

    def _scan(self, code: str) -> None:
        """A single piece that should be here is found by its scan; a lot is to be counted."""
        self._desk.messages.clear()
        with self._desk.messages.refusals_shown():
            asset = self._desk.queries.assets.by_code(code)
            row = asset and self._row(asset.asset_id)
            if not row:
                self.view.entry.show_row(None, 0)
                said = self.tr("No asset of this count has the code {code}.")
                self._desk.messages.say(said.format(code=code), Tone.WARNING)
                return
            self._choose(row)
            if row.owned == 1 and row.result is None and self._expected(row) == 1:
                self.view.entry.found.setValue(1)
                self._record()

    def _row(self, asset_id: AssetId) -> CountRow | None:
        return self._desk.queries.year.count_row(self._which().fiscal_year, asset_id)

    def _expected(self, row: CountRow) -> int:
        """What should be here on the day of the counting: loans have come and gone since."""
        day = self.view.entry.day.day()
        if day is None:
            return row.expected
        return self._desk.queries.year.expected_on(row.asset_id, day)

    def _judge_again(self) -> None:
        row = self.view.entry.row
        if row is not None and self._desk.session.is_open:
            found, damaged = self.view.entry.found.value(), self.view.entry.damaged.value()
            self.view.entry.show_row(row, self._expected(row))
            self.view.entry.found.setValue(found)
            self.view.entry.damaged.setValue(damaged)

    def _record(self) -> None:
        entry = self.view.entry
        count, row = entry.count(self._which().fiscal_year), entry.row
        if count is None or row is None:
            self._desk.messages.say(self.tr("Say on which day it was counted."), Tone.WARNING)
            return
        with self._desk.messages.refusals_shown():
            record_count(self._desk.new_uow(), self._desk.occasion(), count)
            kept = self._row(row.asset_id)
            if kept is not None and kept.result is not None:
                tone = Tone.WARNING if kept.result.differs else Tone.GOOD
                said = f"{row.code} {row.name}: {result_text(kept.result)}".strip()
                self._desk.messages.say(said, tone)
            entry.show_row(None, 0)
            self._show()
            entry.scan.setFocus()

    def _preview(self) -> None:
        count_sheet_preview(self._desk, self._which().fiscal_year, self.view).open()
