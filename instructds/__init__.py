"""Instruction datasets: built from any layout, judged by how they were made, published as audited.

>>> import instructds as ids
>>> ids.inspect([{"instruction": "Fordítsd angolra: alma", "output": "apple"}]).parts[0].layout
'alpaca'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auditing import audit
    from .comparison import compare
    from .conversion import convert
    from .decontamination import decontaminate
    from .deduplication import deduplicate
    from .errors import InstructdsError
    from .inspection import inspect
    from .pipeline import Pipeline
    from .publication import publish
    from .reading import load
    from .record import Record
    from .runs import check, plan, run

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
    "Pipeline": "pipeline",
    "Record": "record",
    "audit": "auditing",
    "check": "runs",
    "compare": "comparison",
    "convert": "conversion",
    "decontaminate": "decontamination",
    "deduplicate": "deduplication",
    "inspect": "inspection",
    "load": "reading",
    "plan": "runs",
    "publish": "publication",
    "run": "runs",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, *globals()])
