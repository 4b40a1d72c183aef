// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { focusForm } from "./focusForm.js";

const STATUSES = ["chosen", "proposed", "dropped"];
const CHOSEN_LIMIT = 5;

/** From the strongest pairs to questions. @param {import("../../room.js").Context} context */
export function focusing(context) {
  const { activity, audience, step, ui } = context;
  const all = inOrder(activity.focuses);
  if (audience === "screen") return projected(activity, all);
  const may = audience === "trainer" || !step.locked;
  if (may && ui.text !== undefined) ui.open = { what: "focus", id: "new" };
  return [
    proposals(context, all),
    may && (isOpen(context, "focus", "new")
      ? focusForm(context, "new")
      : h("button", {
          type: "button", class: "add", "data-opens": "focus-new",
          on: { click: () => toggle(context, "focus", "new") },
        }, t("Propose a focal point"))),
    STATUSES.map((status) => section(context, status, all.filter(([, one]) => one.status === status))),
    audience === "participant" && dropped(context),
  ];
}

/** @param {Record<string, any>} focuses @returns {[string, any][]} */
export function inOrder(focuses) {
  return Object.entries(focuses).sort(([, a], [, b]) => a.rank - b.rank);
}

/** What the projector shows: the chosen ones big, until then where they may come from. @param {any} activity @param {[string, any][]} all */
function projected(activity, all) {
  const chosen = all.filter(([, one]) => one.status === "chosen");
  const proposed = all.filter(([, one]) => one.status === "proposed");
  const asking = inOrder(activity.proposals);
  if (chosen.length) return [
    h("ol", { class: "focal-points" }, chosen.map(([id, one]) => h("li", { key: id }, badge(activity, one),
      h("span", { dir: "auto" }, one.text), one.simulated && simulated()))),
    proposed.length > 0 && list(activity, t("Proposed"), proposed),
  ];
  return [
    asking.length > 0 && list(activity, t("What the matrix points at"), asking),
    proposed.length > 0 && list(activity, t("Proposed"), proposed),
  ];
}

/** @param {any} activity @param {string} heading @param {[string, any][]} these */
function list(activity, heading, these) {
  return h("section", { class: "asking" }, h("h2", null, heading),
    h("ul", null, these.map(([id, one]) => h("li", { key: id }, badge(activity, one),
      h("span", { dir: "auto" }, one.text), one.simulated && simulated()))));
}

/** @param {any} activity @param {any} one */
export function badge(activity, one) {
  return one.kind !== undefined &&
    h("span", { class: "badge small" }, activity.combinations[one.kind].name);
}

/** The strongest pairs that no focal point is about yet. @param {import("../../room.js").Context} context @param {[string, any][]} all */
function proposals(context, all) {
  const { activity, audience } = context;
  const asking = inOrder(activity.proposals);
  const full = all.filter(([, one]) => one.status === "chosen").length >= CHOSEN_LIMIT;
  return asking.length > 0 && h("section", { class: "suggestions" },
    h("h2", null, t("What the matrix points at")),
    h("ul", null, asking.map(([pair, one]) => h("li", { key: pair },
      badge(activity, one), h("span", { class: "note-text", dir: "auto" }, one.text),
      audience === "trainer" && h("button", {
        type: "button", disabled: full,
        on: { click: () => context.send({ type: "strategy.focus.propose", text: one.text, pair }) },
      }, t("Take"), h("span", { class: "visually-hidden" }, one.text))))));
}

/** @param {import("../../room.js").Context} context @param {string} status @param {[string, any][]} these */
function section(context, status, these) {
  return these.length > 0 && h("section", { key: status, class: `agreements is-${status}` },
    h("h2", null, heading(status), " ", h("span", { class: "count" }, String(these.length))),
    h("ul", { class: "action-cards" }, these.map(([id, one]) => h("li", { key: id },
      isOpen(context, "focus", id) ? focusForm(context, id, one) : card(context, id, one)))));
}

/** @param {string} status */
function heading(status) {
  if (status === "chosen") return t("Chosen");
  return status === "proposed" ? t("Proposed") : t("Dropped");
}

/** @param {import("../../room.js").Context} context @param {string} id @param {any} one */
function card(context, id, one) {
  return h("div", { class: "action-card" },
    badge(context.activity, one),
    h("h3", { dir: "auto" }, one.text, one.simulated && simulated()),
    context.audience === "trainer" && tools(context, id, one));
}

/** The trainer changes and chooses. @param {import("../../room.js").Context} context @param {string} id @param {any} one */
function tools(context, id, one) {
  const named = h("span", { class: "visually-hidden" }, one.text);
  return h("div", { class: "agreement-tools" },
    STATUSES.filter((status) => status !== one.status).map((status) => h("button", {
      key: status, type: "button", class: status === "chosen" ? "primary" : "tool",
      on: { click: () => context.send({ type: "strategy.focus.decide", focus: id, status }) },
    }, decision(status), named)),
    h("button", {
      key: "change", type: "button", class: "tool", "data-opens": `focus-${id}`,
      on: { click: () => toggle(context, "focus", id) },
    }, t("Change"), named));
}

/** @param {string} status */
function decision(status) {
  if (status === "chosen") return t("Choose");
  return status === "proposed" ? t("Back to proposed") : t("Drop");
}

/** What one proposed and the room did not take up stays with oneself. @param {import("../../room.js").Context} context */
function dropped({ mine }) {
  const own = Object.entries(/** @type {Record<string, any>} */ (mine.focuses ?? {}))
    .filter(([, one]) => one.status === "dropped");
  return own.length > 0 && h("section", { class: "not-taken" },
    h("h2", null, t("Not taken up")),
    h("p", { class: "quiet" }, t("You proposed this. Only you and the trainer still see it.")),
    h("ul", null, own.map(([id, one]) => h("li", { key: id, dir: "auto" }, one.text))));
}
