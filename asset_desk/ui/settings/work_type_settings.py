"""The types of work that assets are borrowed for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.guidance import Guidance, governed, governs
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.services.work_types import add_work_type, change_work_type
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.settings.use_status import use_status
from asset_desk.ui.settings.work_type_dialog import WorkTypeDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class WorkTypeModel(PageTableModel[WorkType]):
    """Types in the office's order, closed ones too."""

    @override
    def make_columns(self) -> tuple[Column[WorkType], ...]:
        return (
            Column(
                title=self.tr("Type of work"),
                text=lambda each: each.name,
                width=250,
                is_strong=True,
            ),
            Column(title=self.tr("Rules"), text=rules_text, stretch=True),
            Column(
                title=self.tr("Status"),
                text=lambda each: use_status(is_active=each.is_active).text,
                status=lambda each: use_status(is_active=each.is_active),
                width=140,
            ),
        )


def rules_text(work_type: WorkType) -> str:
    """What a type of work allows, in one line."""
    translate = QCoreApplication.translate
    parts = []
    if work_type.default_days:
        text = translate("WorkTypeModel", "usually {days} days")
        parts.append(text.format(days=work_type.default_days))
    if work_type.longest_days:
        text = translate("WorkTypeModel", "{days} days at most")
        parts.append(text.format(days=work_type.longest_days))
    if work_type.needs_head:
        parts.append(translate("WorkTypeModel", "the head approves"))
    if work_type.categories:
        text = translate("WorkTypeModel", "only {categories}")
        parts.append(text.format(categories=", ".join(work_type.categories)))
    return " · ".join(parts)


class WorkTypeSettings(QObject):
    """Adds types of work, changes their rules, closes and reopens them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._guidance: Sequence[Guidance] = ()
        self._stored: dict[WorkTypeId, WorkType] = {}
        self.view = ListPage(
            self.tr("Types of work"),
            self.tr(
                "Offered on the borrow form with guidance and rules. Old slips stay as they are."
            ),
            WorkTypeModel(),
            table_name="work_types_table",
        )
        add = self.view.add_button
        self._close = add(
            self.tr("Close"), self._toggle, name="close_work_type", icon_name="archive"
        )
        add(self.tr("Edit"), self._change, name="edit_work_type", icon_name="pencil")
        add(
            self.tr("Add a type"),
            self._add,
            name="add_work_type",
            icon_name="plus",
            needs_row=False,
        )
        self.view.table.row_chosen.connect(self._word_close)
        self.view.table.row_opened.connect(lambda _row: self._change())

    def refresh(self) -> None:
        """Read the list again."""
        permission = Permission.KEEP_OFFICE
        self._guidance = self._desk.queries.manuals.guidance_in_force(self._desk.today())
        stored = self._desk.queries.office.all_work_types()
        self._stored = {each.work_type_id: each for each in stored}
        self.view.show_rows(
            [governed(each, self._guidance) for each in stored],
            may_change=self._desk.may(permission),
            permission=permission,
        )

    def _word_close(self, chosen: WorkType | None) -> None:
        is_closed = chosen is not None and not chosen.is_active
        self._close.setText(self.tr("Reopen") if is_closed else self.tr("Close"))

    def _add(self) -> None:
        def keep(work_type: WorkType) -> None:
            add_work_type(self._desk.new_uow(), self._desk.occasion(), work_type)
            self._told(self.tr("{name} is offered from now on.").format(name=work_type.name))

        self._ask(self.tr("Add a type of work"), None, keep)

    def _change(self) -> None:
        chosen: WorkType | None = self.view.table.current_row()
        if chosen is None or not self._desk.may(Permission.KEEP_OFFICE):
            return

        def keep(work_type: WorkType) -> None:
            if governs(self._guidance, work_type.work_type_id):
                work_type = replace(self._stored[work_type.work_type_id], name=work_type.name)
            change_work_type(self._desk.new_uow(), self._desk.occasion(), work_type)
            self._told(self.tr("{name} has been kept.").format(name=work_type.name))

        self._ask(self.tr("Edit the type of work"), chosen, keep)

    def _ask(
        self, title: str, work_type: WorkType | None, keep: Callable[[WorkType], None]
    ) -> None:
        is_ruled = work_type is not None and governs(self._guidance, work_type.work_type_id)
        WorkTypeDialog(title, work_type, keep, self.view, is_ruled=is_ruled).open()

    def _toggle(self) -> None:
        chosen: WorkType = self.view.table.current_row()
        after = replace(self._stored[chosen.work_type_id], is_active=not chosen.is_active)
        with self._desk.messages.refusals_shown():
            change_work_type(self._desk.new_uow(), self._desk.occasion(), after)
            said = (
                self.tr("{name} is open again.")
                if after.is_active
                else self.tr("{name} is closed.")
            )
            self._told(said.format(name=chosen.name))

    def _told(self, text: str) -> None:
        self.refresh()
        self._desk.messages.say(text)
        self._desk.events.office_changed.emit()
