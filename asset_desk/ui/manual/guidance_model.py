"""The guidance of a version as a table."""

from __future__ import annotations

from typing_extensions import override

from asset_desk.domain.guidance import Guidance
from asset_desk.ui.manual.words import approver_words, days_words, manual_word
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class GuidanceTableModel(PageTableModel[Guidance]):
    """Types of work first, then categories, each with its rules."""

    @override
    def make_columns(self) -> tuple[Column[Guidance], ...]:
        return (
            Column(title=self.tr("For"), text=lambda each: each.name, width=230, is_strong=True),
            Column(title=self.tr("Kind"), text=lambda each: manual_word(each.scope), width=150),
            Column(title=self.tr("Approval"), text=approver_words, width=190),
            Column(title=self.tr("Days"), text=days_words, width=180),
            Column(title=self.tr("Guidance"), text=lambda each: each.summary, stretch=True),
        )
