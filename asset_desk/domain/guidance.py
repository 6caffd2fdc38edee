"""Guidance of the manual for a type of work or a category of assets: shown and enforced alike.

The borrow form shows what stands here and holds a request against it; the manual prints it. There
is no second place in which it is kept, so that manual and practice cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from asset_desk.domain.assets import CATEGORIES, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.domain.work_rules import LONGEST_GUIDANCE, MOST_DAYS

LONGEST_STEP, MOST_STEPS = 500, 30


class GuidanceScope(StrEnum):
    """What a guidance is for."""

    WORK_TYPE = "work_type"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """What to do, who approves, how long at most, how to care, which documents.

    `name` is the type of work as it was called, or the category. `summary` is what the borrow form
    shows first. Steps are for use inside the premises, outside them, and between agencies. Days
    are the due date's distance from the first day. `categories` (of a type of work only) are what
    may be borrowed; none means all. `needs_head` asks for the head where ข้อ 208 asks for less.
    """

    scope: GuidanceScope
    name: str
    work_type_id: WorkTypeId | None = None
    summary: str = ""
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    care: str = ""
    documents: str = ""
    categories: tuple[str, ...] = ()
    default_days: int | None = None
    longest_days: int | None = None
    needs_head: bool = False

    @property
    def key(self) -> tuple[GuidanceScope, int | str]:
        """What tells it from the others of its version, and finds it in the next one."""
        return self.scope, self.name if self.work_type_id is None else self.work_type_id


def guidance_from(work_type: WorkType) -> Guidance:
    """The guidance with which a manual begins: what the settings say of a type of work."""
    return Guidance(
        scope=GuidanceScope.WORK_TYPE,
        name=work_type.name,
        work_type_id=work_type.work_type_id,
        summary=work_type.guidance,
        categories=work_type.categories,
        default_days=work_type.default_days,
        longest_days=work_type.longest_days,
        needs_head=work_type.needs_head,
    )


def governed(work_type: WorkType, guidance: Iterable[Guidance]) -> WorkType:
    """A type of work as the manual in force rules it; one that it does not name as it is set."""
    for each in guidance:
        if each.work_type_id == work_type.work_type_id:
            return replace(
                work_type,
                guidance=each.summary,
                categories=each.categories,
                default_days=each.default_days,
                longest_days=each.longest_days,
                needs_head=each.needs_head,
            )
    return work_type


def of_categories(guidance: Iterable[Guidance], categories: Iterable[str]) -> tuple[Guidance, ...]:
    """What the manual says of these categories, each once, in its own order."""
    wanted = set(categories)
    own = (each for each in guidance if each.scope is GuidanceScope.CATEGORY)
    return tuple(each for each in own if each.name in wanted)


def ruled(work_type: WorkType, guidance: Iterable[Guidance], categories: Iterable[str]) -> WorkType:
    """The rules that a request is held against: of the type of work and of all that is borrowed.

    Of the longest days the fewest count, and the head approves as soon as one of them asks for it.
    A usual number of days that is longer than allowed is cut.
    """
    known = tuple(guidance)
    own = governed(work_type, known)
    others = of_categories(known, categories)
    limits = [own.longest_days, *(each.longest_days for each in others)]
    longest = min((days for days in limits if days), default=None)
    usual = own.default_days
    return replace(
        own,
        longest_days=longest,
        default_days=min(usual, longest) if usual and longest else usual,
        needs_head=own.needs_head or any(each.needs_head for each in others),
    )


def governs(guidance: Iterable[Guidance], work_type_id: WorkTypeId) -> bool:
    """Whether the manual rules this type of work, so that the settings do not."""
    return any(each.work_type_id == work_type_id for each in guidance)


def tidied_guidance(guidance: Guidance) -> Guidance:
    """The guidance with tidy texts; empty steps are left out."""
    wanted = set(guidance.categories)
    return replace(
        guidance,
        name=tidy(guidance.name),
        summary=guidance.summary.strip(),
        inside=_steps(guidance.inside),
        outside=_steps(guidance.outside),
        agencies=_steps(guidance.agencies),
        care=guidance.care.strip(),
        documents=guidance.documents.strip(),
        categories=tuple(each for each in CATEGORIES if each in wanted)
        + tuple(each for each in guidance.categories if each not in CATEGORIES),
    )


def guidance_problems(guidance: Guidance) -> Mapping[str, Refusal]:
    """What is wrong with a guidance, by field."""
    longest, usual = guidance.longest_days, guidance.default_days
    too_long = {
        name: Refusal.GUIDANCE_TOO_LONG
        for name in ("summary", "care", "documents")
        if len(getattr(guidance, name)) > LONGEST_GUIDANCE
    }
    too_many = {
        name: Refusal.STEPS_TOO_LONG
        for name in ("inside", "outside", "agencies")
        if len(getattr(guidance, name)) > MOST_STEPS
        or any(len(step) > LONGEST_STEP for step in getattr(guidance, name))
    }
    over = bool(longest) and (usual or 0) > (longest or 0)
    checks = {
        "categories": None
        if set(guidance.categories) <= set(CATEGORIES)
        else Refusal.CATEGORY_UNKNOWN,
        "longest_days": _days(longest),
        "default_days": _days(usual) or (Refusal.USUAL_DAYS_OVER_LONGEST if over else None),
    }
    return too_long | too_many | {field: each for field, each in checks.items() if each}


def check_guidance(guidance: Guidance) -> None:
    """Refuse a guidance that no loan could be held against."""
    for field, refusal in guidance_problems(guidance).items():
        raise DeskError(refusal, field=field)


def _steps(steps: Iterable[str]) -> tuple[str, ...]:
    return tuple(step for step in map(tidy, steps) if step)


def _days(days: int | None) -> Refusal | None:
    return None if days is None or 1 <= days <= MOST_DAYS else Refusal.SETTING_OUT_OF_RANGE
