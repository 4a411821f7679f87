"""What several signals read: one pass over each text, made once, and the numbers it leaves as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import shared

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.lines import Lines
    from instructds.kernels.profile import Profile


@shared
def response_profile(response: pa.Array) -> Profile:
    """Characters, words and sentences of each answer."""
    from instructds.kernels.profile import profile

    return profile(response)


@shared
def instruction_profile(instruction: pa.Array) -> Profile:
    """Characters, words and sentences of each instruction."""
    from instructds.kernels.profile import profile

    return profile(instruction)


@shared
def response_pairs(response_profile: Profile) -> npt.NDArray[np.bool_]:
    """Which words of the answers may begin a pair that comes twice in its answer."""
    from instructds.kernels.phrases import likely_pairs

    return likely_pairs(response_profile)


@shared
def words_in_common(
    response_profile: Profile, instruction_profile: Profile
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Share of the words of the answer that are in the instruction, and of those of the instruction that are in the answer."""
    from instructds.kernels.phrases import shared_words

    return shared_words(response_profile, instruction_profile)


@shared
def response_layout(response: pa.Array) -> Lines:
    """The lines of each answer."""
    from instructds.kernels.lines import lines

    return lines(response)


def numbers(values: npt.NDArray[Any], absent: npt.NDArray[np.bool_]) -> pa.Array:
    """Counts or shares as a signal: null where absent or NaN."""
    import numpy as np
    import pyarrow as pa

    values = values.astype(np.float32)
    return pa.array(values, mask=absent | np.isnan(values))


def shares(part: npt.NDArray[Any], whole: npt.NDArray[Any], absent: npt.NDArray[np.bool_], *, least: int = 1) -> pa.Array:
    """`part` of `whole` as a signal: null where absent or where `whole` is below `least`."""
    import numpy as np

    return numbers(part / np.maximum(whole, 1), absent | (whole < least))


def positive(signal: str, setting: str, value: int) -> None:
    """See that a setting is 1 or more.

    Raises:
        UsageError: it is not.
    """
    from instructds.errors import UsageError

    if value < 1:
        raise UsageError(f"setting {setting} of signal {signal!r} is {value!r}", near=["1 or more"])
