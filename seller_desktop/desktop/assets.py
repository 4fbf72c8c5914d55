"""Finds the program's own resources. The only code that knows where they lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir

_PACKAGE = Path(__file__).resolve().parent.parent
_ROOTS = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a resource such as `resource("icons", "bell.svg")`.

    The installed package is asked first, a checkout second. Raises FileNotFoundError.
    """
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


def register_search_paths() -> None:
    """Makes `icons:` and `styles:` known to Qt, for style sheets and forms."""
    for prefix in ("icons", "styles"):
        QDir.setSearchPaths(prefix, [str(resource(prefix))])
