"""Asks before a shop is removed: what is lost, and what has not been sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.shop import Shop
from ...store.shop_contents import ShopContents
from ..forms.ui_shop_remove_dialog import Ui_ShopRemoveDialog
from ..widgets.fitted_dialog import FittedDialog

_WIDTH = 460


class ShopRemoveDialog(FittedDialog):
    """Accepted when the seller wants the shop gone. The red button is never the default one."""

    def __init__(self, shop: Shop, contents: ShopContents, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_ShopRemoveDialog()
        self._ui.setupUi(self)
        ui = self._ui
        question = self.tr("Remove the shop “%1”?").replace("%1", shop.name)
        self.setWindowTitle(question)
        ui.question_label.set_style("lead")
        ui.question_label.setText(question)
        ui.lost_label.setText(self._lost(contents))
        ui.unsent_label.set_tone("alarm")
        ui.unsent_label.setText(self._unsent(contents))
        ui.unsent_label.setVisible(bool(ui.unsent_label.text()))
        ui.kept_label.set_tone("secondary")
        ui.kept_label.setText(
            self.tr("Nothing changes at the marketplace. Adding the shop again fetches its orders.")
        )
        ui.remove_button.set_kind("danger")
        ui.remove_button.setEnabled(not contents.under_way)
        ui.back_button.set_key("Esc")
        for button in (ui.remove_button, ui.back_button):
            button.set_large(True)
        ui.remove_button.clicked.connect(self.accept)
        ui.back_button.clicked.connect(self.reject)
        ui.back_button.setDefault(True)
        ui.back_button.setFocus()

    @property
    def words(self) -> str:
        """What is said, as one text."""
        ui = self._ui
        labels = (ui.question_label, ui.lost_label, ui.unsent_label, ui.kept_label)
        return "\n".join(label.text() for label in labels if label.text())

    @property
    def may_remove(self) -> bool:
        """False while something of the shop is under way."""
        return self._ui.remove_button.isEnabled()

    def _lost(self, contents: ShopContents) -> str:
        orders = self.tr("%n order line(s)", "", contents.lines)
        claims = self.tr("%n claim(s)", "", contents.claims)
        text = self.tr("From this PC go: %1, %2, their memos and tags, and the shop's keys.")
        return text.replace("%1", orders).replace("%2", claims)

    def _unsent(self, contents: ShopContents) -> str:
        said = []
        if contents.unsent:
            said.append(
                self.tr("%n action(s) not sent yet will never be sent.", "", contents.unsent)
            )
        if contents.parked:
            said.append(self.tr("%n action(s) waiting for you are dropped.", "", contents.parked))
        if contents.under_way:
            under_way = contents.under_way
            said = [
                self.tr(
                    "Still being sent: %n action(s). Remove the shop afterwards.", "", under_way
                )
            ]
        return "\n".join(said)
