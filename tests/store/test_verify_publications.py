"""Tampering with the publication register is found."""

from __future__ import annotations

import pytest

from asset_desk.store.verify import verify_book
from tests.store.books import behind_the_desk


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE publication SET title = 'x' WHERE id = 1",
        "UPDATE publication SET link = 'https://x.example' WHERE id = 1",
        "UPDATE publication SET published_on = '2026-05-01' WHERE id = 1",
        "UPDATE publication SET medium = 'other' WHERE id = 2",
        "UPDATE publication SET what = 'other' WHERE id = 1",
        "UPDATE publication SET fiscal_year = 2568 WHERE id = 1",
        "UPDATE publication SET note = 'x' WHERE id = 1",
        "DELETE FROM publication WHERE id = 1",
        "INSERT INTO publication SELECT 9, 1, fiscal_year, what, title, medium, published_on, "
        "link, note FROM publication WHERE id = 1",
        "UPDATE attachment SET file_name = 'x.pdf' WHERE subject = 'publication'",
        "UPDATE attachment SET subject_id = 7 WHERE subject = 'publication'",
        "DELETE FROM attachment WHERE subject = 'publication'",
        "UPDATE publication_withdrawal SET reason = 'x'",
        "UPDATE publication_withdrawal SET withdrawn_on = '2026-05-01'",
        "UPDATE publication_withdrawal SET publication_id = 1",
        "DELETE FROM publication_withdrawal",
        "INSERT INTO publication_withdrawal VALUES (1, 1, '2026-05-20', 'x')",
    ],
)
def test_whatever_is_changed_is_found(lived, statement):
    behind_the_desk(lived, statement)
    assert "publications" in {each.check for each in verify_book(lived).differences}
