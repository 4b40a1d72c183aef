// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";
import { warning } from "../fishbone/head.js";

export const INCIDENT_LIMIT = 200;

/** An incident of one's own, for the trainer to admit. @param {import("../../room.js").Context} context */
export function proposing(context) {
  const { activity, code, step, ui, mine } = context;
  const own = Object.entries(mine.proposals ?? {});
  return h("details", { class: "proposing" },
    h("summary", null, t("Propose an incident of your own")),
    warning(activity),
    !step.locked && field({
      key: `propose-${ui.refill ?? 0}`,
      name: `${code}/${step.id}/propose`,
      label: t("What happened, as anybody could have seen it? Not why, and not by whom."),
      limit: INCIDENT_LIMIT,
      button: t("Propose"),
      context,
      below: towardsTheWork(context, "propose"),
      onSend: (text) => context.send({ type: "classify.incident.propose", text }),
    }),
    h("p", { class: "quiet" }, t("The trainer reads it first, without knowing who wrote it.")),
    own.length > 0 && h("ul", { class: "proposals" },
      own.map(([id, proposal]) => proposed(context, id, proposal))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} id
 * @param {{ text: string, status: string }} proposal
 */
function proposed({ send, step }, id, { text, status }) {
  return h("li", { key: id },
    h("p", { dir: "auto" }, text),
    h("div", { class: "row" },
      h("span", { class: "badge" }, state(status)),
      !step.locked && h("button", {
        type: "button", class: "tool",
        on: { click: () => send({ type: "classify.incident.withdraw", incident: id }) },
      }, t("Take back"), h("span", { class: "visually-hidden" }, text))));
}

/** @param {string} status */
function state(status) {
  if (status === "admitted") return t("The room sorts it");
  return status === "declined" ? t("Set aside by the trainer") : t("Waits for the trainer");
}
