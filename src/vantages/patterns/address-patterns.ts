// The patterns of one address: how its ports look from the vantages, and to which vantages it is shut.
import { getOrCreate } from '../../base/get-or-create.ts';
import { countPorts, rangesText } from '../../model/port-ranges.ts';
import type { Pattern } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { PROTOCOLS, type Severity, type State, severityRank } from '../../model/words.ts';
import type { JudgedAddress } from '../judge/judge-addresses.ts';
import { vantageKey, vantagesText } from '../vantage-names.ts';
import type { AddressGroup } from '../verdict-index.ts';
import { classify } from './classify.ts';
import type { PatternList } from './pattern-list.ts';
import { type PortsSeen, portClasses } from './port-classes.ts';
import { portTexts } from './port-texts.ts';
import { type Views, viewsOf } from './views.ts';

/** The vantages of a merge, by their keys. */
export interface Vantages {
  /** All of them, in their order; those too that have no report. */
  readonly vantages: readonly string[];
  /** Those that have no report. */
  readonly missing: ReadonlySet<string>;
  /** Those whose open ports prove something. */
  readonly provers: ReadonlySet<string>;
}

export function addAddressPatterns(judged: JudgedAddress, of: Vantages, list: PatternList): void {
  for (const group of judged.groups) {
    if (judged.shut.length > 0 && group.verdicts.some(({ vantage }) => judged.shut.includes(vantageKey(vantage))))
      list.add('shut-to-vantage', null, () => shutPattern(judged, group, of.vantages));
    for (const protocol of PROTOCOLS) {
      const verdicts = group.verdicts.filter((one) => one.protocol === protocol && one.ports !== null);
      if (verdicts.length === 0) continue;
      for (const ports of portClasses(verdicts)) addPortPattern(ports, { ...of, judged, group, list });
    }
  }
}

interface Around extends Vantages {
  readonly judged: JudgedAddress;
  readonly group: AddressGroup;
  readonly list: PatternList;
}

function addPortPattern({ ranges, seen }: PortsSeen, around: Around): void {
  const { judged, group, vantages, missing, provers, list } = around;
  const views = viewsOf(seen, vantages);
  const isShut = judged.shut.some((key) => seen.has(key));
  const kind = classify(views, {
    vantages: vantages.length - missing.size,
    missing: missing.size,
    provers,
    isShut,
  });
  if (kind === null) return;
  list.add(kind, worstSeverity(views), () => ({
    kind,
    host: group.host,
    address: group.address,
    protocol: [...seen.values()][0]?.protocol ?? null,
    ports: rangesText(ranges),
    count: countPorts(ranges),
    states: statesOf(vantages, (key) => seen.get(key)?.state ?? null),
    ...portTexts(kind, views, missing.size > 0),
  }));
}

function worstSeverity({ all }: Views): Severity | null {
  return all.map(({ verdict }) => verdict.severity).sort((a, b) => severityRank(a) - severityRank(b))[0] ?? null;
}

function shutPattern(
  { seen, shut }: JudgedAddress,
  { host, address, verdicts }: AddressGroup,
  vantages: readonly string[],
): Pattern {
  const here = new Set(verdicts.map(({ vantage }) => vantageKey(vantage)));
  const silent = shut.filter((key) => here.has(key));
  const states = statesByVantage(verdicts);
  return {
    kind: 'shut-to-vantage',
    host,
    address,
    protocol: null,
    ports: null,
    count: 1,
    states: statesOf(vantages, (key) => states.get(key) ?? null),
    explanation: `Nothing at this address answers ${vantagesText(silent)}, on any port that is asked, and it answers ${vantagesText(seen.answered)}. It may drop everything from there (a ban, a block by a provider, a rule by country), so what is silent to ${vantagesText(silent)} does not count as blocked.`,
    advice: `Look at what drops everything from ${vantagesText(silent)}: the firewall of the host, or a network on the way.`,
  };
}

/** What tells most of an address: open before closed before silent. */
const TELLING_MOST: readonly (State | null)[] = ['open', 'closed', 'filtered', 'open|filtered', 'unknown'];

function statesByVantage(verdicts: readonly Verdict[]): Map<string, State | null> {
  const states = new Map<string, Set<State | null>>();
  for (const { vantage, state } of verdicts)
    getOrCreate(states, vantageKey(vantage), () => new Set<State | null>()).add(state);
  return new Map([...states].map(([key, some]) => [key, TELLING_MOST.find((one) => some.has(one)) ?? null]));
}

/** Every vantage has its column, as a key of its own whatever it is called. */
export function statesOf(vantages: readonly string[], of: (key: string) => State | null): Pattern['states'] {
  return Object.fromEntries(vantages.map((key) => [key, of(key)]));
}
