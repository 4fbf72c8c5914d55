"""A JSON body under change: a tree, with places for what no encoder would write."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import lru_cache

import msgspec

Path = tuple[str | int, ...]


class Draft:
    """One body to change. `raw` gives a value that is written as the bytes given."""

    def __init__(self, body: bytes, rng: random.Random) -> None:
        self._tree = [msgspec.json.decode(body)]
        self._paths = _paths(body)
        self._raw: list[bytes] = []
        self.rng = rng

    def raw(self, text: bytes) -> str:
        """A value that stands for these very bytes."""
        self._raw.append(text)
        return f"@raw{len(self._raw) - 1}@"

    def body(self) -> bytes:
        """The bytes of the changed tree."""
        written = msgspec.json.encode(self._tree[0])
        for number, text in enumerate(self._raw):
            written = written.replace(f'"@raw{number}@"'.encode(), text)
        return written

    def any_place(self) -> Place:
        """Some value of the tree, the whole of it seldom."""
        return Place(self._tree, self.rng.choice(self._paths))

    def leaf(self, kind: type = object) -> Place | None:
        """Some value that holds no others, of a type."""
        return self._pick(lambda value: isinstance(value, kind) and not _holds(value))

    def container(self, kind: type) -> Place | None:
        """Some object or some list that is not empty."""
        return self._pick(lambda value: isinstance(value, kind) and bool(value))

    def _pick(self, wanted: Callable[[object], bool]) -> Place | None:
        start = self.rng.randrange(len(self._paths))
        for path in self._paths[start:] + self._paths[:start]:
            place = Place(self._tree, path)
            if wanted(place.value):
                return place
        return None


class Place:
    """One value in a tree, to be read and replaced."""

    def __init__(self, tree: list[object], path: Path) -> None:
        holder: object = tree
        for step in path[:-1]:
            holder = holder[step]  # type: ignore[index]
        self._holder = holder
        self.key = path[-1]

    @property
    def value(self) -> object:
        return self._holder[self.key]  # type: ignore[index]

    @value.setter
    def value(self, value: object) -> None:
        self._holder[self.key] = value  # type: ignore[index]

    @property
    def named(self) -> bool:
        """Whether it is a member of an object."""
        return isinstance(self._holder, dict)

    def drop(self) -> None:
        """Take it out."""
        del self._holder[self.key]  # type: ignore[attr-defined]

    def repeat(self) -> None:
        """Let the list it stands in hold it twice."""
        if isinstance(self._holder, list):
            self._holder.append(self.value)


def _holds(value: object) -> bool:
    return isinstance(value, dict | list)


@lru_cache(maxsize=1_024)
def _paths(body: bytes) -> tuple[Path, ...]:
    """Paths of all values, the whole first."""
    return tuple(_walk(msgspec.json.decode(body), (0,)))


def _walk(value: object, path: Path) -> Iterator[Path]:
    yield path
    members: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(value, dict):
        members = iter(value.items())
    elif isinstance(value, list):
        members = iter(enumerate(value))
    for key, each in members:
        yield from _walk(each, (*path, key))
