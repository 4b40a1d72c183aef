"""The documentation says what the project does."""

from __future__ import annotations

import re
from pathlib import Path

from workshop.settings import Settings, variable

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| `(ATELIER_\w+)` \| .*? \| (.*) \|$", re.MULTILINE)
LINE = re.compile(r"^# (ATELIER_\w+)=", re.MULTILINE)
LINK = re.compile(r"\[[^\]]*\]\((?!https?://|mailto:|#)([^)#]+)")
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)


def _pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def test_docs_describe_each_setting_as_the_code_does() -> None:
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")

    assert dict(ROW.findall(text)) == {
        variable(name): field.description for name, field in Settings.model_fields.items()
    }


def test_env_example_lists_each_setting() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")

    assert LINE.findall(text) == [variable(name) for name in Settings.model_fields]


def test_links_between_pages_lead_somewhere() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in _pages()
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert broken == []


def test_pages_name_only_verbs_that_make_knows() -> None:
    known = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    unknown = [
        f"{page.relative_to(ROOT)}: make {verb}"
        for page in _pages()
        for verb in re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8"))
        if verb not in known
    ]

    assert unknown == []
