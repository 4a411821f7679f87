"""`instructds audit`: what is in any instruction data and what is wrong with it, for people and for jobs that gate on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .options import add_json, add_reading, reading
from .output import result, result_json, talk

if TYPE_CHECKING:
    import argparse

    from instructds.report.compare import Limit
    from instructds.report.model import Report

SAYS = "audit a file, folder, Hub name or run: rates of defects with intervals, signals, examples"
EXAMPLES = (
    "instructds audit answers.jsonl --provenance llm_generated",
    "instructds audit answers.jsonl --rows findings.jsonl --report audit/",
    "instructds audit answers.jsonl --checks refusal,empty_response --fail-on refusal:0.02 --fail-on any:0.05",
    "instructds audit runs/mine --baseline audit/report.json --json",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("location", metavar="DATA", help="file, folder, glob, archive, Hub name, run folder or dataset folder")
    parser.add_argument("--provenance", default="unknown", metavar="METHOD", help="how the rows were made (default: unknown)")
    parser.add_argument(
        "--language", metavar="TAG", help="BCP 47 tag of rows that say none, for example hu; left out = detected"
    )
    add_reading(parser)
    parser.add_argument("--checks", metavar="A,B", help="checks to run (`instructds list checks`); left out = the usual ones")
    parser.add_argument("--signals", metavar="A,B", help="signals to measure; left out = all that are free")
    parser.add_argument(
        "--fail-on",
        action="append",
        default=[],
        metavar="CHECK:RATE",
        help="exit 1 when the rate of a check, or of `any`, is above RATE (repeatable)",
    )
    parser.add_argument(
        "--baseline", metavar="REPORT", help="an earlier report.json: exit 1 when a rate rose (Fisher, p < .01)"
    )
    parser.add_argument("--rows", type=Path, metavar="FILE", help="write one line per source row to a .jsonl or .parquet file")
    parser.add_argument("--report", type=Path, metavar="DIR", help="write report.json and report.txt into a folder")
    parser.add_argument("--force", action="store_true", help="overwrite those files when they exist")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Audit, tell, and judge against limits and baseline."""
    from instructds.jobs.auditing import audit
    from instructds.new_file import apart
    from instructds.report.compare import exceeded, limit, not_compared, read_baseline, risen

    limits = [limit(text) for text in args.fail_on]
    checks = _names(args.checks)
    _known(limits, checks)
    baseline = None if args.baseline is None else read_baseline(args.baseline)
    targets = [] if args.report is None else [args.report / "report.json", args.report / "report.txt"]
    _free(targets, force=args.force)
    apart([*targets, *([] if args.rows is None else [args.rows])], [args.location])
    report = audit(
        args.location,
        provenance=args.provenance,
        language=args.language,
        **reading(args),
        checks=checks,
        signals=_names(args.signals),
        rows=args.rows,
        force=args.force,
    )
    problems = exceeded(report, limits) + (risen(report, baseline) if baseline is not None else [])
    problems += report.read.unread() if report.read is not None else []
    problems += [] if report.rows else ["no row became a record"]
    if targets:
        _write(report, targets)
    if args.json:
        result_json(report.model_dump(mode="json"))
    else:
        result(report)
    for note in not_compared(report, baseline) if baseline is not None else []:
        talk(note)
    for problem in problems:
        talk(f"problem: {problem}")
    return 1 if problems else 0


def _names(text: str | None) -> list[str] | None:
    """Names between commas; null = the option was not given.

    Raises:
        UsageError: it names nothing.
    """
    from instructds.errors import UsageError

    names = None if text is None else [name.strip() for name in text.split(",") if name.strip()]
    if names == []:
        raise UsageError(
            f"{text!r} names nothing", fix="leave the option out for the usual ones, or see `instructds list checks`"
        )
    return names


def _known(limits: list[Limit], checks: list[str] | None) -> None:
    """See that limits name checks that will run, before hours are spent.

    Raises:
        UnknownName: one does not.
    """
    from instructds.checks.base import default_checks
    from instructds.errors import unknown_name
    from instructds.report.compare import ANY

    running = [ANY, *(default_checks() if checks is None else checks)]
    for one in limits:
        if one.check not in running:
            raise unknown_name("check that runs", one.check, running)


def _free(targets: list[Path], *, force: bool) -> None:
    """See that nothing is overwritten, and that there can be a folder where files are wanted.

    Raises:
        OutputExists: something would be.
        UsageError: a file is in the place of the folder.
    """
    from instructds.errors import OutputExists, UsageError

    for folder in dict.fromkeys(parent for target in targets for parent in target.parents):
        if folder.exists() and not folder.is_dir():
            raise UsageError(f"--report needs a folder, and {str(folder)!r} is a file", fix="give another name")
    there = [str(target) for target in targets if target.exists()]
    if there and not force:
        raise OutputExists(f"{', '.join(there)} would be overwritten", fix="--force, or another folder")


def _write(report: Report, targets: list[Path]) -> None:
    from instructds.report.terminal import summary

    targets[0].parent.mkdir(parents=True, exist_ok=True)
    targets[0].write_bytes(report.to_json())
    targets[1].write_text(summary(report, colour=False) + "\n", encoding="utf-8")
