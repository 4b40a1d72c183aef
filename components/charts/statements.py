"""Where the room stands on each statement, and how it moved since it was first asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from components.charts.diverging import VALUES, Row, diverging
from components.charts.statements_labels import Labels
from components.charts.theme import LIGHT, PROJECTOR, Palette, Sizes
from components.charts.words import agreed
from workshop.i18n import decimal

Statements = Mapping[str, Mapping[str, Any]]
Results = Mapping[str, Mapping[str, Any]]


def results(
    statements: Statements,
    found: Results,
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw a diverging bar for each statement.

    statements: id -> {number, text}; found: id -> {n, counts?, agreement?}, as the view has them.
    """
    labels = labels or Labels()
    rows = [Row(_titled(one), [("", found[key])]) for key, one in _in_order(statements)]
    return diverging(rows, labels, palette, sizes)


def results_in_words(statements: Statements, found: Results, labels: Labels | None = None) -> str:
    """Say on what the room agrees most and least, then every statement with its answers."""
    labels = labels or Labels()
    told = [(key, one) for key, one in _in_order(statements) if "agreement" in found[key]]
    lines = []
    if not told:
        lines.append(labels.no_results)
    if len(told) > 1:
        lines.append(_of_one_mind([(one, found[key]["agreement"]) for key, one in told], labels))
    lines += [f"{_titled(one)} {_told(found[key], labels)}" for key, one in _in_order(statements)]
    return "\n".join(lines)


def shift(
    statements: Statements,
    found: Results,
    labels: Labels | None = None,
    palette: Palette = LIGHT,
    sizes: Sizes = PROJECTOR,
) -> go.Figure:
    """Draw for each statement the first answers above the new ones, and the change between.

    found: id -> {first?, second, change?}, as the view has them.
    """
    labels = labels or Labels()
    rows = [
        Row(_titled(one), _both(found[key], labels), found[key].get("change"))
        for key, one in _in_order(statements)
    ]
    return diverging(rows, labels, palette, sizes)


def shift_in_words(statements: Statements, found: Results, labels: Labels | None = None) -> str:
    """Say on what the room moved most, then every statement with both answers and its change."""
    labels = labels or Labels()
    lines = [_moved(statements, found, labels)]
    for key, one in _in_order(statements):
        parts = [_titled(one)]
        parts += [f"{name}: {_told(result, labels)}" for name, result in _both(found[key], labels)]
        if "change" in found[key]:
            parts.append(_change(found[key]["change"], labels))
        lines.append(" ".join(parts))
    return "\n".join(lines)


def _of_one_mind(told: Sequence[tuple[Mapping[str, Any], float]], labels: Labels) -> str:
    most = max(told, key=lambda pair: pair[1])
    least = min(told, key=lambda pair: pair[1])
    high, low = (agreed(agreement, labels.language) for _, agreement in (most, least))
    if high == low:
        return labels.alike.format(agreement=high)
    return labels.of_one_mind.format(
        most=most[0]["text"], high=high, least=least[0]["text"], low=low
    )


def _moved(statements: Statements, found: Results, labels: Labels) -> str:
    changes = {
        key: found[key]["change"] for key, _ in _in_order(statements) if "change" in found[key]
    }
    if not changes:
        return labels.no_results
    furthest = max(changes, key=lambda key: abs(changes[key]))
    change = changes[furthest]
    if change == 0:
        return labels.unmoved
    sentence = labels.moved_up if change > 0 else labels.moved_down
    steps = decimal(abs(change), labels.language)
    return sentence.format(text=statements[furthest]["text"], steps=steps)


def _change(change: float, labels: Labels) -> str:
    if change == 0:
        return labels.no_change
    sentence = labels.change_up if change > 0 else labels.change_down
    return sentence.format(steps=decimal(abs(change), labels.language))


def _both(one: Mapping[str, Any], labels: Labels) -> list[tuple[str, Mapping[str, Any]]]:
    first = [(labels.first, one["first"])] if "first" in one else []
    return [*first, (labels.now, one["second"])]


def _told(result: Mapping[str, Any], labels: Labels) -> str:
    if "counts" not in result:
        return labels.few.format(n=result["n"])
    counts = ", ".join(
        f"{result['counts'][value]} {name}"
        for value, name in zip(VALUES, labels.answers, strict=True)
    )
    agreement = agreed(result["agreement"], labels.language)
    return labels.result.format(n=result["n"], counts=counts, agreement=agreement)


def _titled(statement: Mapping[str, Any]) -> str:
    return f"{statement['number']}. {statement['text']}"


def _in_order(statements: Statements) -> list[tuple[str, Mapping[str, Any]]]:
    return sorted(statements.items(), key=lambda pair: int(pair[1]["number"]))
