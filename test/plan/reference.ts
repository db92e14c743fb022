// The rule "which entry wins" of the policy language, word by word and port by port: slow, and easy to check by eye.

/** One item, its hosts and entries as sets that are written out. */
export interface ReferenceItem {
  readonly hosts: readonly ReferenceHost[];
  readonly entries: readonly ReferenceEntry[];
}

export interface ReferenceEntry {
  readonly expected: string;
  /** `53/tcp`, `53/udp`. */
  readonly ports: ReadonlySet<string>;
  readonly evidence: 'vouched' | 'anchored';
  /** Whose question the ports are asked; null where the entry does not say. */
  readonly speaks: string | null;
}

export interface ReferenceHost {
  /** Null where the policy names addresses. */
  readonly name: string | null;
  /** Every address that it stands for. */
  readonly addresses: ReadonlySet<string>;
}

/**
 * What is expected of a port (`53/udp`) of an address, as `state[ for name], evidence[, speaks service]`, sorted; empty
 * where it is not asked.
 *
 * Every element of a list is an entry of its own; the one with the fewest ports wins, then the one whose host covers
 * the fewest addresses (a name counts as one). Ties that agree merge, with the stricter evidence and the service that one
 * of them names; where only DNS made the tie, both are judged.
 */
export function referenceExpectations(items: readonly ReferenceItem[], address: string, port: string): string[] {
  const speaking = items.flatMap(({ hosts, entries }) =>
    hosts
      .filter(({ addresses }) => addresses.has(address))
      .flatMap(({ name, addresses }) =>
        entries
          .filter(({ ports }) => ports.has(port))
          .map(({ expected, ports, evidence, speaks }) => ({
            evidence,
            speaks,
            says: name === null ? expected : `${expected} for ${name}`,
            ports: ports.size,
            covers: name === null ? addresses.size : 1,
          })),
      ),
  );
  const fewestPorts = Math.min(...speaking.map(({ ports }) => ports));
  const narrow = speaking.filter(({ ports }) => ports === fewestPorts);
  const fewestAddresses = Math.min(...narrow.map(({ covers }) => covers));
  const winners = narrow.filter(({ covers }) => covers === fewestAddresses);
  const merged = [...new Set(winners.map(({ says }) => says))].map((says) => {
    const agreeing = winners.filter((winner) => winner.says === says);
    const evidence = agreeing.some((winner) => winner.evidence === 'anchored') ? 'anchored' : 'vouched';
    const services = [...new Set(agreeing.flatMap(({ speaks }) => speaks ?? []))];
    return [says, evidence, ...services.map((service) => `speaks ${service}`)].join(', ');
  });
  return merged.sort();
}
