"""JSON arrays, objects one after the other, and arrays wrapped in an object: cut into elements while streaming."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from instructds.kernels import json_split as js

from .base import Broken, Chunk, Limits, broken_chunk, excerpt
from .json_decode import BadRowError, JsonChunk
from .json_lines import groups
from .json_recover import Recovery
from .json_wrapper import LOOK_AHEAD, Wrapper
from .stored import read_up_to
from .text import Text

_COMPILE_FROM = 50_000
_SPANS = 2**14


class Values:
    """Cuts a text into elements; a `wrapper` knows the objects round the arrays."""

    def __init__(self, text: Text, limits: Limits, wrapper: Wrapper | None = None) -> None:
        self._text, self._limits, self._wrapper = text, limits, wrapper
        self._state = js.new_state(inside=wrapper is not None)
        self._stack = np.zeros(js.STACK, np.int64)
        self._recovery = Recovery()
        self._buffer, self._at = b"", wrapper.skip if wrapper else 0
        self._first, self._line, self._offset = 1, 1, text.start
        self._starts = self._ends = np.zeros(0, np.int64)
        self._arrays, self._mark = 0, (0, 1)
        self._long: Broken | None = None
        self._problem: tuple[str, str] | None = None

    def chunks(self) -> Iterator[Chunk]:
        """The chunks in order, with a fatal one at the end when the text is cut off or cannot be followed."""
        self._buffer = read_up_to(self._text, max(self._limits.chunk_bytes, LOOK_AHEAD))
        while (code := self._scan()) != js.MORE or self._read():
            if code == js.OPENED:
                self._arrays += 1
                self._state[js.INSIDE] = 1
            elif code == js.CLOSED:
                self._state[js.INSIDE] = 0
                self._state[js.COMMA] = 1
                if self._wrapper and self._leave_array(self._wrapper):
                    break
            elif code == js.BAD:
                yield from self._cut(flush=True)
                broken = self._recover()
                yield broken_chunk(broken)
                if broken.fatal:
                    return
            yield from self._cut(flush=False)
            yield from self._pass_over_long()
        yield from self._end()

    def _scan(self) -> int:
        starts, ends = np.empty(_SPANS, np.int64), np.empty(_SPANS, np.int64)
        if len(self._buffer) - self._at > _COMPILE_FROM:
            array = np.frombuffer(self._buffer, np.uint8)
            found, at, code = js.compiled()(array, self._at, self._state, self._stack, starts, ends)
        else:
            state, stack = self._state.tolist(), self._stack.tolist()  # lists and bytes are faster for plain Python
            found, at, code = js.scan(self._buffer, self._at, state, stack, starts, ends)
            self._state[:], self._stack[:] = state, stack
        self._at = int(at)
        self._starts = np.concatenate([self._starts, starts[:found]])
        self._ends = np.concatenate([self._ends, ends[:found]])
        self._recovery.learn(self._buffer, starts[:found], ends[:found])
        return int(code)

    def _read(self) -> bool:
        """Take in the next block and let go of what is done; false at the end of the text."""
        block = read_up_to(self._text, self._limits.chunk_bytes)
        if not block:
            return False
        start = int(self._state[js.START])
        done = min([self._at, *self._starts[:1].tolist(), *([start] if start >= 0 else [])])
        self._let_go(max(done, 0), block)
        return True

    def _let_go(self, size: int, block: bytes) -> None:
        self._line = self._line_of(size)
        self._mark = 0, self._line
        self._offset += size
        self._buffer = b"".join([memoryview(self._buffer)[size:], block])
        self._at -= size
        self._starts, self._ends = self._starts - size, self._ends - size
        if self._state[js.START] >= 0:
            self._state[js.START] -= size

    def _cut(self, *, flush: bool) -> Iterator[Chunk]:
        if self._long is not None and len(self._starts):
            yield broken_chunk(self._close_long(self._long))
        starts, ends, done = self._starts, self._ends, 0
        for row, stop, fits in groups(starts, ends, self._limits, flush=flush):
            first, last, line = int(starts[row]), int(ends[stop - 1]), self._line_of(int(starts[row]))
            if fits:
                spans = starts[row:stop] - first, ends[row:stop] - first
                unwrap = self._wrapper.unwrap if self._wrapper else None
                number, offset = self._first + row, self._offset + first
                yield JsonChunk(self._buffer[first:last], *spans, number, line, offset, self._limits.depth, unwrap=unwrap)
            else:
                yield broken_chunk(self._too_long(self._first + row, line, first, last - first))
            done = stop
        self._first += done
        self._starts, self._ends = starts[done:], ends[done:]

    def _line_of(self, place: int) -> int:
        known, line = self._mark if self._mark[0] <= place else (0, self._line)
        self._mark = place, line + self._buffer.count(b"\n", known, place)  # else a file of broken elements takes ages
        return self._mark[1]

    def _too_long(self, number: int, line: int, start: int, size: int) -> Broken:
        detail = f"the element has {size:,} bytes and the limit is {self._limits.row_bytes:,}"
        return Broken(number, "too_long", detail, line, self._offset + start, excerpt(self._buffer[start : start + 8192]))

    def _pass_over_long(self) -> Iterator[Chunk]:
        start = int(self._state[js.START])
        if start < 0 or self._at - start <= self._limits.row_bytes:
            return
        yield from self._cut(flush=True)
        self._long = self._too_long(self._first, self._line_of(start), start, self._at - start)
        self._state[js.START] = -2

    def _close_long(self, long: Broken) -> Broken:
        size = self._offset + int(self._ends[0]) - (long.byte or 0)
        detail = f"the element has {size:,} bytes and the limit is {self._limits.row_bytes:,}"
        self._starts, self._ends, self._long = self._starts[1:], self._ends[1:], None
        self._first += 1
        return Broken(long.row, "too_long", detail, long.line, long.byte, long.excerpt)

    def _recover(self) -> Broken:
        """Pass over the element that cannot be followed, if the next one can be told; the buffer then begins with that one."""
        bad, start = self._at, int(self._state[js.START])
        begin = start if start >= 0 else bad
        line, byte, number = self._line_of(begin), self._offset + bad, self._first
        shown = excerpt(self._buffer[begin : begin + 8192])
        began = self._offset + begin
        outside = self._state[js.INSIDE] == 0 and self._arrays > 0
        after = None if outside or start == -2 else self._find_next(begin)  # noqa: PLR2004 - the mark of a long element
        self._first += 1
        if after is None:
            reason = "trailing_garbage" if outside else "invalid_json"
            what = "something follows the end of the array" if outside else "not valid JSON, and no safe place to go on"
            return Broken(
                number, reason, f"{what}: byte {byte:,}, in what began at byte {began:,}", line, byte, shown, fatal=True
            )
        inside = bool(self._state[js.INSIDE])
        self._state[:] = js.new_state(inside=inside)
        detail = (
            f"not valid JSON at byte {byte:,}, in the element that began at byte {began:,}; reading goes on at byte {after:,}"
        )
        return Broken(number, "invalid_json", detail, line, byte, shown)

    def _find_next(self, begin: int) -> int | None:
        pattern = self._recovery.pattern(self._buffer, begin)
        if pattern is None:
            return None
        self._state[js.START] = -1
        search = begin + 1
        while True:
            match = pattern.search(self._buffer, search)
            if match:
                self._at = match.end()
                return self._offset + self._at
            self._at = max(search, len(self._buffer) - 4096)
            search = self._at
            size = self._at
            if not self._read():
                return None
            search -= size - self._at

    def _leave_array(self, wrapper: Wrapper) -> bool:
        """Follow the object round the arrays to its next array, or (true) to its end or to where it is broken."""
        self._buffer += read_up_to(self._text, max(0, LOOK_AHEAD - (len(self._buffer) - self._at)))
        try:
            skip = wrapper.go_on(self._buffer[self._at :])
        except BadRowError as error:
            self._problem = error.reason, f"{error.detail}, near byte {self._offset + self._at + error.byte:,}"
            return True
        if skip is None:
            return True
        self._at += skip
        self._state[js.INSIDE] = 1
        return False

    def _problem_at_end(self) -> tuple[str, str] | None:
        state, end = self._state, self._offset + len(self._buffer)
        if self._text.fault is not None:
            return "broken_stream", self._text.fault
        if self._problem is not None:
            return self._problem
        if state[js.MODE] == js.WORD and state[js.DEPTH] == 0:
            self._starts, self._ends = np.append(self._starts, state[js.START]), np.append(self._ends, len(self._buffer))
            state[js.START] = -1
        if state[js.START] != -1:
            began = self._long.byte if self._long else self._offset + int(state[js.START])
            return "truncated", f"the file ends at byte {end:,} within the element that began at byte {began:,}"
        if state[js.INSIDE]:
            return "truncated", f"the file ends at byte {end:,} and the closing ] is missing"
        return None

    def _end(self) -> Iterator[Chunk]:
        problem = self._problem_at_end()
        yield from self._cut(flush=True)
        counts = {"extra_comma": int(self._state[js.EXTRA]), "missing_comma": int(self._state[js.MISSING])}
        notes = {name: count for name, count in counts.items() if count and (self._arrays or self._wrapper)}
        if self._arrays > 1:
            notes["more_than_one_array"] = self._arrays
        if problem:
            start, line = int(self._state[js.START]), self._line_of(len(self._buffer))
            shown = excerpt(self._buffer[start if start >= 0 else self._at :])
            end = self._offset + len(self._buffer)
            yield broken_chunk(Broken(self._first, *problem, line, end, shown, fatal=True), notes=notes)
        elif notes:
            yield broken_chunk(notes=notes)
