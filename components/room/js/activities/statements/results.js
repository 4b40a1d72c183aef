// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { SCALE, inOrder, named } from "./scale.js";

/** @typedef {{ n: number, counts?: Record<string, number>, agreement?: number }} Result */

/** One's own answer beside the room's. @param {import("../../room.js").Context} context */
export function results(context) {
  const { activity, mine, data } = context;
  const found = Object.values(activity.results);
  return h("div", { class: "found" },
    key(found),
    h("ol", null, inOrder(activity).map((statement) => h("li", { key: statement.id },
      h("p", { class: "statement" }, `${statement.number}. ${statement.text}`),
      bar(activity.results[statement.id], mine.answers?.[statement.id]),
      h("p", { class: "quiet" }, numbers(activity.results[statement.id], data.language)),
      answered(context, statement.id)))),
    explained(found));
}

/** The room's answers at first and now. @param {import("../../room.js").Context} context */
export function shifts(context) {
  const { activity, mine, data } = context;
  const found = Object.values(activity.shift).flatMap((one) => [one.first, one.second]).filter(Boolean);
  return h("div", { class: "found" },
    key(found),
    h("ol", null, inOrder(activity).map((statement) => {
      const { first, second, change } = activity.shift[statement.id];
      return h("li", { key: statement.id },
        h("p", { class: "statement" }, `${statement.number}. ${statement.text}`),
        first && time(t("first"), first, undefined, data.language),
        time(t("now"), second, mine.answers?.[statement.id], data.language),
        change !== undefined && h("p", { class: "change" }, moved(change, data.language)),
        answered(context, statement.id));
    })),
    Object.values(activity.shift).some((one) => one.change !== undefined) && h("p", { class: "quiet" },
      t("The shift is the change of the room’s mean answer, in steps of the scale. It says nothing about any one person.")),
    explained(found));
}

/** @param {string} name @param {Result} result @param {number | undefined} own @param {string} language */
function time(name, result, own, language) {
  return h("div", { class: "time" },
    h("p", { class: "quiet" }, h("strong", null, name), " · ", numbers(result, language)),
    bar(result, own));
}

/** What the five colours mean, once there are any. @param {Result[]} found */
function key(found) {
  return found.some((result) => result.counts)
    && h("ul", { class: "scale-key", "aria-hidden": "true" }, SCALE.map((value) =>
      h("li", null, h("span", { class: `swatch v${value}` }), named(value))));
}

/**
 * How many gave each answer; one's own part is marked.
 * @param {Result} result
 * @param {number | undefined} own
 */
function bar({ counts }, own) {
  return counts && h("ol", { class: "stacked" }, SCALE.map((value) => {
    const n = counts[value];
    return h("li", { class: `v${value}${own === value ? " own" : ""}`, style: `flex-grow: ${n}` },
      h("span", { class: "visually-hidden" }, `${named(value)}: `, ngettext("{n} answer", "{n} answers", n),
        own === value && `, ${t("yours among them")}`),
      n > 0 && h("span", { "aria-hidden": "true" }, String(n)));
  }));
}

/** @param {Result} result @param {string} language */
function numbers({ n, agreement }, language) {
  if (agreement === undefined) return t("Too few answers to show ({n}).", { n });
  return [
    ngettext("{n} answer", "{n} answers", n), " · ",
    t("agreement {agreement}", { agreement: written(agreement, language) }),
  ];
}

/** @param {import("../../room.js").Context} context @param {string} id */
function answered({ mine, audience }, id) {
  const value = mine.answers?.[id];
  return audience === "participant" && value !== undefined
    && h("p", { class: "yours" }, t("Your answer: {answer}", { answer: named(value) }));
}

/** @param {number} change @param {string} language */
function moved(change, language) {
  const steps = written(Math.abs(change), language);
  if (change > 0) return ["▶ ", t("The room moved {steps} towards agreeing.", { steps })];
  if (change < 0) return ["◀ ", t("The room moved {steps} towards disagreeing.", { steps })];
  return t("The room stands where it stood.");
}

/** What the numbers mean, and why some are missing. @param {Result[]} found */
function explained(found) {
  return [
    found.some((result) => result.counts) && h("p", { class: "quiet" },
      t("Agreement is van der Eijk’s A: 1 when all give the same answer, 0 when every answer is given equally often, −1 when half of the room stands at either end.")),
    found.some((result) => !result.counts) && h("p", { class: "quiet" },
      t("Fewer than five answers are not shown: they could tell who gave which answer.")),
  ];
}

/** With the minus sign of the sentences around it. @param {number} number @param {string} language */
function written(number, language) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number).replace("-", "−");
}
