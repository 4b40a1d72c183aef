// @ts-check
import { h, show } from "./dom.js";
import { closed } from "./closed.js";
import { fit } from "./fit.js";
import { Outbox } from "./outbox.js";
import { letters } from "./letters.js";
import { snapshot } from "./snapshot.js";
import { Stream } from "./stream.js";
import { speak, t } from "./strings.js";
import { timer } from "./timer.js";
import { stepHeading } from "./heading.js";
import { overview as progress } from "./overview.js";
import { foot } from "./parking.js";
import { overview, presenting } from "./tables/overview.js";
import { choosing, seat } from "./tables/seat.js";

/**
 * @typedef {{ code: string, audience: "participant" | "screen" | "trainer", language: string,
 *   strings: Record<string, string>, joinUrl?: string, qr?: string, snapshot?: any }} Data
 * @typedef {{ view: any, activity: any, step: any, mine: any, audience: string, code: string,
 *   pending: any[], data: Data, ui: Record<string, any>, send: (wish: any) => string,
 *   ask: (wish: any) => string, underway: () => any[],
 *   render: () => void, now: () => number }} Context
 */

/** @type {Record<string, Promise<any>>} */
const modules = {};

/**
 * Show a workshop live in `parent`, for one audience.
 * @param {HTMLElement} parent
 * @param {Data} data
 * @returns {() => void} ends it
 */
export function mount(parent, data) {
  const room = new Room(parent, data);
  return () => room.end();
}

class Room {
  /** @param {HTMLElement} parent @param {Data} data */
  constructor(parent, data) {
    speak(data.strings);
    this.parent = parent;
    this.data = data;
    parent.classList.add("room", data.snapshot ? "room-lookback" : `room-${data.audience}`);
    parent.lang = data.language;
    /** What the user chose on the page itself, by step: never sent. @type {Record<string, any>} */
    this.ui = {};
    /** @type {any} */
    this.loaded = {};
    this.announced = "";
    const onChange = () => this.plan();
    this.outbox = new Outbox({
      ...data,
      onChange,
      onDone: (answer) => {
        if (answer.mine) this.stream.mine = answer.mine;
        this.plan();
      },
    });
    /** @type {any} */
    this.stream = data.snapshot ? snapshot(data.snapshot) : new Stream({
      ...data,
      onChange,
      onRefused: (problem) => this.refused(problem),
    });
    this.resized = () => this.plan();
    addEventListener("resize", this.resized);
    this.ticking = setInterval(() => this.stream.view?.timer && this.plan(), 1000);
    this.passing = setInterval(() => this.stream.view?.plan && this.plan(), 15_000);
    this.plan();
  }

  /** Draw before the next frame, once, however many reasons there are. */
  plan() {
    this.planned ??= requestAnimationFrame(() => {
      this.planned = undefined;
      this.draw();
    });
    // A hidden page has no frames; it must still be right when somebody looks.
    if (document.hidden) this.draw();
  }

  draw() {
    const { view, connected, ended } = this.stream;
    if (ended) return;
    show(this.parent, [
      h("div", { key: "status", class: "room-status", role: "status" }, !connected && this.waiting()),
      h("div", { key: "said", class: "said", "aria-live": "polite" }, this.announced),
      view && this.content(view),
    ]);
    if (this.data.audience === "screen" && !this.data.snapshot) fit(this.parent);
  }

  waiting() {
    const unsent = this.outbox.letters.filter((letter) => !letter.refused).length;
    return h("p", { class: "banner" }, h("span", { class: "pulse" }), unsent
      ? t("No connection. What you wrote is kept and will be sent.")
      : t("Connecting…"));
  }

  /** @param {any} view */
  content(view) {
    if (view.status === "closed" && !this.data.snapshot && this.data.audience !== "trainer") {
      this.say(t("The workshop has ended."));
      return closed(view, this.data);
    }
    const { step } = view;
    const module = this.loaded[step.activity];
    if (!module) this.load(step.activity);
    this.say(`${step.title}. ${step.locked ? t("Locked for a moment") : ""}`);
    const { mine } = this.stream;
    const own = mine.step === step.id && mine.table === view.table?.id ? mine : {};
    const context = {
      view,
      activity: view.activity,
      step,
      mine: own,
      audience: this.data.audience,
      code: this.data.code,
      pending: this.outbox.letters
        .filter((letter) => !letter.refused && letter.command.step === step.id)
        .map((letter) => letter.command),
      data: this.data,
      ui: (this.ui[step.id] ??= {}),
      /** @param {any} wish */
      send: (wish) => this.outbox.add({ step: step.id, ...wish }),
      /** What concerns the room, not the step. @param {any} wish */
      ask: (wish) => this.outbox.add(wish),
      underway: () => this.outbox.letters.filter((letter) => !letter.refused).map((letter) => letter.command),
      render: () => this.plan(),
      now: () => this.stream.now(),
    };
    return [
      stepHeading(context, timer(context)),
      progress(context),
      letters(this.outbox, context),
      this.apart(context, module),
      foot(context),
    ];
  }

  /**
   * The step's activity, or what there is in its place while tables work apart.
   * @param {Context} context @param {any} module
   */
  apart(context, module) {
    const { view, step, audience } = context;
    const { table, tables } = view;
    if (tables && audience === "participant") return choosing(context);
    const only = table?.scribed && !context.mine.scribe;
    const seen = only ? { ...context, step: { ...step, locked: true } } : context;
    return [
      seat(context),
      tables && overview(context),
      view.presenting && presenting(context),
      (!tables || view.presenting) && h(
        "div",
        { key: `${step.id}/${step.phase}`, class: `activity ${step.activity} phase-${step.phase}` },
        module ? module.render(seen) : h("p", { class: "quiet" }, t("One moment…")),
      ),
    ];
  }

  /** @param {string} activity */
  load(activity) {
    modules[activity] ??= import(`./activities/${activity}.js`);
    modules[activity].then(
      (module) => {
        this.loaded[activity] = module;
        this.plan();
      },
      () => {
        delete modules[activity];
        setTimeout(() => this.plan(), 2000);
      },
    );
  }

  /** Tell a screen reader, once. @param {string} sentence */
  say(sentence) {
    this.announced = sentence;
  }

  /** @param {{ code: string, detail: string }} problem */
  refused(problem) {
    const join = `/j/${this.data.code}`;
    const lost = problem.code === "identity-missing" || problem.code === "identity-invalid";
    if (lost && this.data.audience === "participant" && !sessionStorage.getItem(join)) {
      // Once: a browser that keeps no cookies would go round for ever.
      sessionStorage.setItem(join, "tried");
      location.replace(join);
      return;
    }
    show(this.parent, [
      h("div", { class: "refused", role: "alert" },
        h("p", null, problem.detail),
        h("p", null, h("a", { class: "button", href: "/" }, t("To the start")))),
    ]);
  }

  end() {
    clearInterval(this.ticking);
    clearInterval(this.passing);
    removeEventListener("resize", this.resized);
    this.stream.end();
    this.outbox.end();
  }
}
