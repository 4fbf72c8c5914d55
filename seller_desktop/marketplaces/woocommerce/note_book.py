"""Notes on orders: looked for before they are made, since a shop makes the same one twice."""

from __future__ import annotations

import msgspec

from ...domain.errors import Fault
from ..contract import SendReport
from ..decoding import Unreadable
from .client import Call, WooClient
from .plain_text import same_words
from .plan import NoteStep
from .reports import failure
from .values import moment, text
from .wire import Note, decode, entries

_SLACK_MS = 3_600_000
"""The shop's clock and ours may differ: the same words within the hour are the same note."""


class NoteBook:
    """The notes of one shop's orders. Methods raise `OfficeError` and `Interrupted`."""

    def __init__(self, client: WooClient) -> None:
        self._client = client

    def is_written(self, step: NoteStep) -> bool:
        """Whether the note stands there from an earlier try."""
        response = self._client.read(Call("GET", step.path))
        try:
            raw = decode(response.body, msgspec.Raw)
            decode(raw, list[msgspec.Raw])
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="notes", cause=unreadable.cause) from None
        return any(_is_it(one, step) for one in entries(raw, Note))

    def write(self, step: NoteStep, key: str) -> SendReport | None:
        """Make the note; what the answer reports where it was not made."""
        body = msgspec.json.encode({"note": step.text, "customer_note": step.to_buyer})
        response = self._client.send(Call("POST", step.path, body=body, safe=False))
        return failure(self._client, response, [key])


def _is_it(note: Note, step: NoteStep) -> bool:
    """Rather the same note than mailed twice, where the shop does not say when it was made."""
    made_at = moment(note.date_created_gmt)
    recent = made_at is None or made_at >= step.since - _SLACK_MS
    told = (note.customer_note is True) == step.to_buyer
    return recent and told and same_words(text(note.note) or "", step.text)
