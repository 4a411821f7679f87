"""What can be named in a pipeline file or on the command line, each with what it says of itself."""

from __future__ import annotations

import inspect
import json
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from .registry import Registry

Noun = Literal["signals", "checks", "stages", "provenance", "formats"]

_REGISTRIES: dict[Noun, tuple[str, str]] = {
    "signals": ("signals.base", "SIGNALS"),
    "checks": ("checks.base", "CHECKS"),
    "stages": ("stages.base", "STAGES"),
    "provenance": ("provenance.base", "PROVENANCES"),
    "formats": ("formats.base", "LAYOUTS"),
}

_WORDS: dict[object, str] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true | false",
    types.NoneType: "null",
    dict: "map",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: how it is typed, its default as JSON (null = it must be given), and what it does."""

    name: str
    kind: str
    default: str | None
    says: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One registered thing: its name, its one line, its settings, and further facts by name."""

    name: str
    says: str
    settings: tuple[Setting, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        """The entry for machines."""
        settings = [{"name": one.name, "kind": one.kind, "default": one.default, "says": one.says} for one in self.settings]
        return {"name": self.name, "says": self.says, "settings": settings, **self.facts}

    def __str__(self) -> str:
        told = [f"{self.name}: {self.says}"]
        told += [f"  {name}: {value if isinstance(value, str) else _json(value)}" for name, value in self.facts.items()]
        for one in self.settings:
            default = "must be given" if one.default is None else f"default {one.default}"
            told.append(f"  {one.name} ({one.kind}; {default})" + (f": {one.says}" if one.says else ""))
        return "\n".join(told)


def look_up(noun: Noun, name: str | None = None) -> list[Entry]:
    """Everything registered under a noun, by name, or the one called `name`.

    Raises:
        UnknownName: nothing is called that; the near names are told.
    """
    registry = _registry(noun)
    things = registry.items() if name is None else [(name, registry[name])]
    return [_entry(*thing) for thing in things]


def lines(entries: list[Entry]) -> str:
    """One line per entry: its name and what it says."""
    width = max((len(entry.name) for entry in entries), default=0)
    return "\n".join(f"{entry.name:{width}}  {entry.says}" for entry in entries)


def _registry(noun: Noun) -> Registry[Any]:
    module, attribute = _REGISTRIES[noun]
    found: Registry[Any] = getattr(import_module(f"{__package__}.{module}"), attribute)
    return found


def _entry(name: str, thing: Any) -> Entry:
    if isinstance(thing, type) and issubclass(thing, BaseModel):
        says = (inspect.getdoc(thing) or "").partition("\n")[0]
        return Entry(name, says, tuple(_setting(key, info) for key, info in thing.model_fields.items()))
    given = getattr(thing, "settings", {})
    settings = tuple(Setting(key, type(value).__name__, _json(value), "") for key, value in given.items())
    facts: dict[str, object] = {}
    for fact in ("unit", "low", "high", "better", "severity", "unlike", "cost", "columns", "needs", "may", "source", "example"):
        value = getattr(thing, fact, None)
        if value is not None and value != ():
            facts[fact] = list(value) if fact in ("needs", "may", "columns") else value
    return Entry(name, thing.says, settings, facts)


def _setting(name: str, info: FieldInfo) -> Setting:
    default = None if info.is_required() else _json(info.get_default(call_default_factory=True))
    return Setting(name, _kind(info.annotation), default, info.description or "")


def _kind(annotation: object) -> str:
    """The type of a setting in the words of the pipeline file."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        told = _kind(inner[0])
    elif origin is Literal:
        told = " | ".join(map(str, inner))
    elif origin in (typing.Union, types.UnionType):
        told = " | ".join(_kind(part) for part in inner)
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        told = f"map of name to {_kind(inner[1])}"
    elif isinstance(origin, type) and inner:
        item = _kind(inner[0])
        told = f"list of ({item})" if "|" in item else f"list of {item}"
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        told = "map"
    else:
        told = _WORDS.get(annotation, str(annotation))
    return told


def _json(value: object) -> str:
    from pydantic_core import to_jsonable_python

    return json.dumps(to_jsonable_python(value), ensure_ascii=False)
