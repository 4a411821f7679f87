"""One way to compile a kernel: no GIL, cached on disk where the disk lets us."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from numba import njit

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


def compiled(function: F) -> F:
    """The machine-code twin of `function`, compiled at its first call; the plain one stays in its `py_func`.

    Where no folder for the cache can be written, the kernel is compiled anew in every process instead of failing.
    """
    try:
        return cast("F", njit(cache=True, nogil=True)(function))
    except RuntimeError:  # numba: "no locator available", a read-only installation without a home folder
        return cast("F", njit(nogil=True)(function))
