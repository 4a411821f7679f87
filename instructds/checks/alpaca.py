"""Defect classes of Alpaca: invented sources, missing code, pictures, no answer, markers of no input, unclear tasks."""

# ruff: noqa: RUF001, E501, ISC004 - words of other scripts
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.regexes import regex

from .alpaca_words import (
    ABOUT_ADDRESS,
    CANNOT,
    CODE_ASKED,
    CODE_SIGNS,
    CODE_TALK,
    CODE_WORDS,
    DRAWN,
    EMPTY_FIELD,
    IMAGE_ASKED,
    IMAGE_TALK,
    MAKES,
    MARKER,
    MAY_BE_NONE,
    MAY_BE_NOTHING,
    NO_ANSWER,
    NONE_IF,
    NOTHING,
    OPEN_QUESTION,
    READS,
    SOURCE,
    SOURCE_HINTS,
)
from .base import Places, check
from .phrases import ends_of
from .pieces import exactly
from .places import about, first_places, matches, whole
from .row_texts import among, at_most, brief, heads, holds, long
from .spotted import Spotted

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

_ADDRESS = regex(
    r"!?\[[^\[\]\n]{0,80}\]\(\S{1,2000}\)|<img[^<>]{0,500}>|(?:https?://|www\.)\S{1,2000}|<[a-z ]{1,30}>|\[[a-z ]{1,20} attached\]",
    re.IGNORECASE,
)
_MATERIAL = 160
"""Characters of a task beside its address from which it brings the text along."""
_LONG = 4000
_SIGNS = regex(r"[\s.?!…,;:*~_/。？！，、؟·–—-]+")
"""Signs that end or divide sentences, and are none themselves; brackets and formulas may be a whole input."""
_LONE = regex(
    r"\W*(?:it|this|that|these|those|he|she|they|the|and|or|but|of|explain|describe|summari[sz]e|rewrite|edit|translate|continue|"
    r"generate|create|classify|improve|fix|ez|az|ezt|azt|és|magyarázd|folytasd|fordítsd|javítsd|írd|dies|das|es|und|erkläre|"
    r"übersetze|schreibe|ceci|cela|et|explique|traduis|continue|esto|eso|y|explica|traduce|это|то|и|объясни|переведи|这个|那个|"
    r"解释|翻译|继续)\W*",
    re.IGNORECASE,
)


@check(
    severity="medium",
    unlike="a task that brings the text along; tasks about the address itself or about programs; answers that say they cannot open it",
    source="AlpacaDataCleaned, hallucinations from web pages, files and pictures",
    flags=[
        ("Foglald össze ezt a cikket: https://pelda.hu/hirek/12", "A cikk a balatoni szezonról és az árak emelkedéséről szól."),
        ("Summarize the following article: https://example.org/a", "The article describes how rivers shape the land."),
        ("请总结这篇文章：https://example.org/a", "这篇文章主要介绍了河流如何改变土地，并且讨论了气候变化的影响和应对措施。"),
    ],
    spares=[
        ("Foglald össze ezt a cikket: https://pelda.hu/hirek/12", "Sajnos nem tudok weboldalakat megnyitni."),
        ("Summarize the following article: https://example.org/a", "I cannot open links. Please paste the text here."),
        ("Write a function that fetches https://example.org and describe it", "def get(): return fetch('https://example.org')"),
        ("Make a markdown link to this page: https://example.org", "[Example, the page for documents](https://example.org)"),
        (
            "Summarize: Rivers shape the land. They carry stones and sand to the sea, cut valleys into mountains, and leave rich "
            "soil on the plains they flood each spring. Source: https://example.org",
            "Rivers carry stones, cut valleys and leave soil.",
        ),
    ],
)
def invented_source(response: pa.Array, instruction: pa.Array, context: pa.Array, spotted_task: Spotted) -> Places:
    """The task asks about a web page, file or picture that only an address names, and the answer tells what is in it."""
    import numpy as np

    near = spotted_task.holds("source") | holds(context, SOURCE_HINTS)
    near &= at_most(instruction, _LONG) & at_most(context, _LONG)
    for row in np.flatnonzero(near).tolist():
        near[row] = _tells_of(instruction[row].as_py() or "", context[row].as_py() or "")
    near[near] = long(response, near) & ~matches(heads(response, near), CANNOT)
    return whole(response, near)


def _tells_of(asked: str, beside: str) -> bool:
    """Whether a task wants something of what is behind an address, and little stands beside that."""
    task = "\n".join(part for part in (asked, beside) if part)
    if len(_ADDRESS.sub("", task).strip()) > _MATERIAL or not exactly(SOURCE).search(task):
        return False
    return exactly(READS).search(task) is not None and exactly(ABOUT_ADDRESS).search(asked) is None


@check(
    severity="medium",
    unlike="tasks that words can answer: explain, outline, pseudocode; scripts for films; answers that decline; one line of code",
    source="AlpacaDataCleaned, missing code",
    flags=[
        ("Írj egy Python függvényt, amely összead két számot!", "A függvény két számot kap, és visszaadja az összegüket."),
        ("Write a Python script to print the first 10 numbers.", "The program prints the numbers one after another."),
        ("Schreibe eine SQL-Abfrage, die alle Kunden zeigt.", "Die Abfrage zeigt alle Kunden an."),
        ("写一个Python函数来计算平均值。", "这个函数计算所有数字的平均值。"),
    ],
    spares=[
        ("Write a Python script to print a number.", "print 5"),
        ("Write a 2-3 sentence script for a horror movie.", "Night falls. Someone knocks."),
        ("Magyarázd el, mit csinál egy Python függvény!", "Utasításokat fog össze egy néven."),
        ("Create a slogan for a weight loss program.", "Lose weight, feel great!"),
        ("Write a function to add numbers.", "I'm sorry, I cannot write code."),
        ("Give an SQL query for all customers.", "SELECT * FROM customers"),
        ("Write a regex for digits.", r"\d+"),
    ],
)
def missing_code(response: pa.Array, instruction: pa.Array, context: pa.Array, spotted_task: Spotted) -> Places:
    """The task wants code written, and the answer holds none."""
    near = spotted_task.holds("code")
    near[near] = ~holds(among(response, near), CODE_SIGNS)
    near[near] = matches(heads(instruction, near), CODE_ASKED)
    near[near] = ~matches(heads(response, near), CODE_WORDS) & matches(heads(response, near), r"\p{L}")
    near &= ~about(CODE_TALK, instruction, instruction, near) & ~about(r"```", context, context, near)
    near[near] = ~matches(heads(response, near), CANNOT)
    return whole(response, near)


@check(
    severity="medium",
    unlike="pictures told in words or drawn by code; conclusions drawn; signs that draw; answers that decline or link to a picture",
    source="AlpacaDataCleaned, instructions to generate images",
    flags=[
        ("Rajzolj egy macskát!", "Itt egy szép macska, ahogy kérted."),
        ("Generate an image of a sunset.", "A sunset with orange and pink clouds over the sea."),
        ("Zeichne ein Haus mit rotem Dach.", "Hier ist das Haus mit rotem Dach."),
        ("画一只猫。", "这是一只可爱的猫。"),
    ],
    spares=[
        ("Rajzolj egy macskát!", "```\n /\\_/\\\n( o.o )\n```"),
        ("Draw a conclusion from the data.", "Sales rise in summer."),
        ("Generate an image of a sunset.", "I'm sorry, I cannot create pictures."),
        ("Describe how to draw a picture of a cat.", "Start with two circles."),
        ("Write a prompt to generate an image of a cat.", "A fluffy cat, studio light."),
        ("Írd le, hogyan készíts jó képet!", "Figyelj a fényre."),
        ("Write code to draw a picture of a house", "canvas.rect(0, 0, 10, 10)"),
    ],
)
def image_request(response: pa.Array, instruction: pa.Array, context: pa.Array, spotted_task: Spotted) -> Places:
    """The task wants a picture made, and the answer is text that pretends."""
    near = spotted_task.holds("image")
    near[near] = matches(heads(instruction, near), IMAGE_ASKED)
    near[near] = matches(heads(response, near), r"\p{L}")
    near &= ~about(IMAGE_TALK, instruction, context, near)
    near[near] = ~(matches(heads(response, near), CANNOT) | holds(among(response, near), DRAWN))
    return whole(response, near)


@check(
    severity="high",
    unlike="tasks that speak of such an answer; extraction and classification, where nothing may be found",
    source="AlpacaDataCleaned, N/A outputs",
    flags=[
        ("Írj verset a tavaszról!", "N/A"),
        ("Explain how rain forms.", "No output."),
        ("Describe the sea.", "None"),
        ("请写一首诗。", "不适用"),
        ("Miért kék az ég?", "Nem elérhető."),
    ],
    spares=[
        ("Which of these are mammals: trout, eel?", "None"),
        ("What does this print?", "null"),
        ("Answer N/A if there is no date.", "N/A"),
        ("Van hiba a mondatban?", "Nincs"),
        ("What does n/a stand for?", "Not applicable"),
        ("Find the verbs in: red house", "None."),
    ],
)
def not_available_answer(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """The whole answer says that there is no answer: N/A, none, no output."""
    near = brief(response)
    near[near] = matches(among(response, near), f"{NO_ANSWER}|{NOTHING}")
    near &= ~(about(MAY_BE_NONE, instruction, context, near) | about(NONE_IF, ends_of(instruction), ends_of(context), near))
    sure = near.copy()
    sure[near] = matches(among(response, near), NO_ANSWER) | matches(among(instruction, near), f"{MAKES}|{OPEN_QUESTION}")
    plain = sure.copy()
    plain[sure] = ~matches(among(response, sure), NO_ANSWER)
    return whole(response, sure & ~about(MAY_BE_NOTHING, instruction, context, plain))


@check(
    severity="low",
    unlike="tags of HTML forms; tasks about such marks; a context that says none to a question",
    source="AlpacaDataCleaned, inconsistent no-input markers",
    flags=[
        ("Mi az eső?\n\n<noinput>", "Lehulló víz."),
        ("What is rain?", "<noinput> Rain is water."),
        ("什么是雨？\n<no input>", "雨是水。"),
    ],
    spares=[
        ("Make a form", '<form><input type="text"></form>'),
        ("What does <noinput> mean?", "It marks a task without input."),
        ("Mi az eső?", "Lehulló víz, bemenet nélkül."),
        ("Write HTML", "```\n<output>5</output>\n```"),
    ],
)
def input_marker(
    response: pa.Array, instruction: pa.Array, context: pa.Array, spotted: Spotted, spotted_task: Spotted
) -> Places:
    """A mark for "no input" stands in the task, its context or the answer as if it were text."""
    import numpy as np

    said = spotted.holds("marker")
    said[said] = matches(among(response, said), MARKER)
    said[said] = ~matches(among(instruction, said), r"(?i)html|\bform\b|<[a-z]+[^<>]*>|xml|\btag|element|web")
    places = first_places(response, MARKER, said, in_code=False)
    field = _empty_fields(instruction, context, spotted_task)
    field[places.rows] = False
    rows = np.flatnonzero(field)
    zeros = np.zeros(len(rows), np.int64)
    answered = response.take(places.rows).to_pylist()
    shown = [text[start:end] for text, start, end in zip(answered, places.starts.tolist(), places.ends.tolist(), strict=True)]
    order = np.argsort(np.concatenate([places.rows, rows]), kind="stable")
    evidence = [*shown, *["(the input field says that there is none)"] * len(rows)]
    return Places(
        np.concatenate([places.rows, rows])[order],
        np.concatenate([places.starts, zeros])[order],
        np.concatenate([places.ends, zeros])[order],
        tuple(evidence[place] for place in order.tolist()),
    )


@check(
    severity="medium",
    unlike="emoji; one-word questions such as a name or a term; the same word in a running conversation or with a context",
    source="AlpacaDataCleaned, unclear instructions",
    asked=True,
    flags=[
        ("???", "Sure, here is the text."),
        ("Magyarázd!", "Az eső lehulló víz."),
        ("...", "好的。"),
        ("Explain this.", "It is about rain."),
    ],
    spares=[
        ("Budapest", "Magyarország fővárosa."),
        ("🙂", "🙂"),
        ("2+2", "4"),
        ("Photosynthesis?", "How plants use light."),
        ("Szia!", "Szia, miben segíthetek?"),
        ("你好", "你好！"),
    ],
)
def unclear_instruction(response: pa.Array, instruction: pa.Array, context: pa.Array, history: pa.Array) -> Places:
    """The task is nothing but signs, or a lone word that says what to do but not with what."""
    import numpy as np
    import pyarrow.compute as pc

    alone = pc.fill_null(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(context)), 0), True)  # noqa: FBT003 - the value that nulls become
    first = pc.fill_null(pc.equal(pc.list_value_length(history), 0), True)  # noqa: FBT003
    near = pc.and_(pc.and_(alone, first), pc.is_valid(response)).to_numpy(zero_copy_only=False) & brief(instruction)
    rows = np.flatnonzero(near)
    flagged = np.zeros(len(response), bool)
    for row in rows[
        matches(
            instruction.take(rows),
            r"^\s*(?:[\p{P}\p{Sm}\p{Z}\s]+|\S+(?: (?:this|it|that|ezt|azt|das|dies|ça|cela|esto|eso))?[\p{P}\s]*)$",
        )
    ].tolist():
        text = instruction[row].as_py()
        signs = _SIGNS.fullmatch(text) is not None
        word = re.sub(r"(?i)(?<=\w) (?:this|it|that|ezt|azt|das|dies|ça|cela|esto|eso)\b", "", text)
        flagged[row] = signs or _LONE.fullmatch(word) is not None
    return whole(response, flagged)


def _empty_fields(instruction: pa.Array, context: pa.Array, spotted_task: Spotted) -> npt.NDArray[np.bool_]:
    """Tasks whose context, or last line, says nothing but that there is no input."""
    asked = spotted_task.holds("marker")
    asked[asked] = matches(among(instruction, asked), rf"\n\s*(?:(?i)input: *)?{MARKER}\s*$")
    beside = brief(context)
    beside[beside] = matches(among(context, beside), rf"{EMPTY_FIELD}|^[\s\\`\"']*{MARKER}[\s`\"']*$")
    beside[beside] = ~matches(
        among(instruction, beside), r"(?i)\bn/a\b|\bnone\b|\bnull\b|following|given word|this word|translate"
    )
    return asked | beside
