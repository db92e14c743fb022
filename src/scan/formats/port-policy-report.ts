// Our own report.json as a scan: what an earlier run saw, with what it rests on, as it was recorded.

import { plainCounted } from '../../base/numbers-and-lists.ts';
import { portSet } from '../../model/port-ranges.ts';
import type { Scan, ScanOrigin, ScanProblem } from '../../model/scan.ts';
import { CAUSES, EVIDENCE, PROTOCOLS, SCAN_TOOLS, STATES } from '../../model/words.ts';
import type { PortObservation } from '../port-observation.ts';
import { parsePortList } from '../port-sets.ts';
import { ScanBuilder } from '../scan-builder.ts';
import { utcTimeOf } from '../utc-time.ts';
import { jsonPieces, parsed } from './json/json-pieces.ts';
import { asObject, type JsonObject, member, textOf } from './json/json-values.ts';
import { versionOf } from './wording.ts';

/** The form that this reads; a newer one may mean something else by the same words. */
const SCHEMA_VERSION = 1;
const MOST_WARNINGS = 20;
/** All else that a report says is not about ports. */
const HEAD: ReadonlySet<string> = new Set([
  'tool',
  'schemaVersion',
  'warnings',
  'finishedAt',
  'vantage',
  'vantages',
  'scan',
]);

/** @returns null where the text is no report of ours */
export function readReport(text: string): Scan | ScanProblem | null {
  const builder = new ScanBuilder();
  const head = new Map<string, unknown>();
  const vantages = new Set<string | null>();
  let [unknown, cut] = [0, false];
  for (const piece of jsonPieces(text, 'verdicts')) {
    if (piece.kind === 'cut') cut = true;
    else if (piece.kind === 'member') {
      if (HEAD.has(piece.key)) head.set(piece.key, parsed(piece.text));
    } else {
      const verdict = asObject(parsed(piece.text));
      if (!see(builder, verdict)) unknown++;
      if (vantages.size < 2) vantages.add(textOf(member(verdict, 'vantage')));
    }
    if (builder.work.exceeded) break;
  }
  const tool = asObject(head.get('tool'));
  if (member(tool, 'name') !== 'port-policy') return null;
  if (head.get('schemaVersion') !== SCHEMA_VERSION) {
    return {
      problem: 'is a report of a port-policy that writes another form (schemaVersion) than this one reads',
      help: 'Read it with the port-policy that wrote it, or a newer one.',
    };
  }
  // What a merge says of a port rests on what other machines saw as well, even where it has one vantage alone.
  if (head.has('vantages')) {
    return {
      problem: 'is a merged report, and a scan is what one machine saw',
      help: 'Give the report.json that the run of one vantage wrote.',
    };
  }
  const vantage = textOf(head.get('vantage'));
  if (vantages.size > 1 || (vantages.size === 1 && !vantages.has(vantage))) {
    return {
      problem: 'is a report on what several vantages saw, and they need not see the same',
      help: 'Give the report of one of them.',
    };
  }
  const warnings = warningsOf(head.get('warnings'), unknown, cut);
  const finishedAt = utcTimeOf(head.get('finishedAt'));
  const version = versionOf(member(tool, 'version'));
  const madeFrom = originOf(asObject(head.get('scan')));
  const about = { tool: 'port-policy', version, finishedAt, vantage, warnings } as const;
  const scan = builder.build(madeFrom === null ? about : { ...about, madeFrom });
  if ('hosts' in scan && scan.hosts.length === 0 && cut)
    return {
      problem: 'is a report that breaks off before it says anything of any port',
      help: 'Give the whole report.',
    };
  return scan;
}

/** The scan that the report was made from; null for a report of a run that probed. */
function originOf(scan: JsonObject | null): ScanOrigin | null {
  const tool = SCAN_TOOLS.find((one) => one === member(scan, 'tool'));
  if (tool === undefined) return null;
  return { tool, version: versionOf(member(scan, 'version')), finishedAt: utcTimeOf(member(scan, 'finishedAt')) };
}

function warningsOf(recorded: unknown, unknown: number, cut: boolean): string[] {
  const warnings = cut ? ['The report breaks off. What it lacks was not covered.'] : [];
  if (unknown > 0)
    warnings.push(
      `${plainCounted(unknown, 'verdict')} of the report say nothing that could be read, and were left out.`,
    );
  const own = Array.isArray(recorded) ? recorded.filter((one): one is string => typeof one === 'string') : [];
  return [...warnings, ...own.slice(0, MOST_WARNINGS)];
}

/** @returns false for a verdict that should say something of a port, and does not */
function see(builder: ScanBuilder, verdict: JsonObject | null): boolean {
  if (verdict === null) return false;
  // A name that did not resolve, or what a name resolves to: nothing was asked.
  if (member(verdict, 'address') === null || member(verdict, 'ports') === null) return true;
  const protocol = PROTOCOLS.find((one) => one === member(verdict, 'protocol'));
  const list = parsePortList(textOf(member(verdict, 'ports')) ?? 'none');
  const observation = observationOf(verdict);
  if (protocol === undefined || list === null || list.ranges.length === 0 || observation === null) return false;
  if (!builder.work.spend(list.ranges.length)) return true;
  const host = builder.visit(textOf(member(verdict, 'address')));
  if (host === null) return false;
  builder.name(host, textOf(member(verdict, 'host')));
  host.statements.push({ ports: portSet(protocol, list.ranges), observation });
  return true;
}

function observationOf(verdict: JsonObject): PortObservation | null {
  const state = STATES.find((one) => one === member(verdict, 'state'));
  const cause = CAUSES.find((one) => one === member(verdict, 'cause'));
  const evidence = EVIDENCE.find((one) => one === member(verdict, 'evidence'));
  const [rtt, attempts] = [member(verdict, 'rttMs'), member(verdict, 'attempts')];
  if (state === undefined || cause === undefined || evidence === undefined) return null;
  return {
    state,
    cause,
    evidence,
    rttMs: typeof rtt === 'number' && rtt >= 0 ? rtt : null,
    attempts: typeof attempts === 'number' && Number.isInteger(attempts) && attempts >= 0 ? attempts : null,
  };
}
