import pyarrow as pa
import pytest

from instructds.errors import UnknownName, UsageError
from instructds.record import arrow_schema
from instructds.stages.select import Select, dropped_type

FINDINGS = pa.list_(
    pa.struct(
        [
            ("check", pa.string()),
            ("severity", pa.string()),
            ("turn", pa.int32()),
            ("start", pa.int32()),
            ("end", pa.int32()),
            ("evidence", pa.string()),
        ]
    )
)
LEAKS = pa.list_(pa.struct([("benchmark", pa.string()), ("item", pa.string())]))


def row(number, *, dataset="kézi", method="manual", language="hu", kind="sft"):
    return {
        "id": f"{number * 7919 % 1000:032x}",
        "kind": kind,
        "language": language,
        "messages": [{"role": "user", "content": f"kérdés {number}"}],
        "provenance": {"method": method, "dataset": dataset, "row": f"f#{number}", "parents": []},
    }


def table(rows, **columns):
    made = pa.Table.from_pylist(rows, schema=arrow_schema())
    for name, values in columns.items():
        made = made.append_column(name, values)
    return made


def dropped(rows, size=1000, **settings):
    stage, whole = Select(**settings), rows if isinstance(rows, pa.Table) else table(rows)
    parts = [stage.sketch(whole.slice(start, size)) for start in range(0, whole.num_rows, size)]
    return stage.decide(pa.concat_tables(parts))["dropped_by"].to_pylist()


def reasons(rows, **settings):
    return [None if found is None else [one["reason"] for one in found] for found in dropped(rows, **settings)]


def finding(check, severity, evidence="…"):
    return {"check": check, "severity": severity, "turn": 1, "start": 0, "end": 1, "evidence": evidence}


def test_marked_twins_and_leaks_are_dropped_with_their_cause():
    rows = table(
        [row(1), row(2), row(3)],
        duplicate_of=pa.array([None, "abc", None], pa.string()),
        duplicate_at=pa.array([None, "kézi f#1", None], pa.string()),
        leaks=pa.array([None, [], [{"benchmark": "gsm8k", "item": "7"}]], LEAKS),
    )
    assert dropped(rows) == [
        None,
        [{"stage": "select", "reason": "duplicate", "cause": "abc (kézi f#1)"}],
        [{"stage": "select", "reason": "leak", "cause": '[{"benchmark":"gsm8k","item":"7"}]'}],
    ]
    assert dropped(rows, duplicates="keep", leaks="keep") == [None, None, None]


def test_findings_drop_by_check_and_severity_and_show_their_evidence():
    found = [
        [finding("refusal", "high", "Sajnálom"), finding("refusal", "high")],
        [finding("refusal", "low")],
        [finding("loop", "high")],
        None,
        [],
    ]
    rows = table([row(number) for number in range(5)], findings=pa.array(found, FINDINGS))
    assert dropped(rows, findings=("refusal",))[0][0]["cause"] == "refusal (high): Sajnálom (and 1 more)"
    assert reasons(rows, findings=("refusal",)) == [["finding"], ["finding"], None, None, None]
    assert reasons(rows, findings=("refusal",), severity="medium") == [["finding"], None, None, None, None]
    assert reasons(rows, severity="high") == [["finding"], None, ["finding"], None, None]
    assert reasons(rows) == [None] * 5


def test_allow_lists_drop_what_they_do_not_name():
    rows = [row(1), row(2, language="pt-BR"), row(3, language=None), row(4, kind="prompt", method="unknown")]
    assert reasons(rows, languages=("pt",)) == [["language"], None, None, ["language"]]
    assert reasons(rows, languages=("hu",), unknown_language="drop") == [None, ["language"], ["language"], None]
    assert reasons(rows, kinds=("sft",), methods=("manual",)) == [None, None, None, ["kind", "method"]]
    assert dropped(rows, languages=("hu", "en"))[1][0]["cause"] == "pt-BR is none of hu, en"


def test_reasons_of_earlier_stages_stay_and_come_first():
    before = [{"stage": "audit", "reason": "empty", "cause": "x"}]
    rows = table([row(1), row(2)], dropped_by=pa.array([before, None], dropped_type()))
    assert dropped(rows, languages=("en",), max_rows=1)[0] == [
        *before,
        {"stage": "select", "reason": "language", "cause": "hu is none of en"},
    ]


def test_a_quality_that_was_not_measured_drops_no_row():
    rows = table([row(1), row(2), row(3)], quality=pa.array([0.2, None, 0.7], pa.float32()))
    assert reasons(rows, min_quality=0.5) == [["quality"], None, None]


@pytest.mark.parametrize("settings", [{"min_quality": 0.5}, {"order": "quality", "max_rows": 1}])
def test_asking_for_quality_where_no_row_has_one_is_an_error(settings):
    with pytest.raises(UsageError, match="none of 2 rows"):
        dropped([row(1), row(2)], **settings)


def test_limits_keep_their_number_and_say_so():
    rows = [row(number, dataset="a" if number % 2 else "b") for number in range(20)]
    found = reasons(rows, budgets={"a": 3}, shares={"b": 0.25}, max_rows=4)
    assert [found.count([reason]) for reason in ("budget", "share", "max_rows")] == [7, 7, 2]
    assert sum(one is None for one in found) == 4
    assert [one[0]["cause"] for one in dropped(rows, budgets={"a": 3}) if one] == [
        "a: 3 of 10 rows kept, in order of content"
    ] * 7


def test_the_better_rows_are_kept_in_order_of_quality():
    rows = table([row(number) for number in range(4)], quality=pa.array([0.1, None, 0.9, 0.5]))
    assert reasons(rows, max_rows=2, order="quality") == [["max_rows"], ["max_rows"], None, None]


def test_who_is_kept_does_not_depend_on_the_order_of_the_input():
    rows = [row(number) for number in range(50)]
    kept = [
        {one["id"] for one, why in zip(some, dropped(some, max_rows=10), strict=True) if why is None}
        for some in (rows, rows[::-1])
    ]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 10


def test_rows_that_are_gone_take_no_room_in_a_limit():
    rows = table([row(1), row(2), row(3)], duplicate_of=pa.array(["x", None, None], pa.string()))
    assert reasons(rows, max_rows=2) == [["duplicate"], None, None]


def test_an_unknown_source_is_answered_with_the_near_ones():
    with pytest.raises(UnknownName, match="did you mean 'kézi'"):
        dropped([row(1)], budgets={"kezi": 3})


@pytest.mark.parametrize("size", [1, 7])
def test_any_batching_gives_the_same_reasons(size):
    rows = [row(number, language="hu" if number % 3 else "ar", dataset="a" if number % 2 else "b") for number in range(40)]
    settings = {"languages": ("hu",), "budgets": {"a": 5}, "max_rows": 9}
    assert dropped(rows, size, **settings) == dropped(rows, **settings)


def test_the_empty_table_gets_the_same_column():
    stage = Select(budgets={"a": 1}, min_quality=0.1, severity="high")
    empty = stage.decide(stage.sketch(table([])))
    assert empty.schema == pa.schema([("dropped_by", dropped_type())])
    assert empty.num_rows == 0
