"""`instructds run`: a pipeline file becomes a dataset folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .options import add_json, add_set, positive
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "run a pipeline file into one audited dataset folder"
EXAMPLES = (
    "instructds run pipelines/quickstart.yaml",
    "instructds run pipelines/quickstart.yaml --plan",
    "instructds run big.yaml --workers 4 --limit 1000 --set stages.split.seed=3",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("pipeline", metavar="PIPELINE", help="the YAML file")
    parser.add_argument("--out", type=Path, default=Path("runs"), metavar="DIR", help="folder of all runs (default: runs)")
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--fresh", action="store_true", help="begin anew instead of using what an earlier run finished")
    begin.add_argument("--resume", action="store_true", help="use what an earlier run finished (this is the default)")
    parser.add_argument("--limit", type=positive, metavar="N", help="read at most N rows of each source")
    parser.add_argument(
        "--workers", "-j", type=positive, default=1, metavar="N", help="processes; the data does not depend on it"
    )
    add_set(parser)
    parser.add_argument("--plan", action="store_true", help="say what would be done, and do nothing")
    parser.add_argument("--quiet", action="store_true", help="no progress bars, and only the run folder as the result")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Run, or plan."""
    from instructds.config.pipeline import Pipeline

    pipeline = Pipeline.load(args.pipeline, args.overrides)
    from instructds.jobs.runs import plan, run  # after the file is known to be right: this import is the slow one

    if args.plan:
        planned = plan(pipeline, out=args.out, limit=args.limit)
        if args.json:
            result_json(planned.as_dict())
        else:
            result(planned)
        return 0
    progress = False if args.quiet else None
    done = run(pipeline, out=args.out, fresh=args.fresh, limit=args.limit, workers=args.workers, progress=progress)
    if args.json:
        told = {name: getattr(done, name) for name in ("folder", "exit_code", "problems", "manifest", "report")}
        result_json(told)
    else:
        result(done.folder if args.quiet else done)
    return done.exit_code
