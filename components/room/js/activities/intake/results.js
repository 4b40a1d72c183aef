// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { bars } from "./bars.js";
import { isWritten, named } from "./questions.js";
import { wall } from "./wall.js";

/** The fewest answers that are shown, see workshop/activities/intake/results.py. */
export const FEWEST = 5;

export function tooFew() {
  return t("What was chosen is shown from {n} answers on: of fewer, one could guess who gave which.", { n: FEWEST });
}

/** What the forms of the room say, question by question. @param {import("../../room.js").Context} context */
export function results(context) {
  const { activity } = context;
  return [
    h("section", { class: "intake-found", "aria-live": "polite" }, finding(context).map((sentence) => h("p", null, sentence))),
    h("ol", { class: "intake-results" }, activity.questions.map(
      (/** @type {import("./questions.js").Question} */ question) => one(context, question))),
  ];
}

/** What took long and what was left open, in words. @param {import("../../room.js").Context} context */
function finding(context) {
  const { activity } = context;
  const { sent, results: by, found } = activity;
  const said = [ngettext("{n} form was handed in.", "{n} forms were handed in.", sent)];
  if (sent < FEWEST) {
    said.push(tooFew());
  }
  if (found.slowest) {
    const n = by[found.slowest[0]].seconds;
    const time = ngettext("{n} second", "{n} seconds", n);
    said.push(t("Took the longest: {questions} ({time}).", { questions: named(context, found.slowest), time }));
  }
  if (found.skipped) {
    const n = sent - by[found.skipped[0]].answered;
    const times = ngettext("{n} time", "{n} times", n);
    said.push(t("Left open most: {questions} ({times}).", { questions: named(context, found.skipped), times }));
  }
  return said;
}

/** @param {import("../../room.js").Context} context @param {import("./questions.js").Question} question */
function one(context, question) {
  const { activity } = context;
  const shown = activity.results[question.id];
  const open = activity.sent - shown.answered;
  return h("li", { key: question.id, class: "intake-result" },
    h("h2", null, question.text),
    h("p", { class: "quiet" },
      ngettext("{n} answer", "{n} answers", shown.answered),
      open > 0 && [", ", ngettext("{n} time left open", "{n} times left open", open)],
      shown.seconds !== undefined &&
        [", ", ngettext("typically {n} second", "typically {n} seconds", shown.seconds)]),
    shown.counts && bars(context, question, shown),
    shown.answered > 0 && !shown.counts && !isWritten(question) && activity.sent >= FEWEST && h("p", { class: "quiet" }, tooFew()),
    isWritten(question) && wall(context, shown),
    context.mine.hidden?.[question.id] && h("p", { class: "badge small" }, t("hidden by the trainer")));
}
