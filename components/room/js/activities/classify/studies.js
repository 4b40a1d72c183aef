// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inWords } from "../estimate/numbers.js";
import { source } from "../estimate/shares.js";
import { bar } from "./bar.js";
import { answersOf } from "./incidents.js";
import { inNumbers } from "./inNumbers.js";

/**
 * @typedef {{ label: string, process: number, knowledge: number, remark?: string,
 *   source?: { text: string } }} Share in percent
 */

/** The room beside what was published. @param {import("../../room.js").Context} context */
export function studies(context) {
  const { activity, audience, data } = context;
  if (audience === "screen") return false;
  const { all, invented, own } = activity.overall;
  const room = [
    audience === "participant" && share(t("You"), counted(context)),
    share(t("This room, all its choices"), all),
    share(t("This room, the invented incidents"), invented),
    share(t("This room, its own incidents"), own),
  ].filter((one) => one);
  return inNumbers(audience, [
    h("p", { class: "quiet" }, activity.studies.remark),
    room.length ? list(t("Sorted"), room, data.language)
      : h("p", { class: "quiet" }, t("There are not enough answers yet.")),
    list(t("Published"), activity.studies.figures, data.language),
  ]);
}

/** @param {import("../../room.js").Context} context */
function counted(context) {
  const levels = Object.values(answersOf(context)).map((answer) => answer.level);
  const count = (/** @type {string} */ level) => levels.filter((one) => one === level).length;
  return { process: count("process"), knowledge: count("knowledge") };
}

/**
 * Counts as shares; nothing when nothing was counted.
 * @param {string} label
 * @param {{ process: number, knowledge: number } | undefined} counts
 * @returns {Share | undefined}
 */
function share(label, counts) {
  const total = counts ? counts.process + counts.knowledge : 0;
  if (!counts || !total) return undefined;
  const process = (100 * counts.process) / total;
  return { label, process, knowledge: 100 - process };
}

/** @param {string} title @param {any[]} shares @param {string} language */
function list(title, shares, language) {
  return h("section", { class: "shares" },
    h("h2", null, title),
    h("ul", null, shares.map((/** @type {Share} */ one) => h("li", null,
      h("p", null, h("strong", null, one.label)),
      bar(one),
      h("p", null, inWords(one.process, language)),
      one.remark && h("p", { class: "quiet" }, one.remark),
      one.source && source(one.source)))));
}
