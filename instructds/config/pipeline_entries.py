"""The entries of a pipeline file: each a map with one key, the registered name of a source or stage."""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel

from instructds.errors import ConfigError
from instructds.formats.base import LAYOUTS

from .problems import check, close, shown

if TYPE_CHECKING:
    from instructds.provenance.base import Join, Provenance
    from instructds.registry import Registry

    from .settings_file import Keys, Settings

M = TypeVar("M", bound=BaseModel)

Entry = tuple["Keys", str, BaseModel]
"""Where the settings stand, the registered name, and the model made from them."""


def entries(settings: Settings, part: str, registry: Registry[type[M]], problems: list[ConfigError]) -> list[Entry]:
    """The entries of `sources` or `stages`; what is wrong with them is added to `problems`."""
    listed = settings.value.get(part)
    if listed is None:
        return []
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        problems.append(_no_list(settings, part, listed))
        return []
    found: list[Entry] = []
    for place, entry in enumerate(listed):
        try:
            found.append(_entry(settings, (part, place), entry, registry))
        except ConfigError as error:
            problems.append(error)
    return found


def registered_name(registry: Registry[type[M]], model: M) -> str:
    """The name a model's class is registered under.

    Raises:
        ConfigError: it is registered under none.
    """
    for name, kind in registry.items():
        if kind is type(model):
            return name
    raise ConfigError(f"{type(model).__name__} is no registered {registry.noun}", near=list(registry))


def source_problems(placed: Sequence[tuple[Keys, Provenance]], settings: Settings) -> list[ConfigError]:
    """What is wrong with sources that are each right alone: names used twice, originals that are not there or go in circles."""
    problems: list[ConfigError] = []
    seen: dict[str, Keys] = {}
    for keys, source in placed:
        if (first := seen.setdefault(source.name.casefold(), keys)) is not keys:
            told = f"two sources are called {source.name!r}, the first at {settings.at((*first, 'name'))}"
            problems.append(ConfigError(told, where=settings.at((*keys, "name")), fix="give each a name of its own"))
        problems += _source_problems(source, keys, settings)
    problems += _join_problems(placed, settings)
    return problems


def _no_list(settings: Settings, part: str, value: object) -> ConfigError:
    if isinstance(value, Mapping):
        example = next(iter(value), "name")
        return ConfigError(
            f"{part!r} is a map and should be a list, because order counts and a name may come twice",
            where=settings.at((part,)),
            fix=f"write `- ` before each entry: `- {example}:`",
        )
    return ConfigError(
        f"{part!r} is {shown(value)} and should be a list", where=settings.at((part,)), fix=f"`{part}:` then `  - name:`"
    )


def _entry(settings: Settings, keys: Keys, entry: object, registry: Registry[type[M]]) -> Entry:
    noun, where = registry.noun, settings.at(keys)
    if isinstance(entry, str):
        near, fix = ([], f"write `- {entry}:` with a colon") if entry in registry else close(entry, registry)
        raise ConfigError(f"the entry {shown(entry)} is text and should be a map with one key", where=where, near=near, fix=fix)
    if not isinstance(entry, Mapping) or not entry:
        raise ConfigError(f"the entry {shown(entry)} is no map with one key", where=where, near=list(registry))
    names = list(map(str, entry))
    if len(names) > 1:
        raise _many_keys(names, settings, keys, registry)
    (name,), (value,) = names, entry.values()
    inner = (*keys, name)
    if name not in registry:
        near, fix = close(name, registry)
        raise ConfigError(f"no {noun} is called {name!r}", where=settings.at(inner, key=True), near=near, fix=fix)
    if value is not None and not isinstance(value, Mapping):
        told = f"the settings of {name!r} are {shown(value)} and should be a map"
        raise ConfigError(told, where=settings.at(inner), near=sorted(registry[name].model_fields))
    own = value.get("name") if value else None
    title = f"source {own!r} ({name})" if isinstance(own, str) and noun == "provenance" else f"{noun} {name!r}"
    return inner, name, check(registry[name], value or {}, settings, inner, title)


def _many_keys(names: list[str], settings: Settings, keys: Keys, registry: Registry[type[M]]) -> ConfigError:
    known = [name for name in names if name in registry]
    told = f"the entry has {len(names)} keys ({', '.join(names[:6])}) and should have one"
    if len(known) == 1:
        fix = f"indent the settings further than {known[0]!r}"
    elif known:
        fix = "write `- ` before each: " + ", ".join(f"`- {name}:`" for name in known[:3])
    else:
        fix = f"put them under the name of a {registry.noun}: {', '.join(registry)}"
    return ConfigError(told, where=settings.at(keys), fix=fix)


def _source_problems(source: Provenance, keys: Keys, settings: Settings) -> list[ConfigError]:
    problems: list[ConfigError] = []
    paths = (source.path,) if isinstance(source.path, str) else source.path
    if not paths or any(not path or "\0" in path for path in paths):
        told = f"the path of source {source.name!r} is {shown(source.path)}, which names nothing"
        problems.append(ConfigError(told, where=settings.at((*keys, "path"))))
    if source.format is not None and source.format not in LAYOUTS:
        near, fix = close(source.format, LAYOUTS)
        problems.append(
            ConfigError(f"no layout is called {source.format!r}", where=settings.at((*keys, "format")), near=near, fix=fix)
        )
    if source.encoding is not None and not _is_encoding(source.encoding):
        told = f"no encoding is called {source.encoding!r}"
        near = ["utf-8", "utf-16", "cp1250", "cp1252", "iso-8859-2", "gb18030", "shift_jis"]
        problems.append(ConfigError(told, where=settings.at((*keys, "encoding")), near=near))
    return problems


def _is_encoding(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding  # noqa: SLF001 - the only mark that tells `cp1250` from `zlib`
    except (LookupError, ValueError):
        return False


def _join_problems(placed: Sequence[tuple[Keys, Provenance]], settings: Settings) -> list[ConfigError]:
    problems: list[ConfigError] = []
    names = {source.name for _, source in placed}
    made_from: dict[str, str] = {}
    joins: list[tuple[Keys, str, Join]] = [
        ((*keys, "originals"), source.name, join)
        for keys, source in placed
        if (join := getattr(source, "originals", None)) is not None
    ]
    for keys, name, join in joins:
        if (join.source is None) == (join.path is None):
            told = f"the originals of {name!r} need either `source` or `path`, and have {'both' if join.source else 'neither'}"
            problems.append(ConfigError(told, where=settings.at(keys), fix="keep one: `source: NAME` or `path: FILE`"))
        elif join.source is not None and join.source not in names:
            near, fix = close(join.source, names - {name})
            told = f"the originals of {name!r} are to be in {join.source!r}, and no source is called that"
            problems.append(ConfigError(told, where=settings.at((*keys, "source")), near=near, fix=fix))
        elif join.source is not None:
            made_from[name] = join.source
            if circle := _circle(name, made_from):
                told = f"sources are made from each other in a circle: {' <- '.join(circle)}"
                problems.append(ConfigError(told, where=settings.at((*keys, "source"))))
    return problems


def _circle(name: str, made_from: Mapping[str, str]) -> list[str]:
    """The names from `name` through its originals back to it; empty when the way ends."""
    way = [name]
    while (before := made_from.get(way[-1])) is not None:
        way.append(before)
        if before == name:
            return way
        if len(way) > len(made_from) + 1:
            break
    return []
