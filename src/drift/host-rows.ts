// Rows of the drift about a host as a whole: new, gone, other addresses, another answer of DNS, in or out of scope.
import { endedBefore } from '../model/causes.ts';
import type { DriftKind } from '../model/documents/change-words.ts';
import type { DriftChange } from '../model/documents/drift.ts';
import type { PortRange } from '../model/policy.ts';
import { parseRanges } from '../model/port-ranges.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Protocol } from '../model/words.ts';
import { changedAddresses } from './changed-addresses.ts';
import type { Comparison } from './comparison.ts';
import type { Host } from './hosts.ts';
import { isName, isOutOfScope } from './hosts.ts';
import { addressSentence, goneHostSentence, NEW_HOST, nameSentence } from './sentences.ts';

/** What a change of a host says beside what every one of them says. */
type Told = Pick<DriftChange, 'kind' | 'explanation'> & Partial<DriftChange>;

function row({ host, vantage }: Pick<Host, 'host' | 'vantage'>, told: Told): DriftChange {
  return {
    host,
    address: null,
    vantage,
    protocol: null,
    ports: null,
    count: 1,
    service: null,
    before: null,
    after: null,
    severity: null,
    rule: null,
    ...told,
  };
}

export function newHost(host: Host): DriftChange {
  return row(host, { kind: 'new-host', explanation: NEW_HOST, rule: firstVerdict(host)?.rule ?? null });
}

/** @param vantage as this run calls it */
export function goneHost(host: Host, vantage: string | null): DriftChange {
  const open: Record<Protocol, PortRange[]> = { tcp: [], udp: [] };
  for (const { protocol, state, evidence, ports } of [...host.ports.values()].flat())
    if (protocol !== null && state === 'open' && evidence !== 'none') open[protocol].push(...parseRanges(ports));
  return row({ ...host, vantage }, { kind: 'gone-host', explanation: goneHostSentence(open) });
}

function firstVerdict({ ports, rest }: Host): Verdict | undefined {
  const [first] = ports.values();
  return first?.[0] ?? rest[0];
}

/** What changed of a host that both reports speak of, ports aside. */
export function hostChanges(before: Host, after: Host, comparison: Comparison): DriftChange[] {
  return [...addressChange(before, after, comparison), ...dnsChange(before, after), ...scopeChanges(before, after)];
}

function addressChange(before: Host, after: Host, { partial, alike }: Comparison): DriftChange[] {
  if (!isName(before) && !isName(after)) return [];
  const changed = changedAddresses(before, after, partial, alike);
  if (changed.added.length + changed.gone.length === 0) return [];
  const rule = firstVerdict(after)?.rule ?? null;
  return [
    row(after, { kind: 'changed-address', explanation: addressSentence(changed, before.addresses.size > 0), rule }),
  ];
}

/** What DNS says of the name: that it leads where it must not, that it could not be known, or that it leads where it must. */
function dnsVerdict({ rest }: Host): Verdict | null {
  const ofDns = rest.filter((verdict) => !isOutOfScope(verdict) && verdict.cause !== 'cannot-see');
  const kinds = ['violation', 'inconclusive'] as const;
  for (const kind of kinds) {
    const found = ofDns.find(({ verdict }) => verdict === kind);
    if (found !== undefined) return found;
  }
  return ofDns[0] ?? null;
}

/** A name of which only one report says anything so: that it did not resolve is news, that it has to lead somewhere is not. */
function dnsChange(before: Host, after: Host): DriftChange[] {
  const [was, is] = [dnsVerdict(before), dnsVerdict(after)];
  if (endedBefore(was?.cause ?? null) || endedBefore(is?.cause ?? null)) return [];
  if (was !== null && is !== null) {
    if (was.verdict === is.verdict) return [];
    const explanation = nameSentence(was, is);
    return [verdictRow(after, was, is, explanation)];
  }
  if (is?.cause === 'dns-failed')
    return [
      verdictRow(after, was, is, 'The name, or one family of it, could not be resolved now; in the baseline it could.'),
    ];
  if (was?.cause === 'dns-failed')
    return [
      verdictRow(after, was, is, 'The name could be resolved now; in the baseline it, or one family of it, could not.'),
    ];
  return [];
}

function scopeChanges(before: Host, after: Host): DriftChange[] {
  const [was, is] = [before, after].map(
    ({ rest }) => new Map(rest.filter(isOutOfScope).map((verdict) => [verdict.address, verdict])),
  ) as [Map<string | null, Verdict>, Map<string | null, Verdict>];
  // An address that the other report does not know at all is a matter of the name's addresses.
  const isKnown = ({ addresses }: Host, address: string | null) => address === null || addresses.has(address);
  return [
    ...[...is].flatMap(([address, verdict]) =>
      was.has(address) || !isKnown(before, address) ? [] : [{ ...verdictRow(after, null, verdict, LEFT), address }],
    ),
    ...[...was].flatMap(([address, verdict]) =>
      is.has(address) || !isKnown(after, address) ? [] : [{ ...verdictRow(after, verdict, null, CAME), address }],
    ),
  ];
}

const LEFT = 'It is out of scope now, and was not in the baseline.';
const CAME = 'It is in scope now; in the baseline it was not asked.';

/** A network is out of scope as a whole, and the baseline asked its addresses one by one. */
export function leftScope(host: Host): DriftChange {
  return verdictRow(host, null, host.rest[0] ?? null, LEFT);
}

/** The other way round. */
export function cameIntoScope(host: Host, vantage: string | null): DriftChange {
  return verdictRow({ ...host, vantage }, host.rest[0] ?? null, null, CAME);
}

function verdictRow(host: Host, was: Verdict | null, is: Verdict | null, explanation: string): DriftChange {
  const kind: DriftKind = 'changed-verdict';
  const side = (of: Verdict | null) => (of === null ? null : { state: of.state, verdict: of.verdict });
  return row(host, {
    kind,
    explanation,
    before: side(was),
    after: side(is),
    severity: is?.severity ?? null,
    rule: is?.rule ?? null,
  });
}
