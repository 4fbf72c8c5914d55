"""Search over lines by text: an index of grams, its queries, and the recheck on the real columns.

Numbers (orders, invoices, phones) have plain indexes: `search_numbers.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..domain.hangul import fold, grams, initials, is_initials, query_grams, words
from .connection import RawConnection, Readable, raw_of
from .search_numbers import find_numbers, is_number

_BATCH = 200
_IN_LINE = "SELECT id, product, option, seller_code FROM order_line WHERE id IN ({})"
_BESIDE = (
    "SELECT r.line_id, r.name, r.orderer_name, n.memo, n.tags FROM recipient r"
    " LEFT JOIN line_note n ON n.line_id = r.line_id WHERE r.line_id IN ({})"
)


def index_line(conn: Readable, line_id: int, texts: Sequence[str]) -> None:
    """Fill or replace what a line is found by: `texts` and its own memo and tags."""
    raw = raw_of(conn)  # a sync page does this for every line: the driver's way is ten times faster
    note = raw.execute("SELECT memo, tags FROM line_note WHERE line_id = ?", (line_id,)).fetchone()
    raw.execute(
        "INSERT OR REPLACE INTO line_search (rowid, grams) VALUES (?, ?)",
        (line_id, _terms((*texts, *map(str, note or ())))),
    )


def index_new_lines(raw: RawConnection, lines: Iterable[tuple[int, Sequence[str]]]) -> None:
    """Fill what lines that were never indexed, and bear no note, are found by."""
    raw.executemany(
        "INSERT INTO line_search (rowid, grams) VALUES (?, ?)",
        [(line_id, _terms(texts)) for line_id, texts in lines],
    )


def _terms(texts: Iterable[str]) -> str:
    found: dict[str, None] = {}
    for text in texts:
        found.update(dict.fromkeys((*grams(text), *_letters(text))))
    return " ".join(found)


def reindex_line(conn: Readable, line_id: int) -> None:
    """Fill what a line is found by anew from its columns."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT l.product, l.option, l.seller_code, r.name, r.orderer_name FROM order_line l"
            " JOIN recipient r ON r.line_id = l.id WHERE l.id = ?",
            (line_id,),
        )
        .fetchone()
    )
    if row is not None:
        index_line(conn, line_id, [str(text) for text in row if text])


def find_lines(conn: Readable, text: str, limit: int | None = None) -> list[int]:
    """Keys of the lines a search finds, newest first; `limit` None finds all.

    A number is looked for as order number, line number, invoice number and phone tail, everything
    else in product, option, seller's code, names, memo and tags.
    """
    raw = raw_of(conn)
    found = set(find_numbers(raw, text, limit)) if is_number(text) else set()
    found.update(_find_texts(raw, text, limit))
    newest = sorted(found, reverse=True)
    return newest if limit is None else newest[:limit]


def _find_texts(raw: RawConnection, text: str, limit: int | None) -> list[int]:
    question = _question(text)
    if question is None:
        return []
    if not _needs_recheck(text):
        return list(_candidates(raw, question, limit))
    found: list[int] = []
    wanted = frozenset(words(text))
    for batch in _batches(_candidates(raw, question, None)):
        found.extend(_rechecked(raw, batch, wanted))
        if limit is not None and len(found) >= limit:
            break
    return found


def _letters(text: str) -> str:
    """Every letter alone, and the initial consonants: one syllable finds any place of a word
    without a query over all pairs that begin with it."""
    plain = "".join(words(text))
    return plain + initials(plain)


def _question(text: str) -> str | None:
    """The index's query, every gram quoted: nothing typed is ever an operator."""
    return " AND ".join(f'"{gram}"' for gram in query_grams(text)) or None


def _needs_recheck(text: str) -> bool:
    """A pair in the index is a pair in a text; of longer words only the pairs are known."""
    return any(len(word) > 2 for word in words(text))


def _candidates(raw: RawConnection, question: str, limit: int | None) -> Iterator[int]:
    bound = "" if limit is None else f" LIMIT {limit:d}"
    rows = raw.execute(
        f"SELECT rowid FROM line_search WHERE line_search MATCH ? ORDER BY rowid DESC{bound}",
        (question,),
    )
    for row in rows:
        yield int(row[0])


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    batch: list[int] = []
    for line_id in ids:
        batch.append(line_id)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _rechecked(raw: RawConnection, ids: list[int], wanted: frozenset[str]) -> list[int]:
    """Those whose texts hold every word, in the order of `ids`.

    Most words are found in the line itself, which spares a look at the pages of its people.
    """
    missing = {line_id: _missing(texts, wanted) for line_id, texts in _texts(raw, _IN_LINE, ids)}
    rest = [line_id for line_id in ids if missing.get(line_id)]
    for line_id, texts in _texts(raw, _BESIDE, rest):
        missing[line_id] = _missing(texts, missing[line_id])
    return [line_id for line_id in ids if not missing.get(line_id, wanted)]


def _texts(raw: RawConnection, sql: str, ids: list[int]) -> Iterator[tuple[int, str]]:
    for row in raw.execute(sql.format(", ".join("?" * len(ids))), ids):
        yield int(row[0]), fold(" ".join(str(text) for text in row[1:] if text))


def _missing(text: str, wanted: frozenset[str]) -> frozenset[str]:
    spelt = initials(text) if any(is_initials(word) for word in wanted) else text
    return frozenset(word for word in wanted if word not in (spelt if is_initials(word) else text))
