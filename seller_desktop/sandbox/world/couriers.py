"""Couriers of the simulated world: invoice numbers of the right length whose check digit fits."""

from __future__ import annotations

from random import Random

_FAVOURITES = (
    ("cj",) * 9 + ("hanjin",) * 4 + ("lotte",) * 4 + ("logen",) * 2 + ("epost",) * 2 + ("cvs_gs",)
)


def favourite_courier(rng: Random) -> str:
    """The canonical code of a courier as small shops choose them."""
    return rng.choice(_FAVOURITES)


class InvoiceNumbers:
    """The number ranges of all couriers; no number is given out twice.

    `start` sets apart the ranges of several shops.
    """

    def __init__(self, start: int) -> None:
        self._next = start % 7_000_000

    def take(self, courier: str) -> str:
        """A fresh invoice number of this (canonical) courier."""
        self._next += 1
        serial = f"{self._next:07d}"
        if courier in ("cj", "cvs_cu"):
            return f"65{(body := '00' + serial)}{int(body) % 7}"
        if courier in ("hanjin", "lotte"):
            body = {"hanjin": "5070", "lotte": "2300"}[courier] + serial
            return f"{body}{int(body) % 7}"
        if courier == "logen":
            body = "960" + serial
            return f"{body}{int(body) % 7}"
        if courier == "epost":
            return f"605500{serial}"
        return f"33000{serial}"
