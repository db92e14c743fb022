// The machines of a verdict group with their ports and policy lines, gathered at little cost: one cause may strike a million addresses.
import type { PortRange } from '../../model/policy.ts';
import { countPorts, unitedRanges } from '../../model/port-ranges.ts';
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import type { Protocol } from '../../model/words.ts';
import { compareMachines, type Machine, type Machines, machineKey } from './machines.ts';

/** Ports by protocol. */
type PortsByProtocol = Readonly<Record<Protocol, readonly PortRange[]>>;

/** What a group says of one machine. */
export interface GroupPlace extends Machine {
  /** The ports, by protocol; both empty where it is about no port, as where a name did not resolve. */
  readonly ports: PortsByProtocol;
  /** Of a single port. */
  readonly service: string | null;
  /** The policy lines that say so, by file and line. */
  readonly rules: readonly RuleReference[];
  /** The places in files that the host was read from, each once (`hosts-in`). */
  readonly sources: readonly string[];
}

/** What a group says of one machine, as it is gathered: ranges in any order. */
export interface PlaceParts {
  readonly machine: Machine;
  readonly ranges: Record<Protocol, PortRange[]>;
  readonly services: string[];
}

/** A machine of which there are several verdicts. */
interface PlaceDraft extends PlaceParts {
  readonly rules: Map<string, RuleReference>;
  readonly sources: Set<string>;
}

/** Most policies name their hosts themselves. */
const NO_SOURCES: readonly string[] = [];
const NO_PORTS: PortsByProtocol = { tcp: [], udp: [] };
/** Machines of the same ports share one object. */
const portsOfRanges: Record<Protocol, WeakMap<readonly PortRange[], PortsByProtocol>> = {
  tcp: new WeakMap(),
  udp: new WeakMap(),
};

export class GroupPlaces {
  /** Most groups have one machine, and a table a group would be most of what they cost. */
  #first: { readonly key: string; place: GroupPlace | PlaceDraft } | null = null;
  #others: Map<string, GroupPlace | PlaceDraft> | null = null;
  #rules: readonly RuleReference[] = [];

  /** @param ranges those ports of the verdict that belong to the group: in order, and not changed later */
  add(verdict: Verdict, ranges: readonly PortRange[], machines: Machines): void {
    const key = machineKey(verdict);
    if (this.#first === null) {
      this.#first = { key, place: this.#place(verdict, ranges, machines) };
      return;
    }
    if (this.#first.key === key) {
      this.#first.place = withMore(this.#first.place, verdict, ranges);
      return;
    }
    this.#others ??= new Map();
    const known = this.#others.get(key);
    const place = known === undefined ? this.#place(verdict, ranges, machines) : withMore(known, verdict, ranges);
    if (place !== known) this.#others.set(key, place);
  }

  /** A machine of one verdict, which shares what it can with the others. */
  #place(verdict: Verdict, ranges: readonly PortRange[], machines: Machines): GroupPlace {
    const { protocol, rule } = verdict;
    const { host, alsoHosts, address, vantage } = machines.of(verdict);
    const isSingle = protocol !== null && countPorts(ranges) === 1;
    const service = isSingle ? verdict.service : null;
    const ports = protocol === null ? NO_PORTS : sharedPorts(protocol, ranges);
    const [before] = this.#rules;
    if (before?.line !== rule.line || before.file !== rule.file || before.column !== rule.column) this.#rules = [rule];
    const sources = verdict.source == null ? NO_SOURCES : [verdict.source];
    return { host, alsoHosts, address, vantage, ports, service, rules: this.#rules, sources };
  }

  /** One for each machine, in natural order. */
  sorted(): readonly GroupPlace[] {
    if (this.#first === null) return [];
    const places = [finished(this.#first.place)];
    for (const place of this.#others?.values() ?? []) places.push(finished(place));
    return places.length === 1 ? places : places.sort(compareMachines);
  }
}

function sharedPorts(protocol: Protocol, ranges: readonly PortRange[]): PortsByProtocol {
  const known = portsOfRanges[protocol].get(ranges);
  if (known !== undefined) return known;
  const ports = { ...NO_PORTS, [protocol]: ranges };
  portsOfRanges[protocol].set(ranges, ports);
  return ports;
}

function withMore(place: GroupPlace | PlaceDraft, verdict: Verdict, ranges: readonly PortRange[]): PlaceDraft {
  const draft = 'ranges' in place ? place : draftOf(place);
  const { protocol, service, rule, source } = verdict;
  const line = lineKey(rule);
  const known = draft.rules.get(line);
  if (known === undefined || rule.column < known.column) draft.rules.set(line, rule);
  if (source != null) draft.sources.add(source);
  if (protocol === null) return draft;
  // No spread: a range list may be longer than a call has room for arguments.
  for (const range of ranges) draft.ranges[protocol].push(range);
  if (service !== null && !draft.services.includes(service)) draft.services.push(service);
  return draft;
}

function draftOf({ host, alsoHosts, address, vantage, ports, service, rules, sources }: GroupPlace): PlaceDraft {
  return {
    machine: { host, alsoHosts, address, vantage },
    ranges: { tcp: [...ports.tcp], udp: [...ports.udp] },
    services: service === null ? [] : [service],
    rules: new Map(rules.map((rule) => [lineKey(rule), rule])),
    sources: new Set(sources),
  };
}

function finished(place: GroupPlace | PlaceDraft): GroupPlace {
  if (!('ranges' in place)) return place;
  return { ...placeOfParts(place), rules: sortedRules([...place.rules.values()]), sources: [...place.sources] };
}

/** What was gathered, put in order; without policy lines and sources. */
export function placeOfParts({ machine, ranges, services }: PlaceParts): GroupPlace {
  const ports = { tcp: unitedRanges(ranges.tcp), udp: unitedRanges(ranges.udp) };
  // All of its verdicts are about that one port.
  const isSingle = countPorts(ports.tcp) + countPorts(ports.udp) === 1;
  const [service = null] = isSingle ? services.sort() : [];
  return { ...machine, ports, service, rules: [], sources: NO_SOURCES };
}

function lineKey({ file, line }: RuleReference): string {
  return `${line} ${file}`;
}

/** Each line once, by file and line. */
export function sortedRules(rules: readonly RuleReference[]): readonly RuleReference[] {
  const [only] = rules;
  if (only !== undefined && rules.every((rule) => rule.line === only.line && rule.file === only.file)) return [only];
  const lines = new Map(rules.map((rule) => [lineKey(rule), rule]));
  return [...lines.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
