// @ts-check
import { drafts } from "../../drafts.js";
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { nudge } from "../../wording.js";
import { nameOf } from "./quadrants.js";
import { sideOf } from "./sides.js";

/** What a quadrant holds, and where a note of the other side belongs. @type {Record<string, { side: string, other: string }>} */
const PLACES = {
  strengths: { side: "inside", other: "opportunities" },
  weaknesses: { side: "inside", other: "threats" },
  opportunities: { side: "outside", other: "strengths" },
  threats: { side: "outside", other: "weaknesses" },
};

/** The name of a quadrant's field on the page, and of its draft on the phone. @param {import("../../room.js").Context} context @param {string} quadrant */
export function fieldOf(context, quadrant) {
  return {
    key: `add-${quadrant}-${context.ui.refill ?? 0}`,
    name: `${context.code}/${context.step.id}/${quadrant}`,
  };
}

/**
 * A question under a note that sounds like the other side of the board. Of a decision, what lies
 * below are its effects, and those may well be inside: there we ask nothing.
 * @param {import("../../room.js").Context} context
 * @param {string} quadrant
 * @returns {(text: string) => any}
 */
export function towardsTheOtherSide(context, quadrant) {
  const { side, other } = PLACES[quadrant];
  const strict = context.activity.assignment.subject === "organisation";
  return (text) => {
    const sounds = strict && sideOf(text);
    return nudge(context, `side-${quadrant}`, sounds && sounds !== side ? question(sounds, other) : undefined,
      h("button", {
        type: "button",
        on: { click: () => move(context, quadrant, other, text) },
      }, t("Move to: {quadrant}", { quadrant: nameOf(other) })));
  };
}

/** @param {string} sounds @param {string} other */
function question(sounds, other) {
  const quadrant = nameOf(other);
  return sounds === "inside"
    ? t("Does this sound like something inside the practice? Then it may belong under {quadrant}.", { quadrant })
    : t("Does this sound like something around the practice? Then it may belong under {quadrant}.", { quadrant });
}

/**
 * Bring the words to the other quadrant's field, beside what is half-written there.
 * @param {import("../../room.js").Context} context
 * @param {string} quadrant
 * @param {string} other
 * @param {string} text
 */
function move(context, quadrant, other, text) {
  const { ui } = context;
  const from = fieldOf(context, quadrant);
  const to = fieldOf(context, other);
  const words = [ui.texts[to.key] ?? drafts(to.name).get(), text].filter(Boolean).join("\n");
  for (const [{ key, name }, now] of /** @type {[typeof to, string][]} */ ([[from, ""], [to, words]])) {
    drafts(name).set(now);
    ui.texts[key] = now;
  }
  ui.quadrant = other;
  if (ui.adding) ui.adding = other;
  context.render();
  requestAnimationFrame(() => {
    const area = /** @type {HTMLTextAreaElement | null} */ (document.getElementById(`field-${to.key}`));
    area?.focus();
    area?.setSelectionRange(words.length, words.length);
  });
}
