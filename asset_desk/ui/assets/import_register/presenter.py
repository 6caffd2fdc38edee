"""What an import does when it is used: read, check, apply, report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.register_import import ImportAction, ImportPlan
from asset_desk.imports.header import ColumnMapping
from asset_desk.ui.assets.import_register.view import ImportView
from asset_desk.ui.assets.import_register.work import (
    Source,
    apply_plan,
    check_source,
    read_source,
)
from asset_desk.ui.assets.template import offer_template
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.files import ask_save, tell_file_trouble

T = TypeVar("T")

_PLAN_IS_OLD = {
    *(Refusal.CHANGED_MEANWHILE, Refusal.CODE_TAKEN, Refusal.ASSET_RETIRED),
    Refusal.QUANTITY_BELOW_WHAT_IS_AWAY,
}
"""Refusals that mean that the register is no longer what the rows were checked against."""


class ImportPresenter(QObject):
    """One import at a time; until it is applied nothing is changed."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: Source | None = None
        self._plan: ImportPlan | None = None
        self.view = ImportView()
        view = self.view
        view.back_asked.connect(self.left.emit)
        view.file.read_asked.connect(self._read)
        view.file.template_asked.connect(lambda: offer_template(desk, view))
        view.columns.back_asked.connect(lambda: view.show_step(view.file))
        view.columns.sheet_asked.connect(self._show_sheet)
        view.columns.check_asked.connect(self._check)
        view.check.back_asked.connect(lambda: view.show_step(view.columns))
        view.check.apply_asked.connect(self._apply)
        view.done.report_asked.connect(self._ask_for_report)
        view.done.another_asked.connect(self.begin)
        view.done.done_asked.connect(self.left.emit)

    def begin(self) -> None:
        """Show the first step."""
        if self._desk.tasks.is_busy:
            return
        self._source = self._plan = None
        self.view.file.path.clear()
        self.view.file_name.setText("")
        self.view.show_step(self.view.file)
        if not self._desk.may(Permission.KEEP_REGISTER):
            self.view.file.show_problem(refusal_text(Refusal.ROLE_MAY_NOT))
        self.view.file.path.setFocus()

    def refresh(self) -> None:
        """Check the rows again if they are looked at: the register may have changed meanwhile."""
        view = self.view
        is_looked_at = view.isVisible() and view.step() is view.check
        if self._source is not None and is_looked_at and not self._desk.tasks.is_busy:
            self._check(self._source.mapping)

    def _read(self, file: Path) -> None:
        if not self._desk.may(Permission.KEEP_REGISTER):
            self.view.file.show_problem(refusal_text(Refusal.ROLE_MAY_NOT))
            return
        self.view.file.show_problem("")
        text = self.tr("Reading {file} …").format(file=file.name)
        self._work(text, lambda: read_source(file), self._show_source, self._say_unreadable)

    def _say_unreadable(self, refused: DeskError) -> None:
        self.view.file.show_problem(refusal_text(refused))
        self.view.file.path.setFocus()

    def _show_source(self, source: Source) -> None:
        self._source = source
        self.view.file_name.setText(source.file.name)
        self.view.columns.show_source(source)
        self.view.show_step(self.view.columns)
        self.view.columns.check.setFocus()

    def _show_sheet(self, number: int) -> None:
        if self._source is not None:
            self._show_source(self._source.on_sheet(number))

    def _check(self, mapping: ColumnMapping) -> None:
        if self._source is None:
            return
        source = self._source = replace(self._source, mapping=mapping)
        desk = self._desk
        text = self.tr("Checking every row …")
        self._work(text, lambda: check_source(desk, source), self._show_plan, desk.messages.refuse)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        divisions = self._desk.queries.office.divisions()
        names = {int(each.division_id): each.name for each in divisions}
        self.view.check.show_plan(plan, names)
        self.view.show_step(self.view.check)
        self.view.check.table.setFocus()

    def _apply(self) -> None:
        if self._source is None or self._plan is None:
            return
        desk, plan, name = self._desk, self._plan, self._source.file.name
        with desk.messages.refusals_shown():
            by = desk.occasion()
            self._work(
                self.tr("Backing up, then bringing the rows in …"),
                lambda: apply_plan(desk, by, plan, name),
                self._show_done,
                self._say_refused,
            )

    def _say_refused(self, refused: DeskError) -> None:
        """A plan that no longer fits the register must be made anew."""
        self._desk.messages.refuse(refused)
        if refused.refusal in _PLAN_IS_OLD:
            self.view.show_step(self.view.columns)

    def _show_done(self, backup: Path) -> None:
        if self._source is None or self._plan is None:
            return
        self.view.done.show_result(self._plan, self._source.file.name, backup)
        self.view.show_step(self.view.done)
        self.view.done.done.setFocus()
        text = self.tr("{created} assets were added and {updated} changed.")
        created, updated = (
            f"{self._plan.count(each):,}" for each in (ImportAction.CREATE, ImportAction.UPDATE)
        )
        self._desk.messages.say(text.format(created=created, updated=updated))
        self._desk.events.register_changed.emit()

    def _ask_for_report(self) -> None:
        if self._source is not None:
            name = self.tr("Import report") + f" {self._source.file.stem}.xlsx"
            title = self.tr("Save the report")
            ask_save(self.view, title, name, "*.xlsx", self._write_report)

    def _write_report(self, file: Path) -> None:
        if self._source is None or self._plan is None:
            return
        plan, source, papers = self._plan, self._source.file.name, self._desk.papers
        self._desk.tasks.run(
            lambda _progress: papers.import_report(plan, file, file_name=source),
            done=lambda _none: self._say_saved(file),
            failed=lambda error: self._say_not_saved(error, file),
        )

    def _say_saved(self, file: Path) -> None:
        self._desk.messages.say(self.tr("The report is in {file}.").format(file=file.name))

    def _say_not_saved(self, error: Exception, file: Path) -> None:
        if not isinstance(error, OSError):
            raise error
        tell_file_trouble(self.view, error, file)

    def _work(
        self,
        text: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        refused: Callable[[DeskError], object],
    ) -> None:
        """Do slow work away from the screen's thread, and say so meanwhile."""
        self.view.show_busy(text)

        def finish(result: T) -> None:
            self.view.show_busy("")
            done(result)

        def fail(error: Exception) -> None:
            self.view.show_busy("")
            if not isinstance(error, DeskError):
                raise error
            refused(error)

        self._desk.tasks.run(lambda _progress: work(), done=finish, failed=fail)
