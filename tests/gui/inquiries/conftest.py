"""The same desk as Today's."""

from tests.gui.today.conftest import desk, theme

__all__ = ["desk", "theme"]
