// The exposure of every machine: its open, closed, filtered and unknown ports as ranges.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, rangeText, unitedRanges } from '../../model/port-ranges.ts';
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Protocol, State } from '../../model/words.ts';
import { causeText } from '../text/cause-text.ts';
import { clip } from '../text/clip.ts';
import { LONGEST_SERVICE, portsText, udpSuffix } from '../text/places/place-text.ts';
import { isNextAddress } from './consecutive-addresses.ts';
import type { Machine } from './machines.ts';
import { compareAddresses, compareNaturally } from './most-severe-first.ts';
import { rowsByMachine } from './rows-by-machine.ts';

/** More open ports than this are shown as ranges without names. */
const NAMED_PORTS = 16;

export interface Exposure {
  /** The address itself where the policy names it so, else the first of its names. */
  readonly host: string;
  /** Its other names, in natural order. */
  readonly alsoHosts: readonly string[];
  /** Null where the name did not resolve: nothing was asked. */
  readonly address: string | null;
  readonly ports: Readonly<Record<State, string>>;
  /** Why nothing was asked there: `name not resolved`; empty where something was. */
  readonly note: string;
}

/** `unproven`: an open port at an address that accepts connections on any port. */
type Shown = State | 'unproven';

interface Gathered {
  readonly machine: Machine;
  readonly ranges: Map<Shown, Map<Protocol, PortRange[]>>;
  readonly services: Map<string, string>;
  /** Null: nothing was asked, and there is nothing to say of it. */
  note: string | null;
}

/** One for each machine. */
function gather(report: Report): Generator<Gathered> {
  const start = (machine: Machine): Gathered => ({ machine, ranges: new Map(), services: new Map(), note: null });
  return rowsByMachine(report, start, (found, verdict) => {
    const { protocol, ports, service, state, evidence } = verdict;
    if (protocol === null || ports === null || state === null) {
      found.note ??= noteOf(verdict);
      return;
    }
    found.note = '';
    const shown = state === 'open' && evidence === 'none' ? 'unproven' : state;
    const ofState = getOrCreate(found.ranges, shown, () => new Map<Protocol, PortRange[]>());
    const ranges = getOrCreate(ofState, protocol, () => []);
    for (const range of parseRanges(ports)) ranges.push(range);
    if (service !== null && state === 'open')
      found.services.set(`${protocol} ${ports}`, clip(service, LONGEST_SERVICE));
  });
}

/** Why a verdict speaks of no port; null for a name that leads where it must. */
export function noteOf({ cause, address }: Verdict): string | null {
  if (cause === 'out-of-scope') return 'out of scope, not asked';
  if (cause !== null) return causeText(cause);
  return address === null ? null : 'not asked: the name must not lead there';
}

/** `22 ssh, 443 https` where they are few, else ranges; UDP with its suffix. */
function portsOf({ ranges, services }: Gathered, state: Shown, most: number): string {
  const parts: string[] = [];
  for (const protocol of ['tcp', 'udp'] as const) {
    const merged = unitedRanges(ranges.get(state)?.get(protocol) ?? []);
    if (merged.length === 0) continue;
    const suffix = udpSuffix(protocol);
    if ((state !== 'open' && state !== 'unproven') || countPorts(merged) > NAMED_PORTS) {
      parts.push(portsText(merged, most, suffix));
      continue;
    }
    for (const { first, last } of merged) {
      for (let port = first; port <= last; port++) {
        const service = services.get(`${protocol} ${port}`);
        const name = service === undefined ? '' : ` ${service}`;
        parts.push(`${rangeText({ first: port, last: port })}${suffix}${name}`);
      }
    }
  }
  return parts.join(', ');
}

function openText(gathered: Gathered, most: number): string {
  const unproven = portsOf(gathered, 'unproven', most);
  const proven = portsOf(gathered, 'open', most);
  if (unproven === '') return proven;
  return `${proven === '' ? '' : `${proven}; `}${unproven} (unproven: the address accepts any port)`;
}

/**
 * Every machine of the report, by name; texts are not escaped, and empty where a state was not seen. IPv4
 * addresses in a row that show the same are one: `203.0.113.0-203.0.113.255`.
 * @param most ranges of open ports that are written out; the rest is counted
 * @param mostShut the same of each other state, which hardly anybody reads port by port
 */
export function exposures(report: Report, most: number, mostShut = most): Exposure[] {
  const found: Run[] = [];
  for (const gathered of gather(report)) {
    const ports: Exposure['ports'] = {
      open: openText(gathered, most),
      closed: portsOf(gathered, 'closed', mostShut),
      filtered: portsOf(gathered, 'filtered', mostShut),
      'open|filtered': portsOf(gathered, 'open|filtered', mostShut),
      unknown: portsOf(gathered, 'unknown', mostShut),
    };
    const { machine, note } = gathered;
    const { host, alsoHosts, address } = machine;
    if (note === null) continue;
    const last = found.at(-1);
    if (
      last !== undefined &&
      alsoHosts.length === 0 &&
      isNextAddress(last, host, address) &&
      sameTexts(last, { ports, note })
    )
      last.last = address;
    else found.push({ host, alsoHosts, address, last: address, ports, note });
  }
  return found
    .sort((a, b) => compareNaturally(a.host, b.host) || compareAddresses(a.address, b.address))
    .map(({ host, alsoHosts, address, last, ports, note }) => {
      if (last === address) return { host, alsoHosts, address, ports, note };
      const run = `${address}-${last}`;
      return { host: run, alsoHosts, address: run, ports, note };
    });
}

/** Addresses of the same exposure, one after the other. */
interface Run {
  readonly host: string;
  readonly alsoHosts: readonly string[];
  readonly address: string | null;
  last: string | null;
  readonly ports: Exposure['ports'];
  readonly note: string;
}

type Texts = Pick<Exposure, 'ports' | 'note'>;

function sameTexts(a: Texts, b: Texts): boolean {
  return a.note === b.note && (Object.keys(a.ports) as State[]).every((state) => a.ports[state] === b.ports[state]);
}
