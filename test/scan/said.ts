// Reads a scan from a fixture or a text, and says in a line each what it holds, so that a test can spell it out.
import { readFileSync } from 'node:fs';
import type { Scan, ScannedHost, ScanProblem } from '../../src/model/scan.ts';
import { parseScan } from '../../src/scan/parse-scan.ts';

export function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
}

/** @throws where it is no scan: that is another test's business */
export async function scanOf(text: string): Promise<Scan> {
  const scan = await parseScan(text, 'scan');
  if ('problem' in scan) throw new Error(scan.problem);
  return scan;
}

/** @throws where it is one */
export async function problemOf(text: string): Promise<ScanProblem> {
  const scan = await parseScan(text, 'scan');
  if ('problem' in scan) return scan;
  throw new Error(`a scan by ${scan.tool}`);
}

/** `198.51.100.2 tcp 8001-8002 open syn-ack`, with whatever else is there behind it. */
export function said({ hosts }: Pick<Scan, 'hosts'>): string[] {
  return hosts.flatMap(linesOf);
}

function linesOf({ address, where, names, seen }: ScannedHost): string[] {
  const who = [
    address,
    ...(where === 'elsewhere' ? [] : [`(${where})`]),
    ...(names.length > 0 ? [`(${names.join(' ')})`] : []),
  ];
  return seen.map(({ ports, state, cause, rttMs, evidence, attempts }) => {
    const ranges = ports.ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join();
    const count = ports.ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (count !== ports.count) throw new Error(`${ranges} are not ${ports.count} ports`);
    const more = [
      rttMs === null ? [] : [`${rttMs}ms`],
      evidence ?? [],
      attempts === null ? [] : [`${attempts}x`],
    ].flat();
    return [...who, ports.protocol, ranges, state, cause, ...more].join(' ');
  });
}
