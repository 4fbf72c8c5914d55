"""Days of trade on a virtual clock, the same whatever zone the computer is set to:
`python -m tests.integration.time.day INSTANT` prints what was stored in the end."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from hashlib import sha256

from seller_desktop.actions import orders
from seller_desktop.domain.korea_time import to_iso
from seller_desktop.store.connection import Role, connect
from seller_desktop.sync.worker import Intervals
from tests.integration.crash.inspection import check_file, check_rest
from tests.integration.fail_each.desk import VirtualDesk
from tests.integration.fail_each.ram import ram_folder

_HOUR = 3_600.0
_PAID = "SELECT id FROM order_line WHERE status = 'paid' AND claim IS NULL ORDER BY line_no"


def calm() -> Intervals:
    """A feed asked every ten minutes: enough for days that are about dates."""
    return Intervals(changes=600_000, refresh=1_800_000)


def trade(desk: VirtualDesk, hours: int) -> None:
    """People buy and ask, the seller confirms what is new, once an hour."""
    for _ in range(hours):
        desk.shop.app.tick(_HOUR)
        fresh = [int(str(row[0])) for row in desk.rows(_PAID)]
        if fresh:
            orders.confirm(desk.office, fresh[:2], hold_seconds=0)
        desk.run(_HOUR)


def check(desk: VirtualDesk) -> None:
    """What is stored is what stands at the marketplace, deadlines too."""
    assert desk.round()["errors"] == []
    raw = connect(desk.office.db.path, desk.office.db._key, role=Role.GUI)
    try:
        check_file(raw)
        check_rest(raw, desk.world())
        rows = raw.execute("SELECT line_no, dispatch_due_at FROM order_line").fetchall()
    finally:
        raw.close()
    due = {str(row[0]): row[1] for row in rows}
    there = {line["line_no"]: line["dispatch_due_at"] for line in desk.world()["lines"]}
    wrong = {no: (at, there[no]) for no, at in due.items() if as_iso(at) != there[no]}
    assert not wrong, f"deadlines are not those told: {wrong}"


def as_iso(at: object) -> str | None:
    """An instant of the store as the sandbox writes it."""
    return None if at is None else to_iso(int(str(at)))


def main() -> None:
    """Twelve hours from an instant on."""
    logging.disable(logging.CRITICAL)
    with ram_folder() as folder:
        start = datetime.fromisoformat(sys.argv[1])
        desk = VirtualDesk(folder, start=start, intervals=calm)
        desk.add_shop()
        trade(desk, 12)
        check(desk)
        sys.stdout.write(sha256("\n".join(desk.dump()).encode()).hexdigest() + "\n")
        desk.close()


if __name__ == "__main__":
    main()
