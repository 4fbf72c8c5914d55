"""Days on which calendars go wrong: nothing is lost, and the computer's zone changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.integration.fail_each.desk import VirtualDesk

from .day import calm, check, trade

ROOT = Path(__file__).resolve().parents[3]
ODD_DAYS = {
    "the end of the year": "2026-12-31T09:00:00+00:00",
    "Korean midnight": "2026-11-23T14:30:00+00:00",
    "a substitute holiday": "2026-02-28T20:00:00+00:00",
    "29 February": "2028-02-28T14:00:00+00:00",
    "the day after it": "2028-02-29T14:00:00+00:00",
    "summer time ends abroad": "2026-10-31T20:00:00+00:00",
}
ZONES = ("Asia/Seoul", "America/New_York", "UTC")


@pytest.mark.parametrize("start", ODD_DAYS.values(), ids=ODD_DAYS.keys())
def test_a_day_from_an_odd_instant_ends_as_the_marketplace_has_it(
    tmp_path: Path, start: str
) -> None:
    desk = VirtualDesk(tmp_path, start=datetime.fromisoformat(start), intervals=calm)
    desk.add_shop()
    trade(desk, 24)
    check(desk)
    before = desk.dump()
    desk.round()
    assert desk.dump() == before
    desk.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no zone from TZ")
@pytest.mark.parametrize("start", ["2026-10-31T22:00:00+00:00", "2026-03-07T22:00:00+00:00"])
def test_the_zone_of_the_computer_changes_nothing(start: str) -> None:
    running = [_begun(start, zone) for zone in ZONES]
    ends = {zone: run.communicate() for zone, run in zip(ZONES, running, strict=True)}
    assert all(not err for _, err in ends.values()), ends
    assert len({out for out, _ in ends.values()}) == 1, ends


def _begun(start: str, zone: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.integration.time.day", start],
        cwd=ROOT,
        env={**os.environ, "TZ": zone},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
