"""How a call shows its key: in a header over TLS, or in the query where headers get lost; signed
where there is no TLS."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from urllib.parse import urlsplit

from ...system.randomness import Ids
from . import oauth
from .oauth import Pair


class Keys:
    """The key pair of one shop."""

    def __init__(self, base_url: str, credentials: Mapping[str, str], ids: Ids) -> None:
        self._key = _without_blanks(credentials.get("consumer_key", ""))
        self._secret = _without_blanks(credentials.get("consumer_secret", ""))
        self._ids = ids
        self.signs = urlsplit(base_url).scheme == "http"
        """Whether calls are signed: the shop has no TLS."""
        self.in_query = False
        """Whether the shop's server drops the header, so that the pair travels in the query."""

    @property
    def usable(self) -> bool:
        """Whether both are there and could be sent at all."""
        both = (self._key, self._secret)
        return all(text and text.isascii() and text.isprintable() for text in both)

    def headers(self) -> Mapping[str, str]:
        """The header that shows the key, where there is one."""
        if self.signs or self.in_query:
            return {}
        pair = base64.b64encode(f"{self._key}:{self._secret}".encode()).decode("ascii")
        return {"Authorization": f"Basic {pair}"}

    def query(self, method: str, url: str, pairs: tuple[Pair, ...], now: int) -> tuple[Pair, ...]:
        """The query as it leaves. `url` is without query, `now` UTC ms."""
        if self.signs:
            nonce = self._ids.token(16)
            return oauth.signed(method, url, pairs, self._key, self._secret, now // 1000, nonce)
        if self.in_query:
            return (*pairs, ("consumer_key", self._key), ("consumer_secret", self._secret))
        return pairs


def _without_blanks(pasted: str) -> str:
    """A copied key or secret without the blanks and line ends that came along."""
    return "".join(pasted.split())
