// Pauses: `sleep`, and `pause`, which ends early when it is told that it is over.

/** Resolves after so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}

/** How soon a pause ends that is over before its time, in milliseconds. */
const SLICE_MS = 100;

/** Resolves after so many milliseconds, or soon after `over()` is true. */
export async function pause(milliseconds: number, over: () => boolean): Promise<void> {
  for (let left = milliseconds; left > 0 && !over(); left -= SLICE_MS) await sleep(Math.min(SLICE_MS, left));
}
