"""The sections of a version as a tree: numbers and headings, what changed, what was said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from asset_desk.domain.manual import NumberedSection, SectionKey
from asset_desk.ui.widgets.parts import plain_tip
from asset_desk.ui.words import Status

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SECTION_ROLE = Role.UserRole + 1
MARK_ROLE = Role.UserRole + 2
FOUND_ROLE = Role.UserRole + 3
"""Whether the section itself was found, and is not only above one that was."""
MIME = "application/x-asset-desk-section"


@dataclass(frozen=True, slots=True)
class SectionMark:
    """What a section's line shows at its end: how it changed, how much was said of it."""

    change: Status | None = None
    comments: int = 0
    waiting: int = 0
    """How many of the comments wait for an answer."""


@dataclass(slots=True)
class _Node:
    numbered: NumberedSection
    parent: SectionKey | None
    place: int = 0
    below: list[SectionKey] = field(default_factory=list)


class SectionTreeModel(QAbstractItemModel):
    """Shows the sections it is given; a section that is dropped elsewhere is only told."""

    dropped = Signal(object, object, int)
    """A section (its key), the one that it shall stand under (or None), and its place there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[NumberedSection] = ()
        self._found: frozenset[SectionKey] | None = None
        self._marks: Mapping[SectionKey, SectionMark] = {}
        self._nodes: dict[SectionKey, _Node] = {}
        self._tops: list[SectionKey] = []
        self._may_move = False

    def show_sections(self, sections: Sequence[NumberedSection], *, may_move: bool) -> None:
        """Show these sections, numbered and in order."""
        if tuple(sections) == tuple(self._all) and may_move == self._may_move:
            return
        self.beginResetModel()
        self._all, self._may_move = sections, may_move
        self._build()
        self.endResetModel()

    def show_found(self, found: Collection[SectionKey] | None) -> None:
        """Show only these and what stands above them; None shows all."""
        wanted = None if found is None else frozenset(found)
        if wanted == self._found:
            return
        self.beginResetModel()
        self._found = wanted
        self._build()
        self.endResetModel()

    def show_marks(self, marks: Mapping[SectionKey, SectionMark]) -> None:
        """Show these at the ends of the lines."""
        changed = [key for key in {*marks, *self._marks} if marks.get(key) != self._marks.get(key)]
        self._marks = marks
        for key in changed:
            if key in self._nodes:
                index = self.index_of(key)
                self.dataChanged.emit(index, index)

    @property
    def is_filtered(self) -> bool:
        """Whether only what was found is shown."""
        return self._found is not None

    def shown(self) -> list[SectionKey]:
        """The sections shown, in the order of the manual."""
        return [each.section.key for each in self._all if each.section.key in self._nodes]

    def index_of(self, key: SectionKey | None) -> QModelIndex:
        """Where a section stands; no index when it is not shown."""
        node = self._nodes.get(key) if key is not None else None
        if node is None:
            return QModelIndex()
        return self.createIndex(node.place, 0, int(node.numbered.section.key))

    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        siblings = self._below(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, int(siblings[row]))

    @override
    def parent(self, index: Index | None = None) -> Any:
        node = self._node(index)
        return self.index_of(node.parent) if node else QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._below(parent))

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        match role:
            case Role.DisplayRole:
                return node.numbered.title
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return self._told(node.numbered, is_tip=role == Role.ToolTipRole)
            case _ if role == SECTION_ROLE:
                return node.numbered
            case _ if role == MARK_ROLE:
                return self._marks.get(node.numbered.section.key, SectionMark())
            case _ if role == FOUND_ROLE:
                return self._found is not None and node.numbered.section.key in self._found
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr("Sections")
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self._may_move or self.is_filtered:
            return flags
        if self._node(index) is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(MIME, QByteArray(str(indexes[0].internalId()).encode()))
        return carried

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell where it was dropped; the tree shows it there once the book has it so."""
        if not data.hasFormat(MIME):
            return False
        key = SectionKey(int(bytes(data.data(MIME).data())))
        over = self._node(parent)
        under = over.numbered.section.key if over else None
        place = row if row >= 0 else len(self._below(parent))
        self.dropped.emit(key, under, place)
        return False

    def _told(self, numbered: NumberedSection, *, is_tip: bool) -> str:
        mark = self._marks.get(numbered.section.key, SectionMark())
        lines = [numbered.title]
        if mark.change:
            lines.append(mark.change.text)
        if mark.comments:
            said = self.tr("{count} comments, {waiting} wait for an answer")
            lines.append(said.format(count=mark.comments, waiting=mark.waiting))
        text = "\n".join(lines)
        return plain_tip(text) if is_tip else text

    def _build(self) -> None:
        self._nodes, self._tops = {}, []
        kept = self._kept()
        for each in self._all:
            key, parent = each.section.key, each.section.parent
            if kept is not None and key not in kept:
                continue
            siblings = self._tops if parent is None else self._nodes[parent].below
            self._nodes[key] = _Node(each, parent, len(siblings))
            siblings.append(key)

    def _kept(self) -> set[SectionKey] | None:
        if self._found is None:
            return None
        parents = {each.section.key: each.section.parent for each in self._all}
        kept: set[SectionKey] = set()
        for found in self._found & parents.keys():
            key: SectionKey | None = found
            while key is not None and key not in kept:
                kept.add(key)
                key = parents[key]
        return kept

    def _node(self, index: Index | None) -> _Node | None:
        if index is None or not index.isValid():
            return None
        return self._nodes.get(SectionKey(index.internalId()))

    def _below(self, parent: Index | None) -> list[SectionKey]:
        if parent is None or not parent.isValid():
            return self._tops
        node = self._node(parent)
        return node.below if node else []
