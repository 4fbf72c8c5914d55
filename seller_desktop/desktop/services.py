"""What lives as long as the desktop does, whichever window is open in whichever language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..system.clock import Clock
from .bridge import Bridge
from .desk_watch import DeskWatch
from .engine_control import EngineControl
from .reader import GuiReader
from .remembered import Remembered
from .settings_view import SettingsView
from .shop_filter import ShopFilter
from .tasks import Tasks
from .theme import Theme

if TYPE_CHECKING:
    from ..actions.office import Office


@dataclass(frozen=True, slots=True)
class Services:
    """The parts every window is built on."""

    office: Office
    clock: Clock
    reader: GuiReader
    tasks: Tasks
    bridge: Bridge
    settings: SettingsView
    remembered: Remembered
    theme: Theme
    engine: EngineControl
    watch: DeskWatch
    shop_filter: ShopFilter
