// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { bonesOf, flat } from "./tree.js";

/** @returns {import("../../form.js").Line[]} */
const lines = () => [
  { name: "text", limit: 140, label: t("What will we do?") },
  { name: "role", limit: 80, label: t("Who?"), hint: t("A role, not a name.") },
  { name: "when", limit: 80, label: t("When?") },
  { name: "measure", limit: 140, label: t("How will we know that it works?") },
];

/**
 * An action to propose, or to put in other words.
 * @param {import("../../room.js").Context} context
 * @param {string} id of the action, or "new"
 * @param {any} [action]
 */
export function actionForm(context, id, action = {}) {
  const wish = id === "new" ? { type: "fishbone.action.add" } : { type: "fishbone.action.edit", action: id };
  return form({
    context,
    place: `action-${id}`,
    lines: lines(),
    start: action,
    given: id === "new" ? given(context.ui) : {},
    button: id === "new" ? t("Put it on the list") : t("Save"),
    more: (draft, change) => against(context, id, draft.cause, change),
    onSend: ({ text, role, when, measure, cause }) => {
      const seen = context.activity.causes[cause] && { cause };
      context.send({ ...wish, text, role, when, measure, ...seen });
    },
    onDone: () => close(context),
  });
}

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

/** @param {any} context @param {string} id @param {string | undefined} chosen @param {(event: any) => void} change */
function against({ activity }, id, chosen, change) {
  const causes = bonesOf(activity).flatMap((bone) => flat(bone.causes))
    .filter(({ cause }) => !activity.hidden?.[cause.id]);
  return h("div", { class: "line" },
    h("label", { for: `action-${id}-cause` }, t("Against which cause?")),
    h("select", { id: `action-${id}-cause`, name: "cause", on: { change } },
      h("option", { value: "", selected: !chosen }, t("None in particular")),
      causes.map(({ cause }) =>
        h("option", { value: cause.id, selected: cause.id === chosen }, cause.text))));
}
