"""Rows of a benchmark, in whatever layout it has, as items with the texts by which they are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

QUESTIONS = ("question", "problem", "prompt", "instruction", "query", "goal", "input", "inputs", "ctx", "sentence", "premise")
"""Fields that hold what is asked, the first that is there; case does not count."""

TURNS = ("turns", "messages", "conversations", "conversation")
CONTEXTS = ("context", "passage", "article", "story", "background", "support", "input")
"""Fields that belong before what is asked when they hold a text of their own."""

CHOICES = ("choices", "options", "endings", "context_options", "answers_choices", "mc1_targets")
LETTERS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
SOLVED = ("continuation", "hypothesis", "ending", "sentence2")
"""Fields that complete the text of an item."""

IDS = ("id", "task_id", "question_id", "unique_id", "idx", "key", "_id", "qid", "uid", "uuid")

OTHERS = frozenset(
    (
        *("answer", "answers", "target", "gold", "label", "output", "response", "solution", "canonical_solution", "code"),
        *("test", "tests", "test_list", "reference", "generator", "dataset", "category", "subject", "level", "kwargs"),
        *("instruction_id_list", "entry_point", "cluster", "type", "difficulty", "skill", "explanation", "rationale"),
    )
)
"""Fields that are never what is asked."""

_NAME = 200


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a benchmark: `texts` are the forms in which it is met, what is asked first; a row that holds one holds it.

    `item` is its own id, or the file and row it stands in; `taken` names the fields the texts were made of.
    """

    benchmark: str
    item: str
    texts: tuple[str, ...]
    taken: str


def item_of(row: Mapping[str, Any], fields: Fields) -> tuple[tuple[str, ...], str]:
    r"""The texts of a row and the fields they were taken from; no text when the row holds none.

    Example:
        >>> item_of({"question": "Melyik a legnagyobb tó?", "choices": ["Balaton", "Velencei-tó"]}, Fields())[0]
        ('Melyik a legnagyobb tó?', 'Melyik a legnagyobb tó?\nBalaton\nVelencei-tó')
    """
    small = {str(name).strip().casefold(): (name, value) for name, value in row.items()}
    if fields.names:
        given = [(name, _text(row[name])) for name in fields.names if name in row]
        whole = "\n".join(text for _, text in given if text)
        return ((whole,) if whole else ()), "+".join(name for name, _ in given)
    return _turns(small) or _stems(small) or _asked(small) or _longest(small)


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of the fields that hold the text of an item; none = they are found by their names."""

    names: tuple[str, ...] = ()


def own_id(row: Mapping[str, Any]) -> str | None:
    """What the benchmark calls the row; null when it has no name for it."""
    small = {str(name).casefold(): value for name, value in row.items()}
    for name in IDS:
        found = small.get(name)
        if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
            return str(found)[:_NAME]
    return None


def repeated(items: Sequence[Item]) -> Iterator[Item]:
    """The items, with the place behind the ids that occur more than once in a benchmark."""
    counts = Counter((item.benchmark, item.item) for item in items)
    seen: Counter[tuple[str, str]] = Counter()
    for item in items:
        key = (item.benchmark, item.item)
        seen[key] += 1
        many = counts[key] > 1
        yield Item(item.benchmark, f"{item.item} ({seen[key]})" if many else item.item, item.texts, item.taken)


_Small = Mapping[str, tuple[object, Any]]
_Found = tuple[tuple[str, ...], str]


def _turns(row: _Small) -> _Found | None:
    """The user turns of a conversation: the first, all together, and each later one."""
    for name in TURNS:
        if name in row and isinstance(row[name][1], Sequence) and not isinstance(row[name][1], str):
            asked = [text for turn in row[name][1] if (text := _turn(turn))]
            if asked:
                several = ("\n".join(asked), *asked[1:]) if len(asked) > 1 else ()
                return (asked[0], *several), str(row[name][0])
    return None


def _turn(turn: object) -> str:
    if isinstance(turn, Mapping):
        role = str(turn.get("role", turn.get("from", "user"))).casefold()
        said = turn.get("content", turn.get("value", turn.get("text")))
        return _text(said) if role in ("user", "human", "prompter", "question") else ""
    return _text(turn)


def _stems(row: _Small) -> _Found | None:
    """Several beginnings with one end, as Winograd schemas have."""
    if "context_options" not in row or not isinstance(row["context_options"][1], Sequence):
        return None
    end = _text(row["continuation"][1]) if "continuation" in row else ""
    texts = tuple(f"{start} {end}".strip() for start in map(_text, row["context_options"][1]) if start)
    return (texts, "context_options+continuation") if texts else None


def _asked(row: _Small) -> _Found | None:
    name = next((name for name in QUESTIONS if name in row and _text(row[name][1])), None)
    if name is None:
        return None
    asked, taken = _text(row[name][1]), [str(row[name][0])]
    before = [found for found in CONTEXTS if found in row and found != name and isinstance(row[found][1], str)]
    before = [found for found in before if _text(row[found][1])]
    texts = [asked]
    if before:
        context = _text(row[before[0]][1])
        after = name == "instruction"  # Alpaca: what is asked comes first
        texts = [f"{asked}\n{context}" if after else f"{context}\n{asked}", asked]
        taken.append(str(row[before[0]][0]))
    for found in SOLVED:
        if found in row and _text(row[found][1]):
            texts.append(f"{texts[0]} {_text(row[found][1])}")
            taken.append(str(row[found][0]))
    choices = _choices(row)
    if choices:
        texts.append("\n".join([texts[0], *choices]))
        taken.append("choices")
    texts += _last_question(asked)
    return tuple(dict.fromkeys(texts)), "+".join(taken)


def _last_question(asked: str) -> list[str]:
    """What is asked after a passage in one field: `Passage: ... Question: ...`."""
    head, mark, tail = asked.rpartition("\nQuestion:")
    return [tail.strip()] if mark and head.strip() and tail.strip() else []


def _choices(row: _Small) -> list[str]:
    letters = [_text(row[letter.casefold()][1]) for letter in LETTERS if letter.casefold() in row]
    if len(letters) > 1:
        return letters
    for name in CHOICES:
        if name in row:
            value = row[name][1]
            value = value.get("text", value.get("choices", list(value.values()))) if isinstance(value, Mapping) else value
            if isinstance(value, Sequence) and not isinstance(value, str):
                found = [_text(one.get("text", one) if isinstance(one, Mapping) else one) for one in value]
                plain = [text for text in found if text]
                return [] if _is_letters(plain) else plain
    return []


def _is_letters(choices: Sequence[str]) -> bool:
    """Choices that only name those in the question say nothing."""
    return set(choices) <= set(LETTERS) or {choice.casefold() for choice in choices} <= {"yes", "no"}


def _longest(row: _Small) -> _Found:
    """The longest text of a row whose fields have no known names."""
    texts = [(len(_text(value)), str(name), _text(value)) for small, (name, value) in row.items() if small not in OTHERS]
    length, name, text = max(texts, default=(0, "", ""))
    return ((text,), name) if length else ((), "")


def _text(value: object) -> str:
    """A value as text; structures that are no text are nothing."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Mapping):
        return _text(value.get("content", value.get("text", value.get("stem", ""))))
    if isinstance(value, Sequence):
        return "\n".join(text for part in value if (text := _text(part)))
    return ""
