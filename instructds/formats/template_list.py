"""The chat templates that are known, the unmistakable ones first."""

from __future__ import annotations

from .templates import Template


def _tagged(before: str, after: str, close: str, assistant: str = "assistant") -> dict[str, tuple[str, str]]:
    names = {"system": "system", "user": "user", "assistant": assistant, "tool": "tool"}
    return {role: (f"{before}{name}{after}", close) for role, name in names.items()}


def _bars(close: str, assistant_close: str) -> dict[str, tuple[str, str]]:
    names = {"system": "system", "user": "user", "tool": "observation"}
    return {
        **{role: (f"<|{name}|>\n", close) for role, name in names.items()},
        "assistant": ("<|assistant|>\n", assistant_close),
    }


def _alpaca(name: str, instruction: str, context: str, response: str, *, also: dict[str, str] | None = None) -> Template:
    words = {instruction: "user", context: "context", response: "assistant", **(also or {})}
    answers = [word for word, role in words.items() if role == "assistant"]
    return Template(
        name,
        {role: (f"### {word}:\n", "\n\n") for word, role in list(words.items())[:3]},
        also={f"{hashes}{word}{colon}": role for word, role in words.items() for hashes in ("### ", "###") for colon in ":："},
        one_of=tuple(f"{word}{colon}" for word in answers for colon in ":："),
        preamble="apart",
        place="line",
    )


def _plain(name: str, user: str, assistant: str, *, gap: str = "\n\n", alternates: bool = False, **also: str) -> Template:
    turns = {"user": (f"{user} ", gap), "assistant": (f"{assistant} ", gap)}
    more = {mark: role for role, mark in also.items()}
    return Template(name, turns, also=more, place="line", both=True, alternates=alternates)


_BAR_MARKS = {
    **dict.fromkeys(("<|user|>", "<|prompter|>", "<|human|>", "<|Human|>"), "user"),
    **dict.fromkeys(("<|assistant|>", "<|bot|>"), "assistant"),
    **dict.fromkeys(("<|observation|>", "<|tool|>"), "tool"),
    "<|system|>": "system",
}
_HASH_MARKS = {
    f"###{gap}{word}:": role
    for gap in (" ", "")
    for word, role in {
        **dict.fromkeys(("Human", "User", "HUMAN", "USER", "Question", "Felhasználó", "用户"), "user"),
        **dict.fromkeys(("Assistant", "ASSISTANT", "Bot", "AI", "GPT", "Answer", "Asszisztens", "助手"), "assistant"),
        **dict.fromkeys(("System", "SYSTEM"), "system"),
    }.items()
}

_TOKENS = (
    Template("chatml", _tagged("<|im_start|>", "\n", "<|im_end|>\n"), tag=("<|im_start|>", "\n"), strict="<|im_end|>"),
    Template(
        "phi4",
        _tagged("<|im_start|>", "<|im_sep|>", "<|im_end|>"),
        tag=("<|im_start|>", "<|im_sep|>"),
        strict="<|im_end|>",
    ),
    Template(
        "llama3",
        _tagged("<|start_header_id|>", "<|end_header_id|>\n\n", "<|eot_id|>"),
        tag=("<|start_header_id|>", "<|end_header_id|>"),
        start="<|begin_of_text|>",
        strict="<|eot_id|>",
    ),
    Template(
        "llama4",
        _tagged("<|header_start|>", "<|header_end|>\n\n", "<|eot|>"),
        tag=("<|header_start|>", "<|header_end|>"),
        start="<|begin_of_text|>",
        strict="<|eot|>",
    ),
    Template(
        "gemma",
        _tagged("<start_of_turn>", "\n", "<end_of_turn>\n", assistant="model"),
        tag=("<start_of_turn>", "\n"),
        start="<bos>",
        strict="<end_of_turn>",
    ),
    Template(
        "command_r",
        {
            role: (f"<|START_OF_TURN_TOKEN|><|{name}_TOKEN|>", "<|END_OF_TURN_TOKEN|>")
            for role, name in {"system": "SYSTEM", "user": "USER", "assistant": "CHATBOT"}.items()
        },
        start="<BOS_TOKEN>",
    ),
    Template(
        "openassistant",
        {
            "system": ("<|system|>", "<|endoftext|>"),
            "user": ("<|prompter|>", "<|endoftext|>"),
            "assistant": ("<|assistant|>", "<|endoftext|>"),
        },
        also=_BAR_MARKS,
        one_of=("<|prompter|>",),
    ),
    Template("moss", {"user": ("<|Human|>: ", "<eoh>\n"), "assistant": ("<|MOSS|>: ", "<eom>\n")}, one_of=("<|MOSS|>:",)),
    Template("phi3", _bars("<|end|>\n", "<|end|>\n"), also=_BAR_MARKS, one_of=("<|end|>",)),
    Template("zephyr", _bars("</s>\n", "</s>\n"), also=_BAR_MARKS, one_of=("</s>",)),
    Template("tulu", _bars("\n", "<|endoftext|>\n"), also=_BAR_MARKS),
    Template(
        "mistral",
        {"system": ("[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"), "user": ("[INST] ", " [/INST]"), "assistant": (" ", "</s>")},
        also={"[/INST]": "assistant"},
        start="<s>",
        one_of=("</s>[INST]", "</s> [INST]", "[SYSTEM_PROMPT]"),
    ),
    Template(
        "llama2",
        {"user": ("<s>[INST] ", " [/INST]"), "assistant": (" ", " </s>")},
        also={"[INST]": "user", "[/INST]": "assistant"},
        inner=("<<SYS>>\n", "\n<</SYS>>\n\n"),
    ),
    Template(
        "deepseek",
        {"user": ("<｜User｜>", ""), "assistant": ("<｜Assistant｜>", "<｜end▁of▁sentence｜>")},
        also={"<|User|>": "user", "<|Assistant|>": "assistant"},
        start="<｜begin▁of▁sentence｜>",
        preamble="system",
    ),
    Template(
        "openchat",
        {
            "user": ("GPT4 Correct User: ", "<|end_of_turn|>"),
            "assistant": ("GPT4 Correct Assistant: ", "<|end_of_turn|>"),
        },
        one_of=("<|end_of_turn|>",),
        preamble="system",
    ),
    Template(
        "baize",
        {"user": ("[|Human|] ", "\n"), "assistant": ("[|AI|] ", "\n")},
        also={"[|用户|]": "user"},
        preamble="system",
        both=True,
    ),
    Template(
        "moss_brackets",
        {"user": ("[Human]: ", "<eoh> "), "assistant": ("[MOSS]: ", "<eoa> ")},
        one_of=("<eoh>",),
        both=True,
    ),
    Template("oig", {"user": ("<human>: ", "\n"), "assistant": ("<bot>: ", "\n")}, both=True),
)

_WORDS = (
    Template(
        "guanaco",
        {"user": ("### Human: ", ""), "assistant": ("### Assistant: ", "")},
        also=_HASH_MARKS,
        preamble="system",
        both=True,
    ),
    _alpaca(
        "alpaca",
        "Instruction",
        "Input",
        "Response",
        also={"Output": "assistant", "System": "system", "Context": "context", "instruction": "user", "response": "assistant"},
    ),
    _alpaca("alpaca_hu", "Utasítás", "Bemenet", "Válasz", also={"Kimenet": "assistant"}),
    _alpaca("alpaca_de", "Anweisung", "Eingabe", "Antwort", also={"Instruktion": "user"}),
    _alpaca("alpaca_fr", "Instruction", "Entrée", "Réponse"),
    _alpaca("alpaca_es", "Instrucción", "Entrada", "Respuesta"),
    _alpaca("alpaca_pt", "Instrução", "Entrada", "Resposta"),
    _alpaca("alpaca_it", "Istruzione", "Input", "Risposta"),
    _alpaca("alpaca_pl", "Instrukcja", "Wejście", "Odpowiedź"),
    _alpaca("alpaca_ru", "Инструкция", "Ввод", "Ответ", also={"Задание": "user", "Вход": "context"}),
    _alpaca("alpaca_zh", "指令", "输入", "回答", also={"输出": "assistant", "回复": "assistant", "响应": "assistant"}),
    _alpaca("alpaca_ja", "指示", "入力", "応答", also={"回答": "assistant"}),
    _alpaca("alpaca_ko", "명령어", "입력", "응답", also={"지시사항": "user", "답변": "assistant"}),
    _alpaca("alpaca_ar", "التعليمات", "المدخلات", "الإجابة", also={"الاستجابة": "assistant"}),
    Template(
        "vicuna",
        {
            "system": ("SYSTEM: ", "\n\n"),
            "user": ("USER: ", " "),
            "assistant": ("ASSISTANT: ", "</s>"),
            "tool": ("FUNCTION RESPONSE: ", "\n\n"),
        },
        preamble="system",
        place="word",
        both=True,
    ),
    _plain("human_assistant", "Human:", "Assistant:", system="System:"),
    _plain("human_ai", "Human:", "AI:", gap="\n"),
    _plain("user_assistant", "User:", "Assistant:", system="System:"),
    _plain("user_bot", "User:", "Bot:", gap="\n"),
    _plain("user_assistant_hu", "Felhasználó:", "Asszisztens:", system="Rendszer:"),
    _plain("instruct_output", "Instruct:", "Output:", gap="\n", alternates=True),
    _plain("question_answer", "Question:", "Answer:", gap="\n", alternates=True),
    _plain("question_answer_hu", "Kérdés:", "Válasz:", gap="\n", alternates=True),
    _plain("qa", "Q:", "A:", gap="\n", alternates=True),
    _plain("qa_zh", "问：", "答：", gap="\n", alternates=True),
)

TEMPLATES: tuple[Template, ...] = _TOKENS + _WORDS
"""In the order they are tried."""

BY_NAME = {template.name: template for template in TEMPLATES}
"""Name -> template."""
