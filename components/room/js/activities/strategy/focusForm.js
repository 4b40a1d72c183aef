// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { nameOf } from "../swot/quadrants.js";
import { cardsIn, pairOf } from "./cards.js";

const FOCUS_LIMIT = 600;

/**
 * A focal point to propose, or for the trainer to put in other words.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the focal point, or "new"
 * @param {any} [focus]
 */
export function focusForm(context, id, focus) {
  const isNew = id === "new";
  return form({
    context,
    place: `focus-${id}`,
    lines: [{ name: "text", limit: FOCUS_LIMIT, label: t("The question"), hint: t("Begin with “How can we …”.") }],
    start: focus,
    given: isNew ? given(context.ui) : {},
    button: isNew ? t("Propose") : t("Save"),
    more: (draft, change) => isNew && cardsOf(context, draft, change),
    onSend: (draft) => {
      const pair = `${draft.row}:${draft.column}`;
      const about = pairOf(context.activity, pair) && { pair };
      context.send(isNew ? { type: "strategy.focus.propose", text: draft.text, ...about }
        : { type: "strategy.focus.edit", focus: id, text: draft.text });
    },
    onDone: () => close(context),
  });
}

/** Words that were refused, or made of two cards, go into the form. @param {any} ui */
function given(ui) {
  const words = ui.text === undefined ? {} : { text: ui.text };
  delete ui.text;
  return words;
}

/** Two cards to ask about, and a first wording. @param {import("../../room.js").Context} context @param {any} draft @param {(event: any) => void} change */
function cardsOf(context, draft, change) {
  const { activity, ui } = context;
  const pair = pairOf(activity, `${draft.row}:${draft.column}`);
  return [
    select(activity, "row", t("With which card from within?"), ["strengths", "weaknesses"], draft.row, change),
    select(activity, "column", t("About which card from outside?"), ["opportunities", "threats"], draft.column, change),
    pair && h("button", {
      type: "button",
      on: {
        click: () => {
          ui.text = activity.combinations[pair.kind].question
            .replace("{inside}", () => pair.inside.text).replace("{outside}", () => pair.outside.text);
          ui.formed = (ui.formed ?? 0) + 1;
          context.render();
        },
      },
    }, t("Make a question of these two")),
  ];
}

/** @param {any} activity @param {string} name @param {string} label @param {string[]} quadrants @param {string | undefined} chosen @param {(event: any) => void} change */
function select(activity, name, label, quadrants, chosen, change) {
  const place = `focus-new-${name}`;
  return h("div", { key: name, class: "line" },
    h("label", { for: place }, label),
    h("select", { id: place, name, on: { change } },
      h("option", { value: "", selected: !chosen }, t("None in particular")),
      quadrants.map((quadrant) => h("optgroup", { key: quadrant, label: nameOf(quadrant) },
        cardsIn(activity, quadrant).map((card) => h("option", {
          key: card.id, value: card.id, selected: card.id === chosen,
        }, `${card.code} ${card.text}`))))));
}
