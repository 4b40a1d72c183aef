// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { giving } from "./own.js";
import { TEXT_LIMIT } from "./text.js";
import { wall } from "./wall.js";

/** What one means to do: kept to oneself, or shared by one's own tap. @param {import("../../room.js").Context} context */
export function keep(context) {
  const { activity, audience, step } = context;
  const shown = step.phase === "show";
  return [
    shown && [
      h("h2", null, t("Shared with the room")),
      wall(context, t("Nobody has shared anything yet.")),
    ],
    audience === "participant" && giving(context, {
      characters: TEXT_LIMIT,
      rows: 2,
      label: t("What you mean to do"),
      change: t("Change what you mean to do"),
      spent: ngettext("You wrote one thing. That will do.", "You wrote {n} things. That will do.", activity.limit),
      beside: (answer) => sharing(context, answer),
    }),
    audience === "participant" && h("p", { class: "quiet" },
      t("What you write stays yours: the room sees only how many people wrote something."), " ",
      t("What you share is shown without your name, and you can take it back.")),
    audience !== "participant" && !shown && counting(context),
  ];
}

/** @param {import("../../room.js").Context} context @param {import("./own.js").Own} answer */
function sharing(context, answer) {
  const underway = context.pending.findLast((wish) =>
    wish.type === "question.answer.share" && wish.answer === answer.id);
  const shared = underway?.shared ?? answer.shared ?? false;
  return h("div", { class: "sharing" },
    h("span", { class: shared ? "badge is-shared" : "badge", role: "status" },
      shared ? t("Shared with the room") : t("Only you see this")),
    !context.step.locked && h("button", {
      type: "button",
      "aria-label": shared
        ? t("Keep it to myself again: {text}", { text: answer.text })
        : t("Share with the room: {text}", { text: answer.text }),
      on: {
        click: () => context.send({ type: "question.answer.share", answer: answer.id, shared: !shared }),
      },
    }, shared ? t("Keep it to myself again") : t("Share with the room")));
}

/** @param {import("../../room.js").Context} context */
function counting({ activity, view }) {
  return h("p", { class: "tally-line", "aria-live": "polite" },
    t("{writers} of {joined} have written.", { writers: activity.answered, joined: view.joined }),
    " ", ngettext("{n} is shared with the room.", "{n} are shared with the room.", activity.shared));
}
