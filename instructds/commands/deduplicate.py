"""`instructds deduplicate`: rows of any instruction data that say the same as another, and what else does not fit together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .options import add_json, add_reading, reading
from .output import problems, result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "find rows that say the same as another, the row that stays for each, and conflicts between rows"
EXAMPLES = (
    "instructds deduplicate answers.jsonl --pairs pairs.jsonl",
    "instructds deduplicate mine.jsonl theirs.parquet --threshold 0.8 --out kept.parquet",
    "instructds deduplicate answers.jsonl --method exact --on instruction --conflicts conflicts.jsonl",
)
_FILES = {
    "pairs": "every pair of twins: a, b (own ids or row numbers), similarity, method",
    "removed": "every row with a better twin, the row that stays for it, and their similarity",
    "conflicts": "contradicting and shared answers, texts under two licences or provenances",
    "relations": "rows that were made from other rows of the data",
}


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("locations", metavar="DATA", nargs="+", help="files, folders, globs, archives, Hub names, run folders")
    parser.add_argument("--method", choices=("near", "exact", "semantic"), default="near", help="kind of match (default: near)")
    parser.add_argument(
        "--on", choices=("both", "instruction", "response"), default="both", help="what must be alike (default: both)"
    )
    parser.add_argument("--threshold", type=float, metavar="SHARE", help="least similarity (default: near 0.7, semantic 0.9)")
    parser.add_argument("--shingle", type=int, default=5, metavar="WORDS", help="near: words of a shingle (default: 5)")
    parser.add_argument("--complete", "--exact", action="store_true", help="near: every pair for certain, at thrice the cost")
    parser.add_argument(
        "--facts", action="store_true", help="near: rows that differ only in numbers, names or a negation are twins, too"
    )
    parser.add_argument(
        "--embedder", default="minilm", metavar="NAME", help="semantic: what makes the vectors (default: minilm)"
    )
    parser.add_argument("--punctuation", action="store_true", help="exact: ignore punctuation, too")
    parser.add_argument("--prefer", metavar="METHOD,METHOD", help="provenances whose rows stay, best first")
    parser.add_argument("--provenance", default="unknown", metavar="METHOD", help="how the rows were made (default: unknown)")
    add_reading(parser)
    for name, says in _FILES.items():
        parser.add_argument(f"--{name}", type=Path, metavar="FILE", help=f"write to a .jsonl file {says}")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the records that stay to a .parquet or .jsonl file")
    parser.add_argument("--force", action="store_true", help="overwrite those files when they exist")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Find, write, tell."""
    from instructds.jobs.deduplication import deduplicate
    from instructds.jobs.twin_files import write_conflicts, write_kept, write_pairs, write_relations, write_removed
    from instructds.new_file import RECORDS, apart, writable

    writers = {
        "pairs": write_pairs,
        "removed": write_removed,
        "conflicts": write_conflicts,
        "relations": write_relations,
        "out": write_kept,
    }
    wanted = {name: getattr(args, name) for name in writers if getattr(args, name) is not None}
    for name, path in wanted.items():
        writable(path, RECORDS if name == "out" else (".jsonl",), force=args.force)
    apart(wanted.values(), args.locations)
    found = deduplicate(
        args.locations,
        method=args.method,
        on=args.on,
        threshold=args.threshold,
        shingle=args.shingle,
        complete=args.complete,
        facts=args.facts,
        embedder=args.embedder,
        punctuation=args.punctuation,
        prefer=None if args.prefer is None else [name.strip() for name in args.prefer.split(",")],
        provenance=args.provenance,
        **reading(args),
    )
    for name, path in wanted.items():
        writers[name](found, path, force=args.force)
    if args.json:
        result_json(found.as_dict())
    else:
        result(found)
    return 1 if problems(found) else 0
