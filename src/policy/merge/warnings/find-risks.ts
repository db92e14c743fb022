// Warns of dangerous services that a policy allows to be open from the vantage `internet` without a reason.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { Entry, HostItem, Policy } from '../../../model/policy.ts';
import { holdsPort } from '../../../model/port-ranges.ts';
import { UDP_SERVICES } from '../../../model/udp-services.ts';
import type { Protocol, Severity } from '../../../model/words.ts';
import type { EntrySpans, ParsedFile } from '../../parsed-file.ts';
import { quoted } from '../../problem.ts';

/** What is known of the service that uses a port. */
export interface PortRisk {
  readonly port: number;
  readonly protocol: Protocol;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
}

/** The vantage that stands for everybody. */
const EVERYBODY = 'internet';
const GRAVE: readonly Severity[] = ['critical', 'high'];
/** Of a wide range, so many services are named. */
const MOST_NAMED = 3;

/** @param allRisks called only where there is such a vantage */
export function findRisks(
  files: readonly ParsedFile[],
  policy: Policy,
  entrySpans: EntrySpans,
  allRisks: () => readonly PortRisk[],
): void {
  if (!files.some(({ vantages }) => vantages.has(EVERYBODY))) return;
  const grave = allRisks()
    .filter(({ severity }) => GRAVE.includes(severity))
    .sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity) || a.port - b.port);
  const told = new Set<Entry>();
  const known = new Map<string, readonly PortRisk[]>();
  for (const item of policy.hosts) {
    for (const entry of item.entries) {
      const entrySpan = entrySpans.get(entry);
      if (entry.expected !== 'open' || entry.reason !== null || told.has(entry) || !seenByAll(item, entry)) continue;
      told.add(entry);
      const alike = `${entry.text} ${entry.speaks}`;
      const risks = getOrCreate(known, alike, () => risksOf(entry, grave));
      const [first, ...others] = risks;
      if (first === undefined || entrySpan === undefined) continue;
      const message = `${quoted(entry.text)} may be open to the vantage \`${EVERYBODY}\`: this is the port of ${first.what}; ${first.why}.${alsoHolds(others)}`;
      const help = 'remove it, or say why it must be open: `{ ports: PORT, reason: WHY }`';
      entrySpan.diagnostics.warn(entrySpan.span, 'risky-open', message, help);
    }
  }
}

function seenByAll(item: HostItem, entry: Entry): boolean {
  return [item.from, entry.from].every((from) => from === null || from.includes(EVERYBODY));
}

/** The services behind the ports of an entry, the most severe first; one with several ports is told of once. */
function risksOf({ ports, speaks }: Entry, grave: readonly PortRisk[]): PortRisk[] {
  const meant = grave.filter((risk) => risk.protocol === ports.protocol);
  // What speaks DNS is a name server on whatever port.
  const usual = UDP_SERVICES.find(({ name }) => name === speaks)?.ports[0];
  const found = meant.filter(({ port }) => (usual === undefined ? holdsPort(ports.ranges, port) : port === usual));
  const said = new Set<string>();
  return found.filter(({ what }) => said.size < said.add(what).size);
}

function alsoHolds(others: readonly PortRisk[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, MOST_NAMED - 1).map(({ port, what }) => `port ${port} (${what})`);
  const more = others.length >= MOST_NAMED ? ` and ${others.length - named.length} more` : '';
  return ` It also holds ${named.join(', ')}${more}.`;
}
