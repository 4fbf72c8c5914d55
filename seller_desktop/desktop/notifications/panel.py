"""The notification centre at the right of the window: every entry, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from ...store.alerts import Alert
from ..claims.letter_keys import letter_of
from ..forms.ui_notification_panel import Ui_NotificationPanel
from ..theme import Theme
from ..widgets.deadline_words import due_moment
from ..widgets.list_rows import ListRow
from ..widgets.sync_state import age_words
from .alert_words import alert_words

_WIDTH = 384
SNOOZE_KEY = "S"


@dataclass(frozen=True, slots=True)
class ShopLabel:
    """What an entry shows of its shop."""

    name: str
    marketplace: str


class NotificationPanel(QWidget):
    """Shows entries. `opened` carries the id of the one to go to, `snooze_wanted` that of the one
    to put off; `shown` follows showing and hiding."""

    closed = Signal()
    shown = Signal()
    opened = Signal(int)
    snooze_wanted = Signal(int)
    read_all = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_NotificationPanel()
        self._ui.setupUi(self)
        ui = self._ui
        self.setFixedWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "surface")
        ui.edge_line.setFixedWidth(1)
        ui.head_widget.setFixedHeight(Theme.current().size.top_bar)
        ui.title_label.setText(self.tr("Notifications"))
        ui.title_label.set_style("body@600")
        ui.count_label.set_tone("tertiary")
        ui.read_all_button.set_kind("link")
        ui.settings_button.set_icon("sliders-horizontal", self.tr("Notification settings"))
        ui.close_button.set_icon("x", self.tr("Close"), "Esc")
        ui.snooze_button.set_key(SNOOZE_KEY)
        ui.alerts_list.setAccessibleName(self.tr("Notifications"))
        ui.empty_state.set_icon("bell")
        ui.empty_state.set_words(
            self.tr("No notifications yet"),
            self.tr("New orders, claims and what needs a decision appear here."),
        )
        ui.foot_layout.setContentsMargins(16, 8, 16, 8)
        ui.quiet_label.set_style("small")
        ui.quiet_label.set_tone("secondary")
        ui.quiet_label.setWordWrap(True)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.close_button.clicked.connect(self.closed)
        ui.read_all_button.clicked.connect(self.read_all)
        ui.snooze_button.clicked.connect(self.ask_to_snooze)
        ui.alerts_list.current_changed.connect(self._show_snooze_button)
        ui.settings_button.clicked.connect(self.settings_wanted)
        ui.alerts_list.opened.connect(self._on_opened)
        ui.alerts_list.link_clicked.connect(self._on_opened)

    def first_focus(self) -> QWidget:
        """Where typing goes: the list, with a row to act on."""
        view = self._ui.alerts_list
        if view.current_id() is None and view.rows.rowCount():
            view.setCurrentIndex(view.rows.index(0, 0))
        return view

    def ask_to_snooze(self) -> None:
        """Ask for how long the current entry is to be put off; nothing where there is none."""
        current = self._ui.alerts_list.current_id()
        if current is not None:
            self.snooze_wanted.emit(current)

    def popup_menu(self, menu: QMenu) -> None:
        """Show a menu right below the current row, so that the row itself stays in sight."""
        view = self._ui.alerts_list
        box = view.visualRect(view.currentIndex())
        menu.popup(view.viewport().mapToGlobal(box.bottomLeft()))

    def show_alerts(
        self,
        alerts: Sequence[Alert],
        unseen: int,
        shop_of: Callable[[int | None], ShopLabel],
        language: str,
        now_ms: int,
    ) -> None:
        """Show these entries; `unseen` of all there are have not been looked at."""
        ui = self._ui
        rows = [_row(alert, shop_of(alert.shop_id), language, now_ms) for alert in alerts]
        ui.alerts_list.set_rows(rows)
        ui.alerts_list.setVisible(bool(rows))
        ui.empty_state.setVisible(not rows)
        ui.count_label.setText(self.tr("%n new", "", unseen) if unseen else "")
        ui.read_all_button.setVisible(unseen > 0)
        ui.foot_line.setVisible(bool(rows))
        ui.foot_widget.setVisible(bool(rows))
        self._show_snooze_button()

    def show_quiet_hours(self, start: str, end: str, on: bool) -> None:
        """Say when only what can't wait is shown."""
        text = self.tr("%1–%2: only claims, cut-off shops and a deadline's last hour")
        self._ui.quiet_label.setText(text.replace("%1", start).replace("%2", end))
        self._ui.quiet_label.setVisible(on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif letter_of(event) == SNOOZE_KEY:
            self.ask_to_snooze()
        else:
            super().keyPressEvent(event)

    def _show_snooze_button(self) -> None:
        self._ui.snooze_button.setEnabled(self._ui.alerts_list.current_id() is not None)

    def _on_opened(self, alert_id: int) -> None:
        self.opened.emit(alert_id)


def _row(alert: Alert, shop: ShopLabel, language: str, now_ms: int) -> ListRow:
    words = alert_words(alert, shop.name, language)
    right = age_words(alert.last_rung_at, now_ms)
    if alert.snoozed_until is not None:
        again = QCoreApplication.translate("NotificationPanel", "Again %1")
        right = again.replace("%1", due_moment(alert.snoozed_until, now_ms))
    return ListRow(
        alert.id,
        words.title,
        words.detail,
        strong=alert.seen_at is None,
        glyph=words.glyph,
        marketplace=shop.marketplace,
        right=right,
        link=words.link,
    )
