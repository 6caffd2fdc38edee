"""The items of the integrity assessment that each year's report answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.ita_items import ItaItem, item_problems
from asset_desk.services.measures import keep_ita_items
from asset_desk.ui.desk import Desk
from asset_desk.ui.icons import icon
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.parts import ChoiceBox, dress, label, row


class ItaItemModel(PageTableModel[ItaItem]):
    """Items in the order of the report."""

    @override
    def make_columns(self) -> tuple[Column[ItaItem], ...]:
        return (
            Column(title=self.tr("No."), text=lambda each: each.number, width=90, is_strong=True),
            Column(title=self.tr("Wording"), text=lambda each: each.wording, stretch=True),
            Column(title=self.tr("Indicator"), text=lambda each: each.indicator, width=210),
        )


class ItaItemDialog(DeskDialog):
    """Number, wording and indicator; `keep` gets the item."""

    def __init__(
        self,
        item: ItaItem | None,
        taken: Sequence[str],
        keep: Callable[[ItaItem], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ItaItemDialog", "Item of the assessment"),
            translate("ItaItemDialog", "Keep"),
            parent,
        )
        self.setObjectName("ita_dialog")
        self.setMinimumWidth(620)
        seen, self._taken = item or ItaItem("", "", ""), taken
        self._number, self._indicator = QLineEdit(seen.number), QLineEdit(seen.indicator)
        self._number.setObjectName("ita_number")
        self._indicator.setObjectName("ita_indicator")
        self._wording = QPlainTextEdit(seen.wording)
        self._wording.setObjectName("ita_wording")
        self._wording.setFixedHeight(96)
        self._wording.setTabChangesFocus(True)
        add = self.fields.add
        hint = self.tr("As in that year's list, such as i21 or o26.")
        self.body.addWidget(add("number", self.tr("Number"), self._number, needed=True, hint=hint))
        self.body.addWidget(add("wording", self.tr("Wording"), self._wording, needed=True))
        self.body.addWidget(add("indicator", self.tr("Indicator"), self._indicator))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: keep(self.item()))
        self._check()

    def item(self) -> ItaItem:
        """The item as filled in."""
        return ItaItem(self._indicator.text(), self._number.text(), self._wording.toPlainText())

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {**item_problems(self.item())}
        if self.item().number.strip() in self._taken:
            problems["number"] = self.tr("This number is in the list already.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class ItaSettings(QObject):
    """Adds, words, removes and copies forward the items of a fiscal year."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("ITA items"),
            self.tr(
                "Shown in the head of the report on the measures. Numbers change every year: "
                "take them from that year's list."
            ),
            ItaItemModel(),
            table_name="ita_table",
        )
        self.view.table.let_rows_grow()
        self._year = ChoiceBox(name="ita_year")
        self.view.foot.insertLayout(0, row(label(self.tr("Fiscal year"), "label"), self._year))
        self._year.currentIndexChanged.connect(lambda _number: self._show())
        add = self.view.add_button
        add(self.tr("Remove"), self._remove, name="remove_ita_item", icon_name="x")
        add(self.tr("Edit"), self._change, name="edit_ita_item", icon_name="pencil")
        self._copy = add(
            self.tr("Copy the year before"),
            self._copy_forward,
            name="copy_ita_items",
            icon_name="refresh-cw",
            needs_row=False,
        )
        add(
            self.tr("Add an item"),
            self._add,
            name="add_ita_item",
            icon_name="plus",
            needs_row=False,
        )
        dress(self._copy, look="")
        self._copy.setIcon(icon("refresh-cw"))
        self.view.table.row_opened.connect(lambda _row: self._change())

    def refresh(self) -> None:
        """Read the items of the year again."""
        now = fiscal_year_of(self._desk.today())
        years = sorted({now + 1, now, now - 1, *self._desk.queries.measures.item_years()})
        is_first_time = self._year.value() is None
        was_quiet = self._year.blockSignals(True)
        self._year.set_choices([(year, str(year)) for year in reversed(years)])
        if is_first_time:
            self._year.choose(now)
        self._year.blockSignals(was_quiet)
        self._show()

    def _fiscal_year(self) -> int:
        chosen: int | None = self._year.value()
        return chosen or fiscal_year_of(self._desk.today())

    def _items(self) -> tuple[ItaItem, ...]:
        return tuple(self._desk.queries.measures.items(self._fiscal_year()))

    def _year_before(self) -> int | None:
        years = self._desk.queries.measures.item_years()
        return max((year for year in years if year < self._fiscal_year()), default=None)

    def _show(self) -> None:
        items, permission = self._items(), Permission.KEEP_OFFICE
        self.view.table.say_when_empty(
            self.tr("No items of this year yet."),
            self.tr("Add them one by one, or copy those of the year before and correct them."),
        )
        may_change = self._desk.may(permission)
        self.view.show_rows(items, may_change=may_change, permission=permission)
        self._copy.setVisible(may_change and not items and self._year_before() is not None)

    def _add(self) -> None:
        items = self._items()
        taken = [each.number for each in items]
        ItaItemDialog(None, taken, lambda item: self._keep((*items, item)), self.view).open()

    def _change(self) -> None:
        chosen: ItaItem | None = self.view.table.current_row()
        if chosen is None or not self._desk.may(Permission.KEEP_OFFICE):
            return
        items = self._items()
        taken = [each.number for each in items if each != chosen]

        def keep(item: ItaItem) -> None:
            self._keep(tuple(item if each == chosen else each for each in items))

        ItaItemDialog(chosen, taken, keep, self.view).open()

    def _remove(self) -> None:
        chosen: ItaItem = self.view.table.current_row()
        left = tuple(each for each in self._items() if each != chosen)
        with self._desk.messages.refusals_shown():
            self._keep(left)

    def _copy_forward(self) -> None:
        before = self._year_before()
        if before is not None:
            with self._desk.messages.refusals_shown():
                self._keep(tuple(self._desk.queries.measures.items(before)))

    def _keep(self, items: tuple[ItaItem, ...]) -> None:
        year = self._fiscal_year()
        keep_ita_items(self._desk.new_uow(), self._desk.occasion(), year, items)
        self._show()
        said = self.tr("The items of {year} have been kept.").format(year=year)
        self._desk.messages.say(said)
        self._desk.events.office_changed.emit()
