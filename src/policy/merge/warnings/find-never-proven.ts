// Warns of `evidence: proven` that nothing can ever satisfy: no other vantage of the policy asks the port.

import type { Entry, HostItem, HostPattern, Policy } from '../../../model/policy.ts';
import { sharedRanges } from '../../../model/port-ranges.ts';
import type { EntrySpans } from '../../parsed-file.ts';

const SHUT: readonly Entry['expected'][] = ['closed', 'filtered', 'blocked'];
/** A policy with more pairs of entries to compare is not looked at further. */
const MOST_COMPARED = 1_000_000;

/** With fewer than two vantages it is said once, at the first entry; else at each entry that nobody else asks. */
export function findNeverProven(policy: Policy, entrySpans: EntrySpans): void {
  const demanding = policy.hosts.flatMap((item) => demandingEntries(item).map((entry) => ({ item, entry })));
  const [first] = demanding;
  if (first === undefined) return;
  const [only, ...others] = policy.vantages;
  if (others.length === 0) {
    const has = only === undefined ? 'no vantage' : `one vantage alone, \`${only.name}\``;
    warn(
      first.entry,
      entrySpans,
      `This policy declares ${has}, so nothing can pass \`evidence: proven\`: it takes another vantage that sees the port open.`,
    );
    return;
  }
  let room = MOST_COMPARED;
  for (const { item, entry } of demanding) {
    const here = vantagesOf(policy, item, entry);
    const [vantage] = here;
    // Each of several asks it for the others.
    if (here.length !== 1 || vantage === undefined) continue;
    const isAsked = policy.hosts.some((other) => {
      room -= 1 + other.entries.length;
      return (
        mayMeet(item, other) &&
        other.entries.some(
          (one) => overlaps(one, entry) && vantagesOf(policy, other, one).some((name) => name !== vantage),
        )
      );
    });
    if (room < 0) return;
    if (!isAsked)
      warn(
        entry,
        entrySpans,
        `No other vantage than \`${vantage}\` asks this, so it can never pass \`evidence: proven\`.`,
      );
  }
}

function warn(entry: Entry, entrySpans: EntrySpans, message: string): void {
  const place = entrySpans.get(entry);
  const help = 'expect it `open` from a vantage that reaches it, or write `evidence: anchored`';
  place?.diagnostics.warn(place.span, 'never-proven', message, help);
}

function demandingEntries(item: HostItem): readonly Entry[] {
  return item.entries.filter(
    ({ expected, evidence }) => SHUT.includes(expected) && (evidence ?? item.evidence) === 'proven',
  );
}

/** The names of the vantages that it is judged from. */
function vantagesOf({ vantages }: Policy, item: HostItem, entry: Entry): string[] {
  return vantages
    .map(({ name }) => name)
    .filter((name) => [item.from, entry.from].every((from) => from === null || from.includes(name)));
}

function overlaps(one: Entry, other: Entry): boolean {
  return one.ports.protocol === other.ports.protocol && sharedRanges(one.ports.ranges, other.ports.ranges).length > 0;
}

/** Whether two items may be about one address: a name may lead anywhere. */
function mayMeet(one: HostItem, other: HostItem): boolean {
  return one.hosts.some(({ pattern }) => other.hosts.some((host) => mayBeOne(pattern, host.pattern)));
}

function mayBeOne(one: HostPattern, other: HostPattern): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.kind !== other.kind || (one.kind === 'name' && other.kind === 'name' && one.name === other.name);
  return one.family === other.family && one.first <= other.last && other.first <= one.last;
}
