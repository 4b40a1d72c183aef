// @ts-check
import { h } from "../../dom.js";
import { isOpen, toggle } from "../../panel.js";
import { t } from "../../strings.js";
import { adding, editing } from "./adding.js";
import { hiding } from "./hiding.js";
import { choosingKinds, kinds } from "./kinds.js";
import { moving } from "./moving.js";

/**
 * A cause with what can be done about it, and under it why it happened.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Bone} bone
 * @param {import("./tree.js").Cause} cause
 * @param {boolean} may
 * @param {boolean} [covered] whether it lies under a hidden cause
 * @returns {any}
 */
export function causeItem(context, bone, cause, may, covered = false) {
  const unseen = covered || cause.hidden === true;
  if (isOpen(context, "edit", cause.id))
    return h("li", { key: cause.id }, editing(context, cause), under());
  return h("li", { key: cause.id, class: cause.hidden ? "is-hidden" : cause.underway ? "underway" : "" },
    causeText(cause),
    may && !cause.underway && tools(context, cause, unseen),
    isOpen(context, "kind", cause.id) && choosingKinds(context, cause),
    isOpen(context, "move", cause.id) && moving(context, cause),
    isOpen(context, "add", cause.id) && adding(context, bone, cause),
    under());

  function under() {
    return cause.children.length > 0 && h("ul", { class: "causes" },
      cause.children.map((child) => causeItem(context, bone, child, may, unseen)));
  }
}

/** @param {import("./tree.js").Cause} cause @param {any} [more] */
export function causeText(cause, more) {
  return h("div", { class: "cause" },
    h("span", { class: "note-text", dir: "auto" }, cause.text), kinds(cause), more);
}

/** @param {import("../../room.js").Context} context @param {import("./tree.js").Cause} cause @param {boolean} unseen */
function tools(context, cause, unseen) {
  const { audience, mine, step } = context;
  const trainer = audience === "trainer";
  const own = trainer ? cause.trainer : mine.causes?.[cause.id] !== undefined;
  const open = step.phase === "causes";
  return h("div", { class: "cause-tools" },
    open && !unseen && opener(context, "add", cause, t("Why?")),
    (own || trainer) && opener(context, "kind", cause, t("Kind")),
    trainer && opener(context, "move", cause, t("Move")),
    trainer && hiding(context, cause),
    own && open && opener(context, "edit", cause, "✎", t("Change")),
    own && open && h("button", {
      type: "button", class: "tool",
      on: { click: () => context.send({ type: "fishbone.cause.withdraw", cause: cause.id }) },
    }, h("span", { "aria-hidden": "true" }, "✕"),
    h("span", { class: "visually-hidden" }, `${t("Take back")}: ${cause.text}`)));
}

/**
 * A button that unfolds something below a cause; a sign has a name for who cannot see it.
 * @param {import("../../room.js").Context} context
 * @param {string} what
 * @param {import("./tree.js").Cause} cause
 * @param {string} label
 * @param {string} [name]
 */
function opener(context, what, cause, label, name) {
  return h("button", {
    type: "button", class: "tool", "data-opens": `${what}-${cause.id}`,
    "aria-expanded": String(isOpen(context, what, cause.id)),
    on: { click: () => toggle(context, what, cause.id) },
  }, name ? h("span", { "aria-hidden": "true" }, label) : label,
  h("span", { class: "visually-hidden" }, `${name ?? ""} ${cause.text}`));
}
