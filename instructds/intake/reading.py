"""Anything with instruction rows -> tables of records, for the commands that need no pipeline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError

from instructds.errors import SourceError, UsageError
from instructds.formats.base import ReadOptions
from instructds.provenance.base import PROVENANCES
from instructds.provenance.records import OpenPart, batches, open_part, source_parts

if TYPE_CHECKING:
    import datasets

    from instructds.formats.rows import Batch
    from instructds.provenance.base import Provenance

OnError = Literal["stop", "keep"]


def settings(  # noqa: PLR0913 - the words of the commands
    *,
    provenance: str = "unknown",
    name: str = "source",
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    read_as: Literal["auto", "sft", "preference"] = "auto",
    pairs: Literal["best", "all"] = "best",
    mixed: bool = False,
    license: str | None = None,  # noqa: A002 - the column's name
    language: str | None = None,
) -> Provenance:
    """Settings of a source that no pipeline describes; the words are those of a pipeline's `sources:`.

    Raises:
        UsageError: one of them cannot be.
    """
    made = PROVENANCES[provenance]
    try:
        return made(
            name=name,
            path=".",
            format=format,
            read=ReadOptions(read_as=read_as, pairs=pairs, columns=dict(columns or {})),
            encoding=encoding,
            header=header if header is None or isinstance(header, bool) else tuple(header),
            mixed=mixed,
            license=license,
            language=language,
        )
    except ValidationError as error:
        from instructds.config.problems import wrong_use

        raise wrong_use(error, fix="`instructds.load` and docs/settings.md say what there is") from error


def usable(limit: int | None) -> int | None:
    """The limit.

    Raises:
        UsageError: it is below 1.
    """
    if limit is not None and limit < 1:
        raise UsageError(f"limit is {limit} and should be a whole number above 0")
    return limit


@dataclass
class Reading:
    """Reads a location part by part; what could not be read is counted while `batches` runs."""

    location: object
    source: Provenance
    limit: int | None = None
    on_error: OnError = "stop"
    failed: dict[str, str] = field(default_factory=dict)
    broke: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)

    def batches(self) -> Iterator[tuple[OpenPart, Batch]]:
        """Every batch of records with the part it came from.

        Raises:
            SourceError: a part cannot be opened or recognised, and `on_error` is `stop`.
        """
        left = usable(self.limit)
        located = source_parts(self.source, self.location)
        self.left_out = {skipped.name: skipped.reason for skipped in located.skipped}
        for part in located:
            if left is not None and left <= 0:
                return
            try:
                opened = open_part(part, self.source)
            except SourceError as error:
                if self.on_error == "stop":
                    raise
                self.failed[part.name] = str(error)
                continue
            for batch in batches(opened, left):
                left = None if left is None else left - batch.rows_in
                for broken in batch.rejected:
                    if broken.fatal:
                        self.broke[part.name] = broken.detail
                yield opened, batch


def load(  # noqa: PLR0913 - the words of a source
    location: object,
    *,
    provenance: str = "unknown",
    name: str = "source",
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    read_as: Literal["auto", "sft", "preference"] = "auto",
    pairs: Literal["best", "all"] = "best",
    mixed: bool = False,
    license: str | None = None,  # noqa: A002 - the column's name
    language: str | None = None,
    limit: int | None = None,
    on_error: OnError = "stop",
) -> datasets.Dataset:
    """Any instruction data as one `datasets.Dataset` in the record schema.

    `location` is a file, folder, glob, archive, Hub name or `hf://` address, or in memory a `datasets.Dataset`, pandas or
    Polars frame, Arrow table or list of dicts. Rows that become no record are left out; with `on_error="stop"` a file that
    breaks off is an error instead. `inspect` says what would be left out.

    Raises:
        SourceError: nothing readable, an unknown, ambiguous or mixed layout, or a file that breaks off.

    Example:
        >>> import instructds as ids
        >>> ids.load([{"instruction": "Mondj egy gyümölcsöt!", "input": "", "output": "Alma."}])["kind"][0]
        'sft'
    """
    import pyarrow as pa
    from datasets import Dataset
    from datasets.table import InMemoryTable

    from instructds.record import arrow_schema

    source = settings(
        provenance=provenance,
        name=name,
        format=format,
        columns=columns,
        encoding=encoding,
        header=header,
        read_as=read_as,
        pairs=pairs,
        mixed=mixed,
        license=license,
        language=language,
    )
    reading = Reading(location, source, limit, on_error)
    tables = [batch.table for _, batch in reading.batches()]
    if reading.broke and on_error == "stop":
        part, detail = next(iter(reading.broke.items()))
        raise SourceError(f"the file breaks off: {detail}", where=part, fix='on_error="keep" to take what is whole')
    table = pa.concat_tables([arrow_schema().empty_table(), *tables])
    if not table.num_rows:
        raise SourceError("no row became a record", fix="look at it with `instructds inspect`")
    return Dataset(InMemoryTable(table))
