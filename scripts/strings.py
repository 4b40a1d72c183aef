#!/usr/bin/env python3
"""Keep the catalogues in `locale/` equal to the strings in the source.

update   collect the strings and bring every catalogue up to date (new ones come in empty)
check    say what a catalogue lacks; exit 1 if there is anything
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from workshop.i18n import LOCALE_FOLDER, forms  # noqa: E402 - the project is not installed

FOLDERS = ("components", "pages", "workshop")
PYTHON_NAMES = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
SCRIPT_NAMES = {"N_": None, "t": None, "ngettext": (1, 2)}
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def collected(root: Path = ROOT) -> Catalog:
    """Return every string the source wants translated, with the files that want it."""
    template = Catalog(project="Praktijkatelier", charset="utf-8")
    for method, pattern, names in (
        ("python", "**.py", PYTHON_NAMES),
        ("javascript", "**.js", SCRIPT_NAMES),
    ):
        for folder in FOLDERS:
            for file, line, text, comments, _ in extract_from_dir(
                root / folder,
                method_map=[(pattern, method)],
                options_map={pattern: {"encoding": "utf-8", "parse_template_string": True}},
                keywords=names,
                comment_tags=["Translators:"],
            ):
                template.add(text, None, [(f"{folder}/{file}", line)], auto_comments=comments)
    main = root / "app.py"
    if main.exists():
        for line, text, comments, _ in extract_from_file("python", main, PYTHON_NAMES):
            template.add(text, None, [("app.py", line)], auto_comments=comments)
    return template


def problems(catalogue: Catalog, template: Catalog) -> Iterator[str]:
    """Say one by one what keeps a catalogue from being a whole translation of the source."""
    for message in template:
        if not message.id:
            continue
        translation = catalogue.get(message.id)
        if translation is None:
            yield f"not in the catalogue: {message.id!r}"
        elif translation.fuzzy:
            yield f"fuzzy: {message.id!r}"
        elif not all(forms(translation.string)):
            yield f"not translated: {message.id!r}"
        else:
            yield from _placeholder_problems(translation)
    for message in catalogue:
        if message.id and template.get(message.id) is None:
            yield f"no longer used: {message.id!r}"
    for message in catalogue.obsolete.values():
        yield f"no longer used: {message.id!r}"


def _placeholder_problems(message: Message) -> Iterator[str]:
    ids = forms(message.id)
    for index, text in enumerate(forms(message.string)):
        wanted = sorted(PLACEHOLDER.findall(ids[min(index, len(ids) - 1)]))
        if sorted(PLACEHOLDER.findall(text)) != wanted:
            yield f"other placeholders: {text!r} for {message.id!r}"


def catalogue_files(folder: Path = LOCALE_FOLDER) -> list[Path]:
    """Return the catalogue of every language but English, which needs none."""
    return sorted(folder.glob("*/LC_MESSAGES/messages.po"))


def read(path: Path) -> Catalog:
    """Read a catalogue; its language is the name of its folder."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3])


def write(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue; without line numbers it changes only when its strings do."""
    with path.open("wb") as file:
        write_po(
            file,
            catalogue,
            width=100,
            include_lineno=False,
            ignore_obsolete=True,
            sort_by_file=True,
        )


def update(path: Path, template: Catalog) -> None:
    """Bring one catalogue up to date; translations of strings that stayed are kept."""
    catalogue = read(path)
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    write(path, catalogue)


def main(arguments: list[str]) -> int:
    """Do one of the two verbs for every catalogue."""
    if arguments not in (["update"], ["check"]):
        print(__doc__)
        return 2
    template = collected()
    wrong = 0
    for path in catalogue_files():
        if arguments == ["update"]:
            update(path, template)
        for problem in problems(read(path), template):
            wrong += 1
            print(f"{path.relative_to(ROOT)}: {problem}")
    print(f"{len(template)} strings, {wrong} to mend")
    return 1 if wrong and arguments == ["check"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
