"""Any instruction data audited without a pipeline: what is in it, what is wrong with it, row by row where asked."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from instructds.intake.pieces import Account, pieces, see_settings
from instructds.intake.reading import settings as source_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from instructds.intake.pieces import Piece
    from instructds.report.model import Report
    from instructds.stages.audit import Audit

    from .audited_rows import RowsFile


def audit(  # noqa: PLR0913 - the words of the command
    location: object,
    *,
    provenance: str = "unknown",
    language: str | None = None,
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    limit: int | None = None,
    checks: Sequence[str] | None = None,
    signals: Sequence[str] | None = None,
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    rows: str | Path | None = None,
    force: bool = False,
) -> Report:
    """The report of a file, folder, archive, Hub name, run folder, dataset folder, or table in memory.

    `checks` and `signals` null = the usual ones; `settings` are those of signals and checks by name. `rows` is a `.jsonl` or
    `.parquet` file that gets one line per source row: where it stands, its id, language, findings and signals, or why it was
    rejected. Parts and rows that cannot be read are told in `report.read`, not raised, as long as anything can be read.

    Raises:
        UsageError: an unknown check, signal or setting, or a file of rows that ends in something else.
        OutputExists: the file of rows is there and `force` was not given.
        SourceError: nothing could be read.

    Example:
        >>> import instructds as ids
        >>> report = ids.audit([{"instruction": "Mondj egy gyümölcsöt!", "output": ""}])
        >>> [check.rows for check in report.checks if check.check == "empty_response"]
        [1]
    """
    from instructds.new_file import apart
    from instructds.report.numbers import Summary

    from .audited_rows import rows_file

    stage = _stage(checks, signals, settings)
    source = source_settings(
        provenance=provenance, language=language, format=format, columns=columns, encoding=encoding, header=header, mixed=mixed
    )
    see_settings([location], source)
    apart([] if rows is None else [rows], [location])
    summary, account = Summary(stage.checked()), Account()
    with ExitStack() as stack:
        written = None if rows is None else stack.enter_context(rows_file(Path(rows), stage, force=force))
        for piece in pieces(location, source, limit, account):
            _one(piece, stage, summary, written)
    return summary.result(account.told())


def _one(piece: Piece, stage: Audit, summary: Any, written: RowsFile | None) -> None:
    audited = stage.apply(piece.table)
    summary.add(audited)
    if written is not None:
        written.add(piece, audited)


def _stage(
    checks: Sequence[str] | None, signals: Sequence[str] | None, settings: Mapping[str, Mapping[str, Any]] | None
) -> Audit:
    """The stage with these settings.

    Raises:
        UsageError: a name or setting that does not exist.
    """
    from pydantic import ValidationError

    from instructds.config.problems import wrong_use
    from instructds.stages.audit import Audit

    try:
        return Audit.model_validate({"checks": checks, "signals": signals, "settings": settings or {}})
    except ValidationError as error:
        raise wrong_use(error, fix="instructds list checks, instructds list signals") from error
