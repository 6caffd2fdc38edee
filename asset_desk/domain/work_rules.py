"""What a type of work allows: how long, which categories, and whether the head must approve.

These rules are the office's own, so its head may waive them for one loan. They only ever add to
the regulation: nothing here loosens ข้อ 207, 208 or 210.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.approvals import ApproverReason, ApproverRule
from asset_desk.domain.assets import CATEGORIES, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import Post, WorkType

MOST_DAYS = 365
LONGEST_GUIDANCE = 1_000


class PurposeKind(StrEnum):
    """What the assets serve (ข้อ 207)."""

    OFFICE_WORK = "office_work"
    PUBLIC_SERVICE = "public_service"
    PRIVATE = "private"


class WaivableRule(StrEnum):
    """The rules that the head of the office may waive for one loan; there are no others."""

    LONGEST_DAYS = "longest_days"
    CATEGORY = "category"
    APPROVER = "approver"


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that the head waived for one loan, and why."""

    rule: WaivableRule
    on: date
    name: str
    title: str
    reason: str


def work_type_problems(work_type: WorkType) -> Mapping[str, Refusal]:
    """What is wrong with a type of work, by field."""
    longest, usual = work_type.longest_days, work_type.default_days
    checks = {
        "name": None if tidy(work_type.name) else Refusal.WORK_TYPE_MISSING,
        "guidance": Refusal.GUIDANCE_TOO_LONG
        if len(work_type.guidance) > LONGEST_GUIDANCE
        else None,
        "categories": None
        if set(work_type.categories) <= set(CATEGORIES)
        else Refusal.CATEGORY_UNKNOWN,
        "longest_days": _days_refusal(longest),
        "default_days": _days_refusal(usual)
        or (Refusal.USUAL_DAYS_OVER_LONGEST if longest and (usual or 0) > longest else None),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_work_type(work_type: WorkType) -> None:
    """Refuse a type of work that no loan could be held against."""
    for field, refusal in work_type_problems(work_type).items():
        raise DeskError(refusal, field=field)


def stricter(rule: ApproverRule, work_type: WorkType | None) -> ApproverRule:
    """Who approves (ข้อ 208), or the head where the type of work asks for the head."""
    if work_type is None or not work_type.needs_head or rule.post is Post.HEAD:
        return rule
    return ApproverRule(Post.HEAD, None, ApproverReason.TYPE_OF_WORK)


def rules_against(
    work_type: WorkType | None,
    first: date | None,
    last: date | None,
    categories: Iterable[str],
) -> tuple[WaivableRule, ...]:
    """The rules of the type of work that a request breaks; both days belong to the loan."""
    if work_type is None:
        return ()
    broken = []
    longest = work_type.longest_days
    if longest and first and last and (last - first).days > longest:
        broken.append(WaivableRule.LONGEST_DAYS)
    allowed = work_type.categories
    if allowed and not set(categories) <= set(allowed):
        broken.append(WaivableRule.CATEGORY)
    return tuple(broken)


def may_be_waived(
    against: Iterable[WaivableRule], reason: ApproverReason, waived: Iterable[WaivableRule]
) -> tuple[WaivableRule, ...]:
    """The rules of a loan that the head may still waive."""
    rules = list(against)
    if reason is ApproverReason.TYPE_OF_WORK:
        rules.append(WaivableRule.APPROVER)
    gone = set(waived)
    return tuple(rule for rule in rules if rule not in gone)


def may_be_waived_when_out(
    work_type: WorkType | None, waived: Iterable[WaivableRule]
) -> tuple[WaivableRule, ...]:
    """The rule that the head may waive for a loan that is out, so that it can be extended."""
    has_limit = work_type is not None and work_type.longest_days is not None
    is_open = has_limit and WaivableRule.LONGEST_DAYS not in waived
    return (WaivableRule.LONGEST_DAYS,) if is_open else ()


def check_rules_waived(against: Iterable[WaivableRule], waived: Iterable[WaivableRule]) -> None:
    """Refuse to approve while a rule of the type of work stands against it."""
    gone = set(waived)
    for rule in against:
        if rule not in gone:
            raise DeskError(Refusal.RULE_STANDS_AGAINST, rule=rule)


def _days_refusal(days: int | None) -> Refusal | None:
    return None if days is None or 1 <= days <= MOST_DAYS else Refusal.SETTING_OUT_OF_RANGE
