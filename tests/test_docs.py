"""What README and docs show is run: Python blocks, console commands, YAML pipelines; and they name what exists."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from instructds import cli
from instructds.config.pipeline import Pipeline

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page, kind):
    return [body for found, body in FENCE.findall(page.read_text("utf-8")) if found == kind]


@pytest.fixture
def here(tmp_path, monkeypatch):
    for name in ("data", "pipelines"):
        shutil.copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "python")], ids=lambda page: page.name)
def test_python_blocks_run(page, here, capsys):
    names = {}
    for body in blocks(page, "python"):
        exec(compile(body, str(page), "exec"), names)


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "console")], ids=lambda page: page.name)
def test_console_blocks_run_and_print_what_they_show(page, here, capsys):
    for body in blocks(page, "console"):
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            words = shlex.split(command, comments=True)
            assert words[0] == "instructds", command
            code = cli.main(words[1:])
            out = capsys.readouterr().out
            assert code == (1 if "# exits 1" in command else 0), (command, out)
            for line in shown.splitlines():
                assert line.strip() in ("", "...") or line in out, (command, line, out)


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "bash")], ids=lambda page: page.name)
def test_commands_of_bash_blocks_run(page, here, capsys):
    for body in blocks(page, "bash"):
        for command in re.findall(r"^instructds .*$", body.replace("\\\n", " "), flags=re.MULTILINE):
            code = cli.main(shlex.split(command, comments=True)[1:])
            told = capsys.readouterr()
            assert code == (1 if "# exits 1" in command else 0), (command, told.out[-500:], told.err[-500:])


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "yaml")], ids=lambda page: page.name)
def test_yaml_blocks_are_pipelines(page, here):
    for body in blocks(page, "yaml"):
        if body.startswith("version:"):
            Pipeline.parse(body, where=page.name, folder=here)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_every_command_stands_in_the_docs():
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    for name in ("run", "check", "init", "inspect", "convert", "formats", "list", "schema", "audit", "compare", "publish"):
        assert f"instructds {name}" in text, name


def test_generated_pages_are_fresh(monkeypatch):
    import importlib.util

    spec = importlib.util.spec_from_file_location("generated", ROOT / "docs" / "generated.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "layouts.md").read_text("utf-8") == module.layouts(), "run: python docs/generated.py"
    assert (ROOT / "docs" / "settings.md").read_text("utf-8") == module.settings(), "run: python docs/generated.py"
