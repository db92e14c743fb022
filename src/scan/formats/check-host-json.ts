// What check-host.net gives for a check (`/check-result-extended/ID`): which of its nodes could connect.
import type { Scan, ScanProblem } from '../../model/scan.ts';
import { ScanBuilder } from '../scan-builder.ts';
import { laterTime, utcTime } from '../utc-time.ts';
import { jsonRecords, parsed } from './json/json-pieces.ts';
import { asObject, type JsonObject, member, portOf, textOf } from './json/json-values.ts';
import { NodeTally, type NodeVotes } from './node-votes.ts';
import { rowWarnings } from './wording.ts';

/** Whether an object is a check with what was checked: `command`, `host`, and results by node. */
export function isCheckHost(row: JsonObject | null): boolean {
  return (
    textOf(member(row, 'command')) !== null &&
    textOf(member(row, 'host')) !== null &&
    asObject(member(row, 'results')) !== null
  );
}

/** What the service gives besides, and that does not say which port was checked; null for anything else. */
export function checkHostWithoutPort(row: JsonObject | null): ScanProblem | null {
  if (row === null) return null;
  const isRequest = typeof member(row, 'request_id') === 'string' && member(row, 'permanent_link') !== undefined;
  const nodes = Object.keys(row);
  if (!isRequest && (nodes.length === 0 || !nodes.every((name) => name.endsWith('.node.check-host.net')))) return null;
  return {
    problem: 'is an answer of check-host.net that does not say which port was checked',
    help: 'Fetch https://check-host.net/check-result-extended/ID (with `Accept: application/json`): that has the host, the port and the results.',
  };
}

export function readCheckHost(text: string): Scan | ScanProblem {
  const builder = new ScanBuilder();
  const tally = new NodeTally();
  const left = { broken: 0, unknown: 0, cut: false };
  const count = { other: 0, running: 0 };
  let finishedAt: string | null = null;
  for (const record of jsonRecords(text)) {
    const row = record === null || record === '' ? null : asObject(parsed(record));
    if (record === '') left.cut = true;
    else if (row === null) left.broken++;
    else if (!isCheckHost(row)) left.unknown++;
    else {
      const checked = votesOf(row);
      if (checked === null) count.other++;
      else if (!tally.add(checked)) left.unknown++;
      count.running += checked?.running ?? 0;
      finishedAt = laterTime(finishedAt, utcTime(Number(member(row, 'created'))));
    }
  }
  tally.give(builder);
  const warnings = [ALONE, ...checkWarnings(count), ...rowWarnings(left)];
  return builder.build({ tool: 'check-host', version: null, finishedAt, warnings });
}

const ALONE =
  'check-host.net tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.';

function checkWarnings({ other, running }: { readonly other: number; readonly running: number }): string[] {
  return [
    ...(other === 0
      ? []
      : [
          `Checks of check-host.net that do not say whether a port is open, and were left out: ${other}. TCP and HTTP say it, with a port in what was checked; ping, DNS and UDP do not.`,
        ]),
    ...(running === 0
      ? []
      : [`Nodes of check-host.net that had not answered yet: ${running}. Fetch the result again.`]),
  ];
}

/** Services that people check by their name alone, as the site offers it. */
const PORTS: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  smtp: 25,
  ssh: 22,
  ftp: 21,
  imap: 143,
  pop3: 110,
};

function votesOf(row: JsonObject): (NodeVotes & { readonly running: number }) | null {
  const command = member(row, 'command');
  if (command !== 'tcp' && command !== 'http') return null;
  const { target, port } = targetOf(textOf(member(row, 'host')) ?? '', command === 'http' ? 'http' : null);
  if (port === null) return null;
  const [openAt, of]: [string[], Record<'asked' | 'running', number>] = [[], { asked: 0, running: 0 }];
  for (const answer of Object.values(asObject(member(row, 'results')) ?? {})) {
    const [first] = Array.isArray(answer) ? answer : [null];
    if (first === null || first === undefined) of.running++;
    else {
      of.asked++;
      const address = command === 'tcp' ? connected(first) : requested(first);
      if (address !== null) openAt.push(address);
    }
  }
  return { target, port, openAt, ...of };
}

/** `203.0.113.7:443`, `tcp://[2001:db8::1]:443`, `http://example.com:80/x`, `smtp://example.com`. */
const TARGET =
  /^(?:([a-z][a-z\d+.-]{0,20}):\/\/)?(?:\[([\da-f:.]{2,45})\]|([^\s/:[\]]{1,255}))(?::(\d{1,5}))?(?:\/|$)/i;

function targetOf(
  text: string,
  usual: string | null,
): { readonly target: string | null; readonly port: number | null } {
  const [, scheme = usual ?? '', address, name, port] = TARGET.exec(text) ?? [];
  const known = Object.hasOwn(PORTS, scheme.toLowerCase()) ? PORTS[scheme.toLowerCase()] : undefined;
  return { target: address ?? name ?? null, port: portOf(port ?? known) };
}

/** `{"address": "203.0.113.7", "time": 0.03}`, or `{"error": "Connection timed out"}`. */
function connected(answer: unknown): string | null {
  const row = asObject(answer);
  return member(row, 'error') === undefined && typeof member(row, 'time') === 'number'
    ? textOf(member(row, 'address'))
    : null;
}

/** `[1, 0.13, "Moved Permanently", "301", "203.0.113.7"]`: whatever the code, something spoke HTTP; null for none. */
function requested(answer: unknown): string | null {
  if (!Array.isArray(answer)) return null;
  const [, , , code, address] = answer as unknown[];
  return /^[1-5]\d\d$/.test(String(code ?? '')) ? textOf(address) : null;
}
