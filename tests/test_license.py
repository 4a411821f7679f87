"""Licences: what strings and texts say, what merges may carry; in doubt nothing is permitted."""

import json

import pytest
from license_cases import FACTS, MIXES, STRINGS, WANTED
from license_cases_second import FACTS as FACTS_2
from license_cases_second import MIXES as MIXES_2
from license_cases_second import STRINGS as STRINGS_2
from license_cases_second import WANTED as WANTED_2

from instructds import cli
from instructds.hub.license import mix, recognise
from instructds.hub.license_facts import COPYLEFT, CREDITS, FAMILIES, NOTICES, PATENT_NOTICES, PUBLIC, RESTRICTED, facts
from instructds.hub.license_hub import HUB_IDS
from instructds.hub.license_model import listed
from instructds.hub.license_rules import carries, strictness

COMMONS = tuple(
    f"CC-BY{parts}-{version}"
    for parts in ("", "-SA", "-NC", "-ND", "-NC-SA", "-NC-ND")
    for version in ("1.0", "2.0", "3.0", "4.0")
)
ALL = (*PUBLIC, *NOTICES, *PATENT_NOTICES, *CREDITS, *COPYLEFT, *RESTRICTED, "ODC-By-1.0", "AFL-3.0", "Artistic-2.0", *COMMONS)


@pytest.mark.parametrize(("text", "spdx"), [*STRINGS, *STRINGS_2], ids=lambda one: repr(one)[:40])
def test_a_string_is_read_as_a_person_reads_it(text, spdx):
    assert recognise(text).spdx == spdx


@pytest.mark.parametrize(("text", "stated"), [*FACTS, *FACTS_2], ids=lambda one: repr(one)[:40])
def test_what_a_licence_asks_is_known_or_null(text, stated):
    read = recognise(text)
    assert {key: list(read.terms) if key == "terms" else getattr(read, key) for key in stated} == stated


@pytest.mark.parametrize(("licences", "best", "commercial"), [*MIXES, *MIXES_2], ids=lambda one: repr(one)[:60])
def test_a_merge_carries_the_least_strict_licence_that_it_may(licences, best, commercial):
    verdict = mix(licences)
    assert (verdict.license, verdict.commercial_use) == (best, commercial)
    assert verdict.good == (best is not None) == (not verdict.conflicts) == (not verdict.ways_out)


@pytest.mark.parametrize(("licences", "wanted", "allowed"), [*WANTED, *WANTED_2], ids=lambda one: repr(one)[:60])
def test_an_asked_licence_is_allowed_or_refused_with_three_ways_out(licences, wanted, allowed):
    verdict = mix(licences, wanted)
    assert verdict.allowed is allowed
    if not allowed:
        assert verdict.conflicts
        assert [way.split(":")[0] for way in verdict.ways_out] == ["drop", "split", "change"]


@pytest.mark.parametrize("hub", sorted(HUB_IDS))
def test_every_hub_id_is_read_and_comes_back(hub):
    read = recognise(hub)
    assert read.spdx == HUB_IDS[hub]
    if read.spdx is not None:
        assert read.hub_id == hub
        assert read.spdx.startswith("LicenseRef-") or listed(read.spdx) == read.spdx


@pytest.mark.parametrize("name", ALL)
def test_the_names_of_the_table_are_spdx(name):
    assert name.startswith("LicenseRef-") or listed(name) == name


@pytest.mark.parametrize("source", ALL)
def test_no_condition_is_lost_on_the_way(source):
    asked = facts(source)
    for target in ALL:
        if source == target or not carries(source, target):
            continue
        offered = facts(target)
        assert not asked.no_derivatives
        assert not asked.non_commercial or offered.non_commercial
        assert not asked.attribution or offered.attribution
        assert not asked.share_alike or offered.share_alike
        assert not asked.use_restrictions
        assert not (asked.share_alike and offered.non_commercial and not asked.non_commercial)
        assert not (asked.share_alike and offered.use_restrictions)


@pytest.mark.parametrize("name", ALL)
def test_what_forbids_adaptations_goes_into_no_merge(name):
    if facts(name).no_derivatives:
        assert mix([name, "CC0-1.0"]).license is None
        assert mix([name], modified=True).license is None
        assert mix([name], name).allowed


@pytest.mark.parametrize("first", ALL[::3])
def test_the_order_of_the_sources_does_not_matter(first):
    for second in ALL[1::4]:
        assert mix([first, second]).license == mix([second, first]).license


@pytest.mark.parametrize("first", ALL[::2])
def test_a_merge_under_its_verdict_is_allowed_and_needs_nothing_stricter(first):
    for second in ALL[1::4]:
        best = mix([first, second]).license
        if best is not None:
            assert mix([first, second], best).allowed
            others = [one for one in (first, second) if one != best and strictness(one) < strictness(best)]
            assert not any(mix([first, second], one).allowed for one in others)


@pytest.mark.parametrize("name", [*ALL, None, "unknown", "see LICENSE", "all rights reserved", *FAMILIES])
def test_an_unknown_source_makes_the_whole_unknown(name):
    verdict = mix([name, None])
    assert verdict.license is None
    assert verdict.commercial_use in ("no", "unknown")
    assert not mix([name, "something of our own"], "MIT").allowed


def test_conflicts_name_the_sources_and_the_reason():
    verdict = mix({"kérdések": "CC-BY-SA-4.0", "válaszok": "CC-BY-NC-4.0", "többi": "MIT"})
    assert [one.sources for one in verdict.conflicts] == [("kérdések", "válaszok")]
    assert "forbids commercial use" in verdict.conflicts[0].reason
    assert "válaszok" in verdict.ways_out[0]
    assert "kérdések, többi as CC-BY-SA-4.0; válaszok as CC-BY-NC-4.0" in verdict.ways_out[1]


@pytest.mark.parametrize(
    ("licences", "wanted", "drop"),
    [
        ({"a": "CC-BY-SA-4.0", "b": "CC-BY-NC-4.0", "c": "MIT"}, None, "leave out b; the rest may go out as CC-BY-SA-4.0"),
        ({"a": None, "b": None}, None, "no way here"),
        ({"a": "CC-BY-NC-4.0", "b": "CC-BY-NC-4.0"}, "MIT", "no way here"),
        ({"a": "CC-BY-NC-4.0", "b": "MIT"}, "MIT", "leave out a"),
        ({"a": "MIT", "b": None}, None, "leave out b; the rest may go out as MIT"),
    ],
)
def test_to_leave_sources_out_is_advised_only_where_something_is_left(licences, wanted, drop):
    assert mix(licences, wanted).ways_out[0].startswith(f"drop: {drop}")


@pytest.mark.parametrize(
    "text", ["MIT and Apache 2.0", "MIT & Apache-2.0", "kettős licenc: MIT és Apache 2.0", "dual license MIT Apache 2.0"]
)
def test_licences_named_together_all_apply_and_the_reading_is_told(text):
    read = recognise(text)
    assert read.spdx == "MIT AND Apache-2.0"
    assert "read as applying all at once" in read.notes[0]
    assert "state `MIT OR Apache-2.0`" in read.notes[0]
    assert any(read.notes[0] in reason for reason in mix([text]).reasons)
    assert recognise("MIT AND Apache-2.0").notes == recognise("MIT OR Apache-2.0").notes == ()


def test_every_source_has_a_line_that_names_it():
    verdict = mix({"oasst": "Apache-2.0", "dolly": "CC-BY-SA-3.0", "flores": "CC0-1.0", "web": None}, modified=True)
    lines = {one.source: one for one in verdict.attribution}
    assert "https://creativecommons.org/licenses/by-sa/3.0/" in lines["dolly"].text
    assert (lines["oasst"].required, lines["flores"].required, lines["web"].required) == (True, False, None)
    assert all(name in line.text for name, line in lines.items())


def test_terms_of_providers_stand_apart_from_the_licence():
    verdict = mix({"a": "CC-BY-4.0 (answers by Claude)", "b": "MIT, generated with ChatGPT"}, "CC-BY-4.0")
    assert verdict.allowed
    assert verdict.terms == ("anthropic", "openai")
    assert verdict.commercial_use == "unknown"


def test_a_choice_is_used_and_a_sum_binds():
    assert mix(["MIT OR GPL-3.0-only", "CC-BY-NC-4.0"]).license == "CC-BY-NC-4.0"
    assert mix(["MIT AND GPL-3.0-only", "CC-BY-NC-4.0"]).license is None


def test_many_sources_are_judged_quickly_and_all_are_named():
    verdict = mix({f"forrás {number}": ("CC-BY-SA-4.0", "CC-BY-NC-4.0", "MIT")[number % 3] for number in range(120)})
    assert len(verdict.conflicts) == 1
    assert len(verdict.conflicts[0].sources) == 80


@pytest.mark.parametrize(
    "text", ["MIT\x00", "((((MIT", "MIT AND", "MIT OR (", "\ud800", "\u202eMIT", "AND " * 90, "(" * 300, "MIT OR " * 40 + "MIT"]
)
def test_hostile_text_gets_an_answer(text):
    read = recognise(text)
    assert read.spdx in (None, "MIT")


def test_a_long_choice_does_not_explode():
    text = " AND ".join(["(MIT OR Apache-2.0)"] * 18)
    assert mix([text, "MIT"]).license in (None, "MIT", "Apache-2.0")


def test_the_command_prints_one_licence_as_json(capsys):
    assert cli.main(["license", "CC BY NC 4.0 International"]) == 0
    told = capsys.readouterr()
    read = json.loads(told.out)
    assert (read["spdx"], read["hub_id"], read["non_commercial"]) == ("CC-BY-NC-4.0", "cc-by-nc-4.0", True)
    assert "not legal advice" in told.err


def test_the_command_refuses_with_exit_code_1(capsys):
    assert cli.main(["license", "--mix", "Apache-2.0", "CC-BY-NC-4.0", "--as", "MIT"]) == 1
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["allowed"] is False
    assert verdict["license"] == "CC-BY-NC-4.0"
    assert "not legal advice" in verdict["notice"]
    assert cli.main(["license", "--mix", "Apache-2.0", "CC-BY-NC-4.0"]) == 0


def test_the_command_reads_files(tmp_path, capsys):
    path = tmp_path / "LICENSE"
    path.write_text("The MIT License\n", encoding="utf-8")
    assert cli.main(["license", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["spdx"] == "MIT"


def test_the_command_asks_for_one_or_several(capsys):
    assert cli.main(["license"]) == 2
    assert cli.main(["license", "MIT", "--mix", "MIT"]) == 2
