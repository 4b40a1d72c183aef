"""How wide text is, without a browser: in em, never less than in the fonts we name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

ELLIPSIS = "…"
BOLD = 1.09
SAFETY = 1.02

# Widths in 1/1000 em: per character the wider one of Arial and Source Sans.
_GROUPS = {
    200: "'",
    255: "ijlI|",
    285: " !,./:;[\\]f·",
    340: "()-`rt{}“”„‘’",
    392: '"*•',
    500: "cJkgsvxyz^",
    560: "abdehnopqu0123456789L_?$#«»–",
    590: "+<=>~",
    615: "FTZ",
    672: "&ABEKPSVXYß",
    725: "CDHNRUw",
    780: "GOQ€",
    840: "mM",
    900: "%æ",
    950: "W",
    1020: "@—…ÆŒœ",
}
_WIDTHS = {char: width / 1000 for width, chars in _GROUPS.items() for char in chars}
# Signs that are one character and as wide as a word.
_GIANTS = {0xFDFD: 11.0, 0x2E3A: 2.1, 0x2E3B: 3.1, 0xA9C5: 2.5}
_CUNEIFORM = range(0x12000, 0x12550)
_EMOJI = range(0x1F000, 0x20000)
_SYMBOLS = range(0x2190, 0x2C00)
_JOINER = "\u200d"


# A line may also end after a hyphen or a slash between longer parts of a word.
_BREAK = re.compile(r"(?<=\w\w\w[-/])(?=\w\w\w)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text that stays on one line, and its width in em."""

    text: str
    width: float
    starts_word: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A text in pieces, measured once, so that it can be wrapped many times.

    `width` is that of the text on one line, `space` that of a space, in em.
    """

    pieces: tuple[Piece, ...]
    width: float
    space: float
    bold: bool


def measured(text: str, *, bold: bool = False) -> Words:
    """Measure a text."""
    pieces = [
        Piece(part, width(part, bold=bold), index == 0)
        for word in text.split()
        for index, part in enumerate(_BREAK.split(word))
    ]
    space = width(" ", bold=bold)
    spaces = max(0, sum(piece.starts_word for piece in pieces) - 1)
    total = sum(piece.width for piece in pieces) + spaces * space
    return Words(tuple(pieces), total, space, bold)


def width(text: str, *, bold: bool = False) -> float:
    """Return the width of one line in em."""
    total = sum(_char_width(char) for char in unicodedata.normalize("NFD", text))
    return total * SAFETY * (BOLD if bold else 1.0)


@lru_cache(maxsize=4096)
def _char_width(char: str) -> float:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    code = ord(char)
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0.0
    if code in _GIANTS:
        return _GIANTS[code]
    if code in _CUNEIFORM:
        return 4.5
    if code in _EMOJI or unicodedata.east_asian_width(char) in "WF":
        return 1.4
    if code in _SYMBOLS:
        return 1.2
    if unicodedata.bidirectional(char) in {"R", "AL", "AN"}:
        return 0.75
    return 0.95


def wrap(text: Words, limit: float, max_lines: int) -> tuple[str, ...]:
    """Break text into at most `max_lines` lines of at most `limit` em; "…" marks what is cut.

    A word wider than a line is broken between its characters.
    """
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _short_pieces(text, limit):
        between = " " if line and piece.starts_word else ""
        needed = piece.width + (text.space if between else 0.0)
        if not line or used + needed <= limit:
            line, used = f"{line}{between}{piece.text}", used + needed
            continue
        if len(lines) + 1 == max_lines:
            return (*lines, _cut(f"{line}{between}{piece.text}", limit, bold=text.bold))
        lines.append(line)
        line, used = piece.text, piece.width
    return (*lines, line)


def _short_pieces(text: Words, limit: float) -> Iterator[Piece]:
    """Give the pieces, those wider than a line in parts."""
    for piece in text.pieces:
        if piece.width <= limit:
            yield piece
            continue
        part = Piece("", 0.0, piece.starts_word)
        for cluster in _clusters(piece.text):
            cluster_width = width(cluster, bold=text.bold)
            if part.text and part.width + cluster_width > limit:
                yield part
                part = Piece("", 0.0, False)
            part = Piece(part.text + cluster, part.width + cluster_width, part.starts_word)
        yield part


def _cut(line: str, limit: float, *, bold: bool) -> str:
    clusters = list(_clusters(line))
    while clusters and width("".join(clusters) + ELLIPSIS, bold=bold) > limit:
        clusters.pop()
    return "".join(clusters).rstrip() + ELLIPSIS


def _clusters(word: str) -> Iterator[str]:
    """Split into what readers see as one character, as far as it matters for breaking."""
    cluster = ""
    for char in word:
        glued = _char_width(char) == 0.0 or cluster.endswith(_JOINER)
        if cluster and not glued:
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster
