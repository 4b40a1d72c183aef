// @ts-check
import { h } from "../../dom.js";
import { form } from "../../form.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";

/** A hole that the fishbone has not, or there is no fishbone. @param {import("../../room.js").Context} context */
export function holeForm(context) {
  return form({
    context,
    place: "hole-new",
    lines: [
      { name: "defence", limit: 80, label: t("Which slice?"), hint: t("A defence, such as: agreements.") },
      { name: "text", limit: 140, label: t("What is the hole in it?"), below: towardsTheWork(context, "hole-new") },
    ],
    button: t("Add"),
    more: (draft, change) => h("div", { class: "line" },
      h("label", { for: "hole-new-condition" }, t("Active or latent?")),
      h("select", { id: "hole-new-condition", name: "condition", on: { change } },
        h("option", { value: "latent", selected: draft.condition !== "active" }, t("latent")),
        h("option", { value: "active", selected: draft.condition === "active" }, t("active")))),
    onSend: ({ defence, text, condition = "latent" }) =>
      context.send({ type: "cheese.hole.add", defence, text, condition }),
    onDone: () => close(context),
  });
}
