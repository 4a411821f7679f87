"""Self-instruct files and GPT-3 fine-tuning pairs."""

from __future__ import annotations

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

OPTIONS = ReadOptions()
SEED = LAYOUTS["self_instruct"]


def read(name, row):
    return LAYOUTS[name].read(row, OPTIONS)


def test_each_instance_becomes_a_record_with_the_id_of_its_task():
    drafts = SEED.read(SEED.example, OPTIONS)
    assert [draft.context for draft in drafts] == ["kutya : kölyök", "ló : csikó"]
    assert [draft.messages[0][1] for draft in drafts] == [
        "Nevezd meg a viszonyt.\n\nkutya : kölyök",
        "Nevezd meg a viszonyt.\n\nló : csikó",
    ]
    assert {draft.origin["id"] for draft in drafts} == {"seed_task_0"}
    assert SEED.write(drafts) == SEED.example


def test_a_translated_seed_holds_its_original():
    row = {
        "id": "seed_task_1",
        "instruction": "Fordítsd meg.",
        "orig_instruction": "Reverse it.",
        "instances": [{"input": "alma", "output": "amla"}, {"input": "", "output": "nincs"}],
        "orig_instances": [{"input": "apple", "output": "elppa"}, {"input": "", "output": "none"}],
    }
    first, second = SEED.read(row, OPTIONS)
    assert first.original == (None, [("user", "Reverse it.\n\napple"), ("assistant", "elppa")])
    assert second.original == (None, [("user", "Reverse it."), ("assistant", "none")])
    assert second.context is None


def test_originals_of_another_number_are_not_joined_by_position():
    row = {
        "instruction": "a",
        "instances": [{"input": "", "output": "b"}],
        "orig_instruction": "c",
        "orig_instances": [{"input": "", "output": "d"}, {"input": "", "output": "e"}],
    }
    assert SEED.fit(row)
    assert SEED.read(row, OPTIONS)[0].original is None


@pytest.mark.parametrize(
    "instances", [[], None, "a", [{}], ["a"], [{"input": 1, "output": "b"}], [{"input": "", "output": ["b"]}], [None]]
)
def test_broken_instances_are_unfit(instances):
    with pytest.raises(Unfit, match="instances"):
        SEED.read({"instruction": "a", "instances": instances}, OPTIONS)


def test_an_instance_without_output_is_a_prompt():
    assert [draft.kind for draft in SEED.read({"instruction": "a", "instances": [{"input": "b"}]}, OPTIONS)] == ["prompt"]


def test_instances_beside_another_answer_are_refused():
    row = {"instruction": "a", "instances": [{"input": "", "output": "b"}], "output": "c"}
    assert SEED.fit(row) == 0
    with pytest.raises(Unfit, match="output"):
        SEED.read(row, OPTIONS)


@pytest.mark.parametrize(("word", "value"), [(" Yes", True), ("no", False), (True, True)])
def test_a_classified_instruction_is_a_prompt_with_its_class(word, value):
    (draft,) = read("self_instruct_classified", {"instruction": "Jó vagy rossz?", "is_classification": word})
    assert (draft.kind, draft.origin) == ("prompt", {"is_classification": value})


@pytest.mark.parametrize("word", ["talán", None, 3, ["yes"]])
def test_another_class_word_is_unfit(word):
    row = {"instruction": "Jó vagy rossz?", "is_classification": word}
    assert LAYOUTS["self_instruct_classified"].fit(row) == 0
    with pytest.raises(Unfit, match="is_classification"):
        read("self_instruct_classified", row)


PAIRS = [
    ("Task: Add össze.\nInput: 2 3\nOutput:", " 5<|endoftext|>", "Add össze.", "2 3", "5"),
    ("Nevezz meg egy színt. Output:", " kék<|endoftext|>", "Nevezz meg egy színt.", None, "kék"),
    ("Döntsd el.\n\nInput: 水是湿的\n\nOutput:", " igen", "Döntsd el.", "水是湿的", "igen"),
    (
        "Írd le a tervet.\n\nTárgy: fizika\n\n",
        "1. Erő\n2. Munka<|endoftext|>",
        "Írd le a tervet.\n\nTárgy: fizika",
        None,
        "1. Erő\n2. Munka",
    ),
    ("Task: اذكر لونا\n", "أزرق <|endoftext|>\n", "اذكر لونا", None, "أزرق"),
    ("a\nInput: 1\nOutput: 2\nInput: 3\nOutput:", " 4", "a\nInput: 1\nOutput: 2\nInput: 3", None, "4"),
    ("Output:", " x<|endoftext|>", "", None, "x"),
    ("Mondj semmit. Output:", "<|endoftext|>", "Mondj semmit.", None, ""),
]


@pytest.mark.parametrize(("prompt", "completion", "instruction", "context", "answer"), PAIRS)
@pytest.mark.parametrize("name", ["gpt3_finetune", "prompt_completion", "h4_instruction"])
def test_template_words_are_taken_off_and_put_back(name, prompt, completion, instruction, context, answer):
    row = {"prompt": prompt, "completion": completion}
    (draft,) = read(name, row)
    asked = f"{instruction}\n\n{context}" if context else instruction
    assert draft.messages == [("user", asked), ("assistant", answer)]
    assert draft.context == context
    assert LAYOUTS[name].write([draft]) == row


@pytest.mark.parametrize(
    ("prompt", "completion"),
    [
        ("Az ég", " kék."),
        ("Írd ki: Output:", "kék"),
        ("Task: sorold fel\nInput: a", " b"),
        ("Mi az <|endoftext|>?", "Egy jel."),
    ],
)
def test_a_plain_pair_keeps_its_text(prompt, completion):
    row = {"prompt": prompt, "completion": completion}
    assert LAYOUTS["gpt3_finetune"].fit(row) == 0
    for name in ("gpt3_finetune", "prompt_completion"):
        (draft,) = read(name, row)
        assert draft.messages == [("user", prompt), ("assistant", completion)]
        assert LAYOUTS[name].write([draft]) == row
