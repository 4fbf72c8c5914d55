"""A day of an office whose buyers and secrets are canaries: a process of its own, to be killed.

Run as `python -m tests.integration.canaries.day MODE PROFILE`, with the shop's access on standard
input as JSON where MODE is `begin`.
"""

from __future__ import annotations

import ctypes
import json
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from seller_desktop.actions import claims, diagnostics, notes, orders, privacy, quarantine
from seller_desktop.actions.office import Office
from seller_desktop.actions.shops import add_shop
from seller_desktop.actions.sync import ask_sync
from seller_desktop.actions.upkeep import jobs, run_job
from seller_desktop.app import Core, build_core
from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import OfficeError
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.store import stored_state
from seller_desktop.store.dump import dump
from seller_desktop.store.find import Most, find
from seller_desktop.store.lookup import still_moving
from seller_desktop.store.quarantine import unread_records
from seller_desktop.store.wishes import wish
from seller_desktop.sync.engine import Engine
from seller_desktop.system.logs import configure_logging
from seller_desktop.system.paths import ProfilePaths
from tests.driving import drive

SELLER_MEMO = "까나리 판매자 메모 9137"
SELLER_TAG = "까나리꼬리표9137"
DELAY_DETAIL = "까나리 지연 사유 9137"
CLAIM_DETAIL = "까나리 거절 사유 9137"
CANCEL_DETAIL = "까나리 취소 사유 9137"
LOG = logging.getLogger("seller_desktop.day")
ROUND_MS = 60_000


def begin(core: Core, exports: Path) -> None:
    """Add the shop, sync, do a bit of everything, fail loudly, and sync on until killed."""
    access = json.load(sys.stdin)
    add_shop(
        core.office,
        marketplace=access["marketplace"],
        name="까나리네",
        base_url=access["base_url"],
        credentials=access["credentials"],
        history_days=20,
    )
    engine = core.make_engine()
    engine.recover()
    sync(core, engine)
    sell(core, engine)
    fail_loudly(core)
    exports.mkdir(parents=True, exist_ok=True)
    (exports / "asked-for.txt").write_text(people_of(core), "utf-8")
    say("ready")
    while True:
        sync(core, engine)


def again(core: Core, exports: Path) -> None:
    """After the kill: recover, sync with faults, look at what could not be read, upkeep, report;
    then break off by a fault of the processor."""
    engine = core.make_engine()
    engine.recover()
    sync(core, engine)
    office = core.office
    with office.db.read() as conn:
        unread = unread_records(conn)
    for record in unread:
        if record.has_answer:
            quarantine.raw_answer(office, record.id)
    for job in jobs():
        run_job(office, job)
    report = diagnostics.make_report(office, core.warnings)
    diagnostics.save_report(report, exports.parent / report.file_name)
    with office.db.read() as conn:
        lines = "\n".join(dump(conn, core.dump_salt))
    (exports.parent / "dump.jsonl").write_text(lines, "utf-8")
    say(json.dumps({"unread": len(unread)}))
    people = people_of(core)
    ctypes.string_at(len(people) * 0)


def window(core: Core, exports: Path) -> None:
    """A seller before an open window: looks at an order, searches, meets a mistake; then killed."""
    del exports
    from PySide6.QtCore import QTimer, qWarning

    from seller_desktop.desktop.application import Desktop
    from seller_desktop.desktop.place import Place
    from seller_desktop.desktop.qt_application import make_application
    from seller_desktop.desktop.single_instance import SingleInstance

    people = people_of(core)
    app = make_application()
    instance = SingleInstance(core.office.paths)
    instance.claim()
    desktop = Desktop(app, core, instance, has_tray=False)
    desktop.open()
    shown = desktop.session
    assert shown is not None

    def look() -> None:
        line_id = lines_in(core, "paid")[0]
        privacy.reveal(core.office, line_id)
        shown.window.go(Place("orders", line_id=line_id))
        shown.window.search_for(people[20:30])
        qWarning(people)
        QTimer.singleShot(0, lambda: dict[str, str]()[people])
        QTimer.singleShot(1_000, told)

    def told() -> None:
        wait_for(core.office, "office.log", "uncaught in the window")
        say("ready")

    QTimer.singleShot(500, look)
    app.exec()


def sync(core: Core, engine: Engine) -> None:
    wish_id = ask_sync(core.office)

    def is_done() -> bool:
        with core.office.db.read() as conn:
            found = wish(conn, wish_id)
        return found is not None and found.state == "done"

    drive(engine, core.office.clock, is_done, core.office.clock.now_ms() + ROUND_MS)


def sell(core: Core, engine: Engine) -> None:
    """Confirm, ship, delay, cancel, decide claims, write notes, reveal, search."""
    office = core.office
    paid, accepted = lines_in(core, "paid"), lines_in(core, "accepted")
    for deed in (
        lambda: orders.confirm(office, paid[:3], hold_seconds=0),
        lambda: orders.dispatch(
            office,
            [orders.DispatchEntry(accepted[0], courier="cj", invoice_no="650091370137")],
            hold_seconds=0,
        ),
        lambda: orders.delay(
            office,
            accepted[1:2],
            until_ms=office.clock.now_ms() + 5 * 86_400_000,
            reason="PRODUCT_PREPARE",
            detail=DELAY_DETAIL,
            hold_seconds=0,
        ),
        lambda: orders.cancel(
            office, paid[4], reason="SOLD_OUT", detail=CANCEL_DETAIL, hold_seconds=0
        ),
        lambda: refuse_a_claim(core),
    ):
        attempt(core, engine, deed)
    notes.save_memo(office, paid[0], SELLER_MEMO)
    notes.set_tags(office, paid[:1], [SELLER_TAG])
    recipient = privacy.reveal(office, paid[0])
    with office.db.read() as conn:
        find(conn, recipient.name or "", None, office.clock.now_ms(), Most(10, 10, 10, 10))


def attempt(core: Core, engine: Engine, deed: Callable[[], orders.Queued]) -> None:
    try:
        queued = deed()
    except OfficeError as error:
        LOG.warning("a deed was refused: %s", error.code)
        return

    def is_over() -> bool:
        with core.office.db.read() as conn:
            return not still_moving(conn, queued.action_ids)

    drive(engine, core.office.clock, is_over, core.office.clock.now_ms() + ROUND_MS)


def refuse_a_claim(core: Core) -> orders.Queued:
    with core.office.db.read() as conn:
        row = conn.exec_driver_sql(
            "SELECT id FROM claim WHERE state = 'requested' AND kind != 'cancel' LIMIT 1"
        ).first()
    found = 0 if row is None else int(row[0])
    return claims.decide(
        core.office, [found], Verb.REJECT, reason=None, detail=CLAIM_DETAIL, hold_seconds=0
    )


def lines_in(core: Core, status: str) -> list[int]:
    with core.office.db.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT id FROM order_line WHERE status = ? AND claim IS NULL ORDER BY id DESC",
            (status,),
        )
        return [int(row[0]) for row in rows]


def people_of(core: Core) -> str:
    """Everybody in the clear: what an export the seller asked for may hold."""
    with core.office.db.read() as conn:
        ids = [int(row[0]) for row in conn.exec_driver_sql("SELECT id FROM order_line LIMIT 5")]
        return "\n".join(repr(stored_state.line_with_claims(conn, one)[0].recipient) for one in ids)


def fail_loudly(core: Core) -> None:
    """Mistakes whose texts are full of people, the way a bug would make them."""
    people = people_of(core)
    try:
        int(people)
    except ValueError:
        LOG.exception("a mistake with %s", people)
    thread = threading.Thread(target=lambda: dict[str, str]()[people], name=f"task-{people[:40]}")
    thread.start()
    thread.join()
    logging.getLogger("urllib3.connectionpool").debug('"GET %s" %s', people, 200)
    with core.office.db.read() as conn:
        try:
            conn.exec_driver_sql("SELECT * FROM nowhere WHERE name = ?", (people,))
        except Exception:
            LOG.exception("the store refused")
    sys.excepthook(ValueError, ValueError(people), None)
    wait_for(core.office, "engine.log", '"uncaught"')


def wait_for(office: Office, log: str, words: str) -> None:
    """Until the log's thread has written them."""
    file = office.paths.logs / log
    while not file.exists() or words not in file.read_text("utf-8"):
        office.clock.sleep(0.01)


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> None:
    mode, profile = sys.argv[1], ProfilePaths(Path(sys.argv[2]))
    core = build_core(profile)
    clock = core.office.clock
    office = replace(core.office, http=lambda url, plain: RequestsHttp(url, clock, read_s=2))
    core = replace(core, office=office)
    key = office.db.secret_for(b"log")
    name = "office" if mode == "window" else "engine"
    log = configure_logging(profile, name, key, logging.DEBUG)
    try:
        {"begin": begin, "again": again, "window": window}[mode](
            core, Path(sys.argv[2]).parent / "exports"
        )
    finally:
        log.close()
        core.close()


if __name__ == "__main__":
    main()
