// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { STRENGTHS, strengthName } from "./words.js";

/**
 * A barrier against a hole, with how strong it is if one dares to say.
 * @param {import("../../room.js").Context} context
 * @param {import("./slices.js").Hole} hole
 */
export function barrierForm(context, hole) {
  const { activity, ui } = context;
  const id = `barrier-${hole.id}-strength`;
  return [
    h("p", { class: "warning" }, activity.warning),
    form({
      context,
      place: `barrier-${hole.id}`,
      lines: [{ name: "text", limit: 140, label: t("What would close hole {n}?", { n: hole.number }) }],
      given: given(ui),
      button: t("Name it"),
      more: (draft, change) => h("div", { class: "line" },
        h("label", { for: id }, t("How strong is it?")),
        h("select", { id, name: "strength", on: { change } },
          ["", ...STRENGTHS].map((strength) =>
            h("option", { value: strength, selected: strength === (draft.strength ?? "") },
              strength ? strengthName(strength) : t("not said")))),
        draft.strength && h("p", { class: "quiet" }, activity.strengths[draft.strength])),
      onSend: ({ text, strength }) => {
        ui.namedFor = hole.id;
        context.send({ type: "cheese.barrier.name", hole: hole.id, text, ...(strength && { strength }) });
      },
      onDone: () => close(context),
    }),
    h("p", { class: "quiet" }, t("Everybody sees it at once, nobody sees who wrote it.")),
  ];
}

/** @param {any} ui */
function given(ui) {
  const words = ui.text === undefined ? {} : { text: ui.text };
  delete ui.text;
  return words;
}
