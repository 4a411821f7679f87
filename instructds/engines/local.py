"""The engine of one machine: shards on disk, one process or a pool of them, the same bytes either way."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .base import Progress, Shard, changed_columns, row_count, write_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future, ProcessPoolExecutor
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    Step = tuple[Path, Callable[[pa.Table], pa.Table]]
    Call = tuple[Callable[..., int], tuple[object, ...]]


@dataclass
class LocalEngine:
    """Runs on this machine. `workers` processes share the shards; 1 = no other process is started."""

    workers: int
    progress: Progress
    _pool: ProcessPoolExecutor | None = field(default=None, init=False)

    def each(self, what: str, total: int | None, calls: Iterable[Call]) -> None:
        """Make every call, at most two per worker ahead; a call returns how many rows it did."""
        self.progress.start(what, total)
        waiting: deque[Future[int]] = deque()
        try:
            for function, arguments in calls:
                if self._pool is None or not _portable(function):
                    self.progress.add(function(*arguments))
                    continue
                waiting.append(self._pool.submit(function, *arguments))
                if len(waiting) > 2 * self.workers:
                    self.progress.add(waiting.popleft().result())
            while waiting:
                self.progress.add(waiting.popleft().result())
        finally:
            for call in waiting:
                call.cancel()
            self.progress.stop()

    @contextmanager
    def started(self) -> Iterator[LocalEngine]:
        """The engine with its processes; they end with the block."""
        if self.workers == 1:
            yield self
            return
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        with ProcessPoolExecutor(self.workers, mp_context=get_context("spawn")) as pool:
            self._pool = pool
            try:
                yield self
            finally:
                pool.shutdown(cancel_futures=True)
                self._pool = None

    def map(self, what: str, shards: Sequence[Shard], steps: Sequence[Step]) -> list[Shard]:
        """The shards after row-local steps; a step's columns that are on disk already are not made again."""
        self.each(what, row_count(shards), ((_map_shard, (shard, tuple(steps))) for shard in shards))
        return [_mapped(shard, steps) for shard in shards]

    def gather(
        self,
        what: str,
        shards: Sequence[Shard],
        columns: Sequence[str],
        sketch: Callable[[pa.Table], pa.Table],
        rows: npt.NDArray[np.int64] | None = None,
    ) -> pa.Table:
        """The sketches of all rows, or of these, in order; of no shards, the sketch of an empty table."""
        import numpy as np
        import pyarrow as pa

        from instructds.record import arrow_schema

        schema = arrow_schema()
        sketches = [sketch(schema.empty_table().select([name for name in columns if name in schema.names]))]
        self.progress.start(what, row_count(shards))
        start = 0
        for shard in shards:
            if rows is None:
                sketches.append(sketch(shard.read(columns)))
            else:
                first, end = np.searchsorted(rows, [start, start + shard.rows])
                if end > first:
                    sketches.append(sketch(shard.read(columns).take(pa.array(rows[first:end] - start))))
            start += shard.rows
            self.progress.add(shard.rows)
        self.progress.stop()
        return pa.concat_tables(sketches)

    def beside(self, shards: Sequence[Shard], folder: Path, columns: pa.Table) -> list[Shard]:
        """The shards with decided columns stored beside them."""
        start, found = 0, []
        for shard in shards:
            layer = folder / f"{shard.name}.parquet"
            write_table(columns.slice(start, shard.rows), layer)
            found.append(shard.with_layer(layer))
            start += shard.rows
        return found


def _portable(function: Callable[..., int]) -> bool:
    """Whether another process can run it: a function of a module, not a method bound to this process."""
    return not hasattr(function, "__self__")


def _map_shard(shard: Shard, steps: Sequence[Step]) -> int:
    first = next((place for place, (folder, _) in enumerate(steps) if not (folder / f"{shard.name}.parquet").exists()), None)
    if first is None:
        return shard.rows
    table = _mapped(shard, steps[:first]).read()
    for folder, step in steps[first:]:
        after = step(table)
        assert after.num_rows == table.num_rows, f"{folder.name} lost rows"
        write_table(changed_columns(table, after), folder / f"{shard.name}.parquet")
        table = after
    return shard.rows


def _mapped(shard: Shard, steps: Sequence[Step]) -> Shard:
    for folder, _ in steps:
        shard = shard.with_layer(folder / f"{shard.name}.parquet")
    return shard
