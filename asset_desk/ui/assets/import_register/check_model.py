"""What an import would do, row by row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from typing_extensions import override

from asset_desk.domain.register_import import ImportAction, PlannedRow
from asset_desk.exports.import_words import action_text, remark_text
from asset_desk.ui.assets.wording import field_title, value_shown
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status

_LOOKS: Mapping[ImportAction, tuple[Tone, str]] = {
    ImportAction.CREATE: (Tone.GOOD, "plus"),
    ImportAction.UPDATE: (Tone.WAITING, "pencil"),
    ImportAction.UNCHANGED: (Tone.QUIET, "check"),
    ImportAction.SKIP: (Tone.WARNING, "ban"),
}


def action_status(action: ImportAction) -> Status:
    """What becomes of a row, as the list shows it."""
    tone, icon = _LOOKS[action]
    return Status(tone, icon, action_text(action))


class CheckTableModel(PageTableModel[PlannedRow]):
    """Every row of the file with what becomes of it and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._divisions: Mapping[int, str] = {}

    def name_divisions(self, divisions: Mapping[int, str]) -> None:
        """The names under which changes of the owning division are shown."""
        self._divisions = divisions

    @override
    def make_columns(self) -> tuple[Column[PlannedRow], ...]:
        return (
            Column(
                title=self.tr("Row"),
                text=lambda row: f"{row.row.row_no:,}",
                width=64,
                is_number=True,
            ),
            Column(
                title=self.tr("What becomes of it"),
                text=lambda row: action_text(row.action),
                status=lambda row: action_status(row.action),
                width=154,
            ),
            Column(title=field_title("code"), text=lambda row: row.row.code or "", width=150),
            Column(
                title=field_title("name"),
                text=lambda row: row.row.name or "",
                width=250,
                is_strong=True,
            ),
            Column(title=self.tr("Why, and what changes"), text=self.said_of, stretch=True),
        )

    def said_of(self, row: PlannedRow) -> str:
        """The reasons and notes of a row, and what an update changes."""
        said = [remark_text(remark) for remark in row.remarks]
        return " · ".join([*said, *(self._change(row, name) for name in row.changed_fields)])

    def _change(self, row: PlannedRow, name: str) -> str:
        before = value_shown(name, getattr(row.before, name), self._divisions)
        after = value_shown(name, getattr(row.details, name), self._divisions)
        return f"{field_title(name)}: {before} → {after}"
