"""What a desk says of its book, held against what the model says, at any moment of any story."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError
from asset_desk.paths import DataFolder
from asset_desk.services.rows import LedgerFilter, LedgerState
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, occasion, pages_of
from tests.services import desk_model as plain
from tests.services.desk_model import AssetCard, LoanCard, year_of
from tests.services.desk_model_requests import RequestingModel

ANY = st.integers(0, 9_999)
REASON = "ตามที่แจ้ง"


class SayingDesk(RuleBasedStateMachine):
    """A desk beside its model: whatever either says, the other must say too."""

    def __init__(self, open_desk, folder):
        super().__init__()
        self.opened, self.folder = open_desk(), folder
        self.desk = self.opened.__enter__()
        self.model = RequestingModel(TODAY)
        self.model.acts = self._acts()
        self.printed: dict[int, list[tuple]] = {}

    @invariant()
    def nothing_is_written_but_the_acts(self):
        assert self._acts() == self.model.acts

    @invariant()
    def every_piece_is_where_the_model_has_it(self):
        kept = self.desk.sql("SELECT asset_id, place, quantity FROM asset_balance")
        at = {(asset, place): count for asset, place, count in kept if count}
        assert at == {
            (asset.asset_id, place): count
            for asset in self.model.assets
            for place, count in asset.at.items()
            if count
        }

    @invariant()
    def no_place_holds_less_than_nothing(self):
        held = [
            asset.at[place]
            for asset in self.model.assets
            for place in asset.at
            if place != plain.OWNED
        ]
        assert min(held, default=0) >= 0

    @invariant()
    def the_home_board_counts_alike(self):
        board = self.desk.queries.loans.home(self.model.today)
        wanted = self.model.board()
        said = {name: getattr(board, name) for name in wanted}
        assert said == wanted, f"{set(said.items()) ^ set(wanted.items())}"

    @rule(which=ANY, ahead=st.integers(-30, 30), days=st.integers(0, 30))
    def see_what_is_free(self, which, ahead, days):
        asset = self.asset(which)
        first = self.model.today + timedelta(days=ahead)
        last = first + timedelta(days=days)
        said = self.desk.queries.assets.availability(asset.asset_id, first, last)
        assert (said.free, said.owned, said.out, said.reserved, said.unfit) == (
            self.model.free(asset, first, last),
            -asset.at[plain.OWNED],
            asset.at[plain.OUT],
            self.model.reserved(asset, first, last),
            sum(asset.at[place] for place in (plain.DAMAGED, plain.LOST, plain.IN_REPAIR)),
        )

    @rule(back=st.integers(0, 400))
    def see_what_was_out_on_a_day(self, back):
        day = self.ago(back)
        rows = self.desk.queries.year.out_on(day)
        said = {row.line_id: (row.quantity, row.lent_on, row.due_date) for row in rows}
        assert said == self.model.out_on(day)
        for asset in self.model.assets:
            at = self.model.owned_on(asset, day)
            here = at[plain.STORE] + at[plain.DAMAGED]
            assert self.desk.queries.year.expected_on(asset.asset_id, day) == here

    @rule(which=ANY)
    def look_at_a_loan(self, which):
        if loan := self.loan(which):
            page, today = self.desk.page(loan.loan_id, self.model.today), self.model.today
            late = (today - loan.due_date).days if loan.is_overdue(today) else 0
            slip = f"บย.{loan.slip[1]}/{loan.slip[0]}" if loan.slip else ""
            assert (page.row.stage.value, page.row.out, page.row.days_late) == (
                loan.stage,
                loan.out,
                late,
            )
            assert (page.row.slip_no, page.row.due_date, page.last_act_on) == (
                slip,
                loan.due_date,
                loan.last_on,
            )
            assert [(line.out, line.good, line.damaged, line.lost) for line in page.lines] == [
                (line.out, line.good, line.damaged, line.lost) for line in loan.lines
            ]
            self._went_round_alike(page, loan)

    @staticmethod
    def _went_round_alike(page, loan):
        paper, division = loan.paper, loan.lines[0].asset.division
        assert (page.division_id, {each.loan_id for each in page.sisters}) == (
            division,
            paper.sisters,
        )
        assert page.approver_post.value == ("head" if paper.is_heads else "division_head")
        if loan.slip:
            assert page.approver_name == plain.HEADS[0 if paper.is_heads else division]
        assert {each.value for each in page.rules_against} == paper.against
        assert [each.rule.value for each in page.waivers] == paper.waived
        assert [(each.step.value, each.on, each.agrees) for each in page.opinions] == paper.opinions
        assert [(line.kit_name, line.accessories) for line in page.lines] == [
            (line.kit_name, line.accessories) for line in loan.lines
        ]

    @rule(back=st.integers(0, 1), state=st.sampled_from(LedgerState))
    def look_into_the_ledger(self, back, state):
        self._ledger_is_the_same(year_of(self.model.today) - back, state)

    def _ledger_is_the_same(self, year, state):
        today = self.model.today
        which = LedgerFilter(fiscal_year=year, state=state)
        pages = self.desk.queries.loans.ledger(which, today)
        rows = [row for start in range(0, pages.count(), 7) for row in pages.page(start, 7)]
        keep = {
            LedgerState.ALL: lambda _, __: True,
            LedgerState.OPEN: lambda _, line: line.out > 0,
            LedgerState.OVERDUE: lambda loan, line: line.out > 0 and loan.due_date < today,
            LedgerState.RETURNED: lambda _, line: line.back_on is not None,
            LedgerState.CANCELLED: lambda loan, _: loan.stage == plain.CANCELLED,
            LedgerState.NOT_COLLECTED: lambda loan, _: loan.stage == plain.NOT_COLLECTED,
        }[state]
        wanted = [pair for pair in self.model.book(year) if keep(*pair)]
        assert len(rows) == pages.count() == len(wanted)
        for row, (loan, line) in zip(rows, wanted, strict=True):
            carried = line.running[0] < year
            assert (row.running_no, row.is_carried_forward) == (line.running[1], carried)
            assert row.slip_no == f"บย.{loan.slip[1]}/{loan.slip[0]}"
            assert (row.quantity, row.out, row.good) == (line.approved, line.out, line.good)
            assert (row.damaged, row.lost) == (line.damaged, line.lost)
            assert (row.lent_on, row.due_date) == (loan.handed_over_on, loan.due_date)
            assert row.is_overdue == (line.out > 0 and loan.due_date < today)

    @rule(back=st.integers(0, 1))
    def read_the_printed_book(self, back):
        """What was printed once stays so, and the book ends with what was out at the year's end."""
        year = year_of(self.model.today) - back
        pages = self.desk.queries.year.movements(year)
        rows = [row for start in range(0, pages.count(), 9) for row in pages.page(start, 9)]
        assert [row.running_no for row in rows] == list(range(1, len(rows) + 1))
        end = self.model.out_on(plain.begins(year + 1) - timedelta(days=1))
        assert sum(row.out_change for row in rows) == sum(count for count, _, _ in end.values())
        lines = [(row.act_no, row.slip_no, row.happened_on, row.out_change) for row in rows]
        printed = self.printed.get(year, [])
        assert lines[: len(printed)] == printed
        if self._last_recorded() >= plain.begins(year).isoformat():
            self.printed[year] = lines

    def teardown(self):
        try:
            self._numbers_run_without_a_gap()
            for year in self.model.slips:
                for state in LedgerState:
                    self._ledger_is_the_same(year + 1, state)
                    self._ledger_is_the_same(year, state)
            file = DataFolder(self.folder)
            file.database.write_bytes(pages_of(self.desk.engine))
            assert verify_book(file).differences == ()
        finally:
            self.opened.__exit__(None, None, None)

    def _numbers_run_without_a_gap(self):
        for year, count in self.model.slips.items():
            kept = self.desk.sql(
                "SELECT serial FROM loan WHERE fiscal_year = ? ORDER BY serial", year
            )
            assert [row[0] for row in kept] == list(range(1, count + 1))
            lines = self.desk.sql(
                "SELECT ledger_no FROM loan_line WHERE ledger_year = ? ORDER BY ledger_no", year
            )
            assert [row[0] for row in lines] == list(range(1, self.model.lines[year] + 1))

    # small words

    def by(self, role=Role.ADMINISTRATOR):
        return occasion(role, self.model.today)

    def ago(self, days) -> date:
        return self.model.today - timedelta(days=days)

    def day_for(self, loan, back) -> date:
        """Some days ago; mostly not before the loan's last act, which would be refused."""
        day = self.ago(back)
        return day if back == 5 else max(day, loan.last_on)

    def asset(self, which) -> AssetCard:
        return self.model.assets[which % len(self.model.assets)]

    def loan(self, which, *stages) -> LoanCard | None:
        """A loan at one of the stages; one time in twelve any loan, which may well be refused."""
        there = self.model.loans
        if stages and which % 12 != 7:
            there = [loan for loan in there if loan.stage in stages]
        return there[which % len(there)] if there else None

    def ended(self, use_case, loan, on):
        return partial(use_case, self.desk.uow, self.by(), loan.loan_id, on=on, reason=REASON)

    def tried(self, why_not, act) -> bool:
        """Whether it was done; the desk does it if and only if the model knows no reason."""
        try:
            self.answer = act()
        except DeskError as refused:
            name = refused.refusal.name
            assert name in why_not, f"refused with {name}, not one of {why_not or 'no reason'}"
            return False
        assert not why_not, f"done in spite of {why_not}"
        return True

    def _acts(self) -> int:
        return self.desk.sql("SELECT count(*) FROM act")[0][0]

    def _last_recorded(self) -> str:
        return self.desk.sql("SELECT max(recorded_at) FROM act")[0][0]
