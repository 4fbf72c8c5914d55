"""Every command of the window, as data: name, keys, menu, place in the menu bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Role = QAction.MenuRole
Keys = Sequence[str]


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu. `key` names it in code, `shortcuts` are portable; the first is shown.

    `divided` puts a line above it.
    """

    key: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    role: Role = Role.NoRole
    divided: bool = False


def menu_titles() -> Mapping[str, str]:
    """The menus from left to right."""
    translate = QCoreApplication.translate
    return {
        "file": translate("Menu", "&File"),
        "edit": translate("Menu", "&Edit"),
        "view": translate("Menu", "&View"),
        "go": translate("Menu", "&Go"),
        "work": translate("Menu", "&Work"),
        "help": translate("Menu", "&Help"),
    }


def commands() -> tuple[Command, ...]:
    """The window's own commands; those of a page are in its `actions()`."""
    translate = QCoreApplication.translate
    return (
        Command("sync", "file", translate("Menu", "Sync now"), ("F5",)),
        Command(
            "settings",
            "file",
            translate("Menu", "Settings…"),
            ("Ctrl+,",),
            Role.PreferencesRole,
            divided=True,
        ),
        Command("close", "file", translate("Menu", "Close the window"), ("Ctrl+W",), divided=True),
        Command("lock", "file", translate("Menu", "Lock the screen"), ("Ctrl+Shift+L",)),
        Command("quit", "file", translate("Menu", "Quit"), ("Ctrl+Q",), Role.QuitRole),
        Command("undo", "edit", translate("Menu", "Undo what was last queued"), ("Ctrl+Z",)),
        Command("find", "edit", translate("Menu", "Find everywhere"), ("Ctrl+K",), divided=True),
        Command("bigger", "view", translate("Menu", "Larger text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", "view", translate("Menu", "Smaller text"), ("Ctrl+-",)),
        Command("normal", "view", translate("Menu", "Normal text size"), ("Ctrl+0",)),
        Command("full", "view", translate("Menu", "Full screen"), ("F11",), divided=True),
        Command(
            "shops_shown",
            "view",
            translate("Menu", "Choose shops"),
            ("Ctrl+Shift+K",),
            divided=True,
        ),
        Command("sync_state", "view", translate("Menu", "State of the sync"), ("Ctrl+Shift+S",)),
        Command("alerts", "view", translate("Menu", "Notifications"), ("Ctrl+Shift+N",)),
        Command("snooze", "view", translate("Menu", "Snooze a notification"), ("Ctrl+Shift+B",)),
        Command(
            "next_region", "go", translate("Menu", "Next part of the window"), ("F6",), divided=True
        ),
        Command("last_region", "go", translate("Menu", "Previous part"), ("Shift+F6",)),
        Command("keys", "help", translate("Menu", "All shortcuts"), ("F1",)),
        Command("report", "help", translate("Menu", "Report for help…"), divided=True),
        Command(
            "about",
            "help",
            translate("Menu", "About Seller Desktop"),
            role=Role.AboutRole,
            divided=True,
        ),
    )


class WindowActions:
    """The actions of a window and its menu bar."""

    def __init__(self, window: QMainWindow, deeds: Mapping[str, Callable[[], object]]) -> None:
        self._window = window
        self.menus: dict[str, QMenu] = {
            key: window.menuBar().addMenu(title) for key, title in menu_titles().items()
        }
        self.actions: dict[str, QAction] = {}
        for command in commands():
            self._add(command, deeds[command.key])

    def add_pages(self, pages: Sequence[tuple[str, str, str]], go: Callable[[str], None]) -> None:
        """An entry of the menu Go for each page: key, title and shortcut."""
        before = self.actions["next_region"]
        for key, title, shortcut in pages:
            action = QAction(title.replace("&", "&&"), self._window)
            action.setShortcut(QKeySequence(shortcut))
            action.triggered.connect(_going(go, key))
            self.menus["go"].insertAction(before, action)
            self.actions[f"page_{key}"] = action
        self.menus["go"].insertSeparator(before)

    def groups(self) -> dict[str, list[QAction]]:
        """Every command by the title of its menu, those of the page in front included; not what
        no shop can be told."""
        return {
            menu.title(): [
                action for action in menu.actions() if action.text() and action.isVisible()
            ]
            for menu in self.menus.values()
        }

    def all_commands(self) -> list[QAction]:
        """Every command in the order of the menus."""
        return [action for actions in self.groups().values() for action in actions]

    def show_work(self, of_page: Sequence[QAction]) -> None:
        """The commands of the page in front, in the menu Work."""
        menu = self.menus["work"]
        for action in menu.actions():  # `clear` would delete them, and the page's keys with them
            menu.removeAction(action)
        shown = [action for action in of_page if action.text() or action.isSeparator()]
        menu.addActions(shown)
        menu.menuAction().setVisible(bool(shown))

    def _add(self, command: Command, deed: Callable[[], object]) -> None:
        action = QAction(command.text, self._window)
        action.setShortcuts([QKeySequence(key) for key in command.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(command.role)
        action.triggered.connect(deed)
        menu = self.menus[command.menu]
        if command.divided and menu.actions():
            menu.addSeparator()
        menu.addAction(action)
        self.actions[command.key] = action


def _going(go: Callable[[str], None], key: str) -> Callable[[], None]:
    return lambda: go(key)
