"""Text whose rows are lines, cut into chunks by the data alone; JSON Lines is the main one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from .base import Broken, Chunk, Limits, broken_chunk, excerpt
from .json_decode import JsonChunk
from .stored import BLOCK
from .text import Text


class Spans(NamedTuple):
    """Rows in a buffer: where they begin and end, on which line (0-based), and the byte and line behind the last whole one."""

    starts: np.ndarray
    ends: np.ndarray
    lines: np.ndarray
    upto: int
    total: int


class Piece(NamedTuple):
    """What a chunk is made from: the raw text of neighbouring rows, their spans in it, its first line and its offset."""

    blob: bytes
    starts: np.ndarray
    ends: np.ndarray
    line: int
    offset: int
    open_end: bool


def line_chunks(text: Text, limits: Limits) -> Iterator[Chunk]:
    """The rows of a JSON Lines text; blank lines count as lines and not as rows."""

    def make(piece: Piece) -> Chunk:
        blob, starts, ends, line, offset, open_end = piece
        return JsonChunk(blob, starts, ends, line, line, offset, limits.depth, by_line=True, open_end=open_end)

    return Lines(text, limits, make, line_spans).chunks()


def line_spans(buffer: bytearray, *, ended: bool) -> Spans:
    """The lines of a buffer that are not blank."""
    array = np.frombuffer(buffer, np.uint8)
    breaks = _breaks(array)
    upto = int(breaks[-1]) + 1 if len(breaks) else 0
    if ended and upto < len(buffer):
        breaks = np.append(breaks, len(buffer))
        upto = len(buffer)
    starts = np.concatenate([np.zeros(1, np.int64), breaks[:-1] + 1]) if len(breaks) else breaks
    keep = np.ones(len(breaks), bool)
    for line in np.flatnonzero((breaks == starts) | (array[np.minimum(starts, max(len(buffer) - 1, 0))] <= ord(" "))).tolist():
        keep[line] = bool(buffer[starts[line] : breaks[line]].strip())
    return Spans(starts[keep], breaks[keep], np.flatnonzero(keep), upto, len(breaks))


def _breaks(array: np.ndarray) -> np.ndarray:
    """Where lines end, told block by block so that what is compared stays in the processor's cache."""
    found = [begin + np.flatnonzero(array[begin : begin + BLOCK] == ord("\n")) for begin in range(0, len(array), BLOCK)]
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def groups(starts: np.ndarray, ends: np.ndarray, limits: Limits, *, flush: bool) -> Iterator[tuple[int, int, bool]]:
    """Rows that make a chunk together, as first and behind the last, and whether they fit: a row beyond the limit stands alone.

    Where the cuts fall depends on the rows alone; the last group waits for more rows unless `flush`.
    """
    long = np.flatnonzero(ends - starts > limits.row_bytes).tolist()
    row, rows = 0, len(starts)
    while row < rows:
        if long and long[0] == row:
            yield row, row + 1, False
            long.pop(0)
            row += 1
            continue
        stop = min(row + limits.chunk_rows, int(np.searchsorted(ends, starts[row] + limits.chunk_bytes, "right")))
        stop = min(max(stop, row + 1), *long[:1], rows)
        if stop == rows and stop - row < limits.chunk_rows and not flush:
            return
        yield row, stop, True
        row = stop


class Lines:
    """Cuts a text into chunks of whole rows; a row beyond the limit is passed over in bounded memory."""

    def __init__(self, text: Text, limits: Limits, make: Callable[[Piece], Chunk], spans: Callable[..., Spans]) -> None:
        self._text, self._limits, self._make, self._spans = text, limits, make, spans
        self._buffer, self._line, self._offset = bytearray(), 1, text.start

    def chunks(self) -> Iterator[Chunk]:
        """The chunks in order, with a fatal one at the end when the stream broke."""
        while self._fill():
            yield from self._cut(flush=False, ended=False)
            if len(self._buffer) > self._limits.row_bytes:
                yield from self._pass_over_long_tail()
        fault = self._text.fault
        yield from self._cut(flush=True, ended=fault is None)
        if fault is not None:
            line, end = self._line, self._offset + len(self._buffer)
            yield broken_chunk(Broken(line, "broken_stream", fault, line, end, excerpt(self._buffer), fatal=True))

    def _fill(self) -> bool:
        """Read until a chunk is sure to be whole, if it can be; false at the end of the text."""
        size = len(self._buffer)
        wanted = max(self._limits.chunk_bytes, size) + 1
        while len(self._buffer) < wanted and (block := self._text.read(min(BLOCK, self._limits.chunk_bytes))):
            self._buffer += block  # in place: the memory of the last chunk is used again
        return len(self._buffer) > size

    def _cut(self, *, flush: bool, ended: bool) -> Iterator[Chunk]:
        buffer = self._buffer
        starts, ends, lines, upto, total = self._spans(buffer, ended=ended)
        done = 0
        for row, stop, fits in groups(starts, ends, self._limits, flush=flush):
            first, last = int(starts[row]), int(ends[stop - 1])
            if fits:
                open_end = ended and last == len(buffer)
                spans = starts[row:stop] - first, ends[row:stop] - first
                yield self._make(
                    Piece(
                        bytes(memoryview(buffer)[first:last]),
                        *spans,
                        self._line + int(lines[row]),
                        self._offset + first,
                        open_end,
                    )
                )
            else:
                yield broken_chunk(self._too_long(buffer[first:last], int(lines[row]), first))
            done = stop
        cut, line = (int(starts[done]), int(lines[done])) if done < len(starts) else (upto, total)
        del buffer[:cut]
        self._line, self._offset = self._line + line, self._offset + cut

    def _too_long(self, raw: bytearray, line: int, start: int, size: int | None = None) -> Broken:
        line, start, size = self._line + line, self._offset + start, len(raw) if size is None else size
        detail = f"the row has {size:,} bytes and the limit is {self._limits.row_bytes:,}"
        return Broken(line, "too_long", detail, line, start, excerpt(raw))

    def _pass_over_long_tail(self) -> Iterator[Chunk]:
        tail = len(self._buffer) - self._spans(self._buffer, ended=False).upto
        if tail <= self._limits.row_bytes:
            return
        yield from self._cut(flush=True, ended=False)
        head, size, rest = self._buffer[:8192], len(self._buffer), b""
        while block := self._text.read(2**20):
            end = block.find(b"\n")
            size += len(block) if end < 0 else end
            if end >= 0:
                rest = block[end + 1 :]
                size += 1
                break
        yield broken_chunk(self._too_long(head, 0, 0, size))
        self._buffer, self._line, self._offset = bytearray(rest), self._line + 1, self._offset + size
