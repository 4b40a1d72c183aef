// @ts-check
import { h } from "../../dom.js";
import { t } from "../../strings.js";
import { inWords, percent } from "./numbers.js";

const MIDDLE = 50;

/**
 * One's own guess: a slider and a field that say the same.
 * @param {import("../../room.js").Context} context
 * @param {string} round
 */
export function guessing(context, round) {
  const { activity, mine, step, data, ui, pending } = context;
  const underway = pending.findLast((wish) => wish.type === "estimate.guess")?.value;
  const sent = underway ?? mine[round];
  const guess = (ui[round] ??= {});
  const start = guess.start ?? sent ?? mine.first ?? MIDDLE;
  const typed = guess.typed ?? String(start);
  const value = read(typed);

  /** @param {any} event */
  const input = (event) => {
    guess.start = start;
    guess.typed = event.target.value;
    for (const other of event.target.form.elements)
      if (other.name === "guess" && other !== event.target) other.value = guess.typed;
    context.render();
  };
  /** @param {any} event */
  const send = (event) => {
    event.preventDefault();
    const now = read(event.target.querySelector("[type=number]").value);
    if (now !== undefined && now !== sent) context.send({ type: "estimate.guess", value: now });
  };

  return h("div", { class: "guessing" },
    h("p", { class: "quiet" }, activity.about),
    h("form", { class: "guess", novalidate: true, on: { submit: send } },
      shares(value, data.language),
      h("input", {
        // What was sent on another tab moves the slider, unless it was touched on this one.
        key: `range-${start}`, type: "range", name: "guess", min: "0", max: "100", step: "1", value: typed,
        "aria-label": t("Share of process"), disabled: step.locked, style: `--share: ${value ?? MIDDLE}%`,
        "aria-valuetext": value === undefined ? false : inWords(value, data.language),
        on: { input },
      }),
      h("div", { class: "row" },
        h("label", { for: "guess-number" }, t("Process, in percent")),
        h("input", {
          key: `number-${start}`, id: "guess-number", type: "number", name: "guess", inputmode: "numeric",
          min: "0", max: "100", step: "1", value: typed, disabled: step.locked, autocomplete: "off",
          "aria-invalid": String(value === undefined), "aria-describedby": "guess-said",
          on: { input },
        }),
        h("button", {
          type: "submit", class: "primary", disabled: step.locked || (value !== undefined && value === sent),
        }, sent === undefined ? t("Send") : t("Change"))),
      h("p", { id: "guess-said", class: "sent", role: "status" },
        said(value, sent, underway !== undefined, data.language))),
    h("p", { class: "quiet" }, t("Nobody sees your number. The room sees all guesses together, without names.")));
}

/** A whole number from 0 to 100. @param {string} typed */
function read(typed) {
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : undefined;
}

/** @param {number | undefined} value @param {string} language */
function shares(value, language) {
  if (value === undefined) return h("p", { class: "both" }, "…");
  return h("div", { class: "both", "aria-hidden": "true" },
    h("span", { class: "share-process" }, h("strong", null, percent(value, language)), t("process")),
    h("span", { class: "share-knowledge" },
      h("strong", null, percent(100 - value, language)), t("knowledge and skills")));
}

/**
 * @param {number | undefined} value
 * @param {number | undefined} sent
 * @param {boolean} underway
 * @param {string} language
 */
function said(value, sent, underway, language) {
  if (value === undefined) return t("Give a number from 0 to 100.");
  if (sent === undefined) return "";
  const share = inWords(sent, language);
  if (underway) return t("On its way: {share}.", { share });
  return t("Sent: {share}. You can still change it.", { share });
}
