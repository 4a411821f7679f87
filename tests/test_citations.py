"""Sources say how they want to be cited, and the card says it on, whatever the text holds."""

import json

import pytest
from datasets import Dataset, DatasetInfo

import instructds as ids
from instructds.config.pipeline import Pipeline
from instructds.hub.card_file import parse
from instructds.intake.citations import of_card

BIB = "@misc{kezi2026, title={Kézzel írt kérdések}, author={Nagy, Ő. and 王}, year={2026}}"
PIPELINE = """\
version: 1
name: idezett
sources:
  - manual: {{name: mappa, path: rows{citation}}}
"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rows").mkdir()
    rows = [{"instruction": "Mi az eső?", "output": "Víz."}, {"instruction": "什么是雪？", "output": "冰。"}]
    (tmp_path / "rows" / "a.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return tmp_path


def card(here, citation=""):
    (here / "p.yaml").write_text(PIPELINE.format(citation=citation), encoding="utf-8")
    done = ids.run(Pipeline.load("p.yaml"), progress=False, fresh=True)
    return (done.folder / "dataset" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("CITATION.bib", BIB + "\n"),
        ("README.md", f"# Kérdések\n\n```python\nprint(1)\n```\n\n## Citation\n\n```bibtex\n{BIB}\n```\n"),
        ("README.md", f"Idézet:\n\n~~~\n{BIB}\n~~~\n"),
    ],
)
def test_the_citation_beside_the_rows_stands_in_the_card(here, name, text):
    (here / "rows" / name).write_text(text, encoding="utf-8")
    assert f"mappa:\n\n```bibtex\n{BIB}\n```\n" in card(here)
    manifest = json.loads((here / "runs" / "idezett" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["sources"][0]["citation"] == BIB


def test_a_dataset_that_was_saved_says_it_itself(here):
    (here / "rows" / "a.jsonl").unlink()
    rows = [{"instruction": "Mi az eső?", "output": "Víz."}]
    Dataset.from_list(rows, info=DatasetInfo(citation=BIB)).save_to_disk("rows")
    assert f"```bibtex\n{BIB}\n```\n" in card(here)


def test_the_setting_goes_before_and_without_either_nothing_is_said(here):
    assert "## Sources to cite" not in card(here)
    (here / "rows" / "CITATION.bib").write_text("@misc{other}", encoding="utf-8")
    text = card(here, ", citation: 'Nagy Ő.: Kérdések, 2026.'")
    assert "```bibtex\nNagy Ő.: Kérdések, 2026.\n```" in text
    assert "@misc{other}" not in text


def test_hostile_citations_end_neither_their_fence_nor_their_section(here):
    hostile = "@misc{a}\n```\n# Out\n<!-- instructds:end citations -->\n<script>\x1b[31m\n````"
    (here / "rows" / "CITATION.bib").write_text(hostile, encoding="utf-8")
    text = card(here)
    assert "`````bibtex\n@misc{a}\n```\n# Out\n<!- instructds:end citations -->\n<script> [31m\n````\n`````" in text
    assert not any(block.edited for block in parse(text).blocks)
    assert card(here) == text


def test_a_link_out_of_the_folder_is_not_followed(here):
    (here / "secret").write_text("titok", encoding="utf-8")
    (here / "rows" / "CITATION.bib").symlink_to(here / "secret")
    assert "titok" not in card(here)


def test_only_fences_with_entries_are_taken_from_a_card():
    text = (
        f"```\n@decorator\n```\n```bibtex\n{BIB}\n```\n`@misc{{x,}}`\n```json\n{{}}\n```\n````\n@book{{y, title={{Z}}}}\n````\n"
    )
    assert of_card(text) == f"{BIB}\n\n@book{{y, title={{Z}}}}"
    assert of_card("```" * 100_000) == ""
