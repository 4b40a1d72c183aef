"""The strip below the fishbone: what letters and signs mean, and what is not in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.fishbone import scale
from components.fishbone.diagram import Cause
from components.fishbone.labels import Labels
from components.fishbone.measure import measured, width, wrap
from components.fishbone.pen import Pen
from components.fishbone.rows import chip_width
from components.fishbone.shapes import BoxKind, LineKind

_SAMPLE = 1.8
_BETWEEN = 1.4
_INNER = 0.4


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign and its meaning; a notice has no sign."""

    kind: BoxKind
    sign: str
    word: str

    @property
    def sign_width(self) -> float:
        """The width before the word, in em."""
        if self.kind == "notice":
            return 0.0
        if self.kind in {"votes-cause", "votes-change"}:
            return chip_width(self.sign) + _INNER
        sample = _SAMPLE + _INNER if self.kind in {"active", "latent"} else 0.0
        return scale.BADGE + _INNER + sample

    @property
    def width(self) -> float:
        """The width of the whole entry, in em."""
        return self.sign_width + width(self.word) * scale.SMALL_TEXT


def entries(causes: Sequence[Cause], hidden: int, labels: Labels) -> list[Entry]:
    """Return the entries that this picture needs: only signs that are in it."""
    used = {cause.condition for cause in causes} | {cause.domain for cause in causes}
    signs: list[tuple[bool, BoxKind, str, str]] = [
        ("active" in used, "active", labels.active_letter, labels.active),
        ("latent" in used, "latent", labels.latent_letter, labels.latent),
        ("process" in used, "process", labels.process_letter, labels.process),
        ("knowledge" in used, "knowledge", labels.knowledge_letter, labels.knowledge),
        (any(c.votes.cause > 0 for c in causes), "votes-cause", "●", labels.votes_cause),
        (any(c.votes.change > 0 for c in causes), "votes-change", "▲", labels.votes_change),
        (hidden > 0, "notice", "", labels.not_drawn.format(count=hidden)),
    ]
    return [Entry(kind, sign, word) for needed, kind, sign, word in signs if needed]


def set_in_rows(wanted: Sequence[Entry], room: float) -> list[list[Entry]]:
    """Break the entries into rows of at most `room` em; a word too long for a row is cut."""
    rows: list[list[Entry]] = []
    left = 0.0
    for entry in wanted:
        word = wrap(measured(entry.word), (room - entry.sign_width) / scale.SMALL_TEXT, 1)[0]
        fitted = Entry(entry.kind, entry.sign, word)
        if not rows or fitted.width > left:
            rows.append([])
            left = room
        rows[-1].append(fitted)
        left -= fitted.width + _BETWEEN
    return rows


def draw(pen: Pen, rows: Sequence[Sequence[Entry]], left: float, top: float) -> None:
    """Draw the rows from a left upper corner on."""
    for index, row in enumerate(rows):
        x, y = left, top + index * scale.LEGEND_ROW
        for entry in row:
            _draw_sign(pen, entry, x, y)
            kind: BoxKind = "notice" if entry.kind == "notice" else "legend"
            size = (entry.width - entry.sign_width, scale.LINE)
            place = (x + entry.sign_width, y)
            pen.box(kind, place, size, (entry.word,), em=scale.SMALL_TEXT)
            x += entry.width + _BETWEEN


def _draw_sign(pen: Pen, entry: Entry, x: float, y: float) -> None:
    samples: dict[BoxKind, LineKind] = {"active": "active", "latent": "latent"}
    if entry.kind in samples:
        middle = y + scale.LINE / 2
        pen.line(samples[entry.kind], (x, middle), (x + _SAMPLE, middle))
        x += _SAMPLE + _INNER
    if entry.kind in {"votes-cause", "votes-change"}:
        size = (chip_width(entry.sign), scale.LINE)
        pen.box(entry.kind, (x, y), size, (entry.sign,), em=scale.SMALL_TEXT)
    elif entry.kind != "notice":
        pen.badge(entry.kind, entry.sign, x, y)
