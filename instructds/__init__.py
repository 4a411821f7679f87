"""Instruction datasets: built from any layout, judged by how they were made, published as audited.

>>> import instructds as ids
>>> ids.inspect([{"instruction": "Fordítsd angolra: alma", "output": "apple"}]).parts[0].layout
'alpaca'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config.pipeline import Pipeline
    from .errors import InstructdsError
    from .intake.reading import load
    from .jobs.auditing import audit
    from .jobs.comparison import compare
    from .jobs.conversion import convert
    from .jobs.decontamination import decontaminate
    from .jobs.deduplication import deduplicate
    from .jobs.inspection import inspect
    from .jobs.publication import publish
    from .jobs.runs import check, plan, run
    from .record import Record

__all__ = [
    "InstructdsError",
    "Pipeline",
    "Record",
    "audit",
    "check",
    "compare",
    "convert",
    "decontaminate",
    "deduplicate",
    "inspect",
    "load",
    "plan",
    "publish",
    "run",
]

_HOMES = {
    "InstructdsError": "errors",
    "Pipeline": "config.pipeline",
    "Record": "record",
    "audit": "jobs.auditing",
    "check": "jobs.runs",
    "compare": "jobs.comparison",
    "convert": "jobs.conversion",
    "decontaminate": "jobs.decontamination",
    "deduplicate": "jobs.deduplication",
    "inspect": "jobs.inspection",
    "load": "intake.reading",
    "plan": "jobs.runs",
    "publish": "jobs.publication",
    "run": "jobs.runs",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, *globals()])
