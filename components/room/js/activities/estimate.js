// @ts-check
import { h } from "../dom.js";
import { t } from "../strings.js";
import { guessing } from "./estimate/guessing.js";
import { histogram } from "./estimate/histogram.js";
import { inWords } from "./estimate/numbers.js";
import { details, remarks } from "./estimate/published.js";
import { comparison } from "./estimate/shares.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = { question, first: guess, discuss, second: guess, compare, reveal, detail };

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
  if (!first) return nothing(audience);
  return [
    mine.first !== undefined && h("p", null,
      t("Your guess: {share}.", { share: inWords(mine.first, data.language) })),
    beside(audience, median(context, "first"), histogram(first, mine.first, data.language)),
    audience === "participant" && h("p", { class: "quiet" },
      t("Tell each other why you chose this number. Then everybody guesses again.")),
  ];
}

/** The projector's chart says so itself. @param {string} audience */
function nothing(audience) {
  return audience !== "screen" && h("p", { class: "quiet" }, t("Nobody has guessed yet."));
}

/** Both rounds, one under the other. @param {import("../room.js").Context} context */
function compare(context) {
  const { activity, mine, data, audience } = context;
  const rounds = ["first", "second"].filter((round) => activity.rounds[round]);
  if (!rounds.length) return nothing(audience);
  return beside(audience, audience === "trainer" && rounds.map((round) => median(context, round)),
    rounds.map((round) => [
      audience !== "trainer" && median(context, round),
      histogram(activity.rounds[round], mine[round], data.language),
    ]));
}

/** The guesses beside what was published. @param {import("../room.js").Context} context */
function reveal(context) {
  const { activity, audience } = context;
  const medians = ["first", "second"].filter((round) => activity.rounds[round])
    .map((round) => median(context, round));
  return beside(audience, audience !== "participant" && medians,
    [comparison(context), remarks(activity.published), caption(activity)]);
}

/** Where the incidents come from. @param {import("../room.js").Context} context */
function detail(context) {
  const { activity, audience, data } = context;
  return beside(audience, false, [details(activity.published, data.language), caption(activity)]);
}

/** @param {any} activity */
function caption(activity) {
  return h("p", { class: "caption" }, activity.caption);
}

/** @param {import("../room.js").Context} context @param {string} round */
function median({ activity, data }, round) {
  const share = inWords(activity.rounds[round].median, data.language);
  return h("p", null, round === "first"
    ? t("First guess, median of the room: {share}.", { share })
    : t("Second guess, median of the room: {share}.", { share }));
}

/**
 * The projector has a chart below, the cockpit too; there the words and numbers stay within reach.
 * @param {string} audience
 * @param {any} words
 * @param {any} numbers
 */
function beside(audience, words, numbers) {
  if (audience === "participant") return [words, numbers];
  if (audience === "screen") return false;
  return [
    words,
    h("details", { class: "in-numbers" }, h("summary", null, t("In numbers")), numbers),
  ];
}
