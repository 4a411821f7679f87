"""Pairs of places -> changes that a person can read: both texts, the fields that changed, and what is known of the why."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import orjson

from .differences import WHATS, Change, FieldChange, Kind, Side, Turn, What
from .differences_extra import with_scores
from .differences_keys import scores, shown_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pyarrow as pa

Row = dict[str, Any]

Found = tuple[tuple[What, ...], str | None, float | None, tuple[str, ...]]
"""What changed in a record, how both were matched, how alike they are, and what is known of the why."""

_READING = frozenset({"layout", "group"})
"""Keys of `provenance.details` that only say how the file was laid out."""


def described(
    kind: Kind,
    found: Sequence[Found],
    tables: tuple[pa.Table | None, pa.Table | None],
    compared: frozenset[str],
) -> Iterator[Change]:
    """A change for each line of the two tables, which hold the same records in the same order; null = not in that edition.

    `compared` names the fields and scores both editions have.
    """
    befores, afters = (None if table is None else list(_rows(table, compared)) for table in tables)
    for place, (what, matched, alike, reasons) in enumerate(found):
        before = None if befores is None else befores[place]
        after = None if afters is None else afters[place]
        more: list[str] = list(reasons)
        if before is not None and after is not None and "text" in what:
            more += _text_reasons(before, after)
        if kind == "dropped" and after is not None:
            more += _dropped(after)
        if kind == "restored" and before is not None:
            more += [f"was dropped: {reason}" for reason in _dropped(before)]
        yield Change(
            kind=kind,
            what=what,
            matched=matched,
            likeness=alike,
            reasons=tuple(more),
            fields=() if before is None or after is None else tuple(_fields(before, after)),
            old=None if before is None else _side(before),
            new=None if after is None else _side(after),
        )


def whats(bits: int) -> tuple[What, ...]:
    """The words of a number with a bit for each."""
    return tuple(what for place, what in enumerate(WHATS) if bits >> place & 1)


def _rows(table: pa.Table, compared: frozenset[str]) -> Iterator[Row]:
    table = with_scores(table)
    names = {name: found.to_list() for name, found in scores(table) if name in compared}
    values = {name: found.to_list() for name, found in shown_fields(table) if name in compared}
    wanted = ("id", "label", "split", "provenance", "language", "messages", "rejected", "dropped_by")
    for place, row in enumerate(table.select([name for name in wanted if name in table.column_names]).to_pylist()):
        yield {
            **row,
            "scores": {name: _short(column[place]) for name, column in names.items()},
            "fields": {name: column[place] for name, column in values.items()},
        }


def _side(row: Row) -> Side:
    made = row.get("provenance") or {}
    return Side(
        id=row.get("id"),
        dataset=made.get("dataset"),
        row=made.get("row"),
        split=row.get("split"),
        language=row.get("language"),
        messages=_turns(row.get("messages")),
        rejected=None if row.get("rejected") is None else _turns(row["rejected"]),
    )


def _turns(messages: Sequence[Row] | None) -> tuple[Turn, ...]:
    return tuple(Turn(role=turn["role"], content=turn["content"]) for turn in messages or () if turn is not None)


def _fields(before: Row, after: Row) -> Iterator[FieldChange]:
    for name in ("label", "split"):
        if before.get(name) != after.get(name):
            yield FieldChange(name=name, old=before.get(name), new=after.get(name))
    for name, old in before["scores"].items():
        new = after["scores"].get(name)
        if old != new:
            yield FieldChange(name=name, old=old, new=new)
    for name, old in before["fields"].items():
        new = after["fields"].get(name)
        if old != new:
            yield from _inside(name, old, new)


def _inside(name: str, old: Any, new: Any) -> Iterator[FieldChange]:
    """A changed field, key by key where both sides are JSON objects."""
    if name in ("extra", "provenance.details"):
        before, after = (_object(value) for value in (old, new))
        if before is not None and after is not None:
            for key in sorted({*before, *after}):
                if before.get(key) != after.get(key) and not (name == "provenance.details" and key in _READING):
                    yield FieldChange(name=f"{name}.{key}", old=before.get(key), new=after.get(key))
            return
    yield FieldChange(name=name, old=_plain(old), new=_plain(new))


def _object(value: Any) -> Row | None:
    if value is None:
        return {}
    try:
        found = orjson.loads(value)
    except orjson.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def _plain(value: Any) -> Any:
    return orjson.loads(orjson.dumps(value, default=str))


def _text_reasons(before: Row, after: Row) -> list[str]:
    """Which part of the text changed, and whether only what nobody sees did."""
    old, new = (_parts(row) for row in (before, after))
    names = [name for name in old if old[name] != new[name]]
    reasons = [" and ".join(filter(None, (", ".join(names[:-1]), names[-1])))] if names else []
    pairs = [(old[name], new[name]) for name in names]
    if all(_bare(a) == _bare(b) for a, b in pairs):
        reasons.append("white space only")
    elif all(_composed(a) == _composed(b) for a, b in pairs):
        reasons.append("Unicode normalisation only")
    elif all(_composed(a).casefold() == _composed(b).casefold() for a, b in pairs):
        reasons.append("upper and lower case only")
    return reasons


def _parts(row: Row) -> dict[str, list[tuple[str, str]]]:
    """The text by part: what was asked, what was answered, what was rejected, what the system said."""
    turns = [(turn["role"] or "", turn["content"] or "") for turn in row.get("messages") or ()]
    last = max((place for place, (role, _) in enumerate(turns) if role == "user"), default=-1)
    return {
        "system": [turn for turn in turns if turn[0] == "system"],
        "earlier turns": [turn for turn in turns[: max(last, 0)] if turn[0] != "system"],
        "instruction": turns[last : last + 1] if last >= 0 else [],
        "answer": [turn for turn in turns[last + 1 :] if turn[0] != "system"],
        "rejected answer": [(turn["role"] or "", turn["content"] or "") for turn in row.get("rejected") or ()],
    }


def _bare(turns: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(role, "".join(content.split())) for role, content in turns]


def _composed(turns: list[tuple[str, str]]) -> str:
    return "\x1f".join(f"{role}\x1f{' '.join(unicodedata.normalize('NFKC', content).split())}" for role, content in turns)


def _dropped(row: Row) -> list[str]:
    reasons = []
    for entry in row.get("dropped_by") or ():
        cause = f" ({entry['cause']})" if entry.get("cause") else ""
        reasons.append(f"{entry.get('stage')}: {entry.get('reason')}{cause}")
    return reasons


def _short(value: float | None) -> float | None:
    """A float32 without the digits it never had; null when it is no number."""
    return None if value is None or value != value else float(f"{value:.7g}")  # noqa: PLR0124 - NaN
