// Addresses: from text to number and back, by hand, so that no code of ours is trusted with it.
import { isIP } from 'node:net';

export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Null where the text is no address. */
export function addressOf(text: string): Address | null {
  const family = isIP(text);
  if (family === 4) {
    return { family, value: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
  }
  if (family !== 6 || text.includes('%')) return null;
  const [before = '', after] = withoutDots(text).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [head, tail] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0');
  const value = [...head, ...zeros, ...tail].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
  return { family, value };
}

/** `64:ff9b::10.0.0.1` as `64:ff9b::a00:1`. */
function withoutDots(text: string): string {
  return text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}

const texts = new Map<string, string>();

/** As RFC 5952 writes it; the URL standard has the same rules, and Node implements them. */
export function textOf({ family, value }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const long = groups.join(':');
  const known = texts.get(long);
  if (known !== undefined) return known;
  const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
  texts.set(long, short);
  return short;
}

/** An inclusive stretch of addresses of one family. */
export interface Stretch {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** An address, a CIDR, or a range; null where the text is none of these. */
export function stretchOf(text: string): Stretch | null {
  const single = addressOf(text);
  if (single !== null) return { family: single.family, first: single.value, last: single.value };
  const [network = '', prefix] = text.split('/');
  const base = addressOf(network);
  if (base !== null && prefix !== undefined && /^\d{1,3}$/.test(prefix)) {
    const size = 1n << BigInt((base.family === 4 ? 32 : 128) - Number(prefix));
    return { family: base.family, first: base.value, last: base.value + size - 1n };
  }
  const [low, high] = text.split('-').map((end) => addressOf(end.trim()));
  if (!low || !high || low.family !== high.family || text.split('-').length !== 2) return null;
  return { family: low.family, first: low.value, last: high.value };
}

export function holds(stretch: Stretch, { family, value }: Address): boolean {
  return stretch.family === family && stretch.first <= value && value <= stretch.last;
}

/** Whether the first lies wholly in the second. */
export function liesIn(inner: Stretch, outer: Stretch): boolean {
  return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}

export function sizeOf({ first, last }: Stretch): bigint {
  return last - first + 1n;
}
