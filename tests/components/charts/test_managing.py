"""Hours a role and the roles that fit, in a picture and in words."""

from __future__ import annotations

import pytest

from components.charts.managing import FITS, ROLES, Row, fits, fits_in_words, hours, hours_in_words
from components.charts.managing import rows as rows_of
from components.charts.managing_labels import Labels
from components.charts.theme import DARK, LAPTOP, LIGHT, PROJECTOR

DOCTOR = Row("doctor", 14.5, 6.0)
COORDINATOR = Row("coordinator", 0.0, 7.3)
NOBODY = Row("nobody", 2.0, 3.2)
ROWS = [DOCTOR, COORDINATOR, NOBODY]
COUNTS = {"assistant": 1, "nurse": 0, "coordinator": 6, "manager": 2, "shared": 3, "none": 1}


def test_rows_are_the_roles_that_have_hours() -> None:
    none = dict.fromkeys(ROLES, 0.0)
    told = {
        "today": {**none, "nobody": 2.0, "doctor": 14.5},
        "wished": {**none, "doctor": 6.0, "coordinator": 7.3, "nobody": 3.2},
    }

    assert rows_of(told) == ROWS


def test_hours_draw_today_above_wished() -> None:
    figure = hours(ROWS)

    today, wished = figure.data
    assert (list(today.x), list(wished.x)) == ([14.5, 0.0, 2.0], [6.0, 7.3, 3.2])
    assert (today.name, wished.name) == ("Today", "Wished")
    assert all(one > other for one, other in zip(today.y, wished.y, strict=True))
    assert list(today.text) == ["14.5", "0", "2"]
    assert (today.marker.color, wished.marker.color) == (LIGHT.primary.solid, LIGHT.accent.soft)
    assert list(figure.layout.yaxis.ticktext) == ["Doctor", "Coordinator", "Nobody"]
    assert figure.layout.yaxis.tickfont.size == PROJECTOR.text


def test_hours_take_the_colours_and_sizes_of_their_screen() -> None:
    figure = hours(ROWS, None, DARK, LAPTOP)

    assert figure.data[1].marker.line.color == DARK.accent.solid
    assert figure.data[0].textfont.size == LAPTOP.small
    assert DARK.primary.solid in figure.layout.annotations[0].text


def test_hours_in_words_begin_with_the_finding() -> None:
    assert hours_in_words(ROWS).splitlines() == [
        "Most hours leave here: Doctor, from 14.5 to 6 a month per practice, on average.",
        "Most hours come here: Coordinator, from 0 to 7.3 a month per practice, on average.",
        "Doctor: 14.5 hours today, 6 wished",
        "Coordinator: 0 hours today, 7.3 wished",
        "Nobody: 2 hours today, 3.2 wished",
    ]


@pytest.mark.parametrize("shown", [[], [Row("doctor", 3.0, 3.0)]])
def test_hours_that_stay_are_told_to_stay(shown: list[Row]) -> None:
    assert hours_in_words(shown).splitlines()[0] == (
        "No role would get more or fewer hours than today."
    )
    assert len(hours(shown).data) == 2


def test_numbers_are_written_as_the_language_does() -> None:
    assert "14,5 hours today" in hours_in_words(ROWS, Labels(language="nl"))


def test_fits_draw_every_role_and_mark_the_most() -> None:
    figure = fits(COUNTS)

    assert list(figure.data[0].x) == [1, 0, 6, 2, 3, 1]
    assert list(figure.data[0].text) == ["1", "0", "6", "2", "3", "1"]
    assert [color == LIGHT.accent.solid for color in figure.data[0].marker.color] == [
        one == "coordinator" for one in FITS
    ]
    assert list(figure.layout.yaxis.ticktext) == [
        "Assistant with administrative tasks",
        "Practice nurse with extra tasks",
        "Practice coordinator",
        "Own practice manager",
        "Shared practice manager",
        "No extra role",
    ]


def test_fits_in_words_begin_with_the_finding() -> None:
    assert fits_in_words(COUNTS, 13).splitlines() == [
        "By our rule, “Practice coordinator” fits most often: 6 of 13 practices.",
        "Assistant with administrative tasks: 1 of 13 practices",
        "Practice nurse with extra tasks: 0 of 13 practices",
        "Practice coordinator: 6 of 13 practices",
        "Own practice manager: 2 of 13 practices",
        "Shared practice manager: 3 of 13 practices",
        "No extra role: 1 of 13 practices",
    ]


def test_fits_that_are_tied_are_told_together() -> None:
    tied = {**COUNTS, "manager": 6}

    assert fits_in_words(tied, 17).splitlines()[0] == (
        "By our rule, these fit most often, 6 of 17 practices each: "
        "Practice coordinator, Own practice manager."
    )
