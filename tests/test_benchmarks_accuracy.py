from __future__ import annotations

import json
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


def test_every_kind_is_planted_from_the_own_rows_and_again_the_same():
    from baselines import RULES
    from planted.kinds import KINDS, clean_rows, personal_kinds, planted_rows

    for half in (0, 1):
        clean = clean_rows(None, half)
        assert {row.language for row in clean} == {"en", "hu", "de", "fr", "cs", "zh"}
        for kind in (*KINDS, *personal_kinds()):
            made = planted_rows(kind, clean, None, half, 12)
            assert len(made) == 12, kind.name
            assert made == planted_rows(kind, clean, None, half, 12)
            assert {row.group for row in made} == {kind.name}
            assert all(
                (row.instruction, row.response) not in {(one.instruction, one.response) for one in clean} for row in made
            )
            assert isinstance(RULES[kind.name](made[0]), bool)


def test_the_halves_share_no_clean_row_and_no_written_lookalike():
    from planted.kinds import clean_rows, lookalikes

    for rows in (clean_rows, lambda _, half: lookalikes(half, 0)):
        first, second = ({(row.instruction, row.response) for row in rows(None, half)} for half in (0, 1))
        assert first
        assert second
        assert not first & second


def test_seventeen_kinds_are_the_main_ones():
    from planted.kinds import KINDS

    assert sum(kind.main for kind in KINDS) == 17
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def test_planted_check_digits_hold():
    from planted.personal import card, iban
    from planted.rows import Draw

    draw = Draw(1, "digits")
    for _ in range(40):
        number = [int(sign) for sign in card(draw) if sign.isdigit()][::-1]
        assert (sum(number[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in number[1::2])) % 10 == 0
        account = iban(draw).replace(" ", "")
        assert int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97 == 1


def test_intervals_are_the_exact_ones():
    from scoring import exact_interval, f1, macro_interval

    assert exact_interval(0, 0) == (0.0, 1.0)
    assert exact_interval(0, 10) == (0.0, pytest.approx(0.30850, abs=1e-4))
    assert exact_interval(5, 10) == (pytest.approx(0.18709, abs=1e-4), pytest.approx(0.81291, abs=1e-4))
    assert exact_interval(10, 10) == (pytest.approx(0.69150, abs=1e-4), 1.0)
    assert f1(8, 10, 2) == pytest.approx(0.8)
    mean, low, high = macro_interval([([True] * 8 + [False] * 2, [True] * 2 + [False] * 50)])
    assert mean == pytest.approx(0.8)
    assert 0.4 < low < mean < high <= 1.0
    assert (mean, low, high) == macro_interval([([True] * 8 + [False] * 2, [True] * 2 + [False] * 50)])


def test_the_tables_are_made_without_the_data_folder():
    import accuracy

    scene = accuracy.build(None, 1, 4)
    table = accuracy.kinds_table(scene)
    assert len(table.splitlines()) == 4 + len(scene.kinds)
    assert "| **empty** | 4 | 100.0 [39.8, 100.0] | 1.000 | 1.000 |" in table
    assert "**all look-alike rows**" in accuracy.alarms_table(scene)


def test_rows_for_speed_are_read_as_they_were_written(tmp_path):
    import audit_speed

    audit_speed.make_rows(tmp_path / "rows.jsonl", 30)
    table = audit_speed.read(str(tmp_path / "rows.jsonl"))
    lines = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()]
    turns = [[turn["content"] for turn in turns] for turns in table.column("messages").to_pylist()]
    assert turns == [[line["instruction"], line["output"]] for line in lines]


def test_the_second_set_is_planted_again_the_same_with_other_hosts_in_each_half():
    from planted.second import hosts, second_kinds, second_rows

    pools = [hosts(None, half) for half in (0, 1)]
    assert not {row.response for row in pools[0]} & {row.response for row in pools[1]}
    assert {"hu", "ar", "zh", "ja", "tr"} <= {row.language for row in pools[0]}
    kinds = second_kinds()
    assert sum(kind.main for kind in kinds) == 17
    for half, pool in enumerate(pools):
        for kind in kinds:
            made = second_rows(kind, pool, half, 12)
            assert len(made) == 12, kind.name
            assert made == second_rows(kind, pool, half, 12)
            assert {row.group for row in made} == {kind.name}


def test_every_group_of_lookalikes_is_large_filled_in_and_of_many_languages():
    from planted.kinds import lookalikes
    from planted.rows import HERE

    halves = [lookalikes(half, 60) for half in (0, 1)]
    names = {path.stem.replace("_", " ") for path in (HERE / "alike").glob("*.txt")}
    assert names <= {row.group for row in halves[0]}
    for rows in halves:
        assert not any(set("⟨⟩¦") & set(f"{row.instruction}{row.response}") for row in rows)
        assert all(row.instruction and row.response.strip() for row in rows)
        for name in names:
            languages = [row.language for row in rows if row.group == name]
            assert len(languages) >= 38, name
            assert "hu" in languages, name
            assert languages.count("en") <= 0.6 * len(languages), name


def test_a_block_of_written_rows_is_filled_once_for_each_word_of_its_slots(tmp_path):
    from planted.written import written

    path = tmp_path / "rows.txt"
    path.write_text("%% hu\nMi a ⟨kutya¦macska⟩?\n=>\nEgy ⟨nagy¦kis¦ravasz⟩ állat.\n%% en\nWho?\n=>\nMe.\n", encoding="utf-8")
    blocks = [[(row.language, row.instruction, row.response) for row in rows] for rows in written(path)]
    assert blocks == [
        [
            ("hu", "Mi a kutya?", "Egy nagy állat."),
            ("hu", "Mi a macska?", "Egy kis állat."),
            ("hu", "Mi a kutya?", "Egy ravasz állat."),
        ],
        [("en", "Who?", "Me.")],
    ]


def test_the_second_set_of_personal_data_is_planted_again_the_same_where_it_is_said_to_stand():
    from planted.second_personal import NAMES, NOBODYS, second_personal
    from stdnum import iban, luhn

    first, again, other = second_personal(0), second_personal(0), second_personal(1)
    assert first == again
    assert not {one.row.response for one in first} & {one.row.response for one in other}
    assert {one.kind for one in first} == {one.kind for one in other} == {*NAMES, NOBODYS}
    for one in [*first, *other]:
        assert bool(one.spans) == (one.kind != NOBODYS)
        for start, end in one.spans:
            value = one.row.response[start:end]
            assert value == value.strip() != ""
            assert one.kind != "card" or luhn.is_valid("".join(filter(str.isdigit, value)))
            assert one.kind != "iban" or iban.is_valid(value, check_country=False)
