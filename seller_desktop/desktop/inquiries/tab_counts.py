"""The tabs over the inbox with live counts, and the rail's badge."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ...store.inquiry_list import InquiryTab, inquiry_counts
from ..context import PageContext
from ..page import Badge
from ..widgets.stage_tabs import Stage, StageTabs


class TabCounts(QObject):
    """`chosen` follows another tab, `changed` new counts."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, context: PageContext, tabs: StageTabs, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tabs = tabs
        self._badge = Badge()
        tabs.setAccessibleName(self.tr("Inquiries by state"))
        tabs.set_stages(
            [
                Stage(str(InquiryTab.OPEN), self.tr("To answer")),
                Stage(str(InquiryTab.OVERDUE), self.tr("Overdue"), "overdue"),
                Stage(str(InquiryTab.ANSWERED), self.tr("Answered")),
                Stage(str(InquiryTab.ALL), self.tr("All")),
            ]
        )
        tabs.current_changed.connect(self.chosen)

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
        else:
            self._tabs.set_current(str(tab))

    def read(self) -> None:
        """Count again."""
        office, shop_ids = self._context.office, self._context.shop_filter.shop_ids
        now = office.clock.now_ms()

        def work() -> dict[InquiryTab, int]:
            with office.db.read_raw() as conn:
                return inquiry_counts(conn, shop_ids, now)

        self._context.tasks.run(self, work, self._on_counted)

    def _on_counted(self, counts: Mapping[InquiryTab, int]) -> None:
        self._tabs.set_counts({str(tab): number for tab, number in counts.items()})
        self._badge = Badge(counts[InquiryTab.OPEN], alarm=counts[InquiryTab.OVERDUE] > 0)
        self.changed.emit()
