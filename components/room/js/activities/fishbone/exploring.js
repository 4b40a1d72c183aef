// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { ngettext, t } from "../../strings.js";
import { adding } from "./adding.js";
import { causeItem } from "./cause.js";
import { head, story, warning } from "./head.js";
import { bonesOf, causesWithOwn, flat } from "./tree.js";
import { choosingBones, stating } from "./stating.js";

/** Everybody adds causes, bone by bone. @param {import("../../room.js").Context} context */
export function exploring(context) {
  const { activity, audience, step } = context;
  if (!activity.incident) return stating(context);
  const bones = bonesOf({ bones: activity.bones, causes: causesWithOwn(context) });
  const may = audience === "trainer" || !step.locked;
  refill(context, bones);
  return [
    head(activity.incident),
    story(activity.incident),
    h("h2", { class: "ask" }, activity.question),
    context.ui.open?.what !== "add" && warning(activity),
    activity.sets && choosingBones(context),
    h("div", { class: "bones" }, bones.map((bone, place) => one(context, bone, place === 0, may))),
    h("p", { class: "quiet" },
      t("Everybody sees a cause as soon as you add it. Nobody sees who wrote what.")),
  ];
}

/**
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Bone} bone
 * @param {boolean} first
 * @param {boolean} may
 */
function one(context, bone, first, may) {
  const { ui, audience } = context;
  const unfolded = (ui.unfolded ??= {});
  const count = flat(bone.causes).length;
  return h("details", {
    key: bone.id, class: "bone", open: unfolded[bone.id] ?? (first || audience === "trainer"),
    on: { toggle: (/** @type {any} */ event) => (unfolded[bone.id] = event.target.open) },
  },
    h("summary", null, h("h3", null, bone.name),
      h("span", { class: "count" }, h("span", { "aria-hidden": "true" }, String(count)),
        h("span", { class: "visually-hidden" }, ngettext("{n} cause", "{n} causes", count)))),
    count > 0 && h("ul", { class: "causes" },
      bone.causes.map((cause) => causeItem(context, bone, cause, may))),
    hiddenOwn(context, bone),
    may && (isOpen(context, "add", bone.id) ? adding(context, bone) : h("button", {
      type: "button", class: "add", "data-opens": `add-${bone.id}`,
      on: { click: () => toggle(context, "add", bone.id) },
    }, t("Add a cause"), h("span", { class: "visually-hidden" }, bone.name))));
}

/**
 * A writer still sees an own cause that the trainer took away.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Bone} bone
 */
function hiddenOwn({ mine, activity }, bone) {
  const own = Object.entries(/** @type {Record<string, any>} */ (mine.causes ?? {}))
    .filter(([id, cause]) => cause.bone === bone.id && activity.hidden?.[id]);
  return own.length > 0 && h("ul", { class: "causes" }, own.map(([id, cause]) =>
    h("li", { key: id, class: "is-hidden" }, h("div", { class: "cause" },
      h("span", { class: "note-text", dir: "auto" }, cause.text),
      h("span", { class: "badge small" }, t("hidden by the trainer"))))));
}

/**
 * A refused text goes back into a field: one must be open.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Bone[]} bones
 */
function refill({ ui }, bones) {
  if (ui.text === undefined || ui.open?.what === "add") return;
  ui.open = { what: "add", id: bones[0].id };
  ui.unfolded = { ...ui.unfolded, [bones[0].id]: true };
}
