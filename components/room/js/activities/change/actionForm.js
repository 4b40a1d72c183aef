// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { soundsLike } from "./strength.js";

/**
 * An action to write, or to put in other words.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the action, or "new"
 * @param {any} [action]
 */
export function actionForm(context, id, action = {}) {
  const isNew = id === "new";
  const place = `action-${id}`;
  return form({
    context,
    place,
    lines: [
      { name: "text", limit: 140, label: t("What will we do?"), below: soundsLike(context, place) },
      { name: "owner", limit: 80, label: t("Who looks after it?"), hint: t("A role, not a name.") },
      { name: "measure", limit: 140, label: t("How will we know that it works?") },
    ],
    start: action,
    given: isNew ? given(context.ui) : {},
    whole: inOrder,
    button: isNew ? t("Put it on the list") : t("Save"),
    more: (draft, change) => [
      h("div", { class: "two-days" },
        dayField(place, "date", t("Done by"), draft, change),
        dayField(place, "follow_up", t("We look again on"), draft, change)),
      action.when && h("p", { class: "quiet" }, t("At the fishbone: {when}", { when: action.when })),
      draft.date && draft.follow_up && !inOrder(draft) && h("p", { class: "nudge", role: "alert" },
        t("The day to look again cannot come before the day it must be done.")),
      isNew && choice(place, "strength", t("How strong is it, you think?"), t("I do not know yet"),
        context.activity.strengths.levels.map((/** @type {any} */ one) => [one.id, `${one.name}: ${one.text}`]),
        draft.strength, change),
      Object.keys(context.activity.causes).length > 0 && choice(place, "cause", t("Against which cause?"), t("None in particular"),
        causesOf(context.activity), draft.cause, change),
    ],
    onSend: ({ text, owner, measure, date, follow_up, strength, cause }) => context.send({
      ...(isNew ? { type: "change.action.add", ...(strength && { strength }) } : { type: "change.action.edit", action: id }),
      text, owner, measure, date, follow_up,
      ...(context.activity.causes[cause] && { cause }),
    }),
    onDone: () => close(context),
  });
}

/** Both days there, and in their order; ISO dates sort as they are. @param {Record<string, any>} draft */
const inOrder = ({ date, follow_up }) => Boolean(date && follow_up && date <= follow_up);

/** A cause that was tapped, or words that were refused, go into the form. @param {any} ui */
function given(ui) {
  const words = {
    ...(ui.against !== undefined && { cause: ui.against }),
    ...(ui.text !== undefined && { text: ui.text }),
  };
  delete ui.against;
  delete ui.text;
  return words;
}

/** @param {any} activity @returns {[string, string][]} */
function causesOf({ causes }) {
  return Object.entries(/** @type {Record<string, any>} */ (causes))
    .sort(([, a], [, b]) => (a.best ?? Infinity) - (b.best ?? Infinity) || a.rank - b.rank)
    .map(([id, cause]) => [id, cause.text]);
}

/** @param {string} place @param {string} name @param {string} label @param {any} draft @param {(event: any) => void} input */
function dayField(place, name, label, draft, input) {
  const id = `${place}-${name}`;
  return h("div", { class: "line" },
    h("label", { for: id }, label),
    h("input", { id, name, type: "date", value: draft[name] ?? "", min: "2000-01-01", max: "2099-12-31", on: { input } }));
}

/**
 * @param {string} place @param {string} name @param {string} label @param {string} none
 * @param {[string, string][]} options @param {string | undefined} chosen @param {(event: any) => void} change
 */
function choice(place, name, label, none, options, chosen, change) {
  const id = `${place}-${name}`;
  return h("div", { class: "line" },
    h("label", { for: id }, label),
    h("select", { id, name, on: { change } },
      h("option", { value: "", selected: !chosen }, none),
      options.map(([value, text]) => h("option", { value, selected: value === chosen }, text))));
}
