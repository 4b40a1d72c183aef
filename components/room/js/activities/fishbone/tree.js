// @ts-check

/**
 * @typedef {{ id: string, bone: string, text: string, rank: number, parent?: string,
 *   condition?: string, domain?: string, hidden?: boolean, simulated?: boolean,
 *   trainer?: boolean, underway?: boolean, children: Cause[] }} Cause
 * @typedef {{ id: string, name: string, rank: number, causes: Cause[] }} Bone
 */

/**
 * The bones in their order, each with its causes as trees.
 * @param {{ bones: Record<string, any>, causes?: Record<string, any> }} fish
 * @returns {Bone[]}
 */
export function bonesOf({ bones, causes = {} }) {
  /** @type {Map<string, Cause>} */
  const all = new Map(Object.entries(causes)
    .map(([id, cause]) => /** @type {Cause} */ ({ ...cause, id, children: [] }))
    .sort((a, b) => a.rank - b.rank)
    .map((cause) => [cause.id, cause]));
  const grown = new Map(Object.entries(bones).map(([id, bone]) => [id, { ...bone, id, causes: [] }]));
  for (const cause of all.values()) {
    const place = all.get(cause.parent ?? "")?.children ?? grown.get(cause.bone)?.causes;
    place?.push(cause);
  }
  return [...grown.values()].sort((a, b) => a.rank - b.rank);
}

/**
 * Trees as one list, each cause with how deep it lies.
 * @param {Cause[]} causes
 * @param {number} [depth]
 * @returns {{ cause: Cause, depth: number }[]}
 */
export function flat(causes, depth = 0) {
  return causes.flatMap((cause) => [{ cause, depth }, ...flat(cause.children, depth + 1)]);
}

/**
 * All causes, with what this phone sent and did not yet see come back.
 * @param {import("../../room.js").Context} context
 * @returns {Record<string, any>}
 */
export function causesWithOwn({ activity, mine, pending }) {
  /** @type {Record<string, any>} */
  const all = { ...activity.causes };
  for (const [id, cause] of Object.entries(mine.causes ?? {}))
    if (!all[id] && !activity.hidden?.[id]) all[id] = { ...cause, rank: Infinity, underway: true };
  for (const wish of pending) {
    if (wish.type === "fishbone.cause.add" && !all[wish.id])
      all[wish.id] = { bone: wish.bone, parent: wish.parent, text: wish.text, rank: Infinity, underway: true };
    if (!all[wish.cause]) continue;
    if (wish.type === "fishbone.cause.mark") all[wish.cause] = marked(all[wish.cause], wish);
    if (wish.type === "fishbone.cause.edit") all[wish.cause] = { ...all[wish.cause], text: wish.text };
  }
  return all;
}

/** @param {any} cause @param {any} wish */
function marked(cause, { condition = cause.condition, domain = cause.domain }) {
  const said = (/** @type {string} */ mark) => (mark === "none" ? undefined : mark);
  return { ...cause, condition: said(condition), domain: said(domain) };
}
