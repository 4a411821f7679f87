import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit
from instructds.formats.detect import detect

AUTO = ReadOptions()
ALL = ReadOptions(pairs="all")
SFT = ReadOptions(read_as="sft")


def completion(model, response, score, overall=5.0, ratings=()):
    marks = {f"aspect{n}": {"Rating": rating, "Rationale": "mert"} for n, rating in enumerate(ratings)}
    return {"model": model, "response": response, "fine-grained_score": score, "overall_score": overall, "annotations": marks}


ROWS = {  # the best answer is "jó", the middle one "közepes", the worst "rossz"
    "alpaca_ranked": {"instruction": "Felelj.", "input": "Gyorsan.", "output": ["jó", "közepes", "rossz"], "history": []},
    "ultrafeedback": {
        "source": "own",
        "instruction": "Felelj.",
        "models": ["a", "b", "c"],
        "completions": [
            completion("a", "rossz", 1.0, 9.5),
            completion("b", "jó", 4.75, 1.0),
            completion("c", "közepes", 3.0, 7.0),
        ],
    },
    "nectar": {
        "prompt": "\n\nHuman: Felelj.\n\nAssistant: ",
        "answers": [
            {"model": "b", "answer": "jó", "rank": 1.0},
            {"model": "c", "answer": "közepes", "rank": 2.0},
            {"model": "a", "answer": "rossz", "rank": 3.0},
        ],
        "turns": 1,
    },
    "gpt4_llm_scores": {
        "user_input": "Felelj.",
        "responses_and_scores": [
            {"source": "b", "response": "jó", "score": 9.0},
            {"source": "c", "response": "közepes", "score": 7},
            {"source": "a", "response": "rossz", "score": 2.5},
        ],
    },
    "distilabel_ratings_instruction": {
        "instruction": "Felelj.",
        "generations": ["jó", "közepes", "rossz"],
        "ratings": [5, 3, 1],
    },
}
TWO = {
    "gpt4_llm_comparison": {"user_input": "Felelj.", "completion_a": "jó", "completion_b": "rossz"},
    "webgpt": {
        "question": {"full_text": "Felelj.", "id": "q", "dataset": "own"},
        "answer_0": "jó",
        "answer_1": "rossz",
        "score_0": 0.5,
        "score_1": -0.5,
    },
    "distilabel_ratings_prompt": {"prompt": "Felelj.", "generations": ["rossz", "jó"], "ratings": [1, 2]},
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


def sides(drafts):
    return [(draft.messages[-1][1], draft.rejected[-1][1]) for draft in drafts]


@pytest.mark.parametrize("name", ROWS)
def test_the_best_is_set_against_each_worse_answer(name):
    assert detect([ROWS[name]], AUTO).layout.name == name
    drafts = read(name, ROWS[name])
    assert sides(drafts) == [("jó", "közepes"), ("jó", "rossz")]
    assert {draft.kind for draft in drafts} == {"preference"}
    assert all(draft.messages[-2][1].startswith("Felelj.") for draft in drafts)


@pytest.mark.parametrize("name", ROWS)
def test_all_pairs_are_ordered_pairs(name):
    assert sides(read(name, ROWS[name], ALL)) == [("jó", "közepes"), ("jó", "rossz"), ("közepes", "rossz")]


@pytest.mark.parametrize("name", {**ROWS, **TWO})
def test_the_best_alone_is_a_demonstration(name):
    (draft,) = read(name, {**ROWS, **TWO}[name], SFT)
    assert (draft.kind, draft.messages[-1], draft.rejected) == ("sft", ("assistant", "jó"), None)


@pytest.mark.parametrize("name", TWO)
def test_two_scored_answers_make_one_pair(name):
    assert detect([TWO[name]], AUTO).layout.name == name
    assert sides(read(name, TWO[name])) == [("jó", "rossz")]


@pytest.mark.parametrize(
    "name", ["alpaca_ranked", "nectar", "gpt4_llm_scores", "distilabel_ratings_instruction", "gpt4_llm_comparison"]
)
@pytest.mark.parametrize("options", [AUTO, ALL])
def test_writing_gives_the_ranking_back(name, options):
    row = {**ROWS, **TWO}[name]
    written = LAYOUTS[name].write(read(name, row, options))
    assert written == {field: row[field] for field in written}
    assert set(LAYOUTS[name].needs) <= set(written)


def test_a_list_of_one_answer_is_a_demonstration():
    row = {"instruction": "Köszönj.", "input": "", "output": ["Szia!"]}
    drafts = read("alpaca_ranked", row)
    assert [(draft.kind, draft.messages[-1][1]) for draft in drafts] == [("sft", "Szia!")]
    assert LAYOUTS["alpaca_ranked"].write(drafts) == row


def test_history_and_system_of_a_ranking_come_back():
    row = {"instruction": "继续。", "output": ["三", "四"], "history": [["数数。", "一"]], "system": "只用数字。"}
    drafts = read("alpaca_ranked", row)
    assert drafts[0].messages == [
        ("system", "只用数字。"),
        ("user", "数数。"),
        ("assistant", "一"),
        ("user", "继续。"),
        ("assistant", "三"),
    ]
    assert LAYOUTS["alpaca_ranked"].write(drafts) == row


def test_overall_score_is_never_used():
    row = {"instruction": "x", "completions": [completion("a", "egy", None, 1.0), completion("b", "kettő", None, 9.0)]}
    assert reason("ultrafeedback", row) == "no_preference"


def test_without_fine_grained_scores_the_mean_rating_decides():
    row = {
        "instruction": "x",
        "completions": [completion("a", "egy", None, 9.0, ("2", "N/A", 3)), completion("b", "kettő", 1.0, 1.0, ("4", "5"))],
    }
    (draft,) = read("ultrafeedback", row)
    assert sides([draft]) == [("kettő", "egy")]
    assert (draft.origin["chosen_score"], draft.origin["rejected_score"]) == (4.5, 2.5)
    assert draft.origin["scored_by"] == "mean of ratings"


def test_ties_make_no_pair_and_unscored_answers_take_no_part():
    row = {
        "user_input": "x",
        "responses_and_scores": [{"response": r, "score": s} for r, s in (("a", 5), ("b", 5), ("c", None), ("d", 1))],
    }
    assert sides(read("gpt4_llm_scores", row)) == [("a", "d")]
    assert sides(read("gpt4_llm_scores", row, ALL)) == [("a", "d"), ("b", "d")]


@pytest.mark.parametrize("options", [AUTO, ALL, SFT])
def test_equal_or_missing_scores_give_no_direction(options):
    for scores in ((3, 3.0), (None, None), (float("nan"), 1), ("9", "2")):
        row = {"user_input": "x", "responses_and_scores": [{"response": f"r{n}", "score": s} for n, s in enumerate(scores)]}
        assert reason("gpt4_llm_scores", row, options) == "no_preference"


def test_ranked_answers_that_say_the_same_make_no_pair():
    assert reason("alpaca_ranked", {"instruction": "x", "output": ["a", "a "]}) == "no_preference"
    assert sides(read("alpaca_ranked", {"instruction": "x", "output": ["a", "a", "b"]})) == [("a", "b")]


def test_swapped_scores_swap_the_answers():
    row = {**TWO["webgpt"], "score_0": -1, "score_1": 1}
    assert sides(read("webgpt", row)) == [("rossz", "jó")]


def test_models_and_scores_go_to_the_origin():
    draft = read("nectar", ROWS["nectar"])[1]
    assert draft.origin == {"chosen_rank": 1.0, "chosen_model": "b", "rejected_rank": 3.0, "rejected_model": "a"}


@pytest.mark.parametrize("name", {**ROWS, **TWO})
@pytest.mark.parametrize("value", [None, 3, "x", [], {}, [None], [{}], [3, 4], [{"response": 1, "answer": 2}], 10**400])
def test_hostile_values_are_an_answer_and_not_a_crash(name, value):
    row = {**ROWS, **TWO}[name]
    for field in row:
        drafts = tried(name, {**row, field: value})
        assert drafts != []
        assert drafts is None or all(isinstance(said, str) for draft in drafts for _, said in draft.messages)


@pytest.mark.parametrize(
    "row",
    [
        {"instruction": "x", "input": "", "output": "y"},
        {"instruction": "x", "output": []},
        {"instruction": "x", "output": ["a", 1]},
        {"prompt": "x", "answers": ["a", "b"]},
        {"question": "x", "answer_0": "a", "answer_1": "b", "score_0": 1, "score_1": 2},
        {"instruction": "x", "completions": ["a", "b"]},
        {"prompt": "x", "completion_a": "a", "completion_b": "b"},
        {"instruction": "x", "generations": ["a", "b"]},
    ],
)
def test_look_alikes_do_not_fit(row):
    assert {name: LAYOUTS[name].fit(row) for name in {**ROWS, **TWO}} == dict.fromkeys({**ROWS, **TWO}, 0)
