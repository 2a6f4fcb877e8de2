"""Words of a text in any of the three languages, with their places, on spaCy's blank pipelines.

spaCy's Chinese pipeline cuts Latin words and numbers into letters, and the others keep a Chinese sentence as one word.
So the text is split by script first: each Chinese character is a word of its own (single characters do as well as a
segmenter, and need no download), everything between goes through spaCy's English or Russian rules.
"""

import re
from functools import lru_cache

import spacy
from spacy.language import Language

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WIDE_SIGNS = "\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"  # 、。，？…
_RUNS = re.compile(f"[{_HAN}{_WIDE_SIGNS}]|[^{_HAN}{_WIDE_SIGNS}]+")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MAX_STRINGS = 200_000  # spaCy remembers every word it ever saw: a pipeline is renewed before that fills the memory

LONGEST = 1000
"""Characters of a text that are looked at: what somebody wants shows before that, and the time stays bounded."""


def split(text: str) -> list[tuple[str, int]]:
    """The words of ``text`` in order, each with its offset: ``text[at:at + len(word)] == word``."""
    words = []
    for run in _RUNS.finditer(text[:LONGEST]):
        if len(run[0]) == 1:
            if not run[0].isspace():
                words.append((run[0], run.start()))
            continue
        language = "ru" if _CYRILLIC.search(run[0]) else "en"
        words += [(token.text, run.start() + token.idx) for token in _pipeline(language)(run[0]) if not token.is_space]
    return words


def _pipeline(language: str) -> Language:
    pipeline = _blank(language)
    if len(pipeline.vocab.strings) > _MAX_STRINGS:
        _blank.cache_clear()
        pipeline = _blank(language)
    return pipeline


@lru_cache(maxsize=2)
def _blank(language: str) -> Language:
    return spacy.blank(language)
