// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { barrierCard, supportBadge } from "./barrier.js";
import { effect } from "./effect.js";
import { limits, strengths } from "./explaining.js";
import { holeLine, sliceList, sliceNames } from "./list.js";
import { picture } from "./picture.js";
import { barriersOf, slicesOf } from "./slices.js";
import { finding, strengthBadge } from "./words.js";

/** What a projector can hold beside the picture. */
const LISTED = 6;

/** What stops the arrow now, and where; the strongest barriers first. @param {import("../../room.js").Context} context */
export function stopping(context) {
  const { activity, audience } = context;
  if (!Object.keys(activity.slices).length) return [effect(activity), sliceList(context)];
  return [
    h("p", { class: "lead finding", role: "status" }, finding(activity)),
    picture(context),
    audience === "screen" && sliceNames(activity),
    h("p", { class: "quiet" }, t("Where the arrow stops is what we agreed here. It is no proof.")),
    h("div", { class: "cheese-beneath" },
      audience === "screen" ? shortList(context) : ranking(context),
      openHoles(activity)),
    audience !== "screen" && h("div", { class: "cheese-beneath" }, strengths(activity), limits(activity)),
  ];
}

/** The strongest first; what the trainer hid comes last. @param {any} activity */
function ranked(activity) {
  const place = (/** @type {string} */ id) => activity.order[id] ?? 1e6;
  return barriersOf(activity).sort((a, b) => place(a.id) - place(b.id));
}

/** @param {import("../../room.js").Context} context */
function ranking(context) {
  const { activity } = context;
  const barriers = ranked(activity);
  return h("section", { class: "cheese-ranking" },
    h("h2", null, t("The strongest barriers first")),
    barriers.length === 0 && h("p", { class: "quiet" }, t("No barriers were named.")),
    h("ol", { class: "cheese-barriers" }, barriers.map((barrier) =>
      h("li", { key: barrier.id }, barrierCard(context, barrier,
        h("p", { class: "quiet", dir: "auto" }, against(activity, barrier)))))));
}

/** @param {import("../../room.js").Context} context */
function shortList({ activity }) {
  const barriers = ranked(activity);
  const more = barriers.length - LISTED;
  return h("section", { class: "cheese-ranking" },
    h("h2", null, t("The strongest barriers first")),
    barriers.length === 0 && h("p", { class: "quiet" }, t("No barriers were named.")),
    h("ol", { class: "cheese-short" }, barriers.slice(0, LISTED).map((barrier) =>
      h("li", { key: barrier.id, class: barrier.admitted ? "is-admitted" : "" },
        h("span", { class: "hole-number" }, String(activity.holes[barrier.hole].rank + 1)), " ",
        barrier.admitted && "✓ ",
        h("span", { dir: "auto" }, barrier.text), " ",
        strengthBadge(barrier.strength), " ",
        supportBadge(barrier)))),
    more > 0 && h("p", { class: "quiet" }, t("{n} more on the phones.", { n: more })));
}

/** @param {any} activity @param {import("./slices.js").Barrier} barrier */
function against(activity, barrier) {
  const hole = activity.holes[barrier.hole];
  return t("Against hole {n}: {text}", { n: hole.rank + 1, text: hole.text });
}

/** @param {any} activity */
function openHoles(activity) {
  const open = slicesOf(activity).flatMap((slice) => slice.holes).filter((hole) => !hole.closed);
  return h("section", { class: "cheese-open" },
    h("h2", null, t("Still open")),
    open.length === 0 && h("p", { class: "quiet" }, t("Every hole is closed.")),
    open.length > 0 && h("p", { class: "quiet" },
      t("{active} active, {latent} latent", { active: activity.open.active, latent: activity.open.latent })),
    h("ul", { class: "cheese-holes" }, open.map((hole) =>
      h("li", { key: hole.id, class: "hole" }, holeLine(hole)))));
}
