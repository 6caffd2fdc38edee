"""News that every screen may want, and what a screen asks of the others without knowing them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class DeskEvents(QObject):
    """What kind of thing changed, never which one: screens reload what they show.

    The `*_asked` signals ask for something to be shown; the main window brings the screen forward.
    """

    loans_changed = Signal()
    register_changed = Signal()
    people_changed = Signal()
    office_changed = Signal()
    accounts_changed = Signal()
    committees_changed = Signal()
    """Committees and their orders."""
    manual_changed = Signal()
    """A version of the manual, or what was said of it in a review."""

    loan_asked = Signal(int)
    """A loan by its id."""
    loans_asked = Signal(object)
    """One of the lists of loans, as a LoanList."""
    asset_asked = Signal(int)
    """An asset by its id."""
    assets_asked = Signal(object)
    """The rows of the register that an AssetFilter lets through."""
    borrow_form_asked = Signal(object)
    """An empty borrow form, with the asset of this id on its first line unless it is None."""
    ledger_asked = Signal(object)
    """The control ledger of a fiscal year, or of the present one when None."""
    count_asked = Signal(object)
    """The annual count of a fiscal year, or of the one that ended last when None."""
    import_asked = Signal()
    """The import of a register."""
    posts_asked = Signal()
    """Who holds which post."""
    months_asked = Signal()
    """The months that are closed or open."""
    measures_asked = Signal()
    """The report on the measures."""
    manual_asked = Signal(object)
    """The manual, at the version of this id, or where it was left when None."""
    meeting_asked = Signal(int)
    """A meeting by its id, with its minutes."""
    sign_out_asked = Signal()
    account_withdrawn = Signal(object)
    """The officer's account was closed or lost its role; with the DeskError that says so."""
