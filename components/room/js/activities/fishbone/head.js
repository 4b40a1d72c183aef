// @ts-check
import { h } from "../../dom.js";
import { simulated } from "../../simulated.js";
import { t } from "../../strings.js";
import { sources } from "../card.js";

/**
 * The head of the fish: what happened.
 * @param {{ text: string, simulated?: boolean } | undefined} incident
 */
export function head(incident) {
  return h("p", { class: incident ? "effect" : "effect missing" },
    h("span", { class: "effect-label" }, t("What happened")), " ",
    h("strong", { dir: "auto" }, incident?.text ?? t("Not stated yet")),
    incident?.simulated && simulated());
}

/** The whole of an invented case, if it is one. @param {any} incident @param {boolean} [open] */
export function story(incident, open = false) {
  return incident?.story && h("details", { class: "story", open },
    h("summary", null, t("The case")),
    h("p", null, incident.story),
    incident.sources.length > 0 && sources(incident.sources));
}

/** What must not be written, before one writes. @param {any} activity */
export function warning(activity) {
  return h("p", { class: "warning", role: "note" }, activity.warning);
}
