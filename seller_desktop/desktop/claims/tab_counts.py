"""The tabs over the inbox and the conditions beside them with live counts; the rail's badge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...domain.deadline import DeadlineClass, classify
from ...store.claims_list import (
    ClaimProgress,
    ClaimsFilter,
    ClaimTab,
    claim_counts,
    claim_dates,
    closed_count,
    progress_counts,
)
from ...system.korean_calendar import korean_business_days
from ..context import PageContext
from ..forms.ui_claims_page import Ui_ClaimsPage
from ..page import Badge
from ..widgets.stage_tabs import Stage
from .source import due_of

_PRESSING = (DeadlineClass.OVERDUE, DeadlineClass.HOURS)


@dataclass(frozen=True, slots=True)
class _Counts:
    tabs: Mapping[ClaimTab, int]
    progress: Mapping[ClaimProgress, int]
    pressing: int


class TabCounts(QObject):
    """`chosen` follows another tab or condition, `changed` new counts."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, context: PageContext, ui: Ui_ClaimsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = ui
        self._badge = Badge()
        self._choosing = False
        ui.narrow_chip.left.connect(self.chosen)
        self._chips = {
            ClaimProgress.REQUESTED: ui.requested_chip,
            ClaimProgress.UNDER_WAY: ui.under_way_chip,
        }
        ui.stage_tabs.setAccessibleName(self.tr("Claims by kind"))
        ui.stage_tabs.set_stages(
            [
                Stage(str(ClaimTab.OPEN), self.tr("To handle")),
                Stage(str(ClaimTab.CANCEL), self.tr("Cancel"), "cancel"),
                Stage(str(ClaimTab.RETURN), self.tr("Return"), "return"),
                Stage(str(ClaimTab.EXCHANGE), self.tr("Exchange"), "exchange"),
                Stage(str(ClaimTab.HELD), self.tr("On hold"), "held", exception=True),
                Stage(str(ClaimTab.CLOSED), self.tr("Closed")),
            ]
        )
        self._show_progress({})
        ui.stage_tabs.current_changed.connect(self._on_tab_changed)
        for progress, chip in self._chips.items():
            chip.clicked.connect(lambda on, which=progress: self._on_chip(which, on))

    @property
    def tab(self) -> ClaimTab:
        """The current tab."""
        return ClaimTab(self._ui.stage_tabs.current())

    @property
    def progress(self) -> ClaimProgress:
        """The condition that is on."""
        if self.tab is ClaimTab.CLOSED:
            return ClaimProgress.ANY
        return next((p for p, chip in self._chips.items() if chip.isChecked()), ClaimProgress.ANY)

    @property
    def badge(self) -> Badge:
        """Open claims; red when an answer is late or nearly so."""
        return self._badge

    def choose(self, tab: ClaimTab) -> None:
        """Another tab without a condition; `chosen` follows even where it is the same."""
        for chip in self._chips.values():
            chip.setChecked(False)
        if self.tab is tab:
            self.chosen.emit()
            return
        self._choosing = True
        self._ui.stage_tabs.set_current(str(tab))
        self._choosing = False

    @property
    def only(self) -> frozenset[int] | None:
        """The claims the list is narrowed to, None for all of the tab."""
        return self._ui.narrow_chip.only

    def narrow(self, only: frozenset[int] | None, title: str) -> None:
        """Show these claims alone from the next list on."""
        self._ui.narrow_chip.narrow(only, title)

    def reset(self) -> None:
        """Back to all open claims."""
        self.narrow(None, "")
        self.choose(ClaimTab.OPEN)

    def read(self) -> None:
        """Count again."""
        office, shop_ids, tab = self._context.office, self._context.shop_filter.shop_ids, self.tab
        now = office.clock.now_ms()

        def work() -> _Counts:
            with office.db.read_raw() as conn:
                open_tab = ClaimTab.OPEN if tab is ClaimTab.CLOSED else tab
                dates = claim_dates(conn, ClaimsFilter(shop_ids=shop_ids))
                counts = claim_counts(conn, shop_ids)
                counts[ClaimTab.CLOSED] = closed_count(conn, shop_ids)
                progress = progress_counts(conn, open_tab, shop_ids)
            dues = [due_of(one, korean_business_days()) for one in dates]
            near = [due for due in dues if due and classify(due.at, now) in _PRESSING]
            return _Counts(counts, progress, len(near))

        self._context.tasks.run(self, work, self._on_counted)

    def _on_counted(self, counts: _Counts) -> None:
        self._ui.stage_tabs.set_counts({str(tab): n for tab, n in counts.tabs.items()})
        self._show_progress(counts.progress)
        self._badge = Badge(counts.tabs[ClaimTab.OPEN], alarm=counts.pressing > 0)
        self.changed.emit()

    def _show_progress(self, counts: Mapping[ClaimProgress, int]) -> None:
        words = {
            ClaimProgress.REQUESTED: self.tr("Requested"),
            ClaimProgress.UNDER_WAY: self.tr("Under way"),
        }
        for progress, chip in self._chips.items():
            chip.set_words(words[progress], counts.get(progress))
            chip.setVisible(self.tab is not ClaimTab.CLOSED)

    def _on_tab_changed(self) -> None:
        if not self._choosing:
            self.narrow(None, "")
        self._show_progress({})
        self.chosen.emit()

    def _on_chip(self, progress: ClaimProgress, on: bool) -> None:
        for other, chip in self._chips.items():
            chip.setChecked(on and other is progress)
        self.chosen.emit()
