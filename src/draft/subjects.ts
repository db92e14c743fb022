// The hosts that a draft is about, in the order in which they were given, with what the scan has of each.
import { getOrCreate } from '../base/get-or-create.ts';
import { isMissingValue } from '../model/addresses/host-name.ts';
import type { AddressRange } from '../model/policy.ts';
import type { Scan, ScannedHost } from '../model/scan.ts';
import { addressOf, givenHost } from './given-host.ts';

export type Subject =
  | {
      readonly kind: 'name';
      readonly given: string;
      readonly name: string;
      /** As a policy is to ask it: with a dot at its end where it was never given without one. */
      readonly written: string;
      readonly hosts: readonly ScannedHost[];
    }
  /** Every address is of its own; those of which the same is found share an item. `run`: null where no host was given. */
  | {
      readonly kind: 'addresses';
      readonly given: string;
      readonly run: AddressRange | null;
      readonly hosts: readonly ScannedHost[];
      /** How many addresses of the run the scan has not. */
      readonly missing: bigint;
    }
  /** Nothing can be drafted. */
  | { readonly kind: 'missing'; readonly given: string; readonly reason: string };

const NO_HOST = 'no policy can have this as a host';
const NO_VALUE = 'no policy can have this as a host, as programs write it where they have none: give the whole name';
const NOT_IN_SCAN = 'nothing is known of it: no port of it was asked, or the name did not resolve';

/**
 * @param given hosts as the user gave them; empty: every address that the scan has
 * @param unresolved why a name has no address, where that is known
 * @returns each name and each address once, where it was given first
 */
export function subjectsOf(
  { hosts }: Pick<Scan, 'hosts'>,
  given: readonly string[],
  unresolved: ReadonlyMap<string, string>,
): Subject[] {
  const scanned = hosts.flatMap((host) => {
    const address = addressOf(host.address);
    return address === null ? [] : [{ host, ...address }];
  });
  scanned.sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
  if (given.length === 0)
    return scanned.length === 0
      ? []
      : [{ kind: 'addresses', given: '', run: null, hosts: scanned.map(({ host }) => host), missing: 0n }];
  const bare = new Set(
    given.map(givenHost).flatMap((one) => (one?.kind === 'name' && one.dotted !== true ? [one.name] : [])),
  );
  const told = new Set<string | ScannedHost>();
  const byName = new Map<string, ScannedHost[]>();
  for (const { host } of scanned) {
    for (const name of new Set(host.names.map((one) => one.replace(/\.$/, '').toLowerCase()))) {
      getOrCreate(byName, name, () => []).push(host);
    }
  }
  return given.flatMap((text): Subject[] => {
    const pattern = givenHost(text);
    const leftOut = (reason: string): Subject[] => [{ kind: 'missing', given: text, reason }];
    if (pattern === null) return leftOut(isMissingValue(text.trim()) ? NO_VALUE : NO_HOST);
    if (pattern.kind === 'name') {
      const { name } = pattern;
      if (told.has(name)) return [];
      told.add(name);
      const found = byName.get(name) ?? [];
      return found.length === 0
        ? leftOut(unresolved.get(text) ?? NOT_IN_SCAN)
        : [{ kind: 'name', given: text, name, written: bare.has(name) ? name : `${name}.`, hosts: found }];
    }
    const found = scanned.filter(
      ({ family, value }) => family === pattern.family && pattern.first <= value && value <= pattern.last,
    );
    if (found.length === 0) return leftOut(unresolved.get(text) ?? NOT_IN_SCAN);
    const fresh = found.filter(({ host }) => !told.has(host)).map(({ host }) => host);
    for (const host of fresh) told.add(host);
    const missing = pattern.last - pattern.first + 1n - BigInt(found.length);
    return fresh.length === 0 ? [] : [{ kind: 'addresses', given: text, run: pattern, hosts: fresh, missing }];
  });
}

/** Addresses as few hosts of a policy: runs of neighbours as ranges, or as the user wrote them where they are all of it. */
export function hostTexts(
  hosts: readonly ScannedHost[],
  { given, run }: Extract<Subject, { kind: 'addresses' }>,
): string[] {
  const runs: { family: number; first: bigint; last: bigint; low: string; high: string }[] = [];
  for (const { address } of hosts) {
    const at = addressOf(address);
    if (at === null) continue;
    const before = runs.at(-1);
    if (before !== undefined && before.family === at.family && before.last + 1n === at.value) {
      before.last = at.value;
      before.high = address;
    } else runs.push({ family: at.family, first: at.value, last: at.value, low: address, high: address });
  }
  const [only] = runs;
  if (run !== null && runs.length === 1 && only?.first === run.first && only.last === run.last)
    return [run.first === run.last ? only.low : given.trim()];
  return runs.map(({ low, high }) => (low === high ? low : `${low}-${high}`));
}
