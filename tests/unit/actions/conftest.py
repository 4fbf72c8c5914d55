"""The desk every test of actions works at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.domain.shop import Shop
from seller_desktop.system.clock import VirtualClock

from .desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, VirtualClock(datetime(2026, 11, 23, 3, tzinfo=UTC)))
    yield made
    made.db.close()


@pytest.fixture
def shop(desk: Desk) -> Shop:
    return desk.add_shop()
