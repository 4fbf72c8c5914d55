"""A sandbox Coupang with a connector for one test."""

import pytest

from .stand import Stand


@pytest.fixture
def stand() -> Stand:
    return Stand()
