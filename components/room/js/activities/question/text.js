// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { giving } from "./own.js";
import { tally } from "./tally.js";
import { wall } from "./wall.js";

export const TEXT_LIMIT = 200;

/** An open question. @param {import("../../room.js").Context} context */
export function text(context) {
  const { activity, audience, step } = context;
  const shown = step.phase === "show";
  return [
    shown && wall(context, t("Nobody has answered yet.")),
    audience === "participant" && giving(context, {
      characters: TEXT_LIMIT,
      rows: 2,
      label: t("Your answer"),
      change: t("Change your answer"),
      spent: ngettext("You gave your answer.", "You gave your {n} answers.", activity.limit),
    }),
    audience === "participant" && !shown && h("p", { class: "quiet" },
      t("Only you see what you wrote, until the trainer shows it to all. Nobody sees who wrote what.")),
    audience !== "participant" && !shown && tally(context),
  ];
}
