// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { sources as cited } from "../card.js";
import { percent } from "../estimate/numbers.js";
import { answersOf } from "./incidents.js";
import { inNumbers } from "./inNumbers.js";

/**
 * @typedef {{ id: string, name: string, n: number, rank: number, share: number,
 *   cumulative: number, vital?: boolean }} Named
 */

/** Where the incidents came from, most often named first. @param {import("../../room.js").Context} context */
export function sources(context) {
  const { activity, audience, data } = context;
  const named = /** @type {Named[]} */ (Object.entries(activity.sources)
    .map(([id, one]) => ({ id, name: activity.origins[id].name, ...one }))
    .sort((a, b) => a.rank - b.rank));
  if (!named.length) return audience !== "screen" && h("p", { class: "quiet" }, t("There are not enough answers yet."));
  const finding = h("p", { class: "finding" }, h("strong", null, inWords(named, data.language)));
  if (audience === "screen") return finding;
  return [
    finding,
    inNumbers(audience, table(context, named)),
    h("p", { class: "quiet" }, activity.origins_told.remark),
    cited(activity.origins_told.sources),
  ];
}

/** @param {Named[]} named @param {string} language */
function inWords(named, language) {
  const few = named.filter((one) => one.vital);
  return t("{share} of the answers name {few} of the {all} sources: {names}.", {
    few: few.length, all: named.length, share: percent(few[few.length - 1].cumulative, language),
    names: few.map((one) => one.name).join("; "),
  });
}

/** @param {import("../../room.js").Context} context @param {Named[]} named */
function table(context, named) {
  const { audience, data } = context;
  const own = Object.values(answersOf(context)).map((answer) => answer.origin);
  const isPhone = audience === "participant";
  return h("table", { class: "named" },
    h("thead", null, h("tr", null,
      h("th", { scope: "col" }, t("Source")),
      h("th", { scope: "col", class: "number" }, t("Room")),
      h("th", { scope: "col", class: "number" }, t("Share")),
      h("th", { scope: "col", class: "number" }, t("Adds up to")),
      isPhone && h("th", { scope: "col", class: "number" }, t("You")))),
    h("tbody", null, named.map((one) => h("tr", { key: one.id, class: one.vital ? "vital" : "" },
      h("th", { scope: "row" }, one.name),
      h("td", { class: "number" }, String(one.n)),
      h("td", { class: "number" }, percent(one.share, data.language)),
      h("td", { class: "number" }, percent(one.cumulative, data.language)),
      isPhone && h("td", { class: "number" }, String(own.filter((id) => id === one.id).length))))));
}
