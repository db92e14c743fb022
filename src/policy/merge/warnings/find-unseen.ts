// Warns of entries that no vantage can see, and of vantages from which nothing is judged.

import { blindSpotsOf, blindSpotsOfSeveral } from '../../../model/blind-spots/shared-blind-spots.ts';
import type { Entry, HostItem, Policy, PortRange, Vantage } from '../../../model/policy.ts';
import { areWithin, rangesText, rangesWithout, sharedRanges, unitedRanges } from '../../../model/port-ranges.ts';
import type { Family } from '../../../model/words.ts';
import type { EntrySpans, ParsedFile } from '../../parsed-file.ts';
import { bothFrom } from '../claim.ts';

/** An entry that several items have, as one of a role, is told once. */
export function findSeenByNobody(policy: Policy, entrySpans: EntrySpans): void {
  const told = new Set<Entry>();
  for (const item of policy.hosts) {
    for (const entry of item.entries) {
      if (entry.expected === 'observe' || told.has(entry)) continue;
      const message = whyUnseen(policy, item, entry);
      if (message === null) continue;
      told.add(entry);
      const place = entrySpans.get(entry);
      place?.diagnostics.warn(
        place.span,
        'seen-by-nobody',
        message,
        'check it from a vantage that sees it; what nobody has to check is `observe`',
      );
    }
  }
}

/** Whether any of it is unseen where several could judge it, or all of it where one alone could. */
function whyUnseen({ vantages }: Policy, item: HostItem, entry: Entry): string | null {
  const names = bothFrom(item, entry);
  const from = names === null ? null : [...names];
  const judging = vantages.filter(({ name, openOnly }) => !openOnly && (names === null || names.has(name)));
  if (judging.length === 0) return null;
  const { protocol } = entry.ports;
  const ranges = decidedIn(item, entry);
  if (ranges.length === 0) return null;
  const udp = protocol === 'udp' ? '/udp' : '';
  for (const family of surelyAsked(item)) {
    const several = blindSpotsOfSeveral(vantages, from, family);
    const all = blindSpotsOf(judging, family);
    if (several?.isFamily || all.isFamily)
      return `No vantage that judges this has IPv${family}, so nobody checks it there.`;
    const unseen = sharedRanges(ranges, several?.ports[protocol] ?? []);
    if (unseen.length > 0)
      return `No vantage that could judge this sees port ${rangesText(unseen)}${udp} (\`cannot-see\`), so nobody checks that.`;
    if (areWithin(ranges, all.ports[protocol]))
      return `The only vantage that judges this, \`${all.vantages.join('')}\`, cannot see any of it (\`cannot-see\`), so nobody checks it.`;
  }
  return null;
}

/** The ports of an entry that no narrower one of its own item decides, `observe` above all. */
function decidedIn(item: HostItem, { ports, from }: Entry): readonly PortRange[] {
  const narrower = item.entries.filter(
    (one) =>
      one.ports.protocol === ports.protocol &&
      one.ports.count < ports.count &&
      (one.from === null || one.from === from),
  );
  return rangesWithout(ports.ranges, unitedRanges(narrower.flatMap((one) => one.ports.ranges)));
}

/** The families of its addresses; of a name the one that it asks for, or, as it may have either, one that some vantage has. */
function surelyAsked({ hosts, family }: HostItem): Family[] {
  const ofName: Family = family === 'ipv6' ? 6 : 4;
  return [...new Set(hosts.map(({ pattern }) => (pattern.kind === 'name' ? ofName : pattern.family)))];
}

/** A merge waits for the report of every vantage, and a run that judges nothing is an error. */
export function findIdleVantages(files: readonly ParsedFile[], { vantages, hosts }: Policy): void {
  for (const vantage of vantages) {
    if (hosts.some((item) => judgesFrom(vantage, item))) continue;
    const place = files.flatMap((file) => [...file.vantages].filter(([name]) => name === vantage.name)).at(-1)?.[1];
    place?.diagnostics.warn(
      place.span,
      'idle-vantage',
      `Nothing is judged from the vantage \`${vantage.name}\`: a run from there ends with an error, and a merge waits for its report forever.`,
      `name \`${vantage.name}\` in a \`from\`, or remove it from \`vantages\``,
    );
  }
}

function judgesFrom(vantage: Vantage, item: HostItem): boolean {
  if (item.from !== null && !item.from.includes(vantage.name)) return false;
  if (item.resolvesTo !== null) return true;
  return item.entries.some(
    ({ expected, from, ports }) =>
      expected !== 'observe' &&
      !(vantage.openOnly && expected === 'open') &&
      (from === null || from.includes(vantage.name)) &&
      item.hosts.some(({ pattern }) => {
        const families = pattern.kind === 'name' ? vantage.families : [pattern.family];
        return families.some((family) => {
          const { isFamily, ports: blind } = blindSpotsOf([vantage], family);
          return !isFamily && !areWithin(ports.ranges, blind[ports.protocol]);
        });
      }),
  );
}
