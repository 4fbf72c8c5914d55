"""A connector on a scripted Naver."""

import pytest

from seller_desktop.marketplaces.contract import Connector
from seller_desktop.system.clock import VirtualClock

from .scripted import NOW, ScriptedNaver, connect


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(NOW)


@pytest.fixture
def http(clock: VirtualClock) -> ScriptedNaver:
    return ScriptedNaver(clock)


@pytest.fixture
def connector(http: ScriptedNaver) -> Connector:
    return connect(http)
