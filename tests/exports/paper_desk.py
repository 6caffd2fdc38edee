"""A book with an office, people, assets and loans, for papers to be made of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import LoanRequest, RequestedLine
from asset_desk.domain.office import (
    BorrowerKind,
    Holding,
    HoldingKind,
    Office,
    OfficeType,
    PersonDetails,
    Post,
)
from asset_desk.domain.returns import ReturnCount
from asset_desk.papers import Papers
from asset_desk.paths import migration_folder
from asset_desk.services import lending, office, registry
from asset_desk.services.drafts import AccountDraft, HandOver, TakenBack
from asset_desk.services.occasion import Occasion
from asset_desk.store.engine import database_of, open_engine
from asset_desk.store.migrate import migrate
from asset_desk.store.passwords import Argon2idHasher
from asset_desk.store.queries import SqlQueries
from asset_desk.store.unit_of_work import SqlUnitOfWork

OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY,
    name="บ้านสวนธาร",
    district="สวนธาร",
    province="ธารทิพย์",
    address="99 หมู่ 4 ตำบลบ้านสวนธาร",
    phone="0 4400 0000",
)
FIRST_DAY = date(2025, 9, 1)


@dataclass
class PaperDesk:
    """The desk on a day of its own, which moves on when told."""

    folder: Path
    today: date = FIRST_DAY
    people: dict[str, int] = field(default_factory=dict)
    assets: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.engine = open_engine(self.folder / "desk.db")
        migrate(self.engine, migration_folder())
        self.uow = SqlUnitOfWork(self.engine)
        self.queries = SqlQueries(database_of(self.engine))
        self.papers = Papers(self.queries, lambda: self.now)
        start = Occasion(None, self.today, self.now)
        self.officer = office.set_up(
            self.uow,
            Argon2idHasher(light=True),
            start,
            office=OFFICE,
            divisions=["สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง"],
            administrator=(
                AccountDraft("admin", "สมหญิง ใจดี", Role.ADMINISTRATOR),
                "a long password",
            ),
        )

    @property
    def now(self) -> datetime:
        return datetime(self.today.year, self.today.month, self.today.day, 2, 30, tzinfo=UTC)

    @property
    def by(self) -> Occasion:
        return Occasion(self.officer, self.today, self.now)

    def close(self) -> None:
        self.engine.dispose()

    def person(self, name: str, **details) -> int:
        person_id = office.add_person(self.uow, self.by, PersonDetails(name=name, **details))
        self.people[name] = person_id
        return person_id

    def appoint(self, name: str, post: Post, division=None, **more) -> int:
        holding = Holding(
            holder_id=0,
            post=post,
            division_id=division,
            person_id=self.people[name],
            held_from=more.pop("held_from", self.today),
            kind=more.pop("kind", HoldingKind.IN_POST),
            **more,
        )
        return office.appoint(self.uow, self.by, holding)

    def asset(self, name: str, **details) -> int:
        details = {"division_id": 2, "unit": "ตัว", "quantity": 100} | details
        asset_id = registry.add_asset(self.uow, self.by, AssetDetails(name=name, **details))
        self.assets.append(asset_id)
        return asset_id

    def request(self, borrower: str, lines, **more) -> int:
        request = LoanRequest(
            borrower_id=self.people[borrower],
            borrower_kind=more.pop("kind", BorrowerKind.COMMUNITY),
            purpose=more.pop("purpose", "ใช้ในงานบุญประจำปีของหมู่บ้าน"),
            work_type="งานประเพณีและวัฒนธรรม",
            use_place=UsePlace.OUTSIDE,
            place=more.pop("place", "วัดบ้านสวนธาร"),
            from_date=more.pop("from_date", self.today),
            due_date=more.pop("due_date", self.today + timedelta(days=2)),
            lines=tuple(RequestedLine(*line) for line in lines),
            is_official_use=True,
            **more,
        )
        return lending.request_loan(self.uow, self.by, request, on=self.today)

    def lines(self, loan_id: int):
        return self.queries.loans.page(loan_id, self.today).lines

    def approve(self, loan_id: int, *quantities: int) -> str:
        lines = self.lines(loan_id)
        wanted = quantities or [line.requested for line in lines]
        by_line = {line.line_id: count for line, count in zip(lines, wanted, strict=True)}
        return lending.approve(self.uow, self.by, loan_id, by_line, on=self.today)

    def hand_over(self, loan_id: int, giver="นางสาวสมหญิง ใจดี", receiver="นายบุญมี ปู่ย่า") -> None:
        note = HandOver(self.today, giver, receiver, "ใช้การได้ดี")
        lending.hand_over(self.uow, self.by, loan_id, note)

    def take_back(self, loan_id: int, *counts: ReturnCount | None) -> None:
        lines = self.lines(loan_id)
        by_line = {line.line_id: count for line, count in zip(lines, counts, strict=True) if count}
        taken = TakenBack(
            self.today,
            "นายบุญมี ปู่ย่า",
            "นางสาวสมหญิง ใจดี",
            by_line,
            no_photo_reason="ไม่มีกล้อง",
        )
        lending.take_back(self.uow, self.by, loan_id, taken)

    def take_all_back(self, loan_id: int) -> None:
        counts = [ReturnCount(good=line.out, condition="ใช้การได้") for line in self.lines(loan_id)]
        self.take_back(loan_id, *counts)

    def later(self, days: int) -> None:
        self.today += timedelta(days=days)

    def change_preferences(self, **changed) -> None:
        preferences = replace(self.queries.office.preferences(), **changed)
        office.change_preferences(self.uow, self.by, preferences)


def a_desk(folder: Path) -> PaperDesk:
    """A desk with the posts held, a headman who borrows, and tents, chairs and a sound system."""
    desk = PaperDesk(folder)
    desk.person("สมชาย สวนธาร", prefix="นาย", position="นายกเทศมนตรี")
    desk.person("วิชัย ใจกว้าง", prefix="นาย", position="ปลัดเทศบาล")
    desk.appoint("สมชาย สวนธาร", Post.HEAD)
    desk.appoint("วิชัย ใจกว้าง", Post.CLERK)
    desk.person(
        "บุญมี ปู่ย่า",
        prefix="นาย",
        kind=BorrowerKind.COMMUNITY,
        position="ผู้ใหญ่บ้าน หมู่ที่ 4",
        address="12/3 หมู่ที่ 4 ตำบลบ้านสวนธาร อำเภอสวนธาร จังหวัดธารทิพย์",
    )
    desk.asset("เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก", code="452-59-0159", unit="หลัง", quantity=8)
    desk.asset("เก้าอี้พลาสติกมีพนักพิง", code="", unit="ตัว", quantity=500)
    desk.asset("เครื่องเสียงพร้อมลำโพง น้ำหนัก 12 กก.", code="๔๕๒-๖๗-๐๑๒๔", unit="ชุด", quantity=2)
    return desk
