// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { actionCards } from "./acting.js";
import { origin, title } from "./example.js";
import { head, story, warning } from "./head.js";
import { legend } from "./priorities.js";
import { voted } from "./voting.js";

/** @type {Record<string, (context: import("../../room.js").Context) => any>} */
const PHASES = {
  incident: ({ activity }) => [
    head(activity.incident),
    story(activity.incident, true),
    !activity.incident && h("p", { class: "lead" },
      t("State it on your phone: an invented case, or something you saw, in neutral words.")),
    warning(activity),
  ],
  // The diagram below has the incident in its head, and needs the height.
  example: ({ activity }) => [title(activity.example), ...origin(activity.example)],
  causes: ({ activity }) => h("p", { class: "ask" }, activity.question, " ", count(activity)),
  vote: voted,
  priorities: () => legend(),
  actions: (context) => [head(context.activity.incident), actionCards(context)],
};

/**
 * The projector shows the words; the diagram and the chart stand below.
 * @param {import("../../room.js").Context} context
 */
export function projected(context) {
  return PHASES[context.step.phase](context);
}

/** @param {any} activity */
function count(activity) {
  const n = Object.keys(activity.causes).length;
  return h("span", { class: "quiet", "aria-live": "polite" }, ngettext("{n} cause", "{n} causes", n));
}
