// @ts-check

/**
 * An ISO date as the language writes it.
 * @param {string} iso
 * @param {string} language
 */
export function day(iso, language) {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(`${iso}T00:00:00Z`));
}
