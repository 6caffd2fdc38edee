"""What was thought of the loan in front and what was waived for it, and what is added to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.loans import Stage
from asset_desk.domain.opinions import open_steps
from asset_desk.domain.work_rules import WaivableRule, may_be_waived, may_be_waived_when_out
from asset_desk.services.opinions import give_opinion
from asset_desk.services.rows import AttachmentRow, LoanPage
from asset_desk.services.waivers import waive_rule
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.opinion_dialog import OpinionDialog
from asset_desk.ui.loans.opinions_tab import OpinionsTab
from asset_desk.ui.loans.page_rules import rules_of_page
from asset_desk.ui.loans.waive_dialog import WaiveDialog
from asset_desk.ui.words import word


class LoanOpinions(QObject):
    """Every opinion and every waived rule goes through its dialog to the use case."""

    def __init__(self, desk: Desk, tab: OpinionsTab, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tab = desk, tab
        self._page: LoanPage | None = None
        self._copies = OpenedCopies()
        tab.opinion_asked.connect(self._ask_opinion)
        tab.waiver_asked.connect(self._ask_waiver)
        tab.scan_asked.connect(self._open)
        tab.sister_asked.connect(desk.events.loan_asked)

    def show_loan(self, page: LoanPage) -> None:
        """Show the opinions on a loan, its rules, and the slips beside it."""
        self._page = page
        self._tab.show_opinions(page.opinions, self._sentence(page))
        self._tab.show_links(page.sisters, page.scans)
        may_say = self._desk.may(Permission.REQUEST_LOAN) or self._desk.may(Permission.DECIDE_LOAN)
        is_open = page.row.stage in (Stage.REQUESTED, Stage.APPROVED)
        self._tab.offer(
            opinion=may_say and is_open and bool(open_steps(page.opinions)),
            waiver=self._desk.may(Permission.WAIVE_RULE) and bool(self._waivable(page)),
        )

    def _sentence(self, page: LoanPage) -> str:
        waived = {each.rule for each in page.waivers}
        parts = []
        against = [word(rule) for rule in page.rules_against if rule not in waived]
        if against and page.row.stage is Stage.REQUESTED:
            text = self.tr("Stands against it until the head waives it: {rules}.")
            parts.append(text.format(rules=", ".join(against)))
        for each in page.waivers:
            text = self.tr("Waived by {name}: {rule}, because {reason}.")
            parts.append(text.format(name=each.name, rule=word(each.rule), reason=each.reason))
        return " ".join(parts)

    def _ask_opinion(self) -> None:
        if self._page is None:
            return
        desk, page = self._desk, self._page
        dialog = OpinionDialog(desk, page, self._tab.window())

        def act() -> None:
            loan_id, scan = page.row.loan_id, dialog.scan()
            give_opinion(desk.new_uow(), desk.occasion(), loan_id, dialog.draft(), scan=scan)

        dialog.try_to(act)
        dialog.accepted.connect(lambda: self._told(self.tr("The opinion has been recorded.")))
        dialog.open()

    def _ask_waiver(self) -> None:
        if self._page is None:
            return
        desk, page = self._desk, self._page
        dialog = WaiveDialog(desk, page, self._waivable(page), self._tab.window())

        def act() -> None:
            waive_rule(
                desk.new_uow(),
                desk.occasion(),
                page.row.loan_id,
                dialog.rule(),
                on=dialog.day(),
                reason=dialog.reason(),
            )

        dialog.try_to(act)
        said = self.tr("The rule has been waived. The loan can be decided now.")
        if page.row.stage is Stage.HANDED_OVER:
            said = self.tr("The rule has been waived. The loan can be extended now.")
        dialog.accepted.connect(lambda: self._told(said))
        dialog.open()

    def _told(self, text: str) -> None:
        self._desk.events.loans_changed.emit()
        self._desk.messages.say(text)

    def _open(self, file: AttachmentRow) -> None:
        with self._desk.messages.refusals_shown():
            copy = self._copies.copy(self._desk.files.attachment(file.sha256), file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _waivable(self, page: LoanPage) -> tuple[WaivableRule, ...]:
        waived = [each.rule for each in page.waivers]
        if page.row.stage is Stage.REQUESTED:
            return may_be_waived(page.rules_against, page.approver_reason, waived)
        if page.row.stage is not Stage.HANDED_OVER:
            return ()
        rules = rules_of_page(self._desk, page, self._desk.today())
        return may_be_waived_when_out(rules, waived)
