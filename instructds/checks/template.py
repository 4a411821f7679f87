"""Checks of answers in which the frame of a prompt or the other side of the dialogue has leaked."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from .base import Places, check
from .phrases import LONGEST, compiled, holding, opened_quote, parted, places_of, rows_of, spoken, straight
from .phrases_speakers import ASKS, ASKS_STEMS, LABELS, MACHINES, PEOPLE, SERVES
from .phrases_tasks import MAKES, VOICES
from .places import without_code
from .subjects import DIALOGUE

if TYPE_CHECKING:
    import re

    import pyarrow as pa

_WORDS = r"Response|Instruction|Human|Assistant|User|System|Input|Output|Prompt|Question|Answer|Context|Example"
_LOCAL = (
    "Válasz|Utasítás|Feladat|Bemenet|Kimenet|Antwort|Anweisung|Eingabe|Ausgabe|Aufgabe|Réponse|Entrée|Sortie|Consigne|"
    "Respuesta|Instrucción|Entrada|Salida|Risposta|Istruzione|"
    "Resposta|Instrução|Saída|Antwoord|Instructie|Odpowiedź|Polecenie|Wejście|Odpověď|Pokyn|Zadání|Răspuns|Instrucțiune|"
    "Ответ|Инструкция|Задание|Ввод|Вывод|Відповідь|Інструкція|Завдання|"
    "Yanıt|Cevap|Talimat|Girdi|Çıktı|الإجابة|التعليمات|التعليمة|الاستجابة|المدخل|回答|回复|回應|指令|输入|输出|問題|应答|"
    "応答|指示|入力|出力|응답|지시|지시사항|입력|출력"
)

_MARKS = (
    r"<\|(?:im_start|im_end|endoftext|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|end_of_text|startoftext|"
    r"system|user|assistant|end|pad|sep|bot|eos|bos|prompter|"
    r"endofprompt|end_of_turn|start_of_role|end_of_role|fim_(?:prefix|middle|suffix)|channel|message|return|python_tag)\|>|"
    r"\[/?INST\]|<</?SYS>>|\[/?(?:AVAILABLE_TOOLS|TOOL_CALLS|SYSTEM_PROMPT)\]|"
    r"<(?:start|end)_of_turn>|</s>|<s>(?!\w)|<unk>|<pad>|<eos>|<bos>|<｜(?:User|Assistant|end▁of▁sentence|"
    r"begin▁of▁sentence)｜>|\bEOT:|<human>:|<bot>:|<(?:eoh|eoa|reserved_\d+)>"
)
"""Marks that only a template of a chat model uses."""

_HEADINGS = (
    rf"(?:^|(?<=\n)|(?<=[^#\n]))#{{3}} ?(?:{_WORDS}|{_LOCAL}) ?[:：]|(?:^|\n)#{{3}} ?(?:Instruction|Human|Assistant)s? "
    rf"?(?:\n|$)|\n\s*#{{3,5}}\s*\d{{0,2}}\s*$|\n\s*#{{3,5}}\s*\n\s*\d{{1,2}}\. "
)
"""Headings of the prompts with which answers are generated; Markdown that has other headings too is left alone."""

_LEFTOVERS = (
    r"\n\s*(?:\d{1,3}[.)] ?)(?:Instruction|Utasítás|指令|Инструкция|Anweisung|Instrucción|Talimat|التعليمات|Task|Input|"
    r"Output)s? ?[:：]|"
    r"\n(?:Instruction|Utasítás|指令|Инструкция|Инструкція|Anweisung|Instrucción|Istruzione|Instrução|Instructie|Polecenie|"
    r"Pokyn|Talimat|التعليمات) ?[:：]|"
    r"\n(?:Output|Response|Kimenet|输出|Вывод|Ausgabe|Salida|Sortie|Çıktı) ?[:：][^\n]*\n+(?:Input|Instruction|"
    r"Bemenet|Utasítás|输入|指令|Ввод|Eingabe|Entrada|Entrée|Girdi) ?[:：]|"
    r"\n(?:Task|Example|Feladat|Példa) ?\d{1,2}:?\s*\n\s*(?:Input|Instruction|Bemenet|Utasítás) ?[:：]"
)
"""What is left of the next example of a prompt with several."""

_PREAMBLES = (
    r"below is an instruction that describes a task|write a response that appropriately completes the request|"
    r"the following is a conversation (?:between|with) an? (?:human|user|ai)|"
    r"a chat between a curious (?:user|human)|come up with a series of tasks|you are asked to come up with a set of|"
    r"az alábbi(?:akban)? (?:egy )?utasítás(?:t)? (?:írja le|ír le|leír)|"
    r"írj egy (?:olyan )?választ,? (?:amely|ami) megfelelően|unten (?:ist|steht) eine anweisung|nachfolgend (?:ist|"
    r"steht) eine anweisung|ci-dessous (?:se trouve |est )?une instruction qui|"
    r"a continuación (?:se presenta |hay )?una instrucción que|di seguito (?:è riportata |c'è )?un'istruzione che|"
    r"abaixo (?:está |há )?uma instrução que|hieronder (?:staat|vind je) een instructie die|"
    r"poniżej znajduje się (?:instrukcja|polecenie)|níže je (?:instrukce|pokyn)|ниже (?:приведена|дана|представлена) "
    r"инструкция|нижче наведено інструкцію|aşağıda(?:,)? bir görevi (?:tanımlayan|açıklayan)|"
    r"فيما يلي تعليمات? تصف|以下是(?:一个|一個)?描述(?:了)?(?:任务|任務)的指令|下面是(?:一个|一條|一条)?描述任务的指令|"
    r"以下は、?タスクを説明する指示|아래는 작업을 설명하는"
)

LINES = 2_000
"""Lines of an answer that are looked at."""

TAIL = 12
"""Characters at the end of an answer in which a bare `###` is a leftover."""

SHORT = 1_000
"""Characters of an answer from which it says more than that somebody wants help."""

_NEXT = r"\n\n(?:Human|Assistant): "
"""The next turn of HH-RLHF."""

_STEMS: dict[str, tuple[str, ...]] = {
    _MARKS: (
        "<|im_",
        "<|end",
        "<|eot",
        "<|eom",
        "<|start",
        "<|begin",
        "<|system",
        "<|user",
        "<|assis",
        "<|pad",
        "<|sep",
        "<|bot",
        "<|eos",
        "<|bos",
        "<|prompt",
        "<|fim_",
        "<|channel",
        "<|message",
        "<|return",
        "<|python",
        "[inst]",
        "[/inst]",
        "<<sys>>",
        "<</sys>>",
        "_of_turn>",
        "</s>",
        "<s>",
        "<unk>",
        "<pad>",
        "<eos>",
        "<bos>",
        "<｜",
        "eot:",
        "<human>:",
        "<bot>:",
        "<eoh>",
        "<eoa>",
        "<reserved_",
        "[tool_calls]",
        "[available_tools]",
        "[system_prompt]",
        "[/available_tools]",
        "[/tool_calls]",
    ),
    _LEFTOVERS: parted(
        ". instruction|.instruction|) instruction|\ninstruction|. utasítás|\nutasítás|. anweisung|\nanweisung|"
        "\ninstrucción|. instrucción|\nistruzione|\ninstrução|\ninstructie|\npolecenie|\npokyn|\ntalimat|. talimat|"
        "\nинструкция|. инструкция|\nІнструкція|\nالتعليمات|. التعليمات|\n指令|. 指令|. task|) task|. input|) input|"
        ". output|) output|\noutput:|output: |\nresponse:|\nkimenet|\n输出|\nвывод|\nausgabe|\nsalida|\nsortie|\nçıktı|"
        "\ntask |\nexample |\nfeladat |\npélda |\ninput:|\nbemenet|\neingabe|\nentrada|\nentrée|\ngirdi|\n输入|\nввод"
    ),
    _PREAMBLES: parted(
        "that describes a task|completes the request|following is a conversation|a chat between|a series of tasks|"
        "come up with a set|utasítás|választ, amely megf|választ amely megf|eine anweisung|une instruction|una instrucción|"
        "un'istruzione|uma instrução|een instructie|instrukcja|polecenie|instrukce|pokyn|инструкция|інструкцію|görevi|"
        "تعليمات|任务的指令|任務的指令|タスクを説明|작업을 설명"
    ),
    _NEXT: ("\n\nhuman: ", "\n\nassistant: "),
}
"""Pattern -> what it holds one of: the first look over whole columns."""

_HEADED: tuple[str, ...] = (
    *(f"###{space}{word.lower()}" for word in (*_WORDS.split("|"), *_LOCAL.split("|")) for space in ("", " ")),
    *("\n###\n", "\n####\n", "\n#####\n", "\n### \n"),
)
"""The same for `_HEADINGS`, which may also end an answer."""


@check(
    severity="high",
    unlike="tasks about dialogues, prompts, templates or models; the same marks in the task; code; a heading `### Response`",
    source="prompt templates of Alpaca, ChatML, Llama 2 and 3, Gemma and HH-RLHF; leftovers of the self-instruct prompt",
    flags=[
        ("Mi a fotoszintézis?", "A növények fényből élnek.\n\n### Instruction:\nÍrj verset"),
        ("什么是雨？", "雨是水。<|im_end|>"),
        ("Mi az eső?", "Lehulló víz.\n\nHuman: És a hó?\n\nAssistant: Fagyott víz."),
        ("Mi az eső?", "### Válasz:\nLehulló víz."),
        ("Name a river", "The Danube.\n\n20. Instruction: Name a lake"),
        ("Name a river", "The Danube.\n###"),
        ("ما المطر؟", "المطر ماء يسقط من السماء. [/INST]"),
    ],
    spares=[
        ("Explain the ChatML prompt template", "Each turn begins with <|im_start|>user"),
        ("Írj párbeszédet egy ember és egy gép között!", "Jó.\n\nHuman: Szia!\n\nAssistant: Üdv!"),
        ("What does this tag do: [INST]", "[INST] opens the turn of the user."),
        ("How is it written?", "Like this:\n```\n### Response:\nhello\n```"),
        ("Document the endpoint", "### Response\nA JSON object."),
        ("Hogyan számoljam ki?", "### Bemenet:\nkét szám\n\n### Számítás\nAdd össze.\n\n### Kimenet:\naz összeg"),
        ("How do I bake bread?", "Ingredients:\nflour\n\nInstructions:\n1. Knead."),
        ("什么是雨？", "雨是水。"),
        ("Hogyan főzzek teát?", "### Hozzávalók:\n- víz\n\n### Elkészítés:\n1. Forrald fel."),
    ],
)
def leaked_template(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """Marks of a prompt template or the next turn of the dialogue stand in the answer."""
    among = spoken(response, _STEMS)
    for row in rows_of(holding(response, _HEADED) | holding(response, ("###",), tail=TAIL)):
        among[row] = among.get(row, frozenset()) | {_HEADINGS}
    return places_of(among, response, instruction, _template, context)


def _template(said: str, asked: str, keys: frozenset[str]) -> tuple[int, int] | None:
    text = without_code(said)
    head = text[:LONGEST]
    for pattern in (_MARKS, _HEADINGS, _LEFTOVERS, _PREAMBLES, _NEXT):
        found = None if pattern not in keys else _next(text) if pattern == _LEFTOVERS else _anywhere(pattern, text)
        if found is None or compiled(pattern).search(asked) or _is_spoken_of(text, found.start()):
            continue
        if compiled(DIALOGUE[4:]).search(asked) or (pattern == _HEADINGS and _has_headings(head)):
            continue
        return found.span()
    return None


def _anywhere(pattern: str, text: str) -> re.Match[str] | None:
    """The pattern in a text, or in the last characters of one too long to be read whole."""
    found = compiled(pattern).search(text[:LONGEST])
    return found or (compiled(pattern).search(text, max(LONGEST, len(text) - LONGEST)) if len(text) > LONGEST else None)


def _next(text: str) -> re.Match[str] | None:
    """The beginning of a next example at the beginning of a line."""
    lines = itertools.islice(compiled(r"\n").finditer(text), LINES)
    return next((found for line in lines if (found := compiled(_LEFTOVERS).match(text, line.start()))), None)


def _has_headings(text: str) -> bool:
    """Whether a text is Markdown with headings of its own."""
    return any(not compiled(_HEADINGS).match(text, at.start()) for at in compiled(r"(?m)^#{1,6} \S").finditer(text))


def _is_spoken_of(text: str, start: int) -> bool:
    """Whether the mark is quoted, and so what the answer is about."""
    return text[start - 1 : start] in "\"'“„«「‘" and start > 0


@check(
    severity="high",
    unlike=(
        "dialogues, interviews and stories that were asked for; questions back to the user; lists of questions "
        "that were asked for"
    ),
    source="run-on dialogues of instruction sets made from completions",
    flags=[
        ("Mi az eső?", "Lehulló víz.\n\nFelhasználó: És a hó?\nAsszisztens: Fagyott víz."),
        ("What is rain?", "Water that falls.\nUser: And snow?\nAssistant: Frozen water."),
        ("什么是雨？", "雨是水。\n用户：那么雪呢？\n助手：雪是冰。"),
        ("ما المطر؟", "ماء يسقط.\nالمستخدم: وما الثلج؟\nالمساعد: ماء متجمد."),
        ("What is rain?", "Can you please help me to understand what snow is? I need it for my homework."),
        ("Mi az eső?", "Tudnál segíteni nekem? Egy esszét kell írnom a hóról holnapra."),
    ],
    spares=[
        ("Írj párbeszédet!", "Felhasználó: Szia!\nAsszisztens: Üdv!"),
        ("Summarise the talk", "The user asks for snow.\nUser stories matter.\nAssistant managers too."),
        ("Write an email to a tutor", "Can you please help me with my homework?"),
        ("Mi az eső?", "Pontosítanád, kérlek, hogy melyik esőre gondolsz?"),
        ("Help me", "Could you tell me more about what you need?"),
        ("Kik ők?", "Felhasználó: aki a gépet használja.\nRendszergazda: aki karbantartja."),
        ("写一段对话", "用户：你好\n助手：您好"),
    ],
)
def role_confusion(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """The assistant speaks as the user: it writes the user's next turns, or asks for help instead of giving it."""
    among = spoken(response, {_LABELLED: tuple(f"\n{label.lower()}" for label in PEOPLE)})
    starting = spoken(
        response,
        {_LABELLED: tuple(f"{label.lower()}{colon}" for label in PEOPLE for colon in (":", " :", "：")), _ASKED: ASKS_STEMS},
        head=60,
    )
    among = {row: among.get(row, frozenset()) | starting.get(row, frozenset()) for row in (*among, *starting)}
    return places_of(among, response, instruction, _confused, context)


_LABELLED, _ASKED = "labels", "asks"


def _confused(said: str, asked: str, keys: frozenset[str]) -> tuple[int, int] | None:
    found = _both_sides(said, asked) if _LABELLED in keys else None
    if found is None and _ASKED in keys and len(said) < SHORT:
        match = compiled(ASKS).match(straight(said))
        found = match.span() if match and not compiled(SERVES).search(said) and not opened_quote(asked) else None
    if found is None or any(compiled(about).search(asked) for about in (DIALOGUE[4:], VOICES, MAKES)):
        return None
    return found


def _both_sides(said: str, asked: str) -> tuple[int, int] | None:
    """The first turn of a person in an answer that has turns of a person and of a machine."""
    people: list[tuple[int, int]] = []
    machine = False
    for turn in compiled(LABELS).finditer(without_code(said)[:LONGEST]):
        if turn["who"].lower() in _lower(PEOPLE):
            people.append((turn.start("who"), turn.end()))
        machine = machine or turn["who"].lower() in _lower(MACHINES)
    return people[0] if people and machine and not compiled(LABELS).search(asked) else None


@cache
def _lower(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(label.lower() for label in labels)
