from __future__ import annotations

import random

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.checks.instruction import incomplete
from instructds.checks.merged import merged
from instructds.exchanges import exchange_schema

CUT = {
    "hu": ["Írj egy", "Magyarázd el, hogy a", "Sorold fel a magyar folyókat és", "Adj három tippet:"],
    "en": [
        "Write a",
        "Explain the difference between a",
        "Describe the climate of",
        "Name three animals and",
        "List the most important",
        "Describe how to",
        "Give me a list of:",
    ],
    "de": ["Schreibe eine", "Erkläre den Unterschied zwischen", "Nenne drei Tiere und"],
    "fr": ["Écris une", "Explique la différence entre", "Donne trois animaux et"],
    "es": ["Escribe una", "Explica la diferencia entre", "Describe el"],
    "it": ["Scrivi una", "Spiega la differenza tra"],
    "pt": ["Escreva uma", "Explique a diferença entre"],
    "pl": ["Napisz wiersz o", "Wyjaśnij różnicę między"],
    "cs": ["Vysvětli rozdíl mezi", "Napiš báseň o jaru a"],
    "ru": ["Напиши рассказ о", "Объясни разницу между"],
    "sk": ["Napíš príbeh o", "Vymenuj najdôležitejšie"],
    "hr": ["Napiši priču o", "Objasni razliku između"],
    "da": ["Forklar forskellen mellem", "Skriv en"],
    "id": ["Jelaskan perbedaan antara", "Tuliskan cerita tentang"],
    "zh": ["写一篇", "解释一下太阳和", "请介绍关于", "列出最有名的"],
    "ja": ["次の違いを説明してください："],
    "ar": ["اكتب قصة عن"],
}

WHOLE = [
    "Írj verset az őszről", "Magyarázd el a szivárványt", "Write a poem", "What is a hammer used for", "Explain how to log in", "Who is the author of Hamlet?",
    "Schreibe ein Gedicht", "Was ist das", "Écris un poème sur la mer", "Escribe un poema sobre el mar", "Напиши стихотворение о море", "写一首关于海的诗", "海について詩を書いて",
    "اكتب قصيدة عن البحر", "Complete the sentence: the cat and the", "Egészítsd ki: a macska és a", "Is vitamin C the same as vitamin K or A", "Find the person I am looking for",
    "Name the rivers that are the most polluted ones", "Tell me which of them is the most useful", "Nenne die Teile einer alten Mühle",
    "Choose the most fitting", "Sorold fel a legfontosabbakat", "Describe how to plant a tree", "Explain the word oboe",
    "Napisz wiersz o morzu", "Wat is dat", "Hello there", "Fasse zusammen: eins, zwei",
]  # fmt: skip

TWO = [
    ("Write a poem about the spring.\n\nInstruction: Compute twelve times seven.", "Flowers bloom."),
    ("Írj verset a tavaszról!\n12. Utasítás: Számold ki a szorzatot!", "Virág nyílik."),
    ("Nenne drei Flüsse.\n3. Erkläre die Dampfmaschine.", "Donau, Rhein, Elbe."),
    ("写一首诗。\n指令：计算十二乘以七。", "花开了。"),
    ("Напиши стих о весне.\nИнструкция: вычисли произведение.", "Весна."),
    ("Explain the water cycle of a tropical forest. Calculate the monthly interest of a bank loan.", "In a tropical forest the water cycle is fast: rain, leaves, clouds."),
    ("Magyarázd el a gejzírek működését Izlandon. Sorold fel a reneszánsz festőit Velencében.", "A gejzírek Izlandon forró vízből törnek fel, működését a gőz okozza."),
]  # fmt: skip

LINED = [
    (
        "Convert 85 grams of butter into spoons.\n\nWho painted the ceiling of the town hall?",
        "85 grams of butter are six spoons.",
    ),
    ("Sorold fel a Balaton halait\n\nMiért repülnek délre ősszel a gólyák?", "A Balaton halai: ponty, keszeg, süllő."),
    ("Name a tree | Who wrote the novel about the whale", "The oak."),
    ("Describe a ripe apple\n---\nExplain how bridges carry heavy trains", "A ripe apple is round and sweet."),
]

ONE = [
    ("Convert this question into a statement.\n\nWill the ferry leave at nine?", "The ferry will leave at nine."),
    ("Create a title for the text below\n\nHow do bees find flowers?", "The Way of the Bee"),
    ("What does ### Answer: mean in a prompt", "It announces the reply."),
    ("List files with ls | grep notes", "It shows the notes."),
    ("Írj verset a tavaszról! Legyen benne madár és virág.", "Madár."),
    ("1. Name a river.\n2. Name a lake.", "Danube; Balaton"),
    ("Name a river. Explain your answer.", "The Danube is long."),
    ("Explain the water cycle. Describe how it shapes forests.", "The water cycle moves rain."),
    ("I have a garden in the north with clay soil. Which roses grow there without much work?", "Rugosa roses thrive."),
    ("Mi a vulkán? Hol található a legmagasabb vulkán?", "A vulkán nyílás."),
    ("写一首诗。诗里要有春天。", "春天来了。"),
    ("Erkläre den Wasserkreislauf. Nenne dabei drei Beispiele.", "Der Wasserkreislauf bewegt Regen."),
    ("Follow the instructions: mix, bake, cool.", "Done."),
    (
        "Explain the water cycle of a forest. Calculate the interest of a loan.",
        "The water cycle of a forest is fast. The interest of the loan is ten.",
    ),
]


def found_in(*rows, name, context=None):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said, "context": context}
        for n, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), [name]).to_pylist()


@pytest.mark.parametrize("language", CUT)
def test_a_task_that_stops_in_the_middle_is_found_in_each_language(language):
    assert [asked for asked in CUT[language] if not incomplete(asked)] == []


@pytest.mark.parametrize("asked", WHOLE)
def test_a_whole_task_is_spared(asked):
    assert not incomplete(asked)


def test_the_rest_of_a_cut_task_may_stand_in_the_context():
    row = ("Write a poem about:", "Waves.")
    assert len(found_in(row, name="instruction_incomplete")) == 1
    assert found_in(row, name="instruction_incomplete", context="the sea") == []
    assert found_in((row[0], None), name="instruction_incomplete") == []


@pytest.mark.parametrize("seed", range(5))
def test_planted_cuts_are_found_and_nothing_else(seed):
    draw = random.Random(seed)
    rows = [(asked, "Oké. 好") for asked in WHOLE]
    cut = [draw.choice(CUT[language]) for language in draw.sample(sorted(CUT), 9)]
    for asked in cut:
        rows.insert(draw.randrange(len(rows) + 1), (asked, "Oké. 好"))
    assert sorted(rows[one["exchange"]][0] for one in found_in(*rows, name="instruction_incomplete")) == sorted(cut)


@pytest.mark.parametrize(("asked", "said"), [*TWO, *LINED])
def test_two_tasks_in_one_are_found(asked, said):
    assert len(found_in((asked, said), name="merged_instructions")) == 1


@pytest.mark.parametrize(("asked", "said"), ONE)
def test_one_task_in_several_sentences_is_spared(asked, said):
    assert not merged(asked, said)
    assert found_in((asked, said), name="merged_instructions") == []


@pytest.mark.parametrize("piece", ["a ", "and ", "1. a\n", "Write it. ", "と", ": "])
def test_long_tasks_are_left_alone(piece):
    for name in ("instruction_incomplete", "merged_instructions"):
        assert found_in((piece * 100_000, "x"), name=name) == []


@pytest.mark.parametrize(
    "asked",
    [
        "Írj verset a tavaszról. | Számold ki 12 és 7 szorzatát.",
        "Mi az eső?\nInput:\nOutput:\nMi a hó?",
        "什么是雨？ ### 介绍一下微积分的历史。",
    ],
)
def test_what_stands_between_two_tasks_of_a_prompt_is_found(asked):
    assert len(found_in((asked, "Egy."), name="merged_instructions")) == 1


@pytest.mark.parametrize(
    "asked",
    ["Fill the row: | a | b |", "Mit jelent a ### jel?", "Complete it.\nInput: rain\nOutput:", "Use a | b. Explain it."],
)
def test_bars_and_fields_of_one_task_are_spared(asked):
    assert found_in((asked, "Egy."), name="merged_instructions") == []


@pytest.mark.parametrize(
    "asked",
    [
        "Nevezz meg három folyót! // Hogyan készül a kenyér?",
        "写一首关于春天的诗。 || 怎样泡茶？",
        "Nenne drei Flüsse. ;; Wie entsteht Regen?",
        "Name three rivers.\n\n# 2\nExplain gravity.",
        "Írj verset az őszről!\n## 3.\nMi a gravitáció?",
    ],
)
def test_signs_and_bare_numbers_between_two_requests_are_found(asked):
    assert len(found_in((asked, "Duna, Tisza, Dráva."), name="merged_instructions")) == 1


@pytest.mark.parametrize(
    "asked",
    [
        "Explain the code. // this is a comment",
        "Roses are red. // Violets are blue. // What comes next?",
        "What does C++ add to C? ++ means one more.",
        "Rendezd sorba:\n# 1\nalma\n# 2\nkörte",
        "Write a poem.\n# 7",
    ],
)
def test_signs_and_numbers_within_one_request_are_spared(asked):
    assert found_in((asked, "A + B"), name="merged_instructions") == []


@pytest.mark.parametrize(
    "asked",
    [
        "Mutass be egy olyan várost, ahol",
        "Nevezz meg két írót, akinek",
        "Wymień trzy owoce, których",
        "Opisz życie ludzi przed",
        "Назови два города, через",
        "Vyjmenuj tři knihy, jejichž",
        "Écris une lettre dont",
        "Escribe un cuento sobre",
        "Nenne zwei Gründe, ob",
        "Scrivi una lettera nella",
    ],
)
def test_a_task_that_ends_before_what_its_last_word_needs_is_found(asked):
    assert incomplete(asked)


@pytest.mark.parametrize("asked", ["Ok, please do so", "I think that you do", "Mach bitte mit", "Nie wiem jak", "Představ se"])
def test_a_last_word_that_means_more_in_another_language_is_spared(asked):
    assert not incomplete(asked)
