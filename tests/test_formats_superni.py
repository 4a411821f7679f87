"""Super-NaturalInstructions task files and Hub rows."""

from __future__ import annotations

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

OPTIONS = ReadOptions()
TASK, ROW = LAYOUTS["superni_task"], LAYOUTS["superni_row"]


def test_each_instance_becomes_a_record_and_further_outputs_are_alternatives():
    first, second = TASK.read(TASK.example, OPTIONS)
    assert first.messages == [("user", "Felelj igennel vagy nemmel.\n\nNedves a víz?"), ("assistant", "igen")]
    assert first.origin == {"id": "task1-a", "alternatives": ["Igen."]}
    assert second.origin == {"id": "task1-b"}
    assert (first.language, first.license, first.task) == ("hu", "CC-BY-4.0", "Question Answering")


def test_the_task_file_comes_back_less_its_examples():
    written = TASK.write(TASK.read(TASK.example, OPTIONS))
    assert written == {name: TASK.example[name] for name in ("Definition", "Instances")}


@pytest.mark.parametrize(
    ("given", "language"),
    [
        ((["English"], ["Hungarian"]), None),
        ((["Hungarian"], ["Hungarian"]), "hu"),
        ((["Chinese"], None), "zh"),
        (("English", 3), None),
        (([["x"]], [None]), None),
    ],
)
def test_the_language_is_told_when_input_and_output_agree(given, language):
    row = {**TASK.example, "Input_language": given[0], "Output_language": given[1]}
    assert TASK.read(row, OPTIONS)[0].language == language


@pytest.mark.parametrize(
    ("names", "expression"),
    [
        (["MIT", "Apache 2.0"], "MIT AND Apache-2.0"),
        (["Unknown"], None),
        (["MIT", "Unknown"], None),
        ([], None),
        ("MIT", None),
        ([1], None),
    ],
)
def test_a_licence_is_an_spdx_expression_or_null(names, expression):
    assert TASK.read({**TASK.example, "Instance License": names}, OPTIONS)[0].license == expression


@pytest.mark.parametrize(
    "instances", [[], None, {}, ["a"], [{"input": 1, "output": ["a"]}], [{"input": "a", "output": [1]}], [{"input": "a"}]]
)
def test_broken_instances_are_unfit(instances):
    with pytest.raises(Unfit):
        TASK.read({**TASK.example, "Instances": instances}, OPTIONS)


def test_an_instance_without_outputs_is_a_prompt_and_comes_back():
    row = {"Definition": ["Írj."], "Instances": [{"id": "a", "input": "b", "output": []}]}
    drafts = TASK.read(row, OPTIONS)
    assert [draft.kind for draft in drafts] == ["prompt"]
    assert TASK.write(drafts) == row


@pytest.mark.parametrize("definition", [None, [], 3, [None], {}])
def test_a_broken_definition_is_unfit(definition):
    assert TASK.fit({**TASK.example, "Definition": definition}) == 0
    with pytest.raises(Unfit, match="Definition"):
        TASK.read({**TASK.example, "Definition": definition}, OPTIONS)


def test_a_hub_row_keeps_its_definition():
    (draft,) = ROW.read(ROW.example, OPTIONS)
    assert draft.messages == [("user", "回答是或否。\n\n水是湿的吗？"), ("assistant", "是")]
    assert (draft.task, draft.origin) == ("task2_yes_no", {"id": "task2-1"})
    assert ROW.write([draft]).items() <= ROW.example.items()


def test_a_hub_row_may_hold_several_targets():
    row = {"definition": "Igen vagy nem.", "inputs": "Esik?", "targets": ["igen", "Igen."]}
    (draft,) = ROW.read(row, OPTIONS)
    assert (draft.messages[-1], draft.origin) == (("assistant", "igen"), {"alternatives": ["Igen."]})
    assert ROW.write([draft]) == row


def test_plain_inputs_and_targets_never_lose_a_definition():
    row = {"definition": "Igen vagy nem.", "inputs": "Esik?", "targets": "igen"}
    assert LAYOUTS["inputs_targets"].fit(row) == 0
    assert LAYOUTS["flan"].fit({**row, "task_name": "t"}) == 0
