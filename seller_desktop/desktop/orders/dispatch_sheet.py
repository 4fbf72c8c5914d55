"""The lines of one dispatch and what was entered for them. No widgets: the dialog shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ...domain.courier import COURIERS
from ...domain.errors import Problem
from ...domain.order import DeliveryMethod
from ...store.worklist import WorklistRow
from .invoice_check import number_problem, number_warning, read_number
from .pasted_numbers import read_pasted

MOST_LINES = 500


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of the sheet. `closed_by` says why it can't be dispatched; it is then greyed.

    `box` is equal for lines of one parcel; `confirm_first` lines get a confirm queued too;
    `methods` and `couriers` are what its marketplace takes. `outside` counts the lines of its box
    that are still to be shipped and were not chosen; where the marketplace `splits` boxes these
    may stay.
    """

    row: WorklistRow
    box: str
    closed_by: Problem | None = None
    confirm_first: bool = False
    methods: frozenset[str] = frozenset(DeliveryMethod)
    couriers: frozenset[str] = frozenset(courier.code for courier in COURIERS)
    outside: int = 0
    splits: bool = False

    @property
    def hold(self) -> str | None:
        """Why the seller holds the line; None where nobody does."""
        return self.row.hold


@dataclass(slots=True)
class Entry:
    """What the seller entered for a line."""

    courier: str
    invoice_no: str = ""


@dataclass(frozen=True, slots=True)
class Pasted:
    """How a paste went: rows pasted, lines filled, numbers that found no line."""

    rows: int
    filled: int

    @property
    def left(self) -> int:
        """Pasted rows that filled nothing."""
        return self.rows - self.filled


@dataclass(slots=True)
class DispatchSheet:
    """Lines in the order of the list, with method and couriers. Raises `ValueError` above 500.

    `rest_by` (UTC ms) splits boxes of which only a part leaves: the rest follows by then. None
    lets a box leave whole where its marketplace knows no less by itself. What the seller holds is
    shut until `release_held`. A line begins with the courier that was preset for it.
    """

    lines: Sequence[SheetLine]
    courier: str
    method: str = DeliveryMethod.PARCEL
    one_per_box: bool = True
    rest_by: int | None = None
    release_held: bool = False
    entries: dict[int, Entry] = field(default_factory=dict)
    told: dict[int, Problem] = field(default_factory=dict)
    warned: dict[int, Problem] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.lines) > MOST_LINES:
            raise ValueError("a dispatch has at most 500 lines")
        for line in self.lines:
            preset = line.row.preset
            offered = preset if preset in line.couriers else None
            self.entries[line.row.id] = Entry(offered or self.courier)

    def resume(self, drafts: Mapping[int, Entry]) -> None:
        """Take over what was typed earlier for lines that can still be entered."""
        for line in self.lines:
            draft = drafts.get(line.row.id)
            if draft is not None and not self.is_shut(line):
                self.entries[line.row.id] = Entry(draft.courier, draft.invoice_no)

    @property
    def needs_number(self) -> bool:
        """Whether the method has an invoice number."""
        return self.method == DeliveryMethod.PARCEL

    def shut_by(self, line: SheetLine) -> Problem | None:
        """Why a line takes no part: its state, a hold of the seller's, or a method that its
        marketplace does not know."""
        if line.closed_by is None and line.hold is not None and not self.release_held:
            return Problem(
                "line_on_hold", {"line_no": line.row.line_no, "reason": line.hold or None}
            )
        if line.closed_by is None and self.method not in line.methods:
            return Problem("method_not_here", {"method": self.method})
        return line.closed_by

    def is_shut(self, line: SheetLine) -> bool:
        """Whether a line takes no part in what is sent."""
        return self.shut_by(line) is not None

    @property
    def held(self) -> tuple[SheetLine, ...]:
        """The lines that only their hold keeps from being sent."""
        return tuple(line for line in self._enterable() if line.hold is not None)

    @property
    def methods(self) -> tuple[str, ...]:
        """Every method that one of the lines can go by."""
        offered = {method for line in self._enterable() for method in line.methods}
        return tuple(method for method in DeliveryMethod if method in offered)

    @property
    def couriers(self) -> tuple[str, ...]:
        """Every courier that one of the lines can go with."""
        offered = {courier for line in self._enterable() for courier in line.couriers}
        return tuple(courier.code for courier in COURIERS if courier.code in offered)

    def _enterable(self) -> list[SheetLine]:
        return [line for line in self.lines if line.closed_by is None]

    def enter(self, place: int, text: str) -> None:
        """An invoice number as typed or scanned; lines of the same box get it too."""
        line = self.lines[place]
        number = read_number(text)
        for mate in self.box_of(line):
            self.entries[mate.row.id].invoice_no = number
            self._forget(mate.row.id)

    def set_courier(self, courier: str, places: Iterable[int] | None = None) -> None:
        """The courier of some lines, or of all and of the default."""
        if places is None:
            self.courier = courier
            chosen = self.lines
        else:
            chosen = [mate for place in places for mate in self.box_of(self.lines[place])]
        for line in chosen:
            self.entries[line.row.id].courier = courier
            self._forget(line.row.id)

    def set_method(self, method: str) -> None:
        """Another delivery method: what was told about numbers no longer holds."""
        self.method = method
        self.told.clear()
        self.warned.clear()

    def box_of(self, line: SheetLine) -> list[SheetLine]:
        """The lines that share the number of a line, itself included."""
        if not self.one_per_box or not line.box:
            return [line]
        return [mate for mate in self.lines if mate.box == line.box and not self.is_shut(mate)]

    def follows(self, place: int) -> bool:
        """Whether the line takes its number from an earlier line of its box."""
        line = self.lines[place]
        return not self.is_shut(line) and self.box_of(line)[0] is not line

    def next_place(self, place: int) -> int:
        """The next line that wants a number of its own, or -1."""
        for later in range(place + 1, len(self.lines)):
            if not self.is_shut(self.lines[later]) and not self.follows(later):
                return later
        return -1

    def paste(self, text: str, place: int) -> Pasted:
        """A column from a spreadsheet: by order or line numbers if it has any, else downwards."""
        numbers = read_pasted(text, self._known_numbers())
        places = {line.row.line_no: place for place, line in enumerate(self.lines)}
        target, filled = place, 0
        for number in numbers:
            at = target if number.line_no is None else places[number.line_no]
            if number.line_no is None:
                target = self.next_place(target) if target >= 0 else -1
            if at < 0 or self.is_shut(self.lines[at]) or not number.invoice_no:
                continue
            if number.courier is not None:
                self.set_courier(number.courier, [at])
            self.enter(at, number.invoice_no)
            filled += 1
        return Pasted(len(numbers), filled)

    def to_send(self) -> list[SheetLine]:
        """Lines that would be dispatched: not closed, and numbered if the method wants it."""
        return [
            line
            for line in self.lines
            if not self.is_shut(line)
            and (not self.needs_number or self.entries[line.row.id].invoice_no)
        ]

    def parts(self) -> dict[str, int]:
        """The boxes that may be split and of which only a part would leave, each with the number
        of lines that would stay. A box that is still empty is about to leave with all its lines."""
        sending = {line.row.id for line in self.to_send()}
        found: dict[str, int] = {}
        for box, lines in self._splitting().items():
            begun = any(line.row.id in sending for line in lines)
            staying = sum(
                line.row.id not in sending if begun else self.is_shut(line) for line in lines
            )
            staying += lines[0].outside
            if staying:
                found[box] = staying
        return found

    def left_for_later(self) -> int:
        """How many lines that could be entered are not sent; what goes along with its box is."""
        sending = self.to_send()
        boxes = {line.box for line in sending if line.splits and self.rest_by is None} - {""}
        numbered = {line.row.id for line in sending}
        return sum(
            not self.is_shut(line) and line.row.id not in numbered and line.box not in boxes
            for line in self.lines
        )

    def _splitting(self) -> dict[str, list[SheetLine]]:
        boxes: dict[str, list[SheetLine]] = {}
        for line in self.lines:
            if line.box and line.splits:
                boxes.setdefault(line.box, []).append(line)
        return boxes

    def problem(self, line: SheetLine) -> Problem | None:
        """What forbids the entry of a line; an empty one is no problem, it just stays."""
        entry = self.entries[line.row.id]
        shut_by = self.shut_by(line)
        if shut_by is not None:
            return shut_by
        if not self.needs_number or not entry.invoice_no:
            return None
        if entry.courier not in line.couriers:
            return Problem("courier_not_here", {"courier": entry.courier})
        wrong = number_problem(entry.courier, entry.invoice_no)
        return wrong or self.told.get(line.row.id)

    def warning(self, line: SheetLine) -> Problem | None:
        """What the seller should look at; it never forbids."""
        entry = self.entries[line.row.id]
        if self.is_shut(line) or not self.needs_number or not entry.invoice_no:
            return None
        odd = number_warning(entry.courier, entry.invoice_no)
        if odd is not None:
            return odd
        other = self._other_use(line)
        if other is not None:
            told = {"invoice_no": entry.invoice_no, "line_no": other.row.line_no}
            return Problem("duplicate_invoice", told)
        return self.warned.get(line.row.id)

    def has_problems(self) -> bool:
        """Whether any line to be sent is forbidden."""
        return any(self.problem(line) is not None for line in self.to_send())

    def is_ready(self) -> bool:
        """Whether it can be sent as it stands."""
        return bool(self.to_send()) and not self.has_problems()

    def _other_use(self, line: SheetLine) -> SheetLine | None:
        """A line of another box that was given the same number."""
        mine = self.entries[line.row.id]
        for other in self.lines:
            same_box = other is line or (line.box and other.box == line.box)
            theirs = self.entries[other.row.id]
            if not same_box and (theirs.courier, theirs.invoice_no) == (
                mine.courier,
                mine.invoice_no,
            ):
                return other
        return None

    def _known_numbers(self) -> Mapping[str, str]:
        known: dict[str, str] = {}
        of_order: dict[str, list[SheetLine]] = {}
        for line in self.lines:
            of_order.setdefault(line.row.order_no, []).append(line)
        for order_no, lines in of_order.items():
            if len(lines) == 1 or len({line.box for line in lines}) == 1:
                known[order_no] = lines[0].row.line_no
        return known | {line.row.line_no: line.row.line_no for line in self.lines}

    def _forget(self, line_id: int) -> None:
        self.told.pop(line_id, None)
        self.warned.pop(line_id, None)


def box_key(row: WorklistRow) -> str:
    """Equal for lines of an order that ship together; empty for one that ships alone."""
    if row.group_no is None or row.bundle_size < 2:
        return ""
    return f"{row.shop_id}/{row.order_no}/{row.group_no}"
