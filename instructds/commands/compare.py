"""`instructds compare`: what is not the same in two editions of a dataset, for people and for jobs that gate on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .options import add_json, add_layout, layout, positive
from .output import result, result_json, talk

if TYPE_CHECKING:
    import argparse

SAYS = "compare two editions row by row: added, removed, dropped and why, changed, shifts"
EXAMPLES = (
    "instructds compare runs/may runs/june --html changes.html",
    "instructds compare user/name@v1.0 runs/june/dataset --rows changes.jsonl",
    "instructds compare old.jsonl new.jsonl --fail-on removed:0.01 changed:0 shift:language",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("old", metavar="OLD", help="file, folder, run, dataset folder or Hub name (`user/name@revision`)")
    parser.add_argument("new", metavar="NEW", help="the same")
    add_layout(parser)
    parser.add_argument("--ignore", action="append", default=[], metavar="FIELD", help="a field or score that does not count")
    parser.add_argument(
        "--fail-on",
        action="extend",
        nargs="+",
        default=[],
        metavar="RULE",
        help="exit 1 when KIND:SHARE of the old records (removed:0.01), or shift:DISTRIBUTION[:EFFECT], is exceeded",
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with both texts side by side")
    parser.add_argument("--rows", type=Path, metavar="FILE", help="write one line for every record that differs (.jsonl)")
    parser.add_argument("--examples", type=positive, metavar="N", help="records of each kind to list (default: 10000)")
    parser.add_argument("--force", action="store_true", help="overwrite those files when they exist")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Compare, tell, and judge by the rules."""
    from instructds.errors import OutputExists
    from instructds.jobs.comparison import EXAMPLES as LISTED
    from instructds.jobs.comparison import compare
    from instructds.new_file import apart
    from instructds.report.differences_rules import broken, rule

    rules = [rule(text) for text in args.fail_on]
    if args.html is not None and args.html.exists() and not args.force:
        raise OutputExists(f"{args.html} exists", fix="--force to overwrite it, or another name")
    apart([path for path in (args.html, args.rows) if path is not None], [args.old, args.new])
    comparison = compare(
        args.old,
        args.new,
        examples=args.examples or LISTED,
        rows=args.rows,
        ignore=tuple(args.ignore),
        **layout(args),
        force=args.force,
    )
    if args.html is not None:
        args.html.parent.mkdir(parents=True, exist_ok=True)
        args.html.write_text(comparison.to_html(), encoding="utf-8")
    if args.json:
        result_json(comparison.model_dump(mode="json"))
    else:
        result(comparison)
    problems = broken(comparison, rules)
    problems += [f"not read: {edition.name}: {told}" for edition in (comparison.old, comparison.new) for told in edition.unread]
    for problem in problems:
        talk(f"problem: {problem}")
    return 1 if problems else 0
