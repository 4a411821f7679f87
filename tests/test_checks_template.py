from __future__ import annotations

import random

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

ANSWERS = {
    "hu": "Az eső lehulló víz.",
    "en": "Rain is water that falls.",
    "de": "Regen ist fallendes Wasser.",
    "fr": "La pluie est de l'eau qui tombe.",
    "ru": "Дождь — это падающая вода.",
    "ar": "المطر ماء يسقط من السحاب.",
    "zh": "雨是从云中落下的水。",
    "ja": "雨は雲から落ちる水です。",
    "ko": "비는 구름에서 떨어지는 물입니다.",
    "tr": "Yağmur, buluttan düşen sudur.",
}
MARKS = ["<|im_end|>", "<|endoftext|>", "[/INST]", "<</SYS>>", "</s>", "<end_of_turn>", "<|eot_id|>"]
TAILS = [
    "\n\n### Instruction:\nX",
    "\n### Response:",
    "\n\n20. Instruction: X",
    "\n###",
    "\n\nHuman: X",
    "\nInstruction: X\nOutput: Y",
    "\n### Utasítás:\nX",
    "\n\n### 指令：\nX",
]

SPARED = [
    ("Mennyi hat meg hét?", "6 + 7 = <<6+7=13>>13\n#### 13"),
    ("Mi a bemenet?", "Output: a kimenet.\nInput: a bemenet."),
    ("Hogyan főzzek?", "### Hozzávalók\nvíz\n\n### Elkészítés\nFőzd meg!"),
    ("How do I bake?", "Ingredients:\n- flour\n\nInstructions:\n1. Knead\n2. Bake"),
    ("Write the HTML", "```html\n<s>old</s> <p>[INST]</p>\n```"),
    ("Was bedeutet <|im_end|>?", "<|im_end|> beendet eine Nachricht."),
    (
        "Explain the Alpaca prompt template",
        "It begins with 'Below is an instruction that describes a task'.\n### Instruction:\n...",
    ),
    ("写一个聊天模板", "<|im_start|>user\n你好<|im_end|>"),
    ("ما معنى الناتج؟", "الناتج: خمسة\nالشرح: اثنان وثلاثة."),
    ("Что такое функция?", "Функция имеет вход и выход.\nВход: число\nВыход: число"),
    ("Compare", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ("質問は？", "質問：雨とは？\n答え：水です。"),
]

DIALOGUES = {
    "hu": "\nFelhasználó: És a hó?\nAsszisztens: Fagyott víz.",
    "en": "\n\nUser: And snow?\nAssistant: Frozen water.",
    "de": "\nBenutzer: Und Schnee?\nAssistent: Gefrorenes Wasser.",
    "fr": "\nUtilisateur : Et la neige ?\nAssistant : De l'eau gelée.",
    "ru": "\nПользователь: А снег?\nАссистент: Замёрзшая вода.",
    "ar": "\nالمستخدم: والثلج؟\nالمساعد: ماء متجمد.",
    "zh": "\n用户：雪呢？\n助手：是冰。",
    "ja": "\nユーザー：雪は？\nアシスタント：氷です。",
    "ko": "\n사용자: 눈은요?\n어시스턴트: 얼음입니다.",
    "tr": "\nKullanıcı: Peki kar?\nAsistan: Donmuş su.",
}


def found_in(*rows, name="leaked_template"):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for n, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), [name]).to_pylist()


@pytest.mark.parametrize("language", ANSWERS)
def test_a_mark_or_heading_after_an_answer_of_any_language_is_found(language):
    for piece in [*MARKS, *TAILS]:
        (found,) = found_in(("Mi az eső?", ANSWERS[language] + piece))
        assert found["start"] >= len(ANSWERS[language])


@pytest.mark.parametrize(("asked", "said"), SPARED)
def test_what_only_looks_like_a_template_is_spared(asked, said):
    assert found_in((asked, said)) == []
    assert found_in((asked, said), name="role_confusion") == []


@pytest.mark.parametrize("seed", range(6))
def test_planted_leaks_are_found_and_nothing_else(seed):
    draw = random.Random(seed)
    rows = [("Mi az eső?", said + (draw.choice(MARKS + TAILS) if draw.random() < 0.5 else "")) for said in ANSWERS.values()]
    planted = [place for place, (_, said) in enumerate(rows) if said not in ANSWERS.values()]
    assert [one["exchange"] for one in found_in(*rows)] == planted


@pytest.mark.parametrize("language", DIALOGUES)
def test_both_sides_of_a_dialogue_in_an_answer_are_found_unless_asked_for(language):
    said = ANSWERS[language] + DIALOGUES[language]
    (found,) = found_in(("Mi az eső?", said), name="role_confusion")
    assert found["start"] > len(ANSWERS[language])
    assert found_in(("Írj párbeszédet!", said), name="role_confusion") == []
    assert found_in(("Write a dialogue", said), name="role_confusion") == []


def test_an_answer_that_asks_for_help_is_found_and_a_question_back_is_not():
    asking = [
        ("What is rain?", "Can you help me with my essay on snow? It is due tomorrow."),
        ("Mi az eső?", "Tudnál nekem segíteni? Holnapra kell a dolgozat."),
        ("Was ist Regen?", "Kannst du mir bitte helfen, einen Aufsatz zu schreiben?"),
        ("什么是雨？", "你能帮我写一篇关于雪的作文吗？"),
    ]
    assert [one["exchange"] for one in found_in(*asking, name="role_confusion")] == [0, 1, 2, 3]
    back = [
        ("What is it?", "Could you tell me more about what you mean?"),
        ("Mi az?", "Tudnál többet mondani róla? Melyikre gondolsz pontosan?"),
        ("Write a question to a teacher", "Can you explain to me what snow is?"),
    ]
    assert found_in(*back, name="role_confusion") == []


@pytest.mark.parametrize("piece", ["###", "\n### ", "<|", "\nUser:", "\n1. ", "\nInput:", "[INST", "\n\n", "Human: "])
def test_a_long_answer_of_one_mark_is_read(piece):
    for name in ("leaked_template", "role_confusion"):
        assert len(found_in(("Mi?", piece * 150_000 + " vége"), name=name)) <= 1


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Mi az eső?", "Lehulló víz.\n\n### Human: És a hó?\n### Assistant: Fagyott víz."),
        ("Mi az eső?", "Lehulló víz.\nQ: Mi a hó?\nA: Fagyott víz."),
        ("什么是雨？", "雨是水。\n问：雪是什么？\n答：雪是冰。"),
        ("Was ist Regen?", "Wasser.\n\nFrage: Was ist Schnee?\nAntwort: Gefrorenes Wasser."),
    ],
)
def test_a_dialogue_that_runs_on_after_the_answer_is_found(asked, said):
    (found,) = found_in((asked, said), name="role_confusion")
    assert said[found["start"] : found["end"]] == found["evidence"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Írj három kérdést az esőről!", "Íme:\nQ: Mi az eső?\nA: Víz."),
        ("Make a quiz about rain", "Here it is.\nQ: What is rain?\nA: Water."),
        ("What is an A: drive?", "The floppy drive.\nA: was the first letter.\nB: was the second."),
    ],
)
def test_questions_that_were_asked_for_are_spared(asked, said):
    assert found_in((asked, said), name="role_confusion") == []


@pytest.mark.parametrize(
    "said",
    [
        "ASSISTANT: Az eső lehulló víz.",
        "### Response:\nRain is water.\n\n### Why\nClouds cool.\n\n### Where\nEverywhere.",
        "Output: 雨是从云中落下的水。",
        "المطر ماء يسقط من السحاب.<|turn_end|>",
        "[|AI|] Regen ist fallendes Wasser.",
        "## Ok\nOne.\n\n## Miért\nKettő.\n\n### Input:\n",
    ],
)
def test_labels_at_either_end_and_marks_of_any_name_are_found(said):
    assert found_in(("Mi az eső? / What is rain?", said))


@pytest.mark.parametrize(
    "said",
    [
        "Lehulló víz.\nuser\nÉs a hó?\nassistant\nFagyott víz.",
        "Falling water.\n[USER] And snow?\n[ASSISTANT] Frozen water.",
        "雨是水。\n用户\n雪呢？\n助手\n雪是冰。",
        "Wasser.\nQuery: Und Schnee?\nResponse: Gefrorenes Wasser.",
        "Water.\nQ2: And snow?\nA2: Frozen water.",
    ],
)
def test_turns_with_bare_bracketed_or_numbered_names_run_on(said):
    assert found_in(("Mi az eső? / What is rain?", said), name="role_confusion")
    assert not found_in(("Írj párbeszédet! / Write a dialogue.", said), name="role_confusion")


def test_letters_of_choices_and_lists_of_names_are_no_turns():
    assert not found_in(
        ("Melyik igaz?\nA) víz\nB) hó", "A) víz: ez igaz.\nB) hó\nQ) nincs"),
        ("Kik?", "User\nAdmin\nGuest"),
        name="role_confusion",
    )
