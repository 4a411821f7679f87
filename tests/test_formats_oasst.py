"""OpenAssistant trees, nested messages and flat messages."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

AUTO = ReadOptions()
SFT = ReadOptions(read_as="sft")
PAIRS = ReadOptions(read_as="preference")
ALL = ReadOptions(read_as="preference", pairs="all")


def message(name, role, *replies, text=None, **more):
    return {
        "message_id": name,
        "text": text or f"szöveg {name}",
        "role": role,
        "lang": "hu",
        "deleted": False,
        "review_result": True,
        "synthetic": False,
        **more,
        "replies": list(replies),
    }


def tree(*replies, **more):
    return {"message_tree_id": "t", "tree_state": "ready_for_export", "prompt": message("q", "prompter", *replies, **more)}


def answer(name, *replies, rank=None, **more):
    return message(name, "assistant", *replies, rank=rank, **more)


def ask(name, *replies, **more):
    return message(name, "prompter", *replies, **more)


def lines(drafts, kind="sft"):
    return [[content.removeprefix("szöveg ") for _, content in draft.messages] for draft in drafts if draft.kind == kind]


def pairs(drafts):
    return [
        (draft.messages[-1][1].removeprefix("szöveg "), draft.rejected[0][1].removeprefix("szöveg "))
        for draft in drafts
        if draft.kind == "preference"
    ]


def read(row, options=AUTO, name="oasst_tree"):
    return LAYOUTS[name].read(row, options)


def flat(row):
    rows = []
    waiting = [(row["prompt"], None)]
    while waiting:
        node, parent = waiting.pop()
        rows.append({**{k: v for k, v in node.items() if k != "replies"}, "parent_id": parent, "message_tree_id": "t"})
        waiting += [(reply, node["message_id"]) for reply in node["replies"]]
    return rows


RANKED = tree(
    answer("b", ask("bq", answer("bqa")), rank=1),
    answer("a", ask("aq", answer("aqa"), answer("aqb")), rank=0),
    answer("c", rank=1),
    answer("d", rank=None),
)


def test_ranked_answers_become_pairs_and_lines_follow_the_best():
    drafts = read(RANKED)
    assert pairs(drafts) == [("a", "b"), ("a", "c")]
    assert lines(drafts) == [["q", "a", "aq", "aqa"], ["q", "a", "aq", "aqb"]]
    assert drafts[0].origin["unused"] == dict.fromkeys(("bq", "bqa", "d"), "not_best")
    assert {draft.group for draft in drafts} == {"t"}


def test_a_line_that_ends_in_a_chosen_answer_is_not_told_twice():
    row = tree(answer("a", rank=0), answer("b", rank=1))
    assert [draft.kind for draft in read(row)] == ["preference"]
    assert lines(read(row, SFT)) == [["q", "a"]]
    assert read(row, SFT)[0].origin["unused"] == {"b": "not_best"}


def test_all_pairs_but_no_ties():
    row = tree(answer("a", rank=0), answer("b", rank=2), answer("c", rank=2), answer("d", rank=5.0))
    assert pairs(read(row, PAIRS)) == [("a", "b"), ("a", "c"), ("a", "d")]
    assert pairs(read(row, ALL)) == [("a", "b"), ("a", "c"), ("a", "d"), ("b", "d"), ("c", "d")]
    ties = tree(answer("a", rank=1), answer("b", rank=1))
    assert lines(read(ties)) == [["q", "a"], ["q", "b"]]
    with pytest.raises(Unfit, match="no_pairs"):
        read(ties, PAIRS)


def test_questions_without_an_answer_are_cut_or_stand_alone():
    drafts = read(tree(answer("a", ask("x"), ask("y", answer("ya")), ask("z", ask("zz")))))
    assert lines(drafts) == [["q", "a", "y", "ya"]]
    assert drafts[0].origin["unused"] == dict.fromkeys(("x", "z", "zz"), "no_answer")
    (draft,) = read(tree())
    assert (draft.kind, draft.messages, draft.language) == ("prompt", [("user", "szöveg q")], "hu")


def test_unusable_messages_go_with_what_hangs_on_them():
    row = tree(
        answer("a", ask("aq", answer("aqa")), deleted=True, rank=0),
        answer("b", ask("bq"), review_result=False),
        answer("c", rank=1),
        {**answer("e"), "role": "bíró"},
        {**answer("f"), "text": None},
        answer("g", rank=2, review_result=None),
    )
    (draft,) = read(row)
    assert pairs([draft]) == [("c", "g")]
    assert draft.origin["unused"] == {
        "a": "deleted",
        "aq": "below_deleted",
        "aqa": "below_deleted",
        "b": "failed_review",
        "bq": "below_failed_review",
        "e": "unknown_role",
        "f": "missing_field",
    }


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"deleted": True}, "deleted"),
        ({"review_result": False}, "failed_review"),
        ({"role": 3}, "unknown_role"),
        ({"text": None}, "missing_field"),
        ({"replies": "a"}, "wrong_type"),
        ({"replies": [3]}, "wrong_type"),
    ],
)
def test_a_tree_without_a_first_message_is_refused(change, reason):
    with pytest.raises(Unfit) as refusal:
        read({"message_tree_id": "t", "prompt": {**message("q", "prompter"), **change}})
    assert refusal.value.reason == reason


def test_the_making_is_told():
    row = tree(answer("a", synthetic=True, model_name="modell-1", lang="pt-BR", rank=0), answer("b", rank=1, model_name="m2"))
    (draft,) = read(row)
    assert (draft.method, draft.author, draft.language) == ("llm_generated", "modell-1", "pt")
    assert draft.origin == {
        "id": "t",
        "messages": ["q", "a"],
        "rejected": "b",
        "ranks": [0, 1],
        "rejected_author": "m2",
    }
    assert read(tree(answer("a")))[0].method == "manual"


def test_nested_and_shuffled_flat_messages_say_the_same_as_the_tree():
    wanted = read(RANKED)
    nested = read(RANKED["prompt"], name="oasst_nested")
    rows = flat(RANKED)
    random.Random(3).shuffle(rows)
    shuffled = read({"rows": rows}, name="oasst_flat")
    for drafts in (nested, shuffled):
        assert sorted(lines(drafts)) == sorted(lines(wanted))
        assert sorted(pairs(drafts)) == sorted(pairs(wanted))
    assert LAYOUTS["oasst_flat"].together == "message_tree_id"


def test_strays_of_flat_messages_are_named():
    rows = flat(tree(answer("a")))
    rows += [
        {"message_id": "o", "parent_id": "nincs", "role": "assistant", "text": "o"},
        {"message_id": "p", "parent_id": "o", "role": "prompter", "text": "p"},
        {"message_id": "x", "parent_id": "y", "role": "assistant", "text": "x"},
        {"message_id": "y", "parent_id": "x", "role": "prompter", "text": "y"},
        {"message_id": "s", "parent_id": "s", "role": "prompter", "text": "s"},
        {"message_id": "a", "parent_id": "q", "role": "assistant", "text": "másik"},
    ]
    (draft,) = read({"rows": rows}, name="oasst_flat")
    assert draft.messages == [("user", "szöveg q"), ("assistant", "szöveg a")]
    unused = draft.origin["unused"]
    assert {name: unused[name] for name in "opxys"} == {
        "o": "orphan",
        "p": "orphan",
        "x": "circle",
        "y": "circle",
        "s": "circle",
    }
    assert [reason for name, reason in unused.items() if name.startswith("a ")] == ["duplicate_id"]


@pytest.mark.parametrize("rows", [[], None, [{"message_id": "x", "parent_id": "x"}], [3], "a"])
def test_flat_messages_without_a_first_one_are_refused(rows):
    with pytest.raises(Unfit, match="no_root"):
        read({"rows": rows}, name="oasst_flat")


def test_two_first_messages_are_two_conversations():
    rows = [*flat(tree(answer("a"))), {"message_id": "r", "parent_id": None, "role": "prompter", "text": "r", "deleted": True}]
    (draft,) = read({"rows": rows}, name="oasst_flat")
    assert draft.origin["unused"] == {"r": "deleted"}


def test_writing_gives_the_tree_of_the_lines():
    written = LAYOUTS["oasst_tree"].write(read(RANKED))
    assert written["message_tree_id"] == "t"
    again = read(written)
    assert sorted(pairs(again)) == sorted(pairs(read(RANKED)))
    assert sorted(lines(again)) == sorted(lines(read(RANKED)))
    rows = LAYOUTS["oasst_flat"].write(read(RANKED))["rows"]
    assert rows[0]["parent_id"] is None
    assert sorted(lines(read({"rows": rows}, name="oasst_flat"))) == sorted(lines(read(RANKED)))


def test_the_three_spellings_are_told_apart():
    names = ("oasst_tree", "oasst_nested", "oasst_flat")
    rows = {"oasst_tree": RANKED, "oasst_nested": RANKED["prompt"], "oasst_flat": flat(RANKED)[0]}
    for mine, row in rows.items():
        assert [name for name in names if LAYOUTS[name].fit(row)] == [mine]
    for row in ({"text": "a", "role": "user"}, {"prompt": "a", "message_tree_id": "t"}, {"message_id": "a", "text": "b"}):
        assert [name for name in names if LAYOUTS[name].fit(row)] == []


def test_a_deep_thread_is_read_without_recursion():
    rows = [
        {
            "message_id": str(n),
            "parent_id": str(n - 1) if n else None,
            "role": "assistant" if n % 2 else "prompter",
            "text": "x",
        }
        for n in range(20_000)
    ]
    (draft,) = read({"rows": rows}, name="oasst_flat")
    assert len(draft.messages) == 20_000


VALUES = st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "b", "prompter", "assistant", float("nan")])
MESSAGE = st.dictionaries(
    st.sampled_from(["message_id", "parent_id", "text", "role", "rank", "deleted", "review_result", "lang", "model_name"]),
    VALUES,
)


@given(st.lists(MESSAGE, max_size=8), st.sampled_from([AUTO, SFT, PAIRS, ALL]))
def test_any_messages_are_read_or_refused(rows, options):
    try:
        drafts = read({"rows": rows}, options, name="oasst_flat")
    except Unfit:
        return
    assert drafts
    assert LAYOUTS["oasst_flat"].write(drafts)["rows"]
