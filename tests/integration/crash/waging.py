"""A campaign from its folder to what came of it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .campaign import Campaign
from .points import Point


@dataclass(frozen=True)
class Outcome:
    """What one campaign came to; `failure` is empty where all held."""

    seed: str
    kills: dict[Point, int]
    acknowledged: int
    effects: int
    failure: str = ""


def wage(seed: str, points: Sequence[Point]) -> Outcome:
    """One campaign in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="crash-") as folder:
        campaign = Campaign(Path(folder), seed)
        failure = ""
        try:
            campaign.run(points)
        except AssertionError as error:
            failure = str(error)
        return Outcome(seed, dict(campaign.kills), campaign.acknowledged, campaign.effects, failure)
