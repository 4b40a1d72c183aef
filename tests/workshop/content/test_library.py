"""A wrong file is told with file, line and what is wrong; all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workshop.content.tiny import CARD, FILES, NL, SOURCES, TWO, WORKSHOP, problems, read


def test_load_gives_templates_with_everything_put_in_its_place(tmp_path: Path) -> None:
    skipped = WORKSHOP.replace("    minutes: 10\n", "    minutes: 10\n    skipped: true\n")
    library = read(tmp_path, {**FILES, NL: skipped})

    template = library.templates["nl", "tiny"]
    assert list(library.templates) == [("nl", "tiny")]
    assert template.model_dump(mode="json") == {
        "id": "tiny",
        "title": "Tiny",
        "summary": "As small as can be.",
        "steps": [
            {
                "id": "one",
                "activity": "card",
                "title": "First",
                "minutes": 5,
                "say": ["Hello."],
                "ask": [],
                "setup": {
                    "text": "Some text",
                    "layout": "text",
                    "sources": [{"id": "deck", "text": "Slides"}],
                },
                "skipped": False,
            },
            {
                "id": "two",
                "activity": "card",
                "title": "Second",
                "minutes": 10,
                "say": ["Bye."],
                "ask": ["Any questions?"],
                "setup": {
                    "text": "Text from elsewhere",
                    "layout": "close",
                    "source": {
                        "id": "study",
                        "text": "A study",
                        "url": "https://example.org/study",
                        "checked": "2026-11-22",
                    },
                    "sources": [],
                },
                "skipped": True,
            },
        ],
        "language": "nl",
    }
    assert [step.id for step in template.open] == ["one"]
    assert template.minutes == 5


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        pytest.param(
            CARD,
            "layout: close",
            "layout: [close",
            f"data/{CARD}:5: this is not YAML: did not find expected ',' or ']'",
            id="no YAML",
        ),
        pytest.param(
            CARD,
            "Text from",
            "Text \x07 from",
            f"data/{CARD}:2: this is not YAML: control characters are not allowed",
            id="control character",
        ),
        pytest.param(
            CARD, TWO, "# nothing\n", f"data/{CARD}:1: the file is empty", id="empty file"
        ),
        pytest.param(
            CARD,
            "layout: close",
            "layuot: close",
            f"data/{CARD}:4: layuot: nobody reads this key",
            id="unknown key",
        ),
        pytest.param(
            CARD,
            TWO,
            "source: study\n",
            f"data/{CARD}:1: text: is missing",
            id="missing key in a used file",
        ),
        pytest.param(
            NL,
            "    title: Second\n",
            "",
            f"data/{NL}:13: steps.1.title: is missing",
            id="missing key of a step",
        ),
        pytest.param(
            NL,
            "minutes: 10",
            "minutes: a lot",
            f"data/{NL}:16: steps.1.minutes: Input should be a valid integer",
            id="wrong type",
        ),
        pytest.param(
            NL,
            "text: Some text",
            "text: ''",
            f"data/{NL}:11: steps.0.setup.text: is empty",
            id="empty text",
        ),
        pytest.param(
            NL,
            "text: Some text",
            "text:",
            f"data/{NL}:11: steps.0.setup.text: is empty",
            id="no value",
        ),
        pytest.param(
            NL,
            "text: Some text",
            "text: Some text\n      remark: ' '",
            f"data/{NL}:12: steps.0.setup.remark: is empty",
            id="blank optional text",
        ),
        pytest.param(
            NL,
            "text: Some text",
            "text: Some text\n      text: More text",
            f"data/{NL}:12: steps.0.setup.text: stands here twice",
            id="key twice",
        ),
        pytest.param(
            NL,
            "id: two",
            "id: one",
            f"data/{NL}:13: steps.1.id: another step is called 'one' too",
            id="step id twice",
        ),
        pytest.param(
            NL,
            "id: two\n    activity: card",
            "id: two\n    activity: karaoke",
            f"data/{NL}:14: steps.1.activity: there is no such activity (there are card, estimate)",
            id="unknown activity",
        ),
        pytest.param(
            NL,
            "id: tiny",
            "id: small",
            f"data/{NL}:1: id: the file is called 'tiny'",
            id="id is not the file's name",
        ),
        pytest.param(
            CARD,
            "source: study",
            "source: stduy",
            f"data/{CARD}:5: source: there is no source 'stduy'",
            id="unknown source",
        ),
        pytest.param(
            NL,
            "sources: [deck]",
            "sources: [deck, dekc]",
            f"data/{NL}:12: steps.0.setup.sources.1: there is no source 'dekc'",
            id="unknown source in a list",
        ),
        pytest.param(
            NL,
            "sources: [deck]",
            "sources: []",
            "data/sources.yaml:1: deck: nobody names this source",
            id="source never used",
        ),
        pytest.param(
            "sources.yaml",
            "https://example.org/study",
            "ftp://example.org/study",
            r"data/sources.yaml:5: study.url: String should match pattern '^https://\S+$'",
            id="wrong address",
        ),
        pytest.param(
            "sources.yaml",
            "checked: 2026-11-22",
            "checked: 2026-13-45",
            "data/sources.yaml:6: study.checked: '2026-13-45' cannot be read",
            id="no such day",
        ),
        pytest.param(
            "sources.yaml",
            "  checked",
            "  note: hm\n  checked",
            "data/sources.yaml:6: study.note: nobody reads this key",
            id="unknown key of a source",
        ),
    ],
)
def test_load_tells_what_is_wrong(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    assert old in FILES[file]
    changed = FILES[file].replace(old, new, 1)

    assert problems(tmp_path, {**FILES, file: changed}) == [expected]


def test_load_tells_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    changed = WORKSHOP.replace("cards/two", "cards/three")

    assert problems(tmp_path, {**FILES, NL: changed}) == [
        f"data/{NL}:20: steps.1.setup.use: there is no file data/nl/cards/three.yaml"
    ]


def test_load_uses_no_file_outside_the_language(tmp_path: Path) -> None:
    changed = WORKSHOP.replace("cards/two", "../nl/cards/two")

    assert problems(tmp_path, {**FILES, NL: changed}) == [
        f"data/{NL}:20: steps.1.setup.use: there is no file data/nl/../nl/cards/two.yaml"
    ]


def test_load_tells_of_a_file_that_uses_itself(tmp_path: Path) -> None:
    files = {**FILES, CARD: TWO.replace("source: study", "source:\n  use: cards/two")}

    assert problems(tmp_path, files) == [f"data/{CARD}:6: source.use: cards/two uses itself"]


def test_load_tells_of_a_file_that_nobody_uses(tmp_path: Path) -> None:
    files = {**FILES, "nl/cards/three.yaml": TWO, "nl/four.yaml": TWO}

    assert problems(tmp_path, files) == [
        "data/nl/cards/three.yaml:1: nobody uses this file",
        "data/nl/four.yaml:1: nobody uses this file",
    ]


def test_load_tells_of_a_problem_in_a_file_used_twice_only_once(tmp_path: Path) -> None:
    twice = WORKSHOP.replace("text: Some text\n      sources: [deck]", "use: cards/two")

    assert problems(tmp_path, {**FILES, NL: twice, CARD: "text: a\nlayout: no\n"}) == [
        f"data/{CARD}:2: layout: Input should be 'text' or 'close'"
    ]


def test_load_tells_of_bytes_that_are_no_utf_8(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {**FILES, CARD: b"layout: close\ntext: caf\xe9\n"}

    assert problems(tmp_path, files) == [
        f"data/{CARD}:2: this is not UTF-8",
    ]


def test_load_tells_of_a_workshop_that_is_a_list(tmp_path: Path) -> None:
    assert problems(tmp_path, {**FILES, NL: "- one\n- two\n"}) == [
        f"data/{NL}:1: must be a mapping"
    ]


def test_load_tells_of_a_folder_without_content(tmp_path: Path) -> None:
    assert problems(tmp_path, {}) == [
        "data:1: there is no workshop here",
        "data/sources.yaml:1: there is no such file",
    ]


def test_load_tells_every_problem_of_every_file_at_once(tmp_path: Path) -> None:
    files = {
        "sources.yaml": SOURCES.replace("A study", "''"),
        NL: WORKSHOP.replace("minutes: 5", "minutes: 0").replace("say: [Bye.]", "say: []"),
        CARD: TWO.replace("close", "open") + "colour: red\n",
    }

    assert problems(tmp_path, files) == [
        f"data/{CARD}:4: layout: Input should be 'text' or 'close'",
        f"data/{CARD}:6: colour: nobody reads this key",
        f"data/{NL}:8: steps.0.minutes: Input should be greater than or equal to 1",
        f"data/{NL}:17: steps.1.say: Tuple should have at least 1 item after validation, not 0",
        "data/sources.yaml:4: study.text: is empty",
    ]


def test_load_tells_a_rule_of_an_activity_where_it_is_broken(tmp_path: Path) -> None:
    estimate = """\
question: How much?
about: Reports
caption: Shares of reports
deck: {label: Slides, process: 80, knowledge: 30}
figures:
  - label: A study
    process: 70
    knowledge: 10
    source: study
taxonomy:
  title: Categories
  source: deck
  categories:
    - {level: process, name: Medication, count: 1, percent: 50}
    - {level: knowledge, name: Diagnosis, count: 1, percent: 50}
groups:
  title: Groups
  remark: Ours
  items:
    - {name: Prescribing, own_mapping: [Medication]}
rehearsal: {first: [50], second: [101]}
"""
    files = {
        **FILES,
        NL: WORKSHOP.replace("id: two\n    activity: card", "id: two\n    activity: estimate"),
        CARD: estimate,
    }

    assert problems(tmp_path, files) == [
        f"data/{CARD}:4: deck: process and knowledge must add up to 100",
        f"data/{CARD}:6: figures.0: process, knowledge and other must add up to 100",
        f"data/{CARD}:21: rehearsal.second.0: Input should be less than or equal to 100",
    ]
