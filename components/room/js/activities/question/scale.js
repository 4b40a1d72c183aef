// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { VALUES, results } from "./results.js";

/** @typedef {{ id: string, text: string }} Quick */

/** A few quick questions, each rated from 1 to 5. @param {import("../../room.js").Context} context */
export function scale(context) {
  if (context.step.phase === "show") return results(context);
  return context.audience === "participant" ? rating(context) : reading(context);
}

/** What the room is rating: everybody can read along. @param {import("../../room.js").Context} context */
function reading({ activity, view }) {
  return [
    h("ol", { class: "quick-list" }, activity.quick.map((/** @type {Quick} */ quick) =>
      h("li", null, quick.text))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{n} of {joined} have answered every question.", { n: activity.answered, joined: view.joined })),
  ];
}

/** @param {import("../../room.js").Context} context */
function rating(context) {
  const { activity } = context;
  const own = ratings(context);
  return [
    activity.quick.map((/** @type {Quick} */ quick) => question(context, quick, own[quick.id])),
    h("p", { class: "quiet" },
      t("Nobody sees your answers. The room sees how often each was given, and only of at least {fewest} people.",
        { fewest: activity.fewest })),
  ];
}

/** One's own ratings, as they will be when all that was tapped has arrived. @param {import("../../room.js").Context} context */
function ratings({ mine, pending }) {
  /** @type {Record<string, number>} */
  const own = { ...mine.ratings };
  for (const wish of pending) if (wish.type === "question.rate") own[wish.quick] = wish.value;
  return own;
}

/**
 * @param {import("../../room.js").Context} context
 * @param {Quick} quick
 * @param {number | undefined} chosen
 */
function question(context, quick, chosen) {
  const { activity, step } = context;
  return h("fieldset", { key: quick.id, class: "quick" },
    h("legend", null, quick.text),
    h("div", { class: "rates" }, VALUES.map((value) => h("button", {
      type: "button", class: "rate", disabled: step.locked,
      "aria-pressed": String(value === chosen),
      "aria-label": `${value}: ${activity.labels[value - 1]}`,
      on: {
        click: () => value !== chosen && context.send({ type: "question.rate", quick: quick.id, value }),
      },
    }, String(value)))),
    h("p", { class: "chosen", role: "status" }, chosen
      ? activity.labels[chosen - 1]
      : h("span", { class: "ends", "aria-hidden": "true" },
          h("span", null, activity.labels[0]), h("span", null, activity.labels.at(-1)))));
}
