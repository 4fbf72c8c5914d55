"""Seeing work through: with an engine of our own where its lock is free, else by its holder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..domain.action import ActionState
from ..store import lists, lookup
from ..system.lock import ProcessLock
from ..system.logs import Logging, configure_logging
from .program import Core
from .terminal import Status, Terminal

if TYPE_CHECKING:
    from ..actions.office import Office
    from ..sync.engine import Engine
    from ..sync.threads import EngineThreads

_LOOK_S = 0.1
_CALL_S = 10.0
"""How long calls of other shops that are under way may take when ours are done."""
_INTERRUPTED_S = 1.0
ENGINE_LOG = "engine"
"""The log of a command that syncs; the window writes its own."""

_STILL = frozenset(
    {
        *(ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN),
        *(ActionState.HELD, ActionState.PARKED),
    }
)


def see_through(core: Core, until: Callable[[], bool], wait_s: float | None) -> bool:
    """Work or wait until `until()` holds; False when `wait_s` seconds passed before (None: ever).

    Whoever holds the engine lock was poked when the wish was committed. Where it lets go of the
    lock before it is done, this process goes on.
    """
    clock = core.office.clock
    deadline = None if wait_s is None else clock.now_ms() + int(wait_s * 1000)
    lock = ProcessLock(core.office.paths.engine_lock)
    try:
        while not until():
            if deadline is not None and clock.now_ms() >= deadline:
                return False
            if lock.try_acquire():
                return _work(core, until, deadline)
            clock.sleep(_LOOK_S)
        return True
    finally:
        lock.release()


def start_log(office: Office) -> Logging:
    """The log of a command that syncs; only the holder of the engine lock writes it."""
    return configure_logging(office.paths, ENGINE_LOG, office.db.secret_for(b"log"))


def _work(core: Core, until: Callable[[], bool], deadline: int | None) -> bool:
    """An engine of our own, with a thread for each shop: a slow one never holds up another."""
    from ..sync.threads import EngineThreads

    office = core.office
    log = start_log(office)
    engine = core.make_engine()
    threads = EngineThreads(engine, office.clock)
    patience_s = _INTERRUPTED_S
    try:
        try:
            threads.start()
            threads.online()
            done = _follow(core, engine, threads, until, deadline)
            patience_s = _CALL_S
            return done
        finally:
            threads.stop(patience_s)
    finally:
        engine.close()
        log.close()


def _follow(
    core: Core,
    engine: Engine,
    threads: EngineThreads,
    until: Callable[[], bool],
    deadline: int | None,
) -> bool:
    """Wake the engine whenever any process has written; raises what the store refuses."""
    clock, db = core.office.clock, core.office.db
    seen = db.data_version()
    while not until():
        if deadline is not None and clock.now_ms() >= deadline:
            return False
        clock.sleep(_LOOK_S)
        engine.take_wishes()
        version = db.data_version()
        if version != seen:
            seen = version
            threads.wake()
    return True


def finish_actions(terminal: Terminal, core: Core, action_ids: Sequence[str], wait_s: float) -> int:
    """Wait for these actions, tell where each stands, and give the exit status of that."""
    office = core.office

    def is_over() -> bool:
        with office.db.read() as conn:
            return not lookup.still_moving(conn, action_ids)

    see_through(core, is_over, wait_s)
    return tell_actions(terminal, office, action_ids)


def tell_actions(terminal: Terminal, office: Office, action_ids: Sequence[str]) -> int:
    """Print where these actions stand; the exit status of that."""
    with office.db.read() as conn:
        items = [_outcome(item) for item in lists.actions_by_id(conn, action_ids)]
    asked = any("inquiry_no" in item for item in items)
    numbers = ("inquiry_no",) if asked else ("line_no", "claim_no")
    terminal.items(
        items,
        (*numbers, "verb", "state", "reason", "action"),
        {"verb": "verb", "state": "state", "reason": "reason"},
    )
    return status_of([str(item["state"]) for item in items])


def _outcome(item: Mapping[str, object]) -> dict[str, object]:
    numbers = item["line_nos"]
    first = numbers[0] if isinstance(numbers, list) and numbers else None
    outcome = {
        "action": item["action"],
        "line_no": first,
        "claim_no": item["claim_no"],
        "verb": item["verb"],
        "state": item["state"],
        "reason": item["reason"],
    }
    return outcome | {name: item[name] for name in ("inquiry_no",) if name in item}


def status_of(states: Sequence[str]) -> Status:
    """Done where all are, failed where none is and none waits, else done in part."""
    if all(state == ActionState.DONE for state in states):
        return Status.DONE
    moved = any(state == ActionState.DONE or state in _STILL for state in states)
    return Status.PARTLY if moved else Status.FAILED
