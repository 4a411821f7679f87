"""`instructds convert`: a file in one layout becomes a file in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json, add_reading, reading
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "write a file in another layout, and say how trainers load it"
EXAMPLES = (
    "instructds convert sharegpt.json messages.jsonl --to messages",
    "instructds convert ranked.jsonl pairs.jsonl --to preference --read-as preference",
    "instructds convert dolly.jsonl alpaca.json --to alpaca --on-error keep",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("source", metavar="IN", help="file, folder, glob, archive, hf://datasets/... or Hub name")
    parser.add_argument(
        "target",
        metavar="OUT",
        help="file (.jsonl, .json, .csv, .tsv, .parquet), folder/ for `load_from_disk`, or an address of one (s3://...)",
    )
    parser.add_argument(
        "--to", required=True, metavar="LAYOUT", help="alpaca, sharegpt, messages, prompt_completion, preference or kto"
    )
    add_reading(parser)
    parser.add_argument(
        "--read-as",
        choices=("auto", "sft", "preference"),
        default="auto",
        help="ranked answers: pairs (auto, preference), or the best alone (sft)",
    )
    parser.add_argument(
        "--pairs",
        choices=("best", "all"),
        default="best",
        help="ranked answers: the best against each worse one, or every ordered pair",
    )
    parser.add_argument(
        "--on-error",
        choices=("stop", "keep"),
        default="stop",
        help="rows that cannot be read: exit 1 (stop), or count them (keep)",
    )
    parser.add_argument("--force", action="store_true", help="overwrite the file when it exists")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Convert and tell."""
    from instructds.jobs.conversion import convert

    done = convert(
        args.source,
        args.target,
        to=args.to,
        **reading(args),
        read_as=args.read_as,
        pairs=args.pairs,
        force=args.force,
        on_error=args.on_error,
    )
    if args.json:
        result_json(done.as_dict())
    else:
        result(done)
    return done.exit_code
