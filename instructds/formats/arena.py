"""Two whole conversations and their winner, as chat arenas write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from instructds.wording import counted

from .base import Draft, Layout, ReadOptions, Row, Turn, Unfit, anything, need_text, text
from .endings import chat, comparison, conversation, facts, parts, register, split_shared, turns_of
from .verdict import by_name, decided, understood

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIES = ("tie", "tie (bothbad)", "bothbad", "both_bad", "both bad", "draw")
_WINNER = by_name({"model_a": 0, "model_b": 1, "a": 0, "b": 1, **dict.fromkeys(_TIES)})
_FIELDS = ("conversation_a", "conversation_b")


def _read(row: Row, options: ReadOptions) -> list[Draft]:
    better = decided(row, "winner", _WINNER)
    sides = [_judged(turns_of(row.get(field), field), row.get("turn")) for field in _FIELDS]
    known = _known(row, better)
    known["label"] = row["winner"]
    judge = row.get("judge")
    split = split_shared(sides[better], sides[1 - better])
    return [comparison(*split, options, origin=known, author=judge if isinstance(judge, str) else None)]


def _known(row: Row, better: int) -> dict[str, object]:
    models = ("model_a", "model_b") if better == 0 else ("model_b", "model_a")
    words = {models[0]: "chosen_model", models[1]: "rejected_model", "question_id": "id", "id": "id"}
    return {**facts(row, words), "chosen_field": _FIELDS[better]}


def _judged(turns: list[Turn], rounds: object) -> list[Turn]:
    """The first `rounds` rounds, which are those that were judged; all of them when the row does not say."""
    if not isinstance(rounds, int) or isinstance(rounds, bool) or rounds < 1:
        return turns
    users = [place for place, (role, _) in enumerate(turns) if role == "user"]
    return turns[: users[rounds]] if rounds < len(users) else turns


def _write(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, chosen, rejected = parts(draft)
    better = 1 if draft.origin.get("chosen_field") == _FIELDS[1] else 0
    row: Row = {_FIELDS[better]: chat([*prompt, *chosen])}
    if rejected:
        row[_FIELDS[1 - better]] = chat([*prompt, *rejected])
        ours = "label" in draft.origin and draft.origin.get("chosen_field") in _FIELDS
        row["winner"] = draft.origin["label"] if ours else "model_a"
    return row


register(
    Layout(
        name="chatbot_arena",
        says="conversation_a, conversation_b and the winner (Chatbot Arena, MT-bench human judgments)",
        needs={"conversation_a": conversation, "conversation_b": conversation, "winner": understood(_WINNER)},
        may=dict.fromkeys(
            (
                *("question_id", "id", "model_a", "model_b", "judge", "turn", "anony", "language", "tstamp", "timestamp"),
                *("openai_moderation", "toxic_chat_tag", "conv_metadata", "category_tag", "is_code", "evaluation_order"),
                *("evaluation_session_id", "full_conversation", "metadata", "conversation_id", "code_type"),
            ),
            anything,
        ),
        read=_read,
        write=_write,
        example={
            "model_a": "m1",
            "model_b": "m2",
            "winner": "model_b",
            "judge": "arena_1",
            "turn": 1,
            "conversation_a": [{"role": "user", "content": "Mennyi 6·7?"}, {"role": "assistant", "content": "41"}],
            "conversation_b": [{"role": "user", "content": "Mennyi 6·7?"}, {"role": "assistant", "content": "42"}],
        },
        source="Chatbot Arena conversations, column names on the Hub",
        over=frozenset({"two_responses_labelled", "two_responses_unlabelled"}),
    )
)

_FLAGS = ("winner_model_a", "winner_model_b", "winner_tie")


def _read_flags(row: Row, options: ReadOptions) -> list[Draft]:
    set_flags = [place for place, flag in enumerate(_FLAGS) if row.get(flag) in (1, "1")]
    if len(set_flags) != 1:
        raise Unfit("missing_label" if not set_flags else "wrong_label", f"one of {', '.join(_FLAGS)} should be 1")
    if set_flags == [2]:
        raise Unfit("no_preference", "field 'winner_tie' is 1: a tie")
    better = set_flags[0]
    prompts = _list(row, "prompt")
    sides = [_woven(prompts, _list(row, field)) for field in ("response_a", "response_b")]
    split = split_shared(sides[better], sides[1 - better])
    origin = _known(row, better)
    return [comparison(*split, options, origin=origin)]


def _list(row: Row, field: str) -> list[str]:
    """The texts of a field that holds a JSON list of them (null = nothing was said), or the plain text."""
    raw = need_text(row, field)
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return [raw]
    if not isinstance(value, list) or not value or not all(one is None or isinstance(one, str) for one in value):
        return [raw]
    return [one or "" for one in value]


def _woven(prompts: Sequence[str], answers: Sequence[str]) -> list[Turn]:
    if len(prompts) != len(answers):
        raise Unfit("wrong_type", f"{counted(len(prompts), 'prompt')} and {counted(len(answers), 'answer')}")
    turns: list[Turn] = []
    for prompt, answer in zip(prompts, answers, strict=True):
        turns += [("user", prompt), ("assistant", answer)]
    return turns


def _write_flags(drafts: Sequence[Draft]) -> Row:
    draft = drafts[0]
    prompt, chosen, rejected = parts(draft)
    better = 1 if draft.origin.get("chosen_field") == _FIELDS[1] else 0
    row: Row = {"prompt": _json([said for role, said in [*prompt, *chosen] if role == "user"])}
    for place, ending in ((better, chosen), (1 - better, rejected)):
        if ending:
            row[f"response_{'ab'[place]}"] = _json([said for role, said in [*prompt, *ending] if role == "assistant"])
    if rejected:
        row.update({flag: int(place == better) for place, flag in enumerate(_FLAGS)})
    return row


def _json(texts: list[str]) -> str:
    return json.dumps(texts, ensure_ascii=False, separators=(",", ":"))


register(
    Layout(
        name="arena_flags",
        says="prompt, response_a and response_b as JSON lists, and one of three winner flags (Arena human preferences, Kaggle)",
        needs={"prompt": text, "response_a": text, "response_b": text, **dict.fromkeys(_FLAGS, anything)},
        may=dict.fromkeys(("id", "model_a", "model_b"), anything),
        read=_read_flags,
        write=_write_flags,
        example={
            "id": 1,
            "prompt": '["Mi a tej színe?"]',
            "response_a": '["Fehér."]',
            "response_b": '["Kék."]',
            "winner_model_a": 1,
            "winner_model_b": 0,
            "winner_tie": 0,
        },
        source="column names of the Arena human preference 55k data",
        over=frozenset({"two_responses_labelled", "two_responses_unlabelled"}),
    )
)
