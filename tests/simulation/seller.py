"""The seller of one seed: gestures that the screen would offer, and what was promised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from seller_desktop.actions import alerts, claims, inquiries, notes, orders, outbox, shops, sync
from seller_desktop.actions.office import Office, Queued
from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import OfficeError
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Choice

from .computer import Computer
from .own_office import is_there
from .watch import place_of
from .weather import Crash

_ENOUGH_ACTIONS = 12
_ENOUGH_LINES = 30
_SCANNED_TWICE = 0.15
_LOOKS_ROUND = 4
_NOTHING = "nothing to do"
_ONE_SHOP = 0.6
_ENOUGH_VERBS = 4
_CLAIM_VERBS = (
    Verb.APPROVE,
    Verb.REJECT,
    Verb.HOLD,
    Verb.RELEASE,
    Verb.COLLECTED,
    Verb.REDELIVER,
)


@dataclass(slots=True)
class Promised:
    """What the screen said was taken: action ids, those taken back, and notes kept."""

    actions: set[str] = field(default_factory=set)
    taken_back: set[str] = field(default_factory=set)
    in_doubt: bool = False
    """The program died in a gesture: nobody was told whether it was taken."""
    memos: dict[int, str] = field(default_factory=dict)
    toasts: list[int] = field(default_factory=list)


class Seller:
    """Does something now and then. What fails is told to the seller and promises nothing."""

    def __init__(self, rng: Random, computer: Computer, reached: Counter[str]) -> None:
        self._rng = rng
        self._computer = computer
        self._reached = reached
        self._numbers = iter(range(650_100_000_000, 659_999_999_999))
        self.promised = Promised()
        self.gestures = 0
        self._deck: list[Callable[[Office], str]] = []

    def act(self) -> None:
        """One gesture with the program that runs, whatever comes of it."""
        for _ in range(_LOOKS_ROUND):
            if self._draw() != _NOTHING:
                return

    def _draw(self) -> str:
        """Gestures are dealt like cards, so that no seed knows one verb alone."""
        if not self._deck:
            self._deck = [
                *(self._dispatch,) * 3,
                *(self._confirm,) * 2,
                *(self._decide,) * 3,
                *(self._judge,) * 3,
                *(self._undo, self._write_memo, self._look, self._look, self._ask),
            ]
            if self._computer.town.mixed:
                self._deck += [self._answer] * 3 + [self._acknowledge, self._write_to_order]
            self._rng.shuffle(self._deck)
            first = [self._dispatch, self._confirm, self._decide, self._cancel, self._delay]
            self._rng.shuffle(first)
            self._deck += first
        return self._do(self._deck.pop())

    def ask_for_a_round(self) -> None:
        """Press the key that syncs."""
        self._do(self._ask)

    def has_done_enough(self) -> bool:
        """Whether a dozen actions of four verbs were asked for."""
        count, verbs = self._rows("SELECT count(*), count(DISTINCT verb) FROM action")[0]
        return bool(count >= _ENOUGH_ACTIONS and verbs >= _ENOUGH_VERBS)

    def waits_for_an_answer(self) -> bool:
        """Whether the marketplace is still being asked what became of an action."""
        open_ones = "SELECT count(*) FROM action WHERE state IN ('sending', 'unknown')"
        return bool(self._rows(open_ones)[0][0])

    def knows_enough(self) -> bool:
        """Whether there are thirty lines."""
        return bool(self._rows("SELECT count(*) FROM order_line")[0][0] >= _ENOUGH_LINES)

    def all_lines(self) -> list[tuple[int, str]]:
        """Every line there is, by shop and number."""
        rows = self._rows("SELECT shop_id, line_no FROM order_line ORDER BY id")
        return [(int(shop_id), str(line_no)) for shop_id, line_no in rows]

    def judge_all(self) -> None:
        """Every parked action is decided: sent again, or it was sent."""
        for _ in range(60):
            if not self._waiting(("parked",)):
                return
            self._do(self._judge)

    def _do(self, deed: Callable[[Office], str]) -> str:
        computer = self._computer
        process = computer.start()
        try:
            said = deed(process.office)
        except OfficeError as error:
            said = error.code
        except Crash:
            self.promised.in_doubt = True
            computer.kill()
            said = "killed"
        else:
            self.gestures += said != _NOTHING
        computer.trace(("seller", deed.__name__, said))
        self._reached[f"gesture {deed.__name__.strip('_')}"] += 1
        return said

    # Gestures.

    def open_shops(self) -> None:
        """Add every shop of the town, as the guide does."""
        for stall in self._computer.town.stalls:
            office = self._computer.start().office
            shops.add_shop(
                office,
                marketplace=stall.marketplace,
                name=stall.name,
                base_url=stall.base_url,
                credentials=stall.credentials,
                history_days=self._rng.choice((1, 1, 1, 2)),
            )

    def _confirm(self, office: Office) -> str:
        chosen = self._lines("status = 'paid'", self._rng.randint(1, 3))
        return self._queued(chosen, lambda: orders.confirm(office, chosen))

    def _dispatch(self, office: Office) -> str:
        chosen = self._lines("status IN ('paid', 'accepted')", self._rng.randint(1, 3))
        # Now and then the seller scans a label twice: the marketplace refuses the second parcel.
        twice = self._rng.random() < _SCANNED_TWICE
        first = str(next(self._numbers))
        numbers = [first if twice else str(next(self._numbers)) for _ in chosen]
        entries = [
            orders.DispatchEntry(line_id, "parcel", "cj", number)
            for line_id, number in zip(chosen, numbers, strict=True)
        ]
        hold = self._rng.choice((None, 0.0, 0.0))
        return self._queued(chosen, lambda: orders.dispatch(office, entries, hold_seconds=hold))

    def _delay(self, office: Office) -> str:
        chosen = self._lines("status IN ('paid', 'accepted')", 1)
        if not chosen:
            return _NOTHING
        reason = self._word(self._choices(office, chosen[0], Verb.DELAY))
        until = office.clock.now_ms() + self._rng.randint(2, 6) * DAY_MS

        def ask() -> Queued:
            return orders.delay(
                office, chosen, until_ms=until, reason=reason or "", detail="입고 지연"
            )

        return self._queued(chosen, ask)

    def _cancel(self, office: Office) -> str:
        chosen = self._lines("status IN ('paid', 'accepted')", 1)
        if not chosen:
            return _NOTHING
        reason = self._word(self._choices(office, chosen[0], Verb.CANCEL)) or ""
        part = self._rng.choice((None, None, 1))

        def ask() -> Queued:
            return orders.cancel(office, chosen, reason=reason, quantity=part, detail="품절")

        return self._queued(chosen, ask)

    def _decide(self, office: Office) -> str:
        rows = self._rows(
            "SELECT id, line_id FROM claim WHERE state IN"
            " ('requested', 'processing', 'collecting', 'collected', 'redelivering') ORDER BY id"
        )
        if not rows:
            return _NOTHING
        claim_id, line_id = self._rng.choice(rows)
        legal = claims.allowed(office, claim_id)
        verbs = [verb for verb in _CLAIM_VERBS if verb in legal]
        if not verbs:
            return _NOTHING
        verb = self._rng.choice(verbs)
        reason = self._word(claims.choices(office, claim_id, verb))

        def ask() -> Queued:
            return claims.decide(
                office,
                [claim_id],
                verb,
                reason=reason,
                detail="확인했습니다",
                courier="cj" if verb is Verb.REDELIVER else None,
                invoice_no=str(next(self._numbers)) if verb is Verb.REDELIVER else None,
            )

        return self._queued([line_id], ask)

    def _judge(self, office: Office) -> str:
        """Decide about something that waits for a decision."""
        waiting = self._waiting(("parked", "held", "rejected"))
        if not waiting:
            return _NOTHING
        action_id, state = self._rng.choice(waiting)
        self._decided([action_id])
        if state == "parked":
            return self._judge_parked(office, action_id)
        if state == "held":
            if self._rng.random() < 0.4:
                outbox.release(office, [action_id])
                return "released"
            outbox.cancel(office, [action_id])
            self.promised.taken_back.add(action_id)
            return "cancelled"
        self.promised.actions |= set(outbox.retry(office, [action_id]).action_ids)
        return "renewed"

    def _judge_parked(self, office: Office, action_id: str) -> str:
        """What an honest seller does: look at the marketplace, then say what is so."""
        if is_there(self._rows, self._computer.town, action_id):
            outbox.settle(office, [action_id])
            return "settled"
        if self._rng.random() < 0.8:
            self.promised.actions |= set(outbox.retry(office, [action_id]).action_ids)
            return "sent again"
        outbox.cancel(office, [action_id])
        self.promised.taken_back.add(action_id)
        return "cancelled"

    def _undo(self, office: Office) -> str:
        rows = self._rows(
            "SELECT DISTINCT request_id FROM action WHERE state IN ('ready', 'held')"
            " ORDER BY request_id"
        )
        if not rows:
            return _NOTHING
        request_id = self._rng.choice(rows)[0]
        waiting = self._rows(
            "SELECT id FROM action WHERE request_id = ? AND state IN ('ready', 'held')", request_id
        )
        count = outbox.undo(office, request_id)
        self.promised.taken_back |= {row[0] for row in waiting}
        return f"undone {count}"

    def _write_memo(self, office: Office) -> str:
        chosen = self._lines("1", 1)
        if not chosen:
            return _NOTHING
        memo = f"메모 {self._rng.randrange(1000)}"
        self.promised.memos.pop(chosen[0], None)
        notes.save_memo(office, chosen[0], memo)
        self.promised.memos[chosen[0]] = memo
        return "noted"

    def _answer(self, office: Office) -> str:
        text = f"안내 드립니다 {self._rng.randrange(10_000)}"
        hold = self._rng.choice((None, 0.0, 0.0))
        return self._told("open", lambda no: inquiries.answer(office, no, text, hold_seconds=hold))

    def _acknowledge(self, office: Office) -> str:
        return self._told("to_acknowledge", lambda no: inquiries.acknowledge(office, [no]))

    def _told(self, state: str, tell: Callable[[int], Queued]) -> str:
        """Say something to one that is in this state."""
        asked = self._rows(
            "SELECT q.id, s.name, q.number FROM inquiry q JOIN shop s ON s.id = q.shop_id"
            " WHERE q.state = ? ORDER BY q.id",
            state,
        )
        if not asked:
            return _NOTHING
        key, shop, number = self._rng.choice(asked)
        self._computer.watch.decide(shop, [place_of(number)], self._computer.clock.now_ms())
        queued = tell(key)
        self.promised.actions |= set(queued.action_ids)
        return f"queued {len(queued.action_ids)}"

    def _write_to_order(self, office: Office) -> str:
        rows = self._rows(
            "SELECT l.id, s.marketplace FROM order_line l JOIN shop s ON s.id = l.shop_id"
            " ORDER BY l.id"
        )
        offered = [
            int(key)
            for key, marketplace in rows
            if Verb.NOTE in office.registry.get(marketplace).facts.verbs
        ]
        chosen = self._rng.sample(offered, min(1, len(offered)))
        text = f"포장을 바꾸었습니다 {self._rng.randrange(1_000_000)}"
        to_buyer = self._rng.random() < 0.5
        return self._queued(chosen, lambda: orders.send_note(office, chosen, text, to_buyer))

    def _look(self, office: Office) -> str:
        """What the window does: take toasts, and ask for a line that was opened."""
        toasts = alerts.take_toasts(office)
        self.promised.toasts += [alert.id for toast in toasts for alert in toast.alerts]
        process = self._computer.process
        rows = self._rows("SELECT shop_id, line_no FROM order_line ORDER BY id DESC LIMIT 20")
        if process is not None and process.engine is not None and rows:
            process.engine.ask_for(*self._rng.choice(rows))
        return f"{len(toasts)} toasts"

    def _ask(self, office: Office) -> str:
        sync.ask_sync(office)
        return "asked"

    # What is on the screen.

    def _queued(self, chosen: Sequence[int], ask: Callable[[], Queued]) -> str:
        if not chosen:
            return _NOTHING
        marks = ", ".join(map(str, chosen))
        rows = self._rows(
            "SELECT s.name, l.line_no FROM order_line l JOIN shop s ON s.id = l.shop_id"
            f" WHERE l.id IN ({marks})"
        )
        for shop, line_no in rows:
            self._computer.watch.decide(shop, [line_no], self._computer.clock.now_ms())
        queued = ask()
        self.promised.actions |= set(queued.action_ids)
        return f"queued {len(queued.action_ids)}"

    def _decided(self, action_ids: Sequence[str]) -> None:
        for action_id in action_ids:
            rows = self._rows(
                "SELECT s.name, l.line_no FROM action_line al"
                " JOIN order_line l ON l.id = al.line_id JOIN shop s ON s.id = l.shop_id"
                " WHERE al.action_id = ?",
                action_id,
            )
            asked = self._inquiry_of(action_id)
            for shop, place in [*rows, *([asked] if asked else [])]:
                self._computer.watch.decide(shop, [place], self._computer.clock.now_ms())

    def _inquiry_of(self, action_id: str) -> tuple[str, str] | None:
        """The shop and the inquiry that an action is about, if it is about one."""
        rows = self._rows(
            "SELECT s.name, q.number FROM action a JOIN inquiry q ON q.id = a.inquiry_id"
            " JOIN shop s ON s.id = a.shop_id WHERE a.id = ?",
            action_id,
        )
        return next(((shop, place_of(number)) for shop, number in rows), None)

    def _waiting(self, states: Sequence[str]) -> list[tuple[str, str]]:
        marks = ", ".join(f"'{state}'" for state in states)
        renewed = "SELECT replaces FROM action WHERE replaces IS NOT NULL"
        rows = self._rows(
            f"SELECT id, state FROM action WHERE state IN ({marks})"
            f" AND id NOT IN ({renewed}) ORDER BY seq"
        )
        return [(str(row[0]), str(row[1])) for row in rows]

    def _lines(self, condition: str, count: int) -> list[int]:
        """Lines that fit, of one shop as often as of all."""
        rows = self._rows(f"SELECT id, shop_id FROM order_line WHERE {condition} ORDER BY id")
        if rows and self._rng.random() < _ONE_SHOP:
            shop_id = self._rng.choice(rows)[1]
            rows = [row for row in rows if row[1] == shop_id]
        ids = [int(row[0]) for row in rows]
        return self._rng.sample(ids, min(count, len(ids)))

    def _choices(self, office: Office, line_id: int, verb: Verb) -> Sequence[Choice]:
        marketplace = self._rows(
            "SELECT s.marketplace FROM order_line l JOIN shop s ON s.id = l.shop_id WHERE l.id = ?",
            line_id,
        )[0][0]
        return office.registry.get(marketplace).choices(verb)

    def _word(self, choices: Sequence[Choice]) -> str | None:
        return self._rng.choice(choices).word if choices else None

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with self._computer.start().office.db.read_raw() as raw:
            return [tuple(row) for row in raw.execute(sql, values)]
