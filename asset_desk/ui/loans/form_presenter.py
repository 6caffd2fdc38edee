"""Fills in the borrow form with the officer: checks as they type, keeps it when they say so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import has_consumables, request_problems
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.services.kit_rows import KitRow
from asset_desk.services.requesting import request_loans
from asset_desk.services.rows import AssetFilter, AssetRow, PersonRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.kits.choice_dialog import KitChoiceDialog
from asset_desk.ui.loans.form_answers import FormAnswers
from asset_desk.ui.loans.form_view import BorrowFormView
from asset_desk.ui.loans.guidance_dialog import GuidanceDialog, steps_for
from asset_desk.ui.loans.rules_part import clause_text, rule_warnings
from asset_desk.ui.people.person_dialog import PersonDialog
from asset_desk.ui.refusal_text import refusal_text

OFFERED = 20


class BorrowFormPresenter(QObject):
    """One borrow form at a time; nothing typed is lost until it is kept or given up."""

    kept = Signal(int)
    """The request was kept, as a loan with this id."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = FormAnswers(desk)
        self._is_due_chosen = self._is_filling_in = self._is_dirty = False
        self.view = BorrowFormView(desk.today)
        self._connect()
        self.start()

    @property
    def is_dirty(self) -> bool:
        """Whether anything has been filled in that is not kept."""
        return self._is_dirty

    def start(self) -> None:
        """Begin an empty form: from today, for the usual number of days."""
        self._is_filling_in = True
        types = [("", self.tr("Choose"))]
        types += [(name, name) for name in self._desk.queries.office.work_types()]
        self.view.work_type.set_choices(types)
        clauses = {each.number: each for each in self._desk.queries.office.clauses()}
        self.view.rules.show_clauses(clauses)
        self.view.approver.setToolTip(clause_text(clauses["208"]))
        self.view.clear()
        self.view.requested_on.set_day(self._desk.today())
        self.view.from_date.set_day(self._desk.today())
        self._is_due_chosen = False
        self._set_usual_due_date()
        for field in self.view.fields.all():
            field.is_touched = False
        self._is_filling_in = self._is_dirty = False
        self.refresh()

    def refresh(self) -> None:
        """Count again what is free, and look again who approves."""
        self._answers.forget()
        self._check()

    def go_to_first(self) -> None:
        """Put the cursor where the officer goes on: the borrower, then the assets."""
        part = self.view.lines.search if self.view.borrower.person() else self.view.borrower.line
        part.setFocus()

    def add_asset(self, asset_id: AssetId) -> None:
        """Put an asset on the form."""
        page = self._desk.queries.assets.page(asset_id)
        if page is not None:
            self._add(page.row)

    def show_person(self, person_id: PersonId) -> None:
        """Take someone from the list of people as the borrower."""
        person = self._desk.queries.office.person(person_id)
        if person is None:
            return
        pages = self._desk.queries.office.people(person.details.name)
        rows = pages.page(0, pages.count())
        for found in (each for each in rows if each.person_id == person_id):
            self._take_person(found)

    def _connect(self) -> None:
        view = self.view
        view.changed.connect(self._after_change)
        view.borrower_left.connect(self._check)
        view.save_asked.connect(self._save)
        view.borrower.people_asked.connect(self._offer_people)
        view.borrower.person_picked.connect(self._take_person)
        view.borrower.new_asked.connect(self._ask_new_person)
        view.lines.assets_asked.connect(self._offer_assets)
        view.lines.asset_picked.connect(self._add)
        view.lines.code_entered.connect(self._take_code)
        view.lines.kit_asked.connect(self._ask_kit)
        view.from_date.day_changed.connect(self._after_from_date)
        view.work_type.currentIndexChanged.connect(lambda _number: self._after_from_date())
        view.due_date.day_changed.connect(self._after_due_date)
        view.rules.more_asked.connect(self._show_guidance)

    def _after_change(self) -> None:
        if not self._is_filling_in:
            self._is_dirty = True
            self._check()

    def _after_from_date(self) -> None:
        if not self._is_filling_in and not self._is_due_chosen:
            self._set_usual_due_date()
            self._check()

    def _after_due_date(self) -> None:
        if not self._is_filling_in:
            self._is_due_chosen = True

    def _set_usual_due_date(self) -> None:
        first = self.view.from_date.day()
        if first is None:
            return
        was_filling_in, self._is_filling_in = self._is_filling_in, True
        self._answers.ask_as_of(self.view.requested_on.day())
        work_type = self._answers.work_type(self.view.request())
        usual = work_type.default_days if work_type else None
        days = usual or self._desk.queries.office.preferences().default_loan_days
        self.view.due_date.set_day(first + timedelta(days=days))
        self._is_filling_in = was_filling_in

    def _show_guidance(self) -> None:
        """Open what the manual says, the steps being those of the borrower and the place."""
        request = self.view.request()
        steps = steps_for(request.borrower_kind, request.use_place)
        guidance = self._answers.guidance(request)
        GuidanceDialog(self.tr("What the manual says"), guidance, steps, self.view).open()

    def _offer_people(self, text: str) -> None:
        pages = self._desk.queries.office.people(text)
        self.view.borrower.offer(pages.page(0, OFFERED), pages.count())

    def _take_person(self, person: PersonRow) -> None:
        self.view.borrower.show_person(person)
        self._after_change()

    def _ask_new_person(self, name: str, kind: BorrowerKind) -> None:
        asking = PersonDialog(self._desk, None, self.view, name=name, kind=kind)
        asking.kept.connect(self.show_person)
        asking.open()

    def _offer_assets(self, text: str) -> None:
        pages = self._desk.queries.assets.assets(AssetFilter(text=text, may_be_lent=True))
        self.view.lines.offer(pages.page(0, OFFERED), pages.count())

    def _take_code(self, text: str) -> None:
        """Enter: the asset of exactly this code, as a scanner sends it, or the marked choice.

        A code that was read wrongly must not put the next best asset on the form.
        """
        search = self.view.lines.search
        found = self._desk.queries.assets.by_code(text) if text else None
        may_pick = search.is_chosen_by_hand or any(letter.isalpha() for letter in text)
        if found is not None:
            self._add(found)
        elif text and not (may_pick and search.pick_current()):
            self._offer_assets(text)

    def _add(self, asset: AssetRow) -> None:
        self.view.lines.add(asset)

    def _ask_kit(self) -> None:
        kits = self._desk.queries.kits.kits()
        asking = KitChoiceDialog(kits, self.view)
        asking.chosen.connect(self._add_kit)
        asking.open()

    def _add_kit(self, kit: KitRow) -> None:
        """Put everything of a kit on the form; each line says for itself what is not free."""
        for line in kit.lines:
            self.view.lines.add(line.asset, line.quantity, kit=kit)

    def _check(self) -> None:
        self.view.rules.follow(self.view.borrower.kind.value())
        request, answers = self.view.request(), self._answers
        self.view.show_kind(request.borrower_kind)
        answers.ask_as_of(self.view.requested_on.day())
        assets, work_type = answers.assets(request), answers.work_type(request)
        found: dict[str, Refusal | str] = dict(request_problems(request, assets))
        problems = found | self._day_problems()
        warnings = rule_warnings(request, work_type, assets)
        self.view.rules.show_guidance(work_type, has_more=bool(answers.guidance(request)))
        is_agency = request.borrower_kind is BorrowerKind.STATE_AGENCY
        self.view.rules.show_urgency(is_asked=is_agency and has_consumables(request, assets))
        self.view.show_problems(problems, warnings)
        states = answers.line_states(request, problems, warnings)
        self.view.lines.show_states(states, _said(problems))
        answers.show_approver(request, self.view.approver)

    def _day_problems(self) -> dict[str, Refusal | str]:
        """Days that cannot be understood, of which the field itself says why; days to come."""
        view = self.view
        problems: dict[str, Refusal | str] = {}
        for name, edit in (("from_date", view.from_date), ("due_date", view.due_date)):
            if edit.problem():
                problems[name] = ""
        asked_on = view.requested_on.day()
        if asked_on is None:
            said = "" if view.requested_on.problem() else self.tr("Enter the day of the request.")
            problems["requested_on"] = said
        elif asked_on > self._desk.today():
            problems["requested_on"] = Refusal.DAY_IN_THE_FUTURE
        return problems

    def _save(self) -> None:
        request, asked_on = self.view.request(), self.view.requested_on.day()
        if asked_on is None:
            return
        try:
            loan_ids = request_loans(
                self._desk.new_uow(), self._desk.occasion(), request, on=asked_on
            )
        except DeskError as refused:
            self._desk.messages.refuse(refused)
            self.refresh()
            return
        self._is_dirty = False
        text = self.tr("The request has been kept. It waits for approval.")
        if len(loan_ids) > 1:
            several = self.tr("The request has been kept as {count} slips, each with its approver.")
            text = several.format(count=len(loan_ids))
        self._desk.messages.say(text)
        self._desk.events.loans_changed.emit()
        self.kept.emit(loan_ids[0])


def _said(problems: Mapping[str, Refusal | str]) -> str:
    """What is wrong with the lines as a whole; that there are none yet is said by the list."""
    problem = problems.get("lines")
    if problem is None or problem is Refusal.NO_LINES:
        return ""
    return refusal_text(problem) if isinstance(problem, Refusal) else problem
