// @ts-check
import { h } from "../../dom.js";
import { lengthOf } from "../../field.js";
import { t } from "../../strings.js";
import { draftOf, note } from "./draft.js";
import { LIMITS, isWritten, optionsOf, star } from "./questions.js";

/**
 * One question of the form, with the field it needs.
 * @param {import("../../room.js").Context} context
 * @param {import("./questions.js").Question} question
 */
export function fieldOf(context, question) {
  return isWritten(question) ? line(context, question) : choices(context, question);
}

/** @param {import("../../room.js").Context} context @param {import("./questions.js").Question} question */
function line(context, question) {
  const { id, text, hint, kind, required } = question;
  const place = `intake-${id}`;
  const words = draftOf(context).texts[id] ?? "";
  const length = lengthOf(words);
  const limit = LIMITS[kind];
  return h("div", { key: id, class: "intake-field" },
    h("label", { for: place }, text, star(question)),
    hint && h("p", { id: `${place}-hint`, class: "quiet" }, hint),
    h("input", {
      id: place, type: "text", value: words, autocomplete: "off", "aria-required": String(required),
      "aria-describedby": `${hint ? `${place}-hint ` : ""}${place}-count`,
      disabled: context.step.locked,
      on: {
        input: (/** @type {any} */ { target }) =>
          note(context, id, (draft) => (draft.texts[id] = target.value)),
      },
    }),
    h("span", { id: `${place}-count`, class: length > limit ? "limit over" : "limit" },
      length > limit ? t("{n} too many", { n: length - limit }) : `${length} / ${limit}`));
}

/** @param {import("../../room.js").Context} context @param {import("./questions.js").Question} question */
function choices(context, question) {
  const { id, text, hint, kind } = question;
  const picks = draftOf(context).picks[id] ?? [];
  return h("fieldset", { key: id, class: "intake-field" },
    h("legend", null, text, star(question)),
    (hint || kind === "several") && h("p", { class: "quiet" }, hint ?? t("Choose as many as you like.")),
    h("div", { class: "intake-options" }, optionsOf(question).map((option) => h("button", {
      key: option.id, type: "button", class: "choice", disabled: context.step.locked,
      "aria-pressed": String(picks.includes(option.id)),
      on: {
        click: () => note(context, id, (draft) => (draft.picks[id] = after(picks, option.id, kind))),
      },
    }, option.text))));
}

/** What is chosen once somebody taps an option: a second tap takes it back. @param {string[]} picks @param {string} option @param {string} kind */
export function after(picks, option, kind) {
  if (picks.includes(option)) return picks.filter((one) => one !== option);
  return kind === "several" ? [...picks, option] : [option];
}
