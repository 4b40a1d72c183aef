// @ts-check

/**
 * @typedef {{ id: string, slice: string, text: string, condition: "active" | "latent", rank: number,
 *   number: number, closed?: boolean, added?: boolean, simulated?: boolean }} Hole
 * @typedef {{ id: string, name: string, text?: string, rank: number, holes: Hole[] }} Slice
 * @typedef {{ id: string, hole: string, text: string, rank: number, strength?: string,
 *   admitted?: boolean, hidden?: boolean, simulated?: boolean, trainer?: boolean, support?: number,
 *   underway?: boolean }} Barrier
 */

/** The slices in the order the arrow passes them, their holes numbered through. @param {any} activity @returns {Slice[]} */
export function slicesOf({ slices, holes }) {
  const all = Object.entries(/** @type {Record<string, any>} */ (holes))
    .map(([id, hole]) => ({ id, ...hole, number: hole.rank + 1 }))
    .sort((a, b) => a.rank - b.rank);
  return Object.entries(/** @type {Record<string, any>} */ (slices))
    .map(([id, slice]) => ({
      id, ...slice, holes: all.filter((hole) => hole.slice === id),
    }))
    .sort((a, b) => a.rank - b.rank);
}

/** The barriers in the order of naming. @param {any} activity @returns {Barrier[]} */
export function barriersOf({ barriers = {} }) {
  return Object.entries(/** @type {Record<string, any>} */ (barriers))
    .map(([id, barrier]) => ({ id, ...barrier }))
    .sort((a, b) => a.rank - b.rank);
}
