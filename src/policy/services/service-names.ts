// From a service's name to its port and back: IANA's registry, corrected by the names that people really use.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { Protocol } from '../../model/words.ts';
import { DISPUTED_NAMES, TCP_ALIASES, UDP_ALIASES } from './aliases.ts';
import { IANA_SERVICES } from './iana.ts';

interface Aliases {
  readonly ports: ReadonlyMap<string, number>;
  /** The first name of each port, and the one to show instead of IANA's where it has one. */
  readonly first: ReadonlyMap<number, string>;
  readonly shown: ReadonlyMap<number, string>;
}

const tables: { tcp: Aliases | null; udp: Aliases | null } = { tcp: null, udp: null };

/** Read when first asked for: a run whose policy holds numbers alone needs it for its report only. */
function aliasesOf(protocol: Protocol): Aliases {
  tables[protocol] ??= readAliases(protocol === 'tcp' ? TCP_ALIASES : UDP_ALIASES);
  return tables[protocol];
}

function readAliases(text: string): Aliases {
  const ports = new Map<string, number>();
  const first = new Map<number, string>();
  const shown = new Map<number, string>();
  for (const line of text.trim().split('\n')) {
    const [digits, ...names] = line.split(' ');
    const port = Number(digits);
    for (const written of names) {
      const name = written.replace('*', '');
      if (name !== written) shown.set(port, name);
      if (!first.has(port)) first.set(port, name);
      ports.set(name, port);
    }
  }
  return { ports, first, shown };
}

/**
 * The port of a service in one protocol. Several ports where the name does not say which one is meant; null where the
 * name is not known for this protocol.
 * @param name any case
 */
export function portOf(name: string, protocol: Protocol): number | readonly number[] | null {
  const lower = name.toLowerCase();
  // Object.hasOwn, because `constructor` is a key of every object and a service of none.
  const disputed = Object.hasOwn(DISPUTED_NAMES, lower) ? DISPUTED_NAMES[lower] : undefined;
  if (disputed !== undefined) return disputed;
  const alias = aliasesOf(protocol).ports.get(lower);
  if (alias !== undefined) return alias;
  if (!/^[a-z0-9][a-z0-9._+*-]*$/.test(lower)) return null;
  if (portsByName === null && ++namesSearched > WORTH_AN_INDEX) portsByName = indexOfPorts();
  const ports = portsByName === null ? searchedPorts(lower, protocol) : portsByName[protocol].get(lower);
  return ports === undefined || ports.length === 0 ? null : ports.length > 1 ? ports : (ports[0] ?? null);
}

/** The registry's ports of a name, found without reading all of it. */
function searchedPorts(lower: string, protocol: Protocol): number[] {
  const ports: number[] = [];
  const needle = ` ${lower}\n`;
  for (let at = IANA_SERVICES.indexOf(needle); at !== -1; at = IANA_SERVICES.indexOf(needle, at + 1)) {
    const which = IANA_SERVICES[at - 1];
    if (which !== 'b' && which !== protocol[0]) continue;
    ports.push(Number(IANA_SERVICES.slice(IANA_SERVICES.lastIndexOf('\n', at) + 1, at - 1)));
  }
  return ports;
}

/** Reading the whole registry once costs as much as so many searches in it; most runs name a handful of ports. */
const WORTH_AN_INDEX = 64;
let namesSearched = 0;
let portsByName: Readonly<Record<Protocol, ReadonlyMap<string, number[]>>> | null = null;

function indexOfPorts(): Record<Protocol, Map<string, number[]>> {
  const index = { tcp: new Map<string, number[]>(), udp: new Map<string, number[]>() };
  for (const line of IANA_SERVICES.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 1) continue;
    const [port, name] = [Number(line.slice(0, space - 1)), line.slice(space + 1)];
    for (const protocol of ['tcp', 'udp'] as const) {
      if (line[space - 1] !== 'b' && line[space - 1] !== protocol[0]) continue;
      getOrCreate(index[protocol], name, () => []).push(port);
    }
  }
  return index;
}

let searches = 0;
let index: ReadonlyMap<string, string> | null = null;

/** The registry's first name for `22b`, `53t`, `53u`: a port, and whether both protocols or one have it. */
function registered(key: string): string | null {
  if (index === null && ++searches > WORTH_AN_INDEX) index = indexOfNames();
  if (index !== null) return index.get(key) ?? null;
  const needle = `\n${key} `;
  const at = IANA_SERVICES.indexOf(needle);
  return at === -1 ? null : IANA_SERVICES.slice(at + needle.length, IANA_SERVICES.indexOf('\n', at + 1));
}

function indexOfNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const line of IANA_SERVICES.split('\n')) {
    const space = line.indexOf(' ');
    const key = line.slice(0, Math.max(0, space));
    if (key !== '' && !names.has(key)) names.set(key, line.slice(space + 1));
  }
  return names;
}

/** The name that people know a port by; null where it has none. */
export function serviceName(port: number, protocol: Protocol): string | null {
  const { ports, shown, first } = aliasesOf(protocol);
  const preferred = shown.get(port);
  if (preferred !== undefined) return preferred;
  const name = registered(`${port}b`) ?? registered(`${port}${protocol[0]}`);
  // IANA has `irc` at 194: shown there, it would say of 194 what a policy says of 6667.
  const elsewhere = name !== null && (ports.get(name) ?? port) !== port;
  return (elsewhere ? null : name) ?? first.get(port) ?? null;
}

/** Our own names with their ports, in the order of the table. */
export function aliasPorts(protocol: Protocol): ReadonlyMap<string, number> {
  return aliasesOf(protocol).ports;
}

/** Every name that is known for a protocol, the ones people use first, then IANA's by port. */
export function allServiceNames(protocol: Protocol): readonly string[] {
  const names = new Set(aliasesOf(protocol).ports.keys());
  for (const line of IANA_SERVICES.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0 && (line[space - 1] === 'b' || line[space - 1] === protocol[0])) names.add(line.slice(space + 1));
  }
  return [...names];
}
