"""One way to compile a kernel: no GIL, cached on disk where the disk lets us, once for all its callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from numba import njit
from numba.core.caching import FunctionCache
from numba.core.registry import CPUDispatcher
from numba.core.runtime.nrt import rtsys
from numba.core.types import unliteral

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")


class _Shelf(FunctionCache):
    """Where the machine code of a kernel lies.

    numba first fills the tables that a compilation reads, BLAS and all, a third of a second; to link what is compiled
    already takes its runtime alone. A kernel that is not there is compiled, and numba fills its tables then.
    """

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The kernel for the types of `sig`; null when it has to be compiled."""
        rtsys.initialize(target_context)
        with self._guard_against_spurious_io_errors():
            load: Any = self._load_overload
            return load(sig, target_context)


class Kernel(CPUDispatcher):
    """A kernel that its callers give numbers, not literals: numba compiles one that is told 0 and 1 for each of them."""

    def get_call_template(self, args: Any, kws: Any) -> Any:
        """What numba asks when another kernel calls this one."""
        number: Any = unliteral
        return super().get_call_template(tuple(map(number, args)), {name: number(given) for name, given in kws.items()})


class Inner(Kernel):
    """A kernel without the way in from Python, which costs a fifth of its compilation."""

    def __call__(self, *_: object) -> Any:
        """Refused: there is no code that could be called."""
        message = f"{self.py_func.__name__} is called by kernels alone; mark it @compiled to call it from Python"
        raise TypeError(message)


def compiled(function: F) -> F:
    """The machine-code twin of `function`, compiled at its first call; the plain one stays in its `py_func`.

    Where no folder for the cache can be written, the kernel is compiled anew in every process instead of failing.
    """
    return cast("F", _built(function, Kernel))


def inner(function: F) -> F:
    """As `compiled`, for a function that only other kernels call."""
    return cast("F", _built(function, Inner, no_cpython_wrapper=True))


def inlined(function: F) -> F:
    """As `inner`, and part of each caller: for what is called for every line or word, as a call counts references to arrays."""
    return cast("F", _built(function, Inner, no_cpython_wrapper=True, forceinline=True))


def _built(function: Any, kind: type[Kernel], **options: bool) -> Any:
    make: Any = njit
    try:
        kernel = make(cache=True, nogil=True, no_cfunc_wrapper=True, **options)(function)
        kernel._cache.__class__ = _Shelf  # noqa: SLF001 - numba has no way to be given another one
    except RuntimeError:  # numba: "no locator available", a read-only installation without a home folder
        kernel = make(nogil=True, no_cfunc_wrapper=True, **options)(function)
    kernel.__class__ = kind
    return kernel
