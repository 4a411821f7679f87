from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.checks.constraint_counts import bullets, items, paragraphs, sentences, words
from instructds.checks.constraint_lists import listed
from instructds.checks.constraint_phrases import phrases
from instructds.checks.constraint_rules import counts
from instructds.exchanges import exchange_schema


def broken(task, said):
    row = {"record": 0, "turn": 1, "ending": "chosen", "instruction": task, "response": said}
    return find(pa.Table.from_pylist([row], schema=exchange_schema()), ["broken_constraint"]).to_pylist()


def asked(task):
    return [(count.unit, count.low, min(count.high, 9999)) for count in counts(task)]


@pytest.mark.parametrize(
    ("task", "wanted"),
    [
        ("Write a 300+ word summary of the plot.", ("words", 300, 9999)),
        ("Foglald össze 3 mondatban!", ("sentences", 3, 3)),
        ("Írj egy legfeljebb 50 szavas bemutatkozást!", ("words", 0, 50)),
        ("Írj 100 szónál rövidebb verset!", ("words", 0, 100)),
        ("Foglald össze egyetlen mondatban!", ("sentences", 1, 1)),
        ("Fasse den Text in höchstens 50 Wörtern zusammen.", ("words", 0, 50)),
        ("Résume le texte en trois phrases.", ("sentences", 3, 3)),
        ("Votre texte devra comporter 4 paragraphes.", ("paragraphs", 4, 4)),
        ("Explica el tema en al menos 50 palabras.", ("words", 50, 9999)),
        ("Have more than 30 sentences in your response.", ("sentences", 31, 9999)),
        ("Answer in exactly 6 bullet points.", ("bullets", 6, 6)),
        ("Write a 5-7 sentence story.", ("sentences", 5, 7)),
    ],
)
def test_a_plain_count_is_read(task, wanted):
    assert asked(task) == [wanted]


@pytest.mark.parametrize(
    "task",
    [
        "Combine the two sentences.",
        "Summarize the following 3 paragraphs.",
        "How many words are in 3 sentences?",
        "Hány szó van 3 mondatban?",
        "He typed 300 words in half an hour.",
        "Make a plan for a 1500-word essay.",
        "Give a sentence of 20 words and a sentence of 30 words.",
        "Write two sentences for each of the words.",
        'Translate: "Write 3 sentences."',
        "Describe him in three words.",
        "Az alábbi két mondatot kösd össze!",
        "Use at least 10 words written in capital letters.",
    ],
)
def test_a_number_that_is_of_something_else_is_not_read(task):
    assert asked(task) == []


@pytest.mark.parametrize(
    ("task", "kind", "texts"),
    [
        ("Explain rain. Do not use any commas in your response.", "no_comma", ()),
        ("Írd le vessző nélkül!", "no_comma", ()),
        ("Évitez d'inclure des virgules dans votre réponse.", "no_comma", ()),
        ("Asegúrate de no utilizar comas.", "no_comma", ()),
        ("Antworte nur in Großbuchstaben.", "upper", ()),
        ("Írd végig csupa kisbetűvel!", "lower", ()),
        ("Tell me a tale without the word 'wolf'.", "forbidden", ("wolf",)),
        ("Tell me a tale without using the word 'wolf'.", "forbidden", ("wolf",)),
        ("Mesélj, de ne használd a „farkas” szót!", "forbidden", ("farkas",)),
        ("Erzähle, aber verwende nicht die Wörter „Wolf“ und „Wald“.", "forbidden", ("Wolf", "Wald")),
        ("Do not include the following keywords: wolf, forest and moon.", "forbidden", ("wolf", "forest", "moon")),
        ('Write a tale. Include the word "moon".', "required", ("moon",)),
        ('Asegúrate de usar las palabras clave "luna" y "sol".', "required", ("luna", "sol")),
        ('Finish your response with the exact phrase "Jó éjt!".', "end", ("Jó éjt!",)),
        ("Wrap your entire response with double quotation marks.", "wrapped", ()),
        ("Answer with yes or no.", "yes_no", ()),
        ("Válaszolj egyetlen szóval!", "one_word", ()),
        ("Give your answer in JSON format.", "json", ()),
        ("Add meg a választ JSON formátumban!", "json", ()),
        ("Write a Python function that returns JSON.", None, ()),
        ("Explain the rule: no comma before and.", None, ()),
        ('A rap that doesn\'t include the words "yo".', None, ()),
        ("Write without using capital letters.", None, ()),
        ("Write the title in all caps.", None, ()),
        ('Include the word "moon" less than 3 times.', None, ()),
    ],
)
def test_a_plain_wish_about_the_wording_is_read(task, kind, texts):
    found = [(phrase.kind, phrase.texts) for phrase in phrases(task) if phrase.kind != "no_comma" or kind == "no_comma"]
    assert found == ([(kind, texts)] if kind else [])


@pytest.mark.parametrize(
    ("task", "number"),
    [
        ("List five rivers of Europe.", 5),
        ("Sorolj fel öt magyar folyót!", 5),
        ("Nenne drei Farben.", 3),
        ("Cite trois fleuves.", 3),
        ("Nombra cuatro ríos de España.", 4),
        ("列出三种水果。", 3),
        ("List two pros and three cons.", None),
        ("List five rivers and explain why they matter.", None),
        ("Give three examples of each.", None),
        ("Write two poems about rain.", None),
        ("Mondj el két rövid verset!", None),
        ("Name the three rivers of the year 1990.", None),
    ],
)
def test_how_many_things_to_list_is_read_where_it_is_plain(task, number):
    wanted = listed(task)
    assert (wanted and wanted.low) == number


def test_people_count_in_more_than_one_way():
    assert (
        sentences("Dr. Kovács met Mr. Nagy at 5 p.m. They talked.").low
        <= 2
        <= sentences("Dr. Kovács met Mr. Nagy. They talked.").high
    )
    assert sentences("今天下雨。明天晴天。").low == 2
    assert words("Well-known words, don't they?").low == 4
    assert words("今天下雨") is None
    assert paragraphs("Cím\n\nEgy bekezdés, amely elég hosszú ahhoz, hogy bekezdésnek lehessen mondani.").low == 1
    assert bullets("1. a\n   - x\n2. b") == 2
    assert bullets("1. a\n2. b\n\n1. c") is None
    assert items("- a\n- b\n- c") == (3, 3)
    assert items("Duna, Tisza és Dráva").high == 3


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("List three fruits.", "- alma\n- körte\n- szilva\n- barack"),
        ("Sorolj fel öt folyót!", "Duna, Tisza"),
        ("Return the data as valid JSON.", "{név: Anna"),
        ("Mesélj, de ne használd a „farkas” szót!", "Volt egyszer egy farkas."),
        ("Answer with yes or no.", "It depends on many things."),
        ("Write exactly 3 sentences.", "It rains."),
        ("Write about 100 words on rain.", "rain " * 150),
        ("Írd le csupa nagybetűvel: jó reggelt!", "Jó reggelt mindenkinek!"),
        ("Write a text without using the letter 'e'.", "A red boat."),
    ],
)
def test_a_broken_wish_is_found(task, said):
    (found,) = broken(task, said)
    assert "(asked: " in found["evidence"]


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("List three fruits.", "Apple, pear and plum."),
        ("List three fruits.", "Here are three:\n1. **Alma** - piros\n2. **Körte** - sárga\n3. **Szilva** - kék\n\nEnjoy!"),
        ("Return the data as valid JSON.", "```json\n[1, 2]\n```"),
        ("Answer with yes or no.", "Yes."),
        ("Write about 100 words on rain.", "rain " * 115),
        ('Write a poem. Include the word "run".', "He was running."),
        ("Explain rain without using any commas.", "It cost 1,000 forints."),
        ('Finish your response with the phrase "Jó éjt!".', "Mese. *Jó éjt!*"),
    ],
)
def test_a_wish_that_is_met_is_spared(task, said):
    assert broken(task, said) == []


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.text(max_size=400))
def test_any_text_is_read_without_a_crash(task, said):
    for found in broken(f'List 3 words in 10 sentences, no commas. {task} "{task}"', said):
        assert found["start"] <= found["end"] <= len(said)


@pytest.mark.parametrize(
    "piece", ["list 3 ", "no ", "without using the word '", "in 5 ", "- ", "1. ", "a. ", '"', "end your ", "\n", "at least "]
)
def test_long_rows_are_read_in_linear_time(piece):
    long = piece * (100_000 // len(piece))
    assert len(broken(f"Explain in 3 sentences without commas. {long}", long + "vége")) <= 1
    assert len(broken(long + " in exactly 3 sentences", "Egy. Kettő.")) <= 1


@pytest.mark.parametrize(
    ("task", "kept", "said"),
    [
        ("Készíts pontosan három elemű listát!", "- a\n- b\n- c", "- a\n- b\n- c\n- d"),
        ("Schreibe eine Liste mit genau 3 Punkten.", "1. a\n2. b\n3. c", "1. a\n2. b\n3. c\n4. d"),
        ("Écris une liste d'exactement 3 éléments.", "- a\n- b\n- c", "- a\n- b\n- c\n- d"),
        ("Jellemezz egy folyót a „part” szó nélkül!", "Víz és kő.", "Itt a part."),
        ("Jellemezz egy folyót! Szerepeljen benne a „part” szó.", "A part zöld.", "Víz és kő."),
        (
            "Jellemezz egy folyót legfeljebb 6 szóban!",
            "Hosszú és mély.",
            "A folyó nagyon hosszú, mély, széles, és mindig hideg.",
        ),
        ("Describe a river as JSON.", '{"name": "Tisza"}', "The Tisza is long."),
        (
            "Mutasd be a folyókat táblázatban!",
            "| név | hossz |\n|---|---|\n| Duna | 2850 |",
            "A Duna hossza 2850 km, a Tiszáé pedig 966 km, mindkettő kerekítve.",
        ),
        (
            "List the rivers in a table.",
            "name\tlength\nDuna\t2850",
            "The Danube is 2850 km long, and the Tisza is 966 km long, roughly.",
        ),
        (
            "Fasse die Vorteile in Stichpunkten zusammen.",
            "- schnell\n- billig",
            "Es ist schnell und billig. Außerdem ist es leise und für alle leicht zu bedienen.",
        ),
        (
            "Give the steps as a numbered list.",
            "1. Cut\n2. Cook",
            "First cut the onions into pieces, then cook them for ten minutes in oil.",
        ),
        ("Write a poem of exactly four lines.", "a b\nc d\ne f\ng h", "a b\nc d\ne f\ng h\ni j\nk l\nm n\no p"),
        (
            "Describe rain in at most 60 characters.",
            "Water falls from clouds.",
            "Water falls from the clouds to the ground and fills the rivers with more of it.",
        ),
        ("Scrivi una frase senza usare la parola “mare”.", "Il sole splende.", "Il mare è blu."),
        ("用不超过两句话描述大海，不要使用“蓝色”这个词。", "大海很大。", "大海是蓝色的。"),
        ("Omschrijf regen in één zin.", "Water valt uit de wolken.", "Water valt. De grond wordt nat. De rivier stijgt."),
        ("Popiš déšť méně než 6 slovy.", "Voda padá z mraků.", "Voda padá z mraků na zem, plní řeky a zavlažuje všechna pole."),
        ("Opisz deszcz jednym zdaniem.", "Woda spada z chmur.", "Woda spada. Ziemia jest mokra. Rzeka rośnie."),
        ("Wymień 3 owoce.", "- jabłko\n- gruszka\n- śliwka", "- jabłko\n- gruszka\n- śliwka\n- wiśnia"),
        ("Noem 3 dieren.", "1. hond\n2. kat\n3. paard", "1. hond\n2. kat\n3. paard\n4. koe"),
        ("Devolve um objeto JSON com o nome.", '{"nome": "Ana"}', "O nome dela é Ana."),
        ("Descreve a chuva em maiúsculas.", "ÁGUA QUE CAI.", "Água que cai das nuvens."),
        ("Írj az esőről! Kerüld a „víz” szót!", "Felhőből hull.", "A víz lehull."),
        (
            "Опиши дождь не более чем в 5 словах.",
            "Вода падает с неба.",
            "Вода падает с неба на землю и наполняет все реки и озёра.",
        ),
        ("Az egész válasz nagybetűs legyen! Mi az eső?", "LEHULLÓ VÍZ.", "Lehulló víz a felhőkből."),
    ],
)
def test_a_wish_is_known_by_an_answer_that_breaks_it(task, kept, said):
    assert broken(task, kept) == []
    assert len(broken(task, said)) == 1


@pytest.mark.parametrize(
    ("task", "said"),
    [
        (
            "What does this table show about rivers?",
            "It shows that the Danube is longer than the Tisza by far, as anybody can see.",
        ),
        ("Put it in a table of contents.", "Chapter one, rivers; chapter two, lakes; chapter three, everything else there is."),
        ("Which of these is not a valid JSON data type: undefined or null?", "undefined"),
        (
            'I think you use the word "great" too many times. Rewrite it.',
            "It was fine and good and even better than all before.",
        ),
        ('Replace r at the end of a word with "ah" and tell a joke.', "A bird walks into a bah."),
        ("Schreibe drei Geschichten.", "Es war einmal ein König.\n\nEs war einmal ein Fuchs."),
        ("Create three functions to add numbers.", "- add\n- plus"),
        (
            "Summarize the points with bullets.",
            "Fast to build\nCheap to run\nEasy for anybody to repair at home with few tools",
        ),
        ("Find the equation of two lines.", "y = x\ny = 2x\ny = 3x\ny = 4x"),
    ],
)
def test_what_only_sounds_like_a_wish_is_spared(task, said):
    assert broken(task, said) == []
