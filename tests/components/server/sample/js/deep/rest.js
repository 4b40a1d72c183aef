import {
  word as whole,
} from "./word.js";

/** @param {string} text @returns {string} all but its first letter */
export function rest(text) {
  return whole(text.slice(1));
}
