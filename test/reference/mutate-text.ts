// Changes a policy text as a broken editor, a bad merge or a fuzzer would: by bytes, without knowing what they mean.
import { PIECES } from './dictionary.ts';
import { pick, type Random } from './random-from.ts';

/** No text grows past this, or the slowest inputs would be all that is tried. */
const LONGEST = 20_000;

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const splice = (bytes: Buffer, at: number, cut: number, piece: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(Math.min(bytes.length, at + cut))]);

/** A stretch of a text: mostly short, now and then a few lines. */
function stretch(bytes: Buffer, random: Random): { at: number; length: number } {
  return { at: random(bytes.length + 1), length: random(random(4) === 0 ? 120 : 8) };
}

const CHANGES: readonly Change[] = [
  // A piece that means something, in place of a few bytes.
  (bytes, random) => splice(bytes, random(bytes.length + 1), random(6), Buffer.from(pick(PIECES, random))),
  (bytes, random) => splice(bytes, random(bytes.length + 1), 0, Buffer.from(pick(PIECES, random))),
  // Any byte: what comes out need not be UTF-8.
  (bytes, random) => splice(bytes, random(bytes.length + 1), 1, Buffer.from([random(256)])),
  (bytes, random) => {
    const at = random(Math.max(1, bytes.length));
    return splice(bytes, at, 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << random(8))]));
  },
  // Gone, twice, or elsewhere.
  (bytes, random) => {
    const { at, length } = stretch(bytes, random);
    return splice(bytes, at, length, Buffer.alloc(0));
  },
  (bytes, random) => {
    const { at, length } = stretch(bytes, random);
    return splice(bytes, random(bytes.length + 1), 0, bytes.subarray(at, at + length));
  },
  // A stretch of another policy.
  (bytes, random, other) => {
    const { at, length } = stretch(other, random);
    return splice(bytes, random(bytes.length + 1), random(8), other.subarray(at, at + length * 4));
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
];

/**
 * @param other another policy, to take pieces from
 * @returns decoded as a file is: what is no UTF-8 becomes U+FFFD
 */
export function mutateText(text: string, other: string, random: Random): string {
  const spare = Buffer.from(other.slice(0, LONGEST));
  let bytes: Buffer = Buffer.from(text.slice(0, LONGEST));
  for (let left = 1 + random(1 + random(5)); left > 0; left--) bytes = pick(CHANGES, random)(bytes, random, spare);
  return bytes.toString('utf8');
}
