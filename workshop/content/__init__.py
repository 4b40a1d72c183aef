"""The content in data/: workshops in each language, checked as a whole when the app starts."""

from __future__ import annotations

from workshop.content.library import Library, load
from workshop.content.problems import ContentError, Problem
from workshop.content.template import StepContent, Template

__all__ = ["ContentError", "Library", "Problem", "StepContent", "Template", "load"]
