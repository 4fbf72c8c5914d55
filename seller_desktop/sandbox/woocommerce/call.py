"""One call as an endpoint sees it: parameters, body, the shop it is about, and the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .records import Order
from .settings import WooSettings
from .wire import Json, Refusal, bad_parameter, read_json
from .world import WooWorld

MOST_PER_PAGE = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """What an endpoint says."""

    body: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """`now` is the server's clock; changes after `visible_until` are not in lists yet.

    `doubled` repeats the rows of each page (the fault `duplicate_page`).
    """

    world: WooWorld
    settings: WooSettings
    now: int
    url: str
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: bytes
    visible_until: int
    doubled: bool = False

    def json(self) -> Json:
        """The body as a JSON object."""
        return read_json(self.body)

    def one(self, name: str) -> str | None:
        """A query parameter; None where absent or empty."""
        values = self.query.get(name)
        return values[0] if values and values[0] else None

    def flag(self, name: str) -> bool:
        """A query parameter that is true or false."""
        return (self.one(name) or "").lower() in ("1", "true", "yes")

    def many(self, name: str) -> list[str]:
        """A list: joined by commas, or its key repeated with or without indexes."""
        found: list[str] = []
        for key, values in self.query.items():
            if key == name or (key.startswith(f"{name}[") and key.endswith("]")):
                found += [word for value in values for word in value.split(",") if word]
        return found

    def numbers(self, name: str) -> list[int]:
        """A list of whole numbers."""
        words = self.many(name)
        if not all(word.isdecimal() for word in words):
            raise bad_parameter(name, f"{name}[0] is not of type integer.")
        return [int(word) for word in words]

    def count(self, name: str, default: int, low: int, high: int | None = None) -> int:
        """A whole query parameter within bounds."""
        text = self.one(name)
        if text is None:
            return default
        number = int(text) if text.isdecimal() and len(text) < 10 else low - 1
        if number < low or (high is not None and number > high):
            bounds = f"{low} (inclusive)" + (f" and {high} (inclusive)" if high else "")
            raise bad_parameter(name, f"{name} must be between {bounds}")
        return number

    def order(self) -> Order:
        """The order of the path. Raises `Refusal` 404."""
        return self.find(self.path["id"])

    def find(self, number: str) -> Order:
        """The order of a number. Raises `Refusal` 404."""
        order = self.world.orders.get(_number(number))
        if order is None or order.status == "deleted":
            raise Refusal(404, "woocommerce_rest_shop_order_invalid_id", "ID가 올바르지 않습니다.")
        return order


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 20 else 0


def pick_fields(body: object, names: Sequence[str]) -> object:
    """What `_fields` leaves of an answer."""
    if not names:
        return body
    if isinstance(body, list):
        return [pick_fields(each, names) for each in body]
    if isinstance(body, dict):
        return {key: value for key, value in body.items() if key in names}
    return body


def paged(call: Call, rows: Sequence[object]) -> tuple[Sequence[object], Mapping[str, str]]:
    """One page of rows with the headers that tell of the others."""
    size = call.count("per_page", 10, 1, MOST_PER_PAGE)
    number = call.count("page", 1, 1)
    start = call.count("offset", (number - 1) * size, 0)
    found = list(rows[start : start + size])
    if call.doubled:
        found += found
    if not call.settings.total_headers:
        return found, {}
    pages = -(-len(rows) // size)
    headers = {"X-WP-Total": str(len(rows)), "X-WP-TotalPages": str(pages)}
    links = []
    if number > 1:
        links.append(f'<{call.url}?page={number - 1}>; rel="prev"')
    if number < pages:
        links.append(f'<{call.url}?page={number + 1}>; rel="next"')
    if links:
        headers["Link"] = ", ".join(links)
    return found, headers
