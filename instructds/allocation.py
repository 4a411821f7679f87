"""How a process of our own holds memory: blocks that were freed are used again instead of being fetched anew, empty."""

from __future__ import annotations

import os
import platform

_TRIM, _PAD, _MMAP = -1, -2, -3
"""Numbers of M_TRIM_THRESHOLD, M_TOP_PAD and M_MMAP_THRESHOLD in malloc.h of glibc."""

_SETTINGS = {_MMAP: 32 * 2**20, _TRIM: 512 * 2**20, _PAD: 64 * 2**20}
"""Only larger blocks are fetched for themselves alone and given back when they are freed, which glibc begins at 128 KB; so
much may lie free at the end; so much is fetched at a time. Some versions take no more than 32 MB for the first."""


def keep_freed() -> bool:
    """Let the C library keep freed memory, and Arrow take its own from there; false where it is left as it is.

    Checks make and free arrays as large as all answers, a hundred times; that the system clears each page anew was up
    to a twentieth of an audit. Only glibc is spoken to, and only where the environment says nothing of its own.
    """
    own = any(name.startswith("MALLOC_") or name == "GLIBC_TUNABLES" for name in os.environ)
    if own or platform.libc_ver()[0] != "glibc":
        return False
    import ctypes

    try:
        told = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):  # a Python whose C library is linked into it
        return False
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # read when Arrow is imported
    return all(told(number, value) == 1 for number, value in _SETTINGS.items())
