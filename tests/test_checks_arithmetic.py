from __future__ import annotations

import random
import re
from fractions import Fraction

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.checks.base import find
from instructds.checks.equations import equations
from instructds.checks.expressions import TOKEN, NoValue, Reading, Token, value
from instructds.checks.questions import asked
from instructds.checks.truth import false, shown
from instructds.exchanges import exchange_schema


def findings(rows):
    made = [
        {"record": place, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for place, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), ["wrong_arithmetic"]).to_pylist()


def worked_out(text, **reading):
    found = [Token(match.lastgroup, match[0], match.start(), match.end()) for match in TOKEN.finditer(text)]
    return value([token for token in found if token.kind not in ("space", "money")], Reading(**reading))


def wrong(text):
    return [
        (text[equation.start : equation.end], shown(sides[0]))
        for equation in equations(text)
        if (sides := false(equation)) is not None
    ]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("3 + 4 * 2", 11),
        ("(3 + 4) * 2", 14),
        ("2^3^2", 512),
        ("-2^2", -4),
        ("2³ + 1", 9),
        ("10 − 2·3", 4),
        ("48 ÷ 2 : 3", 8),
        ("48 ÷ 2", 24),
        ("1 1/2 + ½", 2),
        ("√16 + sqrt(9)", 7),
        (r"\frac{3}{4} + \frac{1}{4}", 1),
        ("5!", 120),
        ("15% * 80", 12),
        ("1,234.5 + 0.5", 1235),
        ("12 multiplied by 3", 36),
        ("12-szer 13", 156),
        ("8 geteilt durch 2", 4),
    ],
)
def test_an_expression_is_worked_out_by_the_rules_of_arithmetic(text, right):
    assert worked_out(text) == Fraction(right)


@pytest.mark.parametrize(
    "text", ["", "3 +", "(3", "3 4", "6/2(1+2)", "2^999999", "1/0", "√-4", "9" * 4000, "(" * 90 + "1" + ")" * 90]
)
def test_what_is_no_whole_expression_or_too_large_has_no_value(text):
    with pytest.raises(NoValue):
        worked_out(text)


def test_a_decimal_comma_is_a_way_to_read():
    assert worked_out("1.234,5", comma=True) == worked_out("1234.5")
    assert worked_out("1.234", comma=True) == 1234
    assert worked_out("1.234") == Fraction("1.234")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("so 48/2 = 25 clips", "24"),
        ("1) 3 + 4 = 8", "7"),
        ("- 3 + 4 = 8", "7"),
        ("x = 3 + 4 = 8", "7"),
        ("3 + 4 = **8**", "7"),
        (r"\( 3 \times 4 = 13 \)", "12"),
        ("Összesen 12,50 + 7,25 = 19,85 €", "19.75"),
        ("$5.25 + $1.10 = $6.45", "6.35"),
        ("12 : 3 = 5", "4"),
        ("| 7 | 5 * 5 = 26 |", "25"),
        ("10 / 3 = 3.34", "≈ 3.3333"),
        ("共 5 + 6 = 12 个", "11"),
        ("المجموع 5 + 6 = 12", "11"),
        ("5 times 6 equals 31.", "30"),
        ("20% of 50 = 11", "10"),
    ],
)
def test_a_false_equation_is_found_with_what_is_right(text, right):
    assert [found for _, found in wrong(text)] == ([right] if right != "≈ 3.3333" else [])


@pytest.mark.parametrize(
    "text",
    [
        "10/3 = 3.33, and 2/3 = 0.67 or 0.66",
        "3/4 = 75%, 0,5 = 50 %",
        "100 + 20% = 120",
        "3 + 4 = 7 + 2 = 9",
        "5 miles * 60 = 300, 2 liters * 20% = .4 liters",
        "the rest of 12 + 3 = 5",
        "2x + 3 = 7, 3x = 12, 12 = 3x",
        "17 / 5 = 3 remainder 2; 17 / 5 = 3, maradék 2",
        "90 / 60 = 1 hour 30 minutes",
        "90-100 = 5, 80–89 = 4",
        "12/25/2020 = 3, 555-12-34 = 7",
        "f(3) = 7, a_1 + 2 = 9",
        "1 + 2 + ... + 10 = 55",
        "101 + 11 = 1000",
        "3 + 4 ≈ 8, 3 + 4 != 8, 3 + 4 == 8, 3 + 4 <= 8",
        "3 * 10 = 3 million / 100000",
        "1.234 + 1 = 1235 and 1,5 + 1,5 = 3",
        "2 ** 3 = 8",
        "-2^2 = 4, -2^2 = -4",
        "6/2(1+2) = 9 = 1",
        "2.54 * 3 = 7.6",
        "3 * 10^8 / 7 = 4.29 × 10^7",
        "500/ 2/5 = 200",
        "Week 1 + Week 2 = 35 + 35 = 70",
        "23 apples = 1/2 * all",
        "3 : 4 = 6 : 8",
        "5! = 120, 2 + 2 = 4!",
        "is 2 + 2 = 5?",
        "14, 400 / 80 = 180",
        "√2 = 1.414",
        r"\sqrt[3]{64} = 4, 17 = 2 \pmod 5, 17 = 3*5 + 2",
        "7 * 24 = 1 week",
    ],
)
def test_what_may_be_right_or_mean_something_else_is_left_alone(text):
    assert wrong(text) == []


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("Find the mistake: 3 + 4 = 8", "3 + 4 = 8 is the one."),
        ("Mi a hiba? 3 + 4 = 8", "3 + 4 = 8"),
        ("If 3 + 4 = 8 in this world, what follows?", "Here 3 + 4 = 8."),
        ("Explain", "It is not true that 3 + 4 = 8."),
        ("Magyarázd el!", "Nem igaz, hogy 3 + 4 = 8."),
        ("Write a poem about love", "With you 1 + 1 = 3, my dear."),
        ("Show me code", "```python\nprint(3 + 4 = 8)\n```"),
        ("Add in binary", "10 + 10 = 10"),
        ("What is 17 divided by 5 without the remainder?", "3"),
        ("Convert 3/4", "75%"),
        ("What is 24/7?", "24 hours a day, 7 days a week"),
        ("What is 10 / 3?", "3.33"),
    ],
)
def test_a_sum_that_is_denied_or_quoted_or_of_another_kind_is_spared(task, said):
    assert findings([(task, said)]) == []


@pytest.mark.parametrize(
    ("task", "said", "right"),
    [
        ("Mennyi a 3, 5 és 7 átlaga?", "6", "5"),
        ("Mennyi 200-nak a 15%-a?", "35", "30"),
        ("Mennyi 100 meg 25?", "135", "125"),
        ("Multiply 12 by 13", "157", "156"),
        ("Combien font 7 fois 8 ?", "54", "56"),
        ("¿Cuánto es 7 por 8?", "El resultado es 54.", "56"),
        ("计算 12 × 13", "157", "156"),
        ("Сколько будет 7 умножить на 8?", "54", "56"),
        ("What is the average of 4, 8, and 12?", "9", "8"),
    ],
)
def test_the_answer_to_a_plain_sum_is_checked(task, said, right):
    (found,) = findings([(task, said)])
    assert found["evidence"].endswith(f"(right: {right})")
    assert found["evidence"].startswith(said[found["start"] : found["end"]])


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("A kettő együtt 3 + 4 = 8.", "3 + 4 = 8 (right: 7)"),
        ("-42 = -12(40) - 66", "-42 = -12(40) - 66 (-42 ≠ -546)"),
        ("Legyen:\n20 = 4 × 6", "20 = 4 × 6 (20 ≠ 24)"),
    ],
)
def test_a_side_that_is_an_expression_is_not_called_right(said, why):
    assert [found["evidence"] for found in findings([("Számold ki!", said)])] == [why]


def test_a_task_with_other_words_is_no_plain_sum():
    assert asked("Mennyi 3 + 4 alma?") == []
    assert asked("Translate: 3 + 4") == []
    assert asked("Write an essay on 1984") == []


def planted(seed, count):
    """Pairs of a true equation and the same with a wrong result, from a seed."""
    draw = random.Random(seed)
    for _ in range(count):
        numbers = [draw.randint(2, 99) for _ in range(draw.randint(2, 4))]
        text = str(numbers[0])
        for number in numbers[1:]:
            text += draw.choice([" + ", " - ", " * ", "*", "+", " × ", " · "]) + str(number)
        if draw.random() < 0.3:
            text = f"({text}) * {draw.randint(2, 9)}"
        right = eval(re.sub("[×·]", "*", text))
        slip = draw.choice([1, -1, 10, -10, draw.randint(2, 60)])
        frame = draw.choice(["Tehát {}.", "We get {} in all.", "- {}", "Das sind {} Stück", "所以 {}。", "{}", "**{}**"])
        yield frame.format(f"{text} = {right}"), frame.format(f"{text} = {right + slip}")


def test_planted_errors_are_found_and_their_right_twins_spared():
    pairs = list(planted(3, 400))
    assert [text for text, _ in pairs if wrong(text)] == []
    missed = [text for _, text in pairs if not wrong(text)]
    assert len(missed) <= 0.05 * len(pairs), missed[:5]


@settings(max_examples=200, deadline=None)
@given(st.text("0123456789+-*/=().,% x×^!√½²$\\frac{}\n≈:abű", max_size=300))
def test_any_mix_of_signs_is_read_without_a_crash(text):
    for equation in equations(text):
        assert 0 <= equation.start < equation.end <= len(text)
        sides = false(equation)
        assert sides is None or sides[0] != sides[1]


@pytest.mark.parametrize(
    "piece",
    [
        "1+",
        "(",
        "3 = ",
        "3 + 4 = 8 ",
        "1 ",
        "√",
        "2^",
        "\\frac{",
        "1,",
        "- ",
        "*",
        "9",
        "= ",
        "%",
        "1=2=",
        "\u0301",
        "1.",
        "x 1",
    ],
)
def test_long_rows_of_signs_are_read_in_linear_time(piece):
    text = piece * (200_000 // len(piece)) + " 3 + 4 = 8"
    assert len(findings([("?", text)])) <= 1
