// What `naabu -json` writes: one line for each open port, in three spellings over the years.
import type { Scan, ScanProblem } from '../../model/scan.ts';
import type { Protocol } from '../../model/words.ts';
import { ScanBuilder } from '../scan-builder.ts';
import { laterTime, utcTimeOf } from '../utc-time.ts';
import { jsonRecords, parsed } from './json/json-pieces.ts';
import { asObject, type JsonObject, member, portOf, textOf } from './json/json-values.ts';
import { NAABU_ALONE, naabuObservation } from './naabu-states.ts';
import { rowWarnings } from './wording.ts';

/** Words by which another tool says whether a port is open. A row of naabu has none: it is an open port. */
const OF_OTHERS = ['state', 'status', 'open', 'closed', 'reason', 'result', 'error'];

/** Whether an object is one of naabu's. */
export function isNaabuRow(row: JsonObject | null): boolean {
  if (OF_OTHERS.some((word) => member(row, word) !== undefined)) return false;
  return textOf(member(row, 'ip')) !== null && member(row, 'port') !== undefined;
}

export function readNaabuJson(text: string): Scan | ScanProblem {
  const builder = new ScanBuilder();
  const left = { broken: 0, unknown: 0, cut: false };
  let finishedAt: string | null = null;
  for (const record of jsonRecords(text)) {
    if (record === '') left.cut = true;
    else {
      const row = record === null ? null : asObject(parsed(record));
      if (row === null) left.broken++;
      else {
        if (!see(builder, row)) left.unknown++;
        finishedAt = laterTime(finishedAt, utcTimeOf(member(row, 'timestamp')));
      }
    }
    if (builder.work.exceeded) break;
  }
  const warnings = [NAABU_ALONE, ...rowWarnings(left)];
  return builder.build({ tool: 'naabu', version: null, finishedAt, warnings });
}

function see(builder: ScanBuilder, row: JsonObject): boolean {
  if (!isNaabuRow(row)) return false;
  const written = member(row, 'port');
  // naabu 2.1 wrote an object there: {"Port":80,"Protocol":0,"TLS":false}.
  const nested = asObject(written);
  const number = nested === null ? written : member(nested, 'Port');
  // A host that was only looked for has the port 0.
  if (number === 0) return true;
  const port = portOf(number);
  const protocol = protocolOf(nested === null ? member(row, 'protocol') : member(nested, 'Protocol'));
  const observation = protocol === null ? null : naabuObservation(protocol, 'open');
  const host = port === null || observation === null ? null : builder.visit(textOf(member(row, 'ip')));
  if (host === null || port === null || protocol === null || observation === null) return false;
  builder.name(host, textOf(member(row, 'host')));
  builder.see(host, protocol, port, observation);
  return true;
}

/** The oldest rows have none: TCP was all there was. */
function protocolOf(value: unknown): Protocol | null {
  if (value === undefined || value === 'tcp' || value === 0) return 'tcp';
  return value === 'udp' || value === 1 ? 'udp' : null;
}
