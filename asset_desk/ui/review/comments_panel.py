"""What bears on a section: the year's figures, and what members of the committee say of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asset_desk.domain.review import CommentKind
from asset_desk.services.review_rows import ConcernFigure
from asset_desk.ui.manual.words import manual_word
from asset_desk.ui.review.comment_card import CommentCard, Hands
from asset_desk.ui.review.threads import Thread
from asset_desk.ui.review.words import figure_count, year_word
from asset_desk.ui.widgets.parts import GRID, button, card, dress, label, row, scrolled

SHOWN = 20
"""So many cards are made at first: a section that everybody speaks of opens as fast as others."""


class CommentsPanel(QWidget):
    """Lays figures and comments out; emits what was asked."""

    write_asked = Signal()
    enter_asked = Signal()
    figure_asked = Signal(object)
    support_asked = Signal(object)
    object_asked = Signal(object)
    for_member_asked = Signal(object)
    answer_asked = Signal(object)
    wording_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comments_panel")
        self._threads: Sequence[Thread] = ()
        self._present, self._hands = "", Hands()
        self._figures_card, self._figures = card(margin=GRID + 4)
        self._figures.setSpacing(2)
        self.title = label(self.tr("Comments"), "subtitle", name="comments_title")
        self.counts = label("", "muted", name="comments_counts", wraps=True)
        self.note = label("", "muted", name="comments_note", wraps=True)
        self._make_buttons()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GRID)
        self._lay_out()

    def show_none(self, why: str) -> None:
        """Show that there is nothing to say here, and why."""
        self.show_figures(0, ())
        self.show_threads((), "", Hands(), why)

    def show_figures(self, fiscal_year: int, figures: Sequence[ConcernFigure]) -> None:
        """Show what the year's book counts that bears on the section."""
        _clear(self._figures)
        self._figures_card.setVisible(bool(figures))
        if not figures:
            return
        text = self.tr("{year}: what the book counts for this section")
        said = text.format(year=year_word(fiscal_year))
        self._figures.addWidget(label(said, "label", wraps=True))
        for each in figures:
            line = self._figure(each)
            self._figures.addWidget(line)
            line.show()

    def show_threads(
        self, threads: Sequence[Thread], present: str, hands: Hands, note: str = ""
    ) -> None:
        """Show what was said; `present` are the section's words now, `note` why not more is."""
        self._threads, self._present, self._hands = threads, present, hands
        self.write.setVisible(hands.may_comment)
        self.enter.setVisible(hands.may_keep)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.counts.setText(self._counted())
        self._show_cards(SHOWN)

    def _counted(self) -> str:
        agree = sum(each.comment.said.kind is CommentKind.SUPPORT for each in self._threads)
        against = sum(each.comment.said.kind is CommentKind.OPPOSE for each in self._threads)
        waiting = sum(each.comment.is_open for each in self._threads)
        if not self._threads:
            return self.tr("Nothing was said of this yet.")
        parts = [self.tr("{count} comments").format(count=len(self._threads))]
        for count, text in (
            (agree, self.tr("{count} agree")),
            (against, self.tr("{count} object")),
            (waiting, self.tr("{count} wait for an answer")),
        ):
            if count:
                parts.append(text.format(count=count))
        return " · ".join(parts)

    def _show_cards(self, most: int) -> None:
        _clear(self._cards)
        for each in self._threads[:most]:
            made = self._card(each)
            self._cards.addWidget(made)
            made.show()
        left = len(self._threads) - most
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {count} more").format(count=max(left, 0)))
        self._cards.addStretch(1)

    def _show_more(self) -> None:
        self._show_cards(len(self._threads))

    def _card(self, thread: Thread) -> CommentCard:
        made = CommentCard(thread, self._present, self._hands)
        made.support_asked.connect(self.support_asked.emit)
        made.object_asked.connect(self.object_asked.emit)
        made.for_member_asked.connect(self.for_member_asked.emit)
        made.answer_asked.connect(self.answer_asked.emit)
        made.wording_asked.connect(self.wording_asked.emit)
        return made

    def _figure(self, figure: ConcernFigure) -> QWidget:
        line = QWidget()
        name = label(manual_word(figure.concern), wraps=True)
        count = button(
            figure_count(figure),
            lambda: self.figure_asked.emit(figure),
            name=f"figure_{figure.concern.value}",
            look="link",
        )
        count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        count.setToolTip(self.tr("See the slips behind this figure"))
        made = row(name, count)
        made.setStretch(0, 1)
        line.setLayout(made)
        return line

    def _make_buttons(self) -> None:
        self.write = button(
            self.tr("Write a comment"),
            self.write_asked.emit,
            name="write_comment",
            icon_name="message-square-text",
            look="primary",
        )
        self.enter = button(
            self.tr("Enter for a member"),
            self.enter_asked.emit,
            name="enter_comment",
            icon_name="user-plus",
        )
        self.more = button("", self._show_more, name="more_comments", look="link")

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, GRID, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self._figures_card)
        inside.addLayout(self._cards)
        inside.addWidget(self.more)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.counts)
        layout.addWidget(self.note)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(self.write)
        layout.addWidget(self.enter)
        dress(self, look="plain")
        self.show_figures(0, ())
        self.show_threads((), "", Hands())


def _clear(layout: QVBoxLayout) -> None:
    while (taken := layout.takeAt(0)) is not None:
        if widget := taken.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
