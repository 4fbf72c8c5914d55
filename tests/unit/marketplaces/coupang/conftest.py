"""A connector on a scripted Coupang."""

import pytest

from seller_desktop.system.clock import VirtualClock

from .scripted import NOW, ScriptedCoupang, connect


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(NOW)


@pytest.fixture
def http(clock: VirtualClock) -> ScriptedCoupang:
    return ScriptedCoupang(clock)


@pytest.fixture
def connector(http: ScriptedCoupang):
    return connect(http)
