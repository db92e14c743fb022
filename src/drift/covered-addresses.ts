// Networks that a report speaks of as a whole, as they are out of scope: which addresses they cover.
import ipaddr from 'ipaddr.js';

type Bytes = readonly number[];
interface Run {
  readonly first: Bytes;
  readonly last: Bytes;
}

/**
 * @param texts hosts as a policy writes them: an address, `203.0.113.0/24`, `203.0.113.4-203.0.113.9`; others are passed over
 * @returns whether an address lies in any of them
 */
export function coveredBy(texts: Iterable<string>): (address: string) => boolean {
  const runs: Run[] = [];
  for (const text of texts) {
    const run = runOf(text);
    if (run !== null) runs.push(run);
  }
  const merged = mergedRuns(runs);
  return (address) => {
    const bytes = bytesOf(address);
    if (bytes === null) return false;
    const run = merged[countUpTo(merged, ({ first }) => compare(first, bytes) <= 0) - 1];
    return run !== undefined && compare(bytes, run.last) <= 0;
  };
}

/**
 * @param addresses of which there may be many: they are sorted when the first question comes
 * @returns whether any of them lies in a host as a policy writes it
 */
export function coveringAny(addresses: Iterable<string>): (text: string) => boolean {
  let sorted: Bytes[] | null = null;
  return (text) => {
    const run = runOf(text);
    if (run === null) return false;
    sorted ??= [...addresses]
      .map(bytesOf)
      .filter((bytes) => bytes !== null)
      .sort(compare);
    const next = sorted[countUpTo(sorted, (bytes) => compare(bytes, run.first) < 0)];
    return next !== undefined && compare(next, run.last) <= 0;
  };
}

/** Whether a host is written as addresses, and not as a name. */
export function isAddresses(text: string): boolean {
  return runOf(text) !== null;
}

function runOf(text: string): Run | null {
  const dash = text.indexOf('-');
  const [first, last] = dash < 0 ? edgesOf(text) : [bytesOf(text.slice(0, dash)), bytesOf(text.slice(dash + 1))];
  return first === null || last === null || first.length !== last.length ? null : { first, last };
}

function edgesOf(text: string): [Bytes | null, Bytes | null] {
  if (!ipaddr.isValidCIDR(text)) return [bytesOf(text), bytesOf(text)];
  const [address, length] = ipaddr.parseCIDR(text);
  const bytes = address.toByteArray();
  const edge = (rest: number) =>
    bytes.map((byte, i) => {
      const kept = Math.max(0, Math.min(8, length - i * 8));
      const mask = (0xff << (8 - kept)) & 0xff;
      return (byte & mask) | (rest & ~mask & 0xff);
    });
  return [edge(0), edge(0xff)];
}

function bytesOf(address: string): Bytes | null {
  const text = address.trim();
  // `010.1.2.3` is none: some read it as octal.
  const isPlain = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  return isPlain ? ipaddr.process(text).toByteArray() : null;
}

/** The address that packets went to: an earlier version reported IPv4 addresses that DNS wrote as IPv6 ones just so. */
export function canonicalAddress(address: string): string {
  const isMapped = address.includes(':') && /^[0:]+:ffff:/i.test(address) && ipaddr.isValid(address);
  return isMapped ? ipaddr.process(address).toString() : address;
}

/** IPv4 before IPv6, then by number. */
function compare(a: Bytes, b: Bytes): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [i, byte] of a.entries()) if (byte !== b[i]) return byte - (b[i] as number);
  return 0;
}

function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of [...runs].sort((a, b) => compare(a.first, b.first))) {
    const before = merged.at(-1);
    if (before === undefined || compare(run.first, before.last) > 0) merged.push(run);
    else if (compare(run.last, before.last) > 0) merged[merged.length - 1] = { first: before.first, last: run.last };
  }
  return merged;
}

/** How many of a list, which holds first those that it is true of, it is true of. */
function countUpTo<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
