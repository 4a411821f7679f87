"""Conversations rendered with a chat template."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.template_list import BY_NAME, TEMPLATES
from instructds.formats.templates import ENDS, STARTS, find, parse, render

OPTIONS = ReadOptions()
RENDERED = [name for name in LAYOUTS if name.startswith("rendered")]
TALK = [("user", "Hány nap egy hét?"), ("assistant", "Hét.\n\nVasárnappal."), ("user", "谢谢"), ("assistant", "عفواً")]
SYSTEM = ("system", "Légy tömör.")
MARKS = sorted(
    {mark for template in TEMPLATES for mark in (*template.marks, *filter(None, [template.strict]))} | {*STARTS, *ENDS}
)


def read(text, name="rendered", field="text"):
    (draft,) = LAYOUTS[name].read({field: text}, OPTIONS)
    return draft


@pytest.mark.parametrize("name", list(BY_NAME))
def test_every_template_reads_what_it_renders(name):
    text = render(BY_NAME[name], TALK)
    parsed = parse(text, TEMPLATES)
    assert (parsed.template, parsed.turns) == (name, TALK)
    draft = read(text)
    assert draft.origin["template"] == name
    assert LAYOUTS["rendered"].write([draft]) == {"text": text}


@pytest.mark.parametrize("name", [t.name for t in TEMPLATES if "system" in t.turns or t.inner or t.preamble == "system"])
def test_a_system_prompt_is_the_first_message(name):
    text = render(BY_NAME[name], [SYSTEM, *TALK])
    draft = read(text)
    assert draft.messages == [SYSTEM, *TALK]
    assert draft.system is None
    assert LAYOUTS["rendered"].write([draft]) == {"text": text}


@pytest.mark.parametrize(
    ("text", "template", "turns"),
    [
        ("### Human: Hol?### Assistant: Ott.### Human:", "guanaco", [("user", "Hol?"), ("assistant", "Ott.")]),
        ("### Human:\nHol?\n\n### Assistant:\nOtt.</s>", "guanaco", [("user", "Hol?"), ("assistant", "Ott.")]),
        ("<s> [INST] Hol? [/INST] Ott. </s>", "llama2", [("user", "Hol?"), ("assistant", "Ott.")]),
        (
            "<s>[INST] <<SYS>>\nRövid.\n<</SYS>>\n\nHol? [/INST] Ott. </s><s>[INST] Ki? [/INST]",
            "llama2",
            [("system", "Rövid."), ("user", "Hol?"), ("assistant", "Ott."), ("user", "Ki?")],
        ),
        (
            "<s>[INST] a [/INST] b</s>[INST] c [/INST] d</s>",
            "mistral",
            [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")],
        ),
        (
            "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nA<|im_end|>\n<|im_start|>assistant",
            "chatml",
            [("system", "S"), ("user", "A")],
        ),
        (
            "A chat. USER: a ASSISTANT: b</s>USER: c",
            "vicuna",
            [("system", "A chat."), ("user", "a"), ("assistant", "b"), ("user", "c")],
        ),
        ("<|user|>\na<|end|>\n<|assistant|>\nb<|end|>\n<|endoftext|>", "phi3", [("user", "a"), ("assistant", "b")]),
        ("<start_of_turn>user\na<end_of_turn>\n<start_of_turn>model\nb", "gemma", [("user", "a"), ("assistant", "b")]),
        ("\n\nHuman: a\n\nAssistant: b <|endoftext|>", "human_assistant", [("user", "a"), ("assistant", "b")]),
        ("Q: a\nA: b\n\nQ: c\nA: d", "qa", [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")]),
    ],
)
def test_templates_as_people_write_them(text, template, turns):
    draft = read(text)
    assert draft.messages == turns
    assert draft.origin["template"] == template


@pytest.mark.parametrize(
    ("preamble", "marks", "name"),
    [
        ("Below is an instruction that describes a task.", ("Instruction", "Input", "Response"), "alpaca"),
        ("Az alábbi utasítás egy feladatot ír le.", ("Utasítás", "Bemenet", "Válasz"), "alpaca_hu"),
        ("Ci-dessous se trouve une instruction.", ("Instruction", "Entrée", "Réponse"), "alpaca_fr"),
        ("下面是描述任务的指令。", ("指令", "输入", "回答"), "alpaca_zh"),
    ],
)
def test_an_alpaca_text_keeps_its_input_apart_and_its_preamble_out_of_the_turns(preamble, marks, name):
    text = preamble + "".join(
        f"\n\n### {mark}:\n{body}" for mark, body in zip(marks, ("Rendezd.", "3, 1", "1, 3"), strict=True)
    )
    draft = read(text)
    assert draft.messages == [("user", "Rendezd.\n\n3, 1"), ("assistant", "1, 3")]
    assert (draft.context, draft.origin) == ("3, 1", {"template": name, "preamble": preamble})
    assert LAYOUTS["rendered"].write([draft]) == {"text": text}


def test_an_alpaca_text_without_input_has_no_context():
    assert read("### Instruction:\na\n\n### Input:\n<noinput>\n\n### Response:\nb").messages == [
        ("user", "a"),
        ("assistant", "b"),
    ]
    assert read("### Instruction:\na\n\n### Response:").kind == "prompt"
    assert read("Te egy kalóz vagy.\n\n### Instruction:\na\n\n### Response:\nb").messages[0] == ("system", "Te egy kalóz vagy.")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ma süt a nap.",
        "Human rights: a history.\nAssistant professors ...",
        "Q: csak kérdés, válasz nélkül",
        "A beszélgetésben USER: és ASSISTANT jelek vannak.",
        "# Alpaca\n\nA sablon:\n\n### Instruction:\na\n\n### Response:\nb",
        "A sablon:\n```\n### Human: a\n### Assistant: b\n```",
        "A ChatML így kezdődik: <|im_start|>user\na<|im_end|>",
        "x" * 5_000 + "### Human: a### Assistant: b",
        "### Assistant: b### Human: a",
        "import x  # Human: a\nAssistant: b",
    ],
)
def test_ordinary_text_does_not_fit(text):
    assert [name for name in RENDERED if LAYOUTS[name].fit({name.partition("_")[2] or "text": text})] == []
    with pytest.raises(Unfit, match="no_template"):
        read(text)


def test_a_prompt_with_examples_is_no_conversation():
    assert LAYOUTS["rendered_prompt"].fit({"prompt": "Q: 1+1?\nA: 2\n\nQ: 2+2?\nA:"}) == 0
    assert LAYOUTS["rendered_prompt"].fit({"prompt": "Human: Hol?\n\nAssistant:"}) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<|im_start|>narrátor\na<|im_end|>", "unknown_role"),
        ("<|im_start|>user\na<|im_end|>\nkóbor szöveg\n<|im_start|>assistant\nb<|im_end|>", "text_outside_turns"),
        ("<|im_start|>user\n<|im_end|>", "no_turns"),
        ("### Input:\nx\n\n### Instruction:\na\n\n### Response:\nb", "text_outside_turns"),
    ],
)
def test_damaged_templates_say_why(text, reason):
    with pytest.raises(Unfit) as refusal:
        read(text)
    assert refusal.value.reason == reason


def test_baize_and_glaive():
    row = {"topic": "Mi a hold?", "input": "Beszélgetés.\n[|Human|] Mi a hold?\n[|AI|] Égitest.\n[|Human|] "}
    (draft,) = LAYOUTS["baize"].read(row, OPTIONS)
    assert draft.messages == [("system", "Beszélgetés."), ("user", "Mi a hold?"), ("assistant", "Égitest.")]
    row = LAYOUTS["glaive"].example
    (draft,) = LAYOUTS["glaive"].read(row, OPTIONS)
    assert [role for role, _ in draft.messages] == ["system", "user", "assistant", "tool", "assistant"]
    assert draft.messages[2][1] == '<tool_call>\n{"name": "ido"}\n</tool_call>'
    assert LAYOUTS["glaive"].write([draft]) == row


@pytest.mark.parametrize("value", [None, 3, [], {}, ["### Human: a### Assistant: b"]])
def test_other_values_are_refused(value):
    assert LAYOUTS["rendered"].fit({"text": value}) == 0
    with pytest.raises(Unfit):
        read(value)


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*MARKS, "\n", " ", "a", "é", "user", "\n\n"]) | st.text(max_size=4), max_size=12).map("".join))
def test_any_text_is_parsed_or_refused_and_nothing_is_invented(text):
    try:
        parsed = parse(text, TEMPLATES)
    except Unfit:
        return
    assert (parsed is None) == (find(text, TEMPLATES) is None)
    if parsed is not None:
        assert any(content for _, content in parsed.turns)
        assert parsed.context is not None or all(content in text for _, content in parsed.turns if "\n\n" not in content)
        render(BY_NAME[parsed.template], parsed.turns, parsed.context, parsed.preamble)


@pytest.mark.parametrize(
    "text",
    [
        "### Human: a" + "### Assistant: b### Human: c" * 5_000,
        "</s>" * 50_000,
        "<s>" * 50_000,
        "[INST]" * 50_000,
        "<|im_start|>user\n" * 20_000,
        " \n" * 100_000,
        "USER: " * 50_000,
        "Human:\nAssistant:\n" * 20_000,
    ],
)
def test_long_runs_of_marks_end(text):
    fits = LAYOUTS["rendered"].fit({"text": text})
    try:
        messages = read(text).messages
    except Unfit as refusal:
        messages = refusal.reason
    assert messages == "no_turns" or bool(fits) == (messages != "no_template")
