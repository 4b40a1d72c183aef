// @ts-check
import { h } from "../../dom.js";
import { focusLater } from "../../panel.js";
import { t } from "../../strings.js";
import { places } from "./turn.js";

/*
 * Stepping out happens on the phone alone. There is no command for it: what reaches the server is
 * kept in the log with an id, counted, and sent on to others, and somebody who needs a moment would
 * have to trust that nobody looks. So nothing is asked of the server either: what the calm page
 * shows is in every phase's view already, and the stream stays open as it does for all. The mark
 * lives as long as the tab (a reload must not throw anybody back into the exercise) and no longer:
 * on a phone that is handed on, nothing tells of it.
 */

/** @param {import("../../room.js").Context} context */
const markOf = ({ code, step }) => `away:${code}/${step.id}`;

/** @param {import("../../room.js").Context} context */
export function isAway(context) {
  return sessionStorage.getItem(markOf(context)) !== null;
}

/** The way out, in the same place in every phase. @param {import("../../room.js").Context} context */
export function leaving(context) {
  return h("div", { key: "leaving", class: "support-out" },
    h("button", {
      type: "button", class: "step-out",
      on: {
        click: () => {
          sessionStorage.setItem(markOf(context), "");
          context.render();
          focusLater(".away-heading");
        },
      },
    }, t("Step out for a moment")));
}

/** Where to turn, and a way back. @param {import("../../room.js").Context} context */
export function away(context) {
  const { turn } = context.activity;
  return h("section", { key: "away", class: "away" },
    h("h2", { class: "away-heading", tabindex: "-1" }, t("A moment for yourself")),
    h("p", null, turn.back),
    places(context, turn),
    h("div", { class: "support-out" },
      h("button", {
        type: "button", class: "step-back",
        on: {
          click: () => {
            sessionStorage.removeItem(markOf(context));
            context.render();
            focusLater(".step-out");
          },
        },
      }, t("Back to the exercise"))));
}
