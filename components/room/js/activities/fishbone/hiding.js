// @ts-check
import { h } from "../../dom.js";
import { park } from "../../parking.js";
import { t } from "../../strings.js";

/**
 * The trainer parks a cause, takes it and all under it from the screens, or puts it back.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Cause} cause
 */
export function hiding(context, cause) {
  return [!cause.hidden && park(context, cause), h("button", {
    type: "button", class: "tool",
    on: {
      click: () => context.send({
        type: "fishbone.cause.hide", cause: cause.id, hidden: !cause.hidden,
      }),
    },
  }, cause.hidden ? t("Show") : t("Hide"), h("span", { class: "visually-hidden" }, cause.text))];
}
