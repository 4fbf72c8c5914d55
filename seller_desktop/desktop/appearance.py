"""Dresses the application: style, font, palette and style sheet, again when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from .assets import register_search_paths
from .focus_ring import FocusRing
from .icons import load_icons
from .palette import make_palette
from .style_proxy import AppStyle
from .stylesheet import make_stylesheet
from .theme import Theme


class _Dresser(QObject):
    """Keeps one application in line with one theme."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._ring = FocusRing(app, self)
        theme.changed.connect(self.apply)

    def take_off(self) -> None:
        """The application no longer follows this theme."""
        self._theme.changed.disconnect(self.apply)
        self._ring.stop()
        self.setParent(None)
        self.deleteLater()

    def apply(self) -> None:
        """Font, palette and sheet of the theme as it is now."""
        self._app.setFont(self._theme.font("body"))
        self._app.setPalette(make_palette(self._theme.colors))
        # Exchanging a sheet polishes each widget once more for each widget it lies in; taking the
        # old one off before costs a quarter of that.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(make_stylesheet(self._theme))


def dress(app: QApplication, theme: Theme) -> None:
    """Puts the theme in force on the whole application, before the first window is made.

    A theme put on earlier is taken off.
    """
    for worn in app.findChildren(_Dresser):
        worn.take_off()
    register_search_paths()
    load_icons()
    theme.make_current()
    app.setStyle(AppStyle())
    _Dresser(app, theme).apply()
