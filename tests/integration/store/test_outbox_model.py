"""The outbox on a real file against a dict (T3): whatever is asked, moved, reopened or cut off."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from seller_desktop.domain.action import (
    FINAL_STATES,
    ActionState,
    IllegalMove,
    Reason,
    Refusal,
    Verb,
    check_move,
)
from seller_desktop.domain.event import ChangeSet, Source
from seller_desktop.domain.intent import Cancel, Confirm, Delay, Dispatch, Intent
from seller_desktop.domain.outbox import Action, Seen
from seller_desktop.store import outbox
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog, broken_link
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock

from .conftest import KEY, NOW, Office

_S = ActionState
EXAMPLES = 300 if os.environ.get("CI") else 60
STEPS = 40
STARTS = 2
LINES = 3
SHOP = 1
RAM = Path("/dev/shm")
INTENTS: dict[Verb, Intent] = {
    Verb.CONFIRM: Confirm(),
    Verb.DISPATCH: Dispatch(courier="cj", invoice_no="650012345678"),
    Verb.DELAY: Delay(1_800_000_000_000, "ETC", "입고 지연"),
    Verb.CANCEL: Cancel("SOLD_OUT"),
}
SEEN = Seen(1, "색상: 화이트", "digest")


class PowerCut(Exception):
    """Ends a transaction from within."""


@dataclass
class Expected:
    """What the file should say of one action."""

    verb: Verb
    lines: tuple[int, ...]
    request: str
    state: ActionState = _S.READY
    attempts: int = 0
    moves: int = 0
    asked_at: int = 0
    rejected_at: int | None = None
    replaces: str | None = None


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file with a shop and its lines."""
    office = Office(tmp_path_factory.mktemp("template") / "office.db")
    shop = office.add_shop()
    assert shop == SHOP
    for _ in range(LINES):
        office.add_line(shop)
    office.db.checkpoint()
    office.db.close()
    return office.db.path


class OutboxMachine(RuleBasedStateMachine):
    """Everything that may be done to the outbox, in any order."""

    template: Path
    asked = Bundle("asked")
    known = Bundle("known")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(dir=RAM if RAM.is_dir() else None)
        self._files = itertools.count()
        self._names = itertools.count(1)
        self._clock = VirtualClock(NOW)
        self._dropped: list[Database] = []
        self._starts = 0
        self._expected: dict[str, Expected] = {}
        path = self._next_path()
        shutil.copyfile(self.template, path)
        self._open(path)

    def _next_path(self) -> Path:
        return Path(self._folder.name) / f"office{next(self._files)}.db"

    def _open(self, path: Path) -> None:
        self._starts += 1
        self._db = Database.open(path, KEY, self._clock, threaded=False)

    @initialize()
    def know_the_lines(self) -> None:
        with self._db.read_raw() as raw:
            rows = raw.execute("SELECT id FROM order_line ORDER BY id").fetchall()
        self._lines = [int(str(row[0])) for row in rows]

    # Writing: `work` gets the connection and the outbox within one transaction.

    def _write(self, work):
        self._clock.advance(1)

        def within(conn: Connection):
            log = EventLog(conn, self._clock.now_ms())
            return work(conn, log, outbox.Outbox(conn, log, ChangeSet(), Source.ENGINE))

        return self._db.write(within)

    def _read(self, *names: str) -> tuple[Action, ...]:
        with self._db.read_raw() as raw:
            return outbox.actions(raw, names)

    # What the seller does.

    @rule(
        target=asked,
        verbs=st.lists(st.sampled_from(list(INTENTS)), min_size=1, max_size=3),
        places=st.lists(st.integers(0, LINES - 1), min_size=1, max_size=2, unique=True),
    )
    def queue(self, verbs: list[Verb], places: list[int]):
        request = f"r{next(self._names)}"
        lines = tuple(self._lines[place] for place in places)
        names = [f"a{next(self._names)}" for _ in verbs]

        def work(conn: Connection, log: EventLog, _box: outbox.Outbox) -> None:
            outbox.add_request(conn, request, "seller", log.at)
            for name, verb in zip(names, verbs, strict=True):
                outbox.add_action(conn, log, self._action(conn, log, name, verb, request, lines))

        self._write(work)
        for name, verb in zip(names, verbs, strict=True):
            self._expected[name] = Expected(verb, lines, request, asked_at=self._now)
        return multiple(*names)

    def _action(
        self,
        conn: Connection,
        log: EventLog,
        name: str,
        verb: Verb,
        request: str,
        lines: tuple[int, ...],
        replaces: str | None = None,
    ) -> Action:
        return Action(
            id=name,
            seq=outbox.next_seq(conn),
            request_id=request,
            shop_id=SHOP,
            verb=verb,
            intent=INTENTS[verb],
            state=_S.READY,
            line_ids=lines,
            line_nos=(),
            created_at=log.at,
            not_before=log.at,
            seen=SEEN,
            replaces=replaces,
        )

    @rule(name=asked)
    def undo(self, name: str) -> None:
        request = self._expected[name].request

        def work(conn: Connection, _log: EventLog, box: outbox.Outbox) -> None:
            for action in outbox.request_actions(conn, request):
                if action.state in (_S.READY, _S.HELD):
                    assert box.move(action, _S.CANCELLED, Reason.UNDONE)

        self._write(work)
        for each in self._expected.values():
            if each.request == request and each.state in (_S.READY, _S.HELD):
                self._expect(each, _S.CANCELLED)

    @rule(target=asked, name=asked)
    def ask_anew_for_what_was_rejected(self, name: str):
        old = self._expected[name]
        if old.state is not _S.REJECTED:
            return multiple()
        again = f"a{next(self._names)}"

        def work(conn: Connection, log: EventLog, _box: outbox.Outbox) -> None:
            action = self._action(conn, log, again, old.verb, old.request, old.lines, name)
            outbox.add_action(conn, log, action)

        self._write(work)
        self._expected[again] = Expected(
            old.verb, old.lines, old.request, replaces=name, asked_at=self._now
        )
        return again

    # What the engine does.

    @rule(target=known, name=asked)
    def look(self, name: str) -> Action:
        (action,) = self._read(name)
        return action

    @rule(name=asked, new=st.sampled_from(ActionState))
    def move(self, name: str, new: ActionState) -> None:
        (action,) = self._read(name)
        self._try(action, new)

    @rule(action=known, new=st.sampled_from(ActionState))
    def move_what_was_looked_at_earlier(self, action: Action, new: ActionState) -> None:
        self._try(action, new)

    def _try(self, action: Action, new: ActionState) -> None:
        """Compare-and-set: only from the state and attempt it was read in, only where there is
        such a move."""
        each = self._expected[action.id]
        current = (each.state, each.attempts) == (action.state, action.attempts)
        try:
            check_move(action.state, new)
        except IllegalMove:
            with pytest.raises(IllegalMove):
                self._write(lambda conn, log, box: box.move(action, new))
            return
        if new is _S.SENDING:
            moved = self._write(lambda conn, log, box: box.start_attempt(action, "send", "hash"))
            each.attempts += int(current)
        else:
            moved = self._write(
                lambda conn, log, box: box.move(action, new, refusal=Refusal("104122", "이미 발송"))
            )
        assert moved is current
        if current:
            self._expect(each, new)

    @property
    def _now(self) -> int:
        return self._clock.now_ms()

    def _expect(self, each: Expected, new: ActionState) -> None:
        """A move and what it entails for the actions behind it, or before it."""
        freed = (each.state, new) == (_S.HELD, _S.READY)
        each.state = new
        each.moves += 1
        kin = [a for a in self._expected.values() if set(a.lines) & set(each.lines)]
        place = next(n for n, other in enumerate(kin) if other is each)
        if new is _S.REJECTED:
            each.rejected_at = self._now
            for other in kin[place + 1 :]:
                if other.state is _S.READY:
                    self._expect(other, _S.PARKED)
        rejected = [a.rejected_at for a in kin[:place] if a.rejected_at is not None]
        if freed and any(at >= each.asked_at for at in rejected):
            self._expect(each, _S.PARKED)

    # What happens to the file.

    @precondition(lambda self: self._starts < STARTS)
    @rule()
    def close_and_open(self) -> None:
        self._db.close()
        self._open(self._db.path)

    @precondition(lambda self: self._starts < STARTS)
    @rule()
    def crash(self) -> None:
        """The process is gone: the file and its log stay as they are on disk, nothing is closed."""
        path = self._next_path()
        for ending in ("", "-wal"):
            source = Path(f"{self._db.path}{ending}")
            if source.exists():
                shutil.copyfile(source, f"{path}{ending}")
        self._dropped.append(self._db)
        self._open(path)
        recovered = self._write(
            lambda conn, log, box: outbox.recover_sending(conn, log, ChangeSet())
        )
        sending = [each for each in self._expected.values() if each.state is _S.SENDING]
        assert recovered == len(sending)
        for each in sending:
            self._expect(each, _S.UNKNOWN)

    @rule(name=asked, new=st.sampled_from(ActionState))
    def cut_off_within_a_transaction(self, name: str, new: ActionState) -> None:
        (action,) = self._read(name)

        def work(conn: Connection, log: EventLog, box: outbox.Outbox) -> None:
            outbox.add_request(conn, "never", "seller", log.at)
            try:
                box.move(action, new)
            except IllegalMove:
                box.amend(action, reads_without=99)
            raise PowerCut

        with pytest.raises(PowerCut):
            self._write(work)

    # What must hold after every step.

    @invariant()
    def file_says_what_the_dict_says(self) -> None:
        with self._db.read_raw() as raw:
            found = raw.execute(
                "SELECT id, state, attempts, verb, request_id, replaces, reads_without"
                " FROM action ORDER BY seq"
            ).fetchall()
        assert found == [
            (name, str(each.state), each.attempts, str(each.verb), each.request, each.replaces, 0)
            for name, each in self._expected.items()
        ]

    def teardown(self) -> None:
        try:
            self._compare_what_is_told()
            self._compare_actions()
        finally:
            for db in (self._db, *self._dropped):
                db.close()
            self._folder.cleanup()

    def _compare_what_is_told(self) -> None:
        """Every move has its event on each line of the action, in a chain without a gap."""
        with self._db.read_raw() as raw:
            told = raw.execute(
                "SELECT action_id, count(*) FROM change_event WHERE kind = 'action' GROUP BY 1"
            ).fetchall()
            ended = raw.execute("SELECT id, ended_at IS NOT NULL FROM action").fetchall()
            attempts = raw.execute("SELECT count(*) FROM attempt").fetchone()
            assert broken_link(raw) is None
        expected = self._expected
        moves = {name: (1 + each.moves) * len(each.lines) for name, each in expected.items()}
        assert dict(told) == moves
        final = {name: int(each.state in FINAL_STATES) for name, each in expected.items()}
        assert dict(ended) == final
        assert attempts == (sum(each.attempts for each in expected.values()),)

    def _compare_actions(self) -> None:
        """Actions as the engine gets them, and open ones in the order of asking."""
        expected = self._expected
        with self._db.read_raw() as raw:
            found = outbox.actions(raw, list(expected))
            waiting = outbox.open_actions(raw, SHOP)
        for action, each in zip(found, expected.values(), strict=True):
            assert set(action.line_ids) == set(each.lines)
            assert (action.intent, action.seen) == (INTENTS[each.verb], SEEN)
        still_open = [n for n, each in expected.items() if each.state not in FINAL_STATES]
        assert [action.id for action in waiting] == still_open


@pytest.mark.timeout(400)
@pytest.mark.slow
def test_outbox_on_a_file_is_what_a_dict_would_be(template: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    class Machine(OutboxMachine):
        pass

    Machine.template = template
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
