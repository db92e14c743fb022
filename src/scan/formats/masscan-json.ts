// What `masscan -oJ` (and -oD) writes: one object for each port that answered, with a list of one port in it.
import type { Scan, ScanProblem } from '../../model/scan.ts';
import { ScanBuilder } from '../scan-builder.ts';
import { laterTime, utcTime } from '../utc-time.ts';
import { jsonRecords, parsed } from './json/json-pieces.ts';
import { asObject, type JsonObject, member, portOf, textOf } from './json/json-values.ts';
import { ANSWERS_ALONE, masscanObservation } from './masscan-states.ts';
import { rowWarnings } from './wording.ts';

/** Whether an object is one of masscan's. */
export function isMasscanRow(row: JsonObject | null): boolean {
  return textOf(member(row, 'ip')) !== null && Array.isArray(member(row, 'ports'));
}

/** What masscan 1.0 wrote at the end of its list, which is not JSON. */
const FINISHED = /^\{\s*"?finished"?\s*:\s*1\s*\}$/;

export function readMasscanJson(text: string): Scan | ScanProblem {
  const builder = new ScanBuilder();
  // Its list ends with a bracket, unless it was stopped.
  const left = { broken: 0, unknown: 0, cut: text.trimStart().startsWith('[') && !text.trimEnd().endsWith(']') };
  let finishedAt: string | null = null;
  for (const record of jsonRecords(text)) {
    if (record === '') left.cut = true;
    else if (record === null) left.broken++;
    else if (!FINISHED.test(record)) {
      const row = asObject(parsed(record));
      if (row === null) left.broken++;
      else {
        if (!see(builder, row)) left.unknown++;
        finishedAt = laterTime(finishedAt, utcTime(Number(textOf(member(row, 'timestamp')) ?? Number.NaN)));
      }
    }
    if (builder.work.exceeded) break;
  }
  const warnings = [ANSWERS_ALONE, ...rowWarnings(left)];
  return builder.build({ tool: 'masscan', version: null, finishedAt, warnings });
}

/** @returns false for a row of which nothing could be used, though it speaks of a port of ours */
function see(builder: ScanBuilder, row: JsonObject): boolean {
  const ports = member(row, 'ports');
  if (!Array.isArray(ports)) return false;
  let understood = true;
  for (const one of ports) {
    const entry = asObject(one);
    const protocol = member(entry, 'proto');
    // A ping, ARP, SCTP; and a banner, whose port has a row of its own.
    if (entry !== null && ((protocol !== 'tcp' && protocol !== 'udp') || member(entry, 'service') !== undefined))
      continue;
    const port = portOf(member(entry, 'port'));
    const observation = masscanObservation(protocol, member(entry, 'status'), member(entry, 'reason'));
    const host = port === null || observation === null ? null : builder.visit(textOf(member(row, 'ip')));
    if (host === null || port === null || observation === null) understood = false;
    else builder.see(host, protocol as 'tcp' | 'udp', port, observation);
  }
  return understood;
}
