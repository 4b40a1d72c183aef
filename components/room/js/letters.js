// @ts-check
import { h } from "./dom.js";
import { t } from "./strings.js";

/**
 * What was refused, with the words it was about: nothing somebody wrote just disappears.
 * @param {import("./outbox.js").Outbox} outbox
 * @param {import("./room.js").Context} context
 */
export function letters(outbox, context) {
  const refused = outbox.letters.filter((letter) => letter.refused);
  return refused.map(({ command, refused: sentence }) =>
    h("div", { key: `letter-${command.id}`, class: "banner warning", role: "alert" },
      h("p", null, sentence),
      command.text && h("blockquote", null, command.text),
      h("div", { class: "row" },
        command.text && h("button", {
          type: "button",
          on: {
            click: () => {
              navigator.clipboard?.writeText(command.text);
              context.ui.text = command.text;
              context.ui.refill = (context.ui.refill ?? 0) + 1;
              outbox.drop(command.id);
            },
          },
        }, t("Back in the field")),
        h("button", { type: "button", on: { click: () => outbox.drop(command.id) } }, t("OK")))));
}
