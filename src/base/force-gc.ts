// Forces a full garbage collection where V8 waits too long: between batches of a run, and while a long report is written.

/** Characters of a long text between two collections: a full one costs some 10 ms then, and 50 MB of report need six. */
const COLLECT_EVERY = 8_000_000;

/**
 * V8 lets dead objects pile up to several times what is alive before it looks for them (measured: 520 MB beside 68 MB, at a
 * million probes). Between two parts nothing is under way, so a full collection costs some 50 ms and delays nobody.
 */
export async function forceGc(): Promise<void> {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')]);
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}

/**
 * Hands the pieces of a text on as they are asked for. What JSON.stringify returns lies where only a full collection looks
 * (measured: 100 MB of dead text beside 25 MB, halfway through a report of 50 MB), so that one is made now and then.
 */
export async function* withForcedGc(pieces: Iterable<string>): AsyncGenerator<string, void, void> {
  let handedOn = 0;
  for (const piece of pieces) {
    yield piece;
    handedOn += piece.length;
    if (handedOn < COLLECT_EVERY) continue;
    handedOn = 0;
    await forceGc();
  }
}
