"""Which signs stand in the answers, for all checks that look closer only where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.signals.base import shared

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa


@shared
def response_signs(response: pa.Array) -> npt.NDArray[np.uint16]:
    """The bits of `kernels.signs` in each answer."""
    from instructds.kernels.signs import signs

    return signs(response)


def held(response_signs: npt.NDArray[np.uint16], *names: str) -> npt.NDArray[np.bool_]:
    """Which answers hold one of the signs that `kernels.signs` has by these names."""
    import numpy as np

    from instructds.kernels.signs import BITS

    return np.asarray((response_signs & sum(BITS[name] for name in names)) > 0, bool)
