// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { simulated } from "../../simulated.js";
import { slicesOf } from "./slices.js";
import { kindBadge } from "./words.js";

/**
 * The slices in words, below the picture: columns under the drawn slices on a projector.
 * @param {import("../../room.js").Context} context
 * @param {(hole: import("./slices.js").Hole) => any} [beside]
 */
export function sliceList({ activity, audience }, beside) {
  const slices = slicesOf(activity);
  if (!slices.length) return nothing(activity);
  return [
    h("ol", { class: "cheese-slices", style: `--slices: ${slices.length}` }, slices.map((slice) =>
      h("li", { key: slice.id, class: slice.id === activity.arrow.stopped ? "cheese-slice stops" : "cheese-slice" },
        h("h2", null, slice.name,
          slice.id === activity.arrow.stopped && h("span", { class: "badge small stop" }, t("stops the arrow"))),
        slice.text && audience !== "screen" && h("p", { class: "quiet" }, slice.text),
        h("ul", { class: "cheese-holes" }, slice.holes.map((hole) =>
          h("li", { key: hole.id, class: hole.closed ? "hole is-closed" : "hole" },
            holeLine(hole),
            beside?.(hole))))))),
    activity.left_out && h("p", { class: "quiet" },
      ngettext("{n} cause is not drawn: at most four in a slice.", "{n} causes are not drawn: at most four in a slice.", activity.left_out)),
  ];
}

/** The names alone, where a projector has its words for something else. @param {any} activity */
export function sliceNames(activity) {
  const slices = slicesOf(activity);
  return h("ol", { class: "cheese-slices names", style: `--slices: ${slices.length}` }, slices.map((slice) =>
    h("li", { key: slice.id, class: slice.id === activity.arrow.stopped ? "cheese-slice stops" : "cheese-slice" },
      h("h2", null, slice.name))));
}

/** @param {import("./slices.js").Hole} hole */
export function holeLine(hole) {
  return h("p", { class: "hole-line" },
    h("span", { class: "hole-number" }, String(hole.number)), " ",
    h("span", { class: "hole-text", dir: "auto" }, hole.text), " ",
    kindBadge(hole.condition), " ",
    hole.closed && h("span", { class: "badge small closed-hole" }, "✓ ", t("closed")),
    hole.simulated && simulated());
}

/** @param {any} activity */
function nothing(activity) {
  return h("p", { class: "lead" }, activity.picture === "fishbone"
    ? t("No cause of the fishbone is marked active or latent yet, so there are no holes to draw.")
    : t("There are no holes to draw yet."));
}
