"""What pydantic says about settings -> answers that name the place, the value, what is allowed and what to type next."""

from __future__ import annotations

import json
import re
import sys
import typing
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError, to_json

from instructds.errors import ConfigError, UsageError
from instructds.wording import counted

from .settings_file import Keys, Settings, dotted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic_core import ErrorDetails

MAX_SHOWN = 20
"""Problems of one file that are written out; the rest are counted."""

SAFE_NAME = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
"""Names that are safe as a folder on every system."""

_SHOULD = {
    "string_type": "should be text",
    "bool_type": "should be true or false",
    "bool_parsing": "should be true or false",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "float_type": "should be a number",
    "list_type": "should be a list",
    "tuple_type": "should be a list",
    "set_type": "should be a list",
    "frozen_set_type": "should be a list",
    "dict_type": "should be a map",
    "mapping_type": "should be a map",
    "model_type": "should be a map",
    "model_attributes_type": "should be a map",
}
_PLACE = re.compile(r":(\d+):(\d+)$")
_YAML_1_1 = {**dict.fromkeys(("yes", "on", "y"), "true"), **dict.fromkeys(("no", "off", "n"), "false")}


def check(model: type[BaseModel], value: Mapping[str, object], settings: Settings, keys: Keys, noun: str) -> BaseModel:
    """The model made from `value`, which stands at `keys` of the settings; types are taken as YAML gives them, never converted.

    Raises:
        ConfigError: something does not fit; one error that holds every problem.
    """
    try:
        data = to_json(value, inf_nan_mode="constants")
    except (PydanticSerializationError, ValueError) as error:
        raise ConfigError(f"{noun} holds a value that no settings file can hold: {error}", where=settings.at(keys)) from error
    try:
        return model.model_validate_json(data, strict=True)
    except ValidationError as error:
        told = error.errors(include_url=False)
    raise together([problem for group in _grouped(told, value) for problem in _explain(group, model, settings, keys, noun)])


def wrong_use(error: ValidationError, *, fix: str) -> UsageError:
    """What pydantic says first about the arguments of a call, as an answer; `fix` where that names nothing to type next."""
    first = error.errors(include_url=False)[0]
    message = first["msg"].removeprefix("Value error, ")
    if first["type"] in ("value_error", "unknown_name"):
        what, *rest = message.split("\n", 1)
        return UsageError(message) if rest else UsageError(what, fix=fix)
    return UsageError(f"{dotted(tuple(first['loc']))} is {shown(first['input'])} and {_should(first)}", fix=fix)


def together(problems: Sequence[ConfigError]) -> ConfigError:
    """One error for all problems, each with its place; at most 20 are written out.

    Errors that are already several problems together are taken apart first, so that the count is right.
    """
    flat = sorted((problem for error in problems for problem in getattr(error, "problems", (error,))), key=_line_and_column)
    first = flat[0]
    if len(flat) == 1:
        return first
    shown = [str(problem) for problem in flat[:MAX_SHOWN]]
    if len(flat) > MAX_SHOWN:
        shown.append(f"... and {counted(len(flat) - MAX_SHOWN, 'more problem')}")
    head = f"{first.where}: "
    return _SeveralError("\n".join(shown).removeprefix(head), where=first.where, problems=flat)


class _SeveralError(ConfigError):
    """Several problems of one file; the text of each is in `what`."""

    def __init__(
        self,
        what: str,
        *,
        where: str | None = None,
        near: typing.Iterable[str] = (),
        fix: str | None = None,
        problems: Sequence[ConfigError] = (),
    ) -> None:
        super().__init__(what, where=where, near=near, fix=fix)
        self.problems = tuple(problems)


def shown(value: object) -> str:
    """The value as it would stand in the file, on one line, cut to 60 characters."""
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, bool | dict | list) or value is None else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."  # noqa: PLR2004 - one line of a terminal


def close(word: object, known: typing.Iterable[str]) -> tuple[list[str], str | None]:
    """The known words near a wrong one, or all of them, and the question whether the nearest is meant."""
    words = sorted(known)
    near = get_close_matches(str(word), words, n=3, cutoff=0.6)
    return near or words, f"did you mean {near[0]!r}?" if near else None


def _line_and_column(problem: ConfigError) -> tuple[int, int]:
    found = _PLACE.search(problem.where or "")
    return (int(found[1]), int(found[2])) if found else (sys.maxsize, 0)


def _grouped(told: Sequence[ErrorDetails], value: object) -> list[tuple[Keys, list[ErrorDetails]]]:
    """Errors by the value they are about: a union says once per branch what is wrong; the branch that got furthest counts."""
    groups: dict[Keys, list[ErrorDetails]] = {}
    for error in told:
        groups.setdefault(_keys_in(error["loc"], value, error["type"]), []).append(error)
    return [(keys, group) for keys, group in groups.items() if not _shadowed(keys, group, groups)]


def _shadowed(keys: Keys, group: Sequence[ErrorDetails], groups: Mapping[Keys, object]) -> bool:
    deeper = any(len(other) > len(keys) and other[: len(keys)] == keys for other in groups)
    return deeper and bool(keys) and all(error["type"] in _SHOULD or error["type"] == "literal_error" for error in group)


def _keys_in(loc: Sequence[str | int], value: object, kind: str) -> Keys:
    """The part of pydantic's location that exists in the value; names of union branches are left out."""
    keys: list[str | int] = []
    for place, part in enumerate(loc):
        missing = kind == "missing" and place == len(loc) - 1
        if isinstance(value, dict) and (part in value or missing):
            keys.append(part)
            value = value.get(part)
        elif isinstance(value, list | tuple) and isinstance(part, int) and part < len(value):
            keys.append(part)
            value = value[part]
    return tuple(keys)


def _explain(
    group: tuple[Keys, list[ErrorDetails]], model: type[BaseModel], settings: Settings, keys: Keys, noun: str
) -> list[ConfigError]:
    inner, errors = group
    full = (*keys, *inner)
    first = errors[0]
    if first["type"] == "missing":
        described = _described(model, inner)
        return [
            ConfigError(
                f"{noun} lacks {dotted(inner)!r}{described}", where=settings.at(full[:-1]), fix=f"add `{inner[-1]}: ...`"
            )
        ]
    if first["type"] == "extra_forbidden":
        near, fix = close(inner[-1], _fields(model, inner[:-1]))
        return [ConfigError(f"{noun} has no setting {dotted(inner)!r}", where=settings.at(full, key=True), near=near, fix=fix)]
    should = " or ".join(dict.fromkeys(_should(error) for error in errors)).replace(" or should be ", " or ")
    where = settings.at(full)
    subject = f"{dotted(inner)!r} of {noun}" if inner else noun
    return [ConfigError(f"{subject} is {shown(first['input'])} and {should}", where=where, fix=_advice(errors, inner))]


def _should(error: ErrorDetails) -> str:
    if error["type"] in _SHOULD:
        return _SHOULD[error["type"]]
    if error["type"] == "string_pattern_mismatch" and error.get("ctx", {}).get("pattern") == SAFE_NAME:
        return "should be letters A-Z, digits, `.`, `_` and `-`, and begin with a letter or digit"
    message = error["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
    for start in ("Input should ", "String should ", "Tuple should ", "List should ", "Dictionary should "):
        if message.startswith(start):
            return "should " + message.removeprefix(start)
    return f"is refused: {message}"


def _advice(errors: Sequence[ErrorDetails], inner: Keys) -> str | None:
    value: Any = errors[0]["input"]
    kinds = {error["type"] for error in errors}
    start = f"{inner[-1]}: " if inner and isinstance(inner[-1], str) else ""
    if "string_type" in kinds and isinstance(value, int | float):
        return f"put it in quotes: `{start}'{shown(value)}'`"
    return _advice_for_text(value, kinds, errors[0], start) if isinstance(value, str) else None


def _advice_for_text(value: str, kinds: set[str], error: ErrorDetails, start: str) -> str | None:
    if kinds & {"bool_type", "bool_parsing"} and value.lower() in _YAML_1_1:
        return f"YAML 1.2 knows `true` and `false` only: `{start}{_YAML_1_1[value.lower()]}`"
    number = kinds & {"int_type", "float_type"} and value.strip().lstrip("-").replace(".", "", 1).isdecimal()
    if number or error["msg"] == f"Input should be {value}":
        return f"leave out the quotes: `{start}{value.strip()}`"
    if kinds & {"tuple_type", "list_type"}:
        return f"write a list: `{start}[{value}]`"
    expected = str(error.get("ctx", {}).get("expected", "")) if "literal_error" in kinds else ""
    near = get_close_matches(value, re.findall(r"'([^']*)'", expected), n=1)
    return f"did you mean {near[0]!r}?" if near else None


def _fields(model: type[BaseModel], inner: Keys) -> list[str]:
    """The settings a model (or the models inside it that `inner` leads to) knows."""
    return sorted({name for found in _models_at(model, inner) for name in found.model_fields})


def _described(model: type[BaseModel], inner: Keys) -> str:
    for found in _models_at(model, inner[:-1]):
        field = found.model_fields.get(str(inner[-1]))
        if field is not None and field.description:
            return f" ({field.description.rstrip('.')})"
    return ""


def _models_at(model: type[BaseModel], inner: Keys) -> list[type[BaseModel]]:
    models = [model]
    for key in inner:
        if isinstance(key, str):
            fields = [found.model_fields[key] for found in models if key in found.model_fields]
            models = [deeper for field in fields for deeper in _models_in(field.annotation)]
    return models


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in typing.get_args(annotation) for model in _models_in(part)]
