"""One text that holds a whole conversation in a chat template: Guanaco, ChatML, Llama, Vicuna, Alpaca and others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Draft, Layout, ReadOptions, Row, Test, Turn, Unfit, anything, layout, need_text, text, text_or_null
from .chat import refuse_judged, told
from .roles import call_body, call_text, kind_of
from .template_list import BY_NAME, TEMPLATES
from .templates import find, parse, render

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .templates import Template

_BESIDE: dict[str, Test] = {
    **dict.fromkeys(("id", "source", "meta", "metadata", "language", "lang", "category", "task", "model", "score"), anything),
    **dict.fromkeys(("length", "num_tokens", "token_count", "n_tokens", "url", "timestamp", "split", "dataset"), anything),
}


def read_rendered(row: Row, field: str, templates: Sequence[Template] = TEMPLATES) -> Draft:
    """The conversation in a rendered text; `origin["template"]` names the template.

    Raises:
        Unfit: `no_template` for ordinary text, or what `parse` says.
    """
    refuse_judged(row)
    parsed = parse(need_text(row, field), templates)
    if parsed is None:
        raise Unfit("no_template", f"field {field!r} holds text without the marks of a chat template")
    draft = Draft(parsed.turns, kind=kind_of(parsed.turns), context=parsed.context)
    told(row, draft)
    draft.origin["template"] = parsed.template
    if parsed.preamble is not None:
        draft.origin["preamble"] = parsed.preamble
    return draft


def write_rendered(draft: Draft, field: str) -> Row:
    """The field `read_rendered` reads, in the template the draft names, else in ChatML."""
    template = BY_NAME.get(str(draft.origin.get("template")), BY_NAME["chatml"])
    preamble = draft.origin.get("preamble")
    return {field: render(template, draft.messages, draft.context, preamble if isinstance(preamble, str) else None)}


def read_baize(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    """A Baize conversation; the topic is a question of the source that began it, not a turn."""
    draft = read_rendered(row, "input", [BY_NAME["baize"]])
    draft.method = "llm_generated"
    return [draft]


def read_glaive(row: Row, options: ReadOptions) -> list[Draft]:  # noqa: ARG001 - one way to read it
    """A Glaive function-calling conversation: system prompt apart, calls marked with `<functioncall>`."""
    draft = read_rendered(row, "chat", [BY_NAME["vicuna"]])
    draft.messages = [_called(turn) for turn in draft.messages]
    system = need_text(row, "system").removeprefix(_SYSTEM).strip()
    if system:
        draft.system = system
        draft.messages.insert(0, ("system", system))
    return [draft]


def write_glaive(drafts: Sequence[Draft]) -> Row:
    """The fields `read_glaive` reads."""
    turns = drafts[0].messages[1:] if drafts[0].system is not None else drafts[0].messages
    parts = []
    for role, content in turns:
        before, close = _GLAIVE.get(role, _GLAIVE["user"])
        body = call_body(content) if role == "assistant" else None
        parts.append(f"{before}{content if body is None else f'{_CALL} {body}'}{close}")
    system = drafts[0].system
    return {"chat": "\n\n\n".join(parts), **({} if system is None else {"system": f"{_SYSTEM}{system}"})}


_CALL = "<functioncall>"
_SYSTEM = "SYSTEM: "
_GLAIVE = {"user": ("USER: ", ""), "assistant": ("ASSISTANT: ", " <|endoftext|>"), "tool": ("FUNCTION RESPONSE: ", "")}


def _called(turn: Turn) -> Turn:
    role, content = turn
    if role == "assistant" and content.startswith(_CALL):
        return role, call_text(content[len(_CALL) :].strip())
    return turn


_UNMISTAKABLE = tuple(template.name for template in TEMPLATES if not template.alternates)


def _holds(field: str, *names: str) -> Callable[[Row], bool]:
    templates = [BY_NAME[name] for name in names] or TEMPLATES

    def fits(row: Row) -> bool:
        value = row[field]
        return isinstance(value, str) and find(value, templates) is not None

    return fits


def _rendered_layout(name: str, field: str, example: str) -> None:
    known = _UNMISTAKABLE if field == "prompt" else ()  # a prompt that reads "Q: ... A:" is a question with examples
    templates = [BY_NAME[each] for each in known] or TEMPLATES
    layout(
        Layout(
            name=name,
            says=f"`{field}`: a conversation rendered with a chat template.",
            needs={field: text},
            may={other: test for other, test in _BESIDE.items() if other != field},
            fits=_holds(field, *known),
            read=lambda row, options: [read_rendered(row, field, templates)],  # noqa: ARG005 - one way to read it
            write=lambda drafts: write_rendered(drafts[0], field),
            example={field: example},
            over=frozenset({"prompt_only"}),
            source="openassistant-guanaco card; tokenizer chat templates of the named models",
        )
    )


_rendered_layout("rendered", "text", "### Human: Mi a tó?### Assistant: Állóvíz egy mederben.")
_rendered_layout(
    "rendered_prompt", "prompt", "<|im_start|>user\nما عاصمة لبنان؟<|im_end|>\n<|im_start|>assistant\nبيروت.<|im_end|>"
)
_rendered_layout("rendered_conversation", "conversation", "<s>[INST] 你好 [/INST] 你好！ </s>")
_rendered_layout("rendered_conversations", "conversations", "USER: Hol élsz? ASSISTANT: Egy gépben.</s>")
_rendered_layout("rendered_messages", "messages", "Human: Hány nap egy hét?\n\nAssistant: Hét.")
_rendered_layout("rendered_chat", "chat", "USER: Hány óra van? ASSISTANT: Nem látok órát.</s>")
_rendered_layout("rendered_content", "content", "<|user|>\nHol a só?</s>\n<|assistant|>\nA polcon.</s>")

layout(
    Layout(
        name="baize",
        says="Baize: `topic` and the whole conversation in `input`, marked `[|Human|]` and `[|AI|]`.",
        needs={"input": text, "topic": text_or_null},
        fits=_holds("input", "baize"),
        read=read_baize,
        write=lambda drafts: write_rendered(drafts[0], "input"),
        example={"topic": "Mi a hold?", "input": "[|Human|] Mi a hold?\n[|AI|] A Föld kísérője."},
        source="baize-chatbot data",
    )
)
layout(
    Layout(
        name="glaive",
        says="Glaive function calling: `system` and one text `chat` with USER, ASSISTANT and FUNCTION RESPONSE.",
        needs={"system": text, "chat": text},
        fits=_holds("chat", "vicuna"),
        read=read_glaive,
        write=write_glaive,
        example={
            "system": "SYSTEM: Segítő vagy, használhatod az időjárás függvényt.",
            "chat": 'USER: Esik?\n\n\nASSISTANT: <functioncall> {"name": "ido"} <|endoftext|>\n\n\n'
            'FUNCTION RESPONSE: {"eso": true}\n\n\nASSISTANT: Esik. <|endoftext|>',
        },
        source="glaive-function-calling-v2 card",
    )
)
