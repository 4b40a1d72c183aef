// @ts-check
import { bubble, path, person } from "./pen.js";

/** Four people around a table; three of them speak. */
export const talk = () => [
  bubble(44, 52, "soft"),
  bubble(100, 40, "warm"),
  bubble(146, 52, "cool"),
  person(40, 76, "soft"),
  person(84, 66, "paper"),
  person(120, 66, "warm"),
  person(164, 76, "cool"),
  path("M22 112h156a10 10 0 0 1 0 18h-156a10 10 0 0 1 0 -18z", "paper"),
  path("M48 130v20M152 130v20"),
];
