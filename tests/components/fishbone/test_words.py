"""The fishbone in words."""

from __future__ import annotations

from components.fishbone.diagram import diagram
from components.fishbone.labels import Labels
from components.fishbone.words import in_words, summary
from tests.components.fishbone.samples import BONES, EFFECT, Causes

CAUSES: Causes = [
    {"id": "1", "bone": "b2", "text": "No agreement", "condition": "latent", "domain": "process"},
    {"id": "2", "bone": "b2", "text": "Computer down"},
    {"id": "3", "bone": "b2", "parent": "1", "text": "Nobody felt responsible"},
    {"id": "4", "bone": "b2", "parent": "3", "text": "Never discussed"},
    {"id": "5", "bone": "b2", "parent": "1", "text": "No time", "votes": {"cause": 3, "change": 1}},
]


def test_in_words_numbers_every_cause_under_its_bone() -> None:
    assert in_words(diagram(EFFECT, BONES, CAUSES)).splitlines() == [
        "Fishbone: A high INR was not noticed for three days (bones: 4, causes: 5)",
        "People & team: no causes yet",
        "Patient: no causes yet",
        "Agreements & procedures:",
        "  1 No agreement (latent condition, process)",
        "    1.1 Nobody felt responsible",
        "      1.1.1 Never discussed",
        "    1.2 No time (main cause: 3, can change soon: 1)",
        "  2 Computer down",
        "Communication & records: no causes yet",
    ]


def test_in_words_speaks_the_words_it_is_given() -> None:
    labels = Labels(title="Visgraat", summary="{title}: {effect} ({causes})", empty="nog leeg")

    made = diagram("", BONES[:1], [])
    assert in_words(made, labels) == "Visgraat: What happened? (0)\nPeople & team: nog leeg"


def test_summary_counts_what_a_diagram_holds() -> None:
    expected = "Fishbone: What happened? (bones: 0, causes: 0)"
    assert summary(diagram("", [], [])) == expected
