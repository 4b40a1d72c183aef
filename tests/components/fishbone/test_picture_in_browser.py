"""What we think of the width of text holds in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from components.charts.theme import LIGHT
from components.fishbone.diagram import diagram
from components.fishbone.layout import layout
from components.fishbone.picture import svg
from tests.components.fishbone.samples import BONES, EFFECT, HOSTILE, Causes, many

HOSTILE_CAUSES = [
    {"id": str(i), "bone": f"b{i % 4}", "text": text, "condition": "active", "domain": "process"}
    for i, text in enumerate(HOSTILE)
]
# Where each text really is, in the picture's own px: [left, right] per group with text.
MEASURE = """() => {
  const svg = document.querySelector('svg');
  const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
  return [...svg.querySelectorAll('g:has(> text)')].map(g => {
    const sides = [...g.querySelectorAll(':scope > text')].map(t => t.getBoundingClientRect());
    const ends = [Math.min(...sides.map(s => s.left)), Math.max(...sides.map(s => s.right))];
    return ends.map(end => end * scale);
  });
}"""


@pytest.mark.browser
@pytest.mark.parametrize("causes", [many(40, BONES, 1), HOSTILE_CAUSES], ids=["room", "hostile"])
def test_texts_stay_within_the_boxes_they_were_given(browser: Browser, causes: Causes) -> None:
    made = diagram(EFFECT, BONES, causes)
    boxes = [box for box in layout(made).boxes if box.lines]
    page = browser.new_page(viewport={"width": 1920, "height": 1080})
    page.set_content(f'<body style="margin:0">{svg(made, LIGHT)}')

    sides = page.evaluate(MEASURE)
    page.close()

    assert len(sides) == len(boxes)
    outside = [
        (box.lines, box.left, box.right, left, right)
        for box, (left, right) in zip(boxes, sides, strict=True)
        if left < box.left - 2 or right > box.right + 2
    ]
    assert outside == []
