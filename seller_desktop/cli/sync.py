"""`sync`: one full round per shop, or `--watch` until interrupted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence

import click

from ..actions.office import Office
from ..actions.sync import ask_sync
from ..domain.errors import Param, Problem, UserFixable
from ..domain.event import Changes
from ..store import wishes
from ..system.lock import ProcessLock
from .interruption import until_interrupted
from .naming import named_shop
from .options import since_ms
from .program import Core
from .terminal import Status, Terminal
from .work import see_through, start_log

_LOOK_S = 0.25
_WARNINGS = frozenset({"clock_corrected"})
"""What a round tells although all of it was done."""


@click.command()
@click.option("--shop", "names", multiple=True, metavar="NAME", help="Only this shop; repeatable.")
@click.option("--since", metavar="WHEN", help="History back to YYYY-MM-DD (Korean day) or Nd.")
@click.option("--watch", is_flag=True, help="Go on until interrupted.")
@click.pass_obj
def sync(terminal: Terminal, names: tuple[str, ...], since: str | None, watch: bool) -> int:
    """Read what the marketplaces have and send what waits."""
    with terminal.core() as core:
        office = core.office
        start = None if since is None else since_ms(since, office.clock.now_ms())
        chosen = [named_shop(office, name).id for name in dict.fromkeys(names)] or None
        if watch:
            return _watch(terminal, core, chosen, start)
        wish_id = ask_sync(office, chosen, start)
        see_through(core, lambda: _result(office, wish_id) is not None, None)
        return _tell(terminal, _result(office, wish_id) or {})


def _result(office: Office, wish_id: str) -> Mapping[str, object] | None:
    with office.db.read() as conn:
        wish = wishes.wish(conn, wish_id)
    return wish.result if wish is not None and wish.state == "done" else None


def _tell(terminal: Terminal, result: Mapping[str, object]) -> int:
    """Print a round's counts and errors; the exit status of that."""
    rounds = result.get("shops")
    shops = [_worded(terminal, one) for one in rounds] if isinstance(rounds, list) else []
    if terminal.as_json:
        terminal.json({"shops": [shop for shop, _ in shops]})
    else:
        columns = ("shop", "seen", "new", "updated", "sent", "error")
        terminal.items([{**shop, "error": shop["errors"]} for shop, _ in shops], columns)
        for _, problems in shops:
            for problem in problems:
                terminal.warn(problem)
    failed = [any(p.code not in _WARNINGS for p in problems) for _, problems in shops]
    if not any(failed):
        return Status.DONE
    read = any(shop["seen"] or shop["sent"] for shop, _ in shops)
    return Status.PARTLY if read or not all(failed) else Status.FAILED


def _worded(
    terminal: Terminal, result: Mapping[str, object]
) -> tuple[dict[str, object], list[Problem]]:
    """A shop's result with its problems in words, and those problems."""
    errors = result["errors"]
    problems = [_problem(error) for error in errors] if isinstance(errors, list) else []
    worded = {**result, "errors": [terminal.problem(problem) for problem in problems]}
    return {name: worded[name] for name in _ORDER}, problems


_ORDER = ("shop", "seen", "new", "updated", "sent", "errors")


def _problem(error: Mapping[str, object]) -> Problem:
    return Problem(
        str(error["code"]),
        _params(error.get("params")),
        _text(error.get("marketplace_code")),
        _text(error.get("marketplace_message")),
    )


def _params(value: object) -> dict[str, Param]:
    if not isinstance(value, Mapping):
        return {}
    return {str(k): v if isinstance(v, int) else _text(v) for k, v in value.items()}


def _text(value: object) -> str | None:
    return None if value is None else str(value)


# Watching.


def _watch(
    terminal: Terminal, core: Core, shop_ids: Sequence[int] | None, start: int | None
) -> int:
    """Hold the engine lock and work until interrupted; a first round is told like any other."""
    office = core.office
    lock = ProcessLock(office.paths.engine_lock)
    if not lock.try_acquire():
        raise UserFixable("engine_elsewhere")
    log = start_log(office)
    try:
        with until_interrupted() as stopped:
            engine = core.start_engine()
            try:
                _follow(terminal, office, ask_sync(office, shop_ids, start), stopped, engine.wake)
            finally:
                engine.stop()
    finally:
        log.close()
        lock.release()
    return Status.DONE


def _follow(
    terminal: Terminal,
    office: Office,
    wish_id: str,
    stopped: threading.Event,
    wake: Callable[[], None],
) -> None:
    """Wake the engine whenever any process has written; tell the first round and what changes."""
    told = False
    stop_telling = office.news.on_changes(lambda changes: _tell_changes(terminal, changes))
    seen = office.db.data_version()
    try:
        while not stopped.wait(_LOOK_S):
            version = office.db.data_version()
            if version == seen:
                continue
            seen = version
            wake()
            result = None if told else _result(office, wish_id)
            if result is not None:
                told = True
                _tell(terminal, result)
    finally:
        stop_telling()


def _tell_changes(terminal: Terminal, changes: Changes) -> None:
    """One line for what a transaction touched: how many, never what."""
    counts = {
        "lines": len(changes.lines),
        "claims": len(changes.claims),
        "actions": len(changes.actions),
    }
    if not any(counts.values()):
        return
    if terminal.as_json:
        terminal.json({"changed": counts})
    else:
        terminal.say(", ".join(f"{name} {count}" for name, count in counts.items() if count))
