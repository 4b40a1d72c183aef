// @ts-check
import { aftercare, reminder } from "./support/aftercare.js";
import { away, isAway, leaving } from "./support/away.js";
import { pairs } from "./support/pairs.js";
import { polls } from "./support/polls.js";
import { stages } from "./support/stages.js";
import { turn } from "./support/turn.js";

/** @type {Record<string, (context: import("../room.js").Context) => any>} */
const PHASES = {
  stages,
  choose: polls,
  results: polls,
  turn,
  pairs,
  debrief: polls,
  hardest: polls,
  aftercare,
};

/** @param {import("../room.js").Context} context */
export function render(context) {
  const { audience, step } = context;
  if (audience === "participant" && isAway(context)) return away(context);
  return [
    audience === "trainer" && reminder(context),
    PHASES[step.phase](context),
    audience === "participant" && leaving(context),
  ];
}
