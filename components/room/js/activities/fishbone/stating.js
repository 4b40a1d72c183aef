// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { ngettext, t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";
import { sources } from "../card.js";
import { head, story, warning } from "./head.js";

const INCIDENT_LIMIT = 140;

/** What happened: an invented case, or a few words. @param {import("../../room.js").Context} context */
export function stating(context) {
  const { activity, audience, step } = context;
  const { incident } = activity;
  const trainer = audience === "trainer";
  // Words that came too late have no field here to go back to, and belong in no other one.
  if (incident && !trainer) delete context.ui.text;
  return [
    head(incident),
    incident ? story(incident, true) : warning(activity),
    activity.cases && (trainer || !step.locked) && (incident
      ? h("details", { class: "restate" }, h("summary", null, t("Take another incident")), choice(context))
      : choice(context)),
    incident && !trainer && h("p", { class: "quiet" },
      t("The trainer can still put it in other words. Causes come next.")),
    activity.sets && choosingBones(context),
  ];
}

/** @param {import("../../room.js").Context} context */
function choice(context) {
  const { activity, code, step, ui, audience } = context;
  const cases = activity.cases.length;
  return [
    cases > 0 && h("h2", null, ngettext("Take an invented case", "Take one of {n} invented cases", cases)),
    cases > 0 && h("ul", { class: "cases" }, activity.cases.map((/** @type {any} */ one) => h("li", { key: one.id },
      h("details", null,
        h("summary", null, one.title),
        h("p", null, one.text),
        one.sources.length > 0 && sources(one.sources),
        h("button", {
          type: "button", class: "primary",
          on: { click: () => context.send({ type: "fishbone.incident.take", case: one.id }) },
        }, t("Take this case"), h("span", { class: "visually-hidden" }, one.title)))))),
    h("h2", null, cases > 0 ? t("Or in your own words") : t("In your own words")),
    activity.incident && warning(activity),
    field({
      key: `incident-${ui.refill ?? 0}`,
      name: `${code}/${step.id}/incident`,
      label: t("What happened, as anybody could have seen it? Not why, and not by whom."),
      limit: INCIDENT_LIMIT,
      button: t("State it"),
      context,
      below: towardsTheWork(context, "incident"),
      onSend: (text) => context.send({ type: "fishbone.incident.state", text }),
    }),
    audience === "participant" && h("p", { class: "quiet" },
      t("The first incident that is sent is the one for the whole room.")),
  ];
}

/** The trainer takes other bones, as long as they are bare. @param {import("../../room.js").Context} context */
export function choosingBones({ activity, send }) {
  return h("details", { class: "sets" },
    h("summary", null, t("Bones: {title}", { title: activity.set.title })),
    h("ul", null, activity.sets.map((/** @type {any} */ set) => {
      const is = set.id === activity.set.id;
      return h("li", { key: set.id },
        h("button", {
          type: "button", class: "set", "aria-pressed": String(is),
          on: { click: () => send({ type: "fishbone.bones.choose", set: set.id }) },
        },
          h("strong", null, set.title),
          h("span", null, set.bones.map((/** @type {any} */ bone) => bone.name).join(" · "))),
        set.remark && h("p", { class: "quiet" }, set.remark),
        set.source && h("p", { class: "quiet" }, t("Source: {text}", { text: set.source.text })));
    })));
}
