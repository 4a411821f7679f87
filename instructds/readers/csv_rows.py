"""CSV and TSV: the delimiter and quoting are found, the header is checked, rows of another width are broken rows."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from instructds.errors import Unreadable
from instructds.wording import counted

from .base import Broken, Chunk, Limits, Rows, broken_chunk, excerpt
from .stored import BLOCK
from .text import SAMPLE, Text

_DELIMITERS = ",;\t|"
_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_LONG_NAME = 80
_WORDS = 6
_CUT = 4
_ENDS = ".?!。\uff1f؟"
_LOOK_COLUMNS = 1000
_FIX = "`header: [FIRST, SECOND, ...]` (command line: --header FIRST,SECOND) names the columns of a file without a header line"
_ANYWAY = "; `header: true` (--header true) says that this line is one all the same"
_SAMPLE_LINES = 200


Header = Sequence[str] | Literal[True] | None
"""Column names of a file without a header line; true: its first line is the header; null: look at it."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How fields are kept apart; `quoting` false: a quotation mark is a character like any other."""

    delimiter: str
    quoting: bool

    def reader(self, lines: Iterator[str]) -> Iterator[list[str]]:
        """A strict reader: what follows a closing quotation mark wrongly is an error, never silently changed."""
        mode: Literal[0, 3] = csv.QUOTE_MINIMAL if self.quoting else csv.QUOTE_NONE
        return csv.reader(lines, delimiter=self.delimiter, quoting=mode, strict=True)


@dataclass(frozen=True, slots=True)
class CsvChunk:
    """Split rows that get their field names on decoding."""

    header: list[str]
    fields: list[list[str]]
    lines: list[int]
    offsets: list[int]

    def decode(self) -> Rows:
        """The rows as dicts of strings; an empty field is an empty string."""
        rows, width = Rows([], []), len(self.header)
        for fields, line, offset in zip(self.fields, self.lines, self.offsets, strict=True):
            problem = _problem(fields, width)
            if problem is None:
                rows.values.append(dict(zip(self.header, fields, strict=True)))
                rows.numbers.append(line)
                rows.lines.append(line)
                rows.offsets.append(offset)
            else:
                shown = excerpt("\t".join(fields)[:2000].encode("utf-8", "surrogateescape"))
                rows.broken.append(Broken(line, *problem, line, offset, shown))
        return rows


def csv_chunks(
    text: Text, limits: Limits, *, tabs: bool, header: Header = None
) -> tuple[dict[str, str | int], Iterator[Chunk]]:
    """What dialect the text has and its chunks; `tabs`: the name of the file promises tabs.

    Raises:
        Unreadable: the text is empty, in another encoding, or its header cannot be one.
    """
    csv.field_size_limit(max(csv.field_size_limit(), limits.row_bytes))
    sample = text.sample().decode("utf-8", "surrogateescape")
    dialect = _dialect(sample, tabs=tabs)
    rows = _NumberedRows(text, dialect, limits)
    names = rows.header() if header is None or header is True else list(header)
    _check_header(names, text.where, header)
    if header is None:
        _refuse_values_as_header(names, dialect, sample, text.where)
    facts: dict[str, str | int] = {"kind": "csv", "delimiter": _NAMES[dialect.delimiter]}
    if not dialect.quoting:
        facts["quoting"] = "none"
    return facts, rows.chunks(names)


class _NumberedRows:
    """Rows with the line and byte where they begin."""

    def __init__(self, text: Text, dialect: Dialect, limits: Limits) -> None:
        self._text, self._limits = text, limits
        self._line, self._offset, self._long = 0, text.start, False
        self._reader = dialect.reader(self._feed())

    def header(self) -> list[str]:
        try:
            return next((fields for fields in self._reader if fields), [])
        except csv.Error as error:
            what, fix = f"the header line is not valid CSV ({error})", "correct the quotation marks of line 1"
            raise Unreadable(what, where=self._text.where, fix=fix) from error

    def chunks(self, header: list[str]) -> Iterator[Chunk]:
        chunk, begin = CsvChunk(header, [], [], []), self._offset
        while True:
            line, offset = self._line + 1, self._offset
            full = len(chunk.fields) >= self._limits.chunk_rows or offset - begin >= self._limits.chunk_bytes
            if full and chunk.fields:
                yield chunk
                chunk, begin = CsvChunk(header, [], [], []), offset
            try:
                fields = next(self._reader, None)
            except csv.Error as error:
                yield from [chunk] if chunk.fields else []
                chunk, begin = CsvChunk(header, [], [], []), offset
                broken = self._broken(str(error), line, offset)
                yield broken_chunk(broken)
                if broken.fatal:
                    return
                continue
            if fields is None:
                break
            if fields:
                chunk.fields.append(fields)
                chunk.lines.append(line)
                chunk.offsets.append(offset)
        yield from [chunk] if chunk.fields else []
        if self._text.fault is not None or self._long:
            yield broken_chunk(self._broken("", self._line + 1, self._offset))

    def _broken(self, error: str, line: int, offset: int) -> Broken:
        if self._text.fault is not None:
            return Broken(line, "broken_stream", self._text.fault, line, offset, fatal=True)
        if self._long or "field larger" in error:
            detail = f"the row at byte {offset:,} is longer than {self._limits.row_bytes:,} bytes (an unclosed quotation mark?)"
            return Broken(line, "too_long", detail, line, offset, fatal=True)
        if "unexpected end" in error:
            detail = (
                f"the file ends at byte {self._offset:,} within the quotation marks of the row that began at byte {offset:,}"
            )
            return Broken(line, "truncated", detail, line, offset, fatal=True)
        return Broken(line, "invalid_csv", f"not valid CSV: {error}", line, offset)

    def _feed(self) -> Iterator[str]:
        rest = b""
        while block := self._text.read(BLOCK):
            lines = (rest + block).split(b"\n")
            rest = lines.pop()
            for line in lines:
                self._line += 1
                self._offset += len(line) + 1
                yield line.decode("utf-8", "surrogateescape") + "\n"
            if len(rest) > self._limits.row_bytes:
                self._long = True
                return
        if rest and self._text.fault is None:
            self._line += 1
            self._offset += len(rest)
            yield rest.decode("utf-8", "surrogateescape")


def _problem(fields: list[str], width: int) -> tuple[str, str] | None:
    if len(fields) != width:
        return "ragged", f"the row has {counted(len(fields), 'field')} and the header {width:,}"
    if not all(map(str.isprintable, fields)):
        bad = next((field for field in fields if not _is_utf8(field)), None)
        if bad is not None:
            return "not_utf8", f"the field {bad[:80]!a} is not UTF-8"
    return None


def _is_utf8(field: str) -> bool:
    try:
        field.encode()
    except UnicodeEncodeError:
        return False
    return True


def _dialect(sample: str, *, tabs: bool) -> Dialect:
    lines = sample.split("\n")
    if len(sample) >= SAMPLE - _CUT and len(lines) > 1:
        lines.pop()
    found = {delimiter: _faults(Dialect(delimiter, quoting=True), lines[:_SAMPLE_LINES]) for delimiter in _DELIMITERS}
    several = [delimiter for delimiter in _DELIMITERS if found[delimiter][0] > 1]
    delimiter = "\t" if tabs else min(several, key=lambda one: found[one][1] / found[one][2], default=",")
    return Dialect(delimiter, quoting=delimiter != "\t" or _quotes_tabs(lines))


def _quotes_tabs(lines: list[str]) -> bool:
    """Are quotation marks in a tab-separated sample marks of the form, rather than of the text?"""
    if not any('"' in line for line in lines):
        return True
    quoted, plain = _faults(Dialect("\t", quoting=True), lines)[1], _faults(Dialect("\t", quoting=False), lines)[1]
    if quoted != plain:
        return quoted < plain
    everywhere = all(field.startswith('"') for field in lines[0].split("\t"))
    return everywhere or any(re.search(r'(^|\t)"[^\t]*""[^\t]*"(\t|\r?$)', line) for line in lines)


def _faults(dialect: Dialect, lines: list[str]) -> tuple[int, int, int]:
    """Columns of the first row, rows of another width or not valid, and all rows."""
    widths: list[int] = []
    reader = dialect.reader(iter([line + "\n" for line in lines]))
    while True:
        try:
            fields = next(reader, None)
        except csv.Error as error:
            if "unexpected end" in str(error):
                break
            widths.append(-1)
            continue
        if fields is None:
            break
        widths += [len(fields)] if fields else []
    if not widths:
        return 0, 1, 1
    return widths[0], len(widths) - widths.count(widths[0]), len(widths)


def _check_header(names: list[str], where: str, header: Header) -> None:
    repeated = [name for name, times in Counter(names).items() if times > 1]
    if repeated:
        raise Unreadable(f"the column name {repeated[0]!r} occurs more than once in the header", where=where, fix=_FIX)
    if header is not None:
        return
    odd = [name for name in names if _is_sentence(name) or _is_number(name)]
    if not names or any(_is_sentence(name) for name in odd) or len(odd) * 2 > len(names) or _is_number(names[0]):
        shown = repr(odd[0][:60]) if odd else "nothing"
        raise Unreadable(
            f"the first line is no header: it holds {shown} where a column name should be", where=where, fix=_FIX + _ANYWAY
        )


def _refuse_values_as_header(names: list[str], dialect: Dialect, sample: str, where: str) -> None:
    """A column whose name is also one of its values has most likely no header."""
    lines = sample.split("\n")[: _SAMPLE_LINES + 1]
    reader = dialect.reader(iter([line + "\n" for line in lines]))
    try:
        rows = [fields for fields in reader if len(fields) == len(names)][1:]
    except csv.Error:
        return
    for place, name in enumerate(names if len(names) < _LOOK_COLUMNS else []):
        if name.strip() and any(fields[place] == name for fields in rows):
            what = f"the first line is no header: its {name[:60]!r} is also a value of that column"
            raise Unreadable(what, where=where, fix=_FIX + _ANYWAY)


def _is_sentence(name: str) -> bool:
    words = len(name.split())
    return len(name) > _LONG_NAME or words > _WORDS or "\n" in name or (words > _WORDS // 2 and name.rstrip()[-1:] in _ENDS)


def _is_number(name: str) -> bool:
    return name.strip().replace(".", "", 1).replace("-", "", 1).isdecimal()
