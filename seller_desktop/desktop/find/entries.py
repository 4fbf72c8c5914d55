"""What the list of results shows, in groups: what was found in the store, screens, commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ...domain.hangul import fold, initials, is_initials
from ...store.claims_list import ClaimRow
from ...store.find import BuyerRow, Found, Most
from ...store.inquiry_list import InquiryRow
from ...store.worklist import WorklistRow
from ..orders.row_status import line_cell
from ..orders.shop_faces import ShopFaces
from ..orders.words import Words
from ..place import Place
from ..widgets.plain_text import clean_text
from ..widgets.status_words import status_word

MOST = Most(lines=6, claims=3, inquiries=3, buyers=3)
MOST_COMMANDS = 6
_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it is, what else to know, and what Enter does.

    `option` stands small behind the title, `detail` below; `status` names a glyph of the tokens,
    `icon` a Lucide icon; `hint` stands at the right. A row without `open` is the head of a group.
    """

    title: str
    detail: str = ""
    hint: str = ""
    option: str = ""
    status: str = ""
    icon: str = ""
    open: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A page as the list names it."""

    key: str
    title: str
    icon: str
    shortcut: str


def found_entries(
    found: Found, text: str, shops: ShopFaces, words: Words, go: Callable[[Place], None]
) -> list[Entry]:
    """What was found in the store, each group under its head: orders first."""
    entries: list[Entry] = []
    if found.lines:
        entries.append(Entry(_head("Orders")))
        entries += [_line(row, shops, words, go) for row in found.lines]
        entries.append(
            Entry(
                QCoreApplication.translate("Find", "Show all in Orders"),
                icon="search",
                open=lambda: go(Place("orders", stage="all", text=text)),
            )
        )
    if found.claims:
        entries.append(Entry(_head("Claims")))
        entries += [_claim(row, shops, go) for row in found.claims]
    if found.inquiries:
        entries.append(Entry(_head("Inquiries")))
        entries += [_inquiry(row, shops, go) for row in found.inquiries]
    if found.buyers:
        entries.append(Entry(_head("Buyers")))
        entries += [_buyer(row, go) for row in found.buyers]
    return entries


def screen_entries(
    screens: Sequence[Screen], text: str, go: Callable[[Place], None]
) -> list[Entry]:
    """The screens whose name has the text in it."""
    fitting = [screen for screen in screens if fits(screen.title, text)]
    if not fitting:
        return []
    return [Entry(_head("Screens")), *(_screen(screen, go) for screen in fitting)]


def command_entries(commands: Sequence[QAction], text: str) -> list[Entry]:
    """The commands of the menus whose name has the text in it and that can be done now."""
    fitting = [c for c in commands if c.isEnabled() and fits(plain_text_of(c), text)]
    if not fitting:
        return []
    return [Entry(_head("Commands")), *map(_command, fitting[:MOST_COMMANDS])]


def fits(title: str, text: str) -> bool:
    """Whether a name holds a text: as it is, or by its initial consonants."""
    wanted, name = fold(text.strip()), fold(title)
    if not wanted:
        return True
    return wanted in (initials(name) if is_initials(wanted) else name)


def plain_text_of(command: QAction) -> str:
    """A command's name without its mnemonic and its key."""
    return command.text().partition("\t")[0].replace("&", "").rstrip("…")


def _head(group: str) -> str:
    translate = QCoreApplication.translate
    return {
        "Claims": translate("Find", "Claims"),
        "Inquiries": translate("Find", "Inquiries"),
        "Buyers": translate("Find", "Buyers"),
        "Orders": translate("Find", "Orders"),
        "Screens": translate("Find", "Screens"),
        "Commands": translate("Find", "Commands"),
    }[group]


def _line(row: WorklistRow, shops: ShopFaces, words: Words, go: Callable[[Place], None]) -> Entry:
    place, shop = Place("orders", line_id=row.id), shops.of(row.shop_id)
    return Entry(
        clean_text(row.product, 120),
        _facts(row.order_no, row.receiver, shop.name),
        line_cell(row.status, row.status_word, shop.marketplace, words).word,
        option=clean_text(row.option or "", 80),
        status=row.status,
        open=lambda: go(place),
    )


def _claim(row: ClaimRow, shops: ShopFaces, go: Callable[[Place], None]) -> Entry:
    place = Place("claims", claim_id=row.id)
    return Entry(
        clean_text(row.product, 120),
        _facts(row.order_no, row.receiver, shops.of(row.shop_id).name),
        status_word(row.kind),
        option=clean_text(row.option or "", 80),
        status=row.kind,
        open=lambda: go(place),
    )


def _inquiry(row: InquiryRow, shops: ShopFaces, go: Callable[[Place], None]) -> Entry:
    place = Place("inquiries", inquiry_id=row.id)
    waits = QCoreApplication.translate("Find", "To answer")
    over = QCoreApplication.translate("Find", "Answered")
    return Entry(
        clean_text(" ".join((row.title or row.text or row.number).split()), 160),
        _facts(row.product, row.asker, shops.of(row.shop_id).name),
        waits if row.needs_seller else over,
        icon="message-circle-question-mark",
        open=lambda: go(place),
    )


def _buyer(row: BuyerRow, go: Callable[[Place], None]) -> Entry:
    title = clean_text(row.name, 40)
    place = Place("orders", stage="all", only=frozenset(row.line_ids), title=title)
    number = row.orders
    orders = QCoreApplication.translate("Find", "%n order(s)", None, number)
    return Entry(title, row.phone, orders, icon="user-round", open=lambda: go(place))


def _screen(screen: Screen, go: Callable[[Place], None]) -> Entry:
    return Entry(
        screen.title, hint=_key(screen.shortcut), icon=screen.icon, open=_goer(go, screen.key)
    )


def _goer(go: Callable[[Place], None], page: str) -> Callable[[], None]:
    return lambda: go(Place(page))


def _command(command: QAction) -> Entry:
    key = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    key = key or command.text().partition("\t")[2]
    return Entry(plain_text_of(command), hint=key, icon="chevron-right", open=command.trigger)


def _key(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def _facts(*facts: str | None) -> str:
    return _SEPARATOR.join(clean_text(fact, 80) for fact in facts if fact)
