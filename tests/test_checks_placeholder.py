from __future__ import annotations

import random

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

BLANKS = [
    "[Your Name]", "{{name}}", "<insert city>", "[dátum]", "[Az Ön neve]", "[Ihr Name]", "[Name der Stadt]", "[votre nom]", "[nombre de la ciudad]",
    "[il tuo nome]", "[seu nome]", "[uw naam]", "[wpisz datę]", "[vaše jméno]", "[ваше имя]", "[Adınız]", "[您的姓名]", "[あなたの名前]", "[귀하의 이름]", "[اسمك]",
    "[kitöltendő]", "[cég neve]", "[Dátum helye]", "{név}", "[Ort, Datum einfügen]", "[Unterschrift]", "[à compléter]", "[insérer le lien]",
    "[por completar]", "[número de teléfono]", "[imię i nazwisko]", "[doplňte]", "[ФИО]", "[公司名称]", "【姓名】", "[電話番号]", "[연락처]", "[رقم الهاتف]",
    "<your name>", "<start date>", "[YOUR_NAME]", "[Client's Address]", "[phone number]", "[insert link here]", "{{company}}", "TBD", "INSERT TEXT HERE", "XX forint", "<VLOŽIT ODKAZ>", "<リンクを挿入>", "[nome dell'azienda]",
    "[Company Name]", "lorem ipsum", "TODO:", "INSERT NAME HERE", "XXX", "某某公司", "[date]",
]  # fmt: skip

SPARED = [
    ("Who wrote it?", "Petőfi [1] and Arany [citation needed]."),
    ("Írj motivációs levelet!", "Tisztelt [Címzett neve]! Üdvözlettel: [Neved]"),
    ("Schreibe eine Vorlage", "Sehr geehrte [Name des Empfängers]"),
    ("写一封邮件模板", "尊敬的[姓名]："),
    ("Show a Jinja template", "Hello {{ user }}!"),
    ("Which set?", "The set {1, 2} and the interval [0, 1]."),
    ("What is it?", "See [your profile](https://example.org) or `{{name}}`."),
    ("Mennyi XXX rómaiul?", "XXX = 30."),
    ("Что это?", "Список [a, b] и {x, y}."),
    ("ما هذا؟", "انظر [1] و[2]."),
    ("Mit mondott?", "Azt, hogy […] majd [nevet]."),
    ("What does [date] mean here?", "[date] stands for the day."),
    ("Ki mondta?", "„[A miniszter] nem írta alá” – jegyzi meg a lap [sic]."),
    ("What does a masked card look like?", "XXXX XXXX XXXX 1234, or XXX-XX-XXXX for a number of social security."),
    ("How do I log in?", "Send a GET to https://api.example.com/users/{name}, with -u <name>."),
    ("Hogyan hívom meg?", "Így: kulcs=<név>"),
    ("Jak nastavím poštu?", "Server: mail.example.com, jméno: <jméno>"),
    ("怎么连接？", "psql -h <姓名> -d 1"),
    ("Where do I set it?", "Put KEY=<your-name> into the file."),
    ("Who refused?", '"He [the mayor] refused to sign [the law]."'),
    ("Vytvoř vzor žádosti.", "V [město] dne [datum]"),
    ("Adj egy mintát a kérvényhez!", "Alulírott [név], lakcím: [cím]"),
    ("Loop over the names in Python", "for name in names: print(f'{name}')"),
    ("How do I show a branch?", "git log <branch> shows it; `git show <name>` too."),
    ("Qué dice la canción?", "Todo el mundo lo sabe, todo: la vida sigue."),
    ("Mi volt a címe?", "A regény címe [magyarul] Az ember tragédiája."),
    ("What is in the array?", "values[name] holds it, and so does table[key]."),
    ("How do I greet a guest?", "Say: welcome, [guest name]!"),
]


def found_in(*rows):
    made = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for n, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), ["placeholder_left"]).to_pylist()


@pytest.mark.parametrize("blank", BLANKS)
def test_each_blank_is_found_at_its_place(blank):
    (found,) = found_in(("Hol van a híd?", f"A hidat ő építette: {blank} a neve."))
    assert found["start"] >= len("A hidat ő építette: ")
    assert blank.startswith(found["evidence"].rstrip(" :("))


@pytest.mark.parametrize(("asked", "said"), SPARED)
def test_what_only_looks_like_a_blank_is_spared(asked, said):
    assert found_in((asked, said)) == []


@pytest.mark.parametrize("seed", range(6))
def test_planted_blanks_are_found_and_nothing_else(seed):
    draw = random.Random(seed)
    rows = list(SPARED)
    for blank in draw.sample(BLANKS, 10):
        rows.insert(draw.randrange(len(rows) + 1), ("Ki ő? / Who?", f"Ő az: {blank}, a szomszéd."))
    planted = [place for place, (asked, _) in enumerate(rows) if asked == "Ki ő? / Who?"]
    assert [one["exchange"] for one in found_in(*rows)] == planted


@pytest.mark.parametrize("piece", ["[", "[your ", "{{", "<insert ", "[dátum ", "XXX ", "{{a "])
def test_a_long_answer_of_one_mark_is_read(piece):
    assert len(found_in(("Mi?", piece * 150_000))) <= 1
