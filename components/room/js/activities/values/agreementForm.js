// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { byGap } from "./order.js";

/** @returns {import("../../form.js").Line[]} */
const lines = () => [
  { name: "text", limit: 140, label: t("What do we agree on?") },
  { name: "owner", limit: 80, label: t("Who looks after it?"), hint: t("A role, not a name.") },
  { name: "rhythm", limit: 80, label: t("How often?"), hint: t("For example: every month.") },
];

/**
 * An agreement to propose, or for the trainer to put in other words.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the agreement, or "new"
 * @param {any} [agreement]
 */
export function agreementForm(context, id, agreement) {
  const { values } = context.activity;
  const { ranked, few } = byGap(context.activity);
  const order = [...ranked, ...few];
  const about = (/** @type {any} */ draft) => (draft.value in values ? draft.value : order[0].id);
  const wish = id === "new"
    ? { type: "values.agreement.propose" } : { type: "values.agreement.edit", agreement: id };
  return form({
    context,
    place: `agreement-${id}`,
    lines: lines(),
    start: agreement,
    given: id === "new" ? given(context.ui) : {},
    button: id === "new" ? t("Propose") : t("Save"),
    more: (draft, change) => h("div", { class: "line" },
      h("label", { for: `agreement-${id}-value` }, t("About which value?")),
      h("select", { id: `agreement-${id}-value`, name: "value", on: { change } },
        order.map((value) =>
          h("option", { value: value.id, selected: value.id === about(draft) }, value.name)))),
    onSend: (draft) => {
      const { text, owner, rhythm } = draft;
      context.send({ ...wish, value: about(draft), text, owner, rhythm });
    },
    onDone: () => close(context),
  });
}

/** A value that was tapped, or words that were refused, go into the form. @param {any} ui */
function given(ui) {
  const words = {
    ...(ui.about !== undefined && { value: ui.about }),
    ...(ui.text !== undefined && { text: ui.text }),
  };
  delete ui.about;
  delete ui.text;
  return words;
}
