"""The day on which keys were issued: from it their life is counted, where they have an end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from ...domain.key_life import key_life
from ...domain.korea_time import day_start_ms, korean_day
from ...marketplaces.contract import MarketplaceFacts
from ..widgets.deadline_words import full_date
from ..widgets.plain_label import PlainLabel
from .shop_words import days_left_words

_GAP = 4


class IssueDay(QWidget):
    """Asks for the day, no later than `now` (UTC ms); hidden where keys have no end."""

    def __init__(
        self,
        facts: MarketplaceFacts | None,
        shown: date,
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key_days = facts.key_days if facts else None
        self._shown = shown
        self._now = now
        self._today = korean_day(now)
        self.edit = QDateEdit(self)
        self._hint = PlainLabel(self)
        self._build()
        self.setVisible(self._key_days is not None)

    @property
    def words(self) -> str:
        """How long the keys live from the day shown."""
        return self._hint.text()

    def day(self) -> date:
        """The Korean day that is shown."""
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def day_of(self, keys_changed: bool) -> date | None:
        """The day to be stored; None where keys have no end, or neither they nor it changed."""
        stays = self.day() == self._shown and not keys_changed
        return None if self._key_days is None or stays else self.day()

    def expect_new(self) -> None:
        """New keys are of today, unless the seller has said another day."""
        if self.day() == self._shown:
            self.edit.setDate(_qt_day(self._today))

    def _build(self) -> None:
        title = PlainLabel(self, self.tr("Keys issued or renewed on"))
        title.set_style("small@600")
        title.setBuddy(self.edit)
        self.edit.setAccessibleName(title.text())
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat(self.tr("yyyy-MM-dd ddd"))
        self.edit.setMaximumDate(_qt_day(self._today))
        self.edit.setDate(_qt_day(self._shown))
        self._hint.setWordWrap(True)
        self._hint.set_style("small")
        self._hint.set_tone("tertiary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for part in (title, self.edit, self._hint):
            layout.addWidget(part)
        self.edit.dateChanged.connect(self._show_life)
        self._show_life()

    def _show_life(self) -> None:
        life = key_life(day_start_ms(self.day()), self._key_days, self._now)
        if life is not None:
            text = self.tr("Valid for %n day(s), until %1 (%2).", "", self._key_days or 0)
            text = text.replace("%1", full_date(life.expires_on))
            self._hint.setText(text.replace("%2", days_left_words(life)))


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
