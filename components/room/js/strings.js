// @ts-check

/** @type {Record<string, string>} */
let catalogue = {};

/** @param {Record<string, string>} strings English sentence to translation */
export function speak(strings) {
  catalogue = strings;
}

/**
 * Translate a sentence and fill in its {placeholders}.
 * @param {string} sentence
 * @param {Record<string, string | number>} [values]
 */
export function t(sentence, values = {}) {
  const translated = catalogue[sentence] ?? sentence;
  return translated.replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}

/**
 * Translate a sentence that counts: `{n}` is the number.
 * @param {string} one
 * @param {string} more
 * @param {number} n
 * @param {Record<string, string | number>} [values]
 */
export function ngettext(one, more, n, values = {}) {
  return t(n === 1 ? one : more, { n, ...values });
}
