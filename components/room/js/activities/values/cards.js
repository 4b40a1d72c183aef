// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { agreementForm } from "./agreementForm.js";

const STATUSES = ["agreed", "proposed", "dropped"];

/** The agreements, by what became of them. @param {import("../../room.js").Context} context */
export function agreementCards(context) {
  const all = Object.entries(/** @type {Record<string, any>} */ (context.activity.agreements))
    .sort(([, a], [, b]) => a.rank - b.rank);
  if (!all.length) return h("p", { class: "quiet" }, t("No agreements yet."));
  return STATUSES.map((status) => {
    const these = all.filter(([, one]) => one.status === status);
    return these.length > 0 && h("section", { key: status, class: `agreements is-${status}` },
      h("h2", null, heading(status), " ", h("span", { class: "count" }, String(these.length))),
      h("ul", { class: "action-cards" }, these.map(([id, one]) =>
        h("li", { key: id }, isOpen(context, "agreement", id)
          ? agreementForm(context, id, one)
          : card(context, id, one)))));
  });
}

/** @param {string} status */
function heading(status) {
  if (status === "agreed") return t("Agreed");
  return status === "proposed" ? t("Proposed") : t("Dropped");
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} agreement */
function card(context, id, agreement) {
  const about = context.activity.values[agreement.value];
  return h("div", { class: "action-card" },
    h("h3", { dir: "auto" }, agreement.text, agreement.simulated && [" ", simulated()]),
    h("dl", null,
      about && [h("dt", null, t("About")), h("dd", { dir: "auto" }, about.name)],
      h("dt", null, t("Who")), h("dd", { dir: "auto" }, agreement.owner),
      h("dt", null, t("How often")), h("dd", { dir: "auto" }, agreement.rhythm)),
    context.audience === "trainer" && tools(context, id, agreement));
}

/** The trainer changes and decides. @param {import("../../room.js").Context} context @param {string} id @param {any} agreement */
function tools(context, id, agreement) {
  const named = h("span", { class: "visually-hidden" }, agreement.text);
  return h("div", { class: "agreement-tools" },
    STATUSES.filter((status) => status !== agreement.status).map((status) =>
      h("button", {
        key: status, type: "button", class: status === "agreed" ? "primary" : "tool",
        on: { click: () => context.send({ type: "values.agreement.decide", agreement: id, status }) },
      }, decision(status), named)),
    h("button", {
      key: "change", type: "button", class: "tool", "data-opens": `agreement-${id}`,
      on: { click: () => toggle(context, "agreement", id) },
    }, t("Change"), named));
}

/** @param {string} status */
function decision(status) {
  if (status === "agreed") return t("Agree");
  return status === "proposed" ? t("Back to proposed") : t("Drop");
}
