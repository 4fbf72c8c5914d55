"""Every marketplace that has both a connector and a sandbox is held to the same contract.

Installed plug-ins are held to it as well: `-k KEY` runs it for one of them.
"""

from collections.abc import Iterator

import pytest

from seller_desktop.marketplaces.registry import Registry
from seller_desktop.sandbox.server import sandbox_marketplaces

from .stand import Stand

REGISTERED = [marketplace.facts.key for marketplace in Registry().all()]
HELD = [key for key in REGISTERED if key in sandbox_marketplaces()]
FED = [key for key in HELD if Registry().get(key).facts.sweep is None]
"""Those whose feed tells of every change; one that is swept has a stand of its own."""


ANSWERED_ELSEWHERE = {
    "woocommerce": (
        "test_lost_answer_to_a_write",  # sends in steps
        "test_refused_item_does_not_hold_up",  # knows no batch
        "test_rules_never_offer",  # answers no claims
        "test_lines_by_payment",  # reconciles by the day of the order
        "ip_refused",  # a firewall's page is no list of addresses
    )
}
"""Tests whose question a marketplace answers otherwise: its own folder holds them."""


@pytest.fixture(autouse=True)
def answered_here(request: pytest.FixtureRequest) -> None:
    """Leave out what a marketplace's own folder tests instead."""
    for key, parts in ANSWERED_ELSEWHERE.items():
        if f"[{key}" in request.node.name and any(part in request.node.name for part in parts):
            pytest.skip(f"tested in tests/contract/{key}")


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
