"""`instructds check`: everything about a pipeline that can be known before anything costly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json, add_set
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "check a pipeline file, its sources and its stages, without reading the data"
EXAMPLES = ("instructds check pipelines/quickstart.yaml", "instructds check big.yaml --set root=/data --json")


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("pipeline", metavar="PIPELINE", help="the YAML file")
    add_set(parser)
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Check, and say what was looked at; what is wrong comes as an error."""
    from instructds.config.pipeline import Pipeline

    pipeline = Pipeline.load(args.pipeline, args.overrides)
    from instructds.jobs.runs import check

    checked = check(pipeline)
    if args.json:
        result_json({"pipeline": pipeline.name, "checked": checked})
    else:
        result("\n".join([*checked, f"{pipeline.name}: good"]))
    return 0
