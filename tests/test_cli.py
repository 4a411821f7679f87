import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from instructds import cli
from instructds.commands import output
from instructds.errors import OutputExists, Unreadable
from instructds.jobs import conversion, inspection, runs

ROWS = [
    {"instruction": "Mi az eső?", "input": "", "output": "Lehulló víz."},
    {"instruction": "ما المطر؟", "input": "", "output": "ماء يسقط من السحاب."},
    {"instruction": "雨是什么?", "input": "", "output": "从云中落下的水。"},
]
PIPELINE = """\
version: 1
name: proba
sources:
  - manual: {name: kezi, path: rows.jsonl, license: CC-BY-4.0}
stages:
  - clean:
  - select:
"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), encoding="utf-8")
    (tmp_path / "p.yaml").write_text(PIPELINE, encoding="utf-8")
    return tmp_path


def said(capsys, *argv):
    code = cli.main(argv)
    out, err = capsys.readouterr()
    return code, out, err


class Result:
    """Stands for what a command's one call returns; remembers how it was called."""

    exit_code = 1

    def __init__(self, *given, **options):
        self.given, self.options = given, options

    def as_dict(self):
        return {"given": list(map(str, self.given)), "options": self.options}

    def __str__(self):
        return "őrült\x1b[31m\u202e\r vége"


def test_run_writes_a_dataset_and_prints_where(here, capsys):
    code, out, err = said(capsys, "run", "p.yaml")
    assert (code, err) == (0, "")
    assert out.endswith("kept 3 of 3 records in runs/proba/dataset\n")
    assert (here / "runs" / "proba" / "dataset").is_dir()


def test_run_takes_overrides_limits_and_another_folder(here, capsys):
    code, out, _ = said(capsys, "run", "p.yaml", "--out", "others", "--limit", "2", "--set", "name=masik", "--json")
    told = json.loads(out)
    assert (code, told["folder"], told["exit_code"], told["problems"]) == (0, "others/masik", 0, [])
    assert told["manifest"]["balance"]["n_in"] == 2
    assert told["report"]["rows"] == 2


def test_quiet_run_prints_the_folder_alone(here, capsys):
    assert said(capsys, "run", "p.yaml", "--quiet", "--resume") == (0, "runs/proba\n", "")


def test_a_plan_runs_nothing(here, capsys):
    code, out, _ = said(capsys, "run", "p.yaml", "--plan")
    assert code == 0
    assert "01-clean" in out
    assert not (here / "runs").exists()
    code, out, _ = said(capsys, "run", "p.yaml", "--plan", "--json")
    assert json.loads(out)["steps"][0]["state"] == "to do"


def test_rows_that_cannot_be_read_make_exit_code_1(here, capsys):
    with (here / "rows.jsonl").open("a", encoding="utf-8") as file:
        file.write("{oops\n")
    assert said(capsys, "run", "p.yaml", "--quiet")[0] == 1
    assert said(capsys, "run", "p.yaml", "--quiet", "--set", "sources.kezi.on_error=keep")[0] == 0


def test_check_says_what_was_looked_at(here, capsys):
    code, out, err = said(capsys, "check", "p.yaml")
    assert (code, err) == (0, "")
    assert "rows.jsonl is alpaca" in out
    code, out, _ = said(capsys, "check", "p.yaml", "--json")
    assert (code, json.loads(out)["pipeline"]) == (0, "proba")


def test_a_wrong_pipeline_is_answered_with_its_place(here, capsys):
    (here / "p.yaml").write_text(PIPELINE.replace("path:", "pth:"), encoding="utf-8")
    code, out, err = said(capsys, "check", "p.yaml")
    assert (code, out) == (2, "")
    assert "p.yaml:4:26: source 'kezi' (manual) has no setting 'pth'" in err


def test_init_writes_a_pipeline_that_passes_its_check_and_overwrites_nothing(here, capsys):
    code, out, err = said(capsys, "init", str(here), "-o", "mine.yaml")
    assert (code, out) == (0, (here / "mine.yaml").read_text(encoding="utf-8"))
    assert "instructds check mine.yaml" in err
    assert said(capsys, "check", "mine.yaml")[0] == 0
    (here / "mine.yaml").write_text("mine", encoding="utf-8")
    code, _, err = said(capsys, "init", str(here), "-o", "mine.yaml")
    assert (code, (here / "mine.yaml").read_text(encoding="utf-8")) == (2, "mine")
    assert "mine.yaml exists" in err
    assert said(capsys, "init", str(here), "-o", "mine.yaml", "--force")[0] == 0
    assert (here / "mine.yaml").read_text(encoding="utf-8") == out


def test_inspect_tells_the_layout(here, capsys):
    code, out, _ = said(capsys, "inspect", "rows.jsonl")
    assert code == 0
    assert "alpaca" in out
    code, out, _ = said(capsys, "inspect", "rows.jsonl", "--json")
    assert (code, json.loads(out)["parts"][0]["layout"]) == (0, "alpaca")


def test_convert_writes_the_file_and_overwrites_nothing(here, capsys):
    assert said(capsys, "convert", "rows.jsonl", "out.jsonl", "--to", "messages")[0] == 0
    first = json.loads((here / "out.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["messages"] == [{"role": "user", "content": "Mi az eső?"}, {"role": "assistant", "content": "Lehulló víz."}]
    code, _, err = said(capsys, "convert", "rows.jsonl", "out.jsonl", "--to", "alpaca")
    assert code == 2
    assert "out.jsonl" in err
    assert said(capsys, "convert", "rows.jsonl", "out.jsonl", "--to", "alpaca", "--force")[0] == 0


def test_every_option_of_inspect_reaches_the_library(monkeypatch, capsys):
    monkeypatch.setattr(inspection, "inspect", Result)
    argv = "inspect x.csv --format dolly --column response=válasz --column task=a=b --encoding cp1250 --header a,b --limit 7 --mixed --json"
    code, out, _ = said(capsys, *argv.split())
    assert code == 1
    assert json.loads(out) == {
        "given": ["x.csv"],
        "options": {
            "format": "dolly",
            "columns": {"response": "válasz", "task": "a=b"},
            "encoding": "cp1250",
            "header": ["a", "b"],
            "mixed": True,
            "limit": 7,
        },
    }


HEADERLESS = {
    "inspect": ["inspect", "t.csv"],
    "audit": ["audit", "t.csv", "--checks", "empty_response", "--signals", "response_words"],
    "deduplicate": ["deduplicate", "t.csv"],
    "decontaminate": ["decontaminate", "t.csv", "--against", "rows.jsonl"],
    "compare": ["compare", "t.csv", "t.csv"],
    "convert": ["convert", "t.csv", "out.jsonl", "--to", "alpaca"],
}


@pytest.mark.parametrize("name", HEADERLESS)
def test_columns_of_a_table_without_a_header_reach_every_command_that_reads(here, capsys, name):
    (here / "t.csv").write_text("Mi a hó?,Fagyott víz.\n什么是雪？,冻结的水。\n", encoding="utf-8")
    assert said(capsys, *HEADERLESS[name], "--header", "instruction,output")[0] == 0


def test_columns_of_a_table_are_tried_with_every_command_that_takes_them(capsys):
    takes = [name for name in cli.COMMANDS if "--header" in said(capsys, name, "--help")[1]]
    assert sorted(takes) == sorted(HEADERLESS)


def test_every_option_of_convert_reaches_the_library(monkeypatch, capsys):
    monkeypatch.setattr(conversion, "convert", Result)
    argv = "convert a.json b.json --to kto --from alpaca --read-as sft --pairs all --on-error keep --limit 3 --encoding latin2 --header true --force --json"
    code, out, _ = said(capsys, *argv.split())
    assert code == 1
    assert json.loads(out)["options"] == {
        "to": "kto", "format": "alpaca", "columns": None, "encoding": "latin2", "header": True, "mixed": False,
        "read_as": "sft", "pairs": "all", "force": True, "on_error": "keep", "limit": 3,
    }  # fmt: skip


def test_every_option_of_run_reaches_the_library(here, monkeypatch, capsys):
    seen = {}
    monkeypatch.setattr(runs, "run", lambda pipeline, **options: seen.update(options) or Result(pipeline))
    assert said(capsys, "run", "p.yaml", "-j", "3", "--fresh", "--limit", "5", "--out", "x")[0] == 1
    assert seen == {"out": Path("x"), "fresh": True, "limit": 5, "workers": 3, "progress": None}
    monkeypatch.setattr(Result, "folder", Path("x/proba"), raising=False)
    assert said(capsys, "run", "p.yaml", "--quiet")[1] == "x/proba\n"
    assert seen["progress"] is False


def test_control_characters_of_data_never_reach_the_terminal(monkeypatch, capsys):
    monkeypatch.setattr(inspection, "inspect", Result)
    assert said(capsys, "inspect", "x")[1] == "őrült\\x1b[31m\\u202e\\x0d vége\n"

    def broken(*_, **__):
        raise Unreadable("the name \x1b]0;hi\x07 is odd", where="a\x9b\ud800b")

    monkeypatch.setattr(inspection, "inspect", broken)
    assert said(capsys, "inspect", "x")[2] == "a\\x9b\\ud800b: the name \\x1b]0;hi\\x07 is odd\n"


def test_json_stays_json_and_free_of_control_characters(capsys):
    output.result_json({"a": "\x1b\x7f\u202e\n\ud800é", "b": float("nan"), "c": Path("x"), "d": (1,)})
    out = capsys.readouterr().out
    assert not set(out) & set("\x1b\x7f\u202e\ud800")
    assert json.loads(out) == {"a": "\x1b\x7f\u202e\n\ud800é", "b": None, "c": "x", "d": [1]}


@pytest.mark.parametrize("text", ["زبان\u200cها", "👩\u200d👩\u200d👧", "क्\u200dष", "a\tb\nc", "שלום\u200f!"])
def test_letters_and_marks_of_every_script_are_shown_as_they_are(text):
    assert output.printable(text) == text


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_help_with_an_example(name, capsys):
    code, out, err = said(capsys, name, "--help")
    assert (code, err) == (0, "")
    assert f"\n  instructds {name}" in out
    for example in cli.COMMANDS[name].EXAMPLES:
        words = example.split()
        assert words[:2] == ["instructds", name]
        cli.parser().parse_args(words[1:])


def test_help_names_every_command_and_an_example(capsys):
    code, out, _ = said(capsys, "--help")
    assert code == 0
    assert all(re.search(rf"^    {name}\s", out, re.MULTILINE) for name in cli.COMMANDS)
    assert "example: instructds run" in out


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ("rnu p.yaml", "did you mean 'run'?"),
        ("run", "PIPELINE"),
        ("run p.yaml q.yaml", "one word too many: 'q.yaml'"),
        ("run p.yaml --worker 3", "allowed or near: --workers"),
        ("run p.yaml --workers 0", "'0' is not a whole number above 0"),
        ("run p.yaml --limit ²", "'²' is not a whole number above 0"),
        ("run p.yaml --fresh --resume", "not allowed with"),
        ("run p.yaml --set", "expected one argument"),
        ("run p.yaml --set limit", "needs a key and a value"),
        ("run p.yaml --set sources.kzi.limit=1", "sources.kezi"),
        ("run nincs.yaml", "there is no such file"),
        ("inspect nincs.jsonl", "nincs.jsonl"),
        ("inspect rows.jsonl --column a", "'a' is not WORD=FIELD"),
        ("inspect rows.jsonl --column a=b --column a=c", "twice"),
        ("convert rows.jsonl out.jsonl", "--to"),
        ("convert rows.jsonl out.jsonl --to alpca", "alpaca"),
        ("convert rows.jsonl out.jsonl --to alpaca --on-error skip", "invalid choice"),
        ("init nincs", "nincs"),
        ("formats alpca", "did you mean 'alpaca'?"),
        ("list stage", "invalid choice"),
        ("list stages cleen", "did you mean 'clean'?"),
        ("schema", "required"),
        ("schema recrod", "invalid choice"),
        ("--verison", "allowed or near: --version"),
    ],
)
def test_wrong_use_is_answered_on_stderr_with_exit_code_2(here, capsys, argv, told):
    code, out, err = said(capsys, *argv.split(" "))
    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err
    assert not (here / "out.jsonl").exists()


def test_no_command_prints_help_and_is_wrong_use(capsys):
    code, out, err = said(capsys)
    assert (code, out) == (2, "")
    assert "usage: instructds" in err


@pytest.mark.parametrize("argv", ["formats", "list signals", "list checks", "list stages", "list provenance"])
def test_lists_come_as_lines_and_as_json(argv, capsys):
    code, out, _ = said(capsys, *argv.split())
    names = [line.split()[0] for line in out.splitlines()]
    assert code == 0
    assert names == sorted(names)
    entries = json.loads(said(capsys, *argv.split(), "--json")[1])
    assert [entry["name"] for entry in entries] == names
    one = said(capsys, *argv.split(), names[0])[1]
    assert one.startswith(f"{names[0]}: {entries[0]['says']}")
    assert json.loads(said(capsys, *argv.split(), names[0], "--json")[1]) == entries[0]


def test_a_layout_is_shown_with_its_example(capsys):
    assert '"instruction"' in said(capsys, "formats", "alpaca")[1]


def test_schemas_are_printed_and_written(here, capsys):
    code, out, _ = said(capsys, "schema", "record")
    assert (code, json.loads(out)["title"]) == (0, "record")
    assert said(capsys, "schema", "--write", "s")[0] == 0
    assert (here / "s" / "record.json").read_text(encoding="utf-8") == out
    (here / "s" / "record.json").write_text("{}", encoding="utf-8")
    assert said(capsys, "schema", "--write", "s")[0] == 2
    assert said(capsys, "schema", "--write", "s", "--force")[0] == 0


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (OutputExists("x exists"), 2, "x exists\n"),
        (PermissionError(13, "Permission denied", "zárt.jsonl"), 2, "zárt.jsonl: Permission denied\n"),
        (OSError("the disk is full"), 2, "the disk is full\n"),
        (KeyError("x"), 2, "defect of instructds"),
        (RecursionError("deep"), 2, "INSTRUCTDS_TRACEBACK=1"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_every_error_ends_in_words_and_an_exit_code(monkeypatch, capsys, error, code, told):
    def broken(*_, **__):
        raise error

    monkeypatch.setattr(inspection, "inspect", broken)
    got, out, err = said(capsys, "inspect", "x")
    assert (got, out) == (code, "")
    assert told in err
    assert "Traceback" not in err
    if not isinstance(error, KeyboardInterrupt | BrokenPipeError):
        monkeypatch.setenv("INSTRUCTDS_TRACEBACK", "1")
        assert "Traceback" in said(capsys, "inspect", "x")[2]


def instructds(*argv, **options):
    return subprocess.run(
        [sys.executable, "-m", "instructds", *argv], capture_output=True, text=True, encoding="utf-8", check=False, **options
    )


def test_the_command_runs_as_a_module():
    from importlib.metadata import version

    shown = instructds("--version")
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, f"instructds {version('instructds')}\n", "")


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from instructds.cli import main; main(['--help']); main(['run', '--help'])\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[1:])), file=sys.stderr)"
    )
    heavy = [
        "pydantic",
        "pyarrow",
        "polars",
        "numba",
        "numpy",
        "datasets",
        "pandas",
        "ruamel",
        "huggingface_hub",
        "openai",
        "tqdm",
    ]
    shown = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert shown.stderr.strip() == ""
    assert "usage: instructds run" in shown.stdout


def test_a_narrow_terminal_encoding_never_stops_the_output():
    shown = instructds("formats", "alpaca", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert shown.returncode == 0
    assert "Rendezd n\\xf6vekv\\u0151 sorba." in shown.stdout


def test_a_closed_pipe_is_left_in_silence():
    with subprocess.Popen(
        [sys.executable, "-m", "instructds", "schema", "pipeline"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_an_interrupt_ends_with_130_and_no_traceback(here):
    os.mkfifo(here / "waits.yaml")
    with subprocess.Popen(
        [sys.executable, "-m", "instructds", "check", "waits.yaml"], cwd=here, stderr=subprocess.PIPE
    ) as process:
        writer = os.open(here / "waits.yaml", os.O_WRONLY)  # returns when the command has opened its end
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        err = process.stderr.read()
        os.close(writer)
        assert process.wait(60) == 130
    assert err == b"interrupted\n"  # only a run goes on


def test_conversions_and_comparisons_write_over_nothing_they_read(here, capsys):
    before = (here / "rows.jsonl").read_bytes()
    for argv in (
        ["convert", "rows.jsonl", "rows.jsonl", "--to", "messages"],
        ["compare", "rows.jsonl", "rows.jsonl", "--rows", "rows.jsonl"],
        ["compare", "rows.jsonl", "rows.jsonl", "--html", "rows.jsonl"],
    ):
        code, out, err = said(capsys, *argv, "--force")
        assert (code, out) == (2, "")
        assert "is read and cannot be written" in err
    assert (here / "rows.jsonl").read_bytes() == before


def test_an_audit_loads_nothing_that_it_has_no_use_for(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"instruction": "Mondj egy gyümölcsöt!", "output": "Az alma."}) + "\n", encoding="utf-8")
    code = (
        "import sys; from instructds.cli import main; main();"
        "print('loaded', [name for name in ('pandas', 'datasets', 'scipy.linalg', 'pyarrow.parquet') if name in sys.modules]);"
        "import pyarrow as pa; print('found', pa.table({'rows': [1, None]}).to_pandas()['rows'].isna().tolist())"
    )
    for _ in range(2):  # the first compiles what was never compiled here, with all that this takes
        done = subprocess.run([sys.executable, "-c", code, "audit", str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-2:] == ["loaded []", "found [False, True]"]
