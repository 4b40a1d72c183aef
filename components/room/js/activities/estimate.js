// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { guessing } from "./estimate/guessing.js";
import { histogram } from "./estimate/histogram.js";
import { inWords } from "./estimate/numbers.js";
import { published } from "./estimate/published.js";
import { comparison } from "./estimate/shares.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { question, first: guess, discuss, second: guess, reveal };

/** @param {import("../room.js").Context} context */
export function render(context) {
  return [
    h("p", { class: "lead ask" }, context.activity.question),
    PHASES[context.step.phase](context),
  ];
}

/** @param {import("../room.js").Context} context */
function question({ activity }) {
  return h("p", { class: "quiet-lead" }, activity.about);
}

/** @param {import("../room.js").Context} context */
function guess(context) {
  const round = context.step.phase;
  if (context.audience === "participant") return guessing(context, round);
  return [
    h("p", { class: "quiet-lead" }, context.activity.about),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{n} of {joined} have guessed.",
        { n: context.activity.answered[round], joined: context.view.joined })),
  ];
}

/** @param {import("../room.js").Context} context */
function discuss(context) {
  const { activity, mine, data, audience } = context;
  const first = activity.rounds.first;
  if (!first) return h("p", { class: "quiet" }, t("Nobody has guessed yet."));
  return [
    mine.first !== undefined && h("p", null,
      t("Your guess: {share}.", { share: inWords(mine.first, data.language) })),
    h("p", null, median(context, "first")),
    inNumbers(audience, histogram(first, mine.first, data.language)),
    audience === "participant" && h("p", { class: "quiet" },
      t("Tell each other why you chose this number. Then everybody guesses again.")),
  ];
}

/** @param {import("../room.js").Context} context */
function reveal(context) {
  const { activity, audience } = context;
  return [
    audience !== "participant" && ["first", "second"].map((round) =>
      activity.rounds[round] && h("p", null, median(context, round))),
    inNumbers(audience, [
      comparison(context),
      h("p", { class: "caption" }, activity.caption),
      published(context),
    ]),
  ];
}

/** @param {import("../room.js").Context} context @param {string} round */
function median({ activity, data }, round) {
  const share = inWords(activity.rounds[round].median, data.language);
  return round === "first"
    ? t("First guess, median of the room: {share}.", { share })
    : t("Second guess, median of the room: {share}.", { share });
}

/**
 * What screen and cockpit draw as charts stays within reach in words and numbers.
 * @param {string} audience
 * @param {any} content
 */
function inNumbers(audience, content) {
  if (audience === "participant") return content;
  return h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), content);
}
