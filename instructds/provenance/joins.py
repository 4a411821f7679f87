"""Translations to their originals, answers to their questions: by id, by key fields, or by position when the user says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from instructds.errors import AlignmentError, ConfigError
from instructds.formats.base import Draft, Layout, ReadOptions, Row, Unfit
from instructds.formats.detect import chooser
from instructds.formats.record_table import dump
from instructds.formats.refusals import read_row
from instructds.formats.rows import Originals
from instructds.wording import counted

from .alignment import WINDOW, shifts
from .records import chunk_rows, open_part, source_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from instructds.readers.base import Part

    from .base import Join, Provenance


def originals(join: Join, source: Provenance, own: Iterable[Part], others: Iterable[Part], settings: Provenance) -> Originals:
    """What finds the original of a row of `source`.

    `own` are the parts of the translations, `others` the parts of the originals and `settings` how those are read.

    Raises:
        AlignmentError: keys are missing or not unique, or a join by position does not hold.
    """
    drafts = _original_drafts(others, settings, join)
    if join.by == "position":
        return _by_position(source, own, list(drafts))
    return _by_key(join.by, source, drafts)


def with_questions(parts: Iterable[Part], where: str) -> Callable[[Layout], Layout]:
    """What makes the layout of bare model answers readable: the questions they name by `question_id`.

    Raises:
        AlignmentError: a question without an id, or two with the same one.
    """
    from instructds.formats.fastchat import answer_drafts

    questions: dict[str, Row] = {}
    for part, number, row in source_rows(parts):
        key = _key(row, ("question_id",))
        if key is None or key in questions:
            problem = "has no question_id" if key is None else f"repeats question_id {row['question_id']!r}"
            raise AlignmentError(f"a question {problem}", where=f"{part.name}#{number}")
        questions[key] = row

    def read(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read an answer
        key = _key(row, ("question_id",))
        if key not in questions:
            raise Unfit("no_question", f"question_id {row.get('question_id')!r} is not in {where}")
        return answer_drafts(row, questions[key])

    return lambda layout: replace(layout, read=read) if layout.name == "fastchat_answers" else layout


def _original_drafts(parts: Iterable[Part], settings: Provenance, join: Join) -> Iterator[tuple[str, Row, list[Draft]]]:
    """Place, source row and drafts of every original, in order; rows that make no record have no drafts."""
    for part in parts:
        opened = open_part(part, settings)
        choose = chooser(opened.detection, settings.read)
        for number, row in chunk_rows(opened.chunks):
            try:
                layout = choose(row)
                drafts = read_row(layout, row, settings.read) if layout.together is None else []
            except Unfit:
                drafts = []
            for draft in drafts:
                draft.language = draft.language or join.language or settings.language
            yield f"{part.name}#{number}", row, drafts


def _by_key(fields: Sequence[str], source: Provenance, drafts: Iterable[tuple[str, Row, list[Draft]]]) -> Originals:
    index: dict[str, list[Draft]] = {}
    twice: list[str] = []
    seen: list[str] = []
    for place, row, made in drafts:
        key = _key(row, fields)
        seen = seen or list(row)
        if key is None:
            continue
        if key in index:
            twice.append(f"{place} ({key})")
        index[key] = made
    if not index:
        raise AlignmentError(
            f"no original has the fields {list(fields)}", where=f"source {source.name}", near=seen, fix="originals: {by: [id]}"
        )
    if twice:
        raise AlignmentError(
            f"{counted(len(twice), 'original shares', 'originals share')} the key {list(fields)} with another one",
            where=f"source {source.name}",
            near=twice[:3],
            fix="join by more fields: `by: [id, ...]`",
        )
    return lambda row, number: index.get(_key(row, fields) or "")  # noqa: ARG005 - rows are joined by key


def _by_position(source: Provenance, own: Iterable[Part], drafts: list[tuple[str, Row, list[Draft]]]) -> Originals:
    parts = list(own)
    if len(parts) != 1:
        raise AlignmentError(
            f"a join by position needs one file of translations and there are {len(parts)}", where=f"source {source.name}"
        )
    rows = list(chunk_rows(parts[0].chunks()))
    _check_positions(source, [_length(row) for _, row in rows], [_length(row) for _, row, _ in drafts])
    found = {number: made for (number, _), (_, _, made) in zip(rows, drafts, strict=True)}
    return lambda row, number: found.get(number)  # noqa: ARG005 - rows are joined by number


def _check_positions(source: Provenance, translations: Sequence[int], originals_: Sequence[int]) -> None:
    where = f"source {source.name}"
    advice = "join by a key instead (`by: [id]`), or mend the file; a wrong original is worse than none"
    have, know = counted(len(translations), "translation"), counted(len(originals_), "original")
    moved = shifts(originals_, translations)
    if moved:
        shown = [f"rows {shift.first} to {shift.last} belong to the originals {shift.by:+d} rows on" for shift in moved[:5]]
        raise AlignmentError(
            f"joined by position, {have} drift against {know}",
            where=where,
            near=shown,
            fix=advice,
        )
    if len(translations) != len(originals_):
        raise AlignmentError(f"{have} cannot be joined to {know} by position", where=where, fix=advice)
    if len(translations) < WINDOW and not _agree_shortly(originals_, translations):
        raise AlignmentError(f"{have} and as many originals joined by position do not agree in length", where=where, fix=advice)


def _agree_shortly(originals_: Sequence[int], translations: Sequence[int]) -> bool:
    """For too few rows to look for shifts: lengths must at least not run against each other."""
    import numpy as np

    left, right = np.log1p(originals_), np.log1p(translations)
    if len(left) < _FEW or left.std() == 0 or right.std() == 0:
        return True
    return float(np.corrcoef(left, right)[0, 1]) > 0


_FEW = 3


def _key(row: Row, fields: Sequence[str]) -> str | None:
    values = [row.get(name) for name in fields]
    return None if any(value is None for value in values) else dump(values)


def _length(row: Row) -> int:
    """Characters of all text in a row."""

    def count(value: object) -> int:
        if isinstance(value, str):
            return len(value)
        if isinstance(value, dict):
            return sum(count(item) for item in value.values())
        return sum(count(item) for item in value) if isinstance(value, list) else 0

    return count(row)


def join_settings(join: Join, source: Provenance, named: dict[str, Provenance]) -> Provenance:
    """How the originals of `source` are read: as the source they are, or as a source of unknown making at `join.path`.

    Raises:
        ConfigError: neither or both of `source` and `path` are given, or no source has the name.
    """
    from .unknown import Unknown

    if (join.source is None) == (join.path is None):
        raise ConfigError("originals need either `source` or `path`", where=f"source {source.name}")
    if join.source is not None:
        if join.source not in named:
            raise ConfigError(f"no source is called {join.source!r}", where=f"source {source.name}", near=sorted(named))
        return named[join.source]
    assert join.path is not None
    return Unknown(name=f"{source.name}-originals", path=join.path, language=join.language)
