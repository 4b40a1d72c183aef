// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { incidentsOf } from "./incidents.js";
import { moderating } from "./moderating.js";

/** While people sort: how far they are; for the trainer also what is proposed. @param {import("../../room.js").Context} context */
export function leading(context) {
  const { activity, view, audience } = context;
  const incidents = incidentsOf(activity);
  const own = incidents.filter((incident) => incident.own).length;
  return [
    h("p", { class: "quiet-lead" }, activity.about),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{done} of {joined} have sorted all {n} incidents; {begun} have begun.", {
        done: activity.progress.done, begun: activity.progress.begun,
        joined: view.joined, n: incidents.length,
      })),
    own > 0 && h("p", { class: "quiet" },
      ngettext("{n} of them is the room’s own.", "{n} of them are the room’s own.", own)),
    audience === "trainer" && moderating(context),
    audience === "trainer" && h("details", { class: "all-incidents" },
      h("summary", null, t("All incidents")),
      h("ol", null, incidents.map((incident) => h("li", { key: incident.id },
        h("strong", { dir: "auto" }, incident.title), incident.text && h("p", null, incident.text))))),
  ];
}
