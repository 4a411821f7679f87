"""Records -> one line of hashes and small values each, so that two editions of any size are matched without their texts."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import numpy.typing as npt

from instructds.kernels.columns import USER, Turns, column, provenance, strings, turns, whole
from instructds.kernels.hashing import hash_ranges
from instructds.kernels.scan import characters
from instructds.record import arrow_schema

from .differences_extra import with_scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl
    import pyarrow as pa

    from instructds.kernels.columns import Strings

FIELD, SCORE = "field:", "score:"
"""What the names of hashed metadata columns and of score columns begin with."""

TEXT, LINE, SOURCE = ("text1", "text2"), "line", "source"
"""The 128-bit hash of the text in two halves; where it was read; the id it once began with."""

ENDINGS = ("asked", "chosen", "worse")
"""Hashes of the parts of a comparison; they tell that its two answers changed places."""

_LINEAGE = frozenset({"row", "revision"})
"""Fields of `provenance` that say where a row stands: they follow deletions elsewhere and are no change of the row."""

_BOOKKEEPING = frozenset(
    {"id", "split", "dropped_by", "findings", "formerly", "before", "cleaned", "leaks", "duplicate_of", "duplicate_at"}
    | {"similarity", "messages", "rejected", "label", "provenance"}
)

_LAYOUT = r',?"(?:layout|group)":"(?:[^"\\]|\\.)*"'
"""Parts of `details` that only say how the file was laid out and which of its rows belong together."""


def keys(table: pa.Table, *, kept: bool, split: str | None) -> pl.DataFrame:
    """One line per record of a table: hashes of what is compared, the scores themselves, and what distributions are told of.

    `split` is that of records whose table does not say it.
    """
    import polars as pl

    schema, table = arrow_schema(), with_scores(table)
    messages = turns(column(table, "messages", schema.field("messages").type))
    rejected = turns(column(table, "rejected", schema.field("rejected").type))
    text = strings(messages.contents)
    worse = strings(rejected.contents)
    digests = np.frombuffer(_digests([(messages, text), (rejected, worse)]), np.uint64).reshape(-1, 2)
    asked, said = lengths(messages, text)
    splits = column(table, "split", schema.field("language").type)
    columns = {
        TEXT[0]: pl.Series(digests[:, 0]),
        TEXT[1]: pl.Series(digests[:, 1]),
        SOURCE: _source(table),
        "kept": pl.Series([kept]).new_from_index(0, table.num_rows),
        "label": _series(column(table, "label", schema.field("label").type)).cast(pl.Int8),
        "split": _series(splits).fill_null(split or "").cast(pl.Categorical),
        "instruction_length": pl.Series(asked.astype(np.int32)),
        "response_length": pl.Series(said.astype(np.int32)),
        **_lines(table),
        **_endings((messages, text), (rejected, worse)),
        **{name: _series(column(table, name, schema.field(name).type)).cast(pl.Categorical) for name in ("language", "kind")},
        "task": _series(column(table, "task", schema.field("task").type)),
        "license": _series(column(table, "license", schema.field("license").type)).cast(pl.Categorical),
        **{name: _series(provenance(table, name)).cast(pl.Categorical) for name in ("method", "dataset")},
        **{FIELD + name: found.hash(SEED) for name, found in shown_fields(table)},
        **{SCORE + name: _number(found) for name, found in scores(table)},
    }
    return pl.DataFrame(columns)


SEED = int.from_bytes(np.random.default_rng().bytes(7), "little")
"""Drawn anew in every process, so that nobody can prepare two values of one hash."""


def scores(table: pa.Table) -> Iterator[tuple[str, pl.Series]]:
    """The numbers that stages or sources gave: columns of floats, and the fields of structs that hold nothing else."""
    import pyarrow as pa

    known = frozenset(arrow_schema().names) | _BOOKKEEPING
    for name in table.column_names:
        kind = table.schema.field(name).type
        if name in known:
            continue
        if pa.types.is_floating(kind):
            yield name, _series(whole(table[name]))
        elif _all_floats(kind):
            for place, entry in enumerate(kind):
                yield f"{name}.{entry.name}", _series(whole(table[name]).flatten()[place])


def shown_fields(table: pa.Table) -> Iterator[tuple[str, pl.Series]]:
    """The metadata of the records, each as a column that can be hashed and shown."""
    import polars as pl
    import pyarrow as pa

    schema = arrow_schema()
    for name in schema.names:
        if name not in _BOOKKEEPING:
            yield name, _series(column(table, name, schema.field(name).type))
    for entry in schema.field("provenance").type:
        if entry.name not in _LINEAGE:
            found = _series(provenance(table, entry.name))
            if entry.name == "details":
                found = found.str.replace_all(_LAYOUT, "").str.replace(r"^\{,", "{").replace({"{}": None})
            yield f"provenance.{entry.name}", found.alias(entry.name)
    for name in table.column_names:
        kind = table.schema.field(name).type
        if name in schema.names or name in _BOOKKEEPING or pa.types.is_floating(kind) or _all_floats(kind):
            continue
        found = _series(whole(table[name]))
        yield name, found.cast(pl.String) if not found.dtype.is_nested() else found


def lengths(messages: Turns, text: Strings) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Characters of the turns up to the last user turn, and of those after it."""
    counts = np.concatenate([[0], np.cumsum(characters(text.data, text.offsets[:-1], text.offsets[1:]))])
    first, last = messages.offsets[:-1], messages.offsets[1:]
    after = answer_starts(messages)
    return counts[after] - counts[first], counts[last] - counts[after]


def answer_starts(messages: Turns) -> npt.NDArray[np.int64]:
    """For each conversation the place of the first turn after its last user turn."""
    after = messages.offsets[:-1].copy()
    asked = np.flatnonzero(messages.roles == USER)
    after[messages.row_of()[asked]] = asked + 1  # the last assignment to a row stays
    return after


def _digests(parts: list[tuple[Turns, Strings]]) -> bytes:
    """BLAKE2b of each record's roles, lengths and texts, `rejected` after `messages`, 16 bytes each."""
    (first, text), (second, worse) = parts
    own, other = _marks(first, text), _marks(second, worse)
    view, more = (memoryview(cast("bytes", found.data)) for found in (text, worse))
    found = []
    bounds = zip(*(_bounds(talk, said) for talk, said in parts), strict=True)
    for (a, b, left, right), (c, d, low, high) in bounds:
        state = blake2b(own[8 * a : 8 * b], digest_size=16)
        state.update(view[left:right])
        if d > c:
            state.update(b"\xff" + other[8 * c : 8 * d])
            state.update(more[low:high])
        found.append(state.digest())
    return b"".join(found)


def _marks(talk: Turns, text: Strings) -> bytes:
    return (np.diff(text.offsets) << 8 | talk.roles.astype(np.int64)).tobytes()


def _bounds(talk: Turns, text: Strings) -> list[tuple[int, int, int, int]]:
    first, last = talk.offsets[:-1], talk.offsets[1:]
    return list(zip(*(part.tolist() for part in (first, last, text.offsets[first], text.offsets[last])), strict=True))


def _endings(chosen: tuple[Turns, Strings], rejected: tuple[Turns, Strings]) -> dict[str, pl.Series]:
    """Hashes of what was asked, of the chosen and of the rejected ending of each comparison; 0 elsewhere."""
    import polars as pl

    (talk, text), (other, worse) = chosen, rejected
    compared = np.diff(other.offsets) > 0
    found = {name: np.zeros(len(compared), np.uint64) for name in ENDINGS}
    if compared.any():
        first, last, after = text.offsets[talk.offsets[:-1]], text.offsets[talk.offsets[1:]], text.offsets[answer_starts(talk)]
        low, high = worse.offsets[other.offsets[:-1]], worse.offsets[other.offsets[1:]]
        spans = ((text, first, after), (text, after, last), (worse, low, high))
        for name, (said, starts, ends) in zip(ENDINGS, spans, strict=True):
            found[name] = np.where(compared, hash_ranges(said.data, starts, ends, np.uint64(SEED)), np.uint64(0))
    return {name: pl.Series(values) for name, values in found.items()}


def _source(table: pa.Table) -> pl.Series:
    """The id the record began with: the oldest of `formerly`, else its own."""
    import polars as pl
    import pyarrow as pa

    ids, formerly = column(table, "id", pa.string()), column(table, "formerly", pa.list_(pa.string()))
    frame = pl.DataFrame({"id": _series(ids), "formerly": _series(formerly)})
    oldest = pl.coalesce(pl.col("formerly").list.first(), "id")
    return frame.select(pl.when(oldest != "").then(oldest.hash(SEED))).to_series()


def _lines(table: pa.Table) -> dict[str, pl.Series]:
    """Where each record was read: hash of source and row, hash of source and file, number of the row."""
    import polars as pl

    frame = pl.DataFrame({name: _series(provenance(table, name)) for name in ("dataset", "row")})
    dataset, row = (pl.col(name).fill_null("") for name in ("dataset", "row"))
    file = row.str.replace(r"#\d+(/\d+)?$", "")
    return {
        LINE: frame.select((dataset + "\x1f" + row.str.extract(r"#(\d+(/\d+)?)$").fill_null(row)).hash(SEED)).to_series(),
        "file": frame.select((dataset + "\x1f" + file).hash(SEED)).to_series(),
        "number": frame.select(row.str.extract(r"#(\d+)(?:/\d+)?$").cast(pl.Int64, strict=False)).to_series(),
    }


def _all_floats(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return pa.types.is_struct(kind) and bool(kind.num_fields) and all(pa.types.is_floating(entry.type) for entry in kind)


def _number(found: pl.Series) -> pl.Series:
    """A score with NaN as null: both mean that nothing was measured."""
    import polars as pl

    return found.cast(pl.Float32).fill_nan(None)


def together(frame: pl.DataFrame, names: list[str]) -> pl.Series:
    """One hash of several columns."""
    import polars as pl

    mixed = np.zeros(frame.height, np.uint64)
    for name in names:
        found = frame[name].cast(pl.String) if frame[name].dtype == pl.Categorical else frame[name]
        mixed = (mixed ^ found.hash(SEED).to_numpy()) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return pl.Series(mixed)


def _series(array: Any) -> pl.Series:
    import polars as pl

    return cast("pl.Series", pl.from_arrow(array)) if len(array) else pl.Series([], dtype=_empty(array))


def _empty(array: Any) -> Any:
    import polars as pl

    return cast("pl.Series", pl.from_arrow(array.slice(0, 0))).dtype


def unequal(old: pl.Series, new: pl.Series) -> npt.NDArray[np.bool_]:
    """Where two columns of numbers differ by more than the last digits of a float32, or only one of them is null."""
    import polars as pl

    frame = pl.DataFrame({"a": old, "b": new})
    a, b = pl.col("a"), pl.col("b")
    far = (a - b).abs() > _DIGITS * pl.max_horizontal(a.abs(), b.abs(), pl.lit(1.0, pl.Float32))
    one = a.is_null() != b.is_null()
    return cast("npt.NDArray[np.bool_]", frame.select(one | far.fill_null(value=False)).to_series().to_numpy())


_DIGITS = 1e-5


def common(old: pl.DataFrame, new: pl.DataFrame, prefix: str) -> tuple[list[str], list[str]]:
    """The columns beginning with `prefix` that both editions have, and those that one of them lacks."""
    both = [name for name in old.columns if name.startswith(prefix) and name in new.columns]
    return both, sorted({name for name in [*old.columns, *new.columns] if name.startswith(prefix)} - set(both))
