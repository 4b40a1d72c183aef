"""What people write, made safe to keep: one rule for every field."""

from __future__ import annotations

import unicodedata

from workshop.model.refusals import Refused

# Control, format (direction overrides too: they make text show as something else than it is),
# surrogate, private and unassigned characters.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# Joiners that emoji and several scripts need, although they are "format" characters.
_JOINERS = "\u200c\u200d"
# Letters and a symbol that show as nothing: Hangul fillers and the empty Braille pattern.
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"


def clean(text: str) -> str:
    """Return `text` on one line, normalised, without control and direction characters."""
    kept = (" " if c.isspace() else c for c in text if c.isspace() or _is_kept(c))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def checked(text: str, limit: int) -> str:
    """Return the cleaned text of at most `limit` characters.

    Raises Refused("text-empty") or Refused("text-too-long").
    """
    if len(text) > limit * 40:  # a hostile megabyte is not worth normalising
        raise Refused("text-too-long", limit=limit)
    text = clean(text)
    if not any(map(_shows, text)):
        raise Refused("text-empty")
    if len(text) > limit:
        raise Refused("text-too-long", limit=limit)
    return text


def _is_kept(c: str) -> bool:
    return c in _JOINERS or _is_pictograph(c) or unicodedata.category(c) not in _DROPPED


def _shows(c: str) -> bool:
    return _is_pictograph(c) or (unicodedata.category(c)[0] in "LNPS" and c not in _BLANK)


def _is_pictograph(c: str) -> bool:
    # Phones have newer emoji than Python's tables: unassigned there, in these blocks, is an emoji.
    return "\U0001f000" <= c <= "\U0001faff"
