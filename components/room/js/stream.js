// @ts-check
import { merge } from "./patch.js";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
const SILENCE = 20_000;
/** From here on a close code is 4000 + the HTTP status of a refusal: coming back would not help. */
const REFUSED = 4400;
const TRY_AGAIN = new Set([4429, 4500, 4503, 4507]);

/**
 * The live view of one workshop: opens the stream, follows its patches, and comes back by itself
 * with the version it has, so that only what was missed is sent.
 */
export class Stream {
  /**
   * @param {{ code: string, audience: string, onChange: () => void,
   *   onRefused: (problem: { code: string, detail: string }) => void }} options
   */
  constructor(options) {
    this.options = options;
    /** @type {any} */
    this.view = null;
    /** @type {any} */
    this.mine = {};
    this.version = -1;
    this.connected = false;
    /** Server time minus ours, in milliseconds: phones' clocks are often minutes off. */
    this.clockOffset = 0;
    this.waits = 0;
    this.heard = 0;
    this.ended = false;
    /** @type {WebSocket | null} */
    this.socket = null;
    /** @type {any} */
    this.problem = null;
    this.wake = () => this.check();
    for (const name of ["online", "pageshow", "focus"]) addEventListener(name, this.wake);
    document.addEventListener("visibilitychange", this.wake);
    this.open();
  }

  open() {
    clearTimeout(this.timer);
    const { code, audience } = this.options;
    const url = new URL(`/live/${code}/stream`, location.origin);
    url.protocol = url.protocol.replace("http", "ws");
    url.searchParams.set("as", audience);
    if (this.version >= 0) url.searchParams.set("since", String(this.version));
    if (this.view?.table) url.searchParams.set("table", this.view.table.id);
    const socket = (this.socket = new WebSocket(url));
    socket.onmessage = (event) => socket === this.socket && this.read(JSON.parse(event.data));
    socket.onclose = (event) => socket === this.socket && this.closed(event.code);
  }

  /** @param {any} frame */
  read(frame) {
    this.heard = Date.now();
    if (frame.now) this.clockOffset = frame.now - Date.now();
    if (frame.problem) {
      this.problem = frame.problem;
      return;
    }
    if (frame.view) {
      this.view = frame.view;
      this.version = frame.v;
    } else if (frame.patch) {
      if (frame.from !== this.version) {
        this.version = -1;
        this.reopen();
        return;
      }
      this.view = merge(this.view, frame.patch);
      this.version = frame.v;
    }
    if (frame.mine) this.mine = frame.mine;
    this.connected = true;
    this.waits = 0;
    this.options.onChange();
  }

  /** @param {number} code */
  closed(code) {
    this.connected = false;
    if (code > REFUSED && !TRY_AGAIN.has(code) && this.problem) {
      this.ended = true;
      this.options.onRefused(this.problem);
    }
    if (this.ended) return;
    // Jitter, so that a room whose Wi-Fi blinked does not come back in the same instant.
    const wait = Math.min(FIRST_WAIT * 2 ** this.waits++, LONGEST_WAIT);
    this.timer = setTimeout(() => this.open(), wait * (0.5 + Math.random()));
    this.options.onChange();
  }

  /** Somebody looks at the page again, or the network is back: is the stream still alive? */
  check() {
    if (this.ended || document.hidden) return;
    const open = this.socket?.readyState === WebSocket.OPEN;
    if (!open || Date.now() - this.heard > SILENCE) this.reopen();
  }

  reopen() {
    const old = this.socket;
    this.socket = null;
    old?.close();
    this.open();
  }

  /** Our idea of the server's time, in milliseconds since the epoch. */
  now() {
    return Date.now() + this.clockOffset;
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
    for (const name of ["online", "pageshow", "focus"]) removeEventListener(name, this.wake);
    document.removeEventListener("visibilitychange", this.wake);
    this.socket?.close();
  }
}
