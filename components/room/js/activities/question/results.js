// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";

export const VALUES = [1, 2, 3, 4, 5];

/** How often each rating was given, question by question. @param {import("../../room.js").Context} context */
export function results(context) {
  const { activity } = context;
  return h("div", { class: "results" },
    h("ol", { class: "scale-labels" }, activity.labels.map(
      (/** @type {string} */ label, /** @type {number} */ index) => h("li", null,
        h("strong", null, String(index + 1)), " ", label))),
    activity.quick.map((/** @type {import("./scale.js").Quick} */ quick) => result(context, quick)));
}

/** @param {import("../../room.js").Context} context @param {import("./scale.js").Quick} quick */
function result({ activity, mine, data }, quick) {
  const { n, counts } = activity.results[quick.id];
  return h("section", { key: quick.id, class: "result" },
    h("div", null,
      h("h2", null, quick.text),
      h("p", { class: "quiet", "aria-live": "polite" }, counts
        ? finding(VALUES.map((value) => counts[value]), activity.labels, data.language)
        : t("Too few answers to show ({n}).", { n }))),
    counts && columns(counts, activity.labels, mine.ratings?.[quick.id]));
}

/**
 * @param {Record<string, number>} counts
 * @param {string[]} labels
 * @param {number | undefined} own
 */
function columns(counts, labels, own) {
  const most = Math.max(...VALUES.map((value) => counts[value]));
  return h("ol", { class: "ratings", role: "list" }, VALUES.map((value, index) => {
    const n = counts[value];
    return h("li", { class: value === own ? "own" : "", style: `--part: ${n / most}` },
      h("span", { class: "visually-hidden" }, `${value}, ${labels[index]}: `,
        ngettext("{n} answer", "{n} answers", n), value === own && `, ${t("yours among them")}`),
      h("span", { class: "column", "aria-hidden": "true" }, String(n)),
      h("span", { class: "value", "aria-hidden": "true" }, String(value)));
  }));
}

/**
 * What most people chose, in words.
 * @param {number[]} counts
 * @param {string[]} labels
 * @param {string} language
 */
export function finding(counts, labels, language) {
  const all = counts.reduce((sum, n) => sum + n, 0);
  const most = Math.max(...counts);
  const chosen = labels.filter((_, index) => counts[index] === most);
  return [
    ngettext("{n} answer.", "{n} answers.", all),
    t("Most often: {labels}.", { labels: new Intl.ListFormat(language).format(chosen) }),
  ].join(" ");
}
