// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { ngettext, t } from "../../strings.js";
import { holeForm } from "./holeForm.js";

/** What the trainer alone does: choose the picture, and type holes that are missing. @param {import("../../room.js").Context} context */
export function leading(context) {
  const { activity, step } = context;
  const own = activity.picture === "fishbone" && (step.phase === "picture" || step.phase === "barriers");
  return h("div", { class: "cheese-leading" },
    Object.keys(activity.pictures).length > 1 && h("div", { class: "row", role: "group", "aria-label": t("Which picture?") },
      choice(context, "case", t("The example")),
      choice(context, "fishbone", t("Our own incident"))),
    own && activity.unmarked && h("p", { class: "quiet" },
      ngettext("{n} cause of the fishbone is neither active nor latent, so it is no hole.", "{n} causes of the fishbone are neither active nor latent, so they are no holes.", activity.unmarked),
      " ", t("You can still mark them there.")),
    own && (isOpen(context, "hole", "new")
      ? holeForm(context)
      : h("button", {
          type: "button", class: "add", "data-opens": "hole-new",
          on: { click: () => toggle(context, "hole", "new") },
        }, t("Add a hole"))),
    own && added(context));
}

/** @param {import("../../room.js").Context} context @param {string} picture @param {string} label */
function choice({ activity, send }, picture, label) {
  return h("button", {
    type: "button", class: "picture-choice", "aria-pressed": String(activity.picture === picture),
    on: { click: () => activity.picture !== picture && send({ type: "cheese.picture.choose", picture }) },
  }, label);
}

/** Holes that were typed here can be taken back. @param {import("../../room.js").Context} context */
function added({ activity, send }) {
  const typed = Object.entries(/** @type {Record<string, any>} */ (activity.holes)).filter(([, hole]) => hole.added);
  return typed.length > 0 && h("ul", { class: "added-holes" }, typed.map(([id, hole]) => h("li", { key: id, class: "row" },
    h("span", { dir: "auto" }, hole.text),
    h("button", { type: "button", class: "tool", on: { click: () => send({ type: "cheese.hole.withdraw", hole: id }) } },
      t("Take back"), h("span", { class: "visually-hidden" }, hole.text)))));
}
