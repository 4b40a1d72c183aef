// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";
import { head } from "../fishbone/head.js";

const INCIDENT_LIMIT = 140;
const STATING = ["approach", "severity"];

/** What happened; the trainer can put it in other words. @param {import("../../room.js").Context} context */
export function stated(context) {
  const { activity, audience, step } = context;
  return [
    head(activity.incident),
    audience === "trainer" && STATING.includes(step.phase) && (activity.incident
      ? h("details", { key: "restate", class: "restate" },
          h("summary", null, t("Put it in other words")), stating(context))
      : stating(context)),
    audience === "participant" && !activity.incident &&
      h("p", { class: "quiet" }, t("The trainer states what happened.")),
  ];
}

/** @param {import("../../room.js").Context} context */
function stating(context) {
  const { code, step, ui } = context;
  return field({
    key: `incident-${ui.refill ?? 0}`,
    name: `${code}/${step.id}/incident`,
    label: t("What happened, as anybody could have seen it? Not why, and not by whom."),
    limit: INCIDENT_LIMIT,
    button: t("State it"),
    context,
    below: towardsTheWork(context, "incident"),
    onSend: (text) => context.send({ type: "change.incident.state", text }),
  });
}
