"""Inputs and targets: P3, FLAN, Aya, xP3."""

from __future__ import annotations

import pytest

from instructds.formats.base import LAYOUTS, ReadOptions, Unfit

OPTIONS = ReadOptions()
NAMES = ("inputs_targets", "p3", "flan", "aya", "aya_collection")


def read(name, row=None):
    return LAYOUTS[name].read(row or LAYOUTS[name].example, OPTIONS)[0]


def test_p3_reads_the_text_before_tokenisation_without_the_leading_newline():
    draft = read("p3")
    assert draft.messages == [("user", "Igaz ez? "), ("assistant", "Igen")]
    assert LAYOUTS["p3"].write([draft])["targets_pretokenized"] == "\nIgen"


@pytest.mark.parametrize("target", ["", "\n", " \n a\n", "a"])
def test_p3_gives_every_target_back(target):
    row = {**LAYOUTS["p3"].example, "targets_pretokenized": target}
    assert LAYOUTS["p3"].write([read("p3", row)])["targets_pretokenized"] == target


def test_token_ids_are_never_text():
    row = {"inputs": [1, 2], "targets": [3]}
    assert LAYOUTS["inputs_targets"].fit(row) == 0
    with pytest.raises(Unfit, match="inputs"):
        read("inputs_targets", row)


def test_aya_is_written_by_people():
    draft = read("aya")
    assert (draft.method, draft.author, draft.language) == ("manual", "a1b2", "ar")
    assert read("aya_collection").method is None


def test_flan_tells_its_task():
    assert read("flan").task == "wmt"
    assert read("flan", {"inputs": "a", "targets": "b", "task": "rte"}).task == "rte"


@pytest.mark.parametrize("name", NAMES)
def test_null_targets_are_prompts_and_numbers_unfit(name):
    answer = "targets_pretokenized" if name == "p3" else "targets"
    row = LAYOUTS[name].example
    assert read(name, {**row, answer: None}).kind == "prompt"
    assert read(name, {**row, answer: ""}).messages[-1] == ("assistant", "")
    with pytest.raises(Unfit, match=answer):
        read(name, {**row, answer: 3})


@pytest.mark.parametrize("name", NAMES)
def test_other_answers_beside_the_targets_are_refused(name):
    assert LAYOUTS[name].fit({**LAYOUTS[name].example, "chosen": "a", "rejected": "b"}) == 0


def test_the_language_of_xp3_is_a_primary_tag():
    assert read("inputs_targets").language == "hu"
    assert read("inputs_targets", {"inputs": "a", "targets": "b", "language": "klingon"}).language is None
