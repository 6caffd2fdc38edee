"""Whose approval a loan needs, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from asset_desk.domain.approvals import Signatory
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import column, label, row


class ApproverCard(QFrame):
    """The approver's name and title with the reason in words, or a warning that there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "band")
        self._title = label("", "muted", name="approver_title", wraps=True)
        self._name = label("", "label", name="approver_name", wraps=True)
        self._reason = label("", "muted", name="approver_reason", wraps=True)
        self._warning = label("", "warning", name="approver_warning", wraps=True)
        mark = label("")
        mark.setPixmap(pixmap("stamp", colour("muted"), size=24))
        name = row(label(self.tr("Approver"), "muted"))
        name.addWidget(self._name, 1)
        words = column(spacing=2)
        words.addLayout(name)
        for part in (self._title, self._reason, self._warning):
            words.addWidget(part)
        layout = row(mark, spacing=12, margins=12)
        layout.addLayout(words, 1)
        self.setLayout(layout)

    def show_unknown(self, text: str) -> None:
        """Say what must be filled in before the approver follows."""
        self._show("–", "", text, "")

    def show_approver(self, who: Signatory, reason: str, *, is_borrower: bool) -> None:
        """Show who approves, in the title that is signed with, and why."""
        warning = self.tr("The approver is the borrower too.") if is_borrower else ""
        self._show(who.name, " ".join(who.title_lines), reason, warning)

    def show_slips(self, slips: Sequence[str]) -> None:
        """Say that the form makes several slips, each with its own approver."""
        name = self.tr("{count} slips, each with its own").format(count=len(slips))
        text = self.tr("A slip holds the assets of one division, so one form makes several.")
        lines = "\n".join(f"{number}. {each}" for number, each in enumerate(slips, start=1))
        self._show(name, lines, text, "")

    def show_nobody(self, title: str, day: str, reason: str) -> None:
        """Warn that nobody holds the post, and say what to do."""
        warning = self.tr(
            "Nobody holds the post of {title} on {day}. The request can be kept, but not approved "
            "until the holder is entered under Settings, Posts."
        )
        self._show("–", title, reason, warning.format(title=title, day=day))

    def _show(self, name: str, title: str, reason: str, warning: str) -> None:
        for part, text in (
            (self._name, name),
            (self._title, title),
            (self._reason, reason),
            (self._warning, warning),
        ):
            part.setText(text)
            part.setVisible(bool(text))
