"""The top bar and the status bar at work: shops, freshness, the sync pill and what is behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStatusBar

from .forms.ui_main_window import Ui_MainWindow
from .place import Place
from .services import Services
from .sync_popover import PopoverFacts, SyncPopover
from .widgets.deadline_words import clock_time
from .widgets.plain_label import PlainLabel
from .widgets.shop_filter_button import ShopChoice
from .widgets.sync_state import SyncKind

_TICK_MS = 1_000
_MARGIN = 6


class TopBar(QObject):
    """Follows the desk watch; ages grow once a second."""

    def __init__(
        self,
        ui: Ui_MainWindow,
        services: Services,
        language: str,
        go: Callable[[Place], None],
    ) -> None:
        super().__init__(ui.top_bar_widget)
        self._ui = ui
        self._services = services
        self._language = language
        self._go = go
        self._strip_wanted = True
        self._popover = SyncPopover(ui.sync_pill)
        self._keys = PlainLabel(None, self.tr("Shortcuts  F1"), "small", "tertiary")
        self._note = PlainLabel(None, style="small", tone="tertiary")
        self._lay_out_status_bar(ui.status_bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._connect()
        self._show_shops()
        self._show()
        self._timer.start()

    def set_strip_wanted(self, wanted: bool) -> None:
        """Whether the window says that there is no network, or the page in front does."""
        self._strip_wanted = wanted
        self._show()

    @property
    def popover(self) -> SyncPopover:
        """What is behind the pill."""
        return self._popover

    @property
    def note(self) -> str:
        """What the status bar says at the right."""
        return self._note.text()

    def show_popover(self) -> None:
        """Open what is behind the pill."""
        self._popover.show_facts(self._facts())
        self._popover.popup_under(self._ui.sync_pill)

    def sync_now(self) -> None:
        """One round with the shops the window is about."""
        chosen = self._services.shop_filter.shop_ids
        self._services.engine.sync_now(None if chosen is None else sorted(chosen))

    def _connect(self) -> None:
        ui, services = self._ui, self._services
        self._timer.timeout.connect(self._show)
        services.watch.changed.connect(self._show)
        services.watch.shops_changed.connect(self._show_shops)
        services.engine.role_changed.connect(self._show)
        services.shop_filter.changed.connect(self._on_filter_changed)
        ui.shop_filter_button.changed.connect(services.shop_filter.choose)
        ui.sync_pill.clicked.connect(self.show_popover)
        ui.sync_button.clicked.connect(self.sync_now)
        ui.offline_strip.link_clicked.connect(lambda: self._go(Place("outbox", stage="waiting")))
        self._popover.sync_wanted.connect(self.sync_now)
        self._popover.attention_wanted.connect(self._on_attention)
        self._popover.waiting_wanted.connect(lambda: self._go(Place("outbox", stage="open")))
        self._popover.shop_wanted.connect(lambda shop: self._go(Place("shops", shop_id=shop)))

    def _lay_out_status_bar(self, bar: QStatusBar) -> None:
        bar.setSizeGripEnabled(False)
        bar.setFixedHeight(self._services.theme.scaled(self._services.theme.size.status_bar))
        bar.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        bar.addWidget(self._keys)
        bar.addPermanentWidget(self._note)

    def _show(self) -> None:
        watch, now = self._services.watch, self._services.clock.now_ms()
        state = watch.summary()
        self._ui.sync_pill.setVisible(bool(watch.states))
        self._ui.sync_pill.set_state(state, now)
        if self._strip_wanted and (state.kind is SyncKind.OFFLINE or not watch.online):
            since = clock_time(state.last_success_at) if state.last_success_at else ""
            self._ui.offline_strip.set_offline(since, watch.waiting.to_send)
        else:
            self._ui.offline_strip.hide()
        self._note.setText(self._note_text())
        if self._popover.isVisible():
            self._popover.show_facts(self._facts())

    def _facts(self) -> PopoverFacts:
        watch = self._services.watch
        return PopoverFacts(
            watch.states,
            watch.waiting_at,
            watch.waiting,
            self._engine_note(),
            self._language,
            self._services.clock.now_ms(),
        )

    def _engine_note(self) -> str:
        if not self._services.engine.runs_elsewhere:
            return ""
        return self.tr("Another process of this profile is syncing; this window shows its news.")

    def _note_text(self) -> str:
        parts = [self.tr("Encrypted on this PC")]
        if any(not state.shop.official for state in self._services.watch.states):
            parts.insert(0, self.tr("Practice shops: not the real marketplace"))
        if self._services.engine.runs_elsewhere:
            parts.insert(0, self.tr("Synced by another process"))
        return " · ".join(parts)

    def _show_shops(self) -> None:
        shops = [state.shop for state in self._services.watch.states]
        self._ui.shop_filter_button.set_shops(
            [ShopChoice(shop.id, shop.marketplace, shop.name) for shop in shops]
        )

    def _on_filter_changed(self) -> None:
        self._ui.shop_filter_button.set_chosen(self._services.shop_filter.shop_ids)

    def _on_attention(self) -> None:
        self._go(Place("outbox", stage=self._services.watch.attention_stage()))
