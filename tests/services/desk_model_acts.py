"""The acts of the model desk: why each may not be done, by name, and what it does."""

from __future__ import annotations

from datetime import date, timedelta

from tests.services.desk_model import (
    APPROVED,
    CANCELLED,
    CLOSED,
    DAMAGED,
    DISPOSED,
    HANDED_OVER,
    IN_REPAIR,
    LOST,
    NOT_COLLECTED,
    OUT,
    OWNED,
    REFUSED,
    REQUESTED,
    RETURNED,
    STORE,
    AssetCard,
    Deed,
    DeskModel,
    LineCard,
    LoanCard,
    year_of,
)

REVERSIBLE = (
    *("approved", "refused", "cancelled", "released", "handed over", "taken back"),
    *("extended", "settled"),
)


def reasons(**holds: bool) -> set[str]:
    """The names of the refusals that hold."""
    return {name for name, is_so in holds.items() if is_so}


class ActingModel(DeskModel):
    """The model with what may happen to it."""

    def is_closed(self, day: date) -> bool:
        return day.replace(day=1) in self.closed

    def wrong_day(self, on: date, last: date = date.min) -> set[str]:
        return reasons(
            DAY_IN_THE_FUTURE=on > self.today,
            DAY_BEFORE_THE_LAST_ACT=on < last,
            MONTH_CLOSED=self.is_closed(on),
        )

    def noted(self, loan: LoanCard, kind: str, on: date) -> Deed:
        self.acts += 1
        deed = Deed(self.acts, kind, on, self.today, loan.picture())
        loan.deeds.append(deed)
        if kind not in ("asked", "reversed", "opined"):
            loan.last_on = on
        return deed

    def moved(self, deed: Deed, line: LineCard, moved: dict[str, int], **facts) -> None:
        self.move(deed.on, line.asset, moved, line_id=line.line_id, **facts)
        deed.moves.append((line, moved, facts))

    # the register

    def why_not_retire(self, asset: AssetCard, on: date) -> set[str]:
        away = asset.at[OUT] or asset.at[IN_REPAIR] or self.promised(asset)
        return self.wrong_day(on, asset.last_lent_or_back) | reasons(
            ASSET_RETIRED=asset.is_retired,
            ASSET_STILL_AWAY=bool(away),
            FINDING_NEEDED=asset.at[LOST] > 0,
            AWAITS_SETTLEMENT=self.owed(asset, DAMAGED) > 0,
        )

    def retire(self, asset: AssetCard, on: date) -> None:
        self.acts += 1
        left = asset.at[STORE]
        asset.is_retired = True
        self.move(on, asset, {STORE: -left, DISPOSED: left})

    def why_not_recount(self, asset: AssetCard, quantity: int) -> set[str]:
        change = quantity - asset.quantity
        left = asset.at[STORE] - self.promised(asset) + change
        return reasons(
            ASSET_RETIRED=asset.is_retired and change != 0,
            QUANTITY_BELOW_WHAT_IS_AWAY=change < 0 and left < 0,
        )

    def recount(self, asset: AssetCard, quantity: int) -> None:
        change = quantity - asset.quantity
        self.acts += change != 0
        asset.quantity = quantity
        self.move(self.today, asset, {OWNED: -change, STORE: change})

    # before anything leaves

    def why_not_decide(self, loan: LoanCard, on: date) -> set[str]:
        return self.wrong_day(on, loan.last_on) | reasons(WRONG_STAGE=loan.stage != REQUESTED)

    def why_not_approve(self, loan: LoanCard, counts: list[int], on: date) -> set[str]:
        pairs = list(zip(loan.lines, counts, strict=True))
        return self.why_not_decide(loan, on) | reasons(
            DATES_CROSSED=on > loan.due_date,
            NOTHING_APPROVED=not any(counts),
            MORE_THAN_REQUESTED=any(count > line.requested for line, count in pairs),
            RULE_STANDS_AGAINST=not loan.paper.against <= set(loan.paper.waived),
            APPROVER_DISAGREED=loan.paper.is_heads
            and any(step == "head" and not agrees for step, _, agrees in loan.paper.opinions),
            ASSET_RETIRED=any(line.asset.is_retired for line, count in pairs if count),
            MORE_THAN_IS_FREE=any(
                count > self.free(line.asset, loan.from_date, loan.due_date, loan)
                for line, count in pairs
            ),
        )

    def approve(self, loan: LoanCard, counts: list[int], on: date) -> str:
        self.noted(loan, "approved", on)
        year = year_of(on)
        self.slips[year] += 1
        loan.slip, loan.stage = (year, self.slips[year]), APPROVED
        for line, count in zip(loan.lines, counts, strict=True):
            line.approved = count
            if count:
                self.lines[year] += 1
                line.running = (year, self.lines[year])
        return f"บย.{self.slips[year]}/{year}"

    def refuse(self, loan: LoanCard, on: date) -> None:
        self.noted(loan, "refused", on)
        loan.stage = REFUSED

    def why_not_cancel(self, loan: LoanCard, on: date) -> set[str]:
        early = loan.stage in (REQUESTED, APPROVED)
        return self.wrong_day(on, loan.last_on) | reasons(WRONG_STAGE=not early)

    def cancel(self, loan: LoanCard, on: date) -> None:
        self.noted(loan, "cancelled", on)
        loan.stage = CANCELLED

    def why_not_release(self, loan: LoanCard, on: date) -> set[str]:
        return self.wrong_day(on, loan.last_on) | reasons(
            WRONG_STAGE=loan.stage != APPROVED, MAY_STILL_BE_COLLECTED=on <= loan.due_date
        )

    def release(self, loan: LoanCard, on: date) -> None:
        self.noted(loan, "released", on)
        loan.stage = NOT_COLLECTED

    # out and back

    def why_not_hand_over(self, loan: LoanCard, on: date) -> set[str]:
        going = [line for line in loan.lines if line.approved]
        first = min(loan.from_date, on)
        return self.wrong_day(on, loan.last_on) | reasons(
            WRONG_STAGE=loan.stage != APPROVED,
            DATES_CROSSED=on > loan.due_date,
            ASSET_RETIRED=any(line.asset.is_retired for line in going),
            MORE_THAN_IS_FREE=any(
                line.approved > self.free(line.asset, first, loan.due_date, loan) for line in going
            ),
        )

    def hand_over(self, loan: LoanCard, on: date) -> None:
        deed = self.noted(loan, "handed over", on)
        loan.stage, loan.handed_over_on = HANDED_OVER, on
        for line in loan.lines:
            line.out = line.approved
            if line.out:
                moved = {STORE: -line.out, OUT: line.out}
                self.moved(deed, line, moved, is_hand_over=True)

    def why_not_take_back(self, loan: LoanCard, counts: list, on: date) -> set[str]:
        totals = [(line, sum(count)) for line, count in zip(loan.lines, counts, strict=True)]
        return self.wrong_day(on, loan.last_on) | reasons(
            WRONG_STAGE=loan.stage != HANDED_OVER,
            NOTHING_COUNTED=not any(total for _, total in totals),
            MORE_THAN_IS_OUT=any(total > line.out for line, total in totals),
        )

    def take_back(self, loan: LoanCard, counts: list, on: date) -> int:
        deed = self.noted(loan, "taken back", on)
        for line, (good, damaged, lost) in zip(loan.lines, counts, strict=True):
            total = good + damaged + lost
            if not total:
                continue
            line.out -= total
            line.good, line.damaged = line.good + good, line.damaged + damaged
            line.lost += lost
            line.back_on = None if line.out else on
            moved = {OUT: -total, STORE: good, DAMAGED: damaged, LOST: lost}
            self.moved(deed, line, moved, is_taken_back=True)
        self._end_if_whole(loan)
        return loan.out

    def _end_if_whole(self, loan: LoanCard) -> None:
        owed = sum(line.owed(harm) for line in loan.lines for harm in (DAMAGED, LOST))
        loan.stage = HANDED_OVER if loan.out else RETURNED if owed else CLOSED

    # while it is out, and after

    def why_not_ask(self, loan: LoanCard, on: date) -> set[str]:
        return self.wrong_day(on) | reasons(
            WRONG_STAGE=loan.stage != HANDED_OVER, NOT_DUE_YET=on < loan.due_date
        )

    def ask(self, loan: LoanCard, on: date) -> bool:
        self.noted(loan, "asked", on)
        loan.asked_on.append(on)
        return on <= loan.due_date + timedelta(days=7)

    def why_not_extend(self, loan: LoanCard, new: date, on: date) -> set[str]:
        begun = min(loan.from_date, loan.handed_over_on or loan.from_date)
        first = max(loan.due_date + timedelta(days=1), on)
        return self.wrong_day(on, loan.last_on) | reasons(
            WRONG_STAGE=loan.stage != HANDED_OVER,
            NEW_DUE_DATE_TOO_EARLY=new <= loan.due_date or new < on,
            LOAN_TOO_LONG=(new - begun).days > 365,
            MORE_THAN_IS_FREE=any(
                self.reserved(line.asset, first, new, loan) > line.asset.at[STORE]
                for line in loan.lines
                if line.out
            ),
        )

    def extend(self, loan: LoanCard, new: date, on: date) -> None:
        self.noted(loan, "extended", on)
        loan.extended.append((on, loan.due_date))
        loan.due_date = new

    def why_not_settle(self, loan: LoanCard, line: LineCard, harm, outcome, count, on) -> set[str]:
        return self.wrong_day(on, loan.last_on) | reasons(
            WRONG_STAGE=loan.stage not in (HANDED_OVER, RETURNED),
            MORE_THAN_IS_OPEN=count > line.owed(harm),
            LOST_CANNOT_BE_REPAIRED=harm == LOST and outcome == "repaired",
        )

    def settle(self, loan: LoanCard, line: LineCard, harm, outcome, count, on) -> None:
        deed = self.noted(loan, "settled", on)
        line.settled[harm] += count
        deed.line, deed.harmed = line, (harm, count)
        if outcome != "paid":
            home = DISPOSED if line.asset.is_retired else STORE
            self.moved(deed, line, {harm: -count, home: count})
        self._end_if_whole(loan)

    # mistakes

    def why_not_reverse(self, loan: LoanCard, deed: Deed, *, is_head: bool) -> set[str]:
        standing = [each for each in loan.standing() if each.kind != "waived"]
        asset_of = {id(line.asset): line.asset for line, _, _ in deed.moves}
        needed = [
            (asset_of[id(line.asset)], place, count)
            for line, moved, _ in deed.moves
            for place, count in moved.items()
        ]
        again = deed.kind == "cancelled" and loan.slip is not None
        return reasons(
            ALREADY_REVERSED=deed.is_reversed,
            NOT_REVERSIBLE=deed.kind not in REVERSIBLE,
            ROLE_MAY_NOT=not is_head and deed.kind == "settled",
            LATER_ACTS_FIRST=not standing or deed is not standing[-1],
            REVERSED_BY_HEAD_ONLY=not is_head and deed.recorded_on != self.today,
            MONTH_CLOSED=self.is_closed(deed.on),
            PIECES_MOVED_ON=any(count > asset.at[place] for asset, place, count in needed)
            or self._would_owe_too_much(loan, deed),
            MORE_THAN_IS_FREE=again
            and any(
                line.approved > self.free(line.asset, loan.from_date, loan.due_date, loan)
                for line in loan.lines
            ),
        )

    def _would_owe_too_much(self, loan: LoanCard, deed: Deed) -> bool:
        """Whether a borrower would owe for harmed pieces that are not there."""
        if deed.kind != "settled" or deed.is_reversed or deed.moves:
            return False
        harm, count = deed.harmed
        return self.owed(deed.line.asset, harm) + count > deed.line.asset.at[harm]

    def reverse(self, loan: LoanCard, deed: Deed) -> None:
        if deed.kind == "approved":
            loan.stage, loan.last_on = CANCELLED, self.today
        else:
            loan.restore(deed.before)
        for line, moved, facts in deed.moves:
            mirrored = {place: -count for place, count in moved.items()}
            self.move(deed.on, line.asset, mirrored, line_id=line.line_id, **facts)
        deed.is_reversed = True
        self.noted(loan, "reversed", self.today)

    # months

    def why_not_close(self, month: date) -> set[str]:
        after = (month + timedelta(days=31)).replace(day=1)
        return reasons(MONTH_NOT_OVER=self.today < after, MONTH_CLOSED=month in self.closed)

    # repairs, and what leaves the register

    def why_not_send(self, asset: AssetCard, count: int, source: str, on: date) -> set[str]:
        kept = self.owed(asset, DAMAGED) if source == DAMAGED else self.promised(asset)
        return self.wrong_day(on) | reasons(
            ASSET_RETIRED=asset.is_retired,
            MORE_THAN_MAY_BE_SENT=count > asset.at[source] - kept,
        )

    def send(self, asset: AssetCard, count: int, source: str, on: date, repair_id: int) -> None:
        self.acts += 1
        self.repairs.append({"id": repair_id, "asset": asset, "away": count, "on": on})
        self.move(on, asset, {source: -count, IN_REPAIR: count})

    def why_not_back(self, repair: dict, good: int, beyond: int, on: date) -> set[str]:
        return self.wrong_day(on) | reasons(
            NOTHING_COUNTED=good + beyond == 0,
            DATES_CROSSED=on < repair["on"],
            MORE_THAN_IS_IN_REPAIR=good + beyond > repair["away"],
        )

    def back(self, repair: dict, good: int, beyond: int, on: date) -> None:
        self.acts += 1
        repair["away"] -= good + beyond
        self.move(on, repair["asset"], {IN_REPAIR: -good - beyond, STORE: good, DAMAGED: beyond})

    def why_not_find(self, asset: AssetCard, harm: str, count: int, on: date) -> set[str]:
        found = sum(
            each["count"]
            for each in self.findings
            if each["asset"] is asset and each["harm"] == harm and not each["is_done"]
        )
        return self.wrong_day(on) | reasons(MORE_THAN_IS_HARMED=count > asset.at[harm] - found)

    def find(self, asset: AssetCard, harm: str, count: int, on: date, finding_id: int) -> None:
        self.acts += 1
        facts = {"asset": asset, "harm": harm, "count": count, "on": on, "is_done": False}
        self.findings.append({"id": finding_id, **facts})

    def why_not_write_off(self, finding: dict, on: date) -> set[str]:
        asset, harm, count = finding["asset"], finding["harm"], finding["count"]
        there = asset.at[harm]
        is_last = not asset.is_retired and self._left(asset) == count
        return self.wrong_day(on, finding["on"]) - {"DAY_BEFORE_THE_LAST_ACT"} | reasons(
            CHANGED_MEANWHILE=finding["is_done"],
            DATES_CROSSED=on < finding["on"],
            MORE_THAN_IS_HARMED=count > there,
            AWAITS_SETTLEMENT=count > there - self.owed(asset, harm),
            ASSET_STILL_AWAY=is_last and self.promised(asset) > 0,
        )

    def write_off(self, finding: dict, on: date) -> None:
        self.acts += 1
        asset, harm, count = finding["asset"], finding["harm"], finding["count"]
        is_everything = asset.is_retired or self._left(asset) == count
        if not is_everything:
            asset.quantity -= count
        asset.is_retired = is_everything
        finding["is_done"] = True
        self.move(on, asset, {harm: -count, DISPOSED if is_everything else OWNED: count})

    def _left(self, asset: AssetCard) -> int:
        return sum(count for place, count in asset.at.items() if place not in (OWNED, DISPOSED))
