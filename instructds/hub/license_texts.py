"""Recognises whole licence texts."""

from __future__ import annotations

from .license_model import Licence
from .license_names import read_name


def read_text(text: str) -> Licence:
    """The licence that a text is."""
    return read_name(text)
