"""The smallest content there is, to make one thing wrong in it at a time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar, Literal

import pytest

from workshop.activities.estimate.setup import Setup as EstimateSetup
from workshop.content import ContentError, Library, load
from workshop.model.source import ContentModel, Line, Source


class Setup(ContentModel):
    """A setup small enough for tests."""

    FOLLOWS: ClassVar[str] = "estimate"

    text: Line
    layout: Literal["text", "close"] = "text"
    remark: Line | None = None
    repeats: Line | None = None
    follows: Line | None = None
    source: Source | None = None
    sources: tuple[Source, ...] = ()


SOURCES = """\
deck:
  text: Slides
study:
  text: A study
  url: https://example.org/study
  checked: 2026-11-22
"""
WORKSHOP = """\
id: tiny
title: Tiny
summary: As small as can be.
steps:
  - id: one
    activity: card
    title: First
    minutes: 5
    say: [Hello.]
    setup:
      text: Some text
      sources: [deck]
  - id: two
    activity: card
    title: Second
    minutes: 10
    say: [Bye.]
    ask: [Any questions?]
    setup:
      use: cards/two
"""
TWO = """\
text: >
  Text from
  elsewhere
layout: close
source: study
"""
NL = "nl/workshops/tiny.yaml"
CARD = "nl/cards/two.yaml"
FILES = {"sources.yaml": SOURCES, NL: WORKSHOP, CARD: TWO}


def read(tmp_path: Path, files: Mapping[str, str | bytes]) -> Library:
    root = tmp_path / "data"
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(root, {"card": Setup, "estimate": EstimateSetup})


def problems(tmp_path: Path, files: Mapping[str, str | bytes]) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read(tmp_path, files)
    return str(caught.value).splitlines()
