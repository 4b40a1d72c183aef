// @ts-check
import { box, circle, path } from "./pen.js";

const COLUMNS = [40, 72, 104, 136];
const ROWS = [62, 88, 114];

/** What each appointment of the week is: taken, kept free, or doubled. @type {("soft" | "paper" | "warm")[]} */
const SLOTS = ["soft", "soft", "paper", "soft", "soft", "warm", "soft", "paper", "paper", "soft", "soft", "soft"];

/** A week of appointments, some kept free, one given twice, one that cannot wait. */
export const calendar = () => [
  box(26, 26, 148, 122),
  path("M26 50h148M56 16v20M144 16v20"),
  ROWS.map((y, row) => COLUMNS.map((x, column) => box(x, y, 24, 18, SLOTS[row * COLUMNS.length + column]))),
  box(78, 93, 24, 18, "warm"),
  circle(170, 130, 18, "bright"),
  path("M170 120v11M170 138v1", "mark"),
];
