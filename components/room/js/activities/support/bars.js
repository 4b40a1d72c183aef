// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { inOrder } from "./order.js";
import { picked } from "./picking.js";

/**
 * How often each answer was chosen, the most frequent first; without numbers of a few people.
 * @param {import("../../room.js").Context} context
 * @param {string} poll
 */
export function bars(context, poll) {
  const { counts, fewest, people, options } = context.activity.poll;
  const list = inOrder(options);
  if (counts) list.sort((a, b) => counts[b.id] - counts[a.id]);
  const judged = list.some((one) => one.helps !== undefined);
  return [
    h("p", { class: "quiet", "aria-live": "polite" }, counts
      ? ngettext("{n} person has answered.", "{n} people have answered.", people)
      : t("Fewer than {fewest} people have answered. Numbers could tell who chose what, so there are none.", { fewest })),
    judged ? h("div", { class: "judged" },
      group(context, poll, t("This helps"), "helps", list.filter((one) => one.helps)),
      group(context, poll, t("This does not help"), "hurts", list.filter((one) => !one.helps)))
      : rows(context, poll, list),
  ];
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} poll
 * @param {string} title
 * @param {string} kind
 * @param {any[]} list
 */
function group(context, poll, title, kind, list) {
  return h("section", { key: kind, class: kind }, h("h2", null, title), rows(context, poll, list));
}

/** @param {import("../../room.js").Context} context @param {string} poll @param {any[]} list */
function rows(context, poll, list) {
  const { counts, people } = context.activity.poll;
  const own = context.audience === "participant" ? picked(context, poll) : new Set();
  return h("ul", { class: "bars" }, list.map(({ id, text, why }) =>
    h("li", { key: id, style: counts && `--part: ${counts[id] / people}` },
      h("p", { class: "bar-text" },
        h("span", null, text, own.has(id) && h("span", { class: "badge small" }, t("yours"))),
        counts && h("strong", null,
          h("span", { "aria-hidden": "true" }, String(counts[id])),
          h("span", { class: "visually-hidden" }, ngettext("{n} time", "{n} times", counts[id])))),
      counts && h("span", { class: "bar", "aria-hidden": "true" }),
      why && h("p", { class: "why" }, why))));
}
