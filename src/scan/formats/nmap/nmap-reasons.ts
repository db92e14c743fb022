// nmap's states and reasons translated to port observations; a pair that is not in the table proves nothing.
//
// Sources: nmap's portreasons.cc (the words, and their plurals in summaries), scan_engine_raw.cc and scan_engine_connect.cc
// (what makes them), nmap.dtd, and real scans of a lab in which every reason was made on purpose (test/scan/fixtures).
import type { Cause, Protocol, State } from '../../../model/words.ts';
import { type PortObservation, portObservation } from '../../port-observation.ts';

/** How a protocol was asked. Of TCP only these two tell open from closed; ack, fin, window and the like infer it. */
export type Asked = 'syn' | 'connect' | 'udp';

/** `scaninfo` of a protocol to how it was asked; null for a kind of scan whose results are not repeated here. */
export function howAsked(protocol: Protocol, type: string | null, scanFlags: string | null): Asked | null {
  if (protocol === 'udp') return type === 'udp' ? 'udp' : null;
  // A user who chooses the flags asked something else than a SYN does, whatever the scan is called.
  if (type === 'syn') return scanFlags === null || scanFlags === 'SYN' ? 'syn' : null;
  return type === 'connect' ? 'connect' : null;
}

/** ICMP errors that nmap reports as `filtered`: read from the packet, so finer than what connect() tells. */
const ICMP: readonly (readonly [reason: string, plural: string, cause: Cause])[] = [
  ['net-unreach', 'net-unreaches', 'icmp-net-unreachable'],
  ['no-route', 'no-routes', 'icmp-net-unreachable'],
  ['host-unreach', 'host-unreaches', 'icmp-unreachable'],
  ['proto-unreach', 'proto-unreaches', 'icmp-unreachable'],
  ['dest-unreach', 'dest-unreaches', 'icmp-unreachable'],
  ['beyond-scope', 'beyond-scopes', 'icmp-unreachable'],
  ['net-prohibited', 'net-prohibiteds', 'icmp-admin-prohibited'],
  ['host-prohibited', 'host-prohibiteds', 'icmp-admin-prohibited'],
  ['admin-prohibited', 'admin-prohibiteds', 'icmp-admin-prohibited'],
  ['reject-route', 'reject-routes', 'icmp-admin-prohibited'],
];

type Row = readonly [nmap: string, reasons: readonly string[], state: State, cause: Cause];

const OPEN: Row = ['open', ['syn-ack', 'syn-acks', 'split-handshake-syn', 'split-handshake-syns'], 'open', 'syn-ack'];
const SILENT: Row = ['filtered', ['no-response', 'no-responses'], 'filtered', 'timeout'];
const FILTERED = ICMP.map(([one, several, cause]): Row => ['filtered', [one, several], 'filtered', cause]);
const PORT_UNREACHABLE = ['port-unreach', 'port-unreaches'] as const;

const ROWS: Readonly<Record<Asked, readonly Row[]>> = {
  syn: [
    OPEN,
    ['closed', ['reset', 'resets'], 'closed', 'rst'],
    SILENT,
    ['filtered', PORT_UNREACHABLE, 'filtered', 'icmp-port-unreachable'],
    ...FILTERED,
  ],
  // Its unreachables are errnos, which this machine makes too where it has no route: they prove nothing of the target.
  connect: [OPEN, ['closed', ['conn-refused'], 'closed', 'refused'], SILENT],
  udp: [
    ['open', ['udp-response', 'udp-responses'], 'open', 'reply'],
    ['closed', PORT_UNREACHABLE, 'closed', 'icmp-port-unreachable'],
    ['open|filtered', ['no-response', 'no-responses'], 'open|filtered', 'no-reply'],
    ...FILTERED,
  ],
};

const TABLES = new Map<Asked, ReadonlyMap<string, PortObservation>>(
  (Object.keys(ROWS) as Asked[]).map((asked) => [asked, tableOf(ROWS[asked])]),
);

function tableOf(rows: readonly Row[]): ReadonlyMap<string, PortObservation> {
  const table = new Map<string, PortObservation>();
  for (const [nmap, reasons, state, cause] of rows) {
    const meant = portObservation(state, cause);
    for (const reason of reasons) table.set(`${nmap} ${reason}`, meant);
  }
  return table;
}

/** @returns null for what proves nothing that we could repeat: `unfiltered`, `closed|filtered`, `script-set`, and more */
export function meaningOf(asked: Asked, state: string | null, reason: string | null): PortObservation | null {
  return TABLES.get(asked)?.get(`${state} ${reason}`) ?? null;
}
