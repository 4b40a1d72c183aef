// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { focusLater } from "../../panel.js";
import { choosing } from "./choosing.js";
import { answersOf, badges, incidentsOf } from "./incidents.js";
import { proposing } from "./proposing.js";

/** One incident at a time, and the way to all others. @param {import("../../room.js").Context} context */
export function sorting(context) {
  const { activity, ui } = context;
  const incidents = incidentsOf(activity);
  const answers = answersOf(context);
  const isOpen = (/** @type {{ id: string }} */ { id }) => !answers[id]?.level || !answers[id]?.origin;
  if (!(ui.at in activity.incidents)) ui.at = (incidents.find(isOpen) ?? incidents[0]).id;
  const place = incidents.findIndex(({ id }) => id === ui.at);
  const next = incidents[place + 1] ?? incidents.find((one) => isOpen(one) && one.id !== ui.at);
  const open = incidents.filter(isOpen).length;
  return h("div", { class: "sorting" },
    h("details", { class: "what-is-what", open: Object.keys(answers).length === 0 },
      h("summary", null, t("What belongs where?")),
      h("p", null, activity.about)),
    places(context, incidents, isOpen),
    card(context, incidents[place], answers[ui.at] ?? {}, place),
    h("p", { class: "sent", role: "status" }, said(open, incidents.length)),
    h("div", { class: "row steps" },
      step(context, incidents[place - 1], t("Previous")),
      step(context, next, t("Next incident"), "primary")),
    h("p", { class: "quiet" },
      t("Nobody sees what you chose. The room sees all choices together, without names.")),
    proposing(context));
}

/**
 * A button for each incident: where one is, and what is still open.
 * @param {import("../../room.js").Context} context
 * @param {import("./incidents.js").Incident[]} incidents
 * @param {(incident: import("./incidents.js").Incident) => boolean} isOpen
 */
function places(context, incidents, isOpen) {
  return h("nav", { class: "places", "aria-label": t("Incidents") },
    incidents.map((incident, place) => h("button", {
      key: incident.id, type: "button", class: isOpen(incident) ? "place" : "place done",
      "aria-current": incident.id === context.ui.at ? "true" : false,
      "aria-label": isOpen(incident)
        ? t("{number}, still open: {title}", { number: place + 1, title: incident.title })
        : t("{number}, sorted: {title}", { number: place + 1, title: incident.title }),
      on: { click: () => go(context, incident.id) },
    }, h("span", { "aria-hidden": "true" }, isOpen(incident) ? String(place + 1) : "✓"))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {import("./incidents.js").Incident} incident
 * @param {import("./incidents.js").Answer} answer
 * @param {number} place
 */
function card(context, incident, answer, place) {
  return h("article", { key: `card-${incident.id}`, class: "sorting-card" },
    h("h2", { tabindex: "-1" },
      h("span", { class: "number" }, `${place + 1}. `), h("span", { dir: "auto" }, incident.title),
      badges(incident)),
    incident.text && h("p", null, incident.text),
    choosing(context, incident, answer));
}

/** @param {number} open @param {number} all */
function said(open, all) {
  return open === 0
    ? t("You sorted everything. You can still change your choices.")
    : t("Sorted: {n} of {all}.", { n: all - open, all });
}

/**
 * @param {import("../../room.js").Context} context
 * @param {{ id: string } | undefined} to
 * @param {string} label
 * @param {string} [kind]
 */
function step(context, to, label, kind = "") {
  return h("button", {
    type: "button", class: kind, disabled: !to, on: { click: () => to && go(context, to.id) },
  }, label);
}

/** @param {import("../../room.js").Context} context @param {string} id */
function go(context, id) {
  context.ui.at = id;
  context.render();
  focusLater(".sorting-card h2");
}
