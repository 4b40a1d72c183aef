"""The scores of the matrix, cell by cell, as the NHG prints them."""

from __future__ import annotations

from workshop.activities.change.matrix import CLASSES, FREQUENCIES, SEVERITIES, class_of


def test_matrix_is_the_published_one() -> None:
    assert SEVERITIES == ("catastrophic", "major", "moderate", "minor")
    assert {
        frequency: [class_of(severity, frequency) for severity in SEVERITIES]
        for frequency in FREQUENCIES
    } == {
        "weekly": [4, 3, 3, 2],
        "monthly": [4, 3, 2, 1],
        "yearly": [4, 2, 1, 1],
        "rarer": [3, 2, 1, 1],
    }


def test_every_class_is_somewhere() -> None:
    found = {class_of(severity, frequency) for severity in SEVERITIES for frequency in FREQUENCIES}

    assert found == set(CLASSES)


def test_worse_or_more_often_never_weighs_less() -> None:
    for frequency in FREQUENCIES:
        scores = [class_of(severity, frequency) for severity in SEVERITIES]
        assert scores == sorted(scores, reverse=True)
    for severity in SEVERITIES:
        scores = [class_of(severity, frequency) for frequency in FREQUENCIES]
        assert scores == sorted(scores, reverse=True)
