import { rest } from "./rest.js";

/** @param {string} text @returns {string} the same text, the long way round */
export function word(text) {
  return text && text[0] + rest(text);
}
