// @ts-check

/**
 * One's own answers, as they will be when all that was tapped has arrived: taps show at once.
 * @param {import("../../room.js").Context} context
 * @returns {{ answers: Record<string, number>, skipped: Record<string, boolean> }}
 */
export function own({ mine, pending }) {
  const answers = { ...mine.answers };
  const skipped = { ...mine.skipped };
  for (const wish of pending) {
    if (wish.type === "statements.answer") {
      answers[wish.statement] = wish.value;
      delete skipped[wish.statement];
    }
    if (wish.type === "statements.skip") {
      skipped[wish.statement] = true;
      delete answers[wish.statement];
    }
  }
  return { answers, skipped };
}
