// @ts-check
import { h } from "../../dom.js";
import { close } from "../../panel.js";
import { simulated as simulatedBadge } from "../../simulated.js";
import { t } from "../../strings.js";

/** @returns {Record<string, string>} */
const names = () => ({
  active: t("active"),
  latent: t("latent"),
  process: t("process"),
  knowledge: t("knowledge and skills"),
});

/** What was said of a cause. @param {import("./tree.js").Cause} cause */
export function kinds({ condition, domain, simulated, hidden, underway }) {
  const said = [condition, domain].filter((kind) => kind !== undefined);
  return [
    ...said.map((kind) => h("span", { class: `badge small kind-${kind}` }, names()[kind])),
    simulated && simulatedBadge(),
    hidden && h("span", { class: "badge small" }, t("hidden")),
    underway && h("span", { class: "badge small" }, t("on its way")),
  ];
}

/**
 * Say of what kind a cause is, each kind explained where it is chosen.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Cause} cause
 */
export function choosingKinds(context, cause) {
  return h("div", { class: "panel", "data-panel": `kind-${cause.id}` },
    choice(context, cause, "condition", t("Active or latent?"), {
      active: t("Somebody did this at that moment, or left it undone."),
      latent: t("This was there already, waiting for its moment."),
    }),
    choice(context, cause, "domain", t("Process or knowledge?"), {
      process: t("It is about how the work is organised."),
      knowledge: t("It is about what somebody knew or could do."),
    }),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: () => close(context) } }, t("Done"))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {any} cause
 * @param {string} field
 * @param {string} question
 * @param {Record<string, string>} explained
 */
function choice(context, cause, field, question, explained) {
  return h("fieldset", { class: "kinds" },
    h("legend", null, question),
    Object.entries(explained).map(([kind, sentence]) => {
      const is = cause[field] === kind;
      return h("button", {
        type: "button", class: `kind kind-${kind}`, "aria-pressed": String(is),
        on: {
          click: () => context.send({
            type: "fishbone.cause.mark", cause: cause.id, [field]: is ? "none" : kind,
          }),
        },
      }, h("strong", null, names()[kind]), h("span", null, sentence));
    }));
}
