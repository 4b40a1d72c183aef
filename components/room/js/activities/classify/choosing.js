// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { levelName, originsOf } from "./incidents.js";

/**
 * The two choices for one incident: which box, and which source.
 * @param {import("../../room.js").Context} context
 * @param {import("./incidents.js").Incident} incident
 * @param {import("./incidents.js").Answer} answer
 */
export function choosing(context, incident, answer) {
  const levels = ["process", "knowledge"].map((id) => ({ id, name: levelName(id) }));
  return [
    choice(context, "level", t("What is it about?"), levels, incident.id, answer.level),
    choice(context, "origin", t("Where is its source?"), originsOf(context.activity), incident.id, answer.origin),
  ];
}

/**
 * @param {import("../../room.js").Context} context
 * @param {"level" | "origin"} what
 * @param {string} question
 * @param {{ id: string, name: string }[]} options
 * @param {string} incident
 * @param {string | undefined} chosen
 */
function choice({ step, send }, what, question, options, incident, chosen) {
  return h("fieldset", { class: `choice choice-${what}`, disabled: step.locked },
    h("legend", null, question),
    h("div", { class: "options" }, options.map(({ id, name }) => h("button", {
      key: id, type: "button", class: `option option-${id}`, "aria-pressed": String(id === chosen),
      on: {
        click: () => id !== chosen && send({ type: `classify.${what}.choose`, incident, [what]: id }),
      },
    }, name))));
}
