from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.spotted import GROUPS, TASK_GROUPS, spotted, spotted_task


def column(*texts):
    return pa.array(texts, pa.large_string())


def test_words_of_instructions_and_of_answers_are_looked_for_apart():
    text = column("Sorolj fel három folyót!", None, "I am sorry, Sajnálom")
    assert spotted_task(text).holds("listing").tolist() == [True, False, False]
    assert spotted(text).holds("apology").tolist() == [False, False, True]


def test_a_group_is_held_in_the_bytes_that_are_asked_for():
    words = spotted_task(column("Írj két mondatot", "mondatokban: " + "x" * 100))
    assert words.holds("counted").tolist() == [True, True]
    assert words.holds("counted", head=5).tolist() == [False, True]
    assert words.holds("counted", tail=20).tolist() == [True, False]


def test_marks_tell_the_bytes_at_which_words_begin():
    assert spotted_task(column("Írj két mondatot, egy bekezdést")).marks("counted") == {0: {"counted": [10, 24]}}


@pytest.mark.parametrize("group", [*GROUPS.values(), *TASK_GROUPS.values()], ids=[*GROUPS, *TASK_GROUPS])
def test_every_word_is_long_enough_to_be_looked_for(group):
    short = [word for words in group.values() for word in words if len(word.encode()) < 4 and word[:1].isascii()]
    assert not short
