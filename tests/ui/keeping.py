"""Hands for the tests of the doors, the people and the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget

from asset_desk.domain.accounts import Role
from asset_desk.domain.office import PersonDetails
from asset_desk.services.accounts import add_account, sign_in
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.office import add_person
from asset_desk.services.queries import Pages


def part(where, name, kind=QWidget):
    """The part of this name."""
    found = where.findChild(kind, name)
    assert found is not None, f"no {name}"
    return found


def type_in(where, name, text):
    """Put a text into a field as if it had been typed there."""
    line = part(where, name, QLineEdit)
    line.clear()
    line.insert(text)


def press(where, name):
    """Press a button that can be pressed."""
    button = part(where, name, QAbstractButton)
    assert button.isEnabled(), f"{name} cannot be pressed"
    button.click()


def problem(where, name):
    """What is said to be wrong beside a field."""
    return part(where, f"{name}_problem").text()


def dialog(where, name):
    """The dialog of this name that is open above a view."""
    found = [each for each in where.findChildren(QDialog, name) if each.isVisible()]
    assert found, f"{name} is not open"
    return found[-1]


def rows(pages: Pages):
    """Everything in a list."""
    return list(pages.page(0, 1000))


def enter(desk, role, username="other", password="other-password"):
    """Give someone an account of this role, and have them sit down at the desk."""
    draft = AccountDraft(username, "นายอื่น ผู้มาใหม่", role)
    add_account(desk.new_uow(), desk.hasher, desk.occasion(), draft, password)
    officer = sign_in(desk.new_uow(), desk.hasher, username, password, now=desk.clock())
    desk.session.begin(officer)
    return officer


def known(desk, name, **details):
    """Someone in the list of people."""
    person = PersonDetails(name=name, prefix=details.pop("prefix", "นาย"), **details)
    return add_person(desk.new_uow(), desk.occasion(), person)


def as_auditor(desk):
    """An auditor sits down at the desk."""
    return enter(desk, Role.AUDITOR)
