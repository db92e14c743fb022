// What changed between two reports, port by port, by the sentences of docs/reports.md and none of the code.
import type { DriftKind } from '../../src/model/documents/change-words.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';

interface Seen {
  readonly state: string;
  readonly verdict: string;
  readonly proven: boolean;
}

export interface Told {
  /** `kind host address protocol port`; without the last three where it is about the host. */
  readonly changes: readonly string[];
  readonly notCompared: number;
}

type Ports = Map<string, Seen>;
type Host = Map<string, Ports>;

const first = <T>(order: readonly T[], there: readonly T[]) => order.find((one) => there.includes(one)) as T;

/** By host, then address, then `protocol port`. */
function expanded({ verdicts }: Report): Map<string, Host> {
  const all = new Map<string, Map<string, Map<string, Verdict[]>>>();
  for (const verdict of verdicts) {
    const host = all.get(verdict.host) ?? new Map<string, Map<string, Verdict[]>>();
    all.set(verdict.host, host);
    if (verdict.ports === null || verdict.address === null) continue;
    const address = host.get(verdict.address) ?? new Map<string, Verdict[]>();
    host.set(verdict.address, address);
    for (const part of verdict.ports.split(',')) {
      const [from = 0, to = from] = part.split('-').map(Number);
      for (let port = from; port <= to; port++) {
        const key = `${verdict.protocol} ${port}`;
        address.set(key, [...(address.get(key) ?? []), verdict]);
      }
    }
  }
  const one = (list: readonly Verdict[]): Seen => {
    const state = first(
      ['open', 'unknown', 'open|filtered', 'filtered', 'closed'],
      list.map((verdict) => verdict.state as string),
    );
    return {
      state,
      verdict: first(
        ['violation', 'inconclusive', 'waived', 'pass', 'not-judged'],
        list.map(({ verdict }) => verdict as string),
      ),
      proven: list.some((verdict) => verdict.state === state && (state !== 'open' || verdict.evidence !== 'none')),
    };
  };
  return new Map(
    [...all].map(([host, addresses]) => [
      host,
      new Map([...addresses].map(([address, ports]) => [address, new Map([...ports].map(([k, v]) => [k, one(v)]))])),
    ]),
  );
}

const RANK: readonly (DriftKind | null)[] = [null, 'changed-verdict', 'newly-blocked', 'newly-open'];

function kindOf(was: Seen, is: Seen): DriftKind | null {
  const open = (seen: Seen) => seen.state === 'open';
  if (open(is) && !open(was)) return 'newly-open';
  if (open(is) && is.proven && !was.proven) return 'newly-open';
  if (open(was) && was.proven && (is.state === 'closed' || is.state === 'filtered')) return 'newly-blocked';
  return was.verdict === is.verdict ? null : 'changed-verdict';
}

const family = (address: string) => address.includes(':');

export function compared(baseline: Report, now: Report): Told {
  const [before, after] = [expanded(baseline), expanded(now)];
  const changes: string[] = [];
  let all = 0;
  const unresolved = (report: Report, host: string) =>
    report.verdicts.some((one) => one.host === host && one.cause === 'dns-failed');
  for (const host of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(host), after.get(host)];
    let notCompared = 0;
    if (was === undefined) changes.push(`new-host ${host}`);
    if (is === undefined) changes.push(`gone-host ${host}`);
    if (was !== undefined && is !== undefined) {
      const knows = (report: Report, side: Host, address: string) =>
        !unresolved(report, host) || [...side.keys()].some((other) => family(other) === family(address));
      const added = [...is.keys()].filter((address) => !was.has(address) && knows(baseline, was, address));
      const gone = [...was.keys()].filter((address) => !is.has(address) && knows(now, is, address));
      if (added.length + gone.length > 0) changes.push(`changed-address ${host}`);
      if (unresolved(baseline, host) !== unresolved(now, host)) changes.push(`changed-verdict ${host}`);
    }
    for (const address of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [then, nowSeen] = [was?.get(address), is?.get(address)];
      const ofFamily = (side: Host | undefined) =>
        [...(side ?? [])].filter(([other]) => family(other) === family(address)).map(([, ports]) => ports);
      const compareWith = then !== undefined ? [then] : ofFamily(was);
      for (const port of new Set([...(then?.keys() ?? []), ...(nowSeen?.keys() ?? [])])) {
        const seen = nowSeen?.get(port);
        const stood = compareWith.flatMap((ports) => ports.get(port) ?? []);
        const unknown = (list: readonly Seen[]) => list.every(({ state }) => state === 'unknown');
        if (nowSeen === undefined) {
          // An address that is gone: another of the name may have been asked in its place.
          if (!ofFamily(is).some((ports) => ports.has(port))) notCompared++;
          continue;
        }
        if (seen === undefined || unknown([seen]) || unknown(stood)) notCompared++;
        if (seen === undefined) continue;
        const kinds =
          stood.length === 0 ? [seen.state === 'open' ? 'newly-open' : null] : stood.map((one) => kindOf(one, seen));
        const kind = first(RANK, kinds as (DriftKind | null)[]);
        if (kind !== null) changes.push(`${kind} ${host} ${address} ${port}`);
      }
    }
    // A name that did not resolve is never passed over.
    if (is !== undefined && (unresolved(baseline, host) || unresolved(now, host)))
      notCompared = Math.max(1, notCompared);
    all += notCompared;
  }
  return { changes: changes.sort(), notCompared: all };
}
