// A report by vantage and host: the ports of each address, and what it says of the host where no port was asked.
import { getOrCreate } from '../base/get-or-create.ts';
import { meansThisMachine } from '../model/addresses/host-name.ts';
import { isOfNoMachine } from '../model/causes.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { PROTOCOLS, type Protocol } from '../model/words.ts';
import { canonicalAddress, isAddresses } from './covered-addresses.ts';
import { type StatusRange, statusRangesOf } from './status-ranges.ts';
import { isOfMissingReport } from './vantages.ts';

/** What a report says of one host, as its policy names it. */
export interface Host {
  readonly host: string;
  readonly vantage: string | null;
  /** Verdicts on ports, by address. */
  readonly ports: ReadonlyMap<string, readonly Verdict[]>;
  /** What is about no port: DNS failed, a name leads where it must not, an address is out of scope. */
  readonly rest: readonly Verdict[];
  /** Every address that the report names; of a name, those that it leads to. */
  readonly addresses: ReadonlySet<string>;
}

/** What an address shows over each protocol. */
export type Shown = Readonly<Record<Protocol, readonly StatusRange[]>>;

export type HostsByVantage = ReadonlyMap<string | null, ReadonlyMap<string, Host>>;

interface Gathered extends Host {
  readonly ports: Map<string, Verdict[]>;
  readonly rest: Verdict[];
  readonly addresses: Set<string>;
}

/** In the order of the report. */
export function hostsOf(report: Pick<Report, 'vantage' | 'verdicts'>): HostsByVantage {
  const vantages = new Map<string | null, Map<string, Gathered>>();
  if (report.verdicts.length === 0) vantages.set(report.vantage, new Map());
  const bound = boundNames(report.verdicts);
  for (const given of report.verdicts) {
    if (isOfMissingReport(given)) continue;
    const canonical = given.address === null ? null : canonicalAddress(given.address);
    const recorded = canonical === given.address ? given : { ...given, address: canonical };
    const verdict = isOfTheProber(recorded) && !bound.has(recorded.host) ? leftOut(recorded) : recorded;
    const { host, vantage, address, protocol, ports } = verdict;
    const hosts = getOrCreate(vantages, vantage, () => new Map<string, Gathered>());
    const known = getOrCreate(
      hosts,
      host,
      (): Gathered => ({ host, vantage, ports: new Map(), rest: [], addresses: new Set() }),
    );
    if (address !== null) known.addresses.add(address);
    if (address === null || protocol === null || ports === null) {
      const isTold = verdict !== recorded && known.rest.some((one) => isOutOfScope(one) && one.address === address);
      if (!isTold) known.rest.push(verdict);
      continue;
    }
    getOrCreate(known.ports, address, () => []).push(verdict);
  }
  return vantages;
}

/** Names that the policy says lead where they do: `resolves-to` passed. */
function boundNames(verdicts: readonly Verdict[]): ReadonlySet<string> {
  return new Set(
    verdicts.flatMap(({ host, address, ports, verdict }) =>
      address === null && ports === null && verdict === 'pass' ? [host] : [],
    ),
  );
}

/** A name that led to loopback, in a report that was written before such names were left out: it shows nothing of the name. */
function isOfTheProber({ host, address, ports }: Verdict): boolean {
  if (address === null || ports === null || !/^(?:127\.|::1$)/.test(address)) return false;
  // A name as policies have them; a report may be of anybody, and its hosts any text.
  const isName = /^(?=.*[a-z_])[a-z0-9._-]+$/i.test(host) && !isAddresses(host);
  return isName && !meansThisMachine(host);
}

function leftOut(verdict: Verdict): Verdict {
  return {
    ...verdict,
    ...{
      protocol: null,
      ports: null,
      state: 'unknown',
      cause: 'out-of-scope',
      verdict: 'inconclusive',
      severity: null,
    },
  };
}

export function shownBy(verdicts: readonly Verdict[]): Shown {
  const [tcp, udp] = PROTOCOLS.map((protocol) => statusRangesOf(verdicts.filter((one) => one.protocol === protocol)));
  return { tcp: tcp ?? [], udp: udp ?? [] };
}

/** What a policy names by address is called by its address, or by its network; everything else is a name. */
export function isName({ host, addresses }: Host): boolean {
  return !addresses.has(host) && !isAddresses(host);
}

/** What a name leads to is not known, in one family at least: DNS failed, or was not asked. */
export function isUnresolved({ address, state, cause }: Verdict): boolean {
  return (
    address === null &&
    state === 'unknown' &&
    cause !== 'out-of-scope' &&
    cause !== 'cannot-see' &&
    !isOfNoMachine(cause)
  );
}

export function isOutOfScope({ cause }: Verdict): boolean {
  return cause === 'out-of-scope';
}
