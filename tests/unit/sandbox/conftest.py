"""A sandbox shop with something of everything."""

import pytest

from .shop_client import Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()
