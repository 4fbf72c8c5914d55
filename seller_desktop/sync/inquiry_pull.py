"""Pulling inquiries: what was asked lately, those that wait afresh, and the past down to history.

Lists go by the instant of the asking, while an inquiry is answered, or asked again, days later: so
much of them (`overlap_ms`) is read again each time. What waits and was in no list is asked for by
number, a few at a time. Each `step` asks one question; rows and watermark move together.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from ..domain.event import Source
from ..domain.inquiry import Inquiry
from ..domain.reading import Subject
from ..marketplaces.beside_orders import Listing
from ..marketplaces.contract import Window
from ..store import cursors, quarantine
from ..store.inquiries import StoredInquiry, waiting_inquiries
from ..store.writer import Priority
from .desk import Desk, Transaction
from .units import answerable
from .walk import Walk, pieces

UP_TO = "inquiries"
BACK_TO = "inquiries_history"
"""The streams whose watermarks say between which instants everything asked is stored."""

_AFRESH = 20


@dataclass(slots=True)
class _Stretch:
    """A window of one of the two streams."""

    walk: Walk
    stream: str

    @property
    def source(self) -> Source:
        return Source.FEED if self.stream == UP_TO else Source.HISTORY


class InquiryPull:
    """One shop's inquiries. `note_done` is called within the last write of a round."""

    def __init__(self, desk: Desk, note_done: Callable[[Transaction], None]) -> None:
        self._desk = desk
        self._note_done = note_done
        self._stretches: deque[_Stretch] | None = None
        self._afresh: deque[StoredInquiry] = deque()
        self._begun_at = 0

    def forget(self) -> None:
        """Start anew after a failure, from what is stored."""
        self._stretches = None
        self._afresh.clear()

    def step(self) -> bool:
        """Ask the next question; True when nothing is left to ask."""
        if self._stretches is None:
            self._stretches = self._begin()
        if self._stretches:
            self._read_on(self._stretches)
        elif self._afresh:
            self._read_afresh(self._afresh[0])
        if self._stretches or self._afresh:
            return False
        self._stretches = None
        return True

    def _begin(self) -> deque[_Stretch]:
        desk = self._desk
        facts, shop = desk.marketplace.facts.inquiries, desk.shop
        self._begun_at = desk.connector.server_now()
        target = self._begun_at - facts.safety_lag_ms
        with desk.db.read_raw() as conn:
            up_to = cursors.watermark(conn, shop.id, UP_TO)
            back_to = cursors.watermark(conn, shop.id, BACK_TO)
            unread = quarantine.unread_by_others(conn, shop.id, Subject.INQUIRY)
        # A watermark ahead of the target means that the marketplace's clock was set back.
        start = (target if up_to is None else min(up_to, target)) - facts.overlap_ms
        if up_to is None or back_to is None:
            back_to = start
            desk.write(
                lambda t: cursors.set_watermark(t.conn, shop.id, BACK_TO, start), Priority.PAGE
            )
        # What another version could not read may stand anywhere: all of it is looked through.
        oldest_known = start if unread else back_to
        goal = oldest_known if shop.history_from is None else shop.history_from
        past = [*pieces(goal, oldest_known - 1, facts.max_window_ms)]
        lately = pieces(start, target, facts.max_window_ms)
        return deque(
            [_Stretch(Walk(window), UP_TO) for window in lately]
            + [_Stretch(Walk(window), BACK_TO) for window in reversed(past)]
        )

    def _read_on(self, stretches: deque[_Stretch]) -> None:
        stretch = stretches[0]
        walk = stretch.walk
        connector = answerable(self._desk.connector)
        found = connector.read_inquiries(walk.window, walk.page)
        finished = walk.go_on(found)
        if finished:
            stretches.popleft()

        def store(transaction: Transaction) -> tuple[StoredInquiry, ...]:
            transaction.apply_inquiries(found, stretch.source)
            if finished:
                self._move_mark(transaction, stretch, walk.window, found.read_at)
            if stretches:
                return ()
            left = self._left(transaction)
            self._end_round(transaction, last=not left)
            return left

        self._afresh.extend(self._desk.write(store, Priority.PAGE))

    def _left(self, transaction: Transaction) -> tuple[StoredInquiry, ...]:
        """What waits and was in none of the lists: it is older, or it is gone."""
        shop_id = self._desk.shop.id
        return waiting_inquiries(transaction.conn, shop_id, self._begun_at, _AFRESH)

    def _move_mark(
        self, transaction: Transaction, stretch: _Stretch, window: Window, read_at: int
    ) -> None:
        """Our clock may run ahead of the marketplace's: never past what it can have told us."""
        lag = self._desk.marketplace.facts.inquiries.safety_lag_ms
        forward = stretch.stream == UP_TO
        mark = min(window.end, read_at - lag) if forward else window.start
        cursors.set_watermark(transaction.conn, self._desk.shop.id, stretch.stream, mark)

    def _read_afresh(self, known: StoredInquiry) -> None:
        asked = known.inquiry
        connector = answerable(self._desk.connector)
        found: Listing[Inquiry] = connector.read_inquiry(asked.kind, asked.number, asked.asked_at)
        self._afresh.popleft()
        last = not self._afresh

        def store(transaction: Transaction) -> None:
            transaction.apply_inquiries(found, Source.REFRESH, known)
            self._end_round(transaction, last=last)

        self._desk.write(store, Priority.PAGE)

    def _end_round(self, transaction: Transaction, *, last: bool) -> None:
        if last:
            quarantine.note_all_tried(transaction.conn, self._desk.shop.id, Subject.INQUIRY)
            self._note_done(transaction)
