import ctypes
import os
import platform
import subprocess
import sys

import pytest

ON_GLIBC = platform.libc_ver()[0] == "glibc"
BLOCK = 24 * 2**20
"""So large that glibc gives it back to the system as soon as it is freed."""

HELD = f"""
import ctypes, sys
from instructds.allocation import keep_freed
told = keep_freed() if sys.argv[1] == "keep" else None
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * {os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096}
before = resident()
block = libc.malloc({BLOCK})
ctypes.memset(block, 1, {BLOCK})
libc.free(block)
print(told, resident() - before > {BLOCK} // 2)
"""

ASKED = "from instructds.allocation import keep_freed; print(keep_freed()); import pyarrow as pa; print(pa.default_memory_pool().backend_name)"


def said(code, *argv, **environment):
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("MALLOC_", "GLIBC_", "ARROW_"))}
    ran = subprocess.run(
        [sys.executable, "-c", code, *argv], env={**usual, **environment}, capture_output=True, text=True, check=True
    )
    return ran.stdout.split()


@pytest.mark.skipif(not (ON_GLIBC and sys.platform == "linux"), reason="only glibc is spoken to")
def test_freed_blocks_stay_with_the_process_where_it_asks_for_it():
    assert said(HELD, "keep") == ["True", "True"]
    assert said(HELD, "leave") == ["None", "False"]


@pytest.mark.skipif(not ON_GLIBC, reason="only glibc is spoken to")
def test_arrow_takes_its_memory_from_there_unless_somebody_said_otherwise():
    assert said(ASKED) == ["True", "system"]
    assert said(ASKED, ARROW_DEFAULT_MEMORY_POOL="mimalloc")[1] == "mimalloc"


@pytest.mark.parametrize("name", ["MALLOC_ARENA_MAX", "GLIBC_TUNABLES"])
def test_what_the_environment_says_of_memory_holds(name):
    assert said(ASKED, **{name: ""})[0] == "False"


def test_another_c_library_is_left_alone(monkeypatch):
    from instructds.allocation import keep_freed

    monkeypatch.setattr(platform, "libc_ver", lambda: ("", ""))
    monkeypatch.setattr(ctypes, "CDLL", lambda _: pytest.fail("it was spoken to"))
    before = dict(os.environ)
    assert not keep_freed()
    assert dict(os.environ) == before
