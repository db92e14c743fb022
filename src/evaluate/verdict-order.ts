// Sorts the verdicts of a report by host, address, protocol and port, so that the same run always reads the same.
import { byText } from '../base/by-text.ts';
import { getOrCreate } from '../base/get-or-create.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Family } from '../model/words.ts';

interface Row {
  readonly port: number;
  readonly verdict: Verdict;
}

interface AddressVerdicts {
  readonly address: string | null;
  readonly family: Family | null;
  readonly rows: Row[];
}

/** Verdicts of one host and one address, in any order. */
export interface VerdictSink {
  /** @param port the first of the verdict's ports; 0 where it has none */
  add(port: number, verdict: Verdict): void;
}

export interface VerdictOrder {
  /** Hosts keep the order in which they are first asked for. */
  at(host: string, address: string | null, family: Family | null): VerdictSink;
  /** By host, family (IPv4 first), address, protocol, first port, position of the rule; what has no address comes last. */
  sorted(): Verdict[];
}

export function createVerdictOrder(): VerdictOrder {
  const hosts = new Map<string, Map<string | null, AddressVerdicts>>();
  return {
    at(host, address, family) {
      const addresses = getOrCreate(hosts, host, () => new Map<string | null, AddressVerdicts>());
      const { rows } = getOrCreate(addresses, address, () => ({ address, family, rows: [] }));
      return { add: (port, verdict) => void rows.push({ port, verdict }) };
    },
    sorted() {
      const verdicts: Verdict[] = [];
      for (const addresses of hosts.values()) {
        for (const { rows } of [...addresses.values()].sort(byAddress)) {
          for (const { verdict } of rows.sort(byPort)) verdicts.push(verdict);
        }
      }
      return verdicts;
    },
  };
}

function byAddress(a: AddressVerdicts, b: AddressVerdicts): number {
  return (a.family ?? 7) - (b.family ?? 7) || byText(a.address ?? '', b.address ?? '');
}

function byPort(a: Row, b: Row): number {
  const [p, q] = [a.verdict, b.verdict];
  return (
    byText(p.protocol ?? '', q.protocol ?? '') ||
    a.port - b.port ||
    byText(p.rule.file, q.rule.file) ||
    p.rule.line - q.rule.line ||
    p.rule.column - q.rule.column
  );
}
