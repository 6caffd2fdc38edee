"""What the home board counts, and where each press leads."""

from __future__ import annotations

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.office import Post
from asset_desk.services.queries import Pages
from asset_desk.services.rows import AssetFilter, HomeBoard, LoanFilter, LoanList, LoanRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.home.first_days import FirstSteps
from asset_desk.ui.home.table_model import JoinedPages
from asset_desk.ui.home.tiles import TileCount
from asset_desk.ui.home.view import HomeView
from asset_desk.ui.loans.release_dialog import ReleaseDialog
from asset_desk.ui.look import Tone

AT_ONCE = 200
"""So many slips are asked about in one dialog."""


class HomePresenter(QObject):
    """Asks the book in the morning and whenever it has changed; opens what is pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = HomeView()
        events, view = desk.events, self.view
        view.tiles.asked.connect(events.loans_asked)
        view.loan_opened.connect(lambda loan: events.loan_asked.emit(loan.loan_id))
        view.release_asked.connect(self._release)
        view.chases_asked.connect(lambda: events.loans_asked.emit(LoanList.TO_CHASE))
        view.lost_asked.connect(lambda: events.assets_asked.emit(AssetFilter(is_lost=True)))
        view.first_days.import_asked.connect(events.import_asked)
        view.first_days.posts_asked.connect(events.posts_asked)
        view.first_days.form_asked.connect(lambda: events.borrow_form_asked.emit(None))
        for changed in (events.loans_changed, events.register_changed, events.office_changed):
            changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the board again."""
        desk, today = self._desk, self._desk.today()
        if not desk.session.is_open:
            return
        with desk.messages.refusals_shown():
            board = desk.queries.loans.home(today)
            late = self._loans(LoanList.OVERDUE)
            self.view.show_day(today)
            self.view.show_counts(self._counts(board, late))
            self.view.show_chases(self._to_chase(board), self._missed(board))
            may_release = desk.may(Permission.MOVE_ASSETS)
            self.view.show_uncollected(board.past_collection if may_release else 0)
            self.view.show_lost(desk.queries.settling.lost_assets())
            if self._loans(LoanList.ALL).count():
                self.view.show_due(JoinedPages(late, self._loans(LoanList.DUE_TODAY)))
            else:
                self.view.show_first_steps(self._first_steps(board))

    def _loans(self, which: LoanList) -> Pages[LoanRow]:
        return self._desk.queries.loans.loans(LoanFilter(which=which), self._desk.today())

    def _first_steps(self, board: HomeBoard) -> FirstSteps:
        holdings = self._desk.queries.office.holdings()
        return FirstSteps(
            has_register=board.assets > 0,
            has_posts=any(each.post is Post.HEAD for each in holdings),
            may_import=self._desk.may(Permission.KEEP_REGISTER),
            may_keep_posts=self._desk.may(Permission.KEEP_OFFICE),
            may_lend=self._desk.may(Permission.REQUEST_LOAN),
        )

    def _counts(self, board: HomeBoard, late: Pages[LoanRow]) -> tuple[TileCount, ...]:
        return (
            self._overdue(board, late),
            TileCount(
                which=LoanList.DUE_TODAY,
                count=board.due_today,
                icon="calendar-clock",
                tone=Tone.WARNING if board.due_today else Tone.QUIET,
                sentence=self.tr("Must come back before the office closes.")
                if board.due_today
                else self.tr("Nothing must come back today."),
            ),
            TileCount(
                which=LoanList.AWAITING_APPROVAL,
                count=board.awaiting_approval,
                icon="hourglass",
                tone=Tone.WAITING if board.awaiting_approval else Tone.QUIET,
                sentence=self.tr("Asked for, not allowed yet."),
            ),
            TileCount(
                which=LoanList.AWAITING_COLLECTION,
                count=board.awaiting_collection,
                icon="stamp",
                tone=Tone.WAITING if board.awaiting_collection else Tone.QUIET,
                sentence=self._collection(board.past_collection),
            ),
            TileCount(
                which=LoanList.OUT,
                count=board.out,
                icon="package-open",
                tone=Tone.WAITING if board.out else Tone.QUIET,
                sentence=self.tr("With borrowers now, late ones included."),
            ),
            TileCount(
                which=LoanList.AWAITING_SETTLEMENT,
                count=board.awaiting_settlement,
                icon="scale",
                tone=Tone.WARNING if board.awaiting_settlement else Tone.QUIET,
                sentence=self.tr("Back, but something is damaged or lost."),
            ),
        )

    def _collection(self, past: int) -> str:
        if not past:
            return self.tr("To be handed over when the borrower comes.")
        text = self.tr("{count} of them are past their last day: nobody came.")
        return text.format(count=f"{past:,}")

    def _release(self) -> None:
        """Ask about the slips that nobody came for, the longest waiting first."""
        waiting = self._loans(LoanList.PAST_COLLECTION)
        dialog = ReleaseDialog(self._desk, waiting.page(0, AT_ONCE), self.view.window())
        text = self.tr("The slips have been released as never collected.")
        dialog.accepted.connect(lambda: self._desk.messages.say(text))
        dialog.finished.connect(lambda _code: self._desk.events.loans_changed.emit())
        dialog.open()

    def _overdue(self, board: HomeBoard, late: Pages[LoanRow]) -> TileCount:
        count = board.overdue
        return TileCount(
            which=LoanList.OVERDUE,
            count=count,
            icon="triangle-alert" if count else "circle-check",
            tone=Tone.BAD if count else Tone.GOOD,
            sentence=self._lateness(board, late) if count else self.tr("Everything is on time."),
        )

    def _lateness(self, board: HomeBoard, late: Pages[LoanRow]) -> str:
        """How late the latest is, and by when the next must be asked for (ข้อ 211)."""
        first = late.page(0, 1)
        days = f"{first[0].days_late:,}" if first else "0"
        if board.next_chase_by is None and board.chase_missed:
            text = self.tr("Up to {days} days late. Some were not asked for in time (clause 211).")
        elif board.next_chase_by is None:
            text = self.tr("Up to {days} days late. All have been asked for (clause 211).")
        else:
            text = self.tr("Up to {days} days late. Ask for the next by {day} (clause 211).")
        day = short_date(board.next_chase_by) if board.next_chase_by else ""
        return text.format(days=days, day=day)

    def _to_chase(self, board: HomeBoard) -> str:
        if not board.to_chase or board.next_chase_by is None:
            return ""
        text = self.tr("To ask for: {count}, the next by {day}")
        return text.format(count=f"{board.to_chase:,}", day=short_date(board.next_chase_by))

    def _missed(self, board: HomeBoard) -> str:
        if not board.chase_missed:
            return ""
        text = self.tr("Still out, not asked in time: {count}")
        return text.format(count=f"{board.chase_missed:,}")
