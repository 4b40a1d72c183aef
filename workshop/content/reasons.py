"""Why content cannot be used, where its check says so in words: each with a translation.

A check raises the English sentence itself; `workshop.live.problems` looks it up.
"""

from __future__ import annotations

from workshop.i18n import N_

REASONS = (
    N_("a story begins with a sentence of at most 200 characters"),
    N_("a story has at most 5 points"),
    N_("a story shows points, a table or steps: one of them"),
    N_("a table belongs to a story"),
    N_("steps belong to a story"),
    N_("every row of the table needs as many cells as it has column headings"),
    N_("must say where {inside} and {outside} stand, and nothing else in braces"),
    N_("no question is required: an empty form could be handed in"),
)
