"""Marks rows that hold items of benchmarks, and names the items; removing such rows is the work of `select`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from pydantic import Field

from .base import STAGES, RowStage

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.duplicates.leaks.index import Index


class Decontaminate(RowStage):
    """Adds `leaks` (items of a benchmark a row holds: which, how similar, both texts) and `related` (less certain).

    A row leaks when a request in it is an item, or holds one: as it is, edited, with other numbers, re-ordered, misspelt, or
    half of it. The shorter an item, the nearer must a request be. Answers must hold an item nearly as it is. `related` names
    the items that the text a row was translated from holds, and items with the same numbers and names in other words.
    """

    against: tuple[str, ...] | str = Field(description="Benchmarks: files, folders, archives or Hub names, from `root`.")
    fields: Mapping[str, tuple[str, ...]] = Field(
        default_factory=dict,
        description="Benchmark, or `*` -> the fields that hold its items; left out = found by their names.",
    )
    threshold: float = Field(0.0, ge=0, le=1, description="Only leaks of at least this similarity.")
    answers: bool = Field(default=True, description="Look into answers, too.")
    relations: bool = Field(default=True, description="Look for translations, too.")

    embedder: str | None = Field(
        None, description="Look for paraphrases by the vectors of this embedder (`minilm`, a folder, ...); left out = do not."
    )

    def reads(self) -> tuple[str, ...]:
        """The benchmarks."""
        return (self.against,) if isinstance(self.against, str) else self.against

    def placed(self, resolve: Callable[[str], str]) -> Self:
        """The stage with absolute paths of its benchmarks."""
        return self.model_copy(update={"against": tuple(resolve(path) for path in self.reads())})

    def apply(self, table: pa.Table) -> pa.Table:
        """The table with both columns set."""
        from instructds.duplicates.leaks.paraphrase import named_embedder
        from instructds.duplicates.leaks.table import marked
        from instructds.kernels.columns import with_column

        vectors = None if self.embedder is None else named_embedder(self.embedder)
        index = _index(self.reads(), tuple(sorted(self.fields.items())), _state(self.reads()))
        marks = marked(table, index, threshold=self.threshold, answers=self.answers, relations=self.relations, embedder=vectors)
        for name in marks.column_names:
            table = with_column(table, name, marks.column(name))
        return table


@lru_cache(maxsize=2)
def _index(against: tuple[str, ...], fields: tuple[tuple[str, tuple[str, ...]], ...], _: object) -> Index:
    """The index, once a process as long as the files stay as they are."""
    from instructds.duplicates.leaks.benchmarks import read_benchmarks
    from instructds.duplicates.leaks.index import build_index

    return build_index(read_benchmarks(list(against), fields=dict(fields)).items)


def _state(paths: tuple[str, ...]) -> tuple[tuple[str, int, int], ...]:
    """Size and time of the local files among the paths."""
    files = [Path(path) for path in paths if Path(path).is_file()]
    return tuple((str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files)


STAGES.add("decontaminate", Decontaminate)
