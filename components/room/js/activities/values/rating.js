// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inOrder } from "./order.js";
import { RATINGS, SCALES, asked, inWords } from "./scales.js";

/** Each value rated twice, by touch. @param {import("../../room.js").Context} context */
export function rating(context) {
  const values = inOrder(context.activity.values);
  const rated = values.filter(({ id }) => SCALES.every((scale) => own(context, id, scale))).length;
  return [
    h("p", { class: "quiet" },
      t("Nobody sees your ratings. The room sees averages, and only of at least {fewest} people.",
        { fewest: context.activity.fewest })),
    h("ol", { class: "to-rate" }, values.map((value) => item(context, value))),
    h("p", { class: "actions rated-count", role: "status" },
      h("span", null, t("{n} of {all} rated", { n: rated, all: values.length })),
      rated === values.length && h("span", { class: "quiet" }, t("You can still change everything."))),
  ];
}

/** @param {import("../../room.js").Context} context @param {import("./order.js").Value} value */
function item(context, value) {
  const whole = SCALES.every((scale) => own(context, value.id, scale));
  return h("li", { key: value.id, class: whole ? "is-rated" : "" },
    h("h2", null, value.name, whole && h("span", { class: "badge small" }, "✓ ", t("rated"))),
    h("p", null, value.text),
    value.practice && h("p", { class: "quiet" }, value.practice),
    SCALES.map((scale) => row(context, value, scale)));
}

/** @param {import("../../room.js").Context} context @param {import("./order.js").Value} value @param {string} scale */
function row(context, value, scale) {
  const chosen = own(context, value.id, scale);
  const label = `${value.id}-${scale}`;
  /** @param {number} number */
  const rate = (number) => {
    if (number !== chosen) context.send({ type: "values.rate", value: value.id, scale, rating: number });
  };
  return h("div", { class: `rate rate-${scale}`, role: "group", "aria-labelledby": label },
    h("p", { class: "rate-asked" },
      h("span", { id: label }, h("span", { class: "visually-hidden" }, value.name, ": "), asked(scale)),
      chosen && h("span", { class: "rate-words" }, inWords(scale, chosen))),
    h("div", { class: "rate-row" }, RATINGS.map((number) =>
      h("button", {
        key: String(number), type: "button", "aria-pressed": String(number === chosen), disabled: context.step.locked,
        on: { click: () => rate(number) },
      }, String(number), h("span", { class: "visually-hidden" }, ", ", inWords(scale, number))))),
    h("p", { class: "rate-ends", "aria-hidden": "true" },
      h("span", null, inWords(scale, RATINGS[0])),
      h("span", null, inWords(scale, RATINGS[RATINGS.length - 1]))));
}

/**
 * One's own rating: the last one given, sent or on its way.
 * @param {import("../../room.js").Context} context
 * @param {string} value
 * @param {string} scale
 * @returns {number | undefined}
 */
function own({ mine, pending }, value, scale) {
  const underway = pending.findLast((wish) =>
    wish.type === "values.rate" && wish.value === value && wish.scale === scale);
  return underway?.rating ?? mine[scale]?.[value];
}
