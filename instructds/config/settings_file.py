"""YAML 1.2 text -> plain values with the place each came from, so that every answer can name file, line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from instructds.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BYTES = 1_000_000
"""A larger settings file is refused."""

MAX_NODES = 100_000
"""A file with more values, each use of an anchor counted in full, is refused."""

MAX_DEPTH = 50
"""Values nested deeper are refused."""

Keys = tuple[str | int, ...]
"""Where a value is: the keys and list places that lead to it."""

_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_LONGEST_NUMBER = 300
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL_OR_HEX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Settings:
    """Plain values (map, list, text, number, bool, null), and for each the place it stands at.

    `places` and `key_places` map the keys that lead to a value to `file:line:column` of the value and of its key; both are
    empty for settings that came from no text.
    """

    value: Any
    where: str
    places: dict[Keys, str]
    key_places: dict[Keys, str]

    def at(self, keys: Keys, *, key: bool = False) -> str:
        """The place of a value (or of its key), or of the nearest thing around it that has a place."""
        if key and keys in self.key_places:
            return self.key_places[keys]
        for length in range(len(keys), -1, -1):
            if keys[:length] in self.places:
                return self.places[keys[:length]]
        return f"{self.where}: {dotted(keys)}" if keys else self.where


def dotted(keys: Keys) -> str:
    """The keys as a user writes them after `--set`: `sources.0.limit`."""
    return ".".join(map(str, keys))


def load(path: Path) -> Settings:
    """The settings in a file.

    Raises:
        ConfigError: the file is missing, no file, too large, not UTF-8 or not one plain YAML document.
    """
    where = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        near = sorted(str(found) for found in path.parent.glob("*.y*ml"))[:5]
        raise ConfigError("there is no such file", where=where, near=near) from None
    except OSError as error:
        raise ConfigError(f"the file cannot be read: {error.strerror}", where=where) from error
    if len(data) > MAX_BYTES:
        raise ConfigError(f"the file is larger than {MAX_BYTES:,} bytes, which no pipeline needs", where=where)
    try:
        return read(data.decode("utf-8-sig"), where)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            f"byte {data[error.start]:#04x} at offset {error.start} is not UTF-8",
            where=f"{where}:{line}",
            fix="save it as UTF-8",
        ) from error


def read(text: str, where: str) -> Settings:
    """The settings in a text; `where` names it in answers.

    Raises:
        ConfigError: the text is not one YAML document of plain maps, lists and scalars.
    """
    if len(text) > MAX_BYTES:
        raise ConfigError(f"the text is longer than {MAX_BYTES:,} characters, which no pipeline needs", where=where)
    node = _Reader(text, where).document()
    settings = Settings(None, where, {}, {})
    value = _Plain(settings).of(node, ())
    return Settings(value, where, settings.places, settings.key_places)


def scalar(text: str) -> object:
    """What an unquoted word means in the core schema of YAML 1.2: `no` is text, `true` a bool, `0x1f` a number, `~` null.

    Example:
        >>> [scalar(word) for word in ("no", "true", "3", "3.5", "2024-05-01", "három")]
        ['no', True, 3, 3.5, '2024-05-01', 'három']
    """
    if text in _WORDS:
        return _WORDS[text]
    if len(text) > _LONGEST_NUMBER:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _OCTAL_OR_HEX.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text.replace(".inf", "inf").replace(".nan", "nan") if text[-1].isalpha() else text)
    return text


@dataclass(frozen=True, slots=True)
class _Node:
    """One value of the text; `value` is a scalar, a list of nodes, or a map of key -> (place of the key, node)."""

    value: Any
    place: str
    size: int


class _Reader:
    """Events of the YAML parser -> nodes; whatever is not a plain map, list or scalar is refused where it stands."""

    def __init__(self, text: str, where: str) -> None:
        self._where = where
        self._anchors: dict[str, _Node | None] = {}
        self._events = _events(text, where)
        self._count = 0

    def document(self) -> _Node:
        next(self._events)
        start = next(self._events)
        if type(start).__name__ == "StreamEndEvent":
            raise ConfigError("the file is empty", where=self._where, fix="begin it with `version: 1`")
        if start.version not in (None, (1, 2)):
            raise self._refuse(start, "only YAML 1.2 is read", "leave out the line that begins with %YAML")
        node = self._node(next(self._events), 0)
        next(self._events)
        after = next(self._events)
        if type(after).__name__ != "StreamEndEvent":
            raise self._refuse(after, "a second document begins here", "put each pipeline into a file of its own")
        return node

    def _node(self, event: Any, depth: int) -> _Node:
        self._count += 1
        if self._count > MAX_NODES:
            raise self._refuse(event, f"more than {MAX_NODES:,} values, which no pipeline needs")
        if depth > MAX_DEPTH:
            raise self._refuse(event, f"values are nested more than {MAX_DEPTH} deep")
        if type(event).__name__ == "AliasEvent":
            return self._alias(event)
        if event.tag is not None:
            raise self._refuse(
                event, f"tags such as {str(event.tag)[:60]!r} are not used here", "leave it out, or put the text in quotes"
            )
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        if type(event).__name__ == "ScalarEvent":
            node = _Node(self._scalar(event), self._place(event), 1)
        elif type(event).__name__ == "SequenceStartEvent":
            node = self._list(event, depth)
        else:
            node = self._map(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _scalar(self, event: Any) -> object:
        if _SURROGATE.search(event.value):
            raise self._refuse(event, "half of a surrogate pair is no character")
        return event.value if event.style else scalar(event.value)

    def _alias(self, event: Any) -> _Node:
        node = self._anchors.get(event.anchor)
        if node is None:
            known = event.anchor in self._anchors
            raise self._refuse(event, f"*{event.anchor} refers to {'itself' if known else 'no anchor above it'}")
        self._count += node.size - 1
        if self._count > MAX_NODES:
            raise self._refuse(event, f"the anchors stand for more than {MAX_NODES:,} values, which no pipeline needs")
        return _Node(node.value, self._place(event), node.size)

    def _list(self, start: Any, depth: int) -> _Node:
        items: list[_Node] = []
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            items.append(self._node(event, depth + 1))
        return _Node(items, self._place(start), 1 + sum(item.size for item in items))

    def _map(self, start: Any, depth: int) -> _Node:
        entries: dict[str, tuple[str, _Node]] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._key(event, entries)
            place, node = self._place(event), self._node(next(self._events), depth + 1)
            # the parser puts a value that was left out at the start of whatever follows
            entries[key] = (place, node if node.value is not None else _Node(None, place, 1))
        return _Node(entries, self._place(start), 1 + sum(node.size for _, node in entries.values()))

    def _key(self, event: Any, entries: dict[str, tuple[str, _Node]]) -> str:
        if type(event).__name__ != "ScalarEvent":
            raise self._refuse(event, "a key must be a plain word")
        key: str = event.value
        if event.tag is not None or event.anchor is not None or _SURROGATE.search(key):
            raise self._refuse(event, f"a key must be a plain word, without tag or anchor; here is {key!r}")
        if key == "<<" and not event.style:
            raise self._refuse(event, "merge keys `<<` are not part of YAML 1.2", "write the settings out")
        if key in entries:
            first = entries[key][0].removeprefix(f"{self._where}:")
            raise self._refuse(event, f"the key {key!r} is there twice, first at {first}", "keep one of them")
        return key

    def _place(self, event: Any) -> str:
        return f"{self._where}:{event.start_mark.line + 1}:{event.start_mark.column + 1}"

    def _refuse(self, event: Any, what: str, fix: str | None = None) -> ConfigError:
        return ConfigError(what, where=self._place(event), fix=fix)


class _Plain:
    """Nodes -> plain values, noting the place of each."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, node: _Node, keys: Keys) -> object:
        self._settings.places[keys] = node.place
        if isinstance(node.value, list):
            return [self.of(item, (*keys, place)) for place, item in enumerate(node.value)]
        if isinstance(node.value, dict):
            plain: dict[str, object] = {}
            for key, (place, inner) in node.value.items():
                self._settings.key_places[*keys, key] = place
                plain[key] = self.of(inner, (*keys, key))
            return plain
        value: object = node.value
        return value


def _events(text: str, where: str) -> Iterator[Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{where}:{mark.line + 1}:{mark.column + 1}" if mark else where
        raise _syntax_error(str(error.problem or error.context), text, place, mark.line if mark else 0) from error
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        column = error.position - text.rfind("\n", 0, error.position)
        raise ConfigError(
            f"the character {error.character!r} is not allowed in YAML",
            where=f"{where}:{line}:{column}",
            fix="is it a text file?",
        ) from error
    except (YAMLError, ValueError) as error:
        raise ConfigError(f"not YAML: {str(error).splitlines()[0]}", where=where) from error


def _syntax_error(problem: str, text: str, place: str, line: int) -> ConfigError:
    lines = text.splitlines()
    if 0 <= line < len(lines) and "\t" in lines[line][: len(lines[line]) - len(lines[line].lstrip())]:
        return ConfigError(
            "a tab indents this line, and YAML indents with spaces only", where=place, fix="put two spaces for each tab"
        )
    if problem == "mapping values are not allowed here":
        return ConfigError(
            "a second `:` on this line, or the line is indented further than its neighbours",
            where=place,
            fix="put text that holds a colon into quotes, and line the keys up",
        )
    return ConfigError(f"not YAML: {problem}", where=place)
