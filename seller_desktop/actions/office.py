"""What every action is given, and what a gesture of the seller gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from ..system.secrets import ShopSecrets

if TYPE_CHECKING:
    from ..marketplaces.http import Http
    from ..marketplaces.registry import Registry
    from ..store.database import Database
    from ..sync.news import News
    from ..system.autostart import Autostart
    from ..system.clock import Clock
    from ..system.keyring import Keyring
    from ..system.paths import ProfilePaths
    from ..system.profile import Profile
    from ..system.randomness import Ids


def _nobody(_: int) -> None:
    """Nobody syncs in this process."""


@dataclass(frozen=True, slots=True)
class Office:
    """The collaborators of actions.

    `wake` makes whoever syncs look into the outbox and the wishes; `reconnect` makes a syncing
    engine of this process take a shop's new secrets. `http` opens a connection to a base address;
    its second argument allows plain http. `actor` is who acts, as the history names it.
    `autostart` None: this profile is none that a session could start with.
    """

    db: Database
    clock: Clock
    ids: Ids
    registry: Registry
    keyring: Keyring
    profile: Profile
    paths: ProfilePaths
    news: News
    wake: Callable[[], None]
    http: Callable[[str, bool], Http]
    actor: str = "seller"
    reconnect: Callable[[int], None] = _nobody
    autostart: Autostart | None = None

    @property
    def secrets(self) -> ShopSecrets:
        """The shops' credentials in the keyring."""
        return ShopSecrets(self.keyring, self.profile.id)


@dataclass(frozen=True, slots=True)
class Queued:
    """What a gesture has put into the outbox: on disk when this is returned.

    `notices` are warnings that stopped nothing; nothing is sent before `not_before` (UTC ms).
    `shops` are those it goes to, by id.
    """

    request_id: str
    action_ids: tuple[str, ...]
    notices: tuple[Problem, ...]
    not_before: int
    shops: tuple[int, ...] = ()
