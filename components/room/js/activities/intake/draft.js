// @ts-check
import { drafts } from "../../drafts.js";
import { lengthOf } from "../../field.js";
import { LIMITS, isWritten, optionsOf } from "./questions.js";

/**
 * @typedef {{ picks: Record<string, string[]>, texts: Record<string, string>,
 *   seconds: Record<string, number> }} Draft
 */

/** @param {import("../../room.js").Context} context */
const keptOf = ({ code, step }) => drafts(`${code}/${step.id}/form`);

/**
 * The form as it stands on this phone: half-filled, it survives a locked screen.
 * @param {import("../../room.js").Context} context
 * @returns {Draft}
 */
export function draftOf(context) {
  const { ui, mine } = context;
  ui.draft ??= JSON.parse(keptOf(context).get() || "null")
    ?? structuredClone(mine.form ?? { picks: {}, texts: {}, seconds: {} });
  ui.since ??= Date.now();
  return ui.draft;
}

/** Whether changes stand here that are not handed in. @param {import("../../room.js").Context} context */
export const isKept = (context) => keptOf(context).get() !== "";

/** What was handed in need not be kept here any more. @param {import("../../room.js").Context} context */
export function putAway(context) {
  keptOf(context).set("");
  delete context.ui.since;
  delete context.ui.draft;
}

/** What is handed in is in the outbox from now on; only a refusal needs the draft again. @param {import("../../room.js").Context} context */
export function handIn(context) {
  keptOf(context).set("");
  delete context.ui.changing;
}

/** Longer than this nobody thinks about one question: the phone lay on the table. In seconds. */
const AWAY = 60;

/**
 * Note an answer, and that the time since the last one went into this question.
 * @param {import("../../room.js").Context} context
 * @param {string} question
 * @param {(draft: Draft) => void} change
 */
export function note(context, question, change) {
  const { ui } = context;
  const draft = draftOf(context);
  const spent = Math.min((Date.now() - ui.since) / 1000, AWAY);
  ui.since = Date.now();
  draft.seconds[question] = (draft.seconds[question] ?? 0) + spent;
  change(draft);
  keptOf(context).set(JSON.stringify(draft));
  context.render();
}

/** @param {Draft} draft @param {import("./questions.js").Question} question */
export function isAnswered(draft, { id }) {
  return (draft.picks[id]?.length ?? 0) > 0 || lengthOf(draft.texts[id] ?? "") > 0;
}

/** @param {Draft} draft @param {import("./questions.js").Question} question */
export function isTooLong(draft, question) {
  return isWritten(question) && lengthOf(draft.texts[question.id] ?? "") > LIMITS[question.kind];
}

/**
 * What of a draft still answers the form: a trainer may have taken a question or an option away.
 * @param {Draft} draft
 * @param {import("./questions.js").Question[]} questions
 * @returns {Draft}
 */
export function fitting({ picks, texts, seconds }, questions) {
  /** @type {Draft} */
  const fits = { picks: {}, texts: {}, seconds };
  for (const question of questions) {
    const { id } = question;
    const known = new Set(optionsOf(question).map((option) => option.id));
    if (isWritten(question)) fits.texts[id] = texts[id] ?? "";
    else fits.picks[id] = (picks[id] ?? []).filter((option) => known.has(option));
  }
  return fits;
}

/** The form as it is sent: answers alone, time in whole seconds. @param {Draft} draft */
export function wishOf({ picks, texts, seconds }) {
  return {
    type: "intake.form.send",
    picks: Object.fromEntries(Object.entries(picks).filter(([, chosen]) => chosen.length > 0)),
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => lengthOf(text) > 0)),
    seconds: Object.fromEntries(
      Object.entries(seconds).map(([question, spent]) => [question, Math.round(spent)])),
  };
}
