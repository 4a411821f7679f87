"""A new card laid over the one that is there, so that whatever people wrote into it stays."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .card_file import Block, CardFile, Record, parse, value_hash, write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GROWING = frozenset({"changelog"})
"""Sections that are made from the text that is there, so that hand-written changes are in the new one."""

LISTED = ("configs", "dataset_info")
"""Keys that say which files there are: our entries are always written anew, entries of other configs are left."""


@dataclass(frozen=True)
class Merged:
    """The merged text, and a sentence for each place where hand-written work was kept instead of ours."""

    text: str
    kept: tuple[str, ...]


def merge(new: str, old: str | None, where: str = "README.md", *, anew: Sequence[str] = ()) -> Merged:
    r"""The card `new` with all that was written by hand into `old`.

    Hand-written text and keys stay. A generated section or key that somebody changed or removed stays changed or removed; the
    others are replaced. Keys in `anew` are replaced whatever stands there.

    Raises:
        Unreadable: the old card's front matter is no YAML map.

    Example:
        >>> merge("---\nlanguage: hu\n---\n", "---\npretty_name: Mesék\n---\n# Mesék\n").text.split("\n")[1:4]
        ['pretty_name: Mesék', 'language: hu', '---']
    """
    if old is None or not old.strip():
        return Merged(new, ())
    ours, theirs = parse(new), _without(parse(old, where), anew)
    kept: list[str] = []
    front = _front(ours, theirs, kept)
    blocks = _blocks(ours, theirs, kept)
    return Merged(write(CardFile(front, tuple(blocks), ours.record or theirs.record)), tuple(kept))


def written_licence(text: str) -> str | None:
    """The licence that somebody wrote into a card by hand, as the Hub's id; null when there is none, or one of its own."""
    card = parse(text)
    value = card.front.get("license")
    before = card.record.keys.get("license") if card.record is not None else None
    if not isinstance(value, str) or value in ("other", "unknown") or value_hash(value) == before:
        return None
    return str(value)


def entries(front: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """The entries of `configs` or `dataset_info`, which may also be a single one."""
    value = front.get(key)
    listed = [value] if isinstance(value, dict) else value if isinstance(value, list) else []
    return [entry for entry in listed if isinstance(entry, dict)]


def config_name(entry: Mapping[str, Any]) -> str:
    """The config an entry is about."""
    return str(entry.get("config_name", "default"))


def recorded(front: Mapping[str, Any], sections: Sequence[str]) -> Record:
    """The record of a card that was just generated."""
    keys = {key: value_hash(value) for key, value in front.items() if key not in LISTED}
    for key in LISTED:
        keys |= {f"{key}/{config_name(entry)}": value_hash(entry) for entry in entries(front, key)}
    return Record(keys, tuple(sections))


def _without(card: CardFile, keys: Sequence[str]) -> CardFile:
    """The card as if it had never had these keys."""
    if not keys:
        return card
    for key in keys:
        card.front.pop(key, None)
    record = card.record and Record(
        {key: told for key, told in card.record.keys.items() if key not in keys}, card.record.sections
    )
    return CardFile(card.front, card.blocks, record)


def _front(ours: CardFile, theirs: CardFile, kept: list[str]) -> dict[str, Any]:
    before = theirs.record.keys if theirs.record is not None else {}
    front = deepcopy(theirs.front)
    names = [*ours.front, *(key for key in before if key not in ours.front and "/" not in key)]
    for key in names:
        fresh = ours.front.get(key)
        if key in LISTED:
            _set(front, key, _merged_entries(key, ours.front, theirs.front, before, kept))
        elif key not in theirs.front:
            if key in before:
                kept.append(f"`{key}` was removed by hand and stays out")
            else:
                front[key] = fresh
        elif before.get(key) == value_hash(theirs.front[key]):
            _set(front, key, fresh)
        elif fresh is not None and value_hash(fresh) != value_hash(theirs.front[key]):
            kept.append(f"`{key}` was written by hand and stays {theirs.front[key]!r}; generated was {fresh!r}")
    return front


def _set(front: dict[str, Any], key: str, value: Any) -> None:
    if value is None or value == []:
        front.pop(key, None)
    elif key not in front or value_hash(front[key]) != value_hash(value):
        front[key] = value


def _merged_entries(
    key: str, ours: Mapping[str, Any], theirs: Mapping[str, Any], before: Mapping[str, str], kept: list[str]
) -> Any:
    made = {config_name(entry): entry for entry in entries(ours, key)}
    others = []
    for entry in entries(theirs, key):
        name = config_name(entry)
        known = f"{key}/{name}" in before
        if name not in made and not known:
            others.append(entry)
        elif known and name in made and value_hash(entry) not in (before[f"{key}/{name}"], value_hash(made[name])):
            kept.append(f"`{key}` of {name!r} was changed by hand and is written anew: it says which files there are")
    listed = [*made.values(), *others]
    single = isinstance(ours.get(key), dict) and not others
    return ours[key] if single else listed


def _blocks(ours: CardFile, theirs: CardFile, kept: list[str]) -> list[Block]:
    blocks = _kept_blocks(ours.sections, theirs, kept)
    known = theirs.record.sections if theirs.record is not None else ()
    removed = set(known) - set(theirs.sections)
    headed = theirs.record is None and any(block.name is None and block.text.lstrip().startswith("# ") for block in blocks)
    written = "\n".join(block.text for block in theirs.blocks)
    previous: Block | None = None
    for block in ours.blocks:
        if block.name in removed:
            kept.append(f"section `{block.name}` was removed by hand and stays out")
        elif block.name is None and block.text.strip() in written:
            continue
        elif block.name in theirs.sections:
            previous = next(one for one in blocks if one.name == block.name)
        elif not (headed and block.name == "title"):
            blocks.insert(_place(blocks, previous), block)
            previous = block
    return blocks


def _kept_blocks(fresh: Mapping[str, Block], theirs: CardFile, kept: list[str]) -> list[Block]:
    """What is there and stays, with our sections renewed where nobody changed them."""
    blocks: list[Block] = []
    for block in theirs.blocks:
        if block.name is None or (block.edited and block.name not in GROWING):
            blocks.append(block)
            if block.name is not None and _differs(block, fresh.get(block.name)):
                kept.append(f"section `{block.name}` was changed by hand and stays as it is")
        elif block.name in fresh:
            blocks.append(fresh[block.name])
    return blocks


def _differs(block: Block, other: Block | None) -> bool:
    return other is not None and other.text.strip() != block.text.strip()


def _place(blocks: Sequence[Block], previous: Block | None) -> int:
    """After the block that goes before it; at the end of a card that has none of our sections."""
    if previous is not None:
        return next(place for place, block in enumerate(blocks) if block is previous) + 1
    return 0 if any(block.name is not None for block in blocks) else len(blocks)
