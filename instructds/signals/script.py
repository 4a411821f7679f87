"""Signals of what an answer is written with: scripts, digits, capitals and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import signal
from .profiles import shares

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    from instructds.kernels.profile import Profile

_UNICODE = "Unicode Character Database, general category"


@signal(unit="share", low=0, high=1, source=_UNICODE)
def symbols(response_profile: Profile) -> pa.Array:
    """Share of punctuation and other signs in the visible characters of the answer, in [0, 1]; null without any."""
    from instructds.kernels.characters import SYMBOL, classes

    return _visible(response_profile, classes().counts_as == SYMBOL)


@signal(unit="share", low=0, high=1, source=_UNICODE)
def digits(response_profile: Profile) -> pa.Array:
    """Share of digits of any script in the visible characters of the answer, in [0, 1]; null without any."""
    from instructds.kernels.characters import DIGIT, classes

    return _visible(response_profile, classes().counts_as == DIGIT)


@signal(unit="share", low=0, high=1, source=_UNICODE)
def capitals(response_profile: Profile) -> pa.Array:
    """Share of capitals in the letters of the answer that have a case, in [0, 1]; null without any, as in Arabic or Chinese."""
    from instructds.kernels.characters import LOWER, UPPER, classes

    kinds = classes().counts_as
    cased = response_profile.counted((kinds == UPPER) | (kinds == LOWER))
    return shares(response_profile.counted(kinds == UPPER), cased, response_profile.absent)


@signal(unit="share", low=0, high=1, source="Unicode Character Database, names of letters")
def latin_letters(response_profile: Profile) -> pa.Array:
    """Share of Latin letters in the letters of the answer, in [0, 1]; null without letters."""
    from instructds.kernels.characters import SCRIPTS, UPPER, classes

    known = classes()
    letters = response_profile.counted(known.counts_as >= UPPER)
    return shares(response_profile.counted(known.script == SCRIPTS.index("LATIN")), letters, response_profile.absent)


@signal(unit="share", low=0, high=1, source="Unicode Character Database, names of letters")
def main_script(response_profile: Profile) -> pa.Array:
    """Share of the most frequent script in the letters of the answer, in [0, 1]; null without letters.

    Han, kana and bopomofo count as one script.
    """
    import numpy as np

    from instructds.kernels.characters import SCRIPTS, UPPER, classes

    known = classes()
    most = np.zeros(len(response_profile.words), np.int64)
    for place in range(1, len(SCRIPTS)):
        most = np.maximum(most, response_profile.counted(known.script == place))
    return shares(most, response_profile.counted(known.counts_as >= UPPER), response_profile.absent)


def _visible(profile: Profile, chosen: npt.NDArray[np.bool_]) -> pa.Array:
    from instructds.kernels.characters import OTHER, SPACE, classes

    kinds = classes().counts_as
    return shares(profile.counted(chosen), profile.counted((kinds != OTHER) & (kinds != SPACE)), profile.absent)
