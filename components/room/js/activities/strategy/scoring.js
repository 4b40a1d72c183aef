// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { board } from "../swot/board.js";
import { cardsIn, chip, pairOf } from "./cards.js";
import { handful, others } from "./handful.js";
import { SCORES, inWords, signOf } from "./signs.js";

/** @param {import("../../room.js").Context} context */
export function scoring(context) {
  const { activity, audience } = context;
  if (!Object.keys(activity.places).length)
    return h("p", { class: "banner" }, t("There are no pairs yet. The trainer first picks cards on both sides."));
  return audience === "participant" ? alone(context) : counting(context);
}

/** A few pairs at a time. @param {import("../../room.js").Context} context */
function alone(context) {
  const { activity, mine } = context;
  const isScored = (/** @type {string} */ pair) => own(context, pair) !== undefined;
  const pairs = handful(context, isScored);
  const all = Object.keys(activity.places);
  const scored = all.filter(isScored);
  const whole = pairs.every(isScored);
  if (mine.turn === undefined) return false;
  return [
    h("p", { class: "quiet" },
      t("Nobody sees your scores. The room sees means, and only of at least {fewest} people.", { fewest: activity.fewest })),
    pairs.length > 0 && h("ol", { class: "pairs" }, pairs.map((pair) => item(context, pair))),
    h("div", { class: "actions" },
      h("span", { role: "status" }, t("{n} of {all} scored", { n: scored.length, all: all.length }), " ",
        scored.length === all.length && h("span", { class: "quiet" }, t("That is all. You can still change everything."))),
      scored.length < all.length && h("button", {
        type: "button", class: whole ? "primary" : "",
        on: { click: () => others(context, isScored) },
      }, whole ? t("More pairs") : t("Other pairs"))),
    scored.length > 0 && h("details", { class: "in-numbers" },
      h("summary", null, t("What you scored")),
      h("ol", { class: "pairs" }, scored.filter((pair) => !pairs.includes(pair)).map((pair) => item(context, pair)))),
  ];
}

/** @param {import("../../room.js").Context} context @param {string} pair */
function item(context, pair) {
  const found = pairOf(context.activity, pair);
  if (!found) return false;
  const { inside, outside, kind } = found;
  const chosen = own(context, pair);
  const label = `ask-${pair}`;
  /** @param {number} score */
  const give = (score) => {
    if (score !== chosen) context.send({ type: "strategy.score", pair, score });
  };
  return h("li", { key: pair, class: chosen === undefined ? "" : "is-rated" },
    chip(inside), chip(outside),
    h("div", { class: "rate", role: "group", "aria-labelledby": label },
      h("p", { class: "rate-asked" },
        h("span", { id: label }, context.activity.combinations[kind].ask),
        chosen !== undefined && h("span", { class: "rate-words" }, inWords(chosen))),
      h("div", { class: "rate-row" }, SCORES.map((score) => h("button", {
        key: String(score), type: "button", class: score < 0 ? "hinders" : "helps",
        "aria-pressed": String(score === chosen), disabled: context.step.locked,
        on: { click: () => give(score) },
      }, h("span", { "aria-hidden": "true" }, signOf(score)), h("span", { class: "visually-hidden" }, inWords(score))))),
      h("p", { class: "rate-ends", "aria-hidden": "true" },
        h("span", null, inWords(SCORES[0])), h("span", null, inWords(SCORES[SCORES.length - 1])))));
}

/** The projector and the trainer see the cards, and only how many scored. @param {import("../../room.js").Context} context */
function counting({ activity, view }) {
  const all = Object.keys(activity.places).length;
  return [
    h("ul", { class: "scale" }, SCORES.map((score) => h("li", { key: String(score) },
      h("strong", { class: "sign", "data-sign": String(score) }, signOf(score)), inWords(score)))),
    board((quadrant) => h("ul", { class: "picked" }, cardsIn(activity, quadrant).map((card) =>
      h("li", { key: card.id }, chip(card))))),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{complete} of {joined} have scored {handful} pairs or more, {begun} have begun.",
        { complete: activity.complete, joined: view.joined, handful: Math.min(activity.handful, all), begun: activity.begun }),
      " ", t("{enough} of {all} pairs have enough answers to be shown.", { enough: activity.enough, all })),
  ];
}

/**
 * One's own score: the last one given, sent or on its way.
 * @param {import("../../room.js").Context} context
 * @param {string} pair
 * @returns {number | undefined}
 */
function own({ mine, pending }, pair) {
  const underway = pending.findLast((wish) => wish.type === "strategy.score" && wish.pair === pair);
  return underway?.score ?? mine.scores?.[pair];
}
