"""What a year's summary says in words: problems and obstacles, and what is suggested."""

from __future__ import annotations

from dataclasses import dataclass, replace

from asset_desk.domain.errors import DeskError, Refusal

LONGEST_YEAR_TEXT = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class YearText:
    """The texts of one fiscal year; each line is a paragraph, and "" says that there is none."""

    fiscal_year: int
    problems: str = ""
    suggestions: str = ""


def tidied_year_text(text: YearText) -> YearText:
    """The texts with one space between words and no empty lines."""
    return replace(text, problems=_tidied(text.problems), suggestions=_tidied(text.suggestions))


def year_text_problems(text: YearText) -> dict[str, Refusal]:
    """What is wrong with the texts, by field."""
    return {
        field: Refusal.YEAR_TEXT_TOO_LONG
        for field in ("problems", "suggestions")
        if len(getattr(text, field)) > LONGEST_YEAR_TEXT
    }


def check_year_text(text: YearText) -> None:
    """Refuse texts that the summary has no room for."""
    for field, refusal in year_text_problems(text).items():
        raise DeskError(refusal, field=field, longest=LONGEST_YEAR_TEXT)


def paragraphs(text: str) -> tuple[str, ...]:
    """A text as the paragraphs that it is printed in."""
    return tuple(line for line in _tidied(text).split("\n") if line)


def _tidied(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
