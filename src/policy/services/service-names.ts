// From a service's name to its port and back: IANA's registry, corrected by the names that people really use.
import type { Protocol } from '../../model/words.ts';
import { DISPUTED_NAMES, PREFERRED_NAMES, TCP_ALIASES, UDP_ALIASES } from './aliases.ts';
import { IANA_SERVICES } from './iana.ts';

/** Object.hasOwn, because `constructor` is a key of every object and a service of none. */
function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/**
 * The port of a service in one protocol. Several ports where the name does not say which one is meant; null where the
 * name is not known for this protocol.
 * @param name any case
 */
export function portOf(name: string, protocol: Protocol): number | readonly number[] | null {
  const lower = name.toLowerCase();
  const disputed = lookUp(DISPUTED_NAMES, lower);
  if (disputed !== null) return disputed;
  const alias = lookUp(protocol === 'tcp' ? TCP_ALIASES : UDP_ALIASES, lower);
  if (alias !== null) return alias;
  if (!/^[a-z0-9][a-z0-9._+*-]*$/.test(lower)) return null;
  const ports: number[] = [];
  const needle = ` ${lower}\n`;
  for (let at = IANA_SERVICES.indexOf(needle); at !== -1; at = IANA_SERVICES.indexOf(needle, at + 1)) {
    const which = IANA_SERVICES[at - 1];
    if (which !== 'b' && which !== protocol[0]) continue;
    ports.push(Number(IANA_SERVICES.slice(IANA_SERVICES.lastIndexOf('\n', at) + 1, at - 1)));
  }
  return ports.length > 1 ? ports : (ports[0] ?? null);
}

/** The name that people know a port by; null where it has none. */
export function serviceName(port: number, protocol: Protocol): string | null {
  const preferred = lookUp(PREFERRED_NAMES, `${port}/${protocol}`);
  if (preferred !== null) return preferred;
  for (const which of ['b', protocol[0]]) {
    const needle = `\n${port}${which} `;
    const at = IANA_SERVICES.indexOf(needle);
    if (at !== -1) return IANA_SERVICES.slice(at + needle.length, IANA_SERVICES.indexOf('\n', at + 1));
  }
  const aliases = protocol === 'tcp' ? TCP_ALIASES : UDP_ALIASES;
  return Object.keys(aliases).find((name) => aliases[name] === port) ?? null;
}

/** Every name that is known for a protocol, the ones people use first, then IANA's by port. */
export function allServiceNames(protocol: Protocol): readonly string[] {
  const names = new Set(Object.keys(protocol === 'tcp' ? TCP_ALIASES : UDP_ALIASES));
  for (const line of IANA_SERVICES.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0 && (line[space - 1] === 'b' || line[space - 1] === protocol[0])) names.add(line.slice(space + 1));
  }
  return [...names];
}
