// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { card, partOf, role, roles } from "./roles.js";
import { never, skeleton } from "./skeleton.js";
import { lookedUp } from "./turn.js";

/** A conversation to rehearse, each with a neighbour. @param {import("../../room.js").Context} context */
export function pairs(context) {
  const { activity, audience } = context;
  const { talk } = activity;
  const mine = context.ui.choosing ? undefined : role(context);
  return h("div", { class: "talk" },
    audience === "participant" && !mine && h("p", { class: "lead" }, talk.text),
    h("p", { class: "case" }, talk.case),
    audience === "participant"
      ? (mine ? card(context, mine) : roles(context))
      : [
          round(context),
          audience === "trainer" && [swapping(context), seated(talk)],
          skeleton(talk, audience === "trainer"),
          never(talk),
          audience === "trainer" && cards(talk),
        ],
    audience !== "screen" && rules(context));
}

/** @param {import("../../room.js").Context} context */
function round({ activity }) {
  const { swapped } = activity.talk;
  return h("p", { class: "round", role: "status" },
    h("span", null, t("Sit with a neighbour and choose who is A.")), " ",
    h("strong", null, swapped ? t("Now B tells and A is the patient.") : t("Now A tells and B is the patient.")));
}

/** @param {any} talk */
function seated(talk) {
  return h("p", { class: "tally-line", "aria-live": "polite" },
    ngettext("{n} person has chosen a role.", "{n} people have chosen a role.", talk.seated));
}

/** @param {import("../../room.js").Context} context */
function swapping({ activity, send }) {
  const { swapped } = activity.talk;
  return h("div", { class: "row" },
    h("button", {
      type: "button", class: swapped ? "" : "primary",
      on: { click: () => send({ type: "support.roles.swap", swapped: !swapped }) },
    }, swapped ? t("Back to the first roles") : t("Swap roles")),
    h("span", { class: "quiet" }, t("Set a timer of a few minutes for each turn, and swap when it ends.")));
}

/** What stands on the phones, for the trainer to know. @param {any} talk */
function cards(talk) {
  return h("details", { class: "in-numbers" },
    h("summary", null, t("The cards on the phones")),
    ["telling", "hearing", "watching"].map((part) => h("section", { key: part, class: "card-of" },
      h("h2", null, partOf(part)),
      h("p", null, talk.cards[part].about),
      h("ul", { class: "points" },
        talk.cards[part].points.map((/** @type {string} */ point) => h("li", null, point))))));
}

/** @param {import("../../room.js").Context} context */
function rules(context) {
  const { talk } = context.activity;
  return talk.rules.length > 0 && h("details", { class: "in-numbers" },
    h("summary", null, t("What codes and frameworks say")),
    h("ul", { class: "rules" }, talk.rules.map((/** @type {any} */ rule) =>
      h("li", null, h("p", null, rule.text), lookedUp(context, rule.source)))),
    talk.unknown && h("p", { class: "quiet" }, talk.unknown));
}
