// @ts-check
import { h } from "../../dom.js";
import { ngettext, t } from "../../strings.js";
import { percent } from "./numbers.js";

/**
 * How many guessed what, in steps of ten; one's own step is marked.
 * @param {{ bins: Record<string, number> }} round
 * @param {number | undefined} own
 * @param {string} language
 */
export function histogram(round, own, language) {
  const most = Math.max(1, ...Object.values(round.bins));
  const mine = own === undefined ? -1 : Math.min(Math.floor(own / 10), 9);
  return h("figure", { class: "histogram" },
    h("ol", null, [...Array(10).keys()].map((bin) => {
      const n = round.bins[bin];
      const to = bin === 9 ? 100 : bin * 10 + 9;
      return h("li", { class: bin === mine ? "own" : "", style: `--part: ${n / most}` },
        h("span", { class: "visually-hidden" },
          `${percent(bin * 10, language)} – ${percent(to, language)}: `,
          ngettext("{n} guess", "{n} guesses", n), bin === mine && `, ${t("yours among them")}`),
        h("span", { class: "column", "aria-hidden": "true" }, n > 0 && h("span", null, String(n))),
        h("span", { class: "step", "aria-hidden": "true" }, String(bin * 10)));
    })),
    h("figcaption", { class: "quiet" }, t("Guessed share of process, in steps of ten percent")));
}
