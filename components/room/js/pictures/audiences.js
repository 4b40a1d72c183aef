// @ts-check
import { circle, house, path, person } from "./pen.js";

/** Where the six groups stand around the practice. @type {[number, number, import("./pen.js").Ink][]} */
const GROUPS = [
  [100, 18, "soft"], [166, 44, "warm"], [166, 108, "cool"],
  [100, 132, "soft"], [34, 108, "warm"], [34, 44, "cool"],
];

/** A practice, and six groups that it talks with. */
export const audiences = () => [
  GROUPS.map(([x, y]) => path(`M100 80L${x} ${y}`)),
  GROUPS.map(([x, y, ink]) => [circle(x, y + 4, 21, "paper"), person(x, y - 3, ink, 0.7)]),
  circle(100, 80, 27, "paper"),
  house(100, 78, "solid", 0.9),
];
