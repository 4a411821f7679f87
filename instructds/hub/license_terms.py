"""Terms of providers: what they ask of those who make text with their models, whatever licence the text is given later.

Source: the terms of use of OpenAI, Anthropic, Google (Gemini API), Mistral, Cohere and xAI: output must not be used to develop
models that compete with theirs. Models under open licences (Llama, Gemma) say so in their licences instead.
"""

from __future__ import annotations

import re

_MODELS = (
    ("anthropic", r"\banthropic\b|\bclaude\b(?! ?shannon)"),
    ("cohere", r"\bcohere\b(?! with)"),
    ("google", r"\bgemini\b(?: (?:pro|flash|ultra|api|\d\S*))*|\bbard\b|\bpalm ?2\b|google(?:'s)? (?:generative ai|ai) terms"),
    ("mistral", r"\bmistral (?:large|medium|api|ai terms|terms)\b"),
    ("openai", r"\bopen ?ai\b|\bchat ?gpt\b|\bgpt ?(?:3\.5|4|4o|5|o\d)\S*|\btext davinci\b|\bdavinci 00\d|\bo[134] mini\b"),
    ("xai", r"\bgrok(?: ?\d)?\b|\bxai\b"),
)
_RULES = tuple((name, re.compile(pattern)) for name, pattern in _MODELS)
_LICENCE_NAMES = re.compile(r"gpt ?(?:neo|j|2)\S*|grok ?2 community|gpt ?oss\S*")


def provider_terms(text: str) -> tuple[str, ...]:
    """Providers that a text, after `plain`, names as makers of the data.

    Example:
        >>> provider_terms("generated with gpt 4 and claude")
        ('anthropic', 'openai')
    """
    text = _LICENCE_NAMES.sub(" ", text)
    return tuple(name for name, pattern in _RULES if pattern.search(text))
