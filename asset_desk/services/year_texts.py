"""The use case of what a year's summary says in words."""

from __future__ import annotations

from asset_desk.domain.accounts import Permission
from asset_desk.domain.journal import ActKind
from asset_desk.domain.year_texts import YearText, check_year_text, tidied_year_text
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork

SUBJECT = "year_text"


def keep_year_text(uow: UnitOfWork, by: Occasion, text: YearText) -> None:
    """Keep the problems and suggestions of a fiscal year; every wording stays in the journal."""
    by.must(Permission.KEEP_REPORTS)
    text = tidied_year_text(text)
    check_year_text(text)
    with uow:
        if text == uow.year_texts.get(text.fiscal_year):
            return
        uow.year_texts.keep(text)
        note_act(uow, by, ActKind.YEAR_TEXT_KEPT, (SUBJECT, text.fiscal_year), plain(text))
        uow.commit()
