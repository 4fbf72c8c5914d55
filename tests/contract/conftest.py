"""Every marketplace that has both a connector and a sandbox is held to the same contract."""

from collections.abc import Iterator

import pytest

from seller_desktop.marketplaces.registry import BUILT_IN, Registry
from seller_desktop.sandbox.server import SANDBOX_MARKETPLACES

from .stand import Stand

HELD = [key for key in BUILT_IN if key in SANDBOX_MARKETPLACES]
FED = [key for key in HELD if Registry().get(key).facts.sweep is None]
"""Those whose feed tells of every change; one that is swept has a stand of its own."""


@pytest.fixture(params=FED, scope="session")
def marketplace_key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def stand(marketplace_key: str) -> Iterator[Stand]:
    """A shop of its own for one test."""
    made = Stand(marketplace_key)
    yield made
    made.close()


@pytest.fixture(scope="module")
def busy(marketplace_key: str) -> Iterator[Stand]:
    """A shop after some busy days, for tests that only read."""
    made = Stand(marketplace_key, orders=700)
    made.tick(20)
    made.connector.test()  # its answers tell the time to the millisecond
    yield made
    made.faults()
    made.close()
