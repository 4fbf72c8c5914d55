"""A sandbox Coupang with something of everything."""

import pytest

from .client import Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()
