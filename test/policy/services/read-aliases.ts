// The aliases as the tests want them: every name with its port, and what IANA has of the same name.
import type { Protocol } from '../../../src/model/words.ts';
import { TCP_ALIASES, UDP_ALIASES } from '../../../src/policy/services/aliases.ts';
import { IANA_SERVICES } from '../../../src/policy/services/iana.ts';

export interface Alias {
  readonly protocol: Protocol;
  readonly name: string;
  readonly port: number;
  /** Whether it is the name to show for its port. */
  readonly shown: boolean;
}

export function readAliases(): readonly Alias[] {
  return [...ofText(TCP_ALIASES, 'tcp'), ...ofText(UDP_ALIASES, 'udp')];
}

function ofText(text: string, protocol: Protocol): Alias[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [port, ...names] = line.split(' ');
      return names.map((name) => ({
        protocol,
        name: name.replace('*', ''),
        port: Number(port),
        shown: name.startsWith('*'),
      }));
    });
}

/** The ports that IANA has for each name, over either protocol. */
export function portsAtIana(): ReadonlyMap<string, ReadonlySet<number>> {
  const ports = new Map<string, Set<number>>();
  for (const [, port, name = ''] of IANA_SERVICES.matchAll(/^(\d+)[btu] (.+)$/gm)) {
    ports.set(name, (ports.get(name) ?? new Set()).add(Number(port)));
  }
  return ports;
}
