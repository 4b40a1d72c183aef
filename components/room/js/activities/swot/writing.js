// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { ngettext, t } from "../../strings.js";
import { board } from "./board.js";
import { guiding } from "./guiding.js";
import { fieldOf, towardsTheOtherSide } from "./nudging.js";
import { ownNotes } from "./own.js";
import { phonesOf } from "./ofTables.js";
import { QUADRANTS, letterOf, nameOf } from "./quadrants.js";

export const NOTE_LIMIT = 200;

/** @param {import("../../room.js").Context} context */
export function writing(context) {
  return context.audience === "participant" ? alone(context) : counting(context);
}

/** Each alone: one quadrant at a time. @param {import("../../room.js").Context} context */
function alone(context) {
  const { activity } = context;
  const quadrant = context.ui.quadrant ?? QUADRANTS[0];
  return h("div", { class: "writing" },
    h("p", { class: "about" }, activity.assignment.about),
    tabs(context, quadrant),
    h("section", {
      key: quadrant, class: `quadrant q-${quadrant}`, role: "tabpanel", id: "panel",
      "aria-label": nameOf(quadrant),
    },
      guiding(activity.assignment, quadrant),
      h("ul", { class: "questions" }, activity.assignment.quadrants[quadrant].questions.map(
        (/** @type {string} */ question) => h("li", null, question))),
      !context.step.locked && addNote(context, quadrant),
      ownNotes(context, quadrant)),
    h("p", { class: "quiet" },
      t("Only you see what you wrote, until the trainer shows it to all. Nobody sees who wrote what."),
      " ", inRoom(activity)));
}

/** @param {import("../../room.js").Context} context @param {string} quadrant */
export function addNote(context, quadrant) {
  return field({
    ...fieldOf(context, quadrant),
    label: t("Your note under {quadrant}", { quadrant: nameOf(quadrant) }),
    limit: NOTE_LIMIT,
    button: t("Add"),
    context,
    below: towardsTheOtherSide(context, quadrant),
    onSend: (text) => context.send({ type: "swot.note.add", quadrant, text }),
  });
}

/** @param {import("../../room.js").Context} context @param {string} chosen */
function tabs(context, chosen) {
  const own = Object.values(context.mine.notes ?? {});
  return h("div", { class: "tabs", role: "tablist", "aria-label": t("Quadrants") },
    QUADRANTS.map((quadrant) => {
      const count = own.filter((/** @type {any} */ note) => note.q === quadrant).length;
      return h("button", {
        key: quadrant, type: "button", role: "tab", class: `tab q-${quadrant}`,
        "aria-selected": String(quadrant === chosen), "aria-controls": "panel",
        on: {
          click: () => {
            context.ui.quadrant = quadrant;
            context.render();
          },
        },
      }, letterOf(quadrant), h("span", { class: "tab-name" }, nameOf(quadrant)),
      count > 0 && h("span", { class: "count", "aria-label": ngettext("{n} note of yours", "{n} notes of yours", count) }, String(count)));
    }));
}

/** @param {any} activity */
function inRoom(activity) {
  const all = Object.values(activity.count).reduce((sum, n) => sum + n, 0);
  return ngettext("{n} note in the room.", "{n} notes in the room.", all);
}

/** The projector and the trainer see only how many. @param {import("../../room.js").Context} context */
function counting(context) {
  const { activity, view } = context;
  return h("div", null,
    h("p", { class: "about" }, activity.assignment.about),
    board(
      (quadrant) => [guiding(activity.assignment, quadrant), h("ul", { class: "questions" },
        activity.assignment.quadrants[quadrant].questions.map(
          (/** @type {string} */ question) => h("li", null, question)))],
      (quadrant) => h("span", { class: "count" }, String(activity.count[quadrant])),
    ),
    h("p", { class: "tally-line", "aria-live": "polite" },
      t("{writers} of {joined} have written.", { writers: activity.writers, joined: phonesOf(view) }),
      " ", inRoom(activity)));
}
