"""The same desk as Today's."""

import pytest

from tests.gui.claims.seller import Seller
from tests.gui.today.conftest import desk, theme

__all__ = ["desk", "theme"]


@pytest.fixture
def seller() -> Seller:
    return Seller()
