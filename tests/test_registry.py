"""A registry holds what the package has and what installed plug-ins add."""

import os
import subprocess
import sys

import pytest

from instructds.checks.base import CHECKS
from instructds.errors import UnknownName, UsageError
from instructds.registry import Registry

PLUG_IN = """
from instructds.checks.base import CHECKS
CHECKS.add("méz", CHECKS["refusal"])
"""


def test_a_plug_in_that_is_installed_is_found(tmp_path):
    about = tmp_path / "more_checks-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: more-checks\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[instructds.check]\nhoney = more_checks\n[instructds.signal]\n")
    (tmp_path / "more_checks.py").write_text(PLUG_IN, encoding="utf-8")
    code = "from instructds.checks.base import CHECKS; from instructds.signals.base import SIGNALS; print(len(CHECKS), len(SIGNALS), 'méz' in CHECKS)"
    surroundings = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**surroundings, "PYTHONPATH": os.pathsep.join(path for path in (*more, os.environ.get("PYTHONPATH")) if path)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout.split()
        for more in ((), (str(tmp_path),))
    ]
    assert [int(told[1][0]) - int(told[0][0]), told[1][1] == told[0][1]] == [1, True]
    assert [one[2] for one in told] == ["False", "True"]


def test_an_unknown_name_is_answered_with_one_that_is_near():
    with pytest.raises(UnknownName, match="refusal,"):
        _ = CHECKS["refusall"]


def test_a_name_is_given_once():
    own = Registry("fruit", "instructds.checks")
    own.add("alma", 1)
    own.add("alma", 1)
    with pytest.raises(UsageError, match="two things of the kind fruit are called 'alma'"):
        own.add("alma", 2)
