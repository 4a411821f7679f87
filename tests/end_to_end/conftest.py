"""One look-alike of the Hub for all tests of a session, and the true command against it."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

SERVER = Path(__file__).resolve().parent.parent / "servers" / "hub_server.py"
TOKENS = {"alice": "hf_alicesecret", "bob": "hf_bobsecret"}


@dataclass
class Hub:
    folder: Path
    port: int

    def environment(self, user="alice", **changes):
        own = {
            "HF_ENDPOINT": f"http://127.0.0.1:{self.port}",
            "HF_TOKEN": TOKENS.get(user, user),
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HF_HOME": str(self.folder / "home"),
        }
        return {**os.environ, **own, **changes}

    def start(self, *words, user="alice", **changes):
        command = [sys.executable, "-m", "instructds", "publish", *map(str, words)]
        environment = self.environment(user, **changes)
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)

    def publish(self, *words, user="alice", **changes):
        """Exit code, stdout and stderr of the command; no token may stand in them."""
        with self.start(*words, user=user, **changes) as process:
            out, err = process.communicate(timeout=300)
        assert "secret" not in out + err
        return process.returncode, out, err

    def python(self, code, *words, user="alice", **changes):
        """What a fresh process prints as JSON."""
        command = [sys.executable, "-c", code, *map(str, words)]
        done = subprocess.run(
            command, capture_output=True, text=True, env=self.environment(user, **changes), timeout=300, check=False
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.strip().split("\n")[-1])

    def git(self, repo, *words):
        """What git says of the repository on the server; empty when there is none."""
        folder = self.folder / "store" / "repos" / "datasets" / f"{repo}.git"
        done = subprocess.run(["git", "--git-dir", folder, *words], capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def card(self, repo, revision="main"):
        return self.git(repo, "show", f"{revision}:README.md") + "\n"

    def requests(self):
        lines = (self.folder / "log.ndjson").read_text("utf-8").splitlines()
        return [(entry["m"], entry["p"]) for entry in map(json.loads, lines)]


@pytest.fixture(scope="session")
def hub(tmp_path_factory):
    for needed in ("starlette", "uvicorn", "yaml", "multipart"):
        pytest.importorskip(needed)
    folder = tmp_path_factory.mktemp("hub")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ["--root", folder / "store", "--port", port, "--log", folder / "log.ndjson"]
    for user, token in TOKENS.items():
        words += ["--token", f"{token}={user}"]
    with subprocess.Popen([sys.executable, str(SERVER), *map(str, words)]) as server:
        try:
            _wait(port)
            yield Hub(folder, port)
        finally:
            server.terminate()


def _wait(port):
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_health", timeout=1).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server did not start")
