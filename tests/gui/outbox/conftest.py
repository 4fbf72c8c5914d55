"""The same desk as Today's, with an outbox in every state."""

import pytest

from tests.gui.outbox.seller import Seller
from tests.gui.today.conftest import desk, theme

__all__ = ["desk", "theme"]


@pytest.fixture
def seller() -> Seller:
    return Seller()
