"""Twins in any instruction data without a pipeline: which rows go, which stay for them, and what else does not fit together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from instructds.errors import UsageError
from instructds.intake.pieces import Account, pieces, see_settings
from instructds.intake.reading import settings as source_settings
from instructds.wording import counted

from .sifted import Sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy as np
    import numpy.typing as npt
    import polars as pl
    import pyarrow as pa

    from instructds.duplicates.conflicts import Conflict
    from instructds.duplicates.methods import Found
    from instructds.intake.pieces import Piece
    from instructds.provenance.base import Provenance
    from instructds.stages.deduplicate import Deduplicate


@dataclass(frozen=True)
class Removed:
    """A record that has a better twin: its source row (own id or number), the row that stays, and how alike they are."""

    row: str | int
    kept: str | int
    similarity: float


@dataclass(frozen=True)
class Deduplication(Sifted):
    """The twins among the records of some data.

    Row numbers below are places in the table `records`. `rows` names the source row of each record, by
    the source's own id or its number from 1, and `parts` the file it came from. `settings` are those of the stage.
    """

    rows: Sequence[str | int]
    parts: Sequence[str]
    settings: Deduplicate
    order: npt.NDArray[np.int64]
    found: Found

    @cached_property
    def pairs(self) -> pl.DataFrame:
        """Every pair found, with columns `a` (the better row), `b` (row numbers) and `similarity`.

        Rows with the same text stand only beside the best of them.
        """
        import polars as pl

        left, right, similarity = self.found.pairs
        return pl.DataFrame({"a": left, "b": right, "similarity": similarity}).sort("a", "b")

    @cached_property
    def removed(self) -> pl.DataFrame:
        """Rows that have a better twin, with columns `row`, `kept` (row numbers) and `similarity` of the two."""
        import polars as pl

        from instructds.duplicates.keepers import removed

        kept, rows, similarity = removed(self.found, self.order)
        return pl.DataFrame({"row": rows, "kept": kept, "similarity": similarity})

    @property
    def gone(self) -> Sequence[int]:
        """The records that have a better twin."""
        rows: list[int] = self.removed["row"].to_list()
        return rows

    @cached_property
    def clusters(self) -> list[list[int]]:
        """Rows that hang together by pairs, each cluster ascending; rows without a twin stand in none."""
        import polars as pl

        from instructds.duplicates.clusters import components

        left, right, _ = self.found.pairs
        groups = pl.DataFrame({"group": components(self.records.num_rows, left, right)}).with_row_index("row")
        groups = groups.filter(pl.col("group").is_duplicated())
        return groups.group_by("group", maintain_order=True).agg("row")["row"].to_list()

    @cached_property
    def conflicts(self) -> list[Conflict]:
        """Contradicting and shared answers, and texts under two licences or provenances.

        Instructions count as the same after folding, without punctuation; where twins were sought on instructions, those do.
        """
        from instructds.duplicates.clusters import components
        from instructds.duplicates.conflicts import conflicts

        left, right, _ = self.found.pairs
        asked = components(self.records.num_rows, left, right) if self.settings.on == "instruction" else None
        return conflicts(self.records, asked)

    @cached_property
    def relations(self) -> pl.DataFrame:
        """Rows made from others of the same data, with columns `row`, `source` (row numbers) and `how`; they are not twins."""
        from instructds.duplicates.relations import relations

        return relations(self.records)

    @cached_property
    def translations(self) -> pl.DataFrame:
        """Rows of two languages with the same numbers and names, as `relations`; evidence, made only when asked for."""
        from instructds.duplicates.relations import translations

        return translations(self.records)

    def rethreshold(self, threshold: float) -> Deduplication:
        """The same at a higher threshold, without a second search.

        Raises:
            UsageError: the threshold is lower than that of the search, or above 1.
        """
        from instructds.duplicates.methods import Pairs

        lowest = self.settings.least()
        if not lowest <= threshold <= 1:
            raise UsageError(
                f"twins found at {lowest:g} cannot be taken at {threshold!r}", near=[f"{lowest:g} to 1"], fix="search again"
            )
        left, right, similarity = self.found.pairs
        sure = similarity >= threshold
        pairs = Pairs(left[sure], right[sure], similarity[sure])
        settings = self.settings.model_copy(update={"threshold": threshold})
        return replace(self, found=self.found._replace(pairs=pairs), settings=settings)

    def told(self) -> Iterator[Removed]:
        """The removed rows by the names of their source."""
        for row, kept, similarity in self.removed.iter_rows():
            yield Removed(self.rows[row], self.rows[kept], similarity)

    def as_dict(self) -> dict[str, Any]:
        """The counts and settings, for machines."""
        kinds: dict[str, int] = {}
        for conflict in self.conflicts:
            kinds[conflict.kind] = kinds.get(conflict.kind, 0) + 1
        return {
            "rows_in": self.read.rows_in,
            "records": self.records.num_rows,
            "kept": self.records.num_rows - len(self.removed),
            "removed": len(self.removed),
            "pairs": len(self.pairs),
            "clusters": len(self.clusters),
            "conflicts": kinds,
            "relations": len(self.relations),
            "rejected": self.read.rejected,
            "failed": self.read.failed,
            "broke": self.read.broke,
            "left_out": self.read.left_out,
            "settings": self.settings.model_dump(mode="json"),
        }

    def __str__(self) -> str:
        told = self.as_dict()
        found = self.settings
        how = {
            "exact": "the same text",
            "near": f"Jaccard similarity of {found.shingle}-word shingles >= {found.least():g}",
            "semantic": f"cosine of {found.embedder} >= {found.least():g}",
        }[found.method]
        gone = counted(told["removed"], "has a better twin", "have a better twin")
        lines = [
            f"{counted(told['records'], 'record')}: {counted(told['kept'], 'stays', 'stay')}, {gone} ({how})",
            f"{counted(told['pairs'], 'pair')} in {counted(told['clusters'], 'cluster')}",
        ]
        lines += [f"conflict {kind}: {count:,}" for kind, count in told["conflicts"].items()]
        lines += [f"{counted(told['relations'], 'row was', 'rows were')} made from others"] if told["relations"] else []
        return "\n".join([*lines, *self.lost()])


def deduplicate(  # noqa: PLR0913 - the words of the command
    location: object,
    *,
    method: Literal["exact", "near", "semantic"] = "near",
    on: Literal["both", "instruction", "response"] = "both",
    threshold: float | None = None,
    shingle: int = 5,
    complete: bool = False,
    facts: bool = False,
    embedder: str = "minilm",
    punctuation: bool = False,
    prefer: Sequence[str] | None = None,
    provenance: str = "unknown",
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    limit: int | None = None,
) -> Deduplication:
    """The twins in a file, folder, archive, Hub name, run folder, dataset folder, or table in memory, or in several of them.

    A list of texts or paths names several locations; the rows of the first stay rather than those of the next.
    The settings are those of the stage `deduplicate`. All records are held in memory, with some 150 bytes more for each.

    Raises:
        UsageError: a setting that does not exist or fit.
        SourceError: nothing could be read.

    Example:
        >>> import instructds as ids
        >>> rows = [{"instruction": "Mondj egy gyümölcsöt!", "output": said} for said in ("Alma.", "alma", "Körte.")]
        >>> found = ids.deduplicate(rows)
        >>> found.kept.num_rows, [(twin.row, twin.kept, twin.similarity) for twin in found.told()]
        (2, [(2, 1, 1.0)])
    """
    import pyarrow as pa

    from instructds.record import arrow_schema

    stage = _stage(
        method=method,
        on=on,
        threshold=threshold,
        shingle=shingle,
        complete=complete,
        facts=facts,
        embedder=embedder,
        punctuation=punctuation,
        **({} if prefer is None else {"prefer": tuple(prefer)}),
    )
    source = source_settings(
        provenance=provenance, format=format, columns=columns, encoding=encoding, header=header, mixed=mixed
    )
    account, tables, rows, parts = Account(), [arrow_schema().empty_table()], list[str | int](), list[str]()
    for piece in _all_pieces(location, source, limit, account):
        tables.append(piece.table)
        rows += map(piece.name_of, piece.source_rows())
        parts += [piece.part] * piece.table.num_rows
    records = pa.concat_tables(tables)
    found, order = _search(stage, records)
    return Deduplication(records, account.told(), rows, parts, stage, order, found)


def _search(stage: Deduplicate, records: pa.Table) -> tuple[Found, npt.NDArray[np.int64]]:
    import pyarrow as pa

    seen = records.select([name for name in stage.sees if name in records.column_names])
    return stage.find(stage.sketch(seen), lambda rows, sketch: sketch(seen.take(pa.array(rows))))


def _all_pieces(location: object, source: Provenance, limit: int | None, account: Account) -> Iterator[Piece]:
    """The pieces of one location, or of several; the sources of several are told apart by their place."""
    locations: list[object] = [location]
    if isinstance(location, list | tuple) and location and all(isinstance(one, str | Path) for one in location):
        locations = list(location)
    see_settings(locations, source)
    for place, one in enumerate(locations, 1):
        left = None if limit is None else limit - account.rows_in
        if left is not None and left <= 0 < account.rows_in:
            return
        named = source if len(locations) == 1 else source.model_copy(update={"name": f"source-{place}"})
        yield from pieces(one, named, left, account)


def _stage(**settings: object) -> Deduplicate:
    """The stage with these settings.

    Raises:
        UsageError: one does not exist or fit.
    """
    from pydantic import ValidationError

    from instructds.config.problems import wrong_use
    from instructds.stages.deduplicate import Deduplicate

    try:
        return Deduplicate.model_validate(settings)
    except ValidationError as error:
        raise wrong_use(error, fix="instructds list stages deduplicate") from error
