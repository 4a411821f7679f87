"""Conversations as lists of objects: what they become, come back as, and leave to others."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

OPTIONS = ReadOptions()
CHAT = ["sharegpt", "conversations", "messages", "conversation", "dialog", "dialogue", "chat", "magpie"]
TALK = [{"role": "user", "content": "Mi a köd?"}, {"role": "assistant", "content": "Felhő a földön."}]


def read(name, row):
    (draft,) = LAYOUTS[name].read(row, OPTIONS)
    return draft


def best(row):
    fits = {name: layout.fit(row) for name, layout in LAYOUTS.items() if layout.fit(row)}
    return {name for name, explained in fits.items() if explained == max(fits.values())}


def back(name, row):
    """The row without the fields that the caller keeps."""
    written = LAYOUTS[name].write(LAYOUTS[name].read(row, OPTIONS))
    assert set(written) <= set(row)
    return written


def test_sharegpt_turns_may_begin_with_the_answer_and_be_empty():
    row = {
        "id": "kAm1jBz_12",
        "conversations": [
            {"from": "gpt", "value": "Szia!"},
            {"from": "human", "value": "Hány óra?"},
            {"from": "gpt", "value": ""},
        ],
    }
    draft = read("sharegpt", row)
    assert best(row) == {"sharegpt"}
    assert draft.messages == [("assistant", "Szia!"), ("user", "Hány óra?"), ("assistant", "")]
    assert (draft.kind, draft.group, draft.origin["id"]) == ("sft", "kAm1jBz", "kAm1jBz_12")
    assert back("sharegpt", row)["conversations"] == row["conversations"]


@pytest.mark.parametrize("name", ["identity_0", "seed_task_7", "dummy_000", "example_3", "a_1", 12, None])
def test_numbered_rows_are_not_parts_of_one_conversation(name):
    assert read("sharegpt", {"id": name, "conversations": [{"from": "human", "value": "a"}]}).group is None


def test_a_system_prompt_beside_the_turns_goes_in_front_and_back():
    row = {"system": "Légy kedves.", "conversations": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]}
    draft = read("sharegpt", row)
    assert draft.messages[0] == ("system", "Légy kedves.")
    assert draft.system == "Légy kedves."
    assert back("sharegpt", row) == row


@pytest.mark.parametrize("apart", [None, "", "Légy kedves."])
def test_a_system_prompt_among_the_turns_stays_there(apart):
    row = {"system": apart, "messages": [{"role": "system", "content": "Légy kedves."}, *TALK]}
    draft = read("messages", row)
    assert draft.system is None
    assert [role for role, _ in draft.messages] == ["system", "user", "assistant"]
    assert back("messages", row)["messages"] == row["messages"]


def test_tools_are_kept_as_given():
    text = '[{"name": "f"}]'
    row = {
        "conversations": [
            {"from": "human", "value": "a"},
            {"from": "function_call", "value": '{"name": "f", "arguments": {}}'},
            {"from": "observation", "value": "{}"},
            {"from": "gpt", "value": "b"},
        ],
        "tools": text,
    }
    assert read("sharegpt", row).tools == text
    assert [role for role, _ in read("sharegpt", row).messages] == ["user", "assistant", "tool", "assistant"]
    assert back("sharegpt", row) == row
    listed = {"messages": TALK, "tools": [{"type": "function", "function": {"name": "idő"}}]}
    assert json.loads(read("messages", listed).tools) == listed["tools"]
    assert back("messages", listed) == listed


def test_speakers_in_other_languages_come_back():
    row = {"conversation": [{"role": "UTILISATEUR", "content": "Ça va ?"}, {"role": "ASSISTANT", "content": "Oui."}]}
    assert read("conversation", row).messages == [("user", "Ça va ?"), ("assistant", "Oui.")]
    assert back("conversation", row) == row


def test_the_spelling_of_another_layout_does_not_leak():
    draft = read("conversation", {"conversation": [{"speaker": "UTILISATEUR", "text": "Ça va ?"}]})
    assert LAYOUTS["messages"].write([draft]) == {"messages": [{"role": "user", "content": "Ça va ?"}]}


def test_companions_say_language_task_and_model():
    row = {
        "conversation_hash": "h",
        "model": "gpt-4-0314",
        "conversation": TALK,
        "turn": 1,
        "language": "Hungarian",
        "toxic": False,
        "redacted": False,
        "openai_moderation": [],
    }
    draft = read("conversation", row)
    assert (draft.language, draft.origin) == ("hu", {"id": "h", "model": "gpt-4-0314"})
    assert best(row) == {"conversation"}
    draft = read("messages", {"prompt": "Mi a köd?", "prompt_id": "p", "messages": TALK, "category": "Chat"})
    assert (draft.task, draft.origin["id"], len(draft.messages)) == ("Chat", "p", 2)


def test_typed_blocks_and_extras_of_messages_are_read():
    row = {
        "messages": [
            {"role": "user", "content": [{"type": "text", "value": "你"}, {"type": "text", "value": "好"}], "loss_weight": 0.0},
            {"role": "assistant", "content": "你好！", "weight": 1, "name": "bot"},
        ]
    }
    assert read("messages", row).messages == [("user", "你好"), ("assistant", "你好！")]


def test_turns_that_a_table_keeps_as_json_are_read():
    row = {"messages": json.dumps(TALK, ensure_ascii=False)}
    assert best(row) == {"messages"}
    assert read("messages", row).messages[0] == ("user", "Mi a köd?")


def test_magpie_takes_the_conversation_once():
    row = LAYOUTS["magpie"].example
    draft = read("magpie", row)
    assert best(row) == {"magpie"}
    assert draft.messages == [("user", row["instruction"]), ("assistant", row["response"])]
    assert (draft.task, draft.language, draft.method) == ("Information seeking", "hu", "llm_generated")
    assert back("magpie", row) == {name: row[name] for name in ("instruction", "response", "conversations")}


@pytest.mark.parametrize(
    "row",
    [
        {"messages": TALK, "label": True},
        {"messages": TALK, "kto_tag": False},
        {"conversations": [{"from": "human", "value": "a"}], "chosen": {"from": "gpt", "value": "b"}, "rejected": {}},
        {"messages": TALK, "chosen": TALK, "rejected": TALK},
        {"chosen_messages": TALK, "rejected_messages": TALK},
        {"messages": TALK[:1], "response": "Egy válasz, amely nincs a beszélgetésben."},
        {"messages": "Mi a köd?"},
        {"messages": [1, 2]},
        {"messages": {"role": "user", "content": "a"}},
        {"conversations": [["a", "b"]]},
        {"conversations": ["a", "b"]},
        {"conversation": [{"input": "a", "output": "b"}]},
        {"instruction": "a", "input": "", "output": "b"},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert [name for name in CHAT if LAYOUTS[name].fit(row)] == []


@pytest.mark.parametrize("field", ["label", "kto_tag", "chosen", "rejected"])
def test_a_judged_answer_never_becomes_a_demonstration_even_when_named(field):
    with pytest.raises(Unfit, match="judged"):
        read("messages", {"messages": TALK, field: False})


@pytest.mark.parametrize(
    ("turns", "reason"),
    [
        ([], "no_turns"),
        ("", "wrong_type"),
        (None, "wrong_type"),
        ([*TALK, None], "wrong_type"),
        ([{"role": "narrátor", "content": "a"}], "unknown_role"),
        ([{"role": None, "content": "a"}], "unknown_role"),
        ([{"role": ["user"], "content": "a"}], "unknown_role"),
        ([{"role": "user", "content": 3}], "wrong_type"),
        ([*TALK, {"role": "user"}], "missing_field"),
        ([{"role": "user", "content": [{"type": "image"}]}], "not_text"),
    ],
)
def test_what_cannot_be_read_says_why(turns, reason):
    with pytest.raises(Unfit) as refusal:
        read("messages", {"messages": turns})
    assert refusal.value.reason == reason


def test_trl_prompts_and_completions_are_one_conversation():
    row = {"prompt": [{"role": "system", "content": "s"}, *TALK, TALK[0]], "completion": [TALK[1]]}
    draft = read("messages_completion", row)
    assert best(row) == {"messages_completion"}
    assert [role for role, _ in draft.messages] == ["system", "user", "assistant", "user", "assistant"]
    assert back("messages_completion", row) == row
    assert read("messages_prompt", {"prompt": TALK[:1]}).kind == "prompt"
    assert best({"prompt": TALK[:1]}) == {"messages_prompt"}
    for judged in ({"label": True}, {"chosen": TALK, "rejected": TALK}):
        assert LAYOUTS["messages_completion"].fit({**row, **judged}) == 0
    with pytest.raises(Unfit, match="no_answer"):
        read("messages_completion", {"prompt": TALK, "completion": TALK})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["role", "content", "from", "value"]), inner),
    max_leaves=10,
)


@given(
    st.dictionaries(
        st.sampled_from(
            ["conversations", "messages", "conversation", "system", "tools", "id", "language", "instruction", "response"]
        ),
        JSON,
    )
)
def test_any_row_is_a_conversation_or_a_refusal(row):
    for name in CHAT:
        assert LAYOUTS[name].fit(row) >= 0
        try:
            drafts = LAYOUTS[name].read(row, OPTIONS)
        except Unfit:
            continue
        assert set(LAYOUTS[name].write(drafts)) >= set(LAYOUTS[name].needs) - {"instruction", "response"}


@pytest.mark.parametrize("field", ["rejected_response", "rejected_answer", "chosen_response"])
def test_a_conversation_beside_a_rejected_answer_is_no_demonstration(field):
    from instructds.errors import UnknownLayout
    from instructds.formats.detect import detect

    turns = [{"role": "user", "content": "Ki?"}, {"role": "assistant", "content": "Én."}]
    row = {"messages": turns, field: "Te."}
    assert LAYOUTS["messages"].fit(row) == 0
    with pytest.raises(UnknownLayout):
        detect([row], ReadOptions())
