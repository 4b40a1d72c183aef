// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { chip, pairOf } from "./cards.js";
import { decimal, inWords, signOf } from "./signs.js";

const KINDS = ["growth", "defence", "improve", "retreat"];

/**
 * What the room scored. Projector and cockpit have the matrix itself below; a phone has a list.
 * @param {import("../../room.js").Context} context
 */
export function matrix(context) {
  const { activity, audience } = context;
  const told = Object.entries(/** @type {Record<string, any>} */ (activity.cells))
    .filter(([, cell]) => cell.mean !== undefined);
  if (!told.length) return nothing(activity);
  if (audience === "screen") return false;
  const lists = KINDS.map((kind) => combination(context, kind, told));
  return audience === "participant" ? [lists, left(activity, told.length)]
    : h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), lists);
}

/** @param {any} activity */
function nothing({ fewest, cells }) {
  return h("p", { class: "banner" }, Object.keys(cells).length
    ? t("No pair was scored by at least {fewest} people, so there is no matrix: a mean could tell who gave what. Talk it over, or go back to scoring.", { fewest })
    : t("There is nothing to show in the matrix yet."));
}

/** @param {any} activity @param {number} told */
function left({ cells, fewest }, told) {
  const few = Object.keys(cells).length - told;
  return few > 0 && h("p", { class: "quiet" },
    t("Pairs with fewer than {fewest} answers have no mean: {n} of {all}.", { fewest, n: few, all: told + few }));
}

/** @param {import("../../room.js").Context} context @param {string} kind @param {[string, any][]} told */
function combination(context, kind, told) {
  const { activity } = context;
  const these = told.filter(([, cell]) => cell.kind === kind)
    .sort(([, a], [, b]) => Math.abs(b.mean) - Math.abs(a.mean));
  return these.length > 0 && h("section", { key: kind, class: "combination" },
    h("h2", null, activity.combinations[kind].name),
    h("p", { class: "quiet" }, activity.combinations[kind].meaning),
    h("ol", { class: "cells" }, these.map(([pair, cell]) => row(context, pair, cell))));
}

/** @param {import("../../room.js").Context} context @param {string} pair @param {any} cell */
function row({ activity, audience, mine, data }, pair, cell) {
  const found = pairOf(activity, pair);
  const own = mine.scores?.[pair];
  return found && h("li", { key: pair },
    h("strong", { class: "sign", "data-sign": String(cell.sign), "aria-hidden": "true" }, signOf(cell.sign)),
    h("div", { class: "cell-words" },
      chip(found.inside), chip(found.outside),
      h("p", null,
        ngettext("Mean {mean} of {n} answer: {words}.", "Mean {mean} of {n} answers: {words}.", cell.people)
          .replace("{mean}", decimal(cell.mean, data.language)).replace("{words}", inWords(cell.sign))),
      audience === "participant" && own !== undefined &&
        h("p", { class: "quiet" }, t("You: {sign}, {words}.", { sign: signOf(own), words: inWords(own) }))));
}
