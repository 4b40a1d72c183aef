// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { close } from "../../panel.js";
import { t } from "../../strings.js";
import { towardsTheWork } from "../../wording.js";
import { warning } from "./head.js";

export const CAUSE_LIMIT = 140;

/**
 * Write a cause on a bone, or why another cause happened.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Bone} bone
 * @param {import("./tree.js").Cause} [above]
 */
export function adding(context, bone, above) {
  const { code, step, ui } = context;
  const place = above?.id ?? bone.id;
  return h("div", { class: "panel", "data-panel": `add-${place}` },
    warning(context.activity),
    field({
      key: `add-${place}-${ui.refill ?? 0}`,
      name: `${code}/${step.id}/${place}`,
      label: above ? t("Why did that happen: {text}", { text: above.text })
        : t("A cause under {bone}", { bone: bone.name }),
      limit: CAUSE_LIMIT,
      button: t("Add"),
      context,
      below: towardsTheWork(context, `add-${place}`),
      onSend: (text) => context.send({
        type: "fishbone.cause.add", bone: bone.id, text, ...(above && { parent: above.id }),
      }),
      onCancel: () => close(context),
    }),
    h("p", { class: "quiet" }, t("Everybody sees it at once, nobody sees who wrote it.")));
}

/**
 * Change the words of an own cause.
 * @param {import("../../room.js").Context} context
 * @param {import("./tree.js").Cause} cause
 */
export function editing(context, cause) {
  const key = `edit-${cause.id}`;
  const done = () => {
    delete context.ui.texts?.[key];
    close(context);
  };
  return h("div", { class: "panel", "data-panel": `edit-${cause.id}` },
    field({
      key,
      name: `${context.code}/edit/${cause.id}`,
      label: t("Change this cause"),
      limit: CAUSE_LIMIT,
      button: t("Save"),
      text: cause.text,
      context,
      below: towardsTheWork(context, key),
      onSend: (text) => {
        context.send({ type: "fishbone.cause.edit", cause: cause.id, text });
        done();
      },
      onCancel: done,
    }));
}
