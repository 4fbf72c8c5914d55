"""The notification centre at the right of the window: every entry, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ...store.alerts import Alert
from ..forms.ui_notification_panel import Ui_NotificationPanel
from ..theme import Theme
from ..widgets.list_rows import ListRow
from ..widgets.sync_state import age_words
from .alert_words import alert_words

_WIDTH = 384


@dataclass(frozen=True, slots=True)
class ShopLabel:
    """What an entry shows of its shop."""

    name: str
    marketplace: str


class NotificationPanel(QWidget):
    """Shows entries. `opened` carries the id of the one to go to; `shown` follows showing and
    hiding."""

    closed = Signal()
    shown = Signal()
    opened = Signal(int)
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
        ui.alerts_list.setAccessibleName(self.tr("Notifications"))
        ui.empty_state.set_icon("bell")
        ui.empty_state.set_words(
            self.tr("No notifications yet"),
            self.tr("New orders, claims and what needs a decision appear here."),
        )
        ui.quiet_label.setContentsMargins(16, 10, 16, 10)
        ui.quiet_label.set_style("small")
        ui.quiet_label.set_tone("secondary")
        ui.quiet_label.setWordWrap(True)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.close_button.clicked.connect(self.closed)
        ui.read_all_button.clicked.connect(self.read_all)
        ui.settings_button.clicked.connect(self.settings_wanted)
        ui.alerts_list.opened.connect(self._on_opened)
        ui.alerts_list.link_clicked.connect(self._on_opened)

    def first_focus(self) -> QWidget:
        """Where typing goes."""
        return self._ui.alerts_list

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

    def show_quiet_hours(self, start: str, end: str, on: bool) -> None:
        """Say when only claims and lost connections ring."""
        text = self.tr("From %1 to %2 only claims and lost connections ring.")
        self._ui.quiet_label.setText(text.replace("%1", start).replace("%2", end))
        self._ui.quiet_label.setVisible(on)
        self._ui.foot_line.setVisible(on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_opened(self, alert_id: int) -> None:
        self.opened.emit(alert_id)


def _row(alert: Alert, shop: ShopLabel, language: str, now_ms: int) -> ListRow:
    words = alert_words(alert, shop.name, language)
    return ListRow(
        alert.id,
        words.title,
        words.detail,
        strong=alert.seen_at is None,
        glyph=words.glyph,
        marketplace=shop.marketplace,
        right=age_words(alert.created_at, now_ms),
        link=words.link,
    )
