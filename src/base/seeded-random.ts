// Seeded random numbers and shuffling: a target cannot guess the order of a run, and its seed repeats it.

/** Mulberry32: returns a function giving numbers in [0, 1), the same ones for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher-Yates) and returns the same array. */
export function shuffle<T extends { length: number; [index: number]: number }>(items: T, random: () => number): T {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i] as number;
    items[i] = items[j] as number;
    items[j] = kept;
  }
  return items;
}

/** Numbers in [0, 1). */
export type RandomSource = () => number;

/** Bytes of a seeded source: ids by which an answer is told from another's, no secrets. */
export function randomBytesOf(random: RandomSource): (bytes: number) => Buffer {
  return (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256)));
}
