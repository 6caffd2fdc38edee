"""Shows one loan and does with it what the officer asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.approvals import Signatory
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.services import lending
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.approve_dialog import ApproveDialog
from asset_desk.ui.loans.ending_dialog import EndingDialog
from asset_desk.ui.loans.follow_up_presenter import FollowUps
from asset_desk.ui.loans.hand_over_dialog import HandOverDialog
from asset_desk.ui.loans.loan_facts import facts_of
from asset_desk.ui.loans.loan_tables import act_text, return_lines
from asset_desk.ui.loans.loan_view import LoanHead, LoanView
from asset_desk.ui.loans.opinions_presenter import LoanOpinions
from asset_desk.ui.loans.release_dialog import ReleaseDialog
from asset_desk.ui.loans.reversing import Reversing
from asset_desk.ui.loans.settling_presenter import LoanSettling
from asset_desk.ui.loans.stage_words import STEPS, next_step, whom_to_ask
from asset_desk.ui.loans.take_back_dialog import TakeBackDialog
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.words import back_of, loan_status, word

_ACTS: Mapping[str, tuple[frozenset[Stage], Permission]] = {
    "approve": (frozenset({Stage.REQUESTED}), Permission.DECIDE_LOAN),
    "refuse": (frozenset({Stage.REQUESTED}), Permission.DECIDE_LOAN),
    "cancel_loan": (frozenset({Stage.REQUESTED, Stage.APPROVED}), Permission.REQUEST_LOAN),
    "hand_over": (frozenset({Stage.APPROVED}), Permission.MOVE_ASSETS),
    "release": (frozenset({Stage.APPROVED}), Permission.MOVE_ASSETS),
    "take_back": (frozenset({Stage.HANDED_OVER}), Permission.MOVE_ASSETS),
    "extend": (frozenset({Stage.HANDED_OVER}), Permission.DECIDE_LOAN),
    "follow_up": (frozenset({Stage.HANDED_OVER}), Permission.MOVE_ASSETS),
    "print_follow_up": (frozenset({Stage.HANDED_OVER}), Permission.READ),
    "print_extended": (frozenset(Stage), Permission.READ),
    "print_slip": (frozenset(Stage), Permission.READ),
    "blank_slip": (frozenset(Stage), Permission.READ),
}
"""At which stages each act is offered, and what it needs permission for."""

_WENT_OUT = frozenset({Stage.HANDED_OVER, Stage.RETURNED, Stage.CLOSED})


class LoanPresenter(QObject):
    """One loan at a time; every act goes through its dialog to the use case."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loan_id: LoanId | None = None
        self.view = LoanView()
        self.view.act_asked.connect(self._start)
        self._settling = LoanSettling(desk, self.view.settling, self)
        self._opinions = LoanOpinions(desk, self.view.opinions, self)
        self._reversing = Reversing(desk, self.view.reverse, act_text, self)
        self._follow_ups = FollowUps(desk, self.view.follow_ups, self.view.buttons["extend"], self)
        self._starts: Mapping[str, Callable[[LoanPage], object]] = {
            "approve": self._approve,
            "refuse": self._refuse,
            "cancel_loan": self._cancel,
            "hand_over": self._hand_over,
            "take_back": self._take_back,
            "release": self._release,
            "extend": lambda page: self._follow_ups.extend(page, self.view.window()),
            "follow_up": lambda page: self._follow_ups.record(page, self.view.window()),
            "print_follow_up": lambda page: self._follow_ups.print_letter(page, self.view.window()),
            "print_extended": lambda page: self._follow_ups.print_extended(
                page, self.view.window()
            ),
            "print_slip": self._print,
            "blank_slip": lambda _page: self.print_blank(),
        }

    def show_loan(self, loan_id: LoanId) -> bool:
        """Show this loan; says whether there is one."""
        if self._page(loan_id) is None:
            self._desk.messages.refuse(DeskError(Refusal.LOAN_NOT_FOUND))
            return False
        if loan_id != self._loan_id:
            self.view.offer_print("")
        self._loan_id = loan_id
        self.refresh()
        self.view.go_to_next_act()
        return True

    def refresh(self) -> None:
        """Read the loan again."""
        page = self._page(self._loan_id) if self._loan_id is not None else None
        if page is None:
            return
        history = self._desk.queries.loans.history(page.row.loan_id)
        self.view.show_head(self._head(page))
        self.view.show_facts(facts_of(page, self._approver_of(page)))
        self.view.lines.show_pages(FixedPages(page.lines))
        returns = sorted((*page.returns, *page.reversed_returns), key=lambda each: each.act_no)
        self.view.returns.show_pages(FixedPages(return_lines(page.lines, returns)))
        self.view.history.show_pages(FixedPages(history))
        self._follow_ups.show_loan(page)
        self._settling.show_loan(page)
        self._opinions.show_loan(page)
        self.view.show_counts(len(page.returns), len(history))
        self._reversing.show_loan(page.row.loan_id)

    def print_blank(self) -> None:
        """Show the empty form, to be printed and filled in by hand."""
        title = self.tr("Blank borrow form")
        file_name = self.tr("Blank borrow form.pdf")
        make = self._desk.papers.blank_slip
        PaperPreview(self._desk, title, make, file_name, self.view.window()).open()

    def _page(self, loan_id: LoanId) -> LoanPage | None:
        return self._desk.queries.loans.page(loan_id, self._desk.today())

    def _approver_of(self, page: LoanPage) -> Signatory | None:
        rule, day = page.approver, self._desk.today()
        return self._desk.queries.office.signatory(rule.post, rule.division_id, day)

    def _head(self, page: LoanPage) -> LoanHead:
        row, stage = page.row, page.row.stage
        slip = self.tr("Slip {number}").format(number=row.slip_no)
        request = self.tr("Request {number}").format(number=page.request_no)
        actions = {
            name
            for name, (stages, needed) in _ACTS.items()
            if stage in stages and self._desk.may(needed) and self._is_in_time(name, page)
        }
        may_go_on = stage not in STEPS or self._desk.may(STEPS[stage])
        role = word(self._desk.session.officer.role)
        return LoanHead(
            title=slip if row.slip_no else request,
            status=loan_status(row),
            next_step=next_step(page, self._desk.today()),
            back=back_of(row.came_back, row.approved) if stage in _WENT_OUT else "",
            actions=frozenset(actions),
            why_not="" if may_go_on else whom_to_ask(stage, role),
        )

    def _start(self, name: str) -> None:
        page = self._page(self._loan_id) if self._loan_id is not None else None
        if page is None:
            return
        self._desk.messages.clear()
        if page.row.stage in _ACTS[name][0]:
            self._starts[name](page)
            return
        self.refresh()
        self._desk.messages.refuse(DeskError(Refusal.WRONG_STAGE, stage=page.row.stage))

    def _approve(self, page: LoanPage) -> None:
        dialog = ApproveDialog(self._desk, page, self.view.window())
        slip: list[str] = []

        def act() -> None:
            slip[:] = [
                lending.approve(
                    *self._who(), page.row.loan_id, dialog.quantities(), on=dialog.decided_on()
                )
            ]

        text = self.tr("Approved as {slip}. Print the slip, have it signed, then hand over.")
        self._run(dialog, act, lambda: self._offer(text.format(slip=slip[0])))

    def _refuse(self, page: LoanPage) -> None:
        words = (
            self.tr("Refuse the request"),
            self.tr("The reason is kept for good and shown with the request."),
            self.tr("Refuse"),
        )
        dialog = EndingDialog(self._desk, page, words, self.view.window())

        def act() -> None:
            reason, on = dialog.reason(), dialog.day()
            lending.refuse(*self._who(), page.row.loan_id, on=on, reason=reason)

        self._run(dialog, act, lambda: self._say(self.tr("The request has been refused.")))

    def _cancel(self, page: LoanPage) -> None:
        kept = self.tr("The number {slip} is kept and never used again.")
        words = (
            self.tr("Cancel the loan"),
            kept.format(slip=page.row.slip_no)
            if page.row.slip_no
            else self.tr("The request has no number yet; it stays in the list as cancelled."),
            self.tr("Cancel the loan"),
        )
        dialog = EndingDialog(self._desk, page, words, self.view.window())

        def act() -> None:
            reason, on = dialog.reason(), dialog.day()
            lending.cancel(*self._who(), page.row.loan_id, on=on, reason=reason)

        self._run(dialog, act, lambda: self._say(self.tr("The loan has been cancelled.")))

    def _hand_over(self, page: LoanPage) -> None:
        dialog = HandOverDialog(self._desk, page, self.view.window())

        def act() -> None:
            lending.hand_over(*self._who(), page.row.loan_id, dialog.note())

        text = self.tr("Handed over. Print the slip for the signatures of giver and receiver.")
        self._run(dialog, act, lambda: self._offer(text), moved=True)

    def _take_back(self, page: LoanPage) -> None:
        dialog = TakeBackDialog(self._desk, page, self.view.window())
        left: list[int] = []

        def act() -> None:
            left[:] = [lending.take_back(*self._who(), page.row.loan_id, dialog.taken())]

        self._run(dialog, act, lambda: self._say(self._back_text(left[0])), moved=True)

    def _release(self, page: LoanPage) -> None:
        dialog = ReleaseDialog(self._desk, [page.row], self.view.window())
        self.view.offer_print("")
        dialog.accepted.connect(self._desk.events.loans_changed.emit)
        dialog.accepted.connect(
            lambda: self._say(self.tr("The slip has been released as never collected."))
        )
        dialog.rejected.connect(self.refresh)
        dialog.open()

    def _is_in_time(self, name: str, page: LoanPage) -> bool:
        """An approved loan is handed over until its last day, and released after it."""
        is_past = self._desk.today() > page.row.due_date
        return {"hand_over": not is_past, "release": is_past}.get(name, True)

    def _back_text(self, left: int) -> str:
        if left:
            return self.tr("Taken back. Still out: {count} pieces.").format(count=f"{left:,}")
        return self.tr("Taken back. Nothing is out any more.")

    def _run(
        self,
        dialog: ApproveDialog | EndingDialog | HandOverDialog | TakeBackDialog,
        act: Callable[[], object],
        then: Callable[[], object],
        *,
        moved: bool = False,
    ) -> None:
        """Show the dialog; once the use case has gone through, tell everybody and say so."""

        def after() -> None:
            self._desk.events.loans_changed.emit()
            if moved:
                self._desk.events.register_changed.emit()
            then()

        self.view.offer_print("")
        dialog.try_to(act)
        dialog.accepted.connect(after)
        dialog.rejected.connect(self.refresh)  # it may have been refused for what another did
        dialog.open()

    def _who(self) -> tuple[UnitOfWork, Occasion]:
        return self._desk.new_uow(), self._desk.occasion()

    def _say(self, text: str) -> None:
        self._desk.messages.say(text)

    def _offer(self, text: str) -> None:
        self.view.offer_print(text)

    def _print(self, page: LoanPage) -> None:
        loan_id = page.row.loan_id
        title = self._head(page).title
        file_name = self._desk.papers.slip_file_name(loan_id)
        PaperPreview(
            self._desk,
            title,
            lambda out: self._desk.papers.slip(loan_id, out),
            file_name,
            self.view.window(),
        ).open()
