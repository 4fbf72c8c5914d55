"""Who saw whose data: append-only, in a chain."""

from __future__ import annotations

import pytest

from seller_desktop.store.access import Access, accesses, broken_access, record_access

from .conftest import Office


def access(office: Office, subject: str) -> Access:
    return Access(office.now, "seller", "desk-1", "reveal", subject)


def test_accesses_are_kept_newest_first(office: Office) -> None:
    for subject in ("1", "2", "3"):
        office.db.write(lambda conn, s=subject: record_access(conn, access(office, s)))  # type: ignore[misc]
    with office.db.read() as conn:
        assert [one.subject for one in accesses(conn, 2)] == ["3", "2"]
        assert broken_access(conn) is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE access_record SET subject = 'x' WHERE id = 2",
        "UPDATE access_record SET at = at + 1 WHERE id = 2",
        "DELETE FROM access_record WHERE id = 2",
    ],
)
def test_a_change_afterwards_breaks_the_chain(office: Office, change: str) -> None:
    for subject in ("1", "2", "3"):
        office.db.write(lambda conn, s=subject: record_access(conn, access(office, s)))  # type: ignore[misc]
    office.db.write(lambda conn: conn.exec_driver_sql(change))
    with office.db.read() as conn:
        assert broken_access(conn) in {2, 3}
