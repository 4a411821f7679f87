import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect
from instructds.formats.endings import split_shared
from instructds.formats.transcript import read_transcript, write_transcript

AUTO = ReadOptions()
GOOD = {"role": "assistant", "content": "Budapest."}
BAD = {"role": "assistant", "content": "Bécs."}
ASK = {"role": "user", "content": "Mi a főváros?"}
SYSTEM = {"role": "system", "content": "Röviden."}

NAMED = {  # layout -> rows whose chosen answer is Budapest and whose rejected one is Bécs
    "preference": {"prompt": "Mi a főváros?", "chosen": "Budapest.", "rejected": "Bécs.", "id": 7, "subset": "geo"},
    "preference_question": {"question": "Mi a főváros?", "chosen": "Budapest.", "rejected": "Bécs.", "system": "Röviden."},
    "preference_alpaca": {"instruction": "Mi a főváros?", "input": "Ország: HU", "chosen": "Budapest.", "rejected": "Bécs."},
    "preference_input": {"input": "Mi a főváros?", "chosen": "Budapest.", "rejected": "Bécs.", "status": "swapped"},
    "preference_responses": {"instruction": "Mi a főváros?", "chosen_response": "Budapest.", "rejected_response": "Bécs."},
    "preference_prompt_responses": {"prompt": "Mi a főváros?", "chosen_response": "Budapest.", "rejected_response": "Bécs."},
    "stack_exchange_paired": {"qid": 3, "question": "Mi a főváros?", "response_j": "Budapest.", "response_k": "Bécs."},
    "hh": {
        "chosen": "\n\nHuman: Mi a főváros?\n\nAssistant: Budapest.",
        "rejected": "\n\nHuman: Mi a főváros?\n\nAssistant: Bécs.",
    },
    "hh_prompt": {"prompt": "\n\nHuman: Mi a főváros?\n\nAssistant:", "chosen": " Budapest.", "rejected": " Bécs."},
    "preference_messages": {"prompt": [ASK], "chosen": [GOOD], "rejected": [BAD]},
    "preference_implicit": {"chosen": [SYSTEM, ASK, GOOD], "rejected": [SYSTEM, ASK, BAD], "source": "x"},
    "preference_conversations": {"prompt": "Mi a főváros?", "chosen": [ASK, GOOD], "rejected": [ASK, BAD], "chosen_model": "m"},
    "ultrafeedback_binarized": {
        "prompt": "Mi a főváros?",
        "chosen": [ASK, GOOD],
        "rejected": [ASK, BAD],
        "messages": [ASK, GOOD],
        "score_chosen": 9.0,
        "score_rejected": 2.0,
    },
    "preference_sharegpt": {
        "conversations": [{"from": "human", "value": "Mi a főváros?"}],
        "chosen": {"from": "gpt", "value": "Budapest."},
        "rejected": {"from": "gpt", "value": "Bécs."},
        "tools": "[]",
    },
    "preference_chat": {"messages": [SYSTEM, ASK], "chosen": GOOD, "rejected": BAD},
    "preference_trajectory": {
        "trajectory": [{"from": "user", "value": "Mi a főváros?"}],
        "chosen": "Budapest.",
        "rejected": "Bécs.",
    },
}


def read(name, row, options=AUTO):
    return LAYOUTS[name].read(row, options)


def tried(name, row):
    try:
        return read(name, row)
    except Unfit:
        return None


def reason(name, row, options=AUTO):
    with pytest.raises(Unfit) as unfit:
        read(name, row, options)
    return unfit.value.reason


@pytest.mark.parametrize("name", NAMED)
def test_a_row_is_recognised_and_read_in_its_direction(name):
    row = NAMED[name]
    assert detect([row], AUTO).layout.name == name
    (draft,) = read(name, row)
    assert draft.kind == "preference"
    assert draft.messages[-1] == ("assistant", "Budapest.")
    assert draft.rejected == [("assistant", "Bécs.")]
    assert any(role == "user" and "Mi a főváros?" in said for role, said in draft.messages)


@pytest.mark.parametrize("name", NAMED)
def test_swapped_fields_swap_the_answers(name):
    row = dict(NAMED[name])
    one, other = [field for field in row if field.split("_")[0] in ("chosen", "rejected") and "model" not in field] or (
        "response_j",
        "response_k",
    )
    row[one], row[other] = row[other], row[one]
    (draft,) = read(name, row)
    assert (draft.messages[-1][1], draft.rejected[-1][1]) == ("Bécs.", "Budapest.")


@pytest.mark.parametrize("name", NAMED)
def test_writing_gives_the_fields_back(name):
    row = NAMED[name]
    written = LAYOUTS[name].write(read(name, row))
    assert written == {field: row[field] for field in written}
    assert set(LAYOUTS[name].needs) <= set(written)


@pytest.mark.parametrize("name", NAMED)
def test_the_chosen_answer_alone_is_a_demonstration(name):
    (draft,) = read(name, NAMED[name], ReadOptions(read_as="sft"))
    assert (draft.kind, draft.rejected, draft.messages[-1][1]) == ("sft", None, "Budapest.")
    written = LAYOUTS[name].write([draft])
    assert set(written) <= set(NAMED[name])


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("value", [None, 3, True, [], {}, [None], [{}], {"role": "assistant"}, float("nan"), "\ud800"])
def test_hostile_values_are_an_answer_and_not_a_crash(name, value):
    for field in NAMED[name]:
        row = {**NAMED[name], field: value}
        drafts = tried(name, row)
        assert drafts is None or all(isinstance(said, str) for draft in drafts for _, said in draft.messages + draft.rejected)


def test_typed_blocks_are_joined():
    def blocks(*parts):
        return [{"type": "text", "value": part} for part in parts]

    ask = {"role": "user", "content": blocks("أين ", "القاهرة؟")}
    row = {
        "chosen_messages": [ask, {"role": "assistant", "content": blocks("في مصر.")}],
        "rejected_messages": [ask, {"role": "assistant", "content": blocks("لا أعلم.")}],
    }
    assert detect([row], AUTO).layout.name == "preference_blocks"
    (draft,) = read("preference_blocks", row)
    assert draft.messages == [("user", "أين القاهرة؟"), ("assistant", "في مصر.")]
    assert draft.rejected == [("assistant", "لا أعلم.")]


def test_a_system_prompt_kept_apart_comes_first_and_an_empty_one_makes_no_turn():
    row = {"question": "你好吗？", "chosen": "很好。", "rejected": "不。", "system": "简短回答。"}
    (draft,) = read("preference_question", row)
    assert (draft.system, draft.messages[0]) == ("简短回答。", ("system", "简短回答。"))
    (draft,) = read("preference_question", {**row, "system": ""})
    assert (draft.system, draft.messages[0]) == (None, ("user", "你好吗？"))


def test_history_and_input_of_an_alpaca_comparison_come_back():
    row = {
        "instruction": "Folytasd.",
        "input": "",
        "chosen": "három",
        "rejected": "hat",
        "history": [["Számolj.", "egy"], ["Tovább.", "kettő"]],
    }
    drafts = read("preference_alpaca", row)
    assert [said for _, said in drafts[0].messages] == ["Számolj.", "egy", "Tovább.", "kettő", "Folytasd.", "három"]
    assert LAYOUTS["preference_alpaca"].write(drafts) == row


def test_endings_of_several_turns_stay_whole_and_come_back():
    chosen = [ASK, GOOD, {"role": "user", "content": "Biztos?"}, {"role": "assistant", "content": "Igen."}]
    rejected = [ASK, BAD]
    row = {"chosen": chosen, "rejected": rejected}
    drafts = read("preference_implicit", row)
    assert drafts[0].rejected == [("assistant", "Bécs.")]
    assert drafts[0].origin["chosen_turns"] == 3
    assert LAYOUTS["preference_implicit"].write(drafts) == row


def test_models_and_scores_go_to_the_origin():
    row = {
        **NAMED["preference_conversations"],
        "rejected_model": "n",
        "chosen_rating": 5,
        "rejected_rating": float("nan"),
        "id": "t-1",
    }
    (draft,) = read("preference_conversations", row)
    assert draft.origin == {"id": "t-1", "chosen_model": "m", "rejected_model": "n", "chosen_score": 5}


def test_equal_answers_are_no_preference():
    assert reason("preference", {"prompt": "Mi ez?", "chosen": "Alma.", "rejected": "Alma.\n"}) == "no_preference"
    assert reason("preference_implicit", {"chosen": [ASK, GOOD], "rejected": [ASK, GOOD]}) == "no_preference"


def test_conversations_that_part_at_a_question_share_no_prompt():
    other = {"role": "user", "content": "Mi a pénznem?"}
    assert reason("preference_implicit", {"chosen": [ASK, GOOD], "rejected": [other, BAD]}) == "no_shared_prompt"
    later = [ASK, GOOD, {"role": "user", "content": "És?"}, BAD], [ASK, GOOD, {"role": "user", "content": "Ugye?"}, GOOD]
    assert reason("preference_implicit", {"chosen": later[0], "rejected": later[1]}) == "no_shared_prompt"


def test_a_comparison_without_a_last_answer_is_refused():
    row = {"chosen": [ASK, GOOD, ASK], "rejected": [ASK, BAD, ASK]}
    assert reason("preference_implicit", row) == "no_answer"
    assert reason("hh", {"chosen": "", "rejected": "\n\nHuman: a\n\nAssistant: b"}) == "no_answer"


def test_a_transcript_with_an_empty_last_answer_is_kept():
    row = {"chosen": "\n\nHuman: Szia\n\nAssistant: Szia!", "rejected": "\n\nHuman: Szia\n\nAssistant: "}
    drafts = read("hh", row)
    assert drafts[0].rejected == [("assistant", "")]
    assert LAYOUTS["hh"].write(drafts) == row


def test_a_transcript_keeps_two_answers_in_a_row_and_names_inside_a_line():
    value = "\n\nHuman: Ki vagy?\n\nAssistant: Én.\n\nAssistant: A név: Human: Béla."
    turns = read_transcript(value, "chosen")
    assert turns == [("user", "Ki vagy?"), ("assistant", "Én."), ("assistant", "A név: Human: Béla.")]
    assert write_transcript(turns) == value


def test_text_before_the_first_speaker_is_refused():
    row = {"chosen": "Preamble\n\nHuman: a\n\nAssistant: b", "rejected": "\n\nHuman: a\n\nAssistant: c"}
    assert reason("hh", row) == "not_a_transcript"


def test_the_shorter_of_two_nested_conversations_ends_in_its_last_turn():
    longer = [("user", "a"), ("assistant", "b"), ("user", "c"), ("assistant", "d")]
    assert split_shared(longer[:2], longer) == ([("user", "a")], longer[1:2], longer[1:])


def test_an_implicit_prompt_of_text_is_cut_between_words():
    row = {"chosen": "Az ég színe kék.", "rejected": "Az ég színe kormos."}
    drafts = read("preference_shared_text", row)
    assert drafts[0].messages == [("user", "Az ég színe"), ("assistant", " kék.")]
    assert LAYOUTS["preference_shared_text"].write(drafts) == row
    assert read("preference_shared_text", {"chosen": "天空的颜色是蓝", "rejected": "天空的颜色是绿"})[0].messages[0] == (
        "user",
        "天空的颜色是",
    )
    assert reason("preference_shared_text", {"chosen": "Igen.", "rejected": "Nem."}) == "no_shared_prompt"
    assert reason("preference_shared_text", {"chosen": "<|user|>a b c", "rejected": "<|user|>a b d"}) == "rendered_template"


@pytest.mark.parametrize(
    "row",
    [
        {"prompt": "Mi ez?", "completion": "Alma."},
        {"prompt": "Mi ez?", "chosen": "Alma."},
        {"prompt": "Mi ez?", "context": "Egy kép.", "chosen": "Alma.", "rejected": "Körte."},
        {"chosen": 1, "rejected": 2},
        {"instruction": "Mi ez?", "input": "", "output": "Alma."},
        {"messages": [ASK, GOOD]},
        {"chosen": [], "rejected": []},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert {name: LAYOUTS[name].fit(row) for name in [*NAMED, "preference_blocks", "preference_shared_text"]} == dict.fromkeys(
        [*NAMED, "preference_blocks", "preference_shared_text"], 0
    )
