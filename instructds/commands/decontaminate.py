"""`instructds decontaminate`: rows of any instruction data that hold items of benchmarks, with the evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from instructds.wording import counted

from .options import add_json, add_reading, reading
from .output import problems, result, result_json, talk

if TYPE_CHECKING:
    import argparse

    from instructds.duplicates.leaks.benchmarks import Benchmark

SAYS = "find rows that hold items of a benchmark: which item, how similar, with both texts"
EXAMPLES = (
    "instructds decontaminate answers.jsonl --against gsm8k_test.jsonl mmlu.zip",
    "instructds decontaminate answers.jsonl --against benchmarks/ --rows leaks.jsonl --out clean.parquet",
    "instructds decontaminate user/name --against openai/gsm8k:main --threshold 0.8 --json",
    "instructds decontaminate answers.jsonl --against exam.csv --field exam=frage,antworten",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("location", metavar="DATA", help="file, folder, glob, archive, Hub name, run folder or dataset folder")
    parser.add_argument(
        "--against", nargs="+", required=True, metavar="BENCHMARK", help="files, folders, globs, archives or Hub names"
    )
    parser.add_argument(
        "--field",
        action="append",
        type=_field,
        default=[],
        metavar="BENCHMARK=FIELD,FIELD",
        help="fields that hold the items of a benchmark, `*` for all; left out = found by their names (repeatable)",
    )
    parser.add_argument(
        "--threshold", type=float, default=0.0, metavar="SHARE", help="tell only leaks of at least this similarity, 0 to 1"
    )
    parser.add_argument("--no-answers", dest="answers", action="store_false", help="do not look into answers")
    parser.add_argument(
        "--no-relations", dest="relations", action="store_false", help="do not look for translations and rows made from leaks"
    )
    parser.add_argument(
        "--embedder", metavar="NAME", help="look for paraphrases, too, by vectors: minilm (English), use, a folder with a model"
    )
    parser.add_argument("--provenance", default="unknown", metavar="METHOD", help="how the rows were made (default: unknown)")
    add_reading(parser)
    parser.add_argument(
        "--rows", type=Path, metavar="FILE", help="write one line per source row: row, leak, benchmark, item, similarity"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the records that hold no item to .parquet or .jsonl")
    parser.add_argument("--fail-on-leak", action="store_true", help="exit 1 when a row holds an item")
    parser.add_argument("--force", action="store_true", help="overwrite those files when they exist")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Find, write, tell."""
    from instructds.jobs.contamination import write_clean, write_rows
    from instructds.jobs.decontamination import decontaminate
    from instructds.new_file import RECORDS, apart, writable

    if args.rows is not None:
        writable(args.rows, (".jsonl",), force=args.force)
    if args.out is not None:
        writable(args.out, RECORDS, force=args.force)
    apart([path for path in (args.rows, args.out) if path is not None], [args.location, *args.against])
    found = decontaminate(
        args.location,
        args.against,
        fields=dict(args.field) or None,
        threshold=args.threshold,
        answers=args.answers,
        relations=args.relations,
        embedder=args.embedder,
        provenance=args.provenance,
        **reading(args),
    )
    for benchmark in found.benchmarks:
        talk(_taken(benchmark))
    if args.rows is not None:
        write_rows(found, args.rows, force=args.force)
    if args.out is not None:
        write_clean(found, args.out, force=args.force)
    if args.json:
        result_json(found.as_dict())
    else:
        result(found)
    return 1 if problems(found) or (args.fail_on_leak and found.leaks) else 0


def _field(text: str) -> tuple[str, tuple[str, ...]]:
    import argparse

    name, equals, fields = text.partition("=")
    names = tuple(field.strip() for field in fields.split(",") if field.strip())
    if not (equals and name.strip() and names):
        raise argparse.ArgumentTypeError(f"{text!r} is not BENCHMARK=FIELD,FIELD, for example exam=question")
    return name.strip(), names


def _taken(benchmark: Benchmark) -> str:
    taken = ", ".join(f"{fields} ({count:,})" for fields, count in benchmark.taken.items())
    lost = [f"{counted(benchmark.without_text, 'row')} without text"] * bool(benchmark.without_text)
    lost += [f"{counted(benchmark.broken, 'row')} that cannot be read"] * bool(benchmark.broken)
    lost += [f"without the split {name!r}" for name in benchmark.left_out]
    return f"{benchmark.name}: {counted(benchmark.items, 'item')} from {taken}" + ("; " + ", ".join(lost) if lost else "")
