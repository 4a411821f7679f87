import pickle
import re
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field

from instructds.config.pipeline import Pipeline
from instructds.errors import ConfigError, InstructdsError
from instructds.provenance.manual import Manual
from instructds.stages.base import STAGES, RowStage

HEAD = "version: 1\nname: proba\n"
SOURCE = "sources:\n  - manual: {name: kezi, path: kérdések.jsonl}\n"
QUICK = """\
version: 1
name: quickstart
sources:
  - manual: {name: seeds, path: ../data/seeds_en.jsonl, license: CC-BY-4.0, language: en}
  - manual: {name: kezi, path: ../data/manual_hu.jsonl, language: no}
  - machine_translated:
      name: mt
      path: [../data/mt_hu.jsonl, ../data/ترجمة.jsonl]
      author: Apertium 3.8
      originals: {source: seeds, by: [id]}
stages:
  - probe:
  - probe: {on: conversation, seed: 3}
"""


class Probe(RowStage):
    on: Literal["instruction", "conversation"] = "instruction"
    seed: int = 0
    share: float = Field(0.5, ge=0, le=1)
    weights: tuple[float, ...] = ()


@pytest.fixture(autouse=True)
def _probe(monkeypatch):
    list(STAGES)
    monkeypatch.setitem(STAGES._things, "probe", Probe)


def refused(text, **options):
    with pytest.raises(ConfigError) as caught:
        Pipeline.parse(text, where="p.yaml", **options)
    return str(caught.value)


def test_a_file_becomes_sources_and_stages_in_order():
    pipeline = Pipeline.parse(QUICK)
    assert [(source.method, source.name) for source in pipeline.sources] == [
        ("manual", "seeds"),
        ("manual", "kezi"),
        ("machine_translated", "mt"),
    ]
    assert pipeline.stages == (("probe", Probe()), ("probe", Probe(on="conversation", seed=3)))
    assert pipeline.sources[2].originals.by == ("id",)


def test_no_is_norwegian():
    assert Pipeline.parse(QUICK).sources[1].language == "no"


def test_a_dumped_pipeline_loads_to_the_same_one():
    pipeline = Pipeline.parse(QUICK)
    assert Pipeline.parse(pipeline.dump()) == pipeline
    assert Pipeline.parse(pipeline.as_dict()) == pipeline
    assert Pipeline.parse(pipeline.model_dump()) == pipeline
    assert Pipeline.parse(pipeline.dump()).dump() == pipeline.dump()


def test_a_pipeline_made_in_python_dumps_like_one_from_a_file():
    pipeline = Pipeline(name="proba", sources=(Manual(name="kezi", path="a.jsonl"),), stages=(("probe", Probe(seed=3)),))
    assert pipeline.dump() == (
        "version: 1\nname: proba\nsources:\n  - manual:\n      name: kezi\n      path: a.jsonl\nstages:\n  - probe:\n      seed: 3\n"
    )
    assert Pipeline.parse(pipeline.dump()) == pipeline


def spoiled():
    """The quickstart file with a piece cut out and another put in."""
    cut = st.tuples(st.integers(0, len(QUICK)), st.integers(0, 6), st.text("-:[]{}&*!|>'\"%@`#\t\n ,?ab1é", max_size=6))
    return cut.map(lambda at: QUICK[: at[0]] + at[2] + QUICK[at[0] + at[1] :])


@settings(deadline=None)
@given(st.text(max_size=60) | st.text("-:[]{}&*!|>'\"%@`#\t\n ,?ab1", max_size=40) | spoiled())
def test_any_text_is_answered_with_a_pipeline_or_the_place_of_the_mistake(text):
    try:
        answer = Pipeline.parse(text, where="p.yaml").dump()
    except ConfigError as error:
        answer = str(error)
    assert answer.startswith(("p.yaml", "version: 1\n"))


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["a", "kezi", "position", "é", "1", "yes"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*Manual.model_fields, "manual", "machine_translated", "by", "columns", "x"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.fixed_dictionaries(
        {"version": st.just(1), "name": st.just("p"), "sources": PLAIN | st.lists(PLAIN, max_size=2), "stages": PLAIN}
    )
)
def test_any_mapping_is_answered_with_a_pipeline_or_the_place_of_the_mistake(value):
    try:
        answer = Pipeline.parse(value, where="p.yaml").dump()
    except ConfigError as error:
        answer = str(error)
    assert answer.startswith(("p.yaml", "version: 1\n"))


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        (HEAD + "sources:\n  - manual: {name: kezi, pth: a}\n", "4:26", "no setting 'pth'"),
        (HEAD + "sources:\n  - manual: {name: kezi, pth: a}\n", "4:13", "lacks 'path' (File, folder"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, limit: 0}\n", "4:42", "'limit' of source 'kezi' (manual) is 0 and should be greater"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, limit: '10'}\n", "4:42", "leave out the quotes: `limit: 10`"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, limit: true}\n", "4:42", "is true and should be a whole number"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, mixed: yes}\n", "4:42", "`mixed: true`"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, created: 2024}\n", "4:44", "`created: '2024'`"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: [a, {}]}\n", "4:36", "'path.1' of source 'kezi' (manual) is {} and should be text"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, on_error: kep}\n", "4:45", "did you mean 'keep'?"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, read: {pears: all}}\n", "4:42", "did you mean 'pairs'?"),
        (HEAD + "sources:\n  - manual: {name: ../x, path: a}\n", "4:20", "should be letters A-Z"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: ''}\n", "4:32", "names nothing"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: []}\n", "4:32", "names nothing"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, format: alpca}\n", "4:43", "did you mean 'alpaca'?"),
        (HEAD + "sources:\n  - manual: {name: kezi, path: a, encoding: zlib}\n", "4:45", "no encoding is called 'zlib'"),
        (HEAD + "sources:\n  - llm_generatd: {name: kezi, path: a}\n", "4:5", "did you mean 'llm_generated'?"),
        (HEAD + "sources:\n  - manual\n", "4:5", "write `- manual:` with a colon"),
        (HEAD + "sources:\n  - manul\n", "4:5", "did you mean 'manual'?"),
        (HEAD + "sources:\n  - manual: a.jsonl\n", "4:13", "should be a map"),
        (HEAD + "sources:\n  -\n", "4:4", "the entry null is no map with one key"),
        (HEAD + "sources:\n  - manual:\n    name: kezi\n    path: a\n", "4:5", "indent the settings further than 'manual'"),
        (HEAD + "sources:\n  manual: {name: kezi, path: a}\n", "4:3", "`- manual:`"),
        (HEAD + "sources: a.jsonl\n", "3:10", "should be a list"),
        (HEAD + "sources: []\n", "3:10", "at least one source"),
        (HEAD + "sources:\n", "3:1", "at least one source"),
        (HEAD, "1:1", "the pipeline lacks 'sources'"),
        (HEAD + SOURCE + "stages: {probe: , probe2: }\n", "5:9", "`- probe:`"),
        (HEAD + SOURCE + "stages:\n  - prob:\n", "6:5", "no stage is called 'prob'"),
        (HEAD + SOURCE + "stages:\n  - probe: {share: 2}\n", "6:20", "should be less than or equal to 1"),
        (HEAD + SOURCE + "stages:\n  - probe: {share: .nan}\n", "6:20", "'share' of stage 'probe' is nan"),
        (HEAD + SOURCE + "stges:\n", "5:1", "did you mean 'stages'?"),
        ("name: proba\n" + SOURCE, "1:1", "add `version: ...`"),
        ("version: 2\nname: proba\nnew: thing\n" + SOURCE, "1:10", "newer than this package knows"),
        ("version: '1'\nname: proba\n" + SOURCE, "1:10", "leave out the quotes: `version: 1`"),
        ("version: 1\nname: a/b\n" + SOURCE, "2:7", "should be letters A-Z"),
        ("- version: 1\n", "1:1", "a pipeline is a map"),
    ],
)  # fmt: skip
def test_each_mistake_is_answered_where_it_stands(text, place, told):
    answer = refused(text)
    assert told in answer
    assert re.search(rf"^p\.yaml:{place}: ", answer, re.MULTILINE)


def test_an_anchor_stands_for_its_value_and_problems_inside_name_the_anchored_place():
    pipeline = Pipeline.parse(
        HEAD
        + "sources:\n  - manual: {name: a, path: x, license: &cc CC-BY-4.0}\n  - manual: {name: b, path: y, license: *cc}\n"
    )
    assert [source.license for source in pipeline.sources] == ["CC-BY-4.0", "CC-BY-4.0"]


def test_every_problem_is_told_in_the_order_of_the_file_and_at_most_twenty():
    entries = "".join(f"  - manual: {{name: s{number}, path: a, limt: 1}}\n" for number in range(30))
    answer = refused(HEAD + "sources:\n" + entries)
    lines = [line for line in answer.splitlines() if line.startswith("p.yaml:")]
    assert [int(line.split(":")[1]) for line in lines] == list(range(4, 24))
    assert answer.endswith("... and 10 more problems")


def test_the_error_of_several_problems_travels_between_processes():
    with pytest.raises(ConfigError) as caught:
        Pipeline.parse("name: 3\nfoo: 1\n")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ("- manual: {name: a, path: x}\n- manual: {name: a, path: y}", "p.yaml:5:18: two sources are called 'a', the first at p.yaml:4:18"),
        ("- manual: {name: a, path: x}\n- manual: {name: A, path: y}", "two sources are called 'A'"),
        ("- manual: {name: seeds, path: x}\n- machine_translated: {name: b, path: y, originals: {source: seds, by: [id]}}", "did you mean 'seeds'?"),
        ("- machine_translated: {name: b, path: y, originals: {source: b, by: [id]}}", "in a circle: b <- b"),
        ("- machine_translated: {name: a, path: y, originals: {source: b, by: [id]}}\n- manual: {name: c, path: x}\n- human_translated: {name: b, path: y, originals: {source: a, by: [id]}}", "in a circle: b <- a <- b"),
        ("- machine_translated: {name: b, path: y, originals: {by: [id]}}", "have neither"),
        ("- machine_translated: {name: b, path: y, originals: {by: [id], source: b, path: c}}", "have both"),
        ("- machine_translated: {name: b, path: y, originals: {by: id, path: c}}", "write a list: `by: [id]`"),
    ],
)  # fmt: skip
def test_sources_that_do_not_fit_each_other_are_refused(sources, told):
    assert told in refused(HEAD + "sources:\n" + sources + "\n")


def test_sources_that_do_not_fit_each_other_are_refused_in_python_too():
    with pytest.raises(ConfigError, match="two sources are called 'a'"):
        Pipeline(name="p", sources=(Manual(name="a", path="x"), Manual(name="a", path="y")))
    with pytest.raises(ConfigError, match="the stage 'probe' is a Probe, not a RowStage"):
        Pipeline(name="p", sources=(Manual(name="a", path="x"),), stages=(("probe", RowStage()),))


@pytest.mark.parametrize(
    ("assignment", "look", "value"),
    [
        ("name=masik", lambda p: p.name, "masik"),
        ("root=/data", lambda p: p.root, "/data"),
        ("root=", lambda p: p.root, None),
        ("sources.kezi.limit=10", lambda p: p.sources[1].limit, 10),
        ("sources.1.limit=10", lambda p: p.sources[1].limit, 10),
        ("sources.kezi.path=*.jsonl", lambda p: p.sources[1].path, "*.jsonl"),
        ("sources.kezi.path=[a, 'b c']", lambda p: p.sources[1].path, ("a", "b c")),
        ("sources.mt.path.1=b", lambda p: p.sources[2].path, ("../data/mt_hu.jsonl", "b")),
        ("sources.kezi.language=no", lambda p: p.sources[1].language, "no"),
        ("sources.kezi.created='2024'", lambda p: p.sources[1].created, "2024"),
        ("sources.kezi.author=a=b", lambda p: p.sources[1].author, "a=b"),
        ("sources.kezi.read.columns.response=válasz", lambda p: p.sources[1].read.columns, {"response": "válasz"}),
        ("stages.0.seed=3", lambda p: p.stages[0][1].seed, 3),
        ("stages.1={seed: 5}", lambda p: p.stages[1][1], Probe(seed=5)),
        ("stages=[]", lambda p: p.stages, ()),
    ],
)
def test_an_override_takes_the_place_of_a_setting(assignment, look, value):
    assert look(Pipeline.parse(QUICK, overrides=[assignment])) == value


def test_a_source_name_with_dots_can_be_overridden():
    text = HEAD + "sources:\n  - manual: {name: v1.0.a, path: x}\n"
    assert Pipeline.parse(text, overrides=["sources.v1.0.a.limit=2"]).sources[0].limit == 2


@pytest.mark.parametrize(
    ("assignment", "told"),
    [
        ("sources.kezi", "needs a key and a value"),
        ("=3", "needs a key and a value"),
        ("nam=x", "allowed or near: name"),
        ("sources.kzi.limit=1", "allowed or near: sources.kezi"),
        ("sources.9.limit=1", "no entry of sources is called '9'"),
        ("stages.probe.seed=3", "allowed or near: stages.0, stages.1"),
        ("sources.kezi.limt=1", "did you mean 'limit'?"),
        (
            "sources.kezi.limit=ten",
            "--set sources.kezi.limit=ten: 'limit' of source 'kezi' (manual) is 'ten' and should be a whole number",
        ),
        ("sources.kezi.name.x=1", "sources.1.manual.name is 'kezi', and has no 'x' in it"),
        ("sources.mt.path.7=1", "is a list of 2 values, and has no 7"),
        ("sources.kezi.path=[a", "not YAML"),
        ("version=9", "newer than this package knows"),
    ],
)
def test_an_override_that_leads_nowhere_is_answered_with_near_ones(assignment, told):
    answer = refused(QUICK, overrides=[assignment])
    assert told in answer
    assert f"--set {assignment}" in answer


def test_problems_of_a_mapping_name_the_keys():
    answer = refused({"version": 1, "name": "p", "sources": [{"manual": {"name": "a", "path": "x", "limit": 0}}]})
    assert answer.startswith("p.yaml: sources.0.manual.limit: 'limit' of source 'a' (manual) is 0")


def test_a_mapping_that_no_file_can_hold_is_refused():
    assert "no settings file can hold" in refused(
        {"version": 1, "name": "p", "sources": [{"manual": {"name": "a", "path": object()}}]}
    )
    circle = {}
    circle["name"] = circle
    assert "no settings file can hold" in refused({"version": 1, "name": "p", "sources": [{"manual": circle}]})


def test_files_that_cannot_be_pipelines_are_refused(tmp_path):
    (tmp_path / "quickstart.yaml").write_text(QUICK, encoding="utf-8")
    (tmp_path / "latin.yaml").write_bytes("version: 1\nname: ő".encode("iso-8859-2"))
    (tmp_path / "wide.yaml").write_bytes("version: 1".encode("utf-16"))
    (tmp_path / "large.yaml").write_bytes(b"#" * 1_000_001)
    (tmp_path / "bytes.yaml").write_bytes(bytes(range(256)))
    (tmp_path / "folder.yaml").mkdir()
    for name, told in {
        "quick.yaml": "quickstart.yaml",
        "latin.yaml": "2: byte 0xf5 at offset 17 is not UTF-8",
        "wide.yaml": "is not UTF-8",
        "large.yaml": "larger than 1,000,000 bytes",
        "bytes.yaml": "is not UTF-8",
        "folder.yaml": "cannot be read",
    }.items():
        with pytest.raises(ConfigError) as caught:
            Pipeline.load(tmp_path / name)
        assert told in str(caught.value)


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path):
    (tmp_path / "p.yaml").write_bytes(b"\xef\xbb\xbf" + QUICK.replace("\n", "\r\n").encode())
    assert Pipeline.load(tmp_path / "p.yaml").name == "quickstart"


def test_source_paths_start_from_the_root(tmp_path):
    (tmp_path / "pipelines").mkdir()
    (tmp_path / "data" / "acme").mkdir(parents=True)
    file = tmp_path / "pipelines" / "p.yaml"
    file.write_text(HEAD + "root: ../data\n" + SOURCE, encoding="utf-8")
    pipeline = Pipeline.load(file)
    data = tmp_path.resolve() / "data"
    assert pipeline.sources[0].path == "kérdések.jsonl"
    assert pipeline.resolve("kérdések.jsonl") == str(data / "kérdések.jsonl")
    assert pipeline.resolve("../x/*.json") == str(tmp_path.resolve() / "x" / "*.json")
    assert pipeline.resolve("/abs/x.json") == "/abs/x.json"
    assert pipeline.resolve("~/x.json") == str(Path.home() / "x.json")
    assert pipeline.resolve("hf://datasets/acme/x") == "hf://datasets/acme/x"


def test_a_hub_name_is_one_only_when_nothing_local_could_be_meant(tmp_path):
    (tmp_path / "acme" / "here").mkdir(parents=True)
    pipeline = Pipeline.parse(HEAD + SOURCE, folder=tmp_path)
    assert pipeline.resolve("OpenAssistant/oasst2") == "OpenAssistant/oasst2"
    assert pipeline.resolve("teknium/OpenHermes-2.5") == "teknium/OpenHermes-2.5"
    for local in ("acme/here", "acme/typo", "other/missing.jsonl", "other/missing.JSON.gz", "a/b/c", "../x", "oasst2", "a/*"):
        assert pipeline.resolve(local).startswith(str(tmp_path.resolve().parent))


def test_a_pipeline_dumped_for_another_folder_finds_the_same_files(tmp_path):
    run = tmp_path / "runs" / "proba"
    run.mkdir(parents=True)
    pipeline = Pipeline.parse(HEAD + SOURCE, folder=tmp_path / "pipelines")
    again = Pipeline.parse(pipeline.dump(run), folder=run)
    assert again.root == "../../pipelines"
    assert again.resolve("kérdések.jsonl") == pipeline.resolve("kérdések.jsonl")
    assert again.sources == pipeline.sources


def test_every_answer_is_an_error_of_this_package():
    for text in ("version: 1", "[]", "3", "name: [", "sources: {}"):
        with pytest.raises(InstructdsError):
            Pipeline.parse(text)
