// Finds contradictions: two entries that are equally narrow, share a port of a host, and expect different things or ask it differently.
import type { SourcePosition } from '../../model/diagnostic.ts';
import type { Entry, Policy, PortRange } from '../../model/policy.ts';
import type { EntrySpans } from '../parsed-file.ts';
import { quoted, quotedHost } from '../problem.ts';
import { bothFrom, type EntryClaim, isJudgedFrom, type VantageName } from './claim.ts';
import { NarrowerEntries } from './narrower-entries.ts';
import { OverlapIndex } from './overlap-index.ts';

/**
 * Reports ties that disagree, as far as they show without DNS: the same name, or overlapping runs of equally many
 * addresses, and port sets of the same size that share a port which no narrower entry decides. Entries that expect the
 * same but have it asked as different services speak (`speaks`) disagree as well: a port is asked one question.
 */
export function findContradictions(policy: Policy, entrySpans: EntrySpans): void {
  const overlaps = new OverlapIndex();
  const narrower = new NarrowerEntries(policy.hosts);
  const vantageNames = vantageNamesOf(policy);
  const budget = { left: MOST_COMPARED };
  const reported = new Set<string>();
  const disputed = disputedSizes(policy.hosts);
  let room = MOST_CLAIMS;
  for (const item of policy.hosts) {
    const froms = new Map<Entry['from'], EntryClaim['from']>();
    for (const entry of item.entries) {
      if (!disputed.has(sizeOf(entry))) continue;
      let from = froms.get(entry.from);
      if (from === undefined) {
        from = bothFrom(item, entry);
        froms.set(entry.from, from);
        room -= (from?.size ?? 0) / 16;
      }
      for (const host of item.hosts) {
        if (budget.left < 0 || --room < 0) return;
        const claim: EntryClaim = { entry, host, family: item.family, from };
        const other = findRival(claim, overlaps, narrower, vantageNames, budget);
        if (other) report(claim, other.claim, other.shared);
        overlaps.add(claim);
      }
    }
  }

  function report(later: EntryClaim, earlier: EntryClaim, shared: PortRange): void {
    const here = later.entry.position;
    const there = earlier.entry.position;
    const key = JSON.stringify([here, there]);
    const entrySpan = entrySpans.get(later.entry);
    if (reported.has(key) || entrySpan === undefined) return;
    reported.add(key);
    const ports = shared.first === shared.last ? `port ${shared.first}` : `ports ${shared.first}-${shared.last}`;
    const protocol = later.entry.ports.protocol === 'udp' ? '/udp' : '';
    const what = `${ports}${protocol} on ${quotedHost(later.host)}`;
    const [one, other] = [here.line, lineOf(there, here)];
    const message =
      later.entry.expected === earlier.entry.expected
        ? `Line ${one} speaks \`${later.entry.speaks}\` to ${what}, line ${other} speaks \`${earlier.entry.speaks}\`, and neither is narrower.`
        : `Line ${one} expects \`${later.entry.expected}\` of ${what}, line ${other} expects \`${earlier.entry.expected}\`, and neither is narrower.`;
    const help = 'remove one of the two, or make the one that should win narrower';
    entrySpan.diagnostics.add(entrySpan.span, { code: 'contradiction', message, help }, [there]);
  }
}

/**
 * How many pairs one run may make us look at. Past it, a tie is left to the plan, which judges both sides of it: nothing
 * turns green that way.
 */
const MOST_COMPARED = 2_000_000;
/** How many entries, each at each of its hosts, are kept to be compared with: some 500 bytes each. */
const MOST_CLAIMS = 250_000;

/** What two entries must share to tie: whether a role brought them, their protocol, and how many ports they have. */
function sizeOf({ role, ports: { protocol, count } }: Entry): string {
  return `${role === null ? 'own' : 'role'} ${protocol} ${count}`;
}

/** Those of which different things are expected, or asked, somewhere: entries of any other cannot contradict each other. */
function disputedSizes(hosts: Policy['hosts']): ReadonlySet<string> {
  const said = new Map<string, string>();
  const disputed = new Set<string>();
  const seen = new Set<readonly Entry[]>();
  for (const { entries } of hosts) {
    if (seen.has(entries)) continue;
    seen.add(entries);
    for (const entry of entries) {
      const size = sizeOf(entry);
      const says = `${entry.expected} ${entry.speaks}`;
      if (said.get(size) === undefined) said.set(size, says);
      else if (said.get(size) !== says) disputed.add(size);
    }
  }
  return disputed;
}

function lineOf({ file, line }: SourcePosition, here: SourcePosition): string {
  return file === here.file ? `${line}` : `${line} of ${quoted(file)}`;
}

/** The vantages that differ in what is judged from them: those that some `from` names, and one for all others. */
function vantageNamesOf({ hosts, vantages }: Policy): VantageName[] {
  const named = new Set(
    hosts.flatMap(({ from, entries }) => [from ?? [], ...entries.map((entry) => entry.from ?? [])].flat()),
  );
  const others = named.size === 0 || vantages.some(({ name }) => !named.has(name));
  return others ? [...named, null] : [...named];
}

function findRival(
  claim: EntryClaim,
  overlaps: OverlapIndex,
  narrower: NarrowerEntries,
  vantageNames: readonly VantageName[],
  budget: { left: number },
): { claim: EntryClaim; shared: PortRange } | null {
  for (const other of overlaps.rivalsOf(claim)) {
    budget.left -= vantageNames.length;
    if (budget.left < 0) return null;
    const shared = sharedUndecided(claim, other, narrower, vantageNames);
    if (shared) return { claim: other, shared };
  }
  return null;
}

function sharedUndecided(
  a: EntryClaim,
  b: EntryClaim,
  narrower: NarrowerEntries,
  vantageNames: readonly VantageName[],
): PortRange | null {
  if (!hostsMeet(a, b)) return null;
  for (const vantageName of vantageNames) {
    if (!isJudgedFrom(vantageName, a) || !isJudgedFrom(vantageName, b)) continue;
    const shared = narrower.undecided(a, b, vantageName);
    if (shared) return shared;
  }
  return null;
}

function hostsMeet(a: EntryClaim, b: EntryClaim): boolean {
  if (a.family !== 'both' && b.family !== 'both' && a.family !== b.family) return false;
  const [one, two] = [a.host.pattern, b.host.pattern];
  if (one.kind === 'name' || two.kind === 'name') return one.kind === two.kind;
  return one.first <= two.last && two.first <= one.last;
}
