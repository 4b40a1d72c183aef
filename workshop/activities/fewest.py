"""From how many people on a result is shown; every exercise keeps to it."""

from __future__ import annotations

FEWEST = 5
"""people: from the total of fewer each works out another's answer, see docs/decisions/0008"""
