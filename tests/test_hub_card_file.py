"""A card taken apart and put together: nothing people wrote is lost, nothing they damaged breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instructds.errors import Unreadable
from instructds.hub.card_file import Block, CardFile, Record, parse, quoted, section, write
from instructds.hub.merge import merge, recorded, written_licence


def card(texts, front=None, by_hand=()):
    front = quoted(front or {"language": ["hu"], "pretty_name": "Mesék"})
    blocks = [section(name, text.split("\n")) for name, text in texts.items()]
    record = recorded(front, [block.name for block in blocks])
    return write(CardFile(front, (*blocks, *(Block(text) for text in by_hand)), record))


OLD = {"title": "# Mesék", "about": "40 record", "sources": "## Források\n\n| a | 1 |", "limits": "## Limits"}
NEW = {"title": "# Mesék", "about": "50 record", "sources": "## Források\n\n| a | 2 |", "limits": "## Limits"}


def test_without_an_old_card_the_new_one_is_taken():
    assert merge(card(NEW), None).text == merge(card(NEW), "\n").text == card(NEW)


def test_an_untouched_card_becomes_the_new_one():
    merged = merge(card(NEW), card(OLD))
    assert merged.text == card(NEW)
    assert merged.kept == ()


def test_merging_twice_is_merging_once():
    edited = card(OLD).replace("40 record", "negyven rekord").replace("# Mesék", "# Mesék\n\nkézzel")
    once = merge(card(NEW), edited).text
    assert merge(card(NEW), once).text == once


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_hand_written_text_stays_in_its_place(ends):
    old = card(OLD).replace("\n<!-- instructds:begin sources", "\n## Saját\n\nشكرا 謝謝\n\n<!-- instructds:begin sources", 1)
    text = merge(card(NEW), old.replace("\n", ends)).text
    assert text.index("50 record") < text.index("## Saját\n\nشكرا 謝謝\n") < text.index("| a | 2 |")


def test_a_changed_section_stays_and_is_told():
    merged = merge(card(NEW), card(OLD).replace("| a | 1 |", "| a | 1 |\n| b | kézzel |"))
    assert "| b | kézzel |" in merged.text
    assert "| a | 2 |" not in merged.text
    assert merged.kept == ("section `sources` was changed by hand and stays as it is",)


def test_a_removed_section_stays_out_and_is_told():
    start, end = card(OLD).index("<!-- instructds:begin limits"), card(OLD).index("<!-- instructds:end limits")
    merged = merge(card(NEW), card(OLD)[:start] + card(OLD)[end + len("<!-- instructds:end limits -->") :])
    assert "## Limits" not in merged.text
    assert merged.kept == ("section `limits` was removed by hand and stays out",)


def test_a_new_section_comes_after_the_one_before_it():
    text = merge(card({"title": "# Mesék", "making": "## Making", **NEW}), card(OLD)).text
    assert text.index("# Mesék\n") < text.index("## Making") < text.index("50 record")


def test_a_section_whose_end_mark_is_gone_loses_nothing():
    unmarked = card(OLD).replace("<!-- instructds:end about -->\n", "")
    assert merge(card(NEW), unmarked).text == card(NEW)
    text = merge(card(NEW), card(OLD).replace("<!-- instructds:end about -->\n", "\nkézzel\n")).text
    assert "40 record\n\nkézzel\n" in text
    assert "50 record" not in text
    assert "| a | 2 |" in text


def test_a_card_of_somebody_else_keeps_its_text_and_heading():
    old = "---\ntags:\n- régi # megjegyzés\nlicense: mit\n---\n# Az enyém\n\nSzöveg.\n"
    text = merge(card(NEW, {"language": ["no"], "tags": ["instructds"]}), old).text
    assert "# Az enyém\n\nSzöveg.\n" in text
    assert "# Mesék" not in text
    assert "- régi # megjegyzés\n" in text
    assert "instructds\n" not in text.split("---")[1]
    assert '- "no"\n' in text
    assert text.index("Szöveg.") < text.index("50 record")


def test_keys_changed_added_or_removed_by_hand_stay_so():
    old = card(OLD, {"language": ["hu"], "pretty_name": "mesek", "size_categories": ["n<1K"]})
    old = old.replace("pretty_name: mesek", "pretty_name: Mesék népe\ndoi: 10.1/x").replace('size_categories:\n- "n<1K"\n', "")
    merged = merge(card(NEW, {"language": ["hu", "de"], "pretty_name": "mesek", "size_categories": ["1K<n<10K"]}), old)
    front = parse(merged.text).front
    assert dict(front) == {"language": ["hu", "de"], "pretty_name": "Mesék népe", "doi": "10.1/x"}
    assert len(merged.kept) == 2
    again = merge(card(NEW, {"language": ["hu"], "pretty_name": "x", "size_categories": ["10K<n<100K"]}), merged.text)
    assert dict(parse(again.text).front) == {"language": ["hu"], "pretty_name": "Mesék népe", "doi": "10.1/x"}


def test_our_configs_are_written_anew_and_those_of_others_stay():
    def front(*names):
        return {"configs": [{"config_name": name, "data_files": [{"split": "train", "path": f"{name}/*"}]} for name in names]}

    old = card(OLD, front("default", "rejected")).replace(
        "configs:\n", "configs:\n- config_name: sajat\n  data_files: sajat/*\n"
    )
    merged = merge(card(NEW, front("default", "messages")), old)
    assert [entry["config_name"] for entry in parse(merged.text).front["configs"]] == ["default", "messages", "sajat"]


def test_norwegian_is_read_alike_by_old_and_new_yaml():
    yaml = pytest.importorskip("yaml")
    text = card(NEW, {"language": ["no", "hu"], "pretty_name": "off"})
    assert yaml.safe_load(text.split("---")[1]) == {"language": ["no", "hu"], "pretty_name": "off"}
    by_hand = merge(card(NEW, {}), "---\nlanguage: no\n---\n").text
    assert yaml.safe_load(by_hand.split("---")[1])["language"] == "no"


@pytest.mark.parametrize("front", ["a: [", "- 1\n- 2", "1: x", "a: b: c"])
def test_a_front_matter_that_is_none_is_refused_with_its_place(front):
    with pytest.raises(Unreadable, match="user/name/README"):
        merge(card(NEW), f"---\n{front}\n---\n# x\n", "user/name/README.md")


def test_a_damaged_record_makes_everything_hand_written():
    old = card(OLD).replace('"keys"', '"kulcsok"')
    assert parse(old).record is None
    assert "pretty_name: Mesék" in merge(card(NEW, {"pretty_name": "x"}), old).text


def test_a_licence_counts_as_written_by_hand_only_when_it_is():
    generated = card(OLD, {"license": "mit"})
    assert written_licence(generated) is None
    assert written_licence(generated.replace("license: mit", "license: apache-2.0")) == "apache-2.0"
    assert written_licence("---\nlicense: cc-by-4.0\n---\n") == "cc-by-4.0"
    assert written_licence("---\nlicense: other\n---\n") is written_licence("# x\n") is None


@given(st.text(max_size=300))
def test_any_text_in_a_card_comes_back(text):
    there = f"# cím\n\n{text}\n"
    merged = merge(card(NEW), there).text
    kept = "\n".join(block.text for block in parse(merged).blocks if block.name is None)
    for line in there.replace("\r\n", "\n").split("\n"):
        assert line in kept or "instructds:" in line or line.startswith("---") or not line.strip("\ufeff")


def test_a_record_holds_no_end_of_comment():
    text = write(CardFile({}, (), Record({"configs/-->": "aa"}, ())))
    assert text.count("-->") == 1
    assert parse(text).record == Record({"configs/-->": "aa"}, ())
