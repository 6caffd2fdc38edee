"""The left of the manual: a box to search with, the sections, and what changes their order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QToolButton, QTreeView, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.manual import NumberedSection, SectionKey
from asset_desk.ui.icons import icon
from asset_desk.ui.manual.moves import Move, place_of
from asset_desk.ui.manual.section_delegate import SectionDelegate
from asset_desk.ui.manual.tree_model import SectionTreeModel
from asset_desk.ui.widgets.parts import GRID, label, row
from asset_desk.ui.widgets.search_box import SearchBox

INDENT = 16


class SectionTree(QWidget):
    """Keeps its place, what is open and what is chosen when the sections are shown anew."""

    chosen = Signal(object)
    """A section by its key."""
    search_asked = Signal(str)
    move_asked = Signal(object)
    """The chosen section one step, as a Move."""
    dropped = Signal(object, object, int)
    add_asked = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("manual_sections")
        self.search = SearchBox(self.tr("Search headings and texts"), name="section_search")
        self.model = SectionTreeModel(self)
        self.tree = _Tree()
        self.tree.setObjectName("section_tree")
        self.tree.setAccessibleName(self.tr("Sections"))
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(SectionDelegate(self.tree))
        self._said = label("", "muted", name="sections_found", wraps=True)
        self._sections: Sequence[NumberedSection] = ()
        self._key: SectionKey | None = None
        self._closed: set[SectionKey] = set()
        self._is_quiet = False
        self._buttons = self._make_buttons()
        self._lay_out()
        self._connect()

    @property
    def key(self) -> SectionKey | None:
        """The section that is chosen."""
        return self._key

    def show_sections(self, sections: Sequence[NumberedSection], *, may_change: bool) -> None:
        """Show these sections; the chosen one stays chosen as long as it is there."""
        self._sections = sections
        held = self.tree.verticalScrollBar().value()
        with self._quietly():
            self.model.show_sections(sections, may_move=may_change)
            self._open_as_before()
        self._mark_chosen()
        self.tree.doItemsLayout()
        self.tree.verticalScrollBar().setValue(held)
        self._bar.setVisible(may_change)
        self._show_buttons()

    def choose(self, key: SectionKey | None) -> None:
        """Choose a section and have it seen; nothing is told of it."""
        self._key = key
        self._mark_chosen()
        index = self.model.index_of(key)
        if index.isValid():
            self.tree.scrollTo(index)
        self._show_buttons()

    def show_found(self, found: Collection[SectionKey] | None, said: str = "") -> None:
        """Show only what was found, with a word on how much that is; None shows all."""
        with self._quietly():
            self.model.show_found(found)
            self._open_as_before()
        self._mark_chosen()
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._show_buttons()

    def _open_as_before(self) -> None:
        self.tree.expandAll()
        if self.model.is_filtered:
            return
        for key in self._closed:
            self.tree.collapse(self.model.index_of(key))

    def _mark_chosen(self) -> None:
        with self._quietly():
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.tree.selectionModel().setCurrentIndex(self.model.index_of(self._key), how)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What is chosen by the desk itself is not told."""
        was_quiet, self._is_quiet = self._is_quiet, True
        yield
        self._is_quiet = was_quiet

    def _tell_chosen(self) -> None:
        index = self.tree.currentIndex()
        if self._is_quiet or not index.isValid():
            return
        if SectionKey(index.internalId()) != self._key:
            self._key = SectionKey(index.internalId())
            self._show_buttons()
            self.chosen.emit(self._key)

    def _note_closed(self, index: QModelIndex, *, is_closed: bool) -> None:
        if self._is_quiet or self.model.is_filtered:
            return
        key = SectionKey(index.internalId())
        if is_closed:
            self._closed.add(key)
        else:
            self._closed.discard(key)

    def _show_buttons(self) -> None:
        for what, made in self._buttons.items():
            if isinstance(what, Move):
                is_possible = self._key is not None and not self.model.is_filtered
                place = place_of(self._sections, self._key, what) if self._key else None
                made.setEnabled(is_possible and place is not None)
        self._buttons["remove"].setEnabled(self._key is not None)

    def _make_buttons(self) -> dict[object, QToolButton]:
        made: dict[object, QToolButton] = {}
        for what, name, icon_name, tip, keys in (
            ("add", "add_section", "plus", self.tr("Add a section"), ""),
            (Move.UP, "move_up", "arrow-up", self.tr("Move up"), "Alt+Up"),
            (Move.DOWN, "move_down", "arrow-down", self.tr("Move down"), "Alt+Down"),
            (Move.OUT, "move_out", "indent-decrease", self.tr("One level out"), "Alt+Left"),
            (Move.IN, "move_in", "indent-increase", self.tr("Under the one above"), "Alt+Right"),
            ("remove", "remove_section", "trash-2", self.tr("Remove this section"), ""),
        ):
            tool = QToolButton()
            tool.setObjectName(name)
            tool.setIcon(icon(icon_name))
            tool.setIconSize(QSize(18, 18))
            tool.setToolTip(f"{tip} ({keys})" if keys else tip)
            tool.setAccessibleName(tip)
            if keys:
                key = QShortcut(QKeySequence(keys), self, tool.click)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made[what] = tool
        return made

    def _connect(self) -> None:
        self.search.search_asked.connect(self.search_asked)
        self.tree.selectionModel().currentChanged.connect(lambda _now, _was: self._tell_chosen())
        self.tree.collapsed.connect(lambda index: self._note_closed(index, is_closed=True))
        self.tree.expanded.connect(lambda index: self._note_closed(index, is_closed=False))
        self.model.dropped.connect(self.dropped)
        for what, made in self._buttons.items():
            made.clicked.connect(lambda _on=False, what=what: self._ask(what))

    def _ask(self, what: object) -> None:
        if isinstance(what, Move):
            self.move_asked.emit(what)
        elif what == "add":
            self.add_asked.emit()
        else:
            self.remove_asked.emit()

    def _lay_out(self) -> None:
        self._said.hide()
        self._bar = QWidget()
        tools = row(*self._buttons.values(), spacing=4)
        tools.insertStretch(1, 1)
        tools.insertStretch(6, 1)
        self._bar.setLayout(tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self._said)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._bar)


class _Tree(QTreeView):
    """Breaks its lines anew when it gets another width."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
