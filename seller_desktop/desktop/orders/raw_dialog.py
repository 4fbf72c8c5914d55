"""The marketplace's last answer about a line as it came, on wish: it holds personal data."""

from __future__ import annotations

import json
from contextlib import suppress

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import privacy
from ...store.access import Deed
from ...store.details import LineDetail, raw_payload
from ..context import PageContext
from ..forms.ui_orders_raw_dialog import Ui_OrdersRawDialog
from ..widgets.deadline_words import clock_time, short_date

_WIDTH, _HEIGHT = 720, 560
_LONGEST = 200_000


class RawDialog(QDialog):
    """Opening it is a look at one person's data: it writes an access record, as a reveal does."""

    def __init__(self, context: PageContext, detail: LineDetail, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_OrdersRawDialog()
        self._ui.setupUi(self)
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Raw data"))
        ui = self._ui
        ui.raw_title_label.set_style("lead")
        title = self.tr("What %1 last said about %2").replace("%1", detail.shop_name)
        ui.raw_title_label.setText(title.replace("%2", detail.line.line_no))
        ui.raw_meta_label.set_style("small")
        ui.raw_meta_label.set_tone("secondary")
        ui.raw_meta_label.setText(self._read_at(detail))
        ui.raw_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        ui.raw_edit.setAccessibleName(self.tr("Raw data"))
        ui.close_button.set_key("Esc")
        ui.close_button.clicked.connect(self.accept)
        ui.copy_button.clicked.connect(self._on_copy)
        office = context.office

        def work() -> str:
            privacy.record_reveal(office, Deed.RAW, [detail.line.line_no])
            with office.db.read() as conn:
                return readable(raw_payload(conn, detail.line_id))

        context.tasks.run(self, work, self._show)

    def _show(self, text: str) -> None:
        gone = self.tr("The raw answer is kept until the deal is over.")
        self._ui.raw_edit.setPlainText(text or gone)

    def _read_at(self, detail: LineDetail) -> str:
        if detail.read_at is None:
            return ""
        when = f"{short_date(detail.read_at)} {clock_time(detail.read_at)}"
        text = self.tr("Read %1. Looking at it is noted in the access record.")
        return text.replace("%1", when)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.raw_edit.toPlainText())


def readable(payload: bytes | None) -> str:
    """JSON indented; anything else as text, cut where it is endless."""
    if payload is None:
        return ""
    text = payload.decode("utf-8", "replace")
    with suppress(ValueError):
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    return text[:_LONGEST]
