"""`--set key=value`: one setting of a pipeline file replaced from the command line, before anything is checked."""

from __future__ import annotations

from copy import deepcopy
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from instructds.errors import ConfigError
from instructds.wording import counted

from .settings_file import Keys, Settings, dotted, read, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

TOP = ("version", "name", "root", "sources", "stages")
"""The keys of a pipeline file."""


def override(settings: Settings, assignments: Iterable[str]) -> Settings:
    """The settings with each `key=value` applied in turn; the key is dotted, an entry is meant by its place or its name.

    `sources.kezi.limit=10` and `stages.0.on=instruction` set one value, `stages.split={seed: 3}` all settings of an entry.
    The value is read as in the file: a flow list, map or quoted text when it begins with one of `[{"'`, else a word.

    Raises:
        ConfigError: an assignment has no `=`, its value is not YAML, or its key leads nowhere.
    """
    todo = list(assignments)
    if not todo:
        return settings
    changed = Settings(deepcopy(settings.value), settings.where, dict(settings.places), dict(settings.key_places))
    if not isinstance(changed.value, dict):
        return settings
    for assignment in todo:
        _assign(changed, assignment)
    return changed


def _assign(settings: Settings, assignment: str) -> None:
    where = f"--set {assignment}"
    key, equals, text = assignment.partition("=")
    if not equals or not key.strip():
        raise ConfigError("needs a key and a value", where=where, fix="--set sources.NAME.limit=10")
    value = _value(text, where)
    keys = _locate(settings, key.strip().split("."), where)
    keys = _put(settings, keys, value, where)
    for places in (settings.places, settings.key_places):
        for old in [old for old in places if old[: len(keys)] == keys]:
            del places[old]
        places[keys] = where


def _value(text: str, where: str) -> object:
    stripped = text.strip()
    if stripped[:1] in ("[", "{", '"', "'"):
        return read(stripped, where).value
    return scalar(stripped)


def _locate(settings: Settings, parts: list[str], where: str) -> Keys:
    head, *rest = parts
    if head not in TOP:
        near = get_close_matches(head, TOP, n=3, cutoff=0.5) or TOP
        raise ConfigError(f"a pipeline has no key {head!r}", where=where, near=near)
    if head not in ("sources", "stages") or not rest:
        return (head, *rest)
    entries = settings.value.get(head)
    names = _entry_names(entries, head)
    for length in range(len(rest), 0, -1):
        wanted = ".".join(rest[:length])
        found = [place for place, name in enumerate(names) if name == wanted]
        if len(found) > 1:
            near = [f"{head}.{place}" for place in found]
            raise ConfigError(f"several {head} are called {wanted!r}", where=where, near=near, fix="name it by its place")
        if found:
            return (head, found[0], _only_key(entries[found[0]], where), *map(_part, rest[length:]))
    if rest[0].isdecimal() and int(rest[0]) < len(names):
        place = int(rest[0])
        return (head, place, _only_key(entries[place], where), *map(_part, rest[1:]))
    known = [name for name in names if name is not None]
    near = [f"{head}.{name}" for name in get_close_matches(rest[0], known, n=3, cutoff=0.5) or known]
    raise ConfigError(f"no entry of {head} is called {rest[0]!r}", where=where, near=near)


def _entry_names(entries: object, head: str) -> list[str | None]:
    """The name each entry goes by: a source's own name, a stage's key; null for an entry that is malformed."""
    names: list[str | None] = []
    for entry in entries if isinstance(entries, list) else ():
        (key, settings), *more = list(entry.items()) if isinstance(entry, dict) and entry else [(None, None)]
        if more:
            names.append(None)
        elif head == "stages":
            names.append(key)
        else:
            names.append(settings["name"] if isinstance(settings, dict) and isinstance(settings.get("name"), str) else None)
    return names


def _only_key(entry: object, where: str) -> str:
    if not isinstance(entry, dict) or len(entry) != 1:
        raise ConfigError("the entry in the file is not a map with one key", where=where)
    return str(next(iter(entry)))


def _part(word: str) -> str | int:
    return int(word) if word.isdecimal() and len(word) < 9 else word  # noqa: PLR2004 - no list is longer


def _put(settings: Settings, keys: Keys, value: object, where: str) -> Keys:
    """Put the value in its place; the keys come back as the value holds them (a number in a map is text)."""
    around: Any = settings.value
    actual: list[str | int] = []
    for place, key in enumerate(keys):
        if isinstance(around, list):
            if not isinstance(key, int) or key >= len(around):
                raise ConfigError(
                    f"{dotted(keys[:place])} is a list of {counted(len(around), 'value')}, and has no {key!r}", where=where
                )
        elif isinstance(around, dict):
            key = str(key)  # noqa: PLW2901 - a number names a place in lists only
        else:
            raise ConfigError(f"{dotted(keys[:place])} is {around!r}, and has no {key!r} in it", where=where)
        actual.append(key)
        if place == len(keys) - 1:
            around[key] = value
            break
        if isinstance(around, dict) and around.get(key) is None:
            around[key] = {}
        around = around[key]
    return tuple(actual)
