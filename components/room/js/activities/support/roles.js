// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { never, skeleton } from "./skeleton.js";

const ROLES = ["a", "b", "observer"];

/** A part of the conversation, as a heading. @param {string} part */
export function partOf(part) {
  if (part === "telling") return t("You tell, for the practice");
  return part === "hearing" ? t("You are the patient") : t("You watch");
}

/** One's own role, also while it is on its way. @param {import("../../room.js").Context} context @returns {string | undefined} */
export function role({ mine, pending }) {
  return pending.findLast((wish) => wish.type === "support.role.take")?.role ?? mine.role;
}

/** Agree with a neighbour, and tap. @param {import("../../room.js").Context} context */
export function roles(context) {
  const { activity, step } = context;
  const own = role(context);
  const telling = activity.talk.swapped ? "b" : "a";
  return h("section", { key: "roles", class: "roles" },
    h("h2", null, t("Sit with a neighbour and choose who is A.")),
    h("p", { class: "quiet" }, t("A and B change halfway. With three, the third one watches. You may also just listen.")),
    h("div", { class: "role-buttons" }, ROLES.map((one) => h("button", {
      key: one, type: "button", class: "role", disabled: step.locked, "aria-pressed": String(one === own),
      on: {
        click: () => {
          delete context.ui.choosing;
          if (one !== own) context.send({ type: "support.role.take", role: one });
          else context.render();
        },
      },
    },
    h("strong", null, named(one)),
    h("span", null, one === "observer" ? t("watches")
      : one === telling ? t("tells first") : t("is the patient first"))))));
}

/** @param {string} one */
function named(one) {
  return one === "observer" ? t("Observer") : one.toUpperCase();
}

/** What one's part asks. @param {import("../../room.js").Context} context @param {string} own */
export function card(context, own) {
  const { activity, mine } = context;
  if (mine.role !== own) return h("p", { class: "quiet", role: "status" }, t("One moment…"));
  return h("section", { key: "card", class: `part-card is-${mine.part}` },
    h("div", { role: "status" },
      h("p", { class: "badge" }, own === "observer" ? named(own)
        : activity.talk.swapped ? t("{role}, second turn", { role: named(own) })
          : t("{role}, first turn", { role: named(own) })),
      h("h2", null, partOf(mine.part))),
    h("p", null, mine.card.about),
    h("ul", { class: "points" }, mine.card.points.map((/** @type {string} */ one) => h("li", null, one))),
    mine.part !== "hearing" && skeleton(activity.talk, mine.part === "telling"),
    mine.part === "telling" && never(activity.talk),
    h("button", {
      type: "button", class: "tool",
      on: {
        click: () => {
          context.ui.choosing = true;
          context.render();
        },
      },
    }, t("Choose another role")));
}
