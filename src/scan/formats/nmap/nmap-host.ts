// One host of nmap's XML: gathered as its elements come, and told to the builder once it is whole.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { PortRange } from '../../../model/policy.ts';
import { unitedRanges } from '../../../model/port-ranges.ts';
import type { Protocol } from '../../../model/words.ts';
import { parsePort } from '../../port-sets.ts';
import type { HostRecord, ScanBuilder } from '../../scan-builder.ts';
import type { Attributes } from '../xml/read-xml.ts';
import type { Coverage, Summary, SummaryReader } from './nmap-coverage.ts';
import { meaningOf } from './nmap-reasons.ts';

interface ListedPort {
  readonly protocol: Protocol;
  readonly port: number;
  readonly state: string | null;
  readonly reason: string | null;
  readonly ttl: string | null;
}

/** What a reader of the scan is told of what was left out. */
export interface LeftOut {
  /** Ports of which nmap says something that proves nothing here. */
  unclear: number;
  /** Of those, the ones that a connect scan reports with an error which may be its own machine's. */
  ownErrors: number;
  /** Ports that are counted, in a way that does not say which they are. */
  uncounted: number;
  timedOut: number;
  noAddress: number;
  noPort: number;
}

/** What packets leave with; one that arrives so has crossed no router. */
const INITIAL_TTLS: ReadonlySet<string> = new Set(['32', '64', '128', '255']);

export class NmapHost {
  address: string | null = null;
  status: string | null = null;
  statusReason: string | null = null;
  readonly timedOut: boolean;
  /** Names that somebody asked to scan. What an address resolves back to (PTR) is its owner's word, and no name of it need lead here. */
  readonly names: (string | null)[] = [];
  readonly #listed: ListedPort[] = [];
  readonly #summaries: Summary[] = [];
  #port: { readonly protocol: string | null; readonly id: string | null } | null = null;
  #extraState: string | null = null;
  /** A summary counts ports without saying which they are, or how. */
  #counted = false;

  constructor(attributes: Attributes) {
    this.timedOut = attributes('timedout') === 'true';
  }

  /** @param path below `host`, joined: `ports/port/state` */
  open(path: string, attributes: Attributes, leftOut: LeftOut): void {
    switch (path) {
      case 'status':
        this.status = attributes('state');
        this.statusReason = attributes('reason');
        break;
      case 'address':
        // Its Ethernet address is another such element.
        if (attributes('addrtype') !== 'mac') this.address ??= attributes('addr');
        break;
      case 'hostnames/hostname':
        if (attributes('type') === 'user') this.names.push(attributes('name'));
        break;
      case 'ports/extraports':
        this.#extraState = attributes('state');
        break;
      case 'ports/extraports/extrareasons':
        this.#summaries.push({
          state: this.#extraState,
          reason: attributes('reason'),
          count: Number(attributes('count') ?? Number.NaN),
          protocol: attributes('proto'),
          ports: attributes('ports'),
        });
        break;
      case 'ports/port':
        this.#port = { protocol: attributes('protocol'), id: attributes('portid') };
        break;
      case 'ports/port/state':
        this.#list(attributes, leftOut);
        break;
    }
  }

  #list(attributes: Attributes, leftOut: LeftOut): void {
    const protocol = this.#port?.protocol;
    // Protocols of IP and ports of SCTP are nothing that a policy speaks of.
    if (protocol !== 'tcp' && protocol !== 'udp') return;
    const port = parsePort(this.#port?.id ?? null);
    if (port === null) leftOut.noPort++;
    else {
      const [state, reason, ttl] = [attributes('state'), attributes('reason'), attributes('reason_ttl')];
      this.#listed.push({ protocol, port, state, reason, ttl });
    }
  }

  /** Its element has ended. A host that is down, or that nmap gave up, was not covered. */
  tell(
    builder: ScanBuilder,
    summaries: SummaryReader,
    coverage: readonly Coverage[],
    complete: boolean,
    leftOut: LeftOut,
  ): void {
    if (this.timedOut) leftOut.timedOut++;
    if (this.timedOut || this.status !== 'up') {
      if (this.timedOut || this.status === 'down') builder.miss(this.address, this.timedOut ? 'gave-up' : 'down');
      return;
    }
    const host = builder.visit(this.address);
    if (host === null) {
      leftOut.noAddress++;
      return;
    }
    for (const name of this.names) builder.name(host, name);
    const ttls = this.#tellListed(builder, host, coverage, leftOut);
    this.#tellSummaries(host, summaries, coverage, complete, leftOut);
    this.#tellUnclear(builder, host, summaries, coverage);
    host.where = this.#where(host, coverage, ttls);
  }

  /** @returns the remaining hops of whatever came back from the ports that are listed */
  #tellListed(builder: ScanBuilder, host: HostRecord, coverage: readonly Coverage[], leftOut: LeftOut): string[] {
    const ttls: string[] = [];
    for (const { protocol, port, state, reason, ttl } of this.#listed) {
      const asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
      // A kind of scan that is not repeated here is told as a whole.
      if (asked === null) continue;
      const observation = meaningOf(asked, state, reason);
      if (observation === null) {
        leftOut.unclear++;
        if (asked === 'connect' && state === 'filtered') leftOut.ownErrors++;
        continue;
      }
      if (ttl !== null && ttl !== '0') ttls.push(ttl);
      builder.see(host, protocol, port, observation);
    }
    return ttls;
  }

  #tellSummaries(
    host: HostRecord,
    reader: SummaryReader,
    coverage: readonly Coverage[],
    complete: boolean,
    leftOut: LeftOut,
  ): void {
    const told = this.#summaries.flatMap((summary) => reader.named(summary, coverage) ?? []);
    host.statements.push(...told);
    const listed = (protocol: Protocol): PortRange[] =>
      unitedRanges(
        this.#listed.filter((one) => one.protocol === protocol).map(({ port: p }) => ({ first: p, last: p })),
      );
    // Where any of them has a list, what is left over is not what the others count.
    const nameless = this.#summaries.every(({ ports }) => ports === null);
    const rest = nameless ? reader.rest(this.#summaries, coverage, listed, complete) : [];
    host.rest.push(...rest);
    const used = new Set([...told, ...rest].map(({ summary }) => summary));
    for (const summary of this.#summaries) {
      if (used.has(summary)) continue;
      leaveOut(summary, coverage, leftOut);
      this.#counted = true;
    }
  }

  /** What the host lists, or a summary counts, without telling how it is: such a port is in the scan, and proves nothing. */
  #tellUnclear(builder: ScanBuilder, host: HostRecord, reader: SummaryReader, coverage: readonly Coverage[]): void {
    for (const one of coverage) {
      const { protocol, asked } = one;
      const meansNothing = (state: string | null, reason: string | null) =>
        asked === null || meaningOf(asked, state, reason) === null;
      const told = new Map<string, PortRange[]>();
      const tell = (ranges: readonly PortRange[], state: string | null, reason: string | null) =>
        getOrCreate(told, saidText(state, reason), () => []).push(...ranges);
      for (const { protocol: of, port, state, reason } of this.#listed)
        if (of === protocol && meansNothing(state, reason)) tell([{ first: port, last: port }], state, reason);
      for (const summary of this.#summaries) {
        const list = summary.protocol === protocol && summary.ports !== null ? reader.list(summary.ports) : null;
        if (list !== null && meansNothing(summary.state, summary.reason))
          tell(list.ranges, summary.state, summary.reason);
      }
      for (const [said, ranges] of told)
        builder.unclear(
          host,
          protocol,
          unitedRanges(ranges),
          said,
          asked === 'connect' && said.startsWith('filtered,'),
        );
      // What was asked and is in none of these lists is among what a summary counts.
      if (this.#counted && one.ports !== null) builder.unclear(host, protocol, one.ports.ranges, 'counted', false);
    }
  }

  /** Without a ping (-Pn) nmap does not say which host is its own machine; packets that crossed a router are not its own. */
  #where({ where }: HostRecord, coverage: readonly Coverage[], ttls: readonly string[]): HostRecord['where'] {
    if (where === 'here' || this.statusReason === 'localhost-response') return 'here';
    const raw = coverage.some(({ asked }) => asked === 'syn' || asked === 'udp');
    const crossed = ttls.some((ttl) => !INITIAL_TTLS.has(ttl));
    return raw && this.statusReason === 'user-set' && !crossed ? 'unsure' : where;
  }
}

/** What a stranger wrote goes into a sentence. */
function saidText(state: string | null, reason: string | null): string {
  const shown = (text: string | null) => (text !== null && /^[a-z|-]{1,24}$/.test(text) ? text : '?');
  return `${shown(state)}, ${shown(reason)}`;
}

/** Says why a summary was of no use. */
function leaveOut({ state, reason, count, protocol }: Summary, coverage: readonly Coverage[], leftOut: LeftOut): void {
  if (!(count > 0)) return;
  const concerned = coverage.filter((one) => protocol === null || one.protocol === protocol);
  const repeated = concerned.filter(({ asked }) => asked !== null);
  if (repeated.length === 0) return;
  if (repeated.some(({ asked }) => asked !== null && meaningOf(asked, state, reason) !== null)) {
    leftOut.uncounted += count;
    return;
  }
  leftOut.unclear += count;
  if (state === 'filtered' && repeated.some(({ asked }) => asked === 'connect')) leftOut.ownErrors += count;
}
