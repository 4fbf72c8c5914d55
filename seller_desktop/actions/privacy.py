"""Showing buyers' personal data: never without an access record (접속기록)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ..domain.errors import UserFixable
from ..domain.korea_time import day_start_ms
from ..domain.order import Recipient
from ..domain.retention import KEEP_DAYS, LONGEST_WITHOUT_REASON
from ..store import settings, stored_state
from ..store.access import Access, Deed, Review, access_counts, put_review, record_access
from ..system.computer import computer_name
from .gesture import Gesture, commit
from .office import Office

_NUMBERS_A_RECORD = 500
_LONGEST_REASON = 200


def reveal(office: Office, line_id: int) -> Recipient:
    """The people of one line in the clear. Raises `UserFixable` line_not_found."""

    def work(gesture: Gesture) -> Recipient:
        try:
            line, _ = stored_state.line_with_claims(gesture.conn, line_id)
        except LookupError:
            raise UserFixable("line_not_found", number=str(line_id)) from None
        record(office, gesture, Deed.REVEAL, [line.line_no])
        return line.recipient

    return commit(office, work)


def record_reveal(
    office: Office, deed: str, line_nos: Sequence[str], reason: str | None = None
) -> None:
    """Write down that these lines are about to be shown in the clear, before they are.

    `deed` is a word for how (`store.access.Deed`), `reason` the seller's own.
    """
    if line_nos:
        commit(office, lambda gesture: record(office, gesture, deed, line_nos, reason))


def record(
    office: Office,
    gesture: Gesture,
    deed: str,
    subjects: Sequence[str],
    reason: str | None = None,
) -> None:
    """The same within a gesture's transaction."""
    place = computer_name()
    for numbers in _portions(subjects):
        subject = " ".join(numbers)
        access = Access(gesture.at, office.actor, place, str(deed), subject, reason)
        record_access(gesture.conn, access)


def stated_reason(reason: str | None) -> str:
    """A reason as it is kept. Raises `UserFixable` reason_needed for none."""
    stated = " ".join((reason or "").split())[:_LONGEST_REASON]
    if not stated:
        raise UserFixable("reason_needed")
    return stated


def review_month(office: Office, month: str) -> Review:
    """Write down that the accesses of a month (`2026-11`) were looked through.

    Raises `UserFixable` month_unknown for anything else, and for a month that has not begun.
    """
    since, until = month_span(month)
    if since > office.clock.now_ms():
        raise UserFixable("month_unknown", month=month)

    def work(gesture: Gesture) -> Review:
        records = sum(access_counts(gesture.conn, since, until).values())
        review = Review(month, gesture.at, office.actor, records)
        put_review(gesture.conn, review)
        return review

    return commit(office, work)


def month_span(month: str) -> tuple[int, int]:
    """From when to when a month of the Korean calendar is, UTC ms; its end is left out.

    Raises `UserFixable` month_unknown.
    """
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        raise UserFixable("month_unknown", month=month) from None
    following = first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1)
    return day_start_ms(first), day_start_ms(following)


def keep_for(office: Office, days: int, reason: str | None = None) -> None:
    """Set how many days buyers' data is kept after a deal is over.

    Raises `UserFixable`: `reason_needed` where it is longer than the trade's custom,
    `setting_refused` out of bounds.
    """
    if not settings.KEEP_DAYS.accepts(days):
        raise UserFixable("setting_refused", key=settings.KEEP_DAYS.key, value=str(days))
    stated = stated_reason(reason) if days > LONGEST_WITHOUT_REASON else ""

    def work(gesture: Gesture) -> None:
        settings.put(gesture.conn, settings.KEEP_DAYS, days)
        settings.put(gesture.conn, settings.KEEP_REASON, stated)
        gesture.settings_changed = True

    commit(office, work)


def kept_days(office: Office) -> int:
    """How many days buyers' data is kept; a longer time without its reason does not count."""
    with office.db.read() as conn:
        days = settings.get(conn, settings.KEEP_DAYS)
        reason = settings.get(conn, settings.KEEP_REASON)
    return days if reason or days <= LONGEST_WITHOUT_REASON else KEEP_DAYS


def _portions(subjects: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(subjects), _NUMBERS_A_RECORD):
        yield subjects[start : start + _NUMBERS_A_RECORD]
