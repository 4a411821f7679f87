"""Parquet, Arrow IPC files and streams: read batch by batch, handed on as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from instructds.errors import Unreadable

from .base import Broken, Chunk, Limits, Rows, broken_chunk
from .plain import plain_row

KINDS = {b"PAR1": "parquet", b"ARROW1": "arrow file", b"\xff\xff\xff\xff": "arrow stream"}


@dataclass(frozen=True, slots=True)
class TableChunk:
    """Neighbouring rows as an Arrow record batch; `first` is the number of the first one."""

    batch: Any
    first: int

    def decode(self) -> Rows:
        """The rows as dicts; what JSON has no word for is put in JSON's words and counted in the notes."""
        rows, notes = Rows([], []), Counter[str]()
        for place, value in enumerate(_values(self.batch)):
            number = self.first + place
            row = value if isinstance(value, Broken) else plain_row(value, number, notes)
            if isinstance(row, Broken):
                rows.broken.append(Broken(number, row.reason, row.detail, excerpt=row.excerpt))
            else:
                rows.values.append(row)
                rows.numbers.append(number)
        rows.notes.update(notes)
        return rows

    def __reduce__(self) -> tuple[object, ...]:
        import pyarrow as pa

        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, self.batch.schema) as writer:
            writer.write_batch(self.batch)
        return _chunk_from_bytes, (sink.getvalue().to_pybytes(), self.first)


def _chunk_from_bytes(data: bytes, first: int) -> TableChunk:
    import pyarrow as pa

    return TableChunk(pa.ipc.open_stream(data).read_next_batch(), first)


def _values(batch: Any) -> Iterator[object]:
    try:
        yield from batch.to_pylist()
    except UnicodeDecodeError:
        for place in range(batch.num_rows):
            try:
                yield from batch.slice(place, 1).to_pylist()
            except UnicodeDecodeError as error:
                yield Broken(0, "not_utf8", f"a text of the row is not UTF-8 ({error.reason})")


def kind_of(head: bytes) -> str | None:
    """`parquet`, `arrow file` or `arrow stream` by the first bytes; null when they are none of these."""
    return next((kind for magic, kind in KINDS.items() if head.startswith(magic)), None)


def table_chunks(source: Any, kind: str, where: str, limits: Limits) -> Iterator[Chunk]:
    """The rows of a Parquet or Arrow file; `source` is a path or a file that can seek.

    Raises:
        Unreadable: the file is cut off or damaged, or two columns have one name.
    """
    import pyarrow as pa

    try:
        schema, batches = _open(source, kind, limits)
    except (pa.ArrowException, OSError) as error:
        fix = "fetch the file again: it is cut off or damaged"
        raise Unreadable(f"is no whole {kind} ({str(error)[:200]})", where=where, fix=fix) from error
    repeated = [name for name, times in Counter(schema.names).items() if times > 1]
    if repeated:
        raise Unreadable(f"two columns are called {repeated[0]!r}", where=where, fix="rename one of them")
    return _guarded(batches, limits)


def batch_chunks(batches: Iterator[Any], limits: Limits) -> Iterator[Chunk]:
    """Chunks of batches, each cut evenly where it is too large."""
    first = 1
    for batch in batches:
        parts = max(-(-batch.nbytes // limits.chunk_bytes), -(-batch.num_rows // limits.chunk_rows))
        size = max(1, -(-batch.num_rows // max(parts, 1)))
        for start in range(0, batch.num_rows, size):
            piece = batch.slice(start, size)
            yield TableChunk(piece, first)
            first += piece.num_rows


def _open(source: Any, kind: str, limits: Limits) -> tuple[Any, Iterator[Any]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    if kind == "parquet":
        file = pq.ParquetFile(source)
        groups = [file.metadata.row_group(group) for group in range(file.metadata.num_row_groups)]
        width = max((group.total_byte_size // max(group.num_rows, 1) for group in groups), default=1)
        size = max(1, min(limits.chunk_rows, limits.chunk_bytes // max(width, 1)))
        return file.schema_arrow, file.iter_batches(batch_size=size)
    opened = pa.memory_map(str(source)) if isinstance(source, str) else source
    if kind == "arrow stream":
        stream = pa.ipc.open_stream(opened)
        return stream.schema, iter(stream)
    table = pa.ipc.open_file(opened)
    return table.schema, (table.get_batch(place) for place in range(table.num_record_batches))


def _guarded(batches: Iterator[Any], limits: Limits) -> Iterator[Chunk]:
    import pyarrow as pa

    done = 0
    chunks = batch_chunks(batches, limits)
    while True:
        try:
            chunk = next(chunks, None)
        except (pa.ArrowException, OSError) as error:
            detail = f"the file is damaged behind row {done:,} ({str(error)[:200]})"
            yield broken_chunk(Broken(done + 1, "broken_stream", detail, fatal=True))
            return
        if chunk is None:
            return
        done += chunk.batch.num_rows if isinstance(chunk, TableChunk) else 0
        yield chunk
