// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { t } from "../../strings.js";
import { agreementForm } from "./agreementForm.js";
import { agreementCards } from "./cards.js";
import { byGap } from "./order.js";
import { decimal } from "./scales.js";

/** From the largest gaps to agreements. @param {import("../../room.js").Context} context */
export function agreeing(context) {
  const { audience, step, ui } = context;
  if (audience === "screen") return agreementCards(context);
  const may = audience === "trainer" || !step.locked;
  if (may && ui.text !== undefined) ui.open = { what: "agreement", id: "new" };
  return [
    may && openGaps(context),
    may && (isOpen(context, "agreement", "new")
      ? agreementForm(context, "new")
      : h("button", {
          type: "button", class: "add", "data-opens": "agreement-new",
          on: { click: () => toggle(context, "agreement", "new") },
        }, t("Propose an agreement"))),
    agreementCards(context),
    audience === "participant" && dropped(context),
    example(context),
  ];
}

/** The largest gaps that no agreement is about yet. @param {import("../../room.js").Context} context */
function openGaps(context) {
  const { activity, ui, data } = context;
  const about = new Set(Object.values(activity.agreements)
    .filter((/** @type {any} */ one) => one.status !== "dropped")
    .map((/** @type {any} */ one) => one.value));
  const open = byGap(activity).ranked.filter(({ id }) => activity.results[id].largest && !about.has(id));
  return open.length > 0 && h("section", { class: "suggestions" },
    h("h2", null, t("Here the gap is largest. What do we agree on?")),
    h("ul", null, open.map(({ id, name }) => h("li", { key: id },
      h("span", { class: "note-text", dir: "auto" }, name),
      h("span", null, t("Gap {gap}", { gap: decimal(activity.results[id].gap, data.language) })),
      h("button", {
        type: "button",
        on: {
          click: () => {
            ui.about = id;
            ui.formed = (ui.formed ?? 0) + 1;
            if (isOpen(context, "agreement", "new")) context.render();
            else toggle(context, "agreement", "new");
          },
        },
      }, t("Make an agreement of it"), h("span", { class: "visually-hidden" }, name))))));
}

/** What one proposed and the room did not take up stays with oneself. @param {import("../../room.js").Context} context */
function dropped({ mine }) {
  const own = Object.entries(/** @type {Record<string, any>} */ (mine.agreements ?? {}))
    .filter(([, one]) => one.status === "dropped");
  return own.length > 0 && h("section", { class: "not-taken" },
    h("h2", null, t("Not taken up")),
    h("p", { class: "quiet" }, t("You proposed this. Only you and the trainer still see it.")),
    h("ul", null, own.map(([id, one]) => h("li", { key: id, dir: "auto" }, one.text))));
}

/** An agreement that somebody really made. @param {import("../../room.js").Context} context */
function example({ activity }) {
  const shown = activity.example;
  return shown && h("details", { class: "in-numbers" },
    h("summary", null, t("An example")),
    h("div", { class: "action-card" },
      h("h2", null, shown.text),
      h("dl", null,
        h("dt", null, t("About")), h("dd", null, activity.values[shown.value]?.name),
        h("dt", null, t("Who")), h("dd", null, shown.owner),
        h("dt", null, t("How often")), h("dd", null, shown.rhythm)),
      h("p", { class: "quiet" }, shown.remark),
      h("p", { class: "quiet" }, t("Source: {text}", { text: shown.source.text }))));
}
