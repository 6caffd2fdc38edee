"""Adding an asset to the register, or changing one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from asset_desk.domain.assets import AssetDetails, AssetId, DivisionId, tidied
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.registry import add_asset, change_asset
from asset_desk.services.rows import AssetPage
from asset_desk.thai import code_key
from asset_desk.ui.assets.asset_form import AssetForm
from asset_desk.ui.assets.wording import field_title, value_shown
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import scrolled

SIZE = (980, 676)
FRAME = 56
"""What a window's title and the bar of the desktop take."""


class AssetDialog(DeskDialog):
    """The form of one asset.

    What another officer changed meanwhile is shown, never overwritten unseen, and nothing that
    was typed is lost.
    """

    kept = Signal(object, str)
    """The asset by its id, and its name."""

    def __init__(self, desk: Desk, page: AssetPage | None, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("AssetDialog", "Edit the asset") if page else ""
        super().__init__(
            title or translate("AssetDialog", "Add an asset"),
            translate("AssetDialog", "Keep") if page else translate("AssetDialog", "Add"),
            parent,
        )
        self.setObjectName("asset_dialog")
        self._desk, self._page = desk, page
        self._seen = details_of(page) if page else AssetDetails(name="")
        self.form = AssetForm(self.fields, self._divisions(), desk.today, self)
        content = QWidget()
        content.setLayout(self.form.lay_out())
        self.body.addWidget(scrolled(content), 1)
        self.resize(SIZE[0], height_on(parent.screen().availableGeometry().height()))
        self.form.show_details(self._seen)
        for field in self.fields.all():
            field.is_touched = False
        self.form.changed.connect(self._check)
        self.try_to(self._keep)
        self._check()
        self.form.name.setFocus()

    def _divisions(self) -> list[tuple[DivisionId, str]]:
        own = self._seen.division_id
        return [
            (each.division_id, each.name)
            for each in self._desk.queries.office.divisions()
            if each.is_active or each.division_id == own
        ]

    def _check(self) -> None:
        problems = self.form.problems()
        if "code" not in problems and (taken := self._taken()):
            problems["code"] = taken
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _taken(self) -> str:
        """Who has the code already, if anybody."""
        code = self.form.code.text()
        other = self._desk.queries.assets.by_code(code) if code_key(code) else None
        if other is None or code_key(other.code) != code_key(code):
            return ""
        if self._page is not None and other.asset_id == self._page.row.asset_id:
            return ""
        return refusal_text(DeskError(Refusal.CODE_TAKEN, code=other.code, name=other.name))

    def _keep(self) -> None:
        desk, details = self._desk, self.form.details()
        if self._page is None:
            asset_id = add_asset(desk.new_uow(), desk.occasion(), details)
        else:
            asset_id = self._page.row.asset_id
            try:
                self._change(asset_id, details, self._page.revision)
            except DeskError as refused:
                if refused.refusal is Refusal.CHANGED_MEANWHILE:
                    self._take_in_what_changed(asset_id)
                raise
        self.kept.emit(asset_id, tidied(details).name)

    def _change(self, asset_id: AssetId, details: AssetDetails, revision: int) -> None:
        desk = self._desk
        change_asset(desk.new_uow(), desk.occasion(), asset_id, details, seen_revision=revision)

    def _take_in_what_changed(self, asset_id: AssetId) -> None:
        """Show the newest details where nothing was typed, and mark what both have changed."""
        page = self._desk.queries.assets.page(asset_id)
        if page is None:
            return
        typed, seen, now = tidied(self.form.details()), tidied(self._seen), details_of(page)
        names = [each.name for each in fields(AssetDetails)]
        changed = [name for name in names if getattr(seen, name) != getattr(tidied(now), name)]
        untouched = [name for name in changed if getattr(typed, name) == getattr(seen, name)]
        merged = replace(self.form.details(), **{name: getattr(now, name) for name in untouched})
        self._page, self._seen = page, now
        self.form.show_details(merged)
        self._check()
        text = self.tr(
            "Another officer has changed this asset meanwhile: {fields}. What you typed still"
            " stands. Check it, then press Keep again."
        )
        divisions = {int(number): name for number, name in self._divisions()}
        told = (f"{field_title(name)} = {_shown(now, name, divisions)}" for name in changed)
        self._meanwhile = text.format(fields=", ".join(told))

    _meanwhile = ""

    def show_refusal(self, refused: DeskError | Refusal | None) -> None:
        """Show why the desk said no, and what another officer has changed."""
        super().show_refusal(refused)
        if self._meanwhile:
            self.refused.setText(self._meanwhile)
            self._meanwhile = ""


def _shown(details: AssetDetails, name: str, divisions: Mapping[int, str]) -> str:
    return value_shown(name, getattr(details, name), divisions)


def height_on(screen_height: int) -> int:
    """How high the form is on a screen; at 125 % a screen of 768 lines has only 614."""
    return min(SIZE[1], screen_height - FRAME)


def details_of(page: AssetPage) -> AssetDetails:
    """The details of an asset as its page shows them."""
    row = page.row
    return AssetDetails(
        name=row.name,
        code=row.code,
        category=row.category,
        division_id=page.division_id,
        place=row.place,
        unit=row.unit,
        quantity=row.quantity,
        value_satang=row.value_satang,
        acquired_on=page.acquired_on,
        brand=page.brand,
        serial_no=page.serial_no,
        condition=row.condition,
        use_class=row.use_class,
        is_lendable=row.is_lendable,
        note=page.note,
        needs_form_3=page.needs_form_3,
    )
