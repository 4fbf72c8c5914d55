"""Whether the system thinks it has a network: a hint, never a reason not to try."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability


class NetworkWatch(QObject):
    """Follows the system's word; where it has none, the network counts as there."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._online = True

    def start(self) -> None:
        """Begin to follow; loading what knows it takes a while."""
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            known = QNetworkInformation.instance()
            known.reachabilityChanged.connect(self._on_reachability)
            self._on_reachability(known.reachability())

    @property
    def online(self) -> bool:
        """False only where the system is sure that it has no network."""
        return self._online

    def _on_reachability(self, reach: QNetworkInformation.Reachability) -> None:
        self.tell(reach is not _Reach.Disconnected)

    def tell(self, online: bool) -> None:
        """Take the system's word."""
        if online != self._online:
            self._online = online
            self.changed.emit()
