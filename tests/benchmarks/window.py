"""One start of the real desktop on a filled profile; prints when what was painted first."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from seller_desktop.app import build_core
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.qt_application import make_application
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.desktop.tables.table_view import TableView
from seller_desktop.system.paths import ProfilePaths

_LONGEST_MS = 30_000


class _Watch(QObject):
    """Looks at paint events of the worklist: the first, and the first with rows in it."""

    def __init__(self, table: TableView, began: float, leave: QTimer) -> None:
        super().__init__(table)
        self._table = table
        self._began = began
        self._leave = leave
        self.told: dict[str, float] = {}
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint:
            spent = (time.monotonic() - self._began) * 1000
            self.told.setdefault("shell_ms", spent)
            if self._has_rows() and "rows_ms" not in self.told:
                self.told["rows_ms"] = spent
                self._leave.start(0)
        return False

    def _has_rows(self) -> bool:
        model = self._table.model()
        if model.rowCount() == 0:
            return False
        return any(model.index(0, column).data() for column in range(model.columnCount()))


def main() -> None:
    """Open, watch, leave."""
    began = float(sys.argv[1])
    core = build_core(ProfilePaths(Path(sys.argv[2])))
    app = make_application()
    instance = SingleInstance(core.office.paths)
    instance.claim()
    desktop = Desktop(app, core, instance, has_tray=False)
    leave = QTimer()
    leave.setSingleShot(True)
    leave.timeout.connect(app.quit)
    leave.start(_LONGEST_MS)
    desktop.open()
    session = desktop.session
    if session is None:
        raise SystemExit("no window")
    table = session.window.findChild(TableView)
    if table is None:
        raise SystemExit("no worklist")
    watch = _Watch(table, began, leave)
    app.exec()
    print(json.dumps(watch.told), flush=True)
    desktop.close()
    instance.release()
    core.close()


if __name__ == "__main__":
    main()
