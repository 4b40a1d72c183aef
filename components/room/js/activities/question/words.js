// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { cloud, inOrder } from "./cloud.js";
import { hiding } from "./hiding.js";
import { giving } from "./own.js";
import { tally } from "./tally.js";

const WORD_LIMIT = 30;

/** Short words, shown as a cloud. @param {import("../../room.js").Context} context */
export function words(context) {
  const { activity, audience, step } = context;
  const shown = step.phase === "show";
  return [
    shown && cloud(context),
    audience === "participant" && giving(context, {
      characters: WORD_LIMIT,
      rows: 1,
      label: ngettext("Your word", "Your words, one at a time", activity.limit),
      change: t("Change your word"),
      spent: ngettext("You gave your word.", "You gave your {n} words.", activity.limit),
    }),
    audience === "participant" && !shown && h("p", { class: "quiet" },
      t("The words appear together, without names, when the trainer shows them.")),
    audience !== "participant" && !shown && tally(context),
    audience === "trainer" && shown && wordsToHide(context),
  ];
}

/** The trainer takes a word from the cloud, in all its spellings. @param {import("../../room.js").Context} context */
function wordsToHide(context) {
  const list = inOrder(context.activity.words ?? {}, context.data.language);
  return list.length > 0 && h("details", { class: "to-hide" },
    h("summary", null, t("Hide a word")),
    h("ul", { class: "notes" }, list.map((word) =>
      h("li", { key: word.id, class: word.hidden ? "note is-hidden" : "note" },
        h("span", { class: "note-text", dir: "auto" }, word.text),
        h("span", { class: "badge small" }, ngettext("{n} time", "{n} times", word.count)),
        word.hidden && h("span", { class: "badge small" }, t("hidden")),
        hiding(context, word, { type: "question.word.hide", word: word.id })))));
}
