"""What differs between two versions as a list: sections in order, then guidance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from asset_desk.domain.manual_diff import ComparedGuidance, ComparedSection, ManualDiff
from asset_desk.ui.manual.words import (
    added_status,
    changed_status,
    moved_status,
    removed_status,
)
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A section or a guidance that is not as it was."""

    title: str
    status: Status
    what: ComparedSection | ComparedGuidance


def change_rows(diff: ManualDiff) -> list[ChangeRow]:
    """The list of what differs."""
    sections = [
        ChangeRow(each.shown.title, section_status(each), each) for each in diff.changed_sections
    ]
    guidance = [ChangeRow(each.name, guidance_status(each), each) for each in diff.changed_guidance]
    return [*sections, *guidance]


def section_status(section: ComparedSection) -> Status:
    """What became of a section; one that was changed and moved says both."""
    if section.is_added:
        return added_status()
    if section.is_removed:
        return removed_status()
    if not (section.is_changed or section.is_renamed):
        return moved_status()
    changed = changed_status()
    if not section.is_moved:
        return changed
    return Status(changed.tone, changed.icon, f"{changed.text} · {moved_status().text}")


def guidance_status(guidance: ComparedGuidance) -> Status:
    """What became of a guidance."""
    if guidance.before is None:
        return added_status()
    return changed_status() if guidance.after is not None else removed_status()


def counted(rows: Sequence[ChangeRow]) -> list[tuple[Status, int]]:
    """How many were added, removed, changed and moved; what was both counts as both."""
    kinds = (added_status(), removed_status(), changed_status(), moved_status())
    return [
        (kind, sum(kind.text in row.status.text.split(" · ") for row in rows)) for kind in kinds
    ]


class ChangeListModel(PageTableModel[ChangeRow]):
    """Each change by its title, with what became of it."""

    @override
    def make_columns(self) -> tuple[Column[ChangeRow], ...]:
        return (
            Column(
                title=self.tr("What became of it"),
                text=lambda row: row.status.text,
                status=lambda row: row.status,
                width=128,
            ),
            Column(title=self.tr("Section or guidance"), text=lambda row: row.title, stretch=True),
        )
