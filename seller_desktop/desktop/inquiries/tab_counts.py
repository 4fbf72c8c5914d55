"""The tabs over the inbox with live counts, and the rail's badge."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ...store.inquiry_list import InquiryTab, inquiry_counts, to_acknowledge
from ..context import PageContext
from ..forms.ui_inquiries_page import Ui_InquiriesPage
from ..page import Badge
from ..widgets.stage_tabs import Stage

_WAITING = (InquiryTab.OPEN, InquiryTab.OVERDUE)


class TabCounts(QObject):
    """`chosen` follows another tab, `changed` new counts. `to_see` inquiries want no more than the
    word that they were seen."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, context: PageContext, ui: Ui_InquiriesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tabs = tabs = ui.stage_tabs
        self._narrow = ui.narrow_chip
        self._badge = Badge()
        self._choosing = False
        self._all_seen, self._all_seen_button = ui.all_seen_widget, ui.all_seen_button
        self.to_see = 0
        tabs.setAccessibleName(self.tr("Inquiries by state"))
        tabs.set_stages(
            [
                Stage(str(InquiryTab.OPEN), self.tr("To answer")),
                Stage(str(InquiryTab.OVERDUE), self.tr("Overdue"), "overdue"),
                Stage(str(InquiryTab.ANSWERED), self.tr("Answered")),
                Stage(str(InquiryTab.ALL), self.tr("All")),
            ]
        )
        tabs.current_changed.connect(self._on_tab_changed)
        self._narrow.left.connect(self.chosen)

    @property
    def tab(self) -> InquiryTab:
        """The current tab."""
        return InquiryTab(self._tabs.current())

    @property
    def badge(self) -> Badge:
        """Inquiries that wait; red when one is late."""
        return self._badge

    def choose(self, tab: InquiryTab) -> None:
        """Another tab; `chosen` follows even where it is the same."""
        if self.tab is tab:
            self.chosen.emit()
            return
        self._choosing = True
        self._tabs.set_current(str(tab))
        self._choosing = False

    @property
    def only(self) -> frozenset[int] | None:
        """The inquiries the list is narrowed to, None for all of the tab."""
        return self._narrow.only

    def narrow(self, only: frozenset[int] | None, title: str) -> None:
        """Show these inquiries alone from the next list on."""
        self._narrow.narrow(only, title)

    def read(self) -> None:
        """Count again."""
        office, shop_ids = self._context.office, self._context.shop_filter.shop_ids
        now = office.clock.now_ms()

        def work() -> tuple[dict[InquiryTab, int], int]:
            with office.db.read_raw() as conn:
                return inquiry_counts(conn, shop_ids, now), len(to_acknowledge(conn, shop_ids))

        self._context.tasks.run(self, work, self._on_counted)

    def _on_counted(self, counted: tuple[Mapping[InquiryTab, int], int]) -> None:
        counts, self.to_see = counted
        self._all_seen.setVisible(self.to_see > 0 and self.tab in _WAITING)
        to_see = self.to_see
        self._all_seen_button.setText(self.tr("Mark all %n as seen", "", to_see))
        self._tabs.set_counts({str(tab): number for tab, number in counts.items()})
        self._badge = Badge(counts[InquiryTab.OPEN], alarm=counts[InquiryTab.OVERDUE] > 0)
        self.changed.emit()

    def _on_tab_changed(self) -> None:
        if not self._choosing:
            self._narrow.narrow(None, "")
        self.chosen.emit()
