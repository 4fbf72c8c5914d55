"""What a dispatch will do, to how many, where: said before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from ..widgets.deadline_words import short_date
from .dispatch_sheet import DispatchSheet, SheetLine

translate = QCoreApplication.translate


def dispatch_sentence(
    sheet: DispatchSheet, marketplace: Callable[[int], str], undo_seconds: int
) -> str:
    """The sentence over the button. `marketplace` names the marketplace of a shop's id."""
    sending = sheet.to_send()
    if not sending:
        return translate(
            "DispatchSentence", "Enter the invoice numbers; what stays empty is not shipped."
        )
    words = translate("DispatchSentence", "Ships: %1.")
    parts = [words.replace("%1", _places(sending, marketplace))]
    pieces = sum(line.row.quantity for line in sending)
    if pieces != len(sending):
        parts.append(translate("DispatchSentence", "%n piece(s) in all.", None, pieces))
    n = sum(line.confirm_first for line in sending)
    if n:
        parts.append(translate("DispatchSentence", "%n of them will be confirmed first.", None, n))
    parts.extend(_box_words(sheet))
    n = sheet.left_for_later()
    if n:
        parts.append(translate("DispatchSentence", "%n without a number: left for later.", None, n))
    n = 0 if sheet.release_held else len(sheet.held)
    if n:
        parts.append(translate("DispatchSentence", "%n on hold: not shipped.", None, n))
    n = sum(
        sheet.is_shut(line) and line.closed_by is None and line.hold is None for line in sheet.lines
    )
    if n:
        text = translate(
            "DispatchSentence",
            "%n can't go this way at their marketplace: left for later.",
            None,
            n,
        )
        parts.append(text)
    if undo_seconds:
        parts.append(translate("DispatchSentence", "Can be undone for %n s.", None, undo_seconds))
    return " ".join(parts)


def _box_words(sheet: DispatchSheet) -> list[str]:
    """What becomes of boxes that were chosen in part."""
    sending = {line.box for line in sheet.to_send()}
    n = sum(box in sending for box in sheet.parts())
    if not n:
        return []
    if sheet.rest_by is None:
        return [translate("DispatchSentence", "The rest of %n box(es) goes along.", None, n)]
    text = translate(
        "DispatchSentence",
        "The rest of %n box(es) follows by %1; what is split stays split.",
        None,
        n,
    )
    return [text.replace("%1", short_date(sheet.rest_by))]


def _places(lines: Sequence[SheetLine], marketplace: Callable[[int], str]) -> str:
    shops: dict[str, set[int]] = {}
    counts: dict[str, int] = {}
    for line in lines:
        name = marketplace(line.row.shop_id)
        shops.setdefault(name, set()).add(line.row.shop_id)
        counts[name] = counts.get(name, 0) + 1
    return ", ".join(_place(name, len(shops[name]), counts[name]) for name in counts)


def _place(name: str, shops: int, lines: int) -> str:
    if shops == 1:
        words = translate("DispatchSentence", "%1, %n order(s)", None, lines)
        return words.replace("%1", name)
    words = translate("DispatchSentence", "%1, %2 shops, %n order(s)", None, lines)
    return words.replace("%1", name).replace("%2", str(shops))
