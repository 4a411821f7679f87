"""Rows of any instruction data that hold items of a benchmark, without a pipeline: which item, how similar, where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from instructds.errors import UsageError
from instructds.intake.pieces import Account, pieces, see_settings
from instructds.intake.reading import settings as source_settings

from .contamination import Decontamination, Leak, Relation, SourceRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.intake.pieces import Piece


def decontaminate(  # noqa: PLR0913 - the words of the command
    location: object,
    against: object,
    *,
    fields: Mapping[str, Sequence[str]] | None = None,
    threshold: float = 0.0,
    answers: bool = True,
    relations: bool = True,
    embedder: str | Callable[[Sequence[str]], npt.NDArray[np.float32]] | None = None,
    provenance: str = "unknown",
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    limit: int | None = None,
) -> Decontamination:
    """The rows of a file, folder, archive, Hub name, run folder or table in memory that hold items of benchmarks.

    `against` is a benchmark or a list of them (files of any form, folders, archives, Hub names), or `{name: location}`, where
    a location may be rows in memory, too. The fields that hold what an item asks are found by their names; `fields` names
    them for a benchmark where they are not: `{"my_test": ["frage"]}`, `*` for all. Leaks below `threshold` are left out.
    `embedder` adds paraphrases: the name of one (`minilm`, see `duplicates.embedders`), or what makes unit vectors of texts.
    All records are held in memory.

    Raises:
        UsageError: nothing to compare with, or a threshold that is no share.
        SourceError: the data or a benchmark cannot be read.

    Example:
        >>> import instructds as ids
        >>> asked = "Panni tizenkét almát szedett, hármat megevett, a többit négy kosárba tette. Hány jutott egybe?"
        >>> rows = [{"instruction": asked.upper(), "output": "3"}, {"instruction": "Mi az eső?", "output": "Víz."}]
        >>> found = ids.decontaminate(rows, {"próba": [{"question": asked}]})
        >>> [(leak.row, leak.benchmark, leak.item, leak.kind) for leak in found.leaks], found.kept.num_rows
        ([(1, 'próba', '1', 'verbatim')], 1)
    """
    import pyarrow as pa

    from instructds.duplicates.leaks.benchmarks import read_benchmarks
    from instructds.duplicates.leaks.index import build_index
    from instructds.duplicates.leaks.paraphrase import named_embedder
    from instructds.duplicates.leaks.table import marked
    from instructds.record import arrow_schema

    if not 0 <= threshold <= 1:
        raise UsageError(f"the threshold {threshold!r} is no share", near=["0 to 1"])
    vectors = named_embedder(embedder) if isinstance(embedder, str) else embedder
    benchmarks = read_benchmarks(against, fields=fields)
    index = build_index(benchmarks.items)
    source = source_settings(
        provenance=provenance, format=format, columns=columns, encoding=encoding, header=header, mixed=mixed
    )
    see_settings([location], source)
    account, tables, marks, rows = Account(), [arrow_schema().empty_table()], [], _Rows()
    for piece in pieces(location, source, limit, account):
        rows.add(piece)
        tables.append(piece.table)
        marks.append(marked(piece.table, index, threshold=threshold, answers=answers, relations=relations, embedder=vectors))
    records = pa.concat_tables(tables)
    leaks, related = _told(marks, rows.names)
    if relations:
        related += _children(records, leaks, rows.names)
    read = tuple(benchmarks.read)
    return Decontamination(records, account.told(), rows.all(), read, tuple(leaks), tuple(related), threshold)


class _Rows:
    """The source rows in order, with the records that were made of each."""

    def __init__(self) -> None:
        self.names: list[str | int] = []
        self._made: dict[tuple[str, int], list[int]] = {}
        self._name: dict[tuple[str, int], str | int] = {}

    def add(self, piece: Piece) -> None:
        """Take the rows of a piece."""
        for number in piece.numbers:
            self._made.setdefault((piece.part, number), [])
            self._name.setdefault((piece.part, number), piece.name_of(number))
        for number in piece.source_rows():
            self._made.setdefault((piece.part, number), []).append(len(self.names))
            self._name.setdefault((piece.part, number), piece.name_of(number))
            self.names.append(piece.name_of(number))

    def all(self) -> tuple[SourceRow, ...]:
        """All rows."""
        return tuple(SourceRow(*key, self._name[key], tuple(records)) for key, records in self._made.items())


def _told(marks: Sequence[pa.Table], names: Sequence[str | int]) -> tuple[list[Leak], list[Relation]]:
    leaks: list[Leak] = []
    related: list[Relation] = []
    start = 0
    for table in marks:
        for record, value in _values(table.column("leaks"), start):
            text = value.pop("evidence")
            leaks.append(Leak(row=names[record], record=record, text=text, **value))
        for record, value in _values(table.column("related"), start):
            related.append(Relation(row=names[record], record=record, **value))
        start += table.num_rows
    return leaks, related


def _values(lists: Any, start: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """Every value of a column of lists with its record; the first list is that of record `start`."""
    import pyarrow as pa
    import pyarrow.compute as pc

    places = pc.indices_nonzero(pc.fill_null(pc.list_value_length(lists), 0))
    for place, values in zip(places.to_pylist(), lists.take(pa.array(places)).to_pylist(), strict=True):
        for value in values:
            yield start + place, {**value, "similarity": round(value["similarity"], 4)}


def _children(records: pa.Table, leaks: Sequence[Leak], names: Sequence[str | int]) -> list[Relation]:
    """Records that were made from a record that leaks and do not leak themselves."""
    import polars as pl

    leaking = {leak.record for leak in leaks}
    ids = records.column("id")
    best: dict[str, Leak] = {}
    for leak in leaks:
        best.setdefault(ids[leak.record].as_py(), leak)
    if not best:
        return []
    frame = pl.DataFrame(records.select(["provenance"])).select(pl.col("provenance").struct.field("parents"))
    made = frame.with_row_index("record").explode("parents").filter(pl.col("parents").is_in(list(best)))
    told = []
    for record, parent in made.iter_rows():
        if record not in leaking:
            leak = best[parent]
            where = {"row": names[record], "record": record, "benchmark": leak.benchmark, "item": leak.item}
            told.append(Relation(**where, how="parent", similarity=leak.similarity, item_text=leak.item_text))
    return told
