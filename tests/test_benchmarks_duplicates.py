import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


@pytest.fixture(autouse=True)
def on_path(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if str(BENCHMARKS) in str(getattr(sys.modules[name], "__file__", None)):
            del sys.modules[name]


def bases():
    from planted.clean import own

    return [f"{row.instruction}\n{row.response}" for row in own()]


def test_every_edit_changes_most_texts_that_it_can_change_and_again_the_same():
    from planted.twins import EDITS, copies

    texts = bases()
    assert len(EDITS) >= 17
    for kind in EDITS:
        made = copies(kind, texts, 1)
        assert len(made) >= len(texts) // 2, kind
        assert made == copies(kind, texts, 1)
        assert all(copy != base for base, copy in made)


def test_lookalikes_differ_from_their_base_in_what_they_say():
    from planted.twins import LOOKALIKES, lookalikes

    for kind in LOOKALIKES:
        made = lookalikes(kind, bases(), 1)
        assert made, kind
        assert made == lookalikes(kind, bases(), 1)
        assert all(one.casefold().split() != other.casefold().split() for one, other in made)


def test_planted_pairs_are_found_exactly_by_the_definition_and_fewer_lookalikes_are_removed():
    from duplicates import planted

    said = planted(bases())
    assert "F1 of pairs found 1.0000" in said
    alike = float(said.split(" % share 0.7")[0].rsplit(" ", 1)[1])
    assert float(said.split(" % are removed")[0].rsplit(" ", 1)[1]) < alike


def test_the_tools_are_compared_on_the_same_texts(tmp_path):
    from duplicates import compare

    texts = [*bases(), bases()[0].upper(), bases()[3] + " vége"]
    table = compare(tmp_path, texts, 1, with_peers=False)
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| instructds")]
    assert [(row[5].strip(), row[6].strip()) for row in rows] == [("1.0000", "1.0000")] * 2


def test_every_hard_case_makes_the_rows_it_is_asked_for():
    from duplicates import HARD

    for kind, make in HARD.items():
        assert len(make(20)) == (2 if "50 MB" in kind else 20)
