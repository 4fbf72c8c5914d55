"""What a purge would take, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...actions.purge import DuePurge
from ...domain.texts import word
from ..forms.ui_privacy_purge_dialog import Ui_PrivacyPurgeDialog
from ..widgets.fitted_dialog import FittedDialog

_WIDTH = 480


class PurgeDialog(FittedDialog):
    """`wished` asks for the purge. The red button is never the default one."""

    wished = Signal()

    def __init__(self, due: DuePurge, language: str, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_PrivacyPurgeDialog()
        self._ui.setupUi(self)
        ui = self._ui
        lines = sum(due.lines.values())
        self.setWindowTitle(self.tr("Delete old buyers' data"))
        ui.title_label.set_style("lead")
        anything = any(due.counts.values())
        nothing = self.tr("Delete the old data?") if anything else self.tr("Nothing is due")
        ui.title_label.setText(
            self.tr("Delete the old buyers' data of %n order line(s)?", "", lines)
            if lines
            else nothing
        )
        ui.message_label.set_tone("secondary")
        message = self.tr("Buyers' data is kept for %n day(s).", "", due.keep_days)
        by_itself = self.tr("Once a day this runs by itself.")
        ui.message_label.setText(f"{message} {by_itself}")
        counts = count_words(due.counts, language)
        ui.counts_label.setText("\n".join(counts))
        ui.counts_label.setVisible(bool(counts))
        ui.consequence_label.setText(
            self.tr(
                "It goes from the database, its search index and log, and from every backup,"
                " and can't be brought back. Sums and the history stay."
            )
        )
        ui.consequence_label.setVisible(anything)
        ui.problem_label.hide()
        ui.purge_button.set_kind("danger")
        ui.purge_button.setEnabled(anything)
        ui.close_button.set_key("Esc")
        ui.close_button.setDefault(True)
        for button in (ui.close_button, ui.purge_button):
            button.set_large(True)
        ui.close_button.clicked.connect(self.reject)
        ui.purge_button.clicked.connect(self._on_purge)
        ui.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def can_purge(self) -> bool:
        """Whether there is anything to delete."""
        return self._ui.purge_button.isEnabled()

    def _on_purge(self) -> None:
        self.wished.emit()
        self.accept()


def count_words(counts: dict[str, int], language: str) -> list[str]:
    """What goes and of how many, a line each."""
    translate = QCoreApplication.translate
    unread = translate("PurgeDialog", "Records that could not be read")
    line = translate("PurgeDialog", "%1: %2")
    names = {
        kind: unread if kind == "unread" else word(f"goes.{kind}", language) for kind in counts
    }
    return [
        "· " + line.replace("%1", names[kind]).replace("%2", f"{count:,}")
        for kind, count in counts.items()
        if count
    ]
