"""What the sheet says of what was measured."""

from __future__ import annotations

import pytest

from bench.figures import Figure, Sheet, percentile, shown


@pytest.mark.parametrize(
    ("percent", "expected"), [(50, 5.0), (90, 9.0), (95, 10.0), (100, 10.0), (1, 1.0)]
)
def test_percentile_is_a_value_that_was_measured(percent: float, expected: float) -> None:
    values = [float(value) for value in range(10, 0, -1)]

    assert percentile(values, percent) == expected


def test_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 95)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0.0, "0"), (0.5969, "0.597"), (14.94, "14.9"), (300.0, "300"), (1715.4, "1715")],
)
def test_shown_keeps_three_digits(value: float, expected: str) -> None:
    assert shown(value) == expected


def test_figure_is_the_median_with_its_spread_and_target() -> None:
    figure = Figure("room.p95", "ms", at_most=25, values=[30.0, 14.5, 20.0])

    assert figure.line() == "room.p95 20 ms  min 14.5 max 30  target <= 25 met"


def test_figure_of_one_repetition_has_no_spread() -> None:
    assert Figure("room.core", "%", values=[12.6]).line() == "room.core 12.6 %"


@pytest.mark.parametrize(
    ("at_most", "at_least", "met"),
    [(None, None, True), (10, None, True), (9, None, False), (None, 10, True), (None, 11, False)],
)
def test_figure_meets_a_target_up_to_its_bound(
    at_most: float | None, at_least: float | None, *, met: bool
) -> None:
    assert Figure("x", "ms", at_most, at_least, [10.0]).met is met


def test_sheet_names_what_was_missed_missing_and_doubtful() -> None:
    sheet = Sheet()
    sheet.add("fast", 1, "ms", at_most=2)
    sheet.add("slow", 3, "ms", at_most=2)
    sheet.expect("notes", 10, 9)
    sheet.expect("votes", 600, 600)
    sheet.remark("others were busy")

    assert sheet.closing() == [
        "missed slow 3 ms  target <= 2 missed",
        "missing notes: 9 of 10",
        "remark others were busy",
    ]


def test_sheet_takes_ratios_repetition_by_repetition() -> None:
    sheet = Sheet()
    for ours, theirs in ((10, 5), (30, 10), (8, 8)):
        sheet.add("ours", ours, "ms")
        sheet.add("theirs", theirs, "ms")

    sheet.ratio("ratio", "ours", "theirs", at_most=2)

    assert [figure.line() for figure in sheet.figures][2:] == [
        "ratio 2 x  min 1 max 3  target <= 2 met"
    ]


def test_sheet_misses_a_ratio_without_its_other_half() -> None:
    sheet = Sheet()
    sheet.add("ours", 10, "ms")

    sheet.ratio("ratio", "ours", "theirs")

    assert sheet.missing == ["ratio: repetitions: 0 of 1"]
