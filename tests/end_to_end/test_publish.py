"""Publishing with the true clients over HTTP: what arrives is the run, what people wrote stays, what fails leaves nothing."""

import json
import re
import shutil
import signal
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from gate import Gate

from instructds.config.pipeline import Pipeline
from instructds.jobs.runs import run

pytestmark = pytest.mark.slow

ASKED = ["Fordítsd angolra", "ترجم إلى الإنجليزية", "翻译成英文", "Übersetze ins Englische"]

ADD = """
import json, sys
from huggingface_hub import HfApi
api, (repo, path, text) = HfApi(), sys.argv[1:]
api.create_repo(repo, repo_type="dataset", exist_ok=True)
done = api.upload_file(path_or_fileobj=text.encode(), path_in_repo=path, repo_id=repo, repo_type="dataset")
print(json.dumps(done.oid))
"""

LOAD = """
import json, sys
from datasets import get_dataset_config_names, load_dataset
repo, revision = sys.argv[1:]
found = {
    config: {name: rows.to_list() for name, rows in load_dataset(repo, config, revision=revision).items()}
    for config in get_dataset_config_names(repo, revision=revision)
}
print(json.dumps(found, default=str))
"""


def source(folder, name, count, **settings):
    rows = [
        {"instruction": f"{ASKED[n % 4]} {n}: alma, {name}", "input": "", "output": f"Apple number {n} of {name}."}
        for n in range(count)
    ]
    rows.append({"instruction": f"Miért {name}?", "input": "", "output": ""})
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / f"{name}.jsonl").write_text(text, "utf-8")
    return {"name": name, "path": f"{name}.jsonl", **settings}


def made(folder, sources, name="mesek"):
    stages = [{"audit": None}, {"select": {"findings": ["empty_response"]}}, {"split": {"shares": {"train": 0.8, "test": 0.2}}}]
    pipeline = Pipeline.parse({"version": 1, "name": name, "sources": sources, "stages": stages}, folder=folder)
    return run(pipeline, out=folder / "runs", progress=False).folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("publish")
    sources = [
        {"manual": source(folder, "kezi", 24, license="CC-BY-4.0", language="hu", author="Kovács | <b>Éva</b>")},
        {"llm_generated": source(folder, "gepi", 16, license="Apache-2.0", author="modell-1")},
    ]
    return made(folder, sources)


@pytest.fixture(scope="session")
def published(hub, folder):
    code, out, err = hub.publish(folder, "--repo", "alice/mesek", "--tag", "v1.0", "--json")
    assert code == 0, err
    return json.loads(out)


def rows_of(folder, config):
    import pyarrow.parquet as pq

    found = {}
    for file in sorted((folder / "dataset" / ("data" if config == "default" else config)).glob("*.parquet")):
        split = "train" if config == "rejected" else file.name.split("-")[0]
        found.setdefault(split, []).extend(pq.read_table(file).to_pylist())
    return json.loads(json.dumps(found, default=str))


def test_a_stranger_with_empty_caches_gets_the_rows_of_the_run(hub, folder, published, tmp_path):
    found = hub.python(LOAD, "alice/mesek", "v1.0", HF_HOME=str(tmp_path))
    assert sorted(found) == ["default", "rejected"]
    for config, splits in found.items():
        assert splits == rows_of(folder, config)
    assert sum(map(len, found["default"].values())) == 40
    assert [split["rows"] for split in published["splits"] if split["config"] == "rejected"] == [2]


def test_the_repository_is_private_holds_the_folder_and_nothing_else_in_one_commit(hub, folder, published):
    assert published["private"] is True
    files = set(hub.git("alice/mesek", "ls-tree", "-r", "--name-only", "main").split("\n"))
    local = {path.relative_to(folder / "dataset").as_posix() for path in (folder / "dataset").rglob("*") if path.is_file()}
    assert files - {".gitattributes"} == local
    assert hub.git("alice/mesek", "rev-list", "--count", "main") == "2"  # the empty repository, and ours
    assert hub.git("alice/mesek", "rev-parse", "v1.0") == published["commit"]


def test_every_number_of_the_card_is_one_of_the_report_or_the_manifest(hub, folder, published):
    report = json.loads((folder / "report" / "report.json").read_text("utf-8"))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    card = hub.card("alice/mesek")
    rows = re.findall(
        r"^\| (\w+) \| (\w*) \| ([\d,]+) \| ([\d,]+) \| ([\d.]+) % \| ([\d.]+) % \| ([\d.]+) % \|$", card, re.MULTILINE
    )
    checks = {check["check"]: check for check in report["checks"]}
    assert {row[0] for row in rows} == {name for name, check in checks.items() if check["rows"]}
    for name, severity, found, audited, *shares in rows:
        check = checks[name]
        assert (severity, int(found), int(audited)) == (check["severity"], check["rows"], check["audited"])
        assert [float(share) for share in shares] == [round(100 * check[key], 2) for key in ("rate", "low", "high")]
    assert f"{report['flagged']} of {report['audited']} records have a finding" in card
    sources = re.findall(r"^\| (kezi|gepi) \| .* \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|$", card, re.MULTILINE)
    balances = {one["name"]: one["balance"] for one in manifest["sources"]}
    assert len(sources) == 2
    for name, *numbers in sources:
        assert [int(number) for number in numbers] == [balances[name][key] for key in ("n_in", "n_records", "n_rejected")]
    splits = re.findall(r"^\| default \| (\w+) \| ([\d,]+) \|$", card, re.MULTILINE)
    assert {split: int(count) for split, count in splits} == manifest["splits"]
    assert f"{manifest['kept']} records of instruction data" in card
    assert f"{manifest['dropped']} records; a record may have several reasons" in card


def test_the_front_matter_says_what_is_true_and_keeps_the_rules_of_the_hub(hub, folder, published):
    from huggingface_hub import DatasetCard

    data = DatasetCard(hub.card("alice/mesek")).data.to_dict()
    assert data["license"] == "cc-by-4.0"
    assert "hu" in data["language"]
    assert data["size_categories"] == ["n<1K"]
    assert data["annotations_creators"] == data["language_creators"] == ["found", "machine-generated"]
    assert data["source_datasets"] == ["original"]
    assert {"sft", "synthetic"} <= set(data["tags"])
    assert {info["config_name"]: sum(split["num_examples"] for split in info["splits"]) for info in data["dataset_info"]} == {
        "default": 40,
        "rejected": 2,
    }


def test_the_pipeline_in_the_card_runs_and_names_no_folder_of_this_machine(hub, folder, published, tmp_path):
    card = hub.card("alice/mesek")
    assert str(folder.parent.parent) not in card
    (text,) = re.findall(r"^```yaml\n(.*?)^```$", card, re.DOTALL | re.MULTILINE)
    for name in ("kezi", "gepi"):
        shutil.copy(folder.parent.parent / f"{name}.jsonl", tmp_path)
    again = run(Pipeline.parse(text, folder=tmp_path), out=tmp_path / "runs", progress=False)
    assert again.manifest.kept == 40
    assert rows_of(again.folder, "default") == rows_of(folder, "default")


def test_the_same_again_changes_nothing(hub, folder, published):
    code, out, err = hub.publish(folder, "--repo", "alice/mesek", "--tag", "v1.0")
    assert code == 0, err
    assert published["commit"] in out
    assert "changed" not in out
    assert hub.git("alice/mesek", "rev-list", "--count", "main") == "2"


def test_a_dry_run_says_everything_and_writes_nothing(hub, folder):
    code, out, err = hub.publish(folder, "--repo", "alice/terv", "--dry-run")
    assert code == 0, err
    assert re.search(r"^new +[\d,]+  data/train-00000-of-00001.parquet$", out, re.MULTILINE)
    assert "nothing was written" in out
    assert not hub.git("alice/terv", "rev-parse", "main")


def test_what_people_wrote_into_the_card_survives_three_publishes(hub, folder, tmp_path):
    repo = "alice/kezzel"
    assert hub.publish(folder, "--repo", repo, "--tag", "v1")[0] == 0
    card = hub.card(repo)
    card = card.replace("pretty_name: mesek", "pretty_name: Mesék népe\ndoi: 10.5281/zenodo.42")
    card = card.replace("## Sources\n", "## Sources\n\nA források leírása kézzel.\n")
    card = card.replace(
        "<!-- instructds:begin licence", "## Köszönet\n\nKöszönjük: 謝謝, شكرا\n\n<!-- instructds:begin licence", 1
    )
    card = re.sub(r"<!-- instructds:begin limits .*?<!-- instructds:end limits -->\n", "", card, flags=re.DOTALL)
    hub.python(ADD, repo, "README.md", card)
    bigger = shutil.copytree(folder.parent.parent, tmp_path / "bigger")
    for round_, count in enumerate((30, 36), 2):
        sources = [{"manual": source(bigger, "kezi", count, license="CC-BY-4.0", language="hu")}]
        code, out, err = hub.publish(made(bigger, sources), "--repo", repo, "--tag", f"v{round_}")
        assert code == 0, err
        assert "section `sources` was changed by hand and stays as it is" in out
        now = hub.card(repo)
        assert "pretty_name: Mesék népe" in now
        assert "doi: 10.5281/zenodo.42" in now
        assert now.count("A források leírása kézzel.") == 1
        assert now.count("## Köszönet\n\nKöszönjük: 謝謝, شكرا\n") == 1
        assert "## Known limits" not in now
        assert f"{count} records of instruction data" in now
        assert now.count("## Audit") == now.count("## Sources") == 1
    heads = re.findall(r"^### (\w+), ", hub.card(repo), re.MULTILINE)
    assert heads == ["v3", "v2", "v1"]
    assert "6 added, 0 removed" in hub.card(repo)


def test_a_publish_killed_before_its_commit_leaves_nothing_and_the_next_completes(hub, folder):
    repo, killed = "alice/megolt", []

    def kill():
        process.send_signal(signal.SIGKILL)
        killed.append(True)
        return False

    gate = Gate(hub.port, f"/{repo}/commit/", kill)
    process = hub.start(folder, "--repo", repo, "--tag", "v1", HF_ENDPOINT=f"http://127.0.0.1:{gate.port}")
    process.communicate(timeout=120)
    gate.close()
    assert killed
    assert hub.git(repo, "ls-tree", "-r", "--name-only", "main") == ".gitattributes"
    assert not hub.git(repo, "tag")
    before = len(hub.requests())
    code, _, err = hub.publish(folder, "--repo", repo, "--tag", "v1")
    assert code == 0, err
    assert hub.git(repo, "tag") == "v1"
    assert not [path for method, path in hub.requests()[before:] if method == "PUT" and "_lfs" in path]


def test_a_commit_that_arrived_meanwhile_is_a_conflict_and_stays(hub, folder):
    repo = "alice/verseny"
    hub.python(ADD, repo, "notes.txt", "első")
    once = []

    def somebody_commits():
        once.append(hub.python(ADD, repo, "notes.txt", "második"))
        return True

    gate = Gate(hub.port, f"/{repo}/commit/", lambda: somebody_commits() if not once else True)
    code, _, err = hub.publish(folder, "--repo", repo, HF_ENDPOINT=f"http://127.0.0.1:{gate.port}")
    gate.close()
    assert code == 2
    assert "another commit arrived meanwhile" in err
    assert hub.git(repo, "rev-parse", "main") == once[0]
    code, _, err = hub.publish(folder, "--repo", repo)
    assert code == 0, err
    assert hub.git(repo, "show", "main:notes.txt") == "második"


def test_what_arrives_damaged_is_not_tagged(hub, folder):
    repo, store = "alice/serult", hub.folder / "store" / "lfs"
    kept = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}

    def damage():
        for path in store.rglob("*"):
            if path.is_file():
                kept.setdefault(path, path.read_bytes())
                path.write_bytes(kept[path][:400] + b"\xff" * 8 + kept[path][408:])
        return True

    gate = Gate(hub.port, f"/{repo}/commit/", damage)
    code, _, err = hub.publish(folder, "--repo", repo, "--tag", "v1", HF_ENDPOINT=f"http://127.0.0.1:{gate.port}")
    gate.close()
    for path, data in kept.items():
        path.write_bytes(data)
    assert code == 2
    assert "is not what was sent" in err
    assert not hub.git(repo, "tag")
    code, _, err = hub.publish(folder, "--repo", repo, "--tag", "v1")
    assert code == 0, err
    assert hub.git(repo, "tag") == "v1"


def test_a_pull_request_leaves_the_branch_alone(hub, folder):
    repo = "alice/kerelem"
    head = hub.python(ADD, repo, "README.md", "# Kérem\n\nKézzel írt szöveg.\n")
    code, out, err = hub.publish(folder, "--repo", repo, "--create-pr", "--json")
    assert code == 0, err
    told = json.loads(out)
    assert told["pull_request"].endswith("/discussions/1")
    assert hub.git(repo, "rev-parse", "main") == head
    assert hub.git(repo, "rev-parse", "refs/pr/1") == told["commit"]
    card = hub.card(repo, "refs/pr/1")
    assert "# Kérem\n\nKézzel írt szöveg.\n" in card
    assert "# mesek" not in card
    assert "## Audit" in card


def test_who_may_not_write_may_ask_for_a_change_and_for_nothing_else(hub, folder):
    repo = "alice/nyilt"
    assert hub.publish(folder, "--repo", repo, "--public")[0] == 0
    head = hub.python(ADD, repo, "notes.txt", "Alice írta")
    code, _, err = hub.publish(folder, "--repo", repo, "--create-pr", "--without", "rejected", "--json", user="bob")
    assert code == 0, err
    assert hub.git(repo, "rev-parse", "main") == head
    assert hub.git(repo, "log", "-1", "--format=%an", "refs/pr/1") == "bob"
    assert "rejected/" not in hub.git(repo, "ls-tree", "-r", "--name-only", "refs/pr/1")
    assert hub.git(repo, "show", "refs/pr/1:notes.txt") == "Alice írta"
    code, _, err = hub.publish(folder, "--repo", repo, "--without", "rejected", user="bob")
    assert (code, hub.git(repo, "rev-parse", "main")) == (2, head)
    assert "--create-pr" in err
    code, _, err = hub.publish(folder, "--repo", repo, "--create-pr", "--revision", "uj", user="bob")
    assert code == 2
    assert "uj" not in hub.git(repo, "branch")
    code, _, err = hub.publish(folder, "--repo", "alice/nincs", "--create-pr", user="bob")
    assert code == 2
    assert "there is no repository" in err


def test_a_new_branch_begins_at_main_and_keeps_what_people_wrote_there(hub, folder):
    repo = "alice/agak"
    head = hub.python(ADD, repo, "README.md", "# Ágak\n\nKézzel írt szöveg.\n")
    code, _, err = hub.publish(folder, "--repo", repo, "--revision", "fejlesztes", "--tag", "v0.1")
    assert code == 0, err
    assert hub.git(repo, "rev-parse", "main") == hub.git(repo, "rev-parse", "v0.1~1") == head
    assert "Kézzel írt szöveg." in hub.card(repo, "fejlesztes")


def test_a_config_left_out_is_removed_and_named_nowhere(hub, folder):
    repo = "alice/anelkul"
    assert hub.publish(folder, "--repo", repo)[0] == 0
    code, out, err = hub.publish(folder, "--repo", repo, "--without", "rejected")
    assert code == 0, err
    assert re.search(r"^removed .*  rejected/", out, re.MULTILINE)
    assert "rejected/" not in hub.git(repo, "ls-tree", "-r", "--name-only", "main")
    assert "config_name: rejected" not in hub.card(repo)


def test_data_of_others_is_not_replaced_without_force(hub, folder):
    repo = "alice/masok"
    hub.python(ADD, repo, "data/train-00000-of-00009.parquet", "PAR1 valaki másé")
    code, _, err = hub.publish(folder, "--repo", repo)
    assert code == 2
    assert "holds data that instructds did not publish" in err
    assert hub.publish(folder, "--repo", repo, "--force")[0] == 0
    assert "of-00009" not in hub.git(repo, "ls-tree", "-r", "--name-only", "main")


@pytest.mark.parametrize(
    ("words", "changes", "told"),
    [
        (["--repo", "alice/mesek"], {"user": "hf_badsecret"}, "does not accept the access token"),
        (["--repo", "alice/uj"], {"user": "bob"}, "may not do that"),
        (["--repo", "alice/uj"], {"user": "", "HF_TOKEN_PATH": "none"}, "needs an access token"),
        (["--repo", "alice/uj"], {"HF_HUB_OFFLINE": "1"}, "HF_HUB_OFFLINE is set"),
        (["--repo", "alice/uj"], {"HF_ENDPOINT": "http://127.0.0.1:9"}, "Connection refused"),
        (["--repo", "alice/uj"], {"HF_ENDPOINT": "http://anna:secret@127.0.0.1:9"}, "the Hub at http://...@127.0.0.1:9 failed"),
        (["--repo", "alice"], {}, "is no name of a repository"),
        (["--repo", "alice/uj", "--tag", "v 1"], {}, "is no name of a tag"),
        (["--repo", "alice/uj", "--without", "rejcted"], {}, "did you mean 'rejected'"),
        (["--repo", "alice/uj", "--license", "MIT"], {}, "may not be published under 'MIT'"),
    ],
    ids=[
        "bad token",
        "no right",
        "no token",
        "offline",
        "no network",
        "password in the address",
        "name",
        "tag",
        "config",
        "licence",
    ],
)
def test_what_cannot_be_is_refused_with_its_reason_and_leaves_nothing(hub, folder, published, words, changes, told):
    code, out, err = hub.publish(folder, *words, **changes)
    assert (code, out) == (2, "")
    assert told in err
    assert "Traceback" not in err
    assert not hub.git("alice/uj", "rev-parse", "main")
    assert hub.git("alice/mesek", "rev-parse", "main") == published["commit"]


def test_what_fits_no_licence_may_be_stored_but_not_made_public(hub, tmp_path):
    sources = [
        {"manual": source(tmp_path, "nc", 8, license="CC-BY-NC-4.0", language="hu")},
        {"manual": source(tmp_path, "sa", 8, license="CC-BY-SA-4.0", language="hu")},
    ]
    place = made(tmp_path, sources)
    code, _, err = hub.publish(place, "--repo", "alice/vegyes", "--public")
    assert code == 2
    assert all(way in err for way in ("drop:", "split:", "change:"))
    assert not hub.git("alice/vegyes", "rev-parse", "main")
    assert hub.publish(place, "--repo", "alice/vegyes")[0] == 0
    assert "\nlicense:" not in hub.card("alice/vegyes")
    assert "carries no single licence" in hub.card("alice/vegyes")


def test_a_folder_changed_since_the_audit_is_refused(hub, folder, tmp_path):
    place = shutil.copytree(folder, tmp_path / "mesek")
    (place / "dataset" / "data" / "titkos.txt").write_text("jelszó", "utf-8")
    code, _, err = hub.publish(place, "--repo", "alice/uj")
    assert code == 2
    assert "data/titkos.txt" in err
    (place / "dataset" / "data" / "titkos.txt").unlink()
    (place / "dataset" / "README.md").write_text("# kézzel\n", "utf-8")
    assert "takes your text over" in hub.publish(place, "--repo", "alice/uj")[2]
