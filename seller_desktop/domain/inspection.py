"""What the seller found when goods came back (검수): kept here, no marketplace's API takes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_NOTE = 500


class InspectionResult(StrEnum):
    """What was in the parcel."""

    FINE = "fine"
    USED = "used"
    DAMAGED = "damaged"
    INCOMPLETE = "incomplete"
    WRONG_GOODS = "wrong_goods"


@dataclass(frozen=True, slots=True)
class Inspection:
    """The result of a look at the goods, and the seller's own words on it."""

    result: InspectionResult
    note: str = ""
