// @ts-check
import { h } from "../../dom.js";
import { flight, head, layout, outline, star } from "./geometry.js";
import { slicesOf } from "./slices.js";
import { finding } from "./words.js";

/**
 * The slices with their holes, and how far the arrow comes. A screen reader gets the finding here,
 * and the list of slices beside it.
 * @param {import("../../room.js").Context} context
 */
export function picture({ activity, audience }) {
  const slices = slicesOf(activity);
  if (!slices.length) return false;
  const plan = layout(slices, audience !== "participant");
  const { through, stopped } = activity.arrow;
  const flown = JSON.stringify(activity.arrow);
  /** @param {string} slice */
  const at = (slice) => plan.places[slice].holes[through[slice]];
  const path = slices.filter(({ id }) => through[id]).map(({ id }) => at(id));
  // From back to front: a slice hides the arrow behind its right half, and shows it in its holes.
  const drawn = [!stopped && leg(plan, flown, path.length, path.at(-1) ?? plan.start, beforeEnd(plan))];
  for (const [index, slice] of [...slices.entries()].reverse()) {
    drawn.push(sliceShape(slice, plan));
    const from = path[index - 1] ?? plan.start;
    if (slice.id === stopped) drawn.push(leg(plan, flown, index, from, beforePlug(plan, slice)));
    else if (through[slice.id]) drawn.push(leg(plan, flown, index, from, path[index], false));
  }
  return h("div", { class: stopped ? "cheese-picture is-stopped" : "cheese-picture" },
    h("svg", { viewBox: `0 0 ${plan.width} ${plan.height}`, role: "img", "aria-label": finding(activity) },
      accident(plan, stopped),
      drawn,
      slices.flatMap((slice) => slice.holes.map((hole) => label(hole, plan)))));
}

/**
 * A part of the arrow's way; made anew when the way changes, so that the arrow flies again.
 * @param {import("./geometry.js").Layout} plan
 * @param {string} flown
 * @param {number} index
 * @param {import("./geometry.js").Point} from
 * @param {import("./geometry.js").Point} to
 * @param {boolean} [last]
 */
function leg({ radius }, flown, index, from, to, last = true) {
  const neck = last ? { x: to.x - radius * 0.6, y: to.y } : to;
  return h("g", { key: `${flown}-${index}`, class: "leg", style: `--leg: ${index}` },
    h("path", { class: "flight", d: flight(from, neck), pathLength: "1" }),
    last && h("path", { class: "arrow-head", d: head(to, radius * 0.9) }));
}

/** @param {import("./geometry.js").Layout} plan */
function beforeEnd({ end, radius }) {
  return { x: end.x - radius * 1.1, y: end.y };
}

/** @param {import("./geometry.js").Layout} plan @param {import("./slices.js").Slice} slice */
function beforePlug({ places, radius }, slice) {
  const { x, y } = places[slice.id].holes[slice.holes[0].id];
  return { x: x - radius - 2, y };
}

/** @param {import("./slices.js").Slice} slice @param {import("./geometry.js").Layout} plan */
function sliceShape(slice, { places, radius }) {
  const place = places[slice.id];
  return h("g", { key: `slice-${slice.id}`, class: "slice" },
    h("path", { class: "cut", d: outline(place, radius), "fill-rule": "evenodd" }),
    slice.holes.map((hole) => h("circle", {
      key: hole.id, class: `ring is-${hole.condition}${hole.closed ? " is-closed" : ""}`,
      cx: place.holes[hole.id].x, cy: place.holes[hole.id].y, r: radius,
    })));
}

/** @param {import("./slices.js").Hole} hole @param {import("./geometry.js").Layout} plan */
function label(hole, { places }) {
  const { x, y } = places[hole.slice].holes[hole.id];
  return h("text", { key: `label-${hole.id}`, class: hole.closed ? "number is-closed" : "number", x, y, dy: ".36em" },
    String(hole.number));
}

/** @param {import("./geometry.js").Layout} plan @param {string | undefined} stopped */
function accident({ end, radius }, stopped) {
  return h("g", { key: "accident", class: "accident" },
    h("path", { d: star(end, radius * 1.05) }),
    h("text", { x: end.x, y: end.y, dy: ".36em" }, stopped ? "✓" : "!"));
}
