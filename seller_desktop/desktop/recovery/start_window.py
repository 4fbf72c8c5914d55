"""Shown in the main window's place when a profile does not open: what is wrong, what to do."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ...domain.texts import describe
from ..forms.ui_recovery_start_window import Ui_RecoveryStartWindow
from ..widgets.buttons import KeyButton
from ..widgets.fitted_dialog import FittedDialog
from ..widgets.plain_label import PlainLabel
from .offer_row import OfferRow
from .offers import Offer, OfferPage, StartDesk, offers

_WIDTH = 560


class StartWindow(FittedDialog):
    """Accepted once a page has mended the profile. The ways out come from `offers`."""

    def __init__(self, desk: StartDesk, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._desk = desk
        self._page: OfferPage | None = None
        self._at_work = False
        self._ui = Ui_RecoveryStartWindow()
        self._ui.setupUi(self)
        self.rows = {offer.key: OfferRow(offer, self) for offer in offers(desk.problem)}
        for row in [*self.rows.values()][:1]:
            row.button.set_kind("primary")
        self._fill()
        self._connect()
        self._show_offers()

    @property
    def page(self) -> OfferPage | None:
        """The page of the way out that was chosen, None while they are listed."""
        return self._page

    @property
    def words(self) -> str:
        """What is said above the ways out."""
        ui = self._ui
        return f"{ui.title_label.text()}\n{ui.message_label.text()}"

    @property
    def quit_button(self) -> KeyButton:
        """Ends the program; nothing was changed."""
        return self._ui.quit_button

    @property
    def back_button(self) -> KeyButton:
        """Back to the list of ways out."""
        return self._ui.back_button

    def choose(self, offer: Offer) -> None:
        """Go on to the page of a way out."""
        page = offer.make_page(self._desk, self._ui.pages_widget)
        page.mended.connect(self.accept)
        page.working.connect(self._on_working)
        self._page = page
        self._ui.offers_page.hide()
        self._ui.pages_layout.addWidget(page)
        page.show()
        self._ui.back_button.show()
        page.first_focus().setFocus()

    def reject(self) -> None:
        if not self._at_work:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._at_work:
            event.ignore()
        else:
            super().closeEvent(event)

    def _fill(self) -> None:
        ui = self._ui
        text = describe(self._desk.problem, self._desk.language)
        ui.title_label.set_style("title")
        ui.title_label.setText(text.title)
        ui.message_label.setText(text.message)
        for row in self.rows.values():
            ui.offers_layout.addWidget(row)
        if not self.rows:
            hint = PlainLabel(self, text.hint, tone="secondary")
            hint.setWordWrap(True)
            ui.offers_layout.addWidget(hint)
        ui.quit_button.set_large(True)
        ui.back_button.set_large(True)

    def _connect(self) -> None:
        self._ui.quit_button.clicked.connect(self.reject)
        self._ui.back_button.clicked.connect(self._show_offers)
        for row in self.rows.values():
            row.chosen.connect(self.choose)

    def _show_offers(self) -> None:
        ui, page = self._ui, self._page
        self._page = None
        if page is not None:
            page.hide()
            page.deleteLater()
        ui.offers_page.show()
        ui.back_button.hide()
        if self.rows:
            next(iter(self.rows.values())).button.setFocus()

    def _on_working(self, on: bool) -> None:
        self._at_work = on
        self._ui.back_button.setEnabled(not on)
        self._ui.quit_button.setEnabled(not on)
