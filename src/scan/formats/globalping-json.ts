// What Globalping's API gives for a measurement (`GET /v1/measurements/ID`): of TCP pings and HTTP requests, which nodes got through.
import type { Scan, ScanProblem } from '../../model/scan.ts';
import { ScanBuilder } from '../scan-builder.ts';
import { laterTime, utcTimeOf } from '../utc-time.ts';
import { jsonRecords, parsed } from './json/json-pieces.ts';
import { asObject, type JsonObject, member, portOf, textOf } from './json/json-values.ts';
import { NodeTally } from './node-votes.ts';
import { rowWarnings } from './wording.ts';

/** 500 nodes with some 10 kB of a page each; a record of other tools is far shorter. */
export const LONGEST_MEASUREMENT = 16 * 1024 * 1024;

/** Whether an object is a measurement: `type`, `target` and a list of results, each of a probe. */
export function isGlobalping(row: JsonObject | null): boolean {
  return (
    textOf(member(row, 'type')) !== null &&
    member(row, 'probesCount') !== undefined &&
    Array.isArray(member(row, 'results'))
  );
}

export function readGlobalping(text: string): Scan | ScanProblem {
  const builder = new ScanBuilder();
  const tally = new NodeTally();
  const left = { broken: 0, unknown: 0, cut: false };
  const count = { other: 0, running: 0 };
  let finishedAt: string | null = null;
  for (const record of jsonRecords(text, LONGEST_MEASUREMENT)) {
    const row = record === null || record === '' ? null : asObject(parsed(record));
    if (record === '') left.cut = true;
    else if (row === null) left.broken++;
    else if (!isGlobalping(row)) left.unknown++;
    else {
      const port = portOfMeasurement(row);
      if (port === null) count.other++;
      else if (!tally.add(votesOf(row, port))) left.unknown++;
      if (member(row, 'status') === 'in-progress') count.running++;
      finishedAt = laterTime(finishedAt, utcTimeOf(member(row, 'updatedAt')));
    }
  }
  tally.give(builder);
  const warnings = [ALONE, ...measurementWarnings(count), ...rowWarnings(left)];
  return builder.build({ tool: 'globalping', version: null, finishedAt, warnings });
}

const ALONE =
  'Globalping tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.';

function measurementWarnings({ other, running }: { readonly other: number; readonly running: number }): string[] {
  return [
    ...(other === 0
      ? []
      : [
          `Measurements of Globalping that do not say whether a port is open, and were left out: ${other}. A ping with \`protocol: TCP\` and HTTP say it; other pings, traceroute, mtr and DNS do not.`,
        ]),
    ...(running === 0 ? [] : [`Measurements of Globalping that had not ended: ${running}. Fetch them again.`]),
  ];
}

/**
 * The API leaves out options that have their default: a TCP ping goes to port 80, HTTPS is what an HTTP measurement speaks.
 * @returns null where the measurement does not connect to a TCP port, or does not say whether it could: a traceroute and mtr
 *   over TCP end at a refusal as well, and a DNS answer may be one of the node's own network
 */
function portOfMeasurement(row: JsonObject): number | null {
  const options = asObject(member(row, 'measurementOptions'));
  const protocol = (textOf(member(options, 'protocol')) ?? '').toUpperCase();
  const port = member(options, 'port');
  switch (member(row, 'type')) {
    case 'ping':
      return protocol === 'TCP' ? portOf(port ?? 80) : null;
    case 'http':
      return portOf(port ?? (protocol === 'HTTP' ? 80 : 443));
    default:
      return null;
  }
}

function votesOf(row: JsonObject, port: number) {
  const results = member(row, 'results');
  let asked = 0;
  const openAt: string[] = [];
  for (const one of Array.isArray(results) ? results : []) {
    const result = asObject(member(asObject(one), 'result'));
    const status = member(result, 'status');
    const address = member(row, 'type') === 'ping' ? pinged(result, port) : requested(result);
    if (address !== null) openAt.push(address);
    if (address !== null || status === 'finished' || status === 'failed') asked++;
  }
  return { target: textOf(member(row, 'target')), port, asked, openAt };
}

/** A node that was refused once calls its whole test failed: what got through before stands in what it printed. */
const REPLY = /^Reply from \S{1,300} \(([\da-fA-F.:]{2,45})\) on port (\d{1,5}): tcp_conn=\d+ time=/m;

function pinged(result: JsonObject | null, port: number): string | null {
  const received = member(asObject(member(result, 'stats')), 'rcv');
  if (member(result, 'status') === 'finished' && typeof received === 'number' && received > 0)
    return textOf(member(result, 'resolvedAddress'));
  const [, address, at] = REPLY.exec(textOf(member(result, 'rawOutput')) ?? '') ?? [];
  return address !== undefined && Number(at) === port ? address : null;
}

function requested(result: JsonObject | null): string | null {
  const code = member(result, 'statusCode');
  if (member(result, 'status') !== 'finished' || typeof code !== 'number' || code < 100) return null;
  return textOf(member(result, 'resolvedAddress'));
}
