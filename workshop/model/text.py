"""What people write, made safe to keep: one rule for every field."""

from __future__ import annotations

import re
import unicodedata

from workshop.model.refusals import Refused

# Bidirectional overrides and isolates could make text show as something else than it is.
_BIDI = dict.fromkeys(
    map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
)
_SPACES = re.compile(r"\s+")
# Joiners that emoji and several scripts need, although they are "format" characters.
_KEPT_FORMAT = "\u200c\u200d"


def clean(text: str) -> str:
    """Return `text` on one line, normalised, without control and direction characters."""
    text = _SPACES.sub(" ", text).translate(_BIDI)
    kept = (c for c in text if c in _KEPT_FORMAT or unicodedata.category(c) not in _DROPPED)
    return unicodedata.normalize("NFC", "".join(kept)).strip()


_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def checked(text: str, limit: int) -> str:
    """Return the cleaned text of at most `limit` characters.

    Raises Refused("text-empty") or Refused("text-too-long").
    """
    if len(text) > limit * 40:  # a hostile megabyte is not worth normalising
        raise Refused("text-too-long", limit=limit)
    text = clean(text)
    if not any(unicodedata.category(c)[0] in "LNPS" for c in text):
        raise Refused("text-empty")
    if len(text) > limit:
        raise Refused("text-too-long", limit=limit)
    return text
