"""Kernels are compiled once each: every further signature costs a first audit a second."""

import json
import subprocess
import sys

import pytest
from numba.core import types

from instructds.kernels.compiled import compiled, inner

SAMPLE = [
    ("Mondd el három mondatban, mi az a szivárvány!", "A szivárvány fény. Esőben látszik. Hét színe van: 1. piros, 2. kék ..."),
    ("اكتب جملة قصيرة عن البحر.", "البحر واسع وأزرق، ورقم الهاتف هو +36 30 123 4567."),
    ("用三个词描述春天。", "温暖、明亮、生机。温暖、明亮、生机。温暖、明亮、生机。"),
    ("What is 12 * 12?", "As an AI language model, I think 12 * 12 = 145. | a | b |\n|---|---|\n```\ncode();\n```"),
    ("", "kérem írjon a nora.toth@posta.hu címre"),
]
"""Rows that most kernels of an audit have something to do with."""

SEVERAL = {"largest": 2}
"""Kernels with more than one signature for a reason: sums of 16 bits for words, scores with fractions for a model."""


@inner
def _doubled(number):
    return number * 2


@compiled
def _four_times(number):
    return _doubled(2) * number + _doubled(number) * 0


def test_a_literal_is_a_number_to_a_kernel_that_another_calls():
    assert _four_times(5) == 20
    for given in (types.literal(2), types.literal(3), types.int64, types.boolean):  # as its callers ask for it, cached or not
        _doubled.get_call_template((given,), {})
    assert sorted(str(kinds[0]) for kinds in _doubled.signatures) == ["bool", "int64"]


def test_an_inner_kernel_says_that_only_kernels_call_it():
    with pytest.raises(TypeError, match="_doubled is called by kernels alone"):
        _doubled(1)


def test_an_audit_compiles_each_kernel_with_one_signature(tmp_path):
    # of kernels that come from the cache only those called from Python are known; a fresh checkout sees all
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps({"instruction": one, "output": other}) + "\n" for one, other in SAMPLE * 20))
    code = (
        "import gc, json, sys; import instructds as ids; ids.audit(sys.argv[1]);"
        "from instructds.kernels.compiled import Kernel;"
        "print(json.dumps([[k.py_func.__name__, [str(s) for s in k.signatures]] for k in gc.get_objects() if isinstance(k, Kernel)]))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout.splitlines()[-1])
    assert len([name for name, signatures in found if signatures]) > 20
    assert {name: signatures for name, signatures in found if len(signatures) > SEVERAL.get(name, 1)} == {}
