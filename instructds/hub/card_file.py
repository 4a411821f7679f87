"""The README.md of a dataset repository taken apart and put together: front matter, generated sections, hand-written text."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Any

from instructds.errors import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

HINT = "Text between `begin` and `end` is written anew at each publish, unless you change it: then yours stays."

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_OURS = "<!-- instructds:"
"""What our marks begin with; generated text that holds it would end its section."""

_RECORD = re.compile(r"^<!-- instructds:card (\{.*\}) -->\n?", re.MULTILINE)
_BEGIN = re.compile(r"^<!-- instructds:begin ([a-z_]+) ([0-9a-f]{12}) -->\n", re.MULTILINE)
_END = "<!-- instructds:end {} -->\n"
_PLAIN = re.compile(r"[^\W\d_][\w ./-]*(?<! )")
_WORDS_OF_YAML_1_1 = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"})
_LONGEST = 2_000_000


@dataclass(frozen=True)
class Block:
    """A piece of the text under the front matter; `name` null = hand-written. `mark` is the hash of what was generated."""

    text: str
    name: str | None = None
    mark: str | None = None

    @property
    def edited(self) -> bool:
        """Whether somebody changed a generated section."""
        return self.name is not None and self.mark != text_hash(self.text)


@dataclass(frozen=True)
class Record:
    """What was generated last: hash by key of the front matter (`configs/NAME` for entries of a list), and the sections."""

    keys: dict[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()


@dataclass(frozen=True)
class CardFile:
    """A card; `record` is null when no instructds wrote it."""

    front: dict[str, Any]
    blocks: tuple[Block, ...]
    record: Record | None

    @property
    def sections(self) -> dict[str, Block]:
        """The generated sections by name."""
        return {block.name: block for block in self.blocks if block.name is not None}


def section(name: str, lines: Iterable[str]) -> Block:
    """A generated section."""
    text = "\n".join(lines).strip("\n").replace(_OURS, "<!- instructds:") + "\n"
    return Block(text, name, text_hash(text))


def parse(text: str, where: str = "README.md") -> CardFile:
    """The card in a text.

    Raises:
        Unreadable: its front matter is no YAML map, or it is of absurd size.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if len(text) > _LONGEST:
        raise Unreadable(f"the card has {len(text):,} characters, more than {_LONGEST:,}", where=where)
    match = _FRONT.match(text)
    front = _read_front(match[1], where) if match else {}
    body = text[match.end() :] if match else text
    record = None
    if (found := _RECORD.search(body)) is not None:
        record = _read_record(found[1])
        body = body[: found.start()] + body[found.end() :]
    return CardFile(front, tuple(_blocks(body)), record)


def write(card: CardFile) -> str:
    """The text of a card."""
    text = [f"---\n{_write_front(card.front)}---\n"]
    if card.record is not None:
        told = {"hint": HINT, "keys": card.record.keys, "sections": list(card.record.sections)}
        shown = json.dumps(told).replace(">", r"\u003e")
        text.append(f"<!-- instructds:card {shown} -->\n")
    for block in card.blocks:
        body = block.text.strip("\n") + "\n"
        if block.name is None:
            text.append(f"\n{body}")
        else:
            text.append(f"\n<!-- instructds:begin {block.name} {block.mark} -->\n{body}{_END.format(block.name)}")
    return "".join(text)


def quoted(value: Any) -> Any:
    """The value with each text in quotes that is not plainly a text to every reader of YAML; for what is generated."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, dict):
        return {key: quoted(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [quoted(inner) for inner in value]
    return value if not isinstance(value, str) or _PLAIN.fullmatch(value) else DoubleQuotedScalarString(value)


def text_hash(text: str) -> str:
    """A hash that line ends and space at the ends of lines do not change."""
    lines = "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip().split("\n"))
    return hashlib.blake2b(lines.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def value_hash(value: object) -> str:
    """A hash of a value of the front matter, whatever its YAML style."""
    return text_hash(json.dumps(value, sort_keys=True, ensure_ascii=True, default=str))


def _blocks(body: str) -> list[Block]:
    """The pieces in order. A section without its end mark reaches to the next mark, and counts as edited."""
    blocks, place, seen = [], 0, set()
    for begin in _BEGIN.finditer(body):
        if begin.start() < place:
            continue
        blocks += _written_by_hand(body[place : begin.start()])
        name, mark = begin[1], begin[2]
        end = body.find(_END.format(name).rstrip("\n"), begin.end())
        following = _BEGIN.search(body, begin.end())
        limit = following.start() if following else len(body)
        if 0 <= end <= limit:
            text, place = body[begin.end() : end], end + len(_END.format(name))
        else:
            text, place = body[begin.end() : limit], limit
        blocks.append(Block(text, name, mark) if name not in seen else Block(text))
        seen.add(name)
    return [*blocks, *_written_by_hand(body[place:])]


def _written_by_hand(text: str) -> list[Block]:
    return [Block(text.strip("\n") + "\n")] if text.strip() else []


def _read_record(text: str) -> Record | None:
    """The record, or null when somebody damaged it."""
    try:
        told = json.loads(text)
        keys = {str(key): str(value) for key, value in told["keys"].items()}
        return Record(keys, tuple(str(name) for name in told["sections"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _read_front(text: str, where: str) -> dict[str, Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    reader = YAML(typ="rt", pure=True)
    reader.preserve_quotes = True
    try:
        value = reader.load(text)
    except (YAMLError, ValueError, RecursionError) as error:
        told = str(error).split("\n", 1)[0][:200]
        raise Unreadable(f"the front matter is no YAML ({told})", where=where, fix="repair it by hand first") from error
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise Unreadable("the front matter is no map of names to values", where=where, fix="repair it by hand first")
    return value


def _write_front(front: dict[str, Any]) -> str:
    """YAML that readers of 1.1 and 1.2 understand alike; comments, order and style of what was read are kept."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap

    writer, text = YAML(typ="rt", pure=True), StringIO()
    writer.width, writer.allow_unicode = 4096, True
    front = _unmistakable(front if isinstance(front, CommentedMap) else CommentedMap(front))
    writer.dump(front, text)
    return text.getvalue()


def _unmistakable(value: Any) -> Any:
    """The value with each plain word quoted that a reader of YAML 1.1 would take for a truth value."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, dict):
        for key in value:
            value[key] = _unmistakable(value[key])
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            value[place] = _unmistakable(inner)
    elif type(value) is str and value.lower() in _WORDS_OF_YAML_1_1:
        return DoubleQuotedScalarString(value)
    return value
