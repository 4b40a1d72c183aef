// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { nudge, strengthIn, writtenIn } from "../../wording.js";

const STRENGTHS = ["weak", "medium", "strong"];

/** What weak, medium and strong mean, with examples. @param {any} strengths @param {boolean} [open] */
export function explained({ levels, remark, sources }, open = false) {
  return h("details", { class: "in-numbers strengths", open },
    h("summary", null, t("What makes an action strong?")),
    h("dl", { class: "deeper" }, levels.map((/** @type {any} */ level) => [
      h("dt", null, mark(level.id), " ", level.name),
      h("dd", null, level.text,
        h("ul", { class: "points" }, level.examples.map((/** @type {string} */ one) => h("li", null, one)))),
    ])),
    h("p", { class: "remark" }, remark),
    h("p", { class: "quiet" }, t("Source: {text}", { text: sources.map((/** @type {any} */ one) => one.text).join("; ") })));
}

/** One to three bars: never the colour alone. @param {string} strength */
function mark(strength) {
  return h("span", { "aria-hidden": "true" }, "▮".repeat(STRENGTHS.indexOf(strength) + 1));
}

/** How strong an action is said to be, or found to be by the room. @param {any} strengths @param {any} action */
export function strengthBadge(strengths, { strength, decided }) {
  if (!strength) return false;
  return h("span", { class: `badge strength strength-${strength}` }, mark(strength), " ",
    decided ? named(strengths, strength) : t("Perhaps {strength}?", { strength: named(strengths, strength).toLowerCase() }));
}

/** @param {any} strengths @param {string} strength */
function named(strengths, strength) {
  return strengths?.levels.find((/** @type {any} */ one) => one.id === strength)?.name
    ?? { weak: t("Weak"), medium: t("Medium"), strong: t("Strong") }[strength];
}

/** The trainer taps what the room decides. @param {import("../../room.js").Context} context @param {string} id @param {any} action */
export function weighing({ activity, send }, id, action) {
  return h("div", { class: "weighing", role: "group", "aria-label": t("How strong does the room find it?") },
    STRENGTHS.map((strength) => h("button", {
      key: strength, type: "button", "aria-pressed": String(action.decided === true && action.strength === strength),
      on: { click: () => send({ type: "change.action.weigh", action: id, strength }) },
    }, mark(strength), " ", named(activity.strengths, strength), h("span", { class: "visually-hidden" }, action.text))));
}

/**
 * What the words of an action sound like, as a question: the room decides.
 * @param {import("../../room.js").Context} context
 * @param {string} place
 * @returns {(text: string) => any}
 */
export function soundsLike(context, place) {
  const { strengths } = context.activity;
  return (text) => nudge(context, place, ask(strengths, strengthIn(text, writtenIn(context))));
}

/** @param {any} strengths @param {string | undefined} strength */
function ask(strengths, strength) {
  if (strength === undefined) return undefined;
  const words = { strength: named(strengths, strength).toLowerCase() };
  if (strength === "strong") return t("This sounds {strength}. Does it work without anybody remembering?", words);
  return strength === "medium"
    ? t("This sounds {strength}. What would make it impossible to get round it?", words)
    : t("This sounds {strength}. Would it also work on a busy Monday? What could the work itself take care of?", words);
}
