"""The keyring port: where the database key and the shops' secrets are. Never a plain file.

`SELLER_DESKTOP_KEYRING=file:PATH` is for scripts and tests alone (`choose_keyring`).
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.system.files import write_atomically
from seller_desktop.system.profile import Profile

SERVICE = "seller-desktop"
LONGEST_VALUE = 1_200
"""Windows caps a credential at 2,560 bytes of UTF-16."""

_FILE = "file"
_TRUSTED = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.Windows",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
    }
)
_log = logging.getLogger(__name__)

T = TypeVar("T")


class Keyring(Protocol):
    """Named secrets, each of at most `LONGEST_VALUE` characters."""

    @property
    def backend(self) -> str:
        """What a profile remembers to find the same keyring again."""

    def get(self, name: str) -> str | None:
        """The value, or None where there is none."""

    def set(self, name: str, value: str) -> None:
        """Store a value under a name."""

    def delete(self, name: str) -> None:
        """Forget a name; nothing happens where it is unknown."""


class Backend(Protocol):
    """What we use of a backend of the `keyring` library."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class OsKeyring:
    """The operating system's keyring, found by the name a profile remembers or chosen once.

    Calls may block on a prompt: never from the GUI thread. Raises `UserFixable`: `keyring_missing`
    where there is none fit for secrets, `keyring_locked` where it is locked or access was denied.
    """

    def __init__(
        self, backend: str | None = None, load: Callable[[str | None], Backend] | None = None
    ) -> None:
        self._name = backend
        self._load = load or _load_backend
        self._loaded: Backend | None = None

    @property
    def backend(self) -> str:
        kind = type(self._backend())
        return f"{kind.__module__}.{kind.__qualname__}"

    def get(self, name: str) -> str | None:
        return self._ask(lambda backend: backend.get_password(SERVICE, name))

    def set(self, name: str, value: str) -> None:
        _check_length(value)
        self._ask(lambda backend: backend.set_password(SERVICE, name, value))

    def delete(self, name: str) -> None:
        if self.get(name) is not None:
            self._ask(lambda backend: backend.delete_password(SERVICE, name))

    def _backend(self) -> Backend:
        if self._loaded is None:
            self._loaded = self._load(self._name)
        return self._loaded

    def _ask(self, question: Callable[[Backend], T]) -> T:
        """Ask the backend; its errors arrive as ours."""
        sys.audit("seller_desktop.keyring")
        from keyring.errors import InitError, KeyringError, NoKeyringError

        backend = self._backend()
        try:
            return question(backend)
        except NoKeyringError as error:
            raise UserFixable("keyring_missing") from error
        except (InitError, KeyringError, OSError, RuntimeError) as error:
            raise UserFixable("keyring_locked") from error


class FileKeyring:
    """Secrets in a plain file only its owner can read: for scripts and tests, never a fallback."""

    backend = _FILE

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._read().get(name)

    def set(self, name: str, value: str) -> None:
        _check_length(value)
        self._write({**self._read(), name: value})

    def delete(self, name: str) -> None:
        self._write({key: value for key, value in self._read().items() if key != name})

    def _read(self) -> dict[str, str]:
        try:
            members = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise UserFixable("keyring_locked") from error
        return {str(key): str(value) for key, value in members.items()}

    def _write(self, members: dict[str, str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, json.dumps(members, sort_keys=True).encode())


class MemoryKeyring:
    """Secrets that end with the process: for the demo and tests. `locked` makes it refuse."""

    backend = "memory"

    def __init__(self) -> None:
        self.locked = False
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        self._check()
        return self._values.get(name)

    def set(self, name: str, value: str) -> None:
        self._check()
        _check_length(value)
        self._values[name] = value

    def delete(self, name: str) -> None:
        self._check()
        self._values.pop(name, None)

    def _check(self) -> None:
        sys.audit("seller_desktop.keyring")
        if self.locked:
            raise UserFixable("keyring_locked")


def choose_keyring(profile: Profile, setting: str | None) -> Keyring:
    """The keyring of a profile; `setting` is the value of `SELLER_DESKTOP_KEYRING`.

    Raises `UserFixable`: `keyring_file_refused` for a profile made with another keyring,
    `keyring_file_expected` for one made with a file that is not named now, `keyring_setting` for a
    value that is not `file:PATH`.
    """
    if not setting:
        if profile.keyring_backend == _FILE:
            raise UserFixable("keyring_file_expected")
        return OsKeyring(profile.keyring_backend)
    kind, _, path = setting.partition(":")
    if kind != _FILE or not path:
        raise UserFixable("keyring_setting")
    if profile.keyring_backend not in (None, _FILE):
        raise UserFixable("keyring_file_refused")
    _log.warning("secrets are kept in a plain file: for scripts and tests only")
    return FileKeyring(Path(path))


def keyring_warning(keyring: Keyring) -> Problem | None:
    """What must be said of a keyring that is no safe place."""
    return Problem("keyring_file_in_use") if keyring.backend == _FILE else None


def _check_length(value: str) -> None:
    if len(value) > LONGEST_VALUE:
        raise ValueError("a secret is too long for every keyring")


def _load_backend(name: str | None) -> Backend:
    """The backend of a remembered name, which spares asking all of them; else the best one."""
    try:
        if name is None:
            return _best_backend()
        module, _, kind = name.rpartition(".")
        if module not in _TRUSTED:
            raise UserFixable("keyring_missing")
        found = getattr(importlib.import_module(module), kind)
        if not found.viable:
            raise UserFixable("keyring_missing")
        backend: Backend = found()
    except (ImportError, AttributeError, RuntimeError) as error:
        raise UserFixable("keyring_missing") from error
    return backend


def _best_backend() -> Backend:
    """The best of those we trust: `keyring` itself would also take one that is a plain file."""
    from keyring.backend import get_all_keyring

    fit = [one for one in get_all_keyring() if type(one).__module__ in _TRUSTED]
    if not fit:
        raise UserFixable("keyring_missing")
    best: Backend = max(fit, key=lambda one: one.priority)
    return best
