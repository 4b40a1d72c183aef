// @ts-check
import { h } from "../../dom.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { bonesOf, flat } from "./tree.js";

/**
 * The trainer brings a cause, with all under it, to a bone or under another cause.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Cause} cause
 */
export function moving(context, cause) {
  const along = new Set(flat([cause]).map((one) => one.cause.id));
  const id = `move-${cause.id}`;
  /** @param {any} event */
  const move = (event) => {
    event.preventDefault();
    const { bone, parent } = JSON.parse(event.target.elements.place.value);
    context.send({ type: "fishbone.cause.move", cause: cause.id, bone, ...(parent && { parent }) });
    close(context);
  };
  return h("form", { class: "panel", "data-panel": id, on: { submit: move } },
    h("label", { for: id }, t("Bring it to a bone, or under another cause")),
    h("select", { id, name: "place" }, bonesOf(context.activity).flatMap((bone) => [
      option({ bone: bone.id }, bone.name, !cause.parent && bone.id === cause.bone),
      ...flat(bone.causes)
        .filter((one) => !along.has(one.cause.id) && !context.activity.hidden?.[one.cause.id])
        .map(({ cause: above, depth }) => option({ bone: bone.id, parent: above.id },
          `${" ".repeat(4 * (depth + 1))}${above.text}`, above.id === cause.parent)),
    ])),
    h("div", { class: "row" },
      h("button", { type: "button", on: { click: () => close(context) } }, t("Cancel")),
      h("button", { type: "submit", class: "primary" }, t("Move"))));
}

/** @param {any} place @param {string} text @param {boolean} selected */
function option(place, text, selected) {
  return h("option", { value: JSON.stringify(place), selected }, text);
}
