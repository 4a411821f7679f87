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


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("How do I add a picture?", 'Use <img src="a.png" alt="A"> in the body of the message.'),
        ("Milyen jelöléssel készül gomb?", "A <dl> elem és társai valók erre."),
        ("Comment afficher le signe « et » ?", "On écrit &amp; dans la source."),
        ("Jak zrobić odnośnik?", 'Użyj znacznika <a href="x">tekst</a>.'),
        ("Create a sign-up box with two fields.", '<form><input name="mail"><button>OK</button></form>'),
        ("فقرة؟", "وسم الفقرة هو <p> ويغلق بـ </p>."),
        ("List prices", "Coffee** 3 €\nTea** 2 €\n\n**without tip"),
        ("Make a list of prices", "| Item | Price |\n|---|---|\n| A\\*B | 3 |"),
        ("Mit mondott?", "Azt, hogy k\\*\\*\\*a."),
    ],
)
def test_markup_that_is_meant_is_left_alone(asked, said):
    assert marks(said, asked) == []


def test_verbs_excuse_no_plain_tags():
    assert marks("Use <b>olive oil</b> here.", "How do I cook it?") == [("html_residue", "<b>")]
    assert marks("Ő &quot;nem&quot; mondott.") == [("html_residue", "&quot;")]


def test_the_first_line_with_open_bold_type_is_told():
    assert marks("**Első** jó.\n\n**Második nem jó.") == [("markdown_residue", "**")]
    assert marks("**Első** jó.\n\n**Második** is.\n\n- *Harmadik* is.") == []


@pytest.mark.parametrize("piece", ["<", "<p", "<a b=", "&", "&#", "**", "\\*", "\\", "**a\n", "<!--"])
def test_long_rows_are_read_in_linear_time(piece):
    assert len(marks(piece * 100_000)) <= 2


@pytest.mark.parametrize(
    ("said", "evidence"),
    [
        ("<html><body>Lehulló víz.</body></html>", "<html>"),
        ("Víz.<br />Hó.", "<br />"),
        ('<span style="color: red">Víz</span>', '<span style="color: red">'),
        ("Tom &amp;amp; Jerry", "&amp;"),
        ("5 &gt; 3", "&gt;"),
        ("[b]Víz[/b] esik.", "[/b]"),
        ("<!-- cím -->Víz", "<!-- cím -->"),
    ],
)
def test_residue_is_found_in_whatever_form(said, evidence):
    assert marks(said) == [("html_residue", evidence)]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Write a function in Python.", "def&nbsp;add(a,&nbsp;b):\n&nbsp;&nbsp;return&nbsp;a"),
        ("Milyen weboldalakat ajánlasz?", "<p>A könyvtárét és a múzeumét.</p>"),
    ],
)
def test_a_program_or_a_page_as_the_subject_excuses_no_wrapping(asked, said):
    assert [check for check, _ in marks(said, asked)] == ["html_residue"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Készíts weboldalt!", "<div><p>Szia</p></div>"),
        ("Write a React component.", "<div>Hello</div>"),
        ("Hogyan írok nem törhető szóközt HTML-ben?", "Így: &nbsp;"),
        ("How do generics work in Java?", "A List<String> holds strings, a Map<K, V> pairs."),
        ("Mennyi?", "a<b és c>d, ezért [b] a kisebb"),
        ("Ki írta?", "Kovács & Társa; 5 < 6"),
        ('Write "5 < 6" with entities.', "5 &lt; 6"),
    ],
)
def test_markup_that_is_wanted_and_signs_that_are_none_are_spared(asked, said):
    assert marks(said, asked) == []


def test_stars_that_hide_figures_or_stand_in_a_readme_are_no_residue():
    masked = "A hívószám: +36 30 *** **12, a kártya vége: **** 4242."
    assert findings([("Hogyan írják ki a telefonszámot a nyugtán?", masked)], ["markdown_residue"]) == []
    assert findings([("Wie zeige ich das in meiner README?", "Schreib \\*so\\* statt \\_so\\_.")], ["markdown_residue"]) == []
    assert findings([("Mit tegyek?", "Igyál **sok vizet, és aludj eleget.")], ["markdown_residue"])
