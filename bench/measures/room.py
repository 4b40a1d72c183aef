"""A room at work: 300 phones, a trainer and a projector, and notes that come at random."""

from __future__ import annotations
