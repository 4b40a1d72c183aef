// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { simulated } from "../../simulated.js";
import { ngettext, t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";
import { warning } from "../fishbone/head.js";
import { incidentsOf } from "./incidents.js";
import { INCIDENT_LIMIT } from "./proposing.js";

/** The trainer adds an incident, and admits or sets aside proposed ones. @param {import("../../room.js").Context} context */
export function moderating(context) {
  const { activity, code, step, ui } = context;
  const proposals = Object.entries(activity.proposals).sort(([a], [b]) => (a < b ? -1 : 1));
  const waiting = proposals.filter(([, proposal]) => !proposal.declined).length;
  return h("section", { class: "moderating" },
    h("h2", null, t("The room’s own incidents")),
    warning(activity),
    field({
      key: `add-${ui.refill ?? 0}`,
      name: `${code}/${step.id}/add`,
      label: t("Add an incident in neutral words"),
      limit: INCIDENT_LIMIT,
      button: t("Have the room sort it"),
      context,
      below: towardsTheWork(context, "add"),
      onSend: (text) => context.send({ type: "classify.incident.propose", text }),
    }),
    h("p", { "aria-live": "polite" }, ngettext("{n} proposal waits.", "{n} proposals wait.", waiting)),
    h("ul", { class: "proposals" }, proposals.map(([id, proposal]) => proposed(context, id, proposal))),
    ownIncidents(context));
}

/** Own incidents that the room sorts, each with the way out. @param {import("../../room.js").Context} context */
export function ownIncidents(context) {
  const own = incidentsOf(context.activity).filter((incident) => incident.own);
  return own.length > 0 && h("ul", { class: "proposals" }, own.map(({ id, title }) =>
    h("li", { key: id }, h("p", { dir: "auto" }, title), setAside(context, id, title))));
}

/**
 * @param {import("../../room.js").Context} context
 * @param {string} id
 * @param {{ text: string, declined?: boolean, simulated?: boolean }} proposal
 */
function proposed(context, id, proposal) {
  return h("li", { key: id, class: proposal.declined ? "is-declined" : "" },
    h("p", null,
      proposal.declined && h("span", { class: "badge small" }, t("Kept from the room")),
      proposal.simulated && simulated()),
    field({
      key: `admit-${id}`,
      name: `${context.code}/admit/${id}`,
      label: t("Proposed, to be put in neutral words"),
      limit: INCIDENT_LIMIT,
      button: t("Have the room sort it"),
      text: proposal.text,
      context,
      below: towardsTheWork(context, `admit-${id}`),
      onSend: (text) => context.send({ type: "classify.incident.admit", incident: id, text }),
    }),
    !proposal.declined && setAside(context, id, proposal.text));
}

/** @param {import("../../room.js").Context} context @param {string} id @param {string} text */
function setAside({ send }, id, text) {
  return h("button", {
    type: "button", class: "tool",
    on: { click: () => send({ type: "classify.incident.decline", incident: id }) },
  }, t("Set aside"), h("span", { class: "visually-hidden" }, text));
}
