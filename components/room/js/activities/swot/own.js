// @ts-check
import { h } from "../../dom.js";
import { field } from "../../field.js";
import { icon } from "../../icons.js";
import { t } from "../../strings.js";
import { NOTE_LIMIT } from "./writing.js";

/**
 * A participant's own notes in a quadrant, and those still on their way to the server.
 * @param {import("../../room.js").Context} context
 * @param {string} quadrant
 */
export function ownNotes(context, quadrant) {
  const own = Object.entries(context.mine.notes ?? {})
    .map(([id, note]) => ({ id, .../** @type {any} */ (note) }))
    .filter((note) => note.q === quadrant)
    .reverse();
  const underway = context.pending.filter(
    (wish) => wish.type === "swot.note.add" && wish.quadrant === quadrant &&
      !own.some((note) => note.id === wish.id));
  return h("ul", { class: "notes", "aria-label": t("Your notes") },
    underway.toReversed().map((wish) => h("li", { key: wish.id, class: "note underway" },
      h("span", { class: "note-text", dir: "auto" }, wish.text),
      h("span", { class: "badge small" }, t("on its way")))),
    own.map((note) => h("li", { key: note.id, class: "note" }, ownNote(context, note))));
}

/**
 * An own note with what its writer can do: change the words, take it back.
 * @param {import("../../room.js").Context} context
 * @param {any} note
 */
export function ownNote(context, note) {
  const hidden = context.activity.hidden?.[note.id];
  if (context.ui.editing === note.id) return editing(context, note);
  return [
    h("span", { class: "note-text", dir: "auto" }, note.text),
    hidden && h("span", { class: "badge small" }, t("hidden by the trainer")),
    !context.step.locked && h("span", { class: "note-tools" },
      h("button", {
        type: "button", class: "tool",
        "aria-label": t("Change: {text}", { text: note.text }),
        on: {
          click: () => {
            context.ui.editing = note.id;
            context.render();
          },
        },
      }, icon("change")),
      h("button", {
        type: "button", class: "tool",
        "aria-label": t("Take back: {text}", { text: note.text }),
        on: { click: () => context.send({ type: "swot.note.withdraw", note: note.id }) },
      }, icon("remove"))),
  ];
}

/** @param {import("../../room.js").Context} context @param {any} note */
function editing(context, note) {
  const done = () => {
    delete context.ui.editing;
    delete context.ui.texts?.[`edit-${note.id}`];
    context.render();
  };
  return field({
    key: `edit-${note.id}`,
    name: `${context.code}/edit/${note.id}`,
    label: t("Change your note"),
    limit: NOTE_LIMIT,
    button: t("Save"),
    text: note.text,
    context,
    onSend: (text) => {
      context.send({ type: "swot.note.edit", note: note.id, text });
      done();
    },
    onCancel: done,
  });
}
