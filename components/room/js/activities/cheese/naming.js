// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { ngettext, t } from "../../strings.js";
import { barrierCard } from "./barrier.js";
import { barrierForm } from "./barrierForm.js";
import { effect } from "./effect.js";
import { strengths } from "./explaining.js";
import { sliceList } from "./list.js";
import { picture } from "./picture.js";
import { barriersOf } from "./slices.js";
import { strengthBadge } from "./words.js";

/** Everybody names barriers and supports others'. @param {import("../../room.js").Context} context */
export function naming(context) {
  const { audience } = context;
  reopen(context);
  return [
    effect(context.activity),
    picture(context),
    audience === "screen" ? counted(context) : h("p", { class: "ask" }, t("What would close a hole? Name a barrier where you see one.")),
    sliceList(context, audience === "screen" ? (hole) => admitted(context, hole) : (hole) => against(context, hole)),
    audience === "trainer" && counted(context),
    audience !== "screen" && h("details", { class: "in-numbers" },
      h("summary", null, t("How strong is a barrier?")), strengths(context.activity)),
  ];
}

/** Words that were refused go back into the form they came from. @param {import("../../room.js").Context} context */
function reopen({ ui, activity }) {
  if (ui.text === undefined) return;
  const [first] = Object.keys(activity.holes);
  const id = ui.namedFor in activity.holes ? ui.namedFor : first;
  if (id !== undefined) ui.open = { what: "barrier", id };
}

/** @param {import("../../room.js").Context} context */
function counted({ activity, view }) {
  const n = barriersOf(activity).filter((barrier) => !barrier.hidden).length;
  return h("p", { class: "ask", "aria-live": "polite" },
    ngettext("{n} barrier so far.", "{n} barriers so far.", n), " ",
    t("{supporting} of {joined} support one or more.", { supporting: activity.supporting, joined: view.joined }));
}

/** @param {import("../../room.js").Context} context @param {import("./slices.js").Hole} hole */
function against(context, hole) {
  const { audience, step } = context;
  const may = audience === "trainer" || !step.locked;
  return [
    h("ul", { class: "cheese-barriers" },
      named(context, hole).map((barrier) => h("li", { key: barrier.id }, barrierCard(context, barrier)))),
    may && (isOpen(context, "barrier", hole.id)
      ? barrierForm(context, hole)
      : h("button", {
          type: "button", class: "add", "data-opens": `barrier-${hole.id}`,
          on: { click: () => toggle(context, "barrier", hole.id) },
        }, t("Name a barrier"), h("span", { class: "visually-hidden" }, hole.text))),
  ];
}

/** Barriers against a hole, those on their way too. @param {import("../../room.js").Context} context @param {import("./slices.js").Hole} hole @returns {import("./slices.js").Barrier[]} */
function named({ activity, pending }, hole) {
  const there = barriersOf(activity).filter((barrier) => barrier.hole === hole.id);
  const underway = pending
    .filter((wish) => wish.type === "cheese.barrier.name" && wish.hole === hole.id && !activity.barriers[wish.id])
    .map((wish, index) => ({ ...wish, rank: 1e6 + index, underway: true }));
  return [...there, ...underway];
}

/** On a projector: how many are named, and what closes it. @param {import("../../room.js").Context} context @param {import("./slices.js").Hole} hole */
function admitted({ activity }, hole) {
  const these = barriersOf(activity).filter((barrier) => barrier.hole === hole.id);
  return [
    these.length > 0 && h("p", { class: "quiet" }, ngettext("{n} barrier", "{n} barriers", these.length)),
    these.filter((barrier) => barrier.admitted).map((barrier) =>
      h("p", { key: barrier.id, class: "plug" }, "✓ ", h("span", { dir: "auto" }, barrier.text), " ", strengthBadge(barrier.strength))),
  ];
}
