"""A regular expression that is kept is the one that Python would compile, and a file that cannot be used costs time alone."""

import marshal
import os
import re
import subprocess
import sys

import pytest

from instructds import regexes
from instructds.regexes import regex, worked_out

EXPRESSIONS = [
    (r"", 0),
    (r"\bnem tud\w*", re.IGNORECASE),
    (r"(?P<év>\d{4})\. (?P<hó>január|február)", 0),
    (r"(?i)ő+(?-i:Ű)|[^\W\d_]{2,}+", 0),
    (r"[\u3040-\u30ff\u3400-\u9fff]+|(?:我|你)们", re.IGNORECASE),
    (r"(?<!\w)(?:كلمة|كلمات)(?=\s)|(a)(?(1)b|c)\1?", re.DOTALL | re.MULTILINE),
    (r"\w+", re.ASCII),
]


@pytest.fixture
def place(tmp_path, monkeypatch):
    path = tmp_path / "kept.programs"
    monkeypatch.setattr(regexes, "_place", lambda: path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    forget()
    yield path
    forget()


def forget():
    """As at the start of a process."""
    regexes._kept.cache_clear()
    regexes._new.cache_clear()


@pytest.mark.parametrize(("expression", "flags"), EXPRESSIONS)
def test_a_kept_expression_is_the_one_that_python_compiles(place, expression, flags):
    for _ in range(2):  # compiled, then read
        found, wanted = regex(expression, flags), re.compile(expression, flags)
        assert found == wanted
        assert (found.flags, found.groups, found.groupindex) == (wanted.flags, wanted.groups, wanted.groupindex)
        regexes._keep()
        assert place.exists()
        forget()
    assert (expression, int(flags)) in regexes._kept()


def test_what_is_kept_is_not_compiled_again(place):
    regex("alma|körte")
    regexes._keep()
    forget()
    assert regex("alma|körte").search("egy körte")[0] == "körte"
    assert regexes._new() == {}


def test_what_was_worked_out_of_an_expression_is_asked_again_only_by_another_kind(place):
    asked = []

    def letters(expression):
        asked.append(expression)
        return (expression, (len(expression),))

    for kind in ("first", "first", "second"):
        assert worked_out("körte", kind, letters) == ("körte", (5,))
        regexes._keep()
        forget()
    assert asked == ["körte", "körte"]


def test_a_file_keeps_what_other_processes_found(place):
    for word in ("alma", "körte"):
        forget()
        regex(word)
        regexes._keep()
    assert set(regexes._read(place)) == {("alma", 0), ("körte", 0)}


def test_a_file_that_is_full_is_begun_anew(place, monkeypatch):
    monkeypatch.setattr(regexes, "_MOST", 1)
    for word in ("alma", "körte"):
        forget()
        regex(word)
        regexes._keep()
    assert set(regexes._read(place)) == {("körte", 0)}


@pytest.mark.parametrize(
    "content", [b"", b"\x00rubbish", marshal.dumps(7), marshal.dumps(("2.7.18", {("alma", 0): ()})), b"\xa8\x02\x00\x00\x00"]
)
def test_a_file_that_cannot_be_used_is_replaced(place, content):
    place.write_bytes(content)
    assert regex("alma") == re.compile("alma")
    regexes._keep()
    assert set(regexes._read(place)) == {("alma", 0)}


def test_a_draft_that_cannot_take_its_place_does_not_stay(place):
    place.mkdir()
    (place / "full").touch()
    regex("alma")
    regexes._keep()
    assert list(place.parent.iterdir()) == [place]


def test_a_wrong_expression_is_answered_as_by_python(place):
    with pytest.raises(re.error, match="unterminated"):
        regex("(alma")


def test_nothing_is_written_where_python_may_write_nothing(place, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    regex("alma")
    regexes._keep()
    assert not place.exists()


def test_no_file_is_needed(place, monkeypatch):
    monkeypatch.setattr(regexes, "_place", lambda: place / "no" / "folder")
    regex("alma")
    regexes._keep()
    monkeypatch.setattr(regexes, "_place", lambda: None)
    forget()
    assert regex("alma") == re.compile("alma")
    regexes._keep()


def test_a_second_process_reads_what_the_first_wrote(tmp_path):
    code = "import sys; from instructds import regexes; regexes.regex(sys.argv[1]); print(len(regexes._new()))"
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    told = [
        subprocess.run(
            [sys.executable, "-c", code, "alma"], env=surroundings, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert told == ["1\n", "0\n"]


def test_an_unknown_python_compiles_as_ever(place, monkeypatch):
    monkeypatch.setattr(regexes, "_KNOWN", False)
    assert regex("alma") == re.compile("alma")
    assert not regexes._kept()
