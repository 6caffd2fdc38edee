"""An office with people in its posts, whose book is filled with loans for the screens to show."""

from __future__ import annotations

from tests import builders


def lender(book) -> builders.Desk:
    """The use cases within reach, on the book that the screens show."""
    desk = builders.Desk(book.engine)
    desk.people = {
        "mayor": desk.person("สมบูรณ์ ใจงาม", "นาย", position="นายกเทศมนตรี"),
        "finance": desk.person("วันดี รักบัญชี", "นาง", division_id=2),
        "works": desk.person("ช่างชัย ก่อสร้าง", "นาย", division_id=3),
        "borrower": desk.person("สมหญิง ยืมประจำ", "นางสาว", division_id=2),
    }
    desk.appoint("mayor")
    for who, division in (("finance", 2), ("works", 3)):
        desk.appoint(who, builders.Post.DIVISION_HEAD, division_id=division)
    return desk
