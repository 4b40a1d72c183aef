"""Library: a trainer's workshops, and the templates to make one from."""

from __future__ import annotations

from components.library import library
from components.visitor import require_trainer

library(require_trainer())
