// Waits for an answer for so long and no longer.

/** @returns null where it takes longer than that many milliseconds, or nobody waits any more */
export async function within<T>(milliseconds: number, promise: Promise<T>, stopped?: Promise<null>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
  });
  return Promise.race([promise, late, ...(stopped === undefined ? [] : [stopped])]).finally(() => clearTimeout(timer));
}
