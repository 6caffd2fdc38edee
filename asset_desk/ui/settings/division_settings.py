"""The divisions of the office, and the titles of their heads."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import Division, usual_head_title
from asset_desk.services.office import add_division, change_division
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.settings.use_status import use_status
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class DivisionModel(PageTableModel[Division]):
    """Divisions in the office's order, closed ones too."""

    @override
    def make_columns(self) -> tuple[Column[Division], ...]:
        return (
            Column(
                title=self.tr("Division"), text=lambda each: each.name, width=232, is_strong=True
            ),
            Column(
                title=self.tr("Title of its head"), text=lambda each: each.head_title, stretch=True
            ),
            Column(
                title=self.tr("Status"),
                text=lambda each: use_status(is_active=each.is_active).text,
                status=lambda each: use_status(is_active=each.is_active),
                width=124,
            ),
        )


class DivisionDialog(DeskDialog):
    """Name and head's title; the title follows from the name until it is typed over."""

    def __init__(
        self, desk: Desk, division: Division | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(_title(division), _keep_text(), parent)
        self.setObjectName("division_dialog")
        self._desk, self._division = desk, division
        self._name, self._head = QLineEdit(), QLineEdit()
        self._name.setObjectName("division_name")
        self._head.setObjectName("head_title")
        self._follows = division is None or division.head_title == usual_head_title(division.name)
        if division is not None:
            self._name.setText(division.name)
            self._head.setText(division.head_title)
        name = self.fields.add("name", self.tr("Name of the division"), self._name, needed=True)
        head = self.fields.add("head_title", self.tr("Title of its head"), self._head)
        for field in (name, head):
            self.body.addWidget(field)
        name.touched.connect(self._follow)
        head.touched.connect(self._stop_following)
        self.try_to(self._keep)
        self._check()
        self._name.setFocus()

    def _follow(self) -> None:
        name = tidy(self._name.text())
        if self._follows:
            self._head.setText(usual_head_title(name) if name else "")
        self._check()

    def _stop_following(self) -> None:
        self._follows = not self._head.text().strip()

    def _check(self) -> None:
        named = tidy(self._name.text())
        problems = {} if named else {"name": Refusal.DIVISION_NAME_MISSING}
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, name, head = self._desk, self._name.text(), self._head.text()
        if self._division is None:
            add_division(desk.new_uow(), desk.occasion(), name, head)
            said = self.tr("{name} was added.")
        else:
            after = replace(self._division, name=name, head_title=head)
            change_division(desk.new_uow(), desk.occasion(), after)
            said = self.tr("{name} was changed; old slips keep the old words.")
        desk.messages.say(said.format(name=tidy(name)))
        desk.events.office_changed.emit()


class DivisionSettings(QObject):
    """Adds, changes, closes and reopens divisions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("Divisions"),
            self.tr(
                "Each asset belongs to a division, whose head approves its use inside the office."
            ),
            DivisionModel(),
            table_name="divisions_table",
        )
        add = self.view.add_button
        self._close = add(
            self.tr("Close"), self._toggle, name="close_division", icon_name="archive"
        )
        add(self.tr("Change"), self._change, name="change_division", icon_name="pencil")
        add(
            self.tr("Add a division"),
            lambda: DivisionDialog(desk, None, self.view).open(),
            name="add_division",
            icon_name="plus",
            needs_row=False,
        )
        self.view.table.row_chosen.connect(self._word_close)
        self.view.table.row_opened.connect(lambda _row: self._change())
        desk.events.office_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again."""
        permission = Permission.KEEP_OFFICE
        self.view.show_rows(
            self._desk.queries.office.divisions(),
            may_change=self._desk.may(permission),
            permission=permission,
        )

    def _word_close(self, chosen: Division | None) -> None:
        is_closed = chosen is not None and not chosen.is_active
        self._close.setText(self.tr("Reopen") if is_closed else self.tr("Close"))

    def _change(self) -> None:
        chosen: Division | None = self.view.table.current_row()
        if chosen is not None and self._desk.may(Permission.KEEP_OFFICE):
            DivisionDialog(self._desk, chosen, self.view).open()

    def _toggle(self) -> None:
        desk = self._desk
        chosen: Division = self.view.table.current_row()
        after = replace(chosen, is_active=not chosen.is_active)
        with desk.messages.refusals_shown():
            change_division(desk.new_uow(), desk.occasion(), after)
            opened, closed = self.tr("{name} is open again."), self.tr("{name} is closed.")
            desk.messages.say((opened if after.is_active else closed).format(name=chosen.name))
            desk.events.office_changed.emit()


def _title(division: Division | None) -> str:
    translate = QCoreApplication.translate
    if division is None:
        return translate("DivisionDialog", "Add a division")
    return translate("DivisionDialog", "Change {name}").format(name=division.name)


def _keep_text() -> str:
    return QCoreApplication.translate("DivisionDialog", "Keep")
