"""FastChat's judge files: MT-Bench and Arena-Hard questions, and answers of models that name their question."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from instructds.wording import counted

from .base import Draft, Layout, ReadOptions, Row, Test, Turn, Unfit, anything, layout, objects, text, text_or_null, texts
from .fields import unread, unread_by_prompt
from .roles import content_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def answer_drafts(answer: Row, question: Row) -> list[Draft]:
    """One conversation per choice of a model's answer, its question's turns and the answers to them in turn.

    Example:
        >>> question = {"question_id": 1, "turns": ["Mi a jég?", "És a gőz?"]}
        >>> answer = {"question_id": 1, "model_id": "m", "choices": [{"turns": ["Szilárd víz.", "Légnemű víz."]}]}
        >>> [draft.messages[3] for draft in answer_drafts(answer, question)]
        [('assistant', 'Légnemű víz.')]

    Raises:
        Unfit: the two do not belong together, or one holds no text.
    """
    if answer.get("question_id") != question.get("question_id"):
        raise Unfit(
            "other_question",
            f"an answer to question {answer.get('question_id')!r} was joined to question {question.get('question_id')!r}",
        )
    asked = _asked(question)
    return [_answered(asked, replies, answer, question, nth) for nth, replies in enumerate(_choices(answer))]


def read_question(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    """A prompt of all turns of a question; reference answers stay in the rest of the row."""
    draft = Draft([("user", turn) for turn in _asked(row)], kind="prompt")
    _told(draft, row)
    return [draft]


def read_answers(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    """A model's answer joined to its question, which `questions` holds: a list of question rows, or id -> question row.

    Raises:
        Unfit: `needs_questions` without that field, `unknown_question` when it does not hold the question.
    """
    questions, name = row.get("questions"), row.get("question_id")
    if questions is None:
        raise Unfit("needs_questions", f"an answer to question {name!r} needs the file of questions beside it")
    question = _question(questions, name)
    if question is None:
        raise Unfit("unknown_question", f"no question is called {name!r}")
    return answer_drafts(row, question)


def write_turns(drafts: Sequence[Draft]) -> Row:
    """An MT-Bench question: the user turns."""
    return {"turns": _said(drafts[0], "user")}


def write_clustered(drafts: Sequence[Draft]) -> Row:
    """An Arena-Hard question: the user turns as objects."""
    return {"turns": [{"content": turn} for turn in _said(drafts[0], "user")]}


def write_text(drafts: Sequence[Draft]) -> Row:
    """A question of one turn."""
    return {"text": _said(drafts[0], "user")[0]}


def write_answers(drafts: Sequence[Draft]) -> Row:
    """The answers alone, one choice per draft; the question is another file's."""
    row: Row = {}
    if drafts[0].author is not None:
        row["model_id"] = drafts[0].author
    if drafts[0].origin.get("form") == "text":
        return {**row, "text": _said(drafts[0], "assistant")[0]}
    return {**row, "choices": [{"index": nth, "turns": _said(draft, "assistant")} for nth, draft in enumerate(drafts)]}


def _said(draft: Draft, role: str) -> list[str]:
    return [content for speaker, content in draft.messages if speaker == role]


def _question(questions: object, name: object) -> Row | None:
    if isinstance(questions, dict):
        found = questions.get(name) if isinstance(name, str | int) else None
        found = questions.get(str(name)) if found is None else found
        return found if isinstance(found, dict) else None
    rows = questions if isinstance(questions, list) else []
    return next((row for row in rows if isinstance(row, dict) and row.get("question_id") == name), None)


def _asked(row: Row) -> list[str]:
    """The user turns of a question in any of the three spellings."""
    turns = row.get("turns", [row["text"]] if "text" in row else None)
    return _texts(turns, "turns")


def _choices(answer: Row) -> list[list[str]]:
    choices = answer.get("choices")
    if choices is None:
        return [_texts([answer.get("text")], "text")]
    if not isinstance(choices, list) or not choices:
        raise Unfit("wrong_type", f"field 'choices' should be a list of answers and is a {type(choices).__name__}")
    return [_texts(choice.get("turns") if isinstance(choice, dict) else None, "choices") for choice in choices]


def _texts(turns: object, name: str) -> list[str]:
    if not isinstance(turns, list) or not turns:
        raise Unfit("no_turns", f"field {name!r} should be a list of turns and is a {type(turns).__name__}")
    if any(turn is None for turn in turns):
        raise Unfit("missing_field", f"a turn in {name!r} is null")
    return [content_of(turn.get("content") if isinstance(turn, dict) and "content" in turn else turn) for turn in turns]


def _answered(asked: Sequence[str], replies: Sequence[str], answer: Row, question: Row, nth: int) -> Draft:
    if len(replies) > len(asked):
        raise Unfit(
            "too_many_turns",
            f"{counted(len(replies), 'answer')} to the {counted(len(asked), 'turn')} of question {answer['question_id']!r}",
        )
    turns: list[Turn] = []
    for place, turn in enumerate(asked):
        turns.append(("user", turn))
        turns += [("assistant", reply) for reply in replies[place : place + 1]]
    draft = Draft(turns, kind=kind_of(turns), method="llm_generated")
    _told(draft, question)
    model = answer.get("model_id")
    draft.author = model if isinstance(model, str) else None
    draft.origin |= {"id": answer.get("answer_id"), "question_id": answer.get("question_id"), "choice": nth}
    if "choices" not in answer:
        draft.origin["form"] = "text"
    return draft


def _told(draft: Draft, question: Row) -> None:
    draft.origin["id"] = question.get("question_id")
    task = question.get("category")
    draft.task = task if isinstance(task, str) else None


def _name(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


_COMPANIONS: dict[str, Test] = {"category": text_or_null, "reference": anything}
_ANSWER: dict[str, Test] = {
    **dict.fromkeys(("answer_id", "tstamp", "conv_metadata", "metadata", "reviewer_id", "generator", "questions"), anything),
}


def _question_layout(name: str, says: str, turns: tuple[str, Test], more: Mapping[str, Test], example: Row) -> None:
    field, test = turns
    writes = {"mt_bench": write_turns, "arena_hard": write_clustered, "fastchat_question": write_text}
    known = frozenset(("question_id", field, *_COMPANIONS, *more))
    lost = unread_by_prompt if name == "fastchat_question" else unread
    layout(
        Layout(
            name=name,
            says=says,
            needs={"question_id": _name, field: test},
            may={**_COMPANIONS, **more},
            fits=lambda row: "model_id" not in row and "answer_id" not in row and lost(row, known) is None,
            read=read_question,
            write=writes[name],
            example=example,
            source="FastChat fastchat/llm_judge/data; arena-hard-auto question.jsonl",
        )
    )


_question_layout(
    "mt_bench",
    "MT-Bench questions: `turns`, all of them the user's.",
    ("turns", texts),
    {},
    {"question_id": 81, "category": "writing", "turns": ["Írj verset a tóról.", "Most rímek nélkül."], "reference": None},
)
_question_layout(
    "arena_hard",
    "Arena-Hard questions: `turns` of objects with `content`, and a `cluster`.",
    ("turns", lambda value: objects("content")(value) and bool(cast("list[object]", value))),
    {"cluster": text_or_null, "uid": anything},
    {"question_id": "a1", "category": "arena-hard-v0.1", "cluster": "ABC", "turns": [{"content": "اكتب قصيدة عن البحر."}]},
)
_question_layout(
    "fastchat_question",
    "FastChat questions of one turn: `text`.",
    ("text", text),
    {},
    {"question_id": 1, "text": "如何更好地管理时间？", "category": "generic"},
)


def _has_answers(row: Row) -> bool:
    return isinstance(row.get("choices"), list) or isinstance(row.get("text"), str)


layout(
    Layout(
        name="fastchat_answers",
        says="Answers of a model to FastChat, MT-Bench or Arena-Hard questions, which are another file's.",
        needs={"question_id": _name, "model_id": text},
        may={**_ANSWER, "choices": objects("turns"), "text": text, "category": text_or_null},
        fits=_has_answers,
        read=read_answers,
        write=write_answers,
        example={
            "question_id": 81,
            "answer_id": "v1",
            "model_id": "modell-1",
            "choices": [{"index": 0, "turns": ["Kék tó, csendes tükör."]}],
            "questions": [{"question_id": 81, "category": "writing", "turns": ["Írj verset a tóról."]}],
        },
        source="FastChat fastchat/llm_judge/data; arena-hard-auto model_answer",
    )
)
