"""A seller who never rests: picks what a hand could do in the window, and does it with its widgets.

Each gesture is a generator: every `yield` lets the window work before the next move of the hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from random import Random
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from seller_desktop.actions.settings import LANGUAGE, THEME
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.claims.decision_bar import DecisionBar
from seller_desktop.desktop.claims.decision_dialog import DecisionDialog
from seller_desktop.desktop.claims.page import ClaimsPage
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.orders.action_box import ActionBox
from seller_desktop.desktop.orders.cancel_dialog import CancelDialog
from seller_desktop.desktop.orders.delay_dialog import DelayDialog
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.outbox.question_dialog import QuestionDialog
from seller_desktop.desktop.page import Page
from seller_desktop.desktop.place import PAGES, Place
from seller_desktop.desktop.settings.editors import Choice
from seller_desktop.desktop.settings.page import SettingsPage
from seller_desktop.domain.action import Verb
from seller_desktop.store.claims_list import ClaimTab
from seller_desktop.store.worklist import Stage
from tests.e2e.leading import child, window_of

MOVE_MS = 60
LONGEST_WAIT = 50
"""How many moves a gesture waits for something before it gives up."""

Moves = Generator[None, None, bool]
"""Whether the gesture came to its end."""

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


class RestlessSeller(QObject):
    """Makes one move at a time from the window's own event loop."""

    def __init__(self, desktop: Desktop, seed: int, *, fickle: bool = False) -> None:
        """A `fickle` one changes language, look and size of the text all the time."""
        super().__init__()
        self.done: Counter[str] = Counter()
        self.left: Counter[str] = Counter()
        self._desktop = desktop
        self._chance = Random(seed)
        self._numbers = iter(range(1, 10**9))
        self._name = ""
        self._moves: Moves | None = None
        self._stopping = False
        self._gestures: dict[str, tuple[int, Callable[[], Moves]]] = {
            "confirm": (4, self._confirm),
            "dispatch": (4, self._dispatch),
            "delay": (1, self._delay),
            "cancel": (1, self._cancel),
            "decide a claim": (4, self._decide),
            "take a way out": (5, self._take_way_out),
            "undo": (2, self._undo),
            "sync": (1, self._sync),
            "look around": (3, self._look_around),
            "search": (1, self._search),
        }
        if fickle:
            self._gestures |= {
                "change the language": (8, self._change_language),
                "change the look": (8, self._change_look),
                "change the text size": (4, self._change_size),
                "hide the window": (3, self._hide),
            }
        self._timer = QTimer(self)
        self._timer.setInterval(MOVE_MS)
        self._timer.timeout.connect(self._move)
        # The dialog of a decision runs a loop of its own, in which that timer stands still.
        self._answers = QTimer(self)
        self._answers.setInterval(MOVE_MS)
        self._answers.timeout.connect(self._answer_dialog)

    def begin(self) -> None:
        """Begin to work."""
        self._timer.start()
        self._answers.start()

    def stop(self) -> None:
        """Begin nothing new; `resting` follows."""
        self._stopping = True

    @property
    def count(self) -> int:
        """How many gestures have ended, one way or the other."""
        return self.done.total() + self.left.total()

    @property
    def resting(self) -> bool:
        """Whether nothing is under way any more."""
        return not self._timer.isActive()

    def _move(self) -> None:
        if self._moves is None:
            if self._stopping:
                self._timer.stop()
                return
            names = list(self._gestures)
            weights = [self._gestures[name][0] for name in names]
            (self._name,) = self._chance.choices(names, weights)
            self._moves = self._gestures[self._name][1]()
        try:
            next(self._moves)
        except StopIteration as ended:
            self._moves = None
            (self.done if ended.value else self.left)[self._name] += 1
            self._close_dialogs()

    # Gestures.

    def _confirm(self) -> Moves:
        return (yield from self._press_bulk(Verb.CONFIRM, 4))

    def _dispatch(self) -> Moves:
        if not (yield from self._press_bulk(Verb.DISPATCH, 4)):
            return False
        dialog = yield from self._opened(DispatchDialog)
        if dialog is None:
            return False
        for place, line in enumerate(dialog.sheet.lines):
            del line
            dialog.table.paste(self._invoice_no(), place)
            yield
        if not (yield from self._until(lambda: dialog.can_send and not dialog.check_waits)):
            return False
        child(dialog, QAbstractButton, "send_button").click()
        return True

    def _delay(self) -> Moves:
        if not (yield from self._press_bulk(Verb.DELAY, 1)):
            return False
        dialog = yield from self._opened(DelayDialog)
        return dialog is not None and (yield from self._send(dialog))

    def _cancel(self) -> Moves:
        page = yield from self._orders(Stage.OPEN)
        line_id = self._any_line(page)
        if line_id is None:
            return False
        page.panel.go_to(line_id)
        yield
        page._do(Verb.CANCEL, [line_id])
        dialog = yield from self._opened(CancelDialog)
        return dialog is not None and (yield from self._send(dialog))

    def _decide(self) -> Moves:
        page = yield from self._page("claims", ClaimsPage, ClaimTab.OPEN)
        listed = page._model
        yield from self._until(lambda: listed.rowCount() > 0)
        if not listed.rowCount():
            return False
        page._list.go_to(listed.id_at(self._chance.randrange(listed.rowCount())) or 0)
        yield
        bar = page.findChild(DecisionBar)
        assert bar is not None
        offered = [one.verb for one in bar.decisions if not one.obstacle]
        if not offered:
            return False
        bar.button(self._chance.choice(offered)).click()  # `_answer_dialog` goes on
        return True

    def _take_way_out(self) -> Moves:
        stage = self._chance.choice((Stage.DECIDE, Stage.DECIDE, Stage.HELD, Stage.ALL))
        page = yield from self._orders(stage)
        line_id = self._any_line(page)
        if line_id is None:
            return False
        page._open_line(line_id)
        yield
        ways = [box.button(way) for box in page.findChildren(ActionBox) for way in box.ways]
        usable = [button for button in ways if button.isEnabled() and button.isVisibleTo(page)]
        if not usable:
            return False
        self._chance.choice(usable).click()
        yield
        return True

    def _undo(self) -> Moves:
        self._window.menu.actions["undo"].trigger()
        yield
        return True

    def _sync(self) -> Moves:
        self._window.menu.actions["sync"].trigger()
        yield
        return True

    def _look_around(self) -> Moves:
        for key in self._chance.sample(PAGES, 3):
            self._window.go(Place(key))
            yield
        self._window.menu.actions[self._chance.choice(("alerts", "keys", "sync_state"))].trigger()
        yield
        return True

    def _search(self) -> Moves:
        self._window.search_for(self._chance.choice(("김", "머그", "2026", "ㄱ", "x")))
        yield
        self._window.search_for("")
        self._window.palette_list.leave()
        return True

    def _change_language(self) -> Moves:
        language = self._chance.choice(("ko", "en"))
        yield from self._choose(LANGUAGE, language)
        return (yield from self._until(lambda: self._language == language))

    def _change_look(self) -> Moves:
        return (yield from self._choose(THEME, self._chance.choice(("light", "dark"))))

    def _change_size(self) -> Moves:
        self._window.menu.actions[self._chance.choice(("bigger", "smaller", "normal"))].trigger()
        yield
        return True

    def _hide(self) -> Moves:
        self._window.hide()
        yield
        self._window.bring_to_front()
        return True

    # Moves.

    def _choose(self, key: str, value: str) -> Moves:
        page = yield from self._page("settings", SettingsPage, None)
        editor = page.rows[key].editor
        assert isinstance(editor, Choice)
        editor.show_value(value)
        editor.activated.emit(editor.currentIndex())
        yield
        return True

    def _press_bulk(self, verb: Verb, most: int) -> Moves:
        page = yield from self._orders(Stage.OPEN)
        model, panel = page.panel.model, page.panel
        for _ in range(self._chance.randint(1, most)):
            line_id = self._any_line(page)
            if line_id is not None:
                model.checked.set([line_id], True)
        yield
        fits = yield from self._until(lambda: bool(panel.selection.selection.ids(verb)))
        if fits:
            panel.footer.bulk.button(str(verb)).click()
            yield
        model.checked.clear()
        return fits

    def _orders(self, stage: Stage) -> Generator[None, None, OrdersPage]:
        page = yield from self._page("orders", OrdersPage, stage)
        yield from self._until(lambda: not page.panel.model.loading)
        return page

    def _page(self, key: str, kind: type[P], stage: str | None) -> Generator[None, None, P]:
        self._window.go(Place(key, stage=stage))
        yield
        page = self._window.pages.current
        assert isinstance(page, kind)
        return page

    def _any_line(self, page: OrdersPage) -> int | None:
        model = page.panel.model
        count = model.rowCount()
        return model.id_at(self._chance.randrange(count)) if count else None

    def _opened(self, kind: type[D]) -> Generator[None, None, D | None]:
        yield from self._until(lambda: self._window.findChild(kind) is not None)
        return self._window.findChild(kind)

    def _send(self, dialog: DelayDialog | CancelDialog) -> Moves:
        child(dialog, QPlainTextEdit, "detail_edit").setPlainText("입고가 늦어 죄송합니다")
        reasons = child(dialog, QComboBox, "reason_combo")
        if reasons.count():
            reasons.setCurrentIndex(self._chance.randrange(reasons.count()))
        yield
        if not dialog.can_send:
            return False
        child(dialog, QAbstractButton, "send_button").click()
        return True

    def _answer_dialog(self) -> None:
        """Fill in the dialog of a decision and take it, or step back now and then."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QuestionDialog):
            dialog.reject()
        if not isinstance(dialog, DecisionDialog):
            return
        for text in dialog.findChildren(QPlainTextEdit):
            text.setPlainText("확인 후 안내드립니다")
        for choices in dialog.findChildren(QComboBox):
            if choices.currentIndex() < 0:
                choices.setCurrentIndex(choices.findData("cj"))
        for field in dialog.findChildren(QLineEdit, "invoice_edit"):
            field.setText(self._invoice_no())
        wanted = "back_button" if self._chance.random() < 0.1 else "deed_button"
        button = dialog.findChild(QAbstractButton, wanted)
        if button is not None and button.isEnabled():
            button.click()
        else:
            dialog.reject()

    def _until(self, true: Callable[[], bool]) -> Moves:
        for _ in range(LONGEST_WAIT):
            if true():
                return True
            yield
        return False

    def _close_dialogs(self) -> None:
        for dialog in _open_dialogs(self._window):
            dialog.reject()

    def _invoice_no(self) -> str:
        digits = f"65{next(self._numbers):09d}"
        return f"{digits}{int(digits[2:]) % 7}"

    @property
    def _language(self) -> str:
        session = self._desktop.session
        assert session is not None
        return session.language

    @property
    def _window(self) -> MainWindow:
        return window_of(self._desktop)


def _open_dialogs(window: QWidget) -> Iterator[QDialog]:
    return (one for one in window.findChildren(QDialog) if one.isVisible())
