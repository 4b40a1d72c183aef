// @ts-check
import { Stream } from "./stream.js";

const PAUSE = 500;

/**
 * Call `beat` with the newest version whenever the workshop has changed, at most twice a second.
 * @param {{ code: string, audience: string }} data
 * @param {(version: number) => void} beat
 * @returns {() => void} ends it
 */
export function pulse(data, beat) {
  let told = -1;
  let last = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tell = () => {
    timer = undefined;
    last = Date.now();
    if (stream.version === told) return;
    told = stream.version;
    beat(told);
  };
  const stream = new Stream({
    ...data,
    onChange: () => {
      if (stream.version === told) return;
      if (told < 0) {
        // The page was made with this version or a newer one: nothing to tell yet.
        told = stream.version;
        return;
      }
      timer ??= setTimeout(tell, Math.max(0, last + PAUSE - Date.now()));
    },
    onRefused: () => {},
  });
  return () => {
    clearTimeout(timer);
    stream.end();
  };
}
