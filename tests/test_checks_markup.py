from __future__ import annotations

import pytest
from checks_written import CLEAN, findings


def marks(said, asked="Mi történt?"):
    return [(one["check"], one["evidence"]) for one in findings([(asked, said)], ["html_residue", "markdown_residue"])]


@pytest.mark.parametrize("language", CLEAN)
def test_tags_and_entities_in_prose_are_found(language):
    said = CLEAN[language]
    assert marks(f"<p>{said[0]}</p>") == [("html_residue", "<p>")]
    assert marks("<br/>".join(said)) == [("html_residue", "<br/>")]
    assert marks("&nbsp;".join(said)) == [("html_residue", "&nbsp;")]


@pytest.mark.parametrize("asked", ["Írj HTML-t!", "Make a web page", "写一个网页", "Écris une page HTML", "Напиши код сайта"])
def test_tasks_about_the_web_are_left_alone(asked):
    assert marks("<p>Szia &amp; üdv</p>", asked) == []


def test_the_first_line_with_open_bold_type_is_told():
    assert marks("**Első** jó.\n\n**Második nem jó.") == [("markdown_residue", "**")]
    assert marks("**Első** jó.\n\n**Második** is.\n\n- *Harmadik* is.") == []


@pytest.mark.parametrize("piece", ["<", "<p", "<a b=", "&", "&#", "**", "\\*", "\\", "**a\n", "<!--"])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(marks(piece * 100_000)) <= 2
