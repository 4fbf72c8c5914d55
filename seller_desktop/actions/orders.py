"""What a seller does with order lines: confirm, dispatch, change an invoice, delay, cancel, note.

All of a gesture is queued or nothing; the marketplace's state is written by the pull alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..domain.action import Verb
from ..domain.errors import OfficeError, Problem, UserFixable
from ..domain.intent import Cancel, ChangeInvoice, Confirm, Delay, Dispatch, Intent, Note
from ..domain.order import DeliveryMethod
from .gesture import Gesture, commit
from .holds import release_lines
from .office import Office, Queued
from .outgoing import Outgoing, not_before, refuse_none, refuse_unknown_reason
from .parcels import parcel_warning, read_invoice, read_parcel, same_receiver
from .stored_lines import StoredLine, StoredLines

if TYPE_CHECKING:
    from ..store.connection import Readable

__all__ = [
    "DispatchCheck",
    "DispatchEntry",
    "Queued",
    "cancel",
    "change_invoice",
    "check_dispatch",
    "confirm",
    "delay",
    "dispatch",
    "send_note",
]

NOTE_LIMIT = 2_000
"""Letters a note may have: more is a mistaken paste."""


@dataclass(frozen=True, slots=True)
class DispatchEntry:
    """What the seller entered for one line: all that remains of it leaves this way. With `rest_by`
    (UTC ms) it leaves without those lines of its box that have no entry, and these by then. With
    `release` what the seller holds of it is released and leaves too."""

    line_id: int
    method: str = DeliveryMethod.PARCEL
    courier: str | None = None
    invoice_no: str | None = None
    rest_by: int | None = None
    release: bool = False


@dataclass(frozen=True, slots=True)
class DispatchCheck:
    """What stands against a dispatch, by line. `confirm_first` lines get a confirm queued too;
    `shops` are the names of the shops that would be told."""

    errors: dict[int, Problem]
    warnings: dict[int, Problem]
    confirm_first: int
    shops: tuple[str, ...]


@dataclass(slots=True)
class _Examined:
    """Entries after a look at each of them."""

    ready: list[tuple[_Parcel, Dispatch]] = field(default_factory=list)
    errors: dict[int, Problem] = field(default_factory=dict)
    warnings: dict[int, Problem] = field(default_factory=dict)

    @property
    def confirm_first(self) -> list[StoredLine]:
        return [stored for unit, _ in self.ready for stored in unit if stored.confirm_comes_first]


_Parcel = tuple[StoredLine, ...]
"""What leaves together: a line, or its whole box where the marketplace knows no less."""


def confirm(
    office: Office, line_ids: Sequence[int], *, hold_seconds: float | None = None
) -> Queued:
    """발주확인 of these lines; what the seller holds is left out with a notice, and so is its box.
    Raises `UserFixable` for the first that can't be confirmed, or where nothing is left."""
    return _queue_each(office, line_ids, Verb.CONFIRM, lambda _: Confirm(), hold_seconds)


def dispatch(
    office: Office, entries: Sequence[DispatchEntry], *, hold_seconds: float | None = None
) -> Queued:
    """발송처리. A line that has to be confirmed first gets both in one request.

    Raises `UserFixable` for the first entry that can't be sent; nothing is queued then.
    """
    refuse_none(entries)
    now = office.clock.now_ms()
    if any(entry.rest_by is not None and entry.rest_by <= now for entry in entries):
        raise UserFixable("until_passed")

    def work(gesture: Gesture) -> Queued:
        lines = StoredLines(gesture.conn, office.registry)
        examined = _examine(lines, entries)
        if examined.errors:
            raise UserFixable.of(next(iter(examined.errors.values())))
        hold = not_before(gesture.conn, gesture.at, [Verb.DISPATCH], hold_seconds)
        outgoing = Outgoing(office, gesture, hold)
        for unit in _units(lines, examined.confirm_first, Verb.CONFIRM):
            outgoing.add(unit, Verb.CONFIRM, Confirm())
        for unit, intent in examined.ready:
            outgoing.add(unit, Verb.DISPATCH, intent)
            release_lines(gesture, [stored.line_id for stored in unit])
        return outgoing.queued(_notices(examined))

    return commit(office, work, wake=True)


def check_dispatch(office: Office, entries: Sequence[DispatchEntry]) -> DispatchCheck:
    """What a dispatch of these entries would be told; queues nothing."""
    with office.db.read_raw() as conn:
        examined = _examine(StoredLines(conn, office.registry), entries)
    shops = dict.fromkeys(unit[0].shop.name for unit, _ in examined.ready)
    return DispatchCheck(
        examined.errors, examined.warnings, len(examined.confirm_first), tuple(shops)
    )


def change_invoice(
    office: Office,
    line_ids: Sequence[int],
    *,
    courier: str,
    invoice_no: str,
    hold_seconds: float | None = None,
) -> Queued:
    """송장 수정: lines that have left, or their boxes, are in another parcel than was said.

    Raises `UserFixable` for the first of which that can't be told.
    """

    def intent(stored: StoredLine) -> ChangeInvoice:
        parcel = read_invoice(stored.marketplace, courier, invoice_no)
        if parcel == (stored.line.courier, stored.line.invoice_no):
            raise UserFixable("nothing_changed", verb=str(Verb.CHANGE_INVOICE))
        return ChangeInvoice(*parcel)

    return _queue_each(office, line_ids, Verb.CHANGE_INVOICE, intent, hold_seconds)


def delay(
    office: Office,
    line_ids: Sequence[int],
    *,
    until_ms: int,
    reason: str,
    detail: str,
    hold_seconds: float | None = None,
) -> Queued:
    """발송지연 안내: the buyers are told a new dispatch deadline (UTC ms) and why."""
    if until_ms <= office.clock.now_ms():
        raise UserFixable("until_passed")

    def intent(stored: StoredLine) -> Delay:
        refuse_unknown_reason(stored.marketplace.choices(Verb.DELAY), reason)
        return Delay(until_ms, reason, detail.strip())

    return _queue_each(office, line_ids, Verb.DELAY, intent, hold_seconds)


def cancel(
    office: Office,
    line_ids: int | Sequence[int],
    *,
    reason: str,
    quantity: int | None = None,
    detail: str = "",
    hold_seconds: float | None = None,
) -> Queued:
    """판매자 취소 of what remains of a line, or of `quantity` of it; of several in one request."""

    def intent(stored: StoredLine) -> Cancel:
        refuse_unknown_reason(stored.marketplace.choices(Verb.CANCEL), reason)
        _refuse_quantity(stored, quantity)
        return Cancel(reason, detail.strip(), quantity)

    chosen = [line_ids] if isinstance(line_ids, int) else line_ids
    return _queue_each(office, chosen, Verb.CANCEL, intent, hold_seconds)


def send_note(
    office: Office,
    line_ids: Sequence[int],
    text: str,
    to_buyer: bool,
    hold_seconds: float | None = None,
) -> Queued:
    """주문 메모 on the orders of these lines: mailed to their buyers, or for the staff alone. Notes
    that say something else may wait already."""
    words = text.strip()
    if not words:
        raise UserFixable("note_empty")
    if len(words) > NOTE_LIMIT:
        raise UserFixable("note_too_long", limit=NOTE_LIMIT)
    note = Note(words, to_buyer, office.clock.now_ms())

    def intent(stored: StoredLine) -> Note:
        if any(_same_note(action.intent, note) for action in stored.waiting):
            stored.refuse_second(Verb.NOTE)
        return note

    return _queue_each(office, line_ids, Verb.NOTE, intent, hold_seconds)


def _same_note(waiting: Intent, note: Note) -> bool:
    said = (note.text, note.to_buyer)
    return isinstance(waiting, Note) and (waiting.text, waiting.to_buyer) == said


def _refuse_quantity(stored: StoredLine, quantity: int | None) -> None:
    if quantity is None or quantity == stored.line.quantity:
        return
    if not stored.marketplace.facts.capabilities.partial_cancel:
        raise UserFixable("whole_only", shop=stored.shop.name, quantity=stored.line.quantity)
    if not 0 < quantity <= stored.line.quantity:
        raise UserFixable("quantity_refused", quantity=quantity)


def _queue_each(
    office: Office,
    line_ids: Sequence[int],
    verb: Verb,
    intent_of: Callable[[StoredLine], Intent],
    hold_seconds: float | None,
) -> Queued:
    """Queue one verb on each line's unit, or raise for the first that stands against it."""
    refuse_none(line_ids)

    def work(gesture: Gesture) -> Queued:
        lines = StoredLines(gesture.conn, office.registry)
        hold = not_before(gesture.conn, gesture.at, [verb], hold_seconds)
        outgoing = Outgoing(office, gesture, hold)
        chosen = [lines.line(line_id) for line_id in dict.fromkeys(line_ids)]
        asked = _units(lines, chosen, verb)
        units = _not_held(asked) if verb is Verb.CONFIRM else asked
        notices = _left_out(asked, units)
        for unit in units:
            for stored in unit:
                stored.refuse_unoffered(verb)
                if verb is not Verb.NOTE:
                    stored.refuse_second(verb)
                intent = intent_of(stored)
                stored.refuse_illegal(verb, intent, stored.in_view)
            outgoing.add(unit, verb, intent)
            notices += _looks_wrong(lines.conn, unit[0], intent)
        named = {stored.line_id for stored in chosen}
        along = sum(stored.line_id not in named for unit in units for stored in unit)
        return outgoing.queued([*notices, _goes_along(along)] if along else notices)

    return commit(office, work, wake=True)


def _looks_wrong(conn: Readable, stored: StoredLine, intent: Intent) -> list[Problem]:
    """What the seller should look at before a parcel's new number goes out."""
    if not isinstance(intent, ChangeInvoice):
        return []
    warning = parcel_warning(conn, stored, intent.courier, intent.invoice_no)
    return [] if warning is None else [warning]


def _units(lines: StoredLines, chosen: Sequence[StoredLine], verb: Verb) -> list[_Parcel]:
    """The units of the lines chosen, each once."""
    units: list[_Parcel] = []
    met: set[int] = set()
    for stored in chosen:
        if stored.line_id not in met:
            units.append(lines.unit(stored.line_id, verb))
            met.update(one.line_id for one in units[-1])
    return units


def _not_held(units: Sequence[_Parcel]) -> list[_Parcel]:
    """The units of which the seller holds nothing. Raises `line_on_hold` where there is none."""
    free = [unit for unit in units if all(stored.hold is None for stored in unit)]
    if not free:
        for stored in units[0]:
            stored.refuse_held()
    return free


def _left_out(asked: Sequence[_Parcel], units: Sequence[_Parcel]) -> list[Problem]:
    count = sum(map(len, asked)) - sum(map(len, units))
    return [Problem("held_left_out", {"count": count})] if count else []


def _goes_along(count: int) -> Problem:
    return Problem("group_goes_along", {"count": count})


# Dispatch, entry by entry.


def _examine(lines: StoredLines, entries: Sequence[DispatchEntry]) -> _Examined:
    examined = _Examined()
    named: set[int] = set()
    leaving: dict[int, Dispatch] = {}
    for entry in entries:
        try:
            box = lines.unit(entry.line_id, Verb.DISPATCH)
            stored = next(one for one in box if one.line_id == entry.line_id)
            if entry.line_id in named:
                raise UserFixable("line_twice", line_no=stored.line.line_no)
            named.add(entry.line_id)
            stored.refuse_unoffered(Verb.DISPATCH)
            intent = _parcel_of(stored, entry)
            if leaving.get(entry.line_id, intent) != intent:
                raise UserFixable("group_one_parcel", line_no=stored.line.line_no)
            if entry.line_id not in leaving:
                unit = box if intent.rest_by is None else _part(box, entries)
                for one in unit:
                    _refuse_dispatch(one, intent)
                    if not entry.release:
                        one.refuse_held()
                examined.ready.append((unit, intent))
                leaving |= dict.fromkeys((one.line_id for one in box), intent)
        except OfficeError as error:
            examined.errors[entry.line_id] = error.problem
    _warn(lines.conn, examined, named)
    return examined


def _parcel_of(stored: StoredLine, entry: DispatchEntry) -> Dispatch:
    courier, invoice_no = read_parcel(
        stored.marketplace, entry.method, entry.courier, entry.invoice_no
    )
    return Dispatch(entry.method, courier, invoice_no, entry.rest_by)


def _part(box: _Parcel, entries: Sequence[DispatchEntry]) -> _Parcel:
    """분리배송: the lines of a box that have an entry. Raises `UserFixable` where the marketplace
    knows no such thing, where none would stay, or where one that stays is about to leave."""
    first = box[0]
    if not first.marketplace.facts.capabilities.split_groups:
        raise UserFixable("split_not_offered", shop=first.shop.name)
    chosen = {entry.line_id for entry in entries}
    staying = [stored for stored in box if stored.line_id not in chosen]
    if not staying:
        raise UserFixable("split_leaves_nothing", line_no=first.line.line_no)
    for stored in staying:
        stored.refuse_second(Verb.DISPATCH)
    return tuple(stored for stored in box if stored.line_id in chosen)


def _refuse_dispatch(stored: StoredLine, intent: Dispatch) -> None:
    """Raise the reason against sending this line now."""
    stored.refuse_second(Verb.DISPATCH)
    if stored.line.awaiting_gift_address:
        raise UserFixable("gift_no_address", line_no=stored.line.line_no)
    if stored.confirm_comes_first:
        stored.refuse_illegal(Verb.CONFIRM, Confirm(), stored.line)
        stored.refuse_illegal(Verb.DISPATCH, intent, stored.as_confirmed)
    else:
        stored.refuse_illegal(Verb.DISPATCH, intent, stored.in_view)


def _warn(conn: Readable, examined: _Examined, named: AbstractSet[int]) -> None:
    users: dict[str, StoredLine] = {}
    for unit, intent in examined.ready:
        stored = next(one for one in unit if one.line_id in named)
        warning = parcel_warning(conn, stored, intent.courier, intent.invoice_no)
        first = users.setdefault(intent.invoice_no, stored) if intent.invoice_no else stored
        if not same_receiver(first.line.recipient, stored.line.recipient):
            told = {"invoice_no": intent.invoice_no, "line_no": first.line.line_no}
            warning = Problem("duplicate_invoice", told)
        along = sum(one.line_id not in named for one in unit)
        if warning is None and along:
            warning = _goes_along(along)
        if warning is not None:
            examined.warnings[stored.line_id] = warning


def _notices(examined: _Examined) -> list[Problem]:
    first = examined.confirm_first
    said = [Problem("confirm_first", {"count": len(first)})] if first else []
    return [*said, *examined.warnings.values()]
