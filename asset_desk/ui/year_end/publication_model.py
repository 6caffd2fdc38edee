"""The publication register as a table."""

from __future__ import annotations

from typing_extensions import override

from asset_desk.services.publication_rows import PublicationRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.year_end.publication_words import (
    medium_word,
    publication_status,
    published_word,
)


class PublicationModel(PageTableModel[PublicationRow]):
    """The publications of a year by day; what was withdrawn stays on the list."""

    @override
    def make_columns(self) -> tuple[Column[PublicationRow], ...]:
        return (
            Column(
                title=self.tr("Day"),
                text=lambda row: short_date(row.details.published_on),
                width=120,
            ),
            Column(title=self.tr("What"), text=_what, stretch=True, is_strong=True),
            Column(
                title=self.tr("Where"), text=lambda row: medium_word(row.details.medium), width=130
            ),
            Column(
                title=self.tr("File"),
                text=lambda row: row.file_name,
                width=260,
            ),
            Column(
                title=self.tr("Status"),
                text=lambda row: publication_status(row).text,
                status=publication_status,
                width=170,
            ),
        )


def _what(row: PublicationRow) -> str:
    kind, title = published_word(row.details.what), row.details.title
    return title if title.startswith(kind) else f"{title} ({kind})"
